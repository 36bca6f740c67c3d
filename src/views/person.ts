/** A person: where and when active, what they took on, what they brought up, where they are named. */
import { personSpots, yearsOfPerson } from '../archive/spots.ts'
import type { Archive, ArchivedMeeting, Person } from '../archive/types.ts'
import { hasPage } from '../archive/visible.ts'
import { personCard } from '../cards/cards.ts'
import { facts } from '../cards/heads.ts'
import { routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { groupBy, longDate, ranked, seriesTitle } from '../words.ts'
import { type PageHead, shownCard } from './head.ts'
import { type ActionLine, actionLine, type Link, meetingLink, personLink, seriesLink, topicLink } from './lines.ts'
import { type InParts, inParts } from './parts.ts'
import {
  cutPlaces,
  lineUrl,
  placeLine,
  placeLists,
  type PlacesOfSeries,
  seriesOf,
  type YearOfPlaces,
  yearsOf,
} from './places.ts'
import { stripsBy, type StripsView } from './strips.ts'

/** Meetings of one series by their days. */
export interface Days {
  series: Link
  days: { date: string; url: string }[]
}

export interface PersonView {
  head: PageHead
  name?: string
  spellings: string[]
  attended: number
  series: number
  first?: string
  last?: string
  activity: StripsView | undefined
  duties: (Link & { times: number })[]
  topics: Link[]
  company: Link[]
  actions: {
    total: number
    groups: { standing: ActionLine['standing']; total: number; lines: ActionLine[] }[]
    all: string
  }
  /** Sections brought up and sections that name the person. */
  broughtUp: number
  sections: number
  places: YearOfPlaces[]
  /** All meetings attended, or the latest of very many. */
  meetings: Days[]
  /** Years that have a page of their own, newest first. */
  years: Link[]
}

export interface PersonYearView {
  head: PageHead
  person: Link
  year: string
  years: Link[]
  meetings: Days[]
  attended: number
  /** All that was taken on in the year; a part may hold some. */
  tookOn: number
  actions: ActionLine[]
  sections: number
  places: PlacesOfSeries[]
}

/** Actions of each state on the page, the rest behind a link. */
const shownActions = { open: 12, stale: 6, unknown: 6, done: 4 }
const named = (person: Person): string[] => [`@${person.handle}`, ...person.spellings, ...person.names]

/** All that the page of a person shows. */
export function personView(archive: Archive, person: Person): PersonView {
  const title = `@${person.handle}`
  const all = personSpots(archive, person)
  const years = yearsOfPerson(archive, person)
  const many = years.length > 0
  const { attended } = person
  const [first, last] = [attended[0]?.meeting.date ?? person.first, attended.at(-1)?.meeting.date ?? person.last]
  const seen = first ? texts.dates.span(longDate(first), longDate(last!)) : texts.person.seenNowhere
  const company = ranked(attended.flatMap(({ meeting }) => meeting.participants.map(({ handle }) => handle))).filter(
    ([handle]) => handle !== person.key && hasPage(archive, handle),
  )
  return {
    head: {
      title,
      description: texts.person.description(title, attended.length, person.actions.length, seen),
      path: routes.person(person.key),
      noindex: true,
      card: shownCard(personCard(person)),
      labels: facts(
        [texts.names.meetings, String(attended.length || '')],
        [texts.names.actions, String(person.actions.length || '')],
      ),
      kind: 'profile',
      area: 'people',
      feed: routes.feed(`people/${person.key}`),
      markdown: routes.beside(routes.person(person.key), 'md'),
      json: routes.beside(routes.person(person.key), 'json'),
      calendar: routes.calendar(`people/${person.key}`),
    },
    ...(person.name && { name: person.name }),
    spellings: person.spellings,
    attended: attended.length,
    series: new Set(attended.map(({ meeting }) => meeting.series)).size,
    ...(first && last && { first, last }),
    activity: stripsBy(
      archive,
      { caption: texts.person.activity, rows: texts.names.series, amounts: texts.names.meetings },
      attended,
      ({ meeting }) => [meeting.series],
      (key) => ({ label: seriesTitle(archive, key), url: routes.series(key) }),
    ),
    duties: groupBy(person.roles.toReversed(), ({ role }) => role).map(([role, times]) => ({
      ...meetingLink(archive, times[0]!.meeting),
      url: lineUrl(times[0]!.meeting, times[0]!.line),
      note: texts.person.duty(role),
      times: times.length,
    })),
    topics: ranked(all.flatMap(({ section }) => section?.topics ?? []))
      .slice(0, 16)
      .map(([key, amount]) => topicLink(archive, key, String(amount))),
    company: company.slice(0, 16).map(([handle, amount]) => personLink(archive, handle, String(amount))),
    actions: {
      total: person.actions.length,
      groups: order.flatMap((standing) => {
        const own = person.actions.filter(({ life }) => life.standing === standing).reverse()
        return own.length
          ? [
              {
                standing,
                total: own.length,
                lines: own.slice(0, shownActions[standing]).map((action) => actionLine(archive, action)),
              },
            ]
          : []
      }),
      all: routes.actions({ person: person.key }),
    },
    broughtUp: all.filter(({ broughtUp }) => broughtUp).length,
    sections: all.length,
    places: yearsOf(
      all,
      (spot) => placeLine(archive, spot, named(person)),
      (year) => routes.person(person.key, year),
      many,
    ),
    meetings: daysOf(archive, many ? attended.slice(-12) : attended),
    years: yearLinks(person, years),
  }
}

const order = ['open', 'stale', 'unknown', 'done'] as const

/** @returns for a person whose mentions and meetings fill more than a page: each year, in several parts if need be */
export function personYearViews(archive: Archive, person: Person): (PersonYearView & InParts)[] {
  const all = personSpots(archive, person)
  const years = yearsOfPerson(archive, person)
  return years.flatMap((year) => {
    const own = all.filter(({ meeting }) => isIn(year, meeting))
    const attended = person.attended.filter(({ meeting }) => isIn(year, meeting))
    const actions = person.actions.filter(({ meeting }) => isIn(year, meeting))
    const title = texts.person.inYear(`@${person.handle}`, year)
    const view: PersonYearView = {
      head: {
        title,
        description: texts.person.yearDescription(title, attended.length, own.length, actions.length),
        path: routes.person(person.key, year),
        noindex: true,
        card: shownCard(personCard(person)),
        kind: 'profile',
        area: 'people',
      },
      person: personLink(archive, person.key),
      year,
      years: yearLinks(person, years),
      meetings: daysOf(archive, attended),
      attended: attended.length,
      tookOn: actions.length,
      actions: actions.toReversed().map((action) => actionLine(archive, action)),
      sections: own.length,
      places: seriesOf(archive, own, (spot) => placeLine(archive, spot, named(person))),
    }
    const { meetings, places } = view
    return inParts(
      view,
      [...meetings.map(({ days }) => days), view.actions, ...placeLists(places)],
      (part) => routes.person(person.key, year, part),
      (cut) => ({
        meetings: meetings
          .map((series) => ({ ...series, days: cut(series.days) }))
          .filter(({ days }) => days.length > 0),
        actions: cut(view.actions),
        places: cutPlaces(places, cut),
      }),
    )
  })
}

const isIn = (year: string, meeting: ArchivedMeeting): boolean => meeting.date.startsWith(year)

const yearLinks = (person: Person, years: string[]): Link[] =>
  years.map((year) => ({ text: year, url: routes.person(person.key, year) }))

const daysOf = (archive: Archive, attended: Person['attended']): Days[] =>
  groupBy(attended.toReversed(), ({ meeting }) => meeting.series)
    .sort((a, b) => b[1].length - a[1].length)
    .map(([key, row]) => ({
      series: seriesLink(archive, key, String(row.length)),
      days: row.map(({ meeting }) => ({ date: meeting.date, url: routes.meeting(meeting) })),
    }))
