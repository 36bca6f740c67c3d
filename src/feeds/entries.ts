/** What stands in a feed: meetings, or actions or decisions, each with a lasting id and the day it came into the archive. */
import type { Archive, ArchivedAction, ArchivedDecision, ArchivedMeeting, Release, Topic } from '../archive/types.ts'
import { firstKnown, type identities } from '../archive/identity.ts'
import { knownOn } from '../archive/since.ts'
import { hasPage } from '../archive/visible.ts'
import { escaped } from '../html/escaped.ts'
import { type Language, languageOf } from '../minutes/language.ts'
import type { Section } from '../minutes/types.ts'
import { type FeedScope, routes } from '../routes.ts'
import * as texts from '../texts/index.ts'

export interface FeedEntry {
  /** Never changes, whatever becomes of the file and its words. */
  id: string
  /** Address of its page, with host. */
  url: string
  title: string
  /** Day it came into the archive; the day of the meeting without git history. */
  day: string
  /** Day of the meeting: orders what came in on one day. */
  held: string
  summary: string
  html: string
  tags: string[]
  /** Of the minutes whose words it tells, where they say. */
  language?: Language
}

type Identity = ReturnType<typeof identities>

export interface FeedContents {
  title: string
  subtitle: string
  /** Path of the page that the feed belongs to. */
  page: string
  /** Newest first. */
  entries: FeedEntry[]
}

/** A feed tells what is new; the archive itself has the rest. */
export const mostEntries = 50

/** @returns undefined for a scope that has no page: unknown, hidden, an organisation. */
export function contentsOf(archive: Archive, scope: FeedScope, identity: Identity): FeedContents | undefined {
  const draft = draftOf(archive, scope, identity)
  return draft && { ...draft, entries: draft.entries.map(({ id, day, held, make }) => ({ id, day, held, ...make() })) }
}

/** All that decides what stands in a feed, without the making of its texts. @param digest of plain data @returns undefined for a scope that has no page */
export function factsOf(
  archive: Archive,
  scope: FeedScope,
  identity: Identity,
  digest: (facts: unknown) => string,
): unknown {
  const draft = draftOf(archive, scope, identity)
  return draft && { ...draft, entries: draft.entries.map(({ id, day, held, facts }) => [id, day, held, facts(digest)]) }
}

function draftOf(
  archive: Archive,
  scope: FeedScope,
  identity: Identity,
): (Omit<FeedContents, 'entries'> & { entries: Draft[] }) | undefined {
  const [kind, key = ''] = scope.split('/')
  const contents = (title: string, subtitle: string, page: string, drafts: Draft[]) => ({
    title,
    subtitle,
    page,
    entries: drafts.sort(newestFirst).slice(0, mostEntries),
  })
  const meetings = (list: ArchivedMeeting[], has: (section: Section) => boolean = () => true): Draft[] =>
    list
      .filter(({ status }) => status !== 'copy' && status !== 'empty')
      .map((meeting) => ({
        id: identity(meeting),
        day: knownOn(meeting),
        held: meeting.date,
        make: () => meetingEntry(meeting, archive, has),
        facts: (digest) => meetingFacts(meeting, archive, digest),
      }))
  const items = (list: (ArchivedAction | ArchivedDecision)[]): Draft[] =>
    list.map((item) => {
      // Minutes of an earlier meeting may come in later; what they tell again is no news.
      const known = firstKnown(item)
      return {
        id: identity(known.meeting, known),
        day: knownOn(known.meeting),
        held: known.meeting.date,
        make: () => itemEntry(item, archive),
        facts: () => itemEntry(item, archive),
      }
    })

  const about = (subject: Topic | Release | undefined, page: string, has: (section: Section) => boolean) =>
    subject && contents(subject.title, texts.feeds.subject(subject.title), page, meetings(subject.meetings, has))

  switch (kind) {
    case '':
      return contents(texts.feeds.all, texts.feeds.allAbout, routes.home(), meetings(archive.meetings))
    case 'actions':
      return contents(texts.names.actions, texts.feeds.actionsAbout, routes.actions(), items(archive.actions))
    case 'decisions':
      return contents(texts.names.decisions, texts.feeds.decisionsAbout, routes.decisions(), items(archive.decisions))
    case 'series': {
      const series = archive.series.get(key)
      return (
        series &&
        contents(series.title, texts.feeds.series(series.title), routes.series(key), meetings(series.meetings))
      )
    }
    case 'people': {
      const person = hasPage(archive, key) ? archive.people.get(key) : undefined
      const names = person && (person.name ?? `@${person.handle}`)
      return (
        person &&
        contents(
          names!,
          texts.feeds.person(names!),
          routes.person(key),
          meetings(person.meetings, (section) => section.people.includes(key)),
        )
      )
    }
    case 'topics':
      return about(archive.topics.get(key), routes.topic(key), (section) => section.topics.includes(key))
    case 'releases':
      return about(archive.releases.get(key), routes.release(key), (section) => section.releases.includes(key))
    default:
      return undefined
  }
}

/** Every scope that has a feed. */
export const feedScopes = (archive: Archive): FeedScope[] => [
  '',
  'actions',
  'decisions',
  ...[...archive.series.keys()].map((key) => `series/${key}` as const),
  ...[...archive.people.keys()].filter((key) => hasPage(archive, key)).map((key) => `people/${key}` as const),
  ...[...archive.topics.keys()].map((key) => `topics/${key}` as const),
  ...[...archive.releases.keys()].map((key) => `releases/${key}` as const),
]

/** An entry whose words are made only when it is among the newest. */
interface Draft {
  id: string
  day: string
  held: string
  make: () => Told
  /** All that decides the words. */
  facts: (digest: (facts: unknown) => string) => unknown
}
type Told = Omit<FeedEntry, 'id' | 'day' | 'held'>

const newestFirst = (a: Draft, b: Draft): number =>
  compare(b.day, a.day) || compare(b.held, a.held) || compare(a.id, b.id)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const link = (path: string, text: string): string => `<a href="${escaped(routes.absolute(path))}">${escaped(text)}</a>`
const list = (heading: string, items: string[]): string =>
  items.length ? `<p>${escaped(heading)}</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : ''

const inLanguage = (language: Language | undefined) => (language ? { language } : {})

/** "Team IaaS, 2024-04-10: Roadmap (cancelled)": a feed stands among others, so it tells the series, a day that sorts, the file's own title and whether it was held. */
const titleInFeeds = (meeting: ArchivedMeeting, archive: Archive): string => {
  const cancelled = meeting.status === 'cancelled' ? texts.feeds.cancelled : ''
  return `${archive.series.get(meeting.series)?.title ?? meeting.series}, ${meeting.date}${meeting.title && `: ${meeting.title}`}${cancelled}`
}

/** Digest of all that feeds tell of a meeting; it stands in many. */
const told = new WeakMap<Archive, Map<ArchivedMeeting, string>>()
function meetingFacts(meeting: ArchivedMeeting, archive: Archive, digestOf: (facts: unknown) => string): string {
  const all = told.get(archive) ?? new Map<ArchivedMeeting, string>()
  told.set(archive, all)
  const known = all.get(meeting)
  if (known !== undefined) return known
  const facts = [
    routes.meeting(meeting),
    titleInFeeds(meeting, archive),
    meeting.series,
    meeting.status,
    meeting.language,
    meeting.sections.map(({ id, title, people, topics, releases }) => [id, title, people, topics, releases]),
    ...[meeting.decisions, meeting.actions].map((items) => items.map(({ id, text, section }) => [id, text, section])),
  ]
  const digest = digestOf(facts)
  all.set(meeting, digest)
  return digest
}

/** @param has the sections that concern the feed's subject; they are told first and alone when there are any. */
function meetingEntry(meeting: ArchivedMeeting, archive: Archive, has: (section: Section) => boolean): Told {
  const concerned = meeting.sections.filter(has)
  const sections = concerned.length ? concerned : meeting.sections
  const inside = (item: { section?: number }) =>
    concerned.length === 0 || sections.includes(meeting.sections[item.section ?? -1]!)
  const links = (items: { id: string; text: string; section?: number }[]) =>
    items.filter(inside).map(({ id, text }) => link(routes.anchor(meeting, id), text))
  return {
    url: routes.absolute(routes.meeting(meeting)),
    title: titleInFeeds(meeting, archive),
    summary:
      sections.map(({ title }) => title).join(' · ') ||
      (meeting.status === 'cancelled' ? texts.feeds.notHeld : texts.feeds.noSections),
    html:
      list(
        texts.feeds.agenda,
        sections.map((section) => link(routes.anchor(meeting, section.id), section.title)),
      ) +
      list(texts.names.decisions, links(meeting.decisions)) +
      list(texts.names.actions, links(meeting.actions)),
    tags: [meeting.series, ...new Set(sections.flatMap(({ topics, releases }) => [...topics, ...releases]))],
    ...inLanguage(meeting.language),
  }
}

function itemEntry(item: ArchivedAction | ArchivedDecision, archive: Archive): Told {
  const { meeting, text } = item
  const section = meeting.sections[item.section ?? -1]
  const owners =
    'owners' in item
      ? item.owners
          .filter((handle) => hasPage(archive, handle))
          .map((handle) => `@${archive.people.get(handle)!.handle}`)
      : []
  const where = titleInFeeds(meeting, archive) + (section ? ` – ${section.title}` : '')
  return {
    url: routes.absolute(routes.item(meeting, item)),
    title: owners.length ? `${owners.join(', ')}: ${text}` : text,
    summary: where,
    html: `<p>${escaped(text)}</p><p>${link(routes.anchor(meeting, item.id), where)}</p>`,
    tags: [meeting.series, ...(section ? [...section.topics, ...section.releases] : [])],
    ...inLanguage(languageOf(text) ?? meeting.language),
  }
}
