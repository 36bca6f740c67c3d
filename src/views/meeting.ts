/** A meeting, or a living page of a series: its minutes as HTML, its facts, and where its subjects go on. */
import { foreign } from '../archive/languages.ts'
import type { Archive, ArchivedMeeting, ArchivedPage } from '../archive/types.ts'
import { isNamed, meetingsLinking } from '../archive/visible.ts'
import { meetingCard } from '../cards/cards.ts'
import { meetingHead } from '../cards/heads.ts'
import { renderMinutes } from '../html/render.ts'
import type { Language } from '../minutes/language.ts'
import { routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { groupBy, longDate, meetingTitle, seriesTitle, shorten } from '../words.ts'
import { type PageHead, shownCard } from './head.ts'
import { type Link, meetingLink, personLink, personLinks } from './lines.ts'

/** A place in this page. */
export interface Inside {
  text: string
  url: string
  lang?: Language
}

export interface MeetingView {
  head: PageHead
  series: Link
  date?: string
  /** The file's own title, beyond series and date. */
  subtitle: string
  subtitleLang?: Language
  /** Language of the minutes, where it is not that of the interface. */
  lang?: Language
  status?: ArchivedMeeting['status']
  original?: Link
  /** How many took part; hidden people are not among those who are named. */
  present: number
  people: Link[]
  absent: Link[]
  roles: { role: string; people: Link[] }[]
  decisions: Inside[]
  /** Owners whom the words do not name. */
  actions: (Inside & { owners: Link[] })[]
  contents: (Inside & { depth: number })[]
  /** The minutes themselves, as safe HTML: what Astro draws as the entry's content. */
  html: string
  tags: (Link & { release?: boolean })[]
  threads: { section: Inside; earlier?: Link; later?: Link }[]
  /** The section of a community call that tells of this meeting. */
  report?: Link
  /** Of a call: its sections, and the meetings they tell of. */
  tells: { section: Inside; meeting: Link }[]
  linking: Link[]
  files: Link[]
  added?: string
  /** The source as it is now for ever. */
  pinned?: string
  previous?: Link
  next?: Link
}

/** Whether words name somebody by this handle. */
const names = (words: string, handle: string): boolean =>
  [...words.toLowerCase().matchAll(/@[\w.-]*\w/g)].some(([named]) => named === handle.toLowerCase())

/** All that the page of minutes shows beside their HTML. */
export function meetingView(archive: Archive, minutes: ArchivedMeeting | ArchivedPage): MeetingView {
  const meeting = minutes.kind === 'meeting' ? minutes : undefined
  const path = routes.meeting(minutes)
  const near = (id: string | undefined): Link | undefined => {
    const other = id ? archive.byId.get(id) : undefined
    return other?.kind === 'meeting' ? { text: longDate(other.date), url: routes.meeting(other) } : undefined
  }
  const [previous, next] = [near(meeting?.previous), near(meeting?.next)]
  const report = archive.reports.of.get(minutes.id)
  const original = meeting?.copyOf ? archive.byId.get(meeting.copyOf) : undefined
  const json = meeting && routes.meetingJson(minutes)
  const top = Math.min(...minutes.sections.map(({ depth }) => depth))
  const files: [string, string | undefined][] = [
    [texts.meeting.source, routes.sourceFile(minutes.source)],
    [texts.meeting.edit, routes.editFile(minutes.source)],
  ]
  const pinned = routes.pinnedFile(minutes)
  const subtitle = foreign(minutes.title, minutes)
  return {
    ...(pinned && { pinned }),
    head: {
      ...meetingHead(archive, minutes),
      path,
      card: shownCard(meetingCard(archive, minutes)),
      kind: 'article',
      date: meeting?.date,
      feed: routes.feed(`series/${minutes.series}`),
      markdown: routes.meetingMarkdown(minutes),
      json,
    },
    series: { text: seriesTitle(archive, minutes.series), url: routes.series(minutes.series) },
    ...(meeting && { date: meeting.date, status: meeting.status }),
    subtitle: minutes.title,
    ...(subtitle.lang && { subtitleLang: subtitle.lang }),
    ...foreign('', minutes),
    ...(original && { original: meetingLink(archive, original) }),
    present: meeting?.participants.length ?? 0,
    people:
      meeting?.participants
        .filter(({ handle }) => isNamed(archive, handle))
        .map(({ handle, note }) => personLink(archive, handle, note)) ?? [],
    absent: personLinks(archive, meeting?.absent.map(({ handle }) => handle) ?? []),
    roles: groupBy(meeting?.roles ?? [], ({ role }) => role)
      .map(([role, holders]) => ({
        role,
        people: personLinks(archive, [...new Set(holders.map(({ handle }) => handle))]),
      }))
      .filter(({ people }) => people.length > 0),
    decisions: minutes.decisions.map(({ id, text }) => ({
      text: shorten(text, 140),
      url: routes.here(id),
      ...foreign(text, minutes),
    })),
    actions: minutes.actions.map(({ id, text, owners }) => ({
      text: shorten(text, 110),
      url: routes.here(id),
      ...foreign(text, minutes),
      owners: personLinks(archive, owners).filter((owner) => !names(shorten(text, 110), owner.text)),
    })),
    contents: minutes.sections.map(({ id, title, heading, depth }) => ({
      text: shorten((title || heading || texts.meeting.section).replace(/https?:\/\//g, ''), 90),
      url: routes.here(id),
      ...foreign(title || heading, minutes),
      depth: Math.min(depth - top, 3),
    })),
    html: renderMinutes(minutes, archive).html,
    tags: [
      ...[...new Set(minutes.releases.map(({ key }) => key))].map((key) => ({
        text: archive.releases.get(key)!.title,
        url: routes.release(key),
        release: true,
      })),
      ...[...new Set(minutes.topics.map(({ key }) => key))].map((key) => ({
        text: archive.topics.get(key)!.title,
        url: routes.topic(key),
      })),
    ],
    threads: minutes.sections.flatMap((section) => {
      const thread = archive.threads.get(`${minutes.id}#${section.id}`)
      if (!thread) return []
      const [earlier, later] = [thread.earlier, thread.later].map(
        (place) =>
          place && {
            text: longDate(place.meeting.date),
            url: routes.anchor(place.meeting, place.section.id),
            ...(place.meeting.series !== minutes.series && { note: seriesTitle(archive, place.meeting.series) }),
          },
      )
      return [
        {
          section: {
            text: section.title,
            url: routes.here(section.id),
            ...foreign(section.title, minutes),
          },
          ...(earlier && { earlier }),
          ...(later && { later }),
        },
      ]
    }),
    ...(report && {
      report: { text: meetingTitle(archive, report.meeting), url: routes.anchor(report.meeting, report.section.id) },
    }),
    tells: (archive.reports.in.get(minutes.id) ?? []).map(({ section, meeting: other }) => ({
      section: { text: section.title, url: routes.here(section.id), ...foreign(section.title, minutes) },
      meeting: meetingLink(archive, other),
    })),
    linking: meeting ? meetingsLinking(archive, meeting).map((other) => meetingLink(archive, other)) : [],
    files: files.flatMap(([text, url]) => (url ? [{ text, url }] : [])),
    ...(minutes.added && { added: minutes.added }),
    ...(previous && { previous }),
    ...(next && { next }),
  }
}
