/** Archive → what search finds: one record for each section, and one for what a file says outside its sections. */
import type { Archive, ArchivedMeeting, ArchivedPage } from '../archive/types.ts'
import { hasPage } from '../archive/visible.ts'
import { withoutMail } from '../minutes/mail.ts'
import type { Passage, Section } from '../minutes/types.ts'
import { routes } from '../routes.ts'
import { meetingTitle } from '../words.ts'
import { shortLinks, tailsOf } from './readable.ts'

export interface SearchRecord {
  /** Address of the section, or of the meeting for what stands outside sections. */
  url: string
  title: string
  content: string
  /** Titles of the sections around it and parts of its identifiers: found, and never shown. */
  also?: string
  /** Ids of its references. */
  references: string[]
  facts: SectionFacts
}

/** What is known of a section without its words: filters, counts and order are made of it. */
export interface SectionFacts {
  /** Path of the minutes file: neighbours with the same one are one meeting. */
  source: string
  series: string
  /** Name of a page without date. */
  page?: string
  date?: string
  /** A second meeting of that day: its suffix as people say it. */
  suffix?: string
  people: string[]
  topics: string[]
  releases: string[]
  kinds: ('action' | 'decision')[]
  /** Share of the text that earlier minutes of the series hold already, in tenths; 0 below 5. */
  repeated: number
  /** It is the text of a meeting outside its sections. */
  outside: boolean
}

type Source = ArchivedMeeting | ArchivedPage

/** @returns the records of all meetings and pages, latest first and pages last; copies of other minutes are left out. */
export function searchRecords(archive: Archive): SearchRecord[] {
  const seen = new Map<string, Set<string>>()
  const records = [...archive.meetings.filter(({ status }) => status !== 'copy'), ...archive.pages].flatMap(
    (minutes) => {
      const before = seen.get(minutes.series) ?? new Set()
      seen.set(minutes.series, before)
      const own = [
        ...minutes.sections.map((section, index) => sectionRecord(archive, minutes, section, index, before)),
        outsideRecord(archive, minutes),
      ]
      for (const { text } of minutes.passages) if (telling(text)) before.add(text)
      return own
    },
  )
  const day = ({ facts }: SearchRecord): string => facts.date ?? ''
  return records.map(shown).sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0))
}

/** Words of minutes without mail addresses. */
const shown = ({ title, content, also, facts, ...record }: SearchRecord): SearchRecord => ({
  ...record,
  title: withoutMail(title),
  content: withoutMail(content),
  ...(also && { also: withoutMail(also) }),
  facts: { ...facts, ...(facts.page && { page: withoutMail(facts.page) }) },
})

/** Long enough to say something of its own. */
const telling = (text: string): boolean => text.length > 20

/** Passages as sentences, one after the other. */
const words = (archive: Archive, passages: Passage[]): string =>
  passages
    .map(({ text }) => shortLinks(text, archive.registries.repositories.owner).trim())
    .filter(Boolean)
    .map((text) => (/[.!?:;,]$/.test(text) ? text : `${text}.`))
    .join(' ')

function sectionRecord(
  archive: Archive,
  minutes: Source,
  section: Section,
  index: number,
  before: Set<string>,
): SearchRecord {
  const passages = minutes.passages.filter((passage) => passage.section === index)
  const said = passages.filter(({ kind, text }) => kind !== 'heading' && telling(text))
  const length = (some: Passage[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const share = said.length ? Math.round((10 * length(said.filter(({ text }) => before.has(text)))) / length(said)) : 0
  const content = words(archive, passages) || section.heading
  const also = [...wider(minutes, section).map(({ title }) => title), ...tailsOf(content)]
  return {
    url: routes.anchor(minutes, section.id),
    title: section.title || section.heading,
    content,
    ...(also.length > 0 && { also: also.join(', ') }),
    references: section.references,
    facts: facts(archive, minutes, {
      people: section.people,
      topics: section.topics,
      releases: section.releases,
      repeated: share < 5 ? 0 : share,
      kinds: [
        ...(minutes.actions.some((action) => action.section === index) ? (['action'] as const) : []),
        ...(minutes.decisions.some((decision) => decision.section === index) ? (['decision'] as const) : []),
      ],
    }),
  }
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
function outsideRecord(archive: Archive, minutes: Source): SearchRecord {
  const attended = minutes.kind === 'meeting' ? [...minutes.participants, ...minutes.absent] : []
  const lists = new Set(attended.map(({ line }) => line))
  const passages = minutes.passages.filter(({ section, line }) => section === undefined && !lists.has(line))
  const file = (minutes.source.split('/').at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .replace(/^\d+/, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  const text = [minutes.title, file]
    .filter(Boolean)
    .map((name) => `${name}.`)
    .concat(words(archive, passages))
    .join(' ')
    .trim()
  return {
    url: routes.meeting(minutes),
    title: minutes.title || meetingTitle(archive, minutes),
    content: text || meetingTitle(archive, minutes),
    references: [],
    facts: facts(archive, minutes, { people: attended.map(({ handle }) => handle), outside: true }),
  }
}

const facts = (archive: Archive, minutes: Source, own: Partial<SectionFacts>): SectionFacts => ({
  source: minutes.source,
  series: minutes.series,
  ...(minutes.kind === 'page'
    ? { page: meetingTitle(archive, minutes) }
    : { date: minutes.date, ...(minutes.suffix && { suffix: minutes.suffix.replaceAll('-', ' ') }) }),
  topics: [],
  releases: [],
  kinds: [],
  repeated: 0,
  outside: false,
  ...own,
  people: [...new Set(own.people)].filter((handle) => hasPage(archive, handle)),
})
