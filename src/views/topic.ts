/** A topic: what it is, when it was spoken of and where, what was decided and taken on, whom to ask. */
import { topicSpots, yearsOfTopic } from '../archive/spots.ts'
import { foreign } from '../archive/languages.ts'
import { isStandard } from '../archive/standards.ts'
import type { Archive, SectionPlace, Topic } from '../archive/types.ts'
import { topicCard } from '../cards/cards.ts'
import { facts } from '../cards/heads.ts'
import { routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { capitalised, kindNames, ranked, seriesTitle } from '../words.ts'
import { type Asked, askedOf } from './ask.ts'
import { type PageHead, shownCard } from './head.ts'
import {
  type ActionLine,
  actionLine,
  type DecisionLine,
  decisionLine,
  type Link,
  referenceLink,
  topicLink,
  type Worded,
} from './lines.ts'
import { type InParts, inParts } from './parts.ts'
import {
  cutPlaces,
  placeLine,
  placeLists,
  type PlacesOfSeries,
  seriesOf,
  type YearOfPlaces,
  yearsOf,
} from './places.ts'
import { stripsBy, type StripsView } from './strips.ts'
import { type TableView, tablesOf } from './tables.ts'

export interface TopicView extends Worded {
  head: PageHead
  kind: Link
  description: string
  sections: number
  meetings: number
  attention: StripsView | undefined
  aliases: string[]
  parent: Link[]
  narrower: Link[]
  related: Link[]
  /** Topics of the same sections that no registry entry joins to this one. */
  together: Link[]
  asked: Asked[]
  /** Versions of a standard. */
  versions: Link[]
  references: Link[]
  link?: string
  decisions: { total: number; lines: DecisionLine[]; all: string }
  actions: { total: number; lines: ActionLine[]; all: string }
  /** What became of a standard, step by step. */
  steps?: string
  tables: TableView[]
  places: YearOfPlaces[]
  years: Link[]
}

export interface TopicYearView {
  head: PageHead
  topic: Link
  year: string
  years: Link[]
  total: number
  places: PlacesOfSeries[]
}

const withPage = new Set(['issue', 'pull', 'discussion', 'standard', 'cve', 'ossa', 'rfc'])

/** Names that may stand in a long sentence. */
const namesOf = (topic: Topic): string[] => [topic.title, ...topic.aliases, ...topic.exact]

/** All that the page of a topic shows. */
export function topicView(archive: Archive, topic: Topic): TopicView {
  const spots = topicSpots(topic)
  const links = (keys: string[]): Link[] =>
    keys.filter((key) => archive.topics.has(key)).map((key) => topicLink(archive, key))
  const joined = new Set([topic.key, topic.parent, ...topic.narrower, ...topic.related])
  const together = ranked(topic.sections.flatMap(({ section }) => section.topics)).filter(
    ([key, amount]) => !joined.has(key) && amount > 1,
  )
  const versions = new Set(topic.references.map(({ id }) => id))
  const references = ranked(topic.sections.flatMap(({ section }) => section.references)).filter(
    ([id]) => withPage.has(archive.references.get(id)?.kind ?? '') && !versions.has(id),
  )
  const waiting = topic.actions.filter(({ status }) => status !== 'done')
  return {
    head: {
      title: topic.title,
      longTitle: texts.topic.longTitle(topic.title),
      description: topic.description || texts.topic.description(topic.title),
      path: routes.topic(topic.key),
      card: topic.meetings.length ? shownCard(topicCard(archive, topic)) : undefined,
      labels: facts(
        [texts.names.meetings, String(topic.meetings.length || '')],
        [texts.names.decisions, String(topic.decisions.length || '')],
      ),
      area: 'topics',
      feed: routes.feed(`topics/${topic.key}`),
      markdown: routes.beside(routes.topic(topic.key), 'md'),
      json: routes.beside(routes.topic(topic.key), 'json'),
    },
    kind: {
      text: capitalised(kindNames(archive.registries.community, topic.kind).one),
      url: routes.topicsOfKind(topic.kind),
    },
    description: topic.description,
    ...foreign(topic.description),
    sections: topic.sections.length,
    meetings: topic.meetings.length,
    attention: stripsBy(
      archive,
      { caption: texts.topic.attention, rows: texts.names.series, amounts: texts.names.sections, most: 6 },
      topic.sections,
      ({ meeting }) => [meeting.series],
      (key) => ({ label: seriesTitle(archive, key), url: routes.series(key) }),
    ),
    aliases: [...topic.aliases, ...topic.exact],
    parent: topic.parent ? links([topic.parent]) : [],
    narrower: links(topic.narrower),
    related: links(topic.related.filter((key) => key !== topic.parent && !topic.narrower.includes(key))),
    together: together.slice(0, 8).map(([key, amount]) => topicLink(archive, key, String(amount))),
    asked: askedOf(
      archive,
      topic.sections.filter((place) => isAbout(topic, place)),
      topic.actions,
    ),
    versions: topic.references.map(({ id, meetings }) => ({
      text: id,
      url: routes.reference(id),
      note: texts.counts.meetings(meetings.length),
    })),
    references: references.slice(0, 10).map(([id, amount]) => referenceLink(archive, id, String(amount))),
    ...(topic.link && { link: topic.link }),
    decisions: {
      total: topic.decisions.length,
      lines: topic.decisions
        .slice(-12)
        .reverse()
        .map((decision) => decisionLine(archive, decision)),
      all: routes.decisions({ topic: topic.key }),
    },
    actions: {
      total: waiting.length,
      lines: waiting
        .slice(-8)
        .reverse()
        .map((action) => actionLine(archive, action)),
      all: routes.actions({ topic: topic.key }),
    },
    ...(isStandard(topic) && topic.meetings.length > 0 && { steps: routes.decisions({ standard: topic.key }) }),
    tables: tablesOf(archive, topic.passages),
    places: yearsOf(
      spots,
      (spot) => placeLine(archive, spot, namesOf(topic)),
      (year) => routes.topic(topic.key, year),
    ),
    years: yearLinks(topic),
  }
}

/** A section is about what its heading names, or what is one of few subjects in it. */
const isAbout = (topic: Topic, { meeting, section }: SectionPlace): boolean =>
  section.topics.length <= 2 ||
  meeting.topics.some(({ key, passage }) => key === topic.key && passage === section.passages[0])

const yearLinks = (topic: Topic): Link[] =>
  yearsOfTopic(topic).map((year) => ({ text: year, url: routes.topic(topic.key, year) }))

/** @returns for a topic of more sections than fit a page: each year, newest first, in several parts if need be */
export function topicYearViews(archive: Archive, topic: Topic): (TopicYearView & InParts)[] {
  const spots = topicSpots(topic)
  const years = yearLinks(topic)
  return years.flatMap(({ text: year }) => {
    const own = spots.filter(({ meeting }) => meeting.date.startsWith(year))
    const title = texts.topic.inYear(topic.title, year)
    const view: TopicYearView = {
      head: {
        title,
        description: texts.topic.yearDescription(title, own.length),
        path: routes.topic(topic.key, year),
        card: shownCard(topicCard(archive, topic)),
        area: 'topics',
      },
      topic: topicLink(archive, topic.key),
      year,
      years,
      total: own.length,
      places: seriesOf(archive, own, (spot) => placeLine(archive, spot, namesOf(topic))),
    }
    return inParts(
      view,
      placeLists(view.places),
      (part) => routes.topic(topic.key, year, part),
      (cut) => ({ places: cutPlaces(view.places, cut) }),
    )
  })
}
