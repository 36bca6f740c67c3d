/** The meetings of a series year by year, and how regularly it meets. */
import type { ArchivedMeeting } from '../archive/types.ts'
import * as texts from '../texts/index.ts'
import { groupBy, ranked, weekdayName } from '../words.ts'

export interface CalendarYear {
  year: string
  /** Days of meetings with the number of participants. */
  held: [day: string, people: number][]
  /** Days without a meeting or without minutes. */
  missed: string[]
  /** Participants of a usual meeting: the median. */
  usual: number
}

export interface CalendarView {
  years: CalendarYear[]
  highest: number
}

/** @param meetings in order @returns years newest first */
export function calendarOf(meetings: readonly ArchivedMeeting[]): CalendarView {
  const years = groupBy(meetings, ({ date }) => date.slice(0, 4))
    .reverse()
    .map(([year, row]): CalendarYear => {
      const held = row
        .filter(({ status }) => status === 'held' || status === 'copy')
        .map(({ date, participants }): [string, number] => [date, participants.length])
      return {
        year,
        held,
        missed: row.filter(({ status }) => status === 'cancelled' || status === 'empty').map(({ date }) => date),
        usual: median(held.map(([, people]) => people).filter(Boolean)),
      }
    })
  return { years, highest: Math.max(1, ...years.flatMap(({ held }) => held.map(([, people]) => people))) }
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

const dayMs = 86_400_000
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/**
 * How often it meets, by the latest year of its meetings: "Weekly, on Wednesdays".
 * @param meetings oldest first @returns nothing when there are too few to tell
 */
export function rhythmOf(meetings: readonly ArchivedMeeting[]): string {
  const last = meetings.at(-1)
  if (!last) return ''
  const days = [...new Set(meetings.map(({ date }) => date))].filter(
    (day) => time(last.date) - time(day) <= 366 * dayMs,
  )
  if (days.length < 5) return ''
  const gap = median(days.slice(1).map((day, at) => (time(day) - time(days[at]!)) / dayMs))
  const often =
    gap <= 9 ? texts.series.weekly : gap <= 17 ? texts.series.fortnightly : gap <= 35 ? texts.series.monthly : ''
  const [[weekday, times] = ['', 0]] = ranked(days.map((day) => weekdayName(day)))
  const on = times >= days.length * 0.6 ? texts.series.weekday(weekday) : ''
  return [often, on].filter(Boolean).join(', ')
}
