/** Filters, days and what they leave: sections by number, counted for every choice and every month. */
import { type FilterKey, filterKeys, type Query } from './query.ts'
import type { Sections } from './sections.ts'

export interface Narrowing {
  filters: Query['filters']
  after?: string | undefined
  before?: string | undefined
}

/** A section has one series and one year: any of the chosen ones will do. Of the others it has to have all. */
export const single = new Set<FilterKey>(['series', 'year'])

/** @returns whether a section is left; `except` leaves one filter out, `days` the days */
export function narrowing(
  sections: Sections,
  { filters, after, before }: Narrowing,
): (number: number, except?: FilterKey | 'days') => boolean {
  const tests = filterKeys.flatMap((key) => {
    const sets = filters[key]?.map((value) => sections.by[key].get(value)) ?? []
    if (sets.length === 0) return []
    const has = (number: number) =>
      single.has(key) ? sets.some((set) => set?.has(number)) : sets.every((set) => set?.has(number))
    return [{ key, has }]
  })
  const timely = (number: number): boolean => {
    const { date } = sections.minutes[number]!
    return date !== undefined && date >= (after ?? '') && date < (before ?? '9999')
  }
  return (number, except) =>
    tests.every(({ key, has }) => key === except || has(number)) &&
    ((!after && !before) || except === 'days' || timely(number))
}

/** How many of the sections each choice of each filter would leave, the other filters kept. No choice leaves none. */
export function facetsOf(
  found: Iterable<number>,
  sections: Sections,
  narrowed: Narrowing,
): Record<FilterKey, Map<string, number>> {
  const left = narrowing(sections, narrowed)
  const numbers = [...found]
  const counted = filterKeys.map((key) => {
    // A further person or topic narrows what is chosen already; another series or year takes its place.
    const own = new Set(numbers.filter((number) => left(number, single.has(key) ? key : undefined)))
    const counts = new Map<string, number>()
    for (const [value, set] of sections.by[key]) {
      let count = 0
      for (const number of set.size < own.size ? set : own) if (set.has(number) && own.has(number)) count++
      if (count > 0) counts.set(value, count)
    }
    return [key, counts] as const
  })
  return Object.fromEntries(counted) as Record<FilterKey, Map<string, number>>
}

/** Sections by month, `2024-07`, oldest first, without the months that have none. */
export function monthsOf(found: Iterable<number>, sections: Sections, narrowed: Narrowing): Map<string, number> {
  const left = narrowing(sections, narrowed)
  const months = new Map<string, number>()
  for (const number of found) {
    const month = sections.minutes[number]!.date?.slice(0, 7)
    if (month && left(number, 'days')) months.set(month, (months.get(month) ?? 0) + 1)
  }
  return new Map([...months].sort(([a], [b]) => (a < b ? -1 : 1)))
}
