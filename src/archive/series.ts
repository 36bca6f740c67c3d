/** Meetings and pages + the registry of series → every series that has minutes. */
import type { Registries } from '../registries/schema.ts'
import { byCode } from './order.ts'
import { sharedTitle } from './seriesTitle.ts'
import type { ArchivedMeeting, ArchivedPage, Series } from './types.ts'

/** @param meetings in order; each is told which comes before and after it in its series @returns by key, in the order of keys */
export function joinSeries(
  meetings: ArchivedMeeting[],
  pages: ArchivedPage[],
  registries: Registries,
): Map<string, Series> {
  const known = new Map(registries.series.map((entry) => [entry.key, entry]))
  const all = new Map<string, Series>()
  const of = (key: string): Series => {
    const found = all.get(key)
    if (found) return found
    const entry = known.get(key)
    const blank = {
      key,
      title: key,
      description: '',
      kind: 'team' as const,
      predecessors: [],
      successors: [],
      aliases: [],
      pads: [],
      dates: {},
    }
    const series: Series = {
      ...(entry ?? blank),
      known: Boolean(entry),
      meetings: [],
      pages: [],
      actions: [],
      decisions: [],
    }
    all.set(key, series)
    return series
  }
  for (const meeting of meetings) {
    const { meetings: row } = of(meeting.series)
    const previous = row.at(-1)
    if (previous) {
      previous.next = meeting.id
      meeting.previous = previous.id
    }
    row.push(meeting)
  }
  for (const page of pages) of(page.series).pages.push(page)
  for (const series of all.values()) {
    const title = series.known ? undefined : sharedTitle(series.key, series.meetings)
    if (title === undefined) continue
    series.title = title
    for (const meeting of series.meetings) if (meeting.title === title) meeting.title = ''
  }
  return new Map([...all].sort(([a], [b]) => byCode(a, b)))
}
