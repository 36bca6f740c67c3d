/** An issue, pull request, standard or advisory: every meeting that spoke of it, in order, with the sentence. */
import { spotsOf } from '../archive/spots.ts'
import { foreign } from '../archive/languages.ts'
import type { Archive, ArchivedReference } from '../archive/types.ts'
import { routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { groupBy, ranked } from '../words.ts'
import type { PageHead } from './head.ts'
import { type Link, personLinks, topicLink, type Worded } from './lines.ts'
import { placeLine, type PlaceLine } from './places.ts'
import { aboutOf } from './references.ts'

export interface ReferenceView extends Worded {
  head: PageHead
  kind: string
  /** What minutes call it. */
  about: string
  /** Page of its repository. */
  repository: Link[]
  /** "Discussed in 7 meetings" */
  heard: string
  first?: string
  last?: string
  target?: string
  badge: string
  /** Markdown to paste into the issue. */
  paste: string
  json: string
  topics: Link[]
  people: Link[]
  /** Topic of a standard. */
  topic: Link[]
  years: { year: string; places: PlaceLine[] }[]
}

/** All that the page of a reference shows. */
export function referenceView(archive: Archive, reference: ArchivedReference): ReferenceView {
  const { id, kind: name, target, meetings, mentions, repository, number } = reference
  const about = repository ? aboutOf(archive, reference) : ''
  const kind = texts.reference.kinds[name]!
  const heard = texts.reference.heard(meetings.length)
  const [badge, json] = [routes.reference(id, 'badge.svg'), routes.reference(id, 'index.json')]
  const spots = spotsOf(mentions)
  const names = [number === undefined ? id : `#${number}`, String(number ?? id)]
  const standard = id.replace(/-v\d+$/, '')
  const sections = spots.flatMap(({ section }) => section ?? [])
  return {
    head: {
      title: id,
      description: texts.reference.description(kind, id, about, meetings.length),
      path: routes.reference(id),
      area: 'references',
      json,
    },
    kind,
    about,
    ...(about && foreign(about, meetings[0])),
    repository: repository ? [{ text: repository, url: routes.references(repository) }] : [],
    heard,
    ...(meetings.length > 1 && { first: meetings[0]!.date, last: meetings.at(-1)!.date }),
    ...(target && { target }),
    badge,
    paste: `[![${heard}](${routes.absolute(badge)})](${routes.absolute(routes.reference(id))})`,
    json,
    topics: ranked(sections.flatMap(({ topics }) => topics))
      .filter(([key]) => key !== standard)
      .slice(0, 8)
      .map(([key]) => topicLink(archive, key)),
    people: personLinks(archive, [
      ...new Set(sections.toReversed().flatMap(({ sponsors, presenters }) => [...sponsors, ...presenters])),
    ]).slice(0, 6),
    topic: name === 'standard' && archive.topics.has(standard) ? [topicLink(archive, standard)] : [],
    years: groupBy(spots, ({ meeting }) => meeting.date.slice(0, 4)).map(([year, row]) => ({
      year,
      places: row.map((spot) => placeLine(archive, spot, names)),
    })),
  }
}
