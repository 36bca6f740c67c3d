/** A time cut into equal spans: months, or quarters or years where there are too many. */
import { monthName, monthOfYear } from '../texts/figures.ts'
import { dates } from '../texts/index.ts'

export interface Span {
  /** First day, and the first day after it. */
  from: string
  to: string
  /** "July 2024", "July to September 2024", "2024". */
  name: string
  amount: number
}

/** As many bars as fit a phone. */
const most = 42

/** @param months `2024-07` with a number each, oldest first @returns spans from the first to the last of them, those without any too */
export function spansOf(months: ReadonlyMap<string, number>): Span[] {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
  const numbers = [...months.keys()].map(number)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  if (numbers.length === 0) return []
  const length = [1, 3, 12].find((months) => (last - first) / months < most) ?? 12
  const start = Math.floor(first / length) * length
  const day = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
  const spans = Array.from({ length: Math.floor((last - start) / length) + 1 }, (_, at): Span => {
    const from = start + at * length
    const [year, end] = [Math.floor(from / 12), from + length - 1]
    const name =
      length === 12
        ? `${year}`
        : length === 1
          ? monthName(day(from).slice(0, 7))
          : dates.quarter(monthOfYear((from % 12) + 1), monthOfYear((end % 12) + 1), `${year}`)
    return { from: day(from), to: day(from + length), name, amount: 0 }
  })
  for (const [month, amount] of months) spans[Math.floor((number(month) - start) / length)]!.amount += amount
  return spans
}
