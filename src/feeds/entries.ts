/** What stands in a feed: meetings, or actions or decisions, each with a lasting id and the day it came into the archive. */
import type { Archive, ArchivedAction, ArchivedDecision, ArchivedMeeting } from '../archive/types.ts'
import { hasPage } from '../archive/visible.ts'
import type { Section } from '../minutes/types.ts'
import { type FeedScope, routes } from '../routes.ts'

export interface FeedEntry {
  /** Address of its page with host: a promise, and so its id. */
  id: string
  title: string
  /** Day it came into the archive; the day of the meeting without git history. */
  day: string
  /** Day of the meeting: orders what came in on one day. */
  held: string
  summary: string
  html: string
  tags: string[]
}

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
export function contentsOf(archive: Archive, scope: FeedScope): FeedContents | undefined {
  const [kind, key = ''] = scope.split('/')
  const contents = (title: string, subtitle: string, page: string, entries: FeedEntry[]): FeedContents => ({
    title,
    subtitle,
    page,
    entries: entries.sort(newestFirst).slice(0, mostEntries),
  })
  const meetings = (list: ArchivedMeeting[], has: (section: Section) => boolean = () => true) =>
    list
      .filter(({ status }) => status !== 'copy' && status !== 'empty')
      .map((meeting) => meetingEntry(meeting, archive, has))

  switch (kind) {
    case '':
      return contents('All minutes', 'Every meeting, as its minutes come in', routes.home(), meetings(archive.meetings))
    case 'actions':
      return contents(
        'Actions',
        'Work that somebody took on',
        routes.actions(),
        archive.actions.map((item) => itemEntry(item, archive)),
      )
    case 'decisions':
      return contents(
        'Decisions',
        'What was decided',
        routes.decisions(),
        archive.decisions.map((item) => itemEntry(item, archive)),
      )
    case 'series': {
      const series = archive.series.get(key)
      return (
        series && contents(series.title, `Minutes of ${series.title}`, routes.series(key), meetings(series.meetings))
      )
    }
    case 'people': {
      const person = hasPage(archive, key) ? archive.people.get(key) : undefined
      const names = person && (person.name ?? `@${person.handle}`)
      return (
        person &&
        contents(
          names!,
          `Meetings that ${names} attended or was named in`,
          routes.person(key),
          meetings(person.meetings, (section) => section.people.includes(key)),
        )
      )
    }
    case 'topics': {
      const topic = archive.topics.get(key)
      return (
        topic &&
        contents(
          topic.title,
          `Meetings that name ${topic.title}`,
          routes.topic(key),
          meetings(topic.meetings, (section) => section.topics.includes(key)),
        )
      )
    }
    case 'releases': {
      const release = archive.releases.get(key)
      return (
        release &&
        contents(
          release.title,
          `Meetings that name ${release.title}`,
          routes.release(key),
          meetings(release.meetings, (section) => section.releases.includes(key)),
        )
      )
    }
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

const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  compare(b.day, a.day) || compare(b.held, a.held) || compare(a.id, b.id)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
const link = (path: string, text: string): string => `<a href="${escaped(routes.absolute(path))}">${escaped(text)}</a>`
const list = (heading: string, items: string[]): string =>
  items.length ? `<p>${escaped(heading)}</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : ''

const meetingTitle = (meeting: ArchivedMeeting, archive: Archive): string => {
  const cancelled = meeting.status === 'cancelled' ? ' (cancelled)' : ''
  return `${archive.series.get(meeting.series)?.title ?? meeting.series}, ${meeting.date}${meeting.title && `: ${meeting.title}`}${cancelled}`
}

/** @param has the sections that concern the feed's subject; they are told first and alone when there are any. */
function meetingEntry(meeting: ArchivedMeeting, archive: Archive, has: (section: Section) => boolean): FeedEntry {
  const concerned = meeting.sections.filter(has)
  const sections = concerned.length ? concerned : meeting.sections
  const inside = (item: { section?: number }) =>
    concerned.length === 0 || sections.includes(meeting.sections[item.section ?? -1]!)
  const told = (items: { id: string; text: string; section?: number }[]) =>
    items.filter(inside).map(({ id, text }) => link(routes.anchor(meeting, id), text))
  const titles = sections.map(({ title }) => title)
  return {
    id: routes.absolute(routes.meeting(meeting)),
    title: meetingTitle(meeting, archive),
    day: meeting.added ?? meeting.date,
    held: meeting.date,
    summary:
      titles.join(' · ') ||
      (meeting.status === 'cancelled' ? 'The meeting did not take place.' : 'Minutes without sections.'),
    html:
      list(
        'Agenda',
        sections.map((section) => link(routes.anchor(meeting, section.id), section.title)),
      ) +
      list('Decisions', told(meeting.decisions)) +
      list('Actions', told(meeting.actions)),
    tags: [meeting.series, ...new Set(sections.flatMap(({ topics, releases }) => [...topics, ...releases]))],
  }
}

function itemEntry(item: ArchivedAction | ArchivedDecision, archive: Archive): FeedEntry {
  const { meeting } = item
  const section = meeting.sections[item.section ?? -1]
  const owners =
    'owners' in item
      ? item.owners
          .filter((handle) => hasPage(archive, handle))
          .map((handle) => `@${archive.people.get(handle)!.handle}`)
      : []
  const { text } = item
  const where = meetingTitle(meeting, archive) + (section ? ` – ${section.title}` : '')
  return {
    id: routes.absolute(routes.item(meeting, item)),
    title: owners.length ? `${owners.join(', ')}: ${text}` : text,
    day: meeting.added ?? meeting.date,
    held: meeting.date,
    summary: where,
    html: `<p>${escaped(text)}</p><p>${link(routes.anchor(meeting, item.id), where)}</p>`,
    tags: [meeting.series, ...(section ? [...section.topics, ...section.releases] : [])],
  }
}
