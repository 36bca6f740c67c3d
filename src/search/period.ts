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
  const number = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const first = number(from)
  return Array.from({ length: Math.max(0, number(to) - first + 1) }, (_, step) => {
    const month = first + step
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

export const within = (query: Query, date: string | undefined): boolean =>
  (!query.after && !query.before) || (date !== undefined && date >= (query.after ?? '') && date < (query.before ?? '9999'))

/** What a date adds to or takes from a hit's worth. */
export const timely = (query: Query, date = ''): number => (!query.around ? 1 : query.around.months.includes(date.slice(0, 7)) ? 1.6 : 0.6)
