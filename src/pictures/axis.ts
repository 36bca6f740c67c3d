/** Time as a line from left to right. Places are parts of a hundred of its length, so that pictures fit any width. */
import { scaleUtc } from 'd3-scale'
import { utcMonth, utcYear } from 'd3-time'
import { locale } from '../texts/index.ts'

/** Days from the first (with it) to the last (without it). */
export interface Axis {
  from: string
  to: string
}

export interface Tick {
  label: string
  at: number
}

const day = (time: Date): string => time.toISOString().slice(0, 10)
const timeOf = (iso: string): Date => new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`)

/** Whole years around the days: pictures of one archive share it, and it changes but once a year. */
export const yearsAround = (first: string, last: string): Axis => ({
  from: day(utcYear.floor(timeOf(first))),
  to: day(utcYear.ceil(utcMonth.offset(timeOf(last.slice(0, 7)), 1))),
})

/** Whole months around the days. */
export const monthsAround = (first: string, last: string): Axis => ({
  from: day(utcMonth.floor(timeOf(first))),
  to: day(utcMonth.offset(utcMonth.floor(timeOf(last)), 1)),
})

/** @returns from an ISO day or month (its beginning) to its place, 0 to 100 */
export function placeOn({ from, to }: Axis): (iso: string) => number {
  const scale = scaleUtc([timeOf(from), timeOf(to)], [0, 100])
  return (iso) => Math.round(scale(timeOf(iso)) * 100) / 100
}

/** Number of months on it. */
export const monthsOf = ({ from, to }: Axis): number => utcMonth.count(timeOf(from), timeOf(to))

/** Where years begin; on a short axis quarters or months. */
export function ticksOf(axis: Axis): Tick[] {
  const months = monthsOf(axis)
  const place = placeOn(axis)
  const step =
    months > 30 ? utcYear.every(Math.ceil(months / 120))! : utcMonth.every(months > 14 ? 6 : months > 6 ? 3 : 1)!
  const name = months > 30 ? yearName : monthName
  return step
    .range(timeOf(axis.from), timeOf(axis.to))
    .map((time) => ({ label: name.format(time), at: place(day(time)) }))
}

const yearName = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' })
const monthName = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
