/** Reads the registries of `content/` from disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSeq, LineCounter, parse as parseYaml, parseDocument } from 'yaml'
import type { z } from 'zod'
import { actionsSchema, decisionsSchema } from '../registries/corrections.ts'
import { withoutRedacted } from '../registries/redaction.ts'
import {
  communitySchema,
  personSchema,
  redactionsSchema,
  releaseSchema,
  repositoriesSchema,
  seriesSchema,
  topicSchema,
  type CommunityEntry,
  type Registries,
} from '../registries/schema.ts'

/** A registry file that cannot be used: which file, which field, what to write instead. */
export class RegistryError extends Error {}

/**
 * All registries, with redacted people as the minutes may show them. Those that are not there are empty; entries are sorted
 * by the name of their file, and one that begins with `_` is none.
 *
 * @param folder the `content` folder
 * @throws RegistryError for a file that is no YAML or that its schema refuses
 */
export function readRegistries(folder: string): Registries {
  const repositories = join(folder, 'repositories.yml')
  const redactions = join(folder, 'redactions.yml')
  return withoutRedacted({
    series: entries(folder, 'series', seriesSchema),
    people: entries(folder, 'people', personSchema),
    topics: entries(folder, 'topics', topicSchema).map((topic) => ({ ...topic, description: topic.description ?? '' })),
    releases: entries(folder, 'releases', releaseSchema).map((release) => ({
      ...release,
      description: release.description ?? '',
    })),
    community: readCommunity(folder),
    repositories: existsSync(repositories)
      ? checked(repositoriesSchema, parse(repositories).data, repositories)
      : { owner: '', formerMinutes: [], aliases: {}, unmistakable: [], renamed: {} },
    redactions: existsSync(redactions) ? checked(redactionsSchema, listed(parse(redactions).data), redactions) : [],
    actions: corrections(join(folder, 'actions.yml'), actionsSchema),
    decisions: corrections(join(folder, 'decisions.yml'), decisionsSchema),
  })
}

/** @param folder the `content` folder; without a file in it nothing is known @throws RegistryError for one that is no YAML or that the schema refuses */
export function readCommunity(folder: string): CommunityEntry {
  const path = join(folder, 'community.yml')
  return checked(communitySchema, existsSync(path) ? parse(path).data : {}, path)
}

/** A file of comments alone is an empty list. */
const listed = (data: unknown): unknown =>
  data !== null && typeof data === 'object' && Object.keys(data).length === 0 ? [] : data

/** A list whose entries notices may name: each with the line where it stands. */
function corrections<Schema extends z.ZodType<object[]>>(
  path: string,
  schema: Schema,
): (z.output<Schema>[number] & { line: number })[] {
  if (!existsSync(path)) return []
  const entries = checked(schema, listed(parse(path).data), path)
  const lines = new LineCounter()
  const { contents } = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines })
  const starts = isSeq(contents)
    ? contents.items.map((item) => (item as { range?: [number, number, number] }).range?.[0] ?? 0)
    : []
  return entries.map((entry, at) => ({ ...entry, line: lines.linePos(starts[at] ?? 0).line }))
}

/** Entries of one registry, sorted by key. The text below a front matter is the entry's description. */
function entries<Schema extends z.ZodType<object>>(
  folder: string,
  name: string,
  schema: Schema,
): (z.output<Schema> & { key: string; description?: string })[] {
  const path = join(folder, name)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((file) => /\.(?:ya?ml|md)$/.test(file) && !file.startsWith('_'))
    .sort()
    .map((file) => {
      const { data, body } = parse(join(path, file))
      return {
        ...checked(schema, data, join(path, file)),
        key: file.replace(/\.\w+$/, ''),
        ...(body && { description: body }),
      }
    })
}

function parse(path: string): { data: unknown; body?: string } {
  const text = readFileSync(path, 'utf8')
  try {
    if (!path.endsWith('.md')) return { data: parseYaml(text) ?? {} }
    const match = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text)
    if (!match) throw new RegistryError(`${path}: no front matter. Begin the file with "---", the fields, and "---".`)
    return { data: parseYaml(match[1]!) ?? {}, body: match[2]!.trim() }
  } catch (error) {
    if (error instanceof RegistryError) throw error
    throw new RegistryError(
      `${path}: not valid YAML (${error instanceof Error ? error.message.split('\n')[0] : error}).`,
    )
  }
}

function checked<Schema extends z.ZodType>(schema: Schema, data: unknown, path: string): z.output<Schema> {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const wrong = result.error.issues
    .map((issue) => `${issue.path.join('.') || 'the entry'}: ${issue.message}`)
    .join('; ')
  throw new RegistryError(`${path}: ${wrong}. The fields are described in src/registries/schema.ts.`)
}
