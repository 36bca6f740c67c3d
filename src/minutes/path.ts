/**
 * What a path says: series, date, suffix. The path wins over every heading, since headings are copied from the pad of
 * the week before (community-call/20221103); the five paths that are wrong stand in the series registry.
 */
import { pathPart, seriesPart } from '../routes.ts'
import type { SeriesEntry } from '../registries/schema.ts'

export type PathReading =
  | { kind: 'meeting'; id: string; series: string; date: string; suffix?: string; from: 'path' | 'folder' | 'registry' | 'heading' | 'front matter' }
  | { kind: 'page'; id: string; series: string }
  | { kind: 'none'; why: 'template' | 'readme' | 'outside' }

/** A day that exists, or undefined. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year >= 1990 && year <= 2099 ? date.toISOString().slice(0, 10) : undefined
}

/** `20240701`, `2024-07-01`, `2024_07_01`, also with an en dash, at the start of a name; what follows is the suffix. */
const dated = /^(\d{4})[-–_.]?(\d{2})[-–_.]?(\d{2})(?!\d)(?:[-–_. ]*(.*))?$/

const dateIn = (name: string): { date: string; rest: string } | undefined => {
  const match = dated.exec(name)
  const date = match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
  return match && date ? { date, rest: match[4] ?? '' } : undefined
}

/**
 * @param path path in the archive, e.g. `hackathons/2022-09-27-gx-hackathon-5/federation-notes.md`
 * @param inside a date found in the text (heading or front matter), used when the path has none
 */
export function readPath(path: string, series: SeriesEntry | undefined, inside?: { date: string; from: 'heading' | 'front matter' }): PathReading {
  const parts = path.split('/')
  const name = parts.at(-1)!.replace(/\.(?:md|markdown)$/i, '')
  if (/^template\b|[-_]template$|^vorlage$/i.test(name)) return { kind: 'none', why: 'template' }
  if (parts.length < 2) {
    return /^(?:readme|contributing|license|changelog|code[-_]of[-_]conduct|security)$/i.test(name) || !dateIn(name)
      ? { kind: 'none', why: /^readme$/i.test(name) ? 'readme' : 'outside' }
      : { kind: 'none', why: 'outside' }
  }
  const folder = parts[0]!
  const key = seriesPart(folder)
  const own = dateIn(name)
  const above = parts.slice(1, -1).map(dateIn).find(Boolean)
  const fixed = series?.dates[parts.slice(1).join('/')]
  if (/^readme$/i.test(name)) return parts.length > 2 ? { kind: 'page', id: `${key}/${pathPart(parts.slice(1, -1).join('-'))}`, series: folder } : { kind: 'none', why: 'readme' }

  const meeting = (date: string, rest: string, from: Extract<PathReading, { kind: 'meeting' }>['from']): PathReading => {
    const suffix = rest && pathPart(rest) !== 'x' ? pathPart(rest) : ''
    return { kind: 'meeting', id: `${key}/${date}${suffix ? `-${suffix}` : ''}`, series: folder, date, ...(suffix && { suffix }), from }
  }
  // In a dated folder the file's own name tells the meetings of a day apart; `minutes.md` is the main one.
  const nameInFolder = /^(?:minutes|index|notes|protokoll)$/i.test(name) ? '' : name
  if (fixed) return meeting(fixed, own ? own.rest : nameInFolder, 'registry')
  if (own) return meeting(own.date, own.rest, 'path')
  if (above) return meeting(above.date, nameInFolder, 'folder')
  // A folder may name the month only; then the text has to say the day. A file with neither is a living document.
  const month = parts.slice(1, -1).some((part) => /^\d{4}-\d{2}(?!\d)/.test(part))
  if (inside && (month || inside.from === 'front matter')) return meeting(inside.date, nameInFolder, inside.from)
  return { kind: 'page', id: `${key}/${pathPart(parts.slice(1, -1).concat(name).join('-'))}`, series: folder }
}

/** Dates written in running text: ISO (also with dashes of other lengths), `13.5.2024`, `20240513`. First to last. */
export function datesIn(text: string): { date: string; start: number; end: number }[] {
  const found: { date: string; start: number; end: number }[] = []
  if (!/\d{4}/.test(text)) return found
  const forms: [RegExp, (m: RegExpMatchArray) => string | undefined][] = [
    [/(?<![\d.-])(\d{4})[-–—‑/](\d{1,2})[-–—‑/](\d{1,2})(?![\d])/g, (m) => isoDay(+m[1]!, +m[2]!, +m[3]!)],
    [/(?<![\d.-])(\d{4})(\d{2})(\d{2})(?!\d)/g, (m) => isoDay(+m[1]!, +m[2]!, +m[3]!)],
    [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g, (m) => isoDay(+m[3]!, +m[2]!, +m[1]!)],
  ]
  for (const [form, day] of forms) {
    for (const match of text.matchAll(form)) {
      const date = day(match)
      if (date) found.push({ date, start: match.index, end: match.index + match[0].length })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
