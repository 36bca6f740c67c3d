/** A person: where and when active, what they took on, what they brought up, where they are named. */
import type { Archive, Person } from '../archive/types.ts'
import { personCard } from '../cards/cards.ts'
import { facts } from '../cards/heads.ts'
import { routes } from '../routes.ts'
import { count, longDate, ranked, seriesTitle } from '../words.ts'
import { type PageHead, shownCard } from './head.ts'
import { type ActionLine, actionLine, type Link, meetingLink, passageLine, personLink, type PlaceLine, sectionLine } from './lines.ts'
import { type MonthCounts, monthCounts } from './months.ts'

export interface PersonView {
  head: PageHead
  name?: string
  seen: string
  meetings: number
  series: Link[]
  topics: Link[]
  company: Link[]
  spellings: string[]
  attendance: MonthCounts
  actions: { total: number; shown: ActionLine[]; all: string }
  sponsored: PlaceLine[]
  mentions: PlaceLine[]
  latest: Link[]
}

const order = { open: 0, stale: 1, unknown: 2, done: 3 }

export function personView(archive: Archive, person: Person): PersonView {
  const title = `@${person.handle}`
  const seen = person.first ? `${longDate(person.first)} to ${longDate(person.last!)}` : 'never listed'
  const near = [...person.sponsored, ...person.mentions].flatMap(({ section }) => section?.topics ?? [])
  const company = person.attended.flatMap(({ meeting }) => meeting.participants.map(({ handle }) => handle).filter((handle) => handle !== person.key))
  const actions = [...person.actions].sort((a, b) => order[a.life.standing] - order[b.life.standing] || (a.meeting.date < b.meeting.date ? 1 : -1))
  return {
    head: {
      title,
      description: `${title} in the minutes: ${count(person.attended.length, 'meeting')}, ${count(person.actions.length, 'action')}, ${seen}`,
      path: routes.person(person.key),
      noindex: true,
      card: shownCard(personCard(person)),
      labels: facts(['Meetings', String(person.attended.length || '')], ['Actions', String(person.actions.length || '')]),
      kind: 'profile',
      area: 'people',
      feed: routes.feed(`people/${person.key}`),
    },
    ...(person.name && { name: person.name }),
    seen,
    meetings: person.attended.length,
    series: ranked(person.attended.map(({ meeting }) => meeting.series)).map(([key, amount]) => ({ text: seriesTitle(archive, key), url: routes.series(key), note: String(amount) })),
    topics: ranked(near).slice(0, 16).map(([key, amount]) => ({ text: archive.topics.get(key)!.title, url: routes.topic(key), note: String(amount) })),
    company: ranked(company).slice(0, 12).map(([handle]) => personLink(archive, handle)),
    spellings: person.spellings,
    attendance: monthCounts(person.attended.map(({ meeting }) => meeting.date)),
    actions: { total: actions.length, shown: actions.slice(0, 25).map((action) => actionLine(archive, action)), all: routes.actions({ person: person.key }) },
    sponsored: person.sponsored.slice(-30).reverse().map((place) => sectionLine(archive, place)),
    mentions: person.mentions.toReversed().map((place) => passageLine(archive, place)),
    latest: person.attended.slice(-12).reverse().map(({ meeting, attendance }) => meetingLink(archive, meeting, attendance.note)),
  }
}
