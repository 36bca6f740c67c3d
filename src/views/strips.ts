/** Rows of bars over one axis of time: who was where and when, what was spoken of and when. */
import type { Archive, ArchivedMeeting } from '../archive/types.ts'
import { type Axis, yearsAround } from '../pictures/axis.ts'
import { type MonthCounts, monthCounts, sumOf } from '../pictures/months.ts'
import * as texts from '../texts/index.ts'

export interface Strip {
  label: string
  url?: string
  counts: MonthCounts
  total: number
}

export interface StripsView {
  caption: string
  /** What the rows are: "Series". */
  rows: string
  /** What is counted: "Meetings". */
  amounts: string
  axis: Axis
  /** All together, where a sum makes sense and there is more than one row. */
  all?: Strip
  strips: Strip[]
}

/** Years of the whole archive: one axis for all its pictures. */
export const axisOf = (archive: Archive): Axis => {
  const [first, last] = [archive.meetings[0]?.date, archive.meetings.at(-1)?.date]
  return first && last ? yearsAround(first, last) : { from: '2000-01-01', to: '2001-01-01' }
}

/** @param meetings one for each thing to be counted */
export const strip = (label: string, meetings: Iterable<ArchivedMeeting>, url?: string): Strip => {
  const counts = monthCounts([...meetings].map(({ date }) => date))
  return { label, counts, total: sumOf(counts), ...(url && { url }) }
}

/**
 * @param things what is to be counted, each with its meeting @param key row of a thing
 * @param order of the rows; that with most first when there is none
 * @returns the rows with most, at most `most` of them; undefined when there is too little to be a picture
 */
export function stripsBy<Thing extends { meeting: ArchivedMeeting }>(
  archive: Archive,
  {
    caption,
    rows,
    amounts,
    most = 8,
    all = true,
  }: Pick<StripsView, 'caption' | 'rows' | 'amounts'> & { most?: number; all?: boolean },
  things: readonly Thing[],
  key: (thing: Thing) => string[],
  name: (key: string) => { label: string; url: string },
  order?: (a: string, b: string) => number,
): StripsView | undefined {
  if (things.length < 3) return undefined
  const groups = new Map<string, ArchivedMeeting[]>()
  for (const thing of things) {
    for (const row of key(thing)) {
      const group = groups.get(row)
      if (group) group.push(thing.meeting)
      else groups.set(row, [thing.meeting])
    }
  }
  const ranked = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).slice(0, most)
  if (order) ranked.sort(([a], [b]) => order(a, b))
  const strips = ranked.map(([row, meetings]) => {
    const { label, url } = name(row)
    return strip(label, meetings, url)
  })
  return {
    caption,
    rows,
    amounts,
    axis: axisOf(archive),
    ...(all &&
      strips.length > 1 && {
        all: strip(
          texts.home.all,
          things.map(({ meeting }) => meeting),
        ),
      }),
    strips,
  }
}
