/**
 * What a path says: series, date, suffix. The path wins over every heading, since headings are copied from the pad of
 * the week before (community-call/20221103); the five paths that are wrong stand in the series registry.
 */
import { pathPart, seriesPart } from '../routes.ts'
import type { SeriesEntry } from '../registries/schema.ts'
import { dayOfName, dayOfYear, isoDay, monthOf } from './dates.ts'

export type PathReading =
  | {
      kind: 'meeting'
      id: string
      series: string
      date: string
      suffix?: string
      from: 'path' | 'folder' | 'registry' | 'heading' | 'front matter'
    }
  | { kind: 'page'; id: string; series: string }
  | { kind: 'none'; why: 'template' | 'readme' | 'outside' }

/** `20240701`, `2024-07-01`, `2024_07_01`, also with an en dash, at the start of a name; what follows is the suffix. */
const dated = /^(\d{4})[-–_.]?(\d{2})[-–_.]?(\d{2})(?!\d)(?:[-–_. ]*(.*))?$/

const dateIn = (name: string): { date: string; rest: string } | undefined => {
  const match = dated.exec(name)
  const date = match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
  return match && date ? { date, rest: match[4] ?? '' } : undefined
}

/** Words that name no meeting among those of a day. */
const sayNothing = /(?<![\p{L}\p{N}])(?:minutes|meeting|notes|protokoll|sitzung|vom|of|from)(?![\p{L}\p{N}])/giu

/** A day with words before it, or written in another way: `Protokoll_2024-03-05`, `05.02.2024`, `2024-1-24`. */
const datedInside = (name: string): { date: string; rest: string } | undefined => {
  const found = dayOfName(name)
  return (
    found && {
      date: found.date,
      rest: `${name.slice(0, found.start)} ${name.slice(found.end)}`.replaceAll('_', ' ').replace(sayNothing, ' '),
    }
  )
}

/** Figures of a folder that names a month: `04-Apr`, `April`, `4_april`; any other folder stays as it is. */
const withoutMonthName = (folder: string): string => {
  const [, figures = '', name = ''] = /^(?:(\d{1,2})[-_. ]*)?(\p{L}{3,9})$/u.exec(folder) ?? []
  const month = monthOf(name)
  return month > 0 && (figures === '' || Number(figures) === month) ? String(month).padStart(2, '0') : folder
}

/** A day that folders and name say together: `2024/03-05.md`, `2024/03/05.md`, `2024-03/05-lamps.md`, `2024/03-Mar/05.md`, `2024/lamps-03-05.md`. */
const datedTogether = (folders: string[], name: string): { date: string; rest: string } | undefined => {
  const parts = folders.map(withoutMonthName)
  const figures = parts.slice(parts.findLastIndex((part) => !/^\d{1,2}$/.test(part)))
  if (!/^\d{4}(?:-\d{2})?$/.test(figures[0] ?? '')) return undefined
  // Words before the month: no version has two figures in both places.
  const [, before = '', day = name] = /^(\p{L}[\p{L} _-]*?)[-_ ]+(\d{2}-\d{2}(?![\d.]).*)$/u.exec(name) ?? []
  const named = before !== '' && figures.length === 1 && /^\d{4}$/.test(figures[0]!)
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)(?:[-–_. ]*(.*))?$/.exec(
    [...figures, (named ? day : name).replace(/^(\d{2})[_.](?=\d)/, '$1-')].join('-'),
  )
  const date = match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
  const rest = match?.[4] ?? ''
  return date ? { date, rest: named ? `${before} ${rest}`.replace(sayNothing, ' ') : rest } : undefined
}

/** The day and the month of a date stand beside each other in a name, in either order: `3-7-2022`, `lamps-3-7`. */
function figuresSay(name: string, date: string): { rest: string } | undefined {
  const [year, month, day] = date.split('-').map(Number)
  const match = /^([^\d]*)(\d{1,2})[-_.](\d{1,2})(?:[-_.](\d{4}|\d{2}))?(?![\d.])(.*)$/.exec(name)
  if (!match) return undefined
  const [, before = '', one, other, ofYear, after = ''] = match
  const same = (Number(one) === month && Number(other) === day) || (Number(one) === day && Number(other) === month)
  return same && (ofYear === undefined || Number(ofYear) % 100 === year! % 100)
    ? { rest: `${before} ${after}`.replaceAll('_', ' ').replace(sayNothing, ' ') }
    : undefined
}

/** A meeting that is called by its number: `Meeting 101`, `call_060`, `lamp-session-3`. */
const numbered =
  /^(?:(\p{L}[\p{L}\p{N} _-]*?)[ _-]+)?(?:meeting|call|session|sitzung|treffen)[ _-]*(?:no\.?|nr\.?|#)?[ _-]*\d{1,4}$/iu

/** Folders that say when and not of what: `2024`, `2024-05`, `2024-Q1`. */
const time = /^(?:19|20)\d\d(?:[-_.](?:0[1-9]|1[0-2]|[QH][1-4]))?$/i

/** Whether a folder at the root says only when, a day included, so that what lies in it lies in no series' folder. */
export const saysWhen = (folder: string): boolean => time.test(folder) || dateIn(folder) !== undefined

/**
 * @param root as in `readPath`
 * @param named whether the registry has a series of that name
 * @returns key of the series that a file belongs to
 */
export function seriesFolder(path: string, root: string | undefined, named: (key: string) => boolean): string {
  const [first = '', ...rest] = path.split('/')
  return root && (rest.length === 0 || (saysWhen(first) && !named(first))) ? root : first
}

/** The year that a folder of a path says, the last one: `lamps/2024/03-05.md`. */
export function yearOfFolder(path: string): number | undefined {
  const year = path
    .split('/')
    .slice(0, -1)
    .findLast((part) => /^(?:19|20)\d\d$/.test(part))
  return year === undefined ? undefined : Number(year)
}

/** @returns the folder for minutes of a day, where those of another day lie in folders of years or months at the root */
export function folderLike(path: string, day: string): string {
  const folders = path.split('/').slice(0, -1)
  const [year, month] = day.split('-') as [string, string]
  if (folders.length === 0 || folders.length > 2 || !/^\d{4}(?:-\d{2})?$/.test(folders[0]!)) return ''
  if (folders.length === 2 && !/^\d{2}$/.test(folders[1]!)) return year
  return folders.map((folder) => ({ 2: month, 4: year })[folder.length] ?? `${year}-${month}`).join('/')
}

/**
 * @param path path in the archive, e.g. `hackathons/2022-09-27-gx-hackathon-5/federation-notes.md`
 * @param inside a date found in the text (heading or front matter), used when the path has none
 * @param series entry of the registry of the series that `seriesFolder` names
 * @param root series of files that lie in no folder, with a day, or in one of a year at the root; without one the first are no minutes
 */
export function readPath(
  path: string,
  series: SeriesEntry | undefined,
  inside?: { date: string; from: 'heading' | 'front matter' },
  root?: string,
): PathReading {
  const parts = path.split('/')
  const name = parts.at(-1)!.replace(/\.(?:md|markdown)$/i, '')
  const inYear = parts.length > 1 && root !== undefined && series?.key !== parts[0] && saysWhen(parts[0]!)
  if (inYear || (parts.length === 1 && root && (series?.dates[path] ?? dateIn(name) ?? datedInside(name))))
    parts.unshift(root!)
  if (/^template\b|[-_]template$|^vorlage$/i.test(name)) return { kind: 'none', why: 'template' }
  if (parts.length < 2) return { kind: 'none', why: /^readme$/i.test(name) ? 'readme' : 'outside' }
  const folder = parts[0]!
  const key = seriesPart(folder)
  const own = dateIn(name) ?? datedTogether(parts.slice(0, -1), name)
  const above = parts.slice(1, -1).map(dateIn).find(Boolean)
  const fixed = series?.dates[parts.slice(1).join('/')]
  if (/^readme$/i.test(name))
    return parts.length > (inYear ? 3 : 2)
      ? { kind: 'page', id: `${key}/${pathPart(parts.slice(1, -1).join('-'))}`, series: folder }
      : { kind: 'none', why: 'readme' }

  const meeting = (
    date: string,
    rest: string,
    from: Extract<PathReading, { kind: 'meeting' }>['from'],
  ): PathReading => {
    const suffix = rest && pathPart(rest) !== 'x' ? pathPart(rest) : ''
    return {
      kind: 'meeting',
      id: `${key}/${date}${suffix ? `-${suffix}` : ''}`,
      series: folder,
      date,
      ...(suffix && { suffix }),
      from,
    }
  }
  // In a dated folder the file's own name tells the meetings of a day apart; `minutes.md` is the main one.
  const nameInFolder = /^(?:minutes|index|notes|protokoll)$/i.test(name) ? '' : name
  if (fixed) return meeting(fixed, own ? own.rest : nameInFolder, 'registry')
  if (own) return meeting(own.date, own.rest, 'path')
  if (above) return meeting(above.date, nameInFolder, 'folder')
  const within = datedInside(name)
  if (within) return meeting(within.date, within.rest, 'path')
  // A folder may name the month only; then the text has to say the day. A file with neither is a living document.
  const month = parts.slice(1, -1).some((part) => /^\d{4}-\d{2}(?!\d)/.test(part))
  if (inside && inside.date.slice(5) === dayOfYear(name)) return meeting(inside.date, '', inside.from)
  const said = inside && figuresSay(name, inside.date)
  if (said) return meeting(inside.date, said.rest, inside.from)
  const called = inside && numbered.exec(name)
  if (called) return meeting(inside.date, called[1] ?? '', inside.from)
  if (inside && (month || inside.from === 'front matter')) return meeting(inside.date, nameInFolder, inside.from)
  return { kind: 'page', id: `${key}/${pathPart(parts.slice(1, -1).concat(name).join('-'))}`, series: folder }
}
