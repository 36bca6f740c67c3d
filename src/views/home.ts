/** The first page: how much there is, what happened lately, and the ways in. */
import { foreign } from '../archive/languages.ts'
import type { Archive, Series } from '../archive/types.ts'
import { hasPage, shownReferences } from '../archive/visible.ts'
import { routes } from '../routes.ts'
import { settings } from '../site.ts'
import * as texts from '../texts/index.ts'
import { longDate } from '../words.ts'
import type { PageHead } from './head.ts'
import {
  type ActionLine,
  actionLine,
  type DecisionLine,
  decisionLine,
  type Link,
  type MeetingLine,
  meetingLine,
} from './lines.ts'
import { axisOf, strip, type StripsView } from './strips.ts'

export interface HomeView {
  head: PageHead
  /** How many meetings of whom, from when to when. */
  facts: string
  /** What there is how much of, each with its index. */
  ways: { amount: number; name: string; url: string }[]
  meetings: MeetingLine[]
  decisions: DecisionLine[]
  open: ActionLine[]
  /** Topics of most meetings first, with their number. */
  topics: Link[]
  series: (Link & { about: string })[]
  ended: Link[]
  activity: StripsView
}

const lately = { meetings: 8, decisions: 5, open: 5, topics: 28 }

/** All that the home page shows. */
export function homeView(archive: Archive): HomeView {
  const { meetings, actions, decisions } = archive
  const span = meetings.length > 0 ? texts.dates.span(longDate(meetings[0]!.date), longDate(meetings.at(-1)!.date)) : ''
  const facts = texts.home.facts(meetings.length, settings.community, span)
  const spokenOf = [...archive.topics.values()]
    .filter((topic) => topic.meetings.length > 0)
    .sort((a, b) => b.meetings.length - a.meetings.length)
  const series = [...archive.series.values()].sort((a, b) => b.meetings.length - a.meetings.length)
  const held = ({ meetings }: Series): string => texts.counts.meetings(meetings.length)
  const last = ({ meetings }: Series): string =>
    meetings.length > 0 ? `, ${texts.home.last(longDate(meetings.at(-1)!.date))}` : ''
  const way = (amount: number, name: (amount: number) => string, url: string) => ({ amount, name: name(amount), url })
  const names = texts.home
  const ways = [
    way([...archive.people.keys()].filter((key) => hasPage(archive, key)).length, names.people, routes.people()),
    way(spokenOf.length, names.topics, routes.topics()),
    way(
      [...archive.releases.values()].filter((release) => release.meetings.length > 0).length,
      names.releases,
      routes.releases(),
    ),
    way(shownReferences(archive).length, names.references, routes.references()),
    way(decisions.length, names.decisions, routes.decisions()),
    way(actions.length, names.actions, routes.actions()),
  ]
  return {
    head: {
      title: settings.name,
      description: texts.home.description(facts),
      path: routes.home(),
    },
    facts,
    ways: ways.filter(({ amount }) => amount > 0),
    meetings: meetings
      .filter(({ status }) => status === 'held')
      .slice(-lately.meetings)
      .reverse()
      .map((meeting) => meetingLine(archive, meeting)),
    decisions: decisions
      .slice(-lately.decisions)
      .reverse()
      .map((decision) => decisionLine(archive, decision)),
    open: actions
      .filter(({ status }) => status === 'open')
      .slice(-lately.open)
      .reverse()
      .map((action) => actionLine(archive, action)),
    topics: spokenOf
      .slice(0, lately.topics)
      .map(({ key, title, meetings }) => ({ text: title, url: routes.topic(key), note: String(meetings.length) })),
    series: series
      .filter(({ ended }) => !ended)
      .map((entry) => ({
        text: entry.title,
        url: routes.series(entry.key),
        about: entry.description,
        ...foreign(entry.description),
        note: held(entry) + last(entry),
      })),
    ended: series
      .filter(({ ended }) => ended)
      .map((entry) => ({
        text: entry.title,
        url: routes.series(entry.key),
        note: `${held(entry)}, ${texts.dates.until(longDate(entry.ended!))}`,
      })),
    activity: {
      caption: texts.home.activity,
      rows: texts.names.series,
      amounts: texts.names.meetings,
      axis: axisOf(archive),
      strips: [strip(texts.home.all, meetings)],
    },
  }
}
