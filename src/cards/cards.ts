/** Archive → what each card image says. Pure: the same archive gives the same cards. */
import type { Archive, ArchivedMeeting, ArchivedPage, Person, Release, Series, Topic } from '../archive/types.ts'
import { visiblePeople } from '../archive/visible.ts'
import { routes } from '../routes.ts'
import { settings } from '../site.ts'
import { counts, dates, cards as texts, meeting as meetingTexts } from '../texts/index.ts'
import { cut } from './heads.ts'
import { kindNames, longDate, meetingTitle, seriesTitle, shorten, weekDate } from '../words.ts'

/** All that a card shows; two cards with the same face are the same image. */
export interface CardFace {
  /** Name of the site, beside the mark. */
  site: string
  /** What the title is: a series, "Topic". */
  kicker: string
  title: string
  /** A line or two below the title. */
  lines: string[]
  /** Figures: "12 participants". */
  chips: string[]
}

export interface Card {
  /** Root-relative address of the image. */
  path: string
  /** What the image says, for those who do not see it. */
  alt: string
  face: CardFace
}

/** Lines for a list of words below the title, and how long each may be. */
const [lineCount, lineLength] = [3, 62]

function card(
  path: string,
  { kicker, title, lines = [], chips }: Omit<CardFace, 'site' | 'lines'> & { lines?: string[] },
): Card {
  const face: CardFace = {
    site: settings.name,
    kicker: cut(drawable(kicker), 48),
    title: cut(drawable(title), 80),
    lines: lines
      .map((line) => drawable(cut(line, lineLength)))
      .filter(Boolean)
      .slice(0, lineCount),
    chips: chips.filter(Boolean).slice(0, 4),
  }
  return { path, face, alt: shorten([face.kicker, face.title, ...face.chips].filter(Boolean).join(' · '), 300) }
}

/** The font has no pictures and no scripts beyond Latin; what it lacks would stand as empty boxes. */
const drawable = (text: string): string =>
  text
    .replace(
      /[^\u0020-\u024f\u02bb-\u02dd\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac\u2122\u2190-\u2193\u2212]+/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()

/** Figures as chips; what is not there gets none. */
const figures = (...amounts: [number, (amount: number) => string][]): string[] =>
  amounts.flatMap(([amount, say]) => (amount ? [say(amount)] : []))

/** The site's own card, and that of pages without one. */
export const siteCardPath = (): string => routes.card('site', 'site')

function siteCard(archive: Archive): Card {
  return card(siteCardPath(), {
    kicker: settings.community,
    title: texts.site,
    lines: texts.siteLines,
    chips: figures(
      [archive.meetings.length, counts.meetings],
      [archive.series.size, counts.series],
      [archive.actions.length, counts.actions],
      [archive.decisions.length, counts.decisions],
    ),
  })
}

/** For a page of a series too; its items show the same. */
export function meetingCard(archive: Archive, minutes: ArchivedMeeting | ArchivedPage): Card {
  const series = seriesTitle(archive, minutes.series)
  const agenda = minutes.sections.map(({ title }) => title)
  const meeting = minutes.kind === 'meeting' ? minutes : undefined
  const suffix = meeting?.suffix ? ` (${meeting.suffix.replaceAll('-', ' ')})` : ''
  return card(routes.card('meetings', minutes.id), {
    kicker: series,
    title: meeting ? weekDate(meeting.date) + suffix : meetingTitle(archive, minutes).replace(` (${series})`, ''),
    lines:
      meeting?.status === 'cancelled'
        ? [meetingTexts.cancelled]
        : minutes.title && meeting
          ? [minutes.title, ...agenda]
          : agenda,
    chips: figures(
      [meeting?.participants.length ?? 0, counts.participants],
      [minutes.decisions.length, counts.decisions],
      [minutes.actions.length, counts.actions],
      [minutes.sections.length, counts.subjects],
    ),
  })
}

/** Preview image of the page of a series. */
export function seriesCard(series: Series): Card {
  const [first, last] = [series.meetings[0], series.meetings.at(-1)]
  return card(routes.card('series', series.key), {
    kicker: texts.series,
    title: series.title,
    lines: [span(first?.date, series.ended ?? last?.date), ...wrapped(series.description)],
    chips: figures(
      [series.meetings.length, counts.meetings],
      [series.decisions.length, counts.decisions],
      [series.actions.length, counts.actions],
    ),
  })
}

/** Preview image of the page of a person. */
export function personCard(person: Person): Card {
  return card(routes.card('people', person.key), {
    kicker: texts.person,
    title: `@${person.handle}`,
    lines: [person.name ?? '', span(person.first, person.last)],
    chips: figures(
      [person.attended.length, counts.meetings],
      [person.actions.length, counts.actions],
      [person.mentions.length, texts.mentions],
    ),
  })
}

/** Preview image of the page of a topic. */
export function topicCard(archive: Archive, topic: Topic): Card {
  return card(routes.card('topics', topic.key), {
    kicker: texts.topic(kindNames(archive.registries.community, topic.kind).one),
    title: topic.title,
    lines: wrapped(topic.description),
    chips: figures(
      [topic.meetings.length, counts.meetings],
      [topic.sections.length, counts.sections],
      [topic.decisions.length, counts.decisions],
      [topic.actions.length, counts.actions],
    ),
  })
}

/** Preview image of the page of a release. */
export function releaseCard(release: Release): Card {
  return card(routes.card('releases', release.key), {
    kicker: texts.release,
    title: release.title,
    lines: [
      release.released
        ? texts.released(longDate(release.released))
        : release.planned
          ? texts.planned(longDate(release.planned))
          : '',
      ...wrapped(release.description),
    ],
    chips: figures(
      [release.meetings.length, counts.meetings],
      [release.sections.length, counts.sections],
      [release.decisions.length, counts.decisions],
      [release.actions.length, counts.actions],
    ),
  })
}

/** Every card of the site; people whom the registry hides get none. */
export function cardsOf(archive: Archive): Card[] {
  const spoken = [...archive.topics.values()].filter(({ meetings }) => meetings.length)
  const cards = [
    siteCard(archive),
    ...[...archive.meetings, ...archive.pages].map((minutes) => meetingCard(archive, minutes)),
    ...[...archive.series.values()].map(seriesCard),
    ...visiblePeople(archive).map(personCard),
    ...spoken.map((topic) => topicCard(archive, topic)),
    ...[...archive.releases.values()].map(releaseCard),
  ]
  // Two keys may meet in one address, as their pages do; the first has it.
  return [...new Map(cards.toReversed().map((one) => [one.path, one])).values()].toReversed()
}

const span = (first: string | undefined, last: string | undefined): string =>
  first ? dates.span(longDate(first), longDate(last ?? first)) : ''

/** A description in lines; a last one that does not end there says so. */
function wrapped(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length < lineLength) lines[lines.length - 1] = `${line} ${word}`
    else if (lines.length === lineCount) return [...lines.slice(0, -1), `${lines.at(-1)}…`]
    else lines.push(word)
  }
  return lines
}
