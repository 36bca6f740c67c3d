/** The dates of a release on a line of time, above the meetings that spoke of it; each date with its source. */
import type { Archive, ArchivedMeeting, Release } from '../archive/types.ts'
import { type Axis, monthsAround } from '../pictures/axis.ts'
import * as texts from '../texts/index.ts'
import { capitalised, groupBy } from '../words.ts'
import { type Link, meetingLink } from './lines.ts'

export interface Dated {
  name: string
  date: string
  /** Whether it is the day it came out, a plan, or a step on the way. */
  kind: 'released' | 'planned' | 'step'
  /** Where it is written first, and in how many meetings. */
  source: Link | undefined
  times: number
}

export interface TimelineView {
  axis: Axis
  /** Sections that spoke of it, by day. */
  spoken: [day: string, amount: number][]
  total: number
  dates: Dated[]
}

/** @param release @param line the address of a line of a meeting */
export function timelineOf(
  archive: Archive,
  release: Release,
  line: (meeting: ArchivedMeeting, line: number) => string,
): TimelineView | undefined {
  const kindOf = (what: string, date: string): Dated['kind'] =>
    what !== 'release' ? 'step' : date === release.released ? 'released' : date === release.planned ? 'planned' : 'step'
  const dates = groupBy(release.dates, ({ what, date }) => `${date} ${what}`).map(([, told]): Dated => {
    const { what, date, meeting } = told[0]!
    return {
      name: names[kindOf(what, date)] ?? texts.release.step[what] ?? capitalised(what),
      date,
      kind: kindOf(what, date),
      source: { ...meetingLink(archive, meeting), url: line(meeting, told[0]!.line) },
      times: new Set(told.map(({ meeting }) => meeting)).size,
    }
  })
  for (const kind of ['planned', 'released'] as const) {
    const date = release[kind]
    // One day may be both: then it came out as planned.
    if (date && !dates.some((other) => other.date === date && other.kind !== 'step'))
      dates.push({ name: names[kind]!, date, kind, source: undefined, times: 0 })
  }
  dates.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const days = [...release.sections.map(({ meeting }) => meeting.date), ...dates.map(({ date }) => date)].sort()
  if (days.length === 0) return undefined
  const spoken = new Map<string, number>()
  for (const { meeting } of release.sections) spoken.set(meeting.date, (spoken.get(meeting.date) ?? 0) + 1)
  return { axis: monthsAround(days[0]!, days.at(-1)!), spoken: [...spoken], total: release.sections.length, dates }
}

const names: Partial<Record<Dated['kind'], string>> = {
  released: texts.release.released,
  planned: texts.release.planned,
}
