/** A release: its dates and versions, what was said of it, its neighbours. */
import type { Archive, Release } from '../archive/types.ts'
import { releaseCard } from '../cards/cards.ts'
import { facts } from '../cards/heads.ts'
import { routes } from '../routes.ts'
import { longDate } from '../words.ts'
import { type PageHead, shownCard } from './head.ts'
import { type ActionLine, actionLine, type DecisionLine, decisionLine, type Link, meetingLink, type PlaceLine, sectionLine } from './lines.ts'
import { type MonthCounts, monthCounts } from './months.ts'

export interface ReleaseView {
  head: PageHead
  description: string
  planned?: string
  released?: string
  versions: [what: string, versions: string[]][]
  meetings: number
  attention: MonthCounts
  dates: { date: string; what: string; meeting: Link }[]
  decisions: DecisionLine[]
  actions: ActionLine[]
  sections: PlaceLine[]
  previous?: Link
  next?: Link
}

export function releaseView(archive: Archive, release: Release): ReleaseView {
  const all = [...archive.releases.values()]
  const at = all.indexOf(release)
  const link = (other: Release | undefined): Link | undefined => other && { text: other.title, url: routes.release(other.key) }
  const [previous, next] = [link(all[at - 1]), link(all[at + 1])]
  const told = new Set<string>()
  const dates = release.dates.filter(({ what, date }) => !told.has(`${what} ${date}`) && told.add(`${what} ${date}`)).sort((a, b) => (a.date < b.date ? -1 : 1))
  return {
    head: {
      title: release.title,
      description: release.description || `${release.title} in the minutes`,
      path: routes.release(release.key),
      card: shownCard(releaseCard(release)),
      labels: facts(['Released', release.released ? longDate(release.released) : ''], ['Meetings', String(release.meetings.length || '')]),
      area: 'releases',
      feed: routes.feed(`releases/${release.key}`),
    },
    description: release.description,
    ...(release.planned && { planned: release.planned }),
    ...(release.released && { released: release.released }),
    versions: Object.entries(release.versions),
    meetings: release.meetings.length,
    attention: monthCounts(release.sections.map(({ meeting }) => meeting.date)),
    dates: dates.slice(0, 60).map(({ what, date, meeting }) => ({ date, what, meeting: meetingLink(archive, meeting) })),
    decisions: release.decisions.toReversed().map((decision) => decisionLine(archive, decision)),
    actions: release.actions.slice(-15).reverse().map((action) => actionLine(archive, action)),
    sections: release.sections.toReversed().map((place) => sectionLine(archive, place)),
    ...(previous && { previous }),
    ...(next && { next }),
  }
}
