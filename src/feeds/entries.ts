/** One entry of a feed: a meeting, an action or a decision in words. */
import type { Archive, ArchivedAction, ArchivedDecision, ArchivedMeeting } from '../archive/types.ts'
import { hasPage } from '../archive/visible.ts'
import { escaped } from '../html/escaped.ts'
import { type Language, languageOf } from '../minutes/language.ts'
import type { Section } from '../minutes/types.ts'
import { routes } from '../routes.ts'
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

/** What an entry says; its id and days are known before. */
export type Told = Omit<FeedEntry, 'id' | 'day' | 'held'>

const link = (path: string, text: string): string => `<a href="${escaped(routes.absolute(path))}">${escaped(text)}</a>`
const list = (heading: string, items: string[]): string =>
  items.length ? `<p>${escaped(heading)}</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : ''

const inLanguage = (language: Language | undefined) => (language ? { language } : {})

/** "Team IaaS, 2024-04-10: Roadmap (cancelled)": a feed stands among others, so it tells the series, a day that sorts, the file's own title and whether it was held. */
const titleInFeeds = (meeting: ArchivedMeeting, archive: Archive): string => {
  const cancelled = meeting.status === 'cancelled' ? texts.feeds.cancelled : ''
  return `${archive.series.get(meeting.series)?.title ?? meeting.series}, ${meeting.date}${meeting.title && `: ${meeting.title}`}${cancelled}`
}

const told = new WeakMap<Archive, Map<ArchivedMeeting, string>>()
/** Digest of all that feeds tell of a meeting; made once, for it stands in many. @param digestOf of plain data */
export function meetingFacts(meeting: ArchivedMeeting, archive: Archive, digestOf: (facts: unknown) => string): string {
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
export function meetingEntry(meeting: ArchivedMeeting, archive: Archive, has: (section: Section) => boolean): Told {
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

/** An action or a decision. */
export function itemEntry(item: ArchivedAction | ArchivedDecision, archive: Archive): Told {
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
