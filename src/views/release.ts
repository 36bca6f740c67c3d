/** A release: its dates and versions, what was planned for it, decided and put off, its neighbours. */
import { spotsOf } from '../archive/spots.ts'
import { foreign } from '../archive/languages.ts'
import type { Archive, ArchivedMeeting, Release } from '../archive/types.ts'
import { releaseCard } from '../cards/cards.ts'
import { facts } from '../cards/heads.ts'
import type { Language } from '../minutes/language.ts'
import { routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { capitalised, longDate, meetingTitle, seriesTitle, shorten } from '../words.ts'
import { type PageHead, shownCard } from './head.ts'
import {
  type ActionLine,
  actionLine,
  type DecisionLine,
  decisionLine,
  type Link,
  type Said,
  type Worded,
} from './lines.ts'
import { type InParts, inParts } from './parts.ts'
import { cutPlaces, lineUrl, placeLine, placeLists, type PlacesOfSeries, seriesOf } from './places.ts'
import { type SaidOfRelease, saidOfRelease } from './releaseWords.ts'
import { timelineOf, type TimelineView } from './timeline.ts'

/** A sentence of the minutes with its section; decks repeat theirs week by week. */
export interface Sentence extends Said, Worded {
  text: string
  url: string
  section: string
  sectionLang?: Language
  times: number
}

export interface ReleaseView extends Worded {
  head: PageHead
  description: string
  planned?: string
  released?: string
  /** Where the dates come from: the words of the minutes, each with its place. */
  sources: (Link & { text: string })[]
  versions: [what: string, versions: string[]][]
  meetings: number
  sections: number
  timeline: TimelineView | undefined
  said: { what: SaidOfRelease; total: number; lines: Sentence[] }[]
  decisions: DecisionLine[]
  actions: { total: number; lines: ActionLine[] }
  places: PlacesOfSeries[]
  previous?: Link
  next?: Link
}

/** Sentences of each sort on the page; the sections below have them all. */
const mostSaid = 40

/** @returns the page of a release; of one that is spoken of very often, more pages with the sections and decisions that did not fit */
export function releaseViews(archive: Archive, release: Release): (ReleaseView & InParts)[] {
  const view = releaseView(archive, release)
  return inParts(
    view,
    [view.decisions, ...placeLists(view.places)],
    (part) => routes.release(release.key, part),
    (cut, part) => ({
      decisions: cut(view.decisions),
      places: cutPlaces(view.places, cut),
      ...(part > 1 && { timeline: undefined, said: [], sources: [], actions: { total: 0, lines: [] } }),
    }),
  )
}

function releaseView(archive: Archive, release: Release): ReleaseView {
  const all = [...archive.releases.values()]
  const at = all.indexOf(release)
  const link = (other: Release | undefined): Link | undefined =>
    other && { text: other.title, url: routes.release(other.key) }
  const [previous, next] = [link(all[at - 1]), link(all[at + 1])]
  const names = [release.title, `R${release.number}`, ...release.aliases]
  return {
    head: {
      title: release.title,
      description: release.description || texts.release.inMinutes(release.title),
      path: routes.release(release.key),
      card: shownCard(releaseCard(release)),
      labels: facts(
        [texts.release.released, release.released ? longDate(release.released) : ''],
        [texts.names.meetings, String(release.meetings.length || '')],
      ),
      area: 'releases',
      feed: routes.feed(`releases/${release.key}`),
      markdown: routes.beside(routes.release(release.key), 'md'),
      json: routes.beside(routes.release(release.key), 'json'),
    },
    description: release.description,
    ...foreign(release.description),
    ...(release.planned && { planned: release.planned }),
    ...(release.released && { released: release.released }),
    sources: release.sources.flatMap((source) => {
      const [path = '', line] = source.split(':')
      const meeting = archive.bySource.get(path)
      if (meeting?.kind !== 'meeting') return []
      const passage = meeting.passages.find(
        ({ line: first, endLine }) => first <= Number(line) && Number(line) <= endLine,
      )
      return [
        {
          text: shorten(passage?.text ?? '', 120),
          url: lineUrl(meeting, Number(line)),
          note: meetingTitle(archive, meeting),
          ...foreign(passage?.text ?? '', meeting),
        },
      ]
    }),
    versions: Object.entries(release.versions).map(([what, versions]) => [
      archive.topics.get(what)?.title ?? capitalised(what),
      versions,
    ]),
    meetings: release.meetings.length,
    sections: release.sections.length,
    timeline: timelineOf(archive, release, lineUrl),
    said: saidOf(archive, release),
    decisions: release.decisions.toReversed().map((decision) => decisionLine(archive, decision)),
    actions: {
      total: release.actions.length,
      lines: release.actions
        .slice(-10)
        .reverse()
        .map((action) => actionLine(archive, action)),
    },
    places: seriesOf(archive, spotsOf(release.passages, release.sections), (spot) => placeLine(archive, spot, names)),
    ...(previous && { previous }),
    ...(next && { next }),
  }
}

function saidOf(archive: Archive, release: Release): ReleaseView['said'] {
  const sentences = new Map<string, { what: SaidOfRelease; meetings: Set<ArchivedMeeting>; line: Sentence }>()
  for (const { meeting, passage, section } of release.passages) {
    const { text, kind, line } = meeting.passages[passage]!
    const what =
      kind === 'heading' || kind === 'code'
        ? undefined
        : saidOfRelease(text, release.number, archive.registries.community)
    if (!what) continue
    const folded = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    const known = sentences.get(folded)
    const meetings = (known?.meetings ?? new Set()).add(meeting)
    const { lang: other } = foreign(section?.title || section?.heading || '', meeting)
    const place = {
      text: shorten(text, 220),
      url: lineUrl(meeting, line),
      section: section?.title || section?.heading || '',
      ...foreign(text, meeting),
      ...(other && { sectionLang: other }),
      where: seriesTitle(archive, meeting.series),
      date: meeting.date,
    }
    sentences.set(folded, { what, meetings, line: { ...(known?.line ?? place), times: meetings.size } })
  }
  return (['planned', 'later', 'out'] as const).flatMap((what) => {
    const own = [...sentences.values()].filter((sentence) => sentence.what === what).map(({ line }) => line)
    return own.length > 0 ? [{ what, total: own.length, lines: own.slice(-mostSaid) }] : []
  })
}
