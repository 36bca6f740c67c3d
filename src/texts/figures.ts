/**
 * Days, months and numbers as people write them in the language of the interface; the examples are the English ones. Days
 * are those of the calendar, in no time zone. What is no day throws a RangeError.
 */
import { dates, locale } from './index.ts'

const formatOf = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
/** Pages name the same days many thousand times, and Intl takes its time. */
function remembered(make: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>()
  return (key) => {
    const text = known.get(key) ?? make(key)
    known.set(key, text)
    return text
  }
}
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)

const long = /* @__PURE__ */ formatOf({ day: 'numeric', month: 'long', year: 'numeric' })
/** @param day ISO date @returns "10 April 2024" */
export const longDate = /* @__PURE__ */ remembered((day) => long.format(midnight(day)))

const week = /* @__PURE__ */ formatOf({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** @param day ISO date @returns "Wednesday 10 April 2024" */
export const weekDate = /* @__PURE__ */ remembered((day) => dates.week(week.format(midnight(day))))

const short = /* @__PURE__ */ formatOf({ day: 'numeric', month: 'short' })
/** @param day ISO date @returns "10 Apr" */
export const shortDate = /* @__PURE__ */ remembered((day) => short.format(midnight(day)))

const weekday = /* @__PURE__ */ formatOf({ weekday: 'long' })
/** @param day ISO date @returns "Wednesday" */
export const weekdayName = (day: string): string => weekday.format(midnight(day))

const month = /* @__PURE__ */ formatOf({ month: 'long', year: 'numeric' })
/** @param key `2024-07` @returns "July 2024" */
export const monthName = (key: string): string => month.format(midnight(`${key}-01`))

const monthAlone = /* @__PURE__ */ formatOf({ month: 'long' })
/** @param number 1 to 12 @returns "July" */
export const monthOfYear = (number: number): string => monthAlone.format(new Date(Date.UTC(2000, number - 1)))

const numbers = /* @__PURE__ */ new Intl.NumberFormat(locale)
/** @returns "1,024"; of a fraction three places at most */
export const numberOf = (amount: number): string => numbers.format(amount)
