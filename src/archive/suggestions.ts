/** What the registries lack: handles nobody knows and names that come up again and again, ready to paste as entries. */
import { pathPart } from '../routes.ts'
import type { Archive, ArchivedMeeting, Person } from './types.ts'

export interface Suggestion {
  kind: 'person' | 'topic'
  /** File to write, below the folder of the registries. */
  file: string
  /** Its content, to be completed. */
  entry: string
  /** Meetings in which it comes up. */
  meetings: number
  /** Where it was last, as `series/file.md:line`. */
  place: string
}

/** A name in fewer meetings than this is not worth an entry. */
const fewest = 5
/** What stands in more than this share of all meetings is no subject but how people talk here ("SIG", "GitHub"). */
const everywhere = 0.06

/** Two capitals in a word, or a capital inside of it: OpenBao, CAPO, k3s-like names are found, plain nouns are not. */
const name =
  /(?<![\p{L}\p{N}@/#.:_-])(?:[A-Z][a-z]+[A-Z][A-Za-z]+|[A-Z]{3,}[a-z]?|[A-Z][A-Za-z]+(?:[- ][A-Z][A-Za-z]+){1,2})(?![\p{L}\p{N}_])/gu
/** Abbreviations of minutes themselves and of all of computing: no subject that a meeting has. */
const common = new Set(
  'TODO AOB TBD TBA FYI ETA LGTM WIP CET CEST UTC PDF URL URLs HTTP HTTPS MUST SHOULD NOT AND THE FAQ DONE OPEN ASAP README CLI GUI API APIs REST JSON YAML HTML CSV SSH TCP UDP CPU CPUs RAM SSD SDK OSS FOSS EOF EOL MVP LTS ADR ADRs RFC VMs DevOps GitHub GitLab SIG SIGs'.split(
    ' ',
  ),
)

/** @returns suggestions, most frequent first; at most `most` of each kind. */
export function suggestions(archive: Archive, most = 20): Suggestion[] {
  const people = [...archive.people.values()]
    .filter(({ known, kind, meetings }) => !known && kind === 'person' && meetings.length > 0)
    .map(
      (person): Suggestion => ({
        kind: 'person',
        file: `people/${person.key}.yml`,
        entry: `handle: ${person.handle}\n`,
        meetings: person.meetings.length,
        place: placeOf(person),
      }),
    )

  people.push(...strangers(archive))

  const known = new Set<string>()
  const learn = (words: string) => known.add(words.toLowerCase().replace(/[\s_-]+/g, ''))
  for (const topic of archive.registries.topics)
    for (const alias of [topic.title, ...topic.aliases, ...topic.exact]) learn(alias)
  for (const series of archive.registries.series) for (const alias of [series.title, ...series.aliases]) learn(alias)
  for (const person of archive.registries.people)
    for (const alias of [person.handle, ...person.spellings, ...(person.name ? [person.name] : [])]) learn(alias)
  for (const meeting of archive.meetings) for (const stranger of meeting.strangers ?? []) learn(stranger.name)
  learn(archive.registries.repositories.owner)
  const found: CameUp = new Map()
  for (const meeting of archive.meetings) {
    for (const passage of meeting.passages) {
      if (passage.kind === 'code' || passage.kind === 'heading') continue
      for (const [title] of passage.plain.matchAll(name)) {
        const key = title
          .toLowerCase()
          .replace(/[\s_-]+/g, '')
          .replace(/s$/, '')
        if (common.has(title) || /^The\b/.test(title) || known.has(key) || known.has(`${key}s`)) continue
        note(found, key, title, meeting, passage.line)
      }
    }
  }
  const topics = [...found.values()]
    .filter(
      ({ meetings }) =>
        meetings.size >= fewest && meetings.size <= Math.max(fewest, archive.meetings.length * everywhere),
    )
    .map(
      ({ name: title, meetings, place }): Suggestion => ({
        kind: 'topic',
        file: `topics/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.md`,
        entry: `---\ntitle: ${title}\nkind: tool\n---\n\nWhat it is, in a sentence.\n`,
        meetings: meetings.size,
        place,
      }),
    )
  const byCount = (a: Suggestion, b: Suggestion) => b.meetings - a.meetings || (a.file < b.file ? -1 : 1)
  return [...people.sort(byCount).slice(0, most), ...topics.sort(byCount).slice(0, most)]
}

/** What comes up, by what makes two of it the same: as it was written first, the meetings it came up in, and its last place. */
type CameUp = Map<string, { name: string; meetings: Set<string>; place: string }>

function note(found: CameUp, key: string, name: string, { id, source }: ArchivedMeeting, line: number): void {
  const entry = found.get(key) ?? { name, meetings: new Set(), place: '' }
  found.set(key, entry)
  entry.meetings.add(id)
  entry.place = `${source}:${line}`
}

/** Names that lists of people have again and again without a handle; the handle proposed is made of the name. */
function strangers(archive: Archive): Suggestion[] {
  const found: CameUp = new Map()
  for (const meeting of archive.meetings) {
    for (const { name, line } of meeting.strangers ?? []) {
      const key = pathPart(name)
      if (!/^[a-z0-9][a-z0-9.-]*$/.test(key) || archive.people.has(key)) continue
      note(found, key, name, meeting, line)
    }
  }
  return [...found]
    .filter(([, { meetings }]) => meetings.size >= fewest)
    .map(([key, { name, meetings, place }]) => ({
      kind: 'person',
      file: `people/${key}.yml`,
      entry: `handle: ${key}\nname: ${name}\n`,
      meetings: meetings.size,
      place,
    }))
}

function placeOf({ meetings, mentions, attended }: Person): string {
  const meeting = meetings.at(-1)!
  const mention = mentions.findLast((place) => place.meeting === meeting)
  const line = mention
    ? meeting.passages[mention.passage]!.line
    : attended.findLast((place) => place.meeting === meeting)?.attendance.line
  return `${meeting.source}${line ? `:${line}` : ''}`
}
