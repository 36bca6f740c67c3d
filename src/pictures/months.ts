/** How much there was in each month. */

/** Months (`2024-07`) in which there was something, in order, with how much. */
export type MonthCounts = [month: string, amount: number][]

/** @param days ISO dates in any order, one for each thing to be counted */
export function monthCounts(days: Iterable<string>): MonthCounts {
  const counts = new Map<string, number>()
  for (const day of days) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Of all months together. */
export const sumOf = (counts: MonthCounts): number => counts.reduce((sum, [, amount]) => sum + amount, 0)

/** @returns year and amount, in order; years without any are left out */
export function yearCounts(counts: MonthCounts): [year: string, amount: number][] {
  const years = new Map<string, number>()
  for (const [month, amount] of counts) years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + amount)
  return [...years]
}
