/** A series: what it is and how it meets, its people, topics, decisions and open actions, and all its meetings. */
import { foreign } from '../archive/languages.ts'
import type { Archive, ArchivedMeeting, Series } from '../archive/types.ts'
import { hasPage } from '../archive/visible.ts'
import { seriesCard } from '../cards/cards.ts'
import { facts } from '../cards/heads.ts'
import { routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { groupBy, longDate, ranked } from '../words.ts'
import { calendarOf, type CalendarView, rhythmOf } from './calendar.ts'
import { type PageHead, shownCard } from './head.ts'
import {
  type ActionLine,
  actionLine,
  type DecisionLine,
  decisionLine,
  type Link,
  type MeetingLine,
  meetingLine,
  meetingLink,
  personLink,
  seriesLink,
  type Worded,
} from './lines.ts'
import { stripsBy, type StripsView } from './strips.ts'

export interface SeriesView extends Worded {
  head: PageHead
  description: string
  meetings: number
  first?: string
  last?: string
  /** The last three meetings, by their days. */
  latest: Link[]
  ended?: string
  /** "weekly, on Wednesdays" */
  rhythm: string
  before: Link[]
  after: Link[]
  regulars: Link[]
  takers: Link[]
  calendar: CalendarView
  topics: StripsView | undefined
  decisions: { total: number; latest: DecisionLine[]; all: string }
  actions: { total: number; waiting: number; latest: ActionLine[]; all: string }
  pages: Link[]
  years: {
    year: string
    total: number
    meetings: MeetingLine[]
    /** Of a year long ago, by their days alone. */
    days: { date: string; url: string }[]
  }[]
}

/** All that the page of a series shows. */
export function seriesView(archive: Archive, series: Series): SeriesView {
  // A neighbour that the registry knows may have no minutes in this archive.
  const others = (keys: string[]): Link[] =>
    keys.flatMap((key): Link[] => {
      const known = archive.registries.series.find((other) => other.key === key)
      return archive.series.has(key)
        ? [seriesLink(archive, key)]
        : known
          ? [{ text: known.title, note: texts.series.noMinutes }]
          : []
    })
  const { meetings } = series
  const [first, last] = [meetings[0]?.date, meetings.at(-1)?.date]
  const takers = ranked(
    meetings.flatMap(({ roles }) => roles.filter(({ role }) => role === 'minutes').map(({ handle }) => handle)),
  )
  const regulars = ranked(meetings.flatMap(({ participants }) => participants.map(({ handle }) => handle)))
  const people = (list: [string, number][], most: number): Link[] =>
    list
      .filter(([handle]) => hasPage(archive, handle))
      .slice(0, most)
      .map(([handle, amount]) => personLink(archive, handle, String(amount)))
  const topics = meetings.flatMap((meeting) =>
    [...new Set(meeting.topics.map(({ key }) => key))].map((key) => ({ meeting, key })),
  )
  const waiting = series.actions.filter(({ status }) => status === 'open')
  return {
    head: {
      title: series.title,
      description: series.description || texts.series.description(series.title, meetings.length),
      path: routes.series(series.key),
      card: shownCard(seriesCard(series)),
      labels: facts(
        [texts.names.meetings, String(meetings.length || '')],
        [texts.series.latest, last ? longDate(last) : ''],
      ),
      feed: routes.feed(`series/${series.key}`),
      markdown: routes.beside(routes.series(series.key), 'md'),
      json: routes.beside(routes.series(series.key), 'json'),
      calendar: routes.calendar(`series/${series.key}`),
    },
    description: series.description,
    ...foreign(series.description),
    meetings: meetings.length,
    ...(first && last && { first, last }),
    latest: meetings
      .slice(-3)
      .reverse()
      .map((meeting) => ({ text: longDate(meeting.date), url: routes.meeting(meeting) })),
    ...(series.ended && { ended: series.ended }),
    rhythm: rhythmOf(meetings),
    before: others(series.predecessors),
    after: others(series.successors),
    regulars: people(regulars, 16),
    takers: people(takers, 12),
    calendar: calendarOf(meetings),
    topics: stripsBy(
      archive,
      { caption: texts.series.topics, rows: texts.series.topic, amounts: texts.names.meetings, most: 14, all: false },
      topics,
      ({ key }) => [key],
      (key) => ({ label: archive.topics.get(key)!.title, url: routes.topic(key) }),
    ),
    decisions: {
      total: series.decisions.length,
      latest: series.decisions
        .slice(-5)
        .reverse()
        .map((decision) => decisionLine(archive, decision)),
      all: routes.decisions({ series: series.key }),
    },
    actions: {
      total: series.actions.length,
      waiting: waiting.length,
      latest: waiting
        .slice(-8)
        .reverse()
        .map((action) => actionLine(archive, action)),
      all: routes.actions({ series: series.key }),
    },
    pages: series.pages.map((page) => meetingLink(archive, page)),
    years: yearsOf(archive, meetings),
  }
}

/** Meetings with their subjects on the page; what is before them stands there by its days. */
const mostMeetings = 200

function yearsOf(archive: Archive, meetings: readonly ArchivedMeeting[]): SeriesView['years'] {
  let left = mostMeetings
  return groupBy(meetings.toReversed(), ({ date }) => date.slice(0, 4)).map(([year, row]) => {
    const shown = row.slice(0, left)
    left -= shown.length
    return {
      year,
      total: row.length,
      meetings: shown.map((meeting) => meetingLine(archive, meeting)),
      days: row.slice(shown.length).map((meeting) => ({ date: meeting.date, url: routes.meeting(meeting) })),
    }
  })
}
