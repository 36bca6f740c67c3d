/**
 * Sections in which a person or subject comes up, each with the sentence that tells most, newest first. Few stand on one
 * page; of many the latest do, and each year has a page of its own with all of them.
 */
import { needsYears, type Spot } from '../archive/spots.ts'
import { foreign } from '../archive/languages.ts'
import type { Archive, ArchivedMeeting } from '../archive/types.ts'
import type { Language } from '../minutes/language.ts'
import { routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { excerptAt, groupBy, seriesTitle } from '../words.ts'
import type { Said, Worded } from './lines.ts'
import type { Cut } from './parts.ts'

/** Why a section is in the list, besides naming what it is about. */
export type Why = 'brought up' | 'decision' | 'action'

export interface PlaceLine extends Said, Worded {
  title: string
  url: string
  text?: string
  textLang?: Language
  why?: Why[]
}

/** Sentences shorter than this say little by themselves. */
const telling = 40
/** Longest sentence shown, in characters. */
const longest = 220

/** @param names what the words are about: a long sentence is cut around the first of them */
export function placeLine(
  archive: Archive,
  { meeting, section, passages, broughtUp }: Spot,
  names: readonly string[] = [],
): PlaceLine {
  const own = passages.filter((index) => meeting.passages[index]!.kind !== 'heading')
  const at = best(meeting, own) ?? (section && best(meeting, range(section.passages[0] + 1, section.passages[1])))
  const why: Why[] = [
    ...(broughtUp ? ['brought up' as const] : []),
    ...(meeting.decisions.some(({ passage }) => own.includes(passage)) ? ['decision' as const] : []),
    ...(meeting.actions.some(({ passage }) => own.includes(passage)) ? ['action' as const] : []),
  ]
  const anchor = (at !== undefined && own.length > 0 && anchorOf(meeting, at)) || section?.id
  const words = at === undefined ? '' : wordsAt(meeting, at)
  const text = excerptAt(words, placeOf(words, names), longest)
  const { lang } = foreign(words, meeting)
  const series = seriesTitle(archive, meeting.series)
  return {
    title:
      section?.title || section?.heading || headingBefore(meeting, passages[0] ?? 0) || texts.places.minutesOf(series),
    url: anchor ? routes.anchor(meeting, anchor) : routes.meeting(meeting),
    where: series,
    date: meeting.date,
    ...foreign(section?.title || section?.heading || headingBefore(meeting, passages[0] ?? 0), meeting),
    ...(text && { text }),
    ...(text && lang && { textLang: lang }),
    ...(why.length > 0 && { why }),
  }
}

/** A label ("PR: #12") says nothing alone: what stands below or behind it goes with it. */
function wordsAt(meeting: ArchivedMeeting, index: number): string {
  const { text, section } = meeting.passages[index]!
  let words = text
  for (let at = index + 1; at <= index + 2 && words.length < telling; at++) {
    const next = meeting.passages[at]
    if (!next || next.section !== section || (next.kind !== 'bullet' && next.kind !== 'paragraph')) break
    words += ` · ${next.text}`
  }
  return words
}

/** What stands outside of all sections has a heading too: "Housekeeping", "Pending actions". */
const headingBefore = (meeting: ArchivedMeeting, index: number): string =>
  meeting.passages
    .findLast(({ kind, depth }, at) => at <= index && kind === 'heading' && depth === 0)
    ?.text.replace(/^[\d\s.–-]+$/, '') ?? ''

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)

/** Fragment of a passage, or of the bullet around it. */
function anchorOf(meeting: ArchivedMeeting, index: number): string | undefined {
  const { id, parent } = meeting.passages[index]!
  return id ?? (parent === undefined ? undefined : meeting.passages[parent]!.id)
}

/** Address of a line of the file in the meeting's page: of the bullet or heading it stands in, or the nearest before it. */
export function lineUrl(meeting: ArchivedMeeting, line: number): string {
  const at = meeting.passages.findLastIndex((passage) => passage.line <= line)
  const anchor =
    at < 0 ? undefined : (anchorOf(meeting, at) ?? meeting.sections[meeting.passages[at]!.section ?? -1]?.id)
  return anchor ? routes.anchor(meeting, anchor) : routes.meeting(meeting)
}

/** Who has to do with a section, and nothing of what was said: "sponsor: @ada", "Report by @ada, 10 min". */
const attribution = /^\W*(?:sponsors?|report(?:ed)?(?: by)?|presented by|presenter|update by|timebox)\b[^.]{0,60}$/i
/** Nothing but an address. */
const address = /^\S*:\/\/\S+$/

/** The passage that tells most: a decision, an action, a whole sentence; the first of equals. */
function best(meeting: ArchivedMeeting, passages: readonly number[]): number | undefined {
  let found: number | undefined
  let high = -2
  for (const index of passages) {
    const { kind, text } = meeting.passages[index]!
    if (kind === 'image' || kind === 'code' || !text || attribution.test(text)) continue
    const worth =
      (address.test(text) ? -1 : 0) +
      (meeting.decisions.some(({ passage }) => passage === index) ? 4 : 0) +
      (meeting.actions.some(({ passage }) => passage === index) ? 2 : 0) +
      (text.length >= telling ? 1 : 0)
    if (worth > high) [found, high] = [index, worth]
  }
  return found
}

function placeOf(text: string, names: readonly string[]): number {
  if (text.length <= longest) return 0
  const low = text.toLowerCase()
  const found = names.map((name) => low.indexOf(name.toLowerCase())).filter((at) => at >= 0)
  return found.length ? Math.min(...found) : 0
}

/** Of more, so many of the latest. */
const latest = 20
/** With its sentence on the page of a year; what is beyond is a link without one. */
const withSentence = 280

export interface YearOfPlaces {
  year: string
  total: number
  lines: PlaceLine[]
  /** Page with all of the year. */
  url?: string
}

/** @param spots oldest first @param many whether each year has a page of its own @returns newest year first */
export function yearsOf(
  spots: readonly Spot[],
  line: (spot: Spot) => PlaceLine,
  url: (year: string) => string,
  many = needsYears(spots),
): YearOfPlaces[] {
  let left = many ? latest : Number.POSITIVE_INFINITY
  return groupBy(spots.toReversed(), ({ meeting }) => meeting.date.slice(0, 4)).map(([year, all]) => {
    const shown = all.slice(0, left)
    left -= shown.length
    return { year, total: all.length, lines: shown.map(line), ...(many && { url: url(year) }) }
  })
}

export interface PlacesOfSeries {
  series: string
  total: number
  lines: PlaceLine[]
  /** Without their sentences, since there are too many. */
  more: PlaceLine[]
}

/** @returns the places of one year by series, that with most first */
export function seriesOf(archive: Archive, spots: readonly Spot[], line: (spot: Spot) => PlaceLine): PlacesOfSeries[] {
  let left = withSentence
  return groupBy(spots.toReversed(), ({ meeting }) => meeting.series)
    .sort((a, b) => b[1].length - a[1].length)
    .map(([key, all]) => {
      const shown = all.slice(0, left)
      left -= shown.length
      const more = all.slice(shown.length).map((spot) => {
        const { title, url, where, date, lang } = line(spot)
        return { title, url, where, date, ...(lang && { lang }) }
      })
      return { series: seriesTitle(archive, key), total: all.length, lines: shown.map(line), more }
    })
}

/** The lists of places that may go on on other pages. */
export const placeLists = (places: readonly PlacesOfSeries[]): (readonly PlaceLine[])[] =>
  places.flatMap(({ lines, more }) => [lines, more])

/** One part of the lists; series of which nothing is left are left out. */
export const cutPlaces = (places: readonly PlacesOfSeries[], cut: Cut): PlacesOfSeries[] =>
  places
    .map((series) => ({ ...series, lines: cut(series.lines), more: cut(series.more) }))
    .filter(({ lines, more }) => lines.length + more.length > 0)
