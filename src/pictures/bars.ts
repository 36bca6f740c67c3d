/** Bars on an axis of time as one path, in a box that is stretched to its place. */
import { pathRound } from 'd3-path'
import { utcDay } from 'd3-time'
import { type Axis, monthsOf, placeOn } from './axis.ts'
import type { MonthCounts } from './months.ts'

/** Size of the box; the width is that of the axis, so that a unit is a tenth of a hundredth. */
export const box = { width: 1000, height: 24 }
/** What is there can be seen, however small beside the highest. */
const least = 3

export interface Bar {
  /** Left end and width, parts of a hundred of the axis. */
  at: number
  width: number
  amount: number
}

/** @param highest amount that fills the whole height */
export function barsPath(bars: readonly Bar[], highest: number): string {
  const path = pathRound(1)
  for (const { at, width, amount } of bars) {
    if (amount <= 0) continue
    const height = Math.max(least, (amount / highest) * box.height)
    path.rect((at * box.width) / 100, box.height - height, (width * box.width) / 100, height)
  }
  return path.toString()
}

/** A bar for each month, with a little air between. */
export function monthBars(counts: MonthCounts, axis: Axis): Bar[] {
  const place = placeOn(axis)
  const width = (100 / monthsOf(axis)) * 0.8
  return counts.map(([month, amount]) => ({ at: place(month), width, amount }))
}

/** A bar for each day, a week wide. */
export function dayBars(days: readonly (readonly [day: string, amount: number])[], axis: Axis): Bar[] {
  const place = placeOn(axis)
  const width = place(weekAfter(axis.from)) * 0.8
  return days.map(([day, amount]) => ({ at: place(day), width, amount }))
}

const weekAfter = (day: string): string =>
  utcDay
    .offset(new Date(`${day}T00:00:00Z`), 7)
    .toISOString()
    .slice(0, 10)

/** Hairlines at places of the axis, as one path in the same box. */
export function linesPath(places: readonly number[]): string {
  const path = pathRound(1)
  for (const at of places) {
    if (at <= 0 || at >= 100) continue
    path.moveTo((at * box.width) / 100, 0)
    path.lineTo((at * box.width) / 100, box.height)
  }
  return path.toString()
}
