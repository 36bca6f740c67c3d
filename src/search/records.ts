/** Archive → what search finds: one record for each section, and one for what a file says outside its sections. */
import type { Archive, ArchivedMeeting, ArchivedPage } from '../archive/types.ts'
import { hasPage } from '../archive/visible.ts'
import type { Passage, Section } from '../minutes/types.ts'
import { routes } from '../routes.ts'
import { meetingTitle, seriesTitle } from '../words.ts'

export interface SearchRecord {
  /** Address of the section, or of the meeting for what stands outside sections. */
  url: string
  content: string
  meta: {
    title: string
    /** Series and day, as people say it. */
    meeting: string
    series: string
    date?: string
    /** Handles of everybody named, separated by blanks. */
    people?: string
    /** Other names of what the section is about: found, and never shown. */
    also?: string
    /** Share of the text that earlier minutes of the series hold already, in tenths; none below 5. */
    repeated?: string
    /** `meeting` for the text outside sections. */
    of?: 'meeting'
  }
  filters: { series: string[]; year?: string[]; month?: string[]; person?: string[]; topic?: string[]; release?: string[]; kind?: string[] }
  sort: { date: string }
}

type Source = ArchivedMeeting | ArchivedPage

/** @returns the records of all meetings and pages, oldest first; copies of other minutes are left out. */
export function searchRecords(archive: Archive): SearchRecord[] {
  const seen = new Map<string, Set<string>>()
  return [...archive.meetings.filter(({ status }) => status !== 'copy'), ...archive.pages].flatMap((minutes) => {
    const before = seen.get(minutes.series) ?? new Set()
    seen.set(minutes.series, before)
    const records = [
      ...minutes.sections.map((section, index) => sectionRecord(archive, minutes, section, index, before)),
      outsideRecord(archive, minutes),
    ].filter((record) => record !== undefined)
    for (const { text } of minutes.passages) if (telling(text)) before.add(text)
    return records
  })
}

/** Long enough to say something of its own. */
const telling = (text: string): boolean => text.length > 20

const sentences = (passages: Passage[]): string =>
  passages.map(({ text }) => text.trim()).filter(Boolean).map((text) => (/[.!?:;,]$/.test(text) ? text : `${text}.`)).join(' ')

const unique = (words: (string | undefined)[]): string[] => [...new Set(words.filter((word): word is string => Boolean(word)))]

function sectionRecord(archive: Archive, minutes: Source, section: Section, index: number, before: Set<string>): SearchRecord {
  const passages = minutes.passages.filter((passage) => passage.section === index)
  const said = passages.filter(({ kind, text }) => kind !== 'heading' && telling(text))
  const length = (some: Passage[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const share = said.length ? Math.round((10 * length(said.filter(({ text }) => before.has(text)))) / length(said)) : 0
  const kinds = [
    ...(minutes.actions.some((action) => action.section === index) ? ['action'] : []),
    ...(minutes.decisions.some((decision) => decision.section === index) ? ['decision'] : []),
  ]
  return record(archive, minutes, {
    url: routes.anchor(minutes, section.id),
    title: section.title || section.heading,
    content: sentences(passages) || section.heading,
    people: section.people, topics: section.topics, releases: section.releases, kinds,
    also: [...wider(minutes, section).map(({ title }) => title), ...section.references],
    ...(share >= 5 && { repeated: String(share) }),
  })
}

/** The sections that a section stands in, nearest first. */
function wider(minutes: Source, section: Section): Section[] {
  const above: Section[] = []
  let depth = section.depth
  for (let index = minutes.sections.indexOf(section) - 1; index >= 0 && depth > 1; index--) {
    const candidate = minutes.sections[index]!
    if (candidate.depth >= depth) continue
    above.push(candidate)
    depth = candidate.depth
  }
  return above
}

/** What stands before the first section and below wrappers; who took part is a filter, not text. */
function outsideRecord(archive: Archive, minutes: Source): SearchRecord | undefined {
  const attended = minutes.kind === 'meeting' ? [...minutes.participants, ...minutes.absent] : []
  const lists = new Set(attended.map(({ line }) => line))
  const passages = minutes.passages.filter(({ section, line }) => section === undefined && !lists.has(line))
  const file = (minutes.source.split('/').at(-1) ?? '').replace(/\.\w+$/, '').replace(/^\d+/, '').replace(/[-_]+/g, ' ').trim()
  const text = [minutes.title, file].filter(Boolean).map((words) => `${words}.`).concat(sentences(passages)).join(' ').trim()
  return record(archive, minutes, {
    url: routes.meeting(minutes),
    title: minutes.title || meetingTitle(archive, minutes),
    content: text || meetingTitle(archive, minutes),
    people: attended.map(({ handle }) => handle), topics: [], releases: [], kinds: [], also: [], of: 'meeting',
  })
}

interface Parts {
  url: string
  title: string
  content: string
  people: string[]
  topics: string[]
  releases: string[]
  kinds: string[]
  also: string[]
  repeated?: string
  of?: 'meeting'
}

function record(archive: Archive, minutes: Source, parts: Parts): SearchRecord {
  const people = unique(parts.people.filter((handle) => hasPage(archive, handle)))
  const date = minutes.kind === 'meeting' ? minutes.date : undefined
  const persons = parts.of ? [] : people.map((handle) => archive.people.get(handle)!)
  const topics = parts.topics.map((key) => archive.topics.get(key)!)
  const releases = parts.releases.map((key) => archive.releases.get(key)!)
  const also = unique([
    ...parts.also,
    ...topics.flatMap((topic) => [topic.title, ...topic.aliases, ...topic.exact]),
    ...releases.flatMap((release) => [release.title, ...release.aliases]),
    ...persons.flatMap((person) => [person.handle, person.name, ...person.names, ...person.spellings]),
  ])
  return {
    url: parts.url,
    content: parts.content,
    meta: {
      title: parts.title,
      meeting: meetingTitle(archive, minutes),
      series: seriesTitle(archive, minutes.series),
      ...(date && { date }),
      ...(people.length > 0 && { people: people.join(' ') }),
      ...(also.length > 0 && { also: also.join(', ') }),
      ...(parts.repeated && { repeated: parts.repeated }),
      ...(parts.of && { of: parts.of }),
    },
    filters: {
      series: [minutes.series],
      ...(date && { year: [date.slice(0, 4)], month: [date.slice(0, 7)] }),
      ...(people.length > 0 && { person: people }),
      ...(parts.topics.length > 0 && { topic: parts.topics }),
      ...(parts.releases.length > 0 && { release: parts.releases }),
      ...(parts.kinds.length > 0 && { kind: parts.kinds }),
    },
    sort: { date: date ?? '0000-00-00' },
  }
}
