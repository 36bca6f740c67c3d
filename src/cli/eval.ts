/** `npm run eval`: the reader's facts against the labels of `tests/labels/minutes`, or with `search` the search. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blankScore, figures, kinds, table } from '../eval/figures.ts'
import { type MinutesLabel, type Miss, scoreMinutes } from '../eval/score.ts'

const labelFolder = 'tests/labels/minutes'

/** The archive that the labels speak of, which is no part of the project. */
function corpus(): string {
  const path = process.env['MINUTES_CORPUS']
  if (path && existsSync(path)) return path
  throw new Error(
    `The labels speak of an archive that is not here${path ? `: ${path}` : ''}. Say where it is with --archive or MINUTES_CORPUS.`,
  )
}

export interface EvaluateOptions {
  /** The labels to improve on, or those that are set aside; the first unless told. */
  half?: 'dev' | 'held' | undefined
  misses?: true | undefined
  json?: true | undefined
  /** Commits to go back, for `eval addresses`. */
  runs?: string | undefined
  /** Folder of a site of that archive, for `eval search`; without it one is built. */
  out?: string | undefined
}

/** @throws Error in one sentence when the archive of the labels is not here, or is another */
export async function evaluate(positionals: string[], values: EvaluateOptions): Promise<void> {
  const { half = 'dev' } = values
  process.env['MINUTES_ARCHIVE'] ||= corpus()
  if (positionals[0] === 'search') {
    if (!values.out)
      Object.assign(process.env, { MINUTES_OUT: 'node_modules/.cache/minutes/eval', MINUTES_CARDS: 'no' })
    return (await import('./evalSearch.ts')).evaluateSearch(half, values)
  }
  if (positionals[0] === 'addresses') return (await import('./evalAddresses.ts')).evaluateAddresses(values)
  if (positionals[0] === 'threads') return (await import('./evalThreads.ts')).evaluateThreads(values)
  // Loaded only now: the settings are read from the environment.
  const { currentArchive } = await import('../loaders/archive.ts')
  const { presentId } = await import('../minutes/repositories.ts')
  const { archive } = await currentArchive()

  const labels = readLabels().filter((label) => label.half === half)
  const score = blankScore()
  const misses: Miss[] = []
  const absent: string[] = []
  for (const label of labels) {
    const read = archive.bySource.get(label.source)
    if (read) misses.push(...scoreMinutes(score, label, read, (id) => presentId(id, archive.registries.repositories)))
    else absent.push(label.source)
  }
  if (labels.length === absent.length)
    throw new Error(
      `None of the ${labels.length} labelled files is in ${process.env['MINUTES_ARCHIVE']}. Say with --archive or MINUTES_CORPUS where they are.`,
    )
  if (values.json) {
    const all = kinds.map((kind) => [kind, { ...score[kind], ...figures(score[kind]) }])
    return void console.log(
      JSON.stringify(
        {
          half,
          files: labels.length - absent.length,
          absent,
          kinds: Object.fromEntries(all),
          ...(values.misses && { misses }),
        },
        null,
        2,
      ),
    )
  }
  console.log(`${labels.length - absent.length} files of the half "${half}"\n`)
  console.log(table(score))
  if (absent.length) console.log(`\nNot in the archive: ${absent.join(', ')}`)
  if (!values.misses) return
  for (const kind of kinds) {
    const own = misses.filter((miss) => miss.kind === kind)
    if (own.length === 0) continue
    console.log(`\n${kind}`)
    for (const { source, line, sort, what } of own) console.log(`  ${source}:${line} ${sort}${what ? `: ${what}` : ''}`)
  }
}

const readLabels = (): MinutesLabel[] =>
  readdirSync(labelFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(labelFolder, name), 'utf8')) as MinutesLabel)
