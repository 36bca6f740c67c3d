/**
 * Dates of releases, candidates and freezes: "R7 (2024-09-04)", "2024-07-10 RC1", "RC1 10.7.", "feature freeze: 2024-02-07".
 * A date belongs to the label nearest before it on its line, else to the first one after it.
 */
import { datesIn, isoDay } from './dates.ts'

export interface DatedLabel {
  what: string
  date: string
  start: number
}

const label =
  /(?<![\p{L}\p{N}])(RC ?-?\d|(?:feature|code|hard|soft|string)?[- ]?freeze|final release|releas(?:e|ed)(?: date)?|branch(?:ing|-off)?|R\d{1,2}(?:\.\d+)*|GA)(?![\p{L}\p{N}])/giu

/** @param year of the meeting: German short dates (`10.7.`) leave it out. */
export function releaseDatesIn(plain: string, year: number): DatedLabel[] {
  if (!/\d{4}|\d\.\d{1,2}\./.test(plain)) return []
  const labels = [...plain.matchAll(label)].map((match) => ({
    what: nameOf(match[1]!),
    start: match.index,
    end: match.index + match[0].length,
  }))
  if (labels.length === 0) return []
  const dates = datesIn(plain)
  for (const match of plain.matchAll(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)/g)) {
    const date = isoDay(year, Number(match[2]), Number(match[1]))
    if (date) dates.push({ date, start: match.index, end: match.index + match[0].length })
  }
  return dates.flatMap(({ date, start, end }) => {
    const before = labels.filter((item) => item.end <= start && start - item.end < 30).at(-1)
    const after = labels.find((item) => item.start >= end && item.start - end < 30)
    const chosen = before ?? after
    return chosen ? [{ what: chosen.what, date, start }] : []
  })
}

const nameOf = (written: string): string => {
  if (/^rc/i.test(written)) return `RC${written.match(/\d/)![0]}`
  if (/freeze/i.test(written)) return written.toLowerCase().replace(/-/g, ' ').trim()
  return /^r\d|^ga$|releas/i.test(written) ? 'release' : written.toLowerCase()
}
