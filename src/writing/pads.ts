/**
 * A pad's text → its place in the archive. The text itself is not changed: the reader finds a pad's uploads beside the
 * minutes by their names. Pure; what cannot be told for sure is left to the caller, with the reason.
 */
import { padFits } from '../archive/pads.ts'
import { decoded } from '../decoded.ts'
import { headingKind, type MeetingNames, meetingNames } from '../minutes/headings.ts'
import { type Draft, layFlat } from '../minutes/passages.ts'
import { datesIn } from '../minutes/dates.ts'
import { dateInside } from '../minutes/title.ts'
import { readTree } from '../minutes/tree.ts'
import type { CommunityEntry, SeriesEntry } from '../registries/schema.ts'

/** A note as an export holds it. */
export interface Pad {
  /** Path in the export: `2024-scs-team-iaas.md`, `2024-07-04-1.md`, `iaas/notes.md`. */
  path: string
  text: string
}

/** What a series is called; one that no registry knows is called like its folder. */
export type NamedSeries = Pick<SeriesEntry, 'key' | 'title' | 'aliases' | 'pads'>

export interface Filing {
  series: string
  /** ISO day. */
  date: string
  /** What must be said of it. */
  remarks: string[]
}

/** @param series of the registry, and those of the archive that it lacks @returns where it belongs, or why that cannot be told */
export function filePad(
  pad: Pad,
  series: readonly NamedSeries[],
  community: CommunityEntry,
  told: { series?: string; date?: string },
): Filing | { why: string } {
  const read = readTree(pad.text)
  const { frontMatter } = read
  const { passages } = layFlat(read)
  const heads = titleWords(passages, meetingNames([], community))
  const titles = [...(typeof frontMatter['title'] === 'string' ? [frontMatter['title']] : []), ...heads]
  const name = pad.path
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '')

  const key = told.series ?? seriesOf(pad.path, name, titles, series)
  if (!key) return { why: 'neither its name nor its heading names a series; say which with --series' }
  const headed = heads.flatMap((text) => datesIn(text).map(({ date }) => date))
  const named = datesIn(name)[0]?.date
  const date = told.date ?? headed[0] ?? named ?? dateInside(passages, frontMatter)?.date
  if (!date) return { why: 'neither its heading nor its name says the day; say it with --date' }
  const remarks: string[] = []
  const others = [...new Set(headed)].filter((day) => day !== date)
  if (others.length && !told.date)
    remarks.push(`its headings also name ${others.join(' and ')}: if it holds several meetings, cut it up`)
  if (named && named !== date) remarks.push(`its name says ${named}`)
  return { series: key, date, remarks }
}

/** Headings above everything that belongs to the meeting itself: title slides, the name of the series, the day. */
function titleWords(passages: Draft[], names: MeetingNames): string[] {
  const heads: string[] = []
  for (const [at, { kind, text }] of passages.entries()) {
    if (kind !== 'heading') {
      if (heads.length === 0 && at > 2) break
      continue
    }
    const what = headingKind(text, names, true)
    if (what !== 'title' && !(what === 'subject' && heads.length === 0)) break
    heads.push(text)
  }
  return heads
}

/** By the folder in the export, the name of the pad, then the longest name of a series in the titles. */
function seriesOf(path: string, name: string, titles: string[], series: readonly NamedSeries[]): string | undefined {
  const folder = path.includes('/') ? path.split('/').at(-2) : undefined
  const byPlace =
    series.find(({ key }) => key === folder) ??
    series.find(({ pads }) => pads.some((pattern) => padFits(pattern, name)))
  if (byPlace) return byPlace.key
  const names = series
    .flatMap(({ key, title, aliases }) =>
      [key, title, ...aliases].map((written) => ({ key, words: ` ${plain(written)} ` })),
    )
    .filter(({ words }) => [...titles, name].some((title) => ` ${plain(title)} `.includes(words)))
    .sort((a, b) => b.words.length - a.words.length)
  const best = names.filter(({ words }) => words.length === names[0]!.words.length)
  return new Set(best.map(({ key }) => key)).size === 1 ? best[0]!.key : undefined
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export interface Upload {
  /** As written in the text. */
  url: string
  /** File name under which it lies, or should lie, beside the minutes. */
  name: string
}

/** What the text shows or links from the pad server's uploads, each name once. */
export function uploadsIn(text: string): Upload[] {
  const found = new Map<string, Upload>()
  for (const [url, name] of text.matchAll(/(?:https?:\/\/[^\s()<>"'/]+\/|\.?\/)?uploads\/([\p{L}\p{N}_.%-]+)/gu)) {
    const file = fileName(name!)
    if (!found.has(file)) found.set(file, { url, name: file })
  }
  return [...found.values()]
}

/** A name that cannot lead out of its folder. */
const fileName = (name: string): string => decoded(name).replace(/[/\\]/g, '_')
