/** The time that a query speaks of. */
import type { Query } from './query.ts'

/** Filters as Pagefind takes them; days become the months that hold them, `within` does the rest. */
export function engineFilters(query: Query): Record<string, object> {
  const filters: Record<string, object> = {}
  for (const [key, values] of Object.entries(query.filters)) if (values.length) filters[key] = { any: values }
  if (query.after || query.before) filters['month'] = { any: monthsBetween(query.after ?? '2000-01-01', query.before ?? '2049-12-31') }
  return filters
}

/** The filters, and the months too. */
export const narrowed = (filters: Record<string, object>, months: string[]): Record<string, object> =>
  filters['month'] ? filters : { ...filters, month: { any: months } }

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  let [year = 0, month = 0] = from.split('-').map(Number)
  for (; `${year}-${String(month).padStart(2, '0')}` <= to.slice(0, 7) && months.length < 600; month === 12 ? (year++, (month = 1)) : month++) {
    months.push(`${year}-${String(month).padStart(2, '0')}`)
  }
  return months
}

export const within = (query: Query, date: string | undefined): boolean =>
  (!query.after && !query.before) || (date !== undefined && date >= (query.after ?? '') && date < (query.before ?? '9999'))

/** What a date adds to or takes from a hit's worth. */
export const timely = (query: Query, date = ''): number => (!query.around ? 1 : query.around.months.includes(date.slice(0, 7)) ? 1.6 : 0.6)
