/** A series: what it is, its meetings, people, topics, decisions and open actions. */
import type { Archive, Series } from '../archive/types.ts'
import { seriesCard } from '../cards/cards.ts'
import { facts } from '../cards/heads.ts'
import { routes } from '../routes.ts'
import { count, groupBy, longDate, ranked } from '../words.ts'
import { type PageHead, shownCard } from './head.ts'
import { type ActionLine, actionLine, type DecisionLine, decisionLine, type Link, type MeetingLine, meetingLine, meetingLink, personLink } from './lines.ts'
import { type MonthCounts, monthCounts } from './months.ts'

export interface SeriesView {
  head: PageHead
  description: string
  meetings: number
  first?: string
  last?: string
  ended: boolean
  before: Link[]
  after: Link[]
  regulars: Link[]
  takers: Link[]
  topics: Link[]
  attendance: MonthCounts
  decisions: { total: number; latest: DecisionLine[]; all: string }
  actions: { total: number; open: ActionLine[]; all: string }
  pages: Link[]
  years: { year: string; meetings: MeetingLine[] }[]
}

export function seriesView(archive: Archive, series: Series): SeriesView {
  const others = (keys: string[]): Link[] => keys.flatMap((key) => {
    const other = archive.series.get(key)
    return other ? [{ text: other.title, url: routes.series(key) }] : []
  })
  const { meetings } = series
  const [first, last] = [meetings[0]?.date, meetings.at(-1)?.date]
  const takers = ranked(meetings.flatMap(({ roles }) => roles.filter(({ role }) => role === 'minutes').map(({ handle }) => handle)))
  const regulars = ranked(meetings.flatMap(({ participants }) => participants.map(({ handle }) => handle)))
  const topics = ranked(meetings.flatMap((meeting) => [...new Set(meeting.topics.map(({ key }) => key))]))
  return {
    head: {
      title: series.title,
      description: series.description || `Minutes of ${series.title}: ${count(meetings.length, 'meeting')}`,
      path: routes.series(series.key),
      card: shownCard(seriesCard(series)),
      labels: facts(['Meetings', String(meetings.length || '')], ['Latest', last ? longDate(last) : '']),
      feed: routes.feed(`series/${series.key}`),
    },
    description: series.description,
    meetings: meetings.length,
    ...(first && last && { first, last }),
    ended: Boolean(series.ended),
    before: others(series.predecessors),
    after: others(series.successors),
    regulars: regulars.slice(0, 12).map(([handle, amount]) => personLink(archive, handle, String(amount))),
    takers: takers.slice(0, 8).map(([handle]) => personLink(archive, handle)),
    topics: topics.slice(0, 20).map(([key, amount]) => ({ text: archive.topics.get(key)!.title, url: routes.topic(key), note: String(amount) })),
    attendance: monthCounts(meetings.flatMap(({ date, participants }) => participants.map(() => date))),
    decisions: { total: series.decisions.length, latest: series.decisions.slice(-5).reverse().map((decision) => decisionLine(archive, decision)), all: routes.decisions({ series: series.key }) },
    actions: {
      total: series.actions.length,
      open: series.actions.filter(({ status }) => status === 'open').slice(-10).reverse().map((action) => actionLine(archive, action)),
      all: routes.actions({ series: series.key }),
    },
    pages: series.pages.map((page) => meetingLink(archive, page)),
    years: groupBy(meetings.toReversed(), ({ date }) => date.slice(0, 4)).map(([year, row]) => ({ year, meetings: row.map((meeting) => meetingLine(archive, meeting)) })),
  }
}
