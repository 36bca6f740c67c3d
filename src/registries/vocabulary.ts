/**
 * The registries compiled for reading: who a handle is, which topics and releases a text names.
 * Pure; built once for all files.
 */
import { communityForms } from './community.ts'
import { compileUnnaming } from './hidden.ts'
import { compileRedaction, nobody, type Redact } from './redaction.ts'
import type { PersonEntry, Registries } from './schema.ts'
import { compileExceptions, compileTerms, Taken, type TermHit } from './terms.ts'

export interface Vocabulary {
  registries: Registries
  /** The canonical handle (lower case) for a handle, spelling or full name; unknown handles come back lower-cased. */
  handle(written: string): string
  /** The entry behind a handle or spelling, if the registry knows it. */
  entry(written: string): PersonEntry | undefined
  /** False for organisations, placeholders and other things with an @ that are no people. */
  isPerson(written: string): boolean
  /** The person behind a plain word or name, only where the registry calls it unambiguous. */
  personByName(name: string): PersonEntry | undefined
  /** The text of the file at a path without redacted people and words; what is read and what is shown as source go through it. */
  redact: Redact
  /** Words without the names of people who are hidden, for addresses. */
  unnamed(words: string): string
  topics(text: string): TermHit[]
  releases(text: string): TermHit[]
  /** Hash-ready text of everything the reader looks up: part of the key of cached readings. */
  fingerprint: string
}

/** Spelling as compared: lower case, no @, no escapes, no trailing `_ . , :`. */
export const plainHandle = (written: string): string =>
  written
    .replace(/\\/g, '')
    .replace(/^@/, '')
    .replace(/[_.,:;]+$/, '')
    .toLowerCase()

/** @throws nothing; a spelling claimed twice goes to the entry that comes first (a test keeps the registries free of it). */
export function compileVocabulary(registries: Registries): Vocabulary {
  const bySpelling = new Map<string, PersonEntry>()
  const byName = new Map<string, PersonEntry>()
  const claim = (map: Map<string, PersonEntry>, name: string, entry: PersonEntry) => {
    if (!map.has(name)) map.set(name, entry)
  }
  for (const entry of registries.people) {
    for (const spelling of [entry.key, entry.handle, ...entry.spellings])
      claim(bySpelling, plainHandle(spelling), entry)
    for (const name of [...entry.names, ...(entry.name ? [entry.name] : [])]) claim(byName, name.toLowerCase(), entry)
  }
  const entry = (written: string) => bySpelling.get(plainHandle(written))
  const topicTerms = compileTerms(
    registries.topics.map((topic) => ({
      key: topic.key,
      aliases: topic.titleIsAlias ? [topic.title, ...topic.aliases] : topic.aliases,
      exact: topic.exact,
      not: topic.not,
    })),
  )
  return {
    registries,
    entry,
    handle: (written) => entry(written)?.key ?? plainHandle(written),
    isPerson: (written) => (entry(written)?.kind ?? 'person') === 'person' && plainHandle(written) !== nobody,
    personByName: (name) => {
      const found = byName.get(name.toLowerCase()) ?? bySpelling.get(plainHandle(name))
      return found?.kind === 'person' ? found : undefined
    },
    redact: compileRedaction(registries),
    unnamed: compileUnnaming(registries),
    topics: (text) => topicTerms(text),
    releases: releaseFinder(registries),
    fingerprint: JSON.stringify(registries),
  }
}

/**
 * Releases in running text. Grammar: "R7", "R7.1", the same behind a name of the community ("SCS R7", "SCS-R7"), "Release 7", "Release R7", plus the registry's
 * aliases; what a release's `not` patterns cover does not count ("OSISM R9" is R8, says the registry).
 */
function releaseFinder({
  releases: entries,
  community,
}: Pick<Registries, 'releases' | 'community'>): (text: string) => TermHit[] {
  const known = new Map(entries.map((entry) => [entry.number, entry]))
  const aliases = compileTerms(entries.map((entry) => ({ key: entry.key, aliases: entry.aliases, exact: [], not: [] })))
  const exceptions = compileExceptions(entries)
  const forms = [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}_.])(?:${communityForms(community).names}[- ]?)?R(\d{1,2})(?:\.(?:\d+|x))*(?![\p{L}\p{N}_])`,
      'gu',
    ),
    /(?<![\p{L}\p{N}_])release[- ]?R?(\d{1,2})(?:\.\d+)*(?![\p{L}\p{N}_]|\.\d)/giu,
  ]
  const numbered = entries.every((entry) => entry.aliases.every((alias) => /\d/.test(alias)))
  return (text) => {
    if (numbered && !/\d/.test(text)) return []
    const hits = aliases(text)
    const taken = new Taken()
    for (const hit of hits) taken.add(hit)
    const refused = exceptions(text)
    for (const match of forms.flatMap((form) => [...text.matchAll(form)])) {
      const release = known.get(Number(match[1]))
      if (!release) continue
      const hit: TermHit = { key: release.key, start: match.index, end: match.index + match[0].length }
      if (taken.overlaps(hit) || refused(hit)) continue
      hits.push(hit)
      taken.add(hit)
    }
    return hits.sort((a, b) => a.start - b.start)
  }
}
