/**
 * Days in words and names. Grammar: ISO (also with dashes of other lengths), `13.5.2024`, `20240513`, and with the name of the
 * month in English or German: "13 May 2024", "May 13th, 2024", "13. Mai 2024". `05/13/2024` says another day in each country: none.
 */
import { oneOf } from './forms.ts'

/** A day that exists, or undefined. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year >= 1990 && year <= 2099 ? date.toISOString().slice(0, 10) : undefined
}

export interface WrittenDay {
  date: string
  start: number
  end: number
}

/** Names of each month, as pieces of a regular expression. */
const names = [
  ['jan(?:uary|uar)?', 'jänner'],
  ['feb(?:ruary|ruar)?'],
  ['mar(?:ch)?', 'märz', 'mrz', 'mär'],
  ['apr(?:il)?'],
  ['may', 'mai'],
  ['june?', 'juni'],
  ['july?', 'juli'],
  ['aug(?:ust)?'],
  ['sept?(?:ember)?'],
  ['oct(?:ober)?', 'okt(?:ober)?'],
  ['nov(?:ember)?'],
  ['dec(?:ember)?', 'dez(?:ember)?'],
]
const named = names.map((forms) => new RegExp(`^${oneOf(forms)}$`, 'iu'))
/** Months begin with these letters: a quick look that says no to most texts. */
const anyMonth = /jan|jän|feb|m[aä]r|mrz|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]/i
const month = `(?<month>${oneOf(names.flat())})\\.?`
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?`
const inWords = [
  new RegExp(String.raw`(?<![\p{L}\p{N}.])${day}(?:\s+of)?(?:\s+|-)${month}(?:,?\s+|-)(?<year>\d{4})(?!\d)`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])${month}(?:\s+|-)${day}(?:,?\s+|-)(?<year>\d{4})(?!\d)`, 'giu'),
]
const withoutYear = [
  new RegExp(String.raw`(?<![\p{L}\p{N}])${month}\s+${day}(?![\p{L}\p{N}:/])`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}.])${day}(?:\s+of)?\s+${month}(?![\p{L}\p{N}])`, 'giu'),
]

/** 1 to 12 for the name of a month, whole or short, in English or German; 0 for any other word. */
export const monthOf = (name: string): number => named.findIndex((form) => form.test(name)) + 1

/** Days written in running text, first to last. */
export function datesIn(text: string): WrittenDay[] {
  const found: WrittenDay[] = []
  if (!/\d{4}/.test(text)) return found
  const forms: [RegExp, (m: RegExpMatchArray) => string | undefined][] = [
    [/(?<![\d.-])(\d{4})[-–—‑/](\d{1,2})[-–—‑/](\d{1,2})(?![\d])/g, (m) => isoDay(+m[1]!, +m[2]!, +m[3]!)],
    [/(?<![\d.-])(\d{4})(\d{2})(\d{2})(?!\d)/g, (m) => isoDay(+m[1]!, +m[2]!, +m[3]!)],
    [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g, (m) => isoDay(+m[3]!, +m[2]!, +m[1]!)],
    ...(anyMonth.test(text)
      ? inWords.map((form): [RegExp, (m: RegExpMatchArray) => string | undefined] => [
          form,
          ({ groups }) => isoDay(+groups!['year']!, monthOf(groups!['month']!), +groups!['day']!),
        ])
      : []),
  ]
  for (const [form, dayOf] of forms) {
    for (const match of text.matchAll(form)) {
      const date = dayOf(match)
      if (date) found.push({ date, start: match.index, end: match.index + match[0].length })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * The one day that a name says, wherever it stands in it: `Protokoll_2024-03-05`, `05.02.2024`, `2024-1-24`, `Mar-05-2024`.
 * @returns nothing where it says none, or several
 */
export function dayOfName(name: string): WrittenDay | undefined {
  // `_` joins words of a name; in the midst of a figure it stands for a dash.
  const words = name
    .replace(/(?<=\d)[_–](?=\d)/g, '-')
    .replaceAll('_', ' ')
    .replace(/(?<!\d)(\d{4})\.(\d{1,2})\.(\d{1,2})(?!\d)/g, '$1-$2-$3')
    .replace(/(?<=\p{L})-(?=\d)|(?<=\d)-(?=\d{4}-\d{1,2}-\d)/gu, ' ')
  const days = datesIn(words)
  return days.length > 0 && days.every(({ date }) => date === days[0]!.date) ? days[0] : undefined
}

/** The first day in a text that stands there without its year, "March 5th", "5. März", in a year that is known from elsewhere. */
export function dayWithoutYear(text: string, year: number): string | undefined {
  if (!anyMonth.test(text)) return undefined
  for (const form of withoutYear) {
    for (const { groups } of text.matchAll(form)) {
      const date = isoDay(year, monthOf(groups!['month']!), Number(groups!['day']))
      if (date) return date
    }
  }
  return undefined
}

/** The day of a year that a name says without the year, as `MM-DD`: `september-26`, `26. September`, `03-05`. */
export function dayOfYear(name: string): string | undefined {
  // Some leap year: it has every day.
  const words = name.replaceAll('_', '-')
  const figures = /^\d{2}-\d{2}$/.exec(words)
  return (
    figures
      ? isoDay(2000, +words.slice(0, 2), +words.slice(3))
      : datesIn(`${words.replace(/[-.]+$/, '')} 2000`)[0]?.date
  )?.slice(5)
}
