/** Headings that only name the meeting: a title slide, a date, the name of the series, a call of the whole community. */
import { datesIn } from './dates.ts'
import { oneOf, wordsOf } from './forms.ts'

/** How a meeting and its community may be called: all in lower case, without punctuation. */
export interface TitleNames {
  series: readonly string[]
  /** A name of the community before other words, and with nothing else. */
  before: RegExp
  alone: RegExp
  /** A call of the whole community, as a title. */
  calls: RegExp
}

/** Words of a title that say nothing of its subject. */
const titleWords = new RegExp(
  `\\b${oneOf([
    ...wordsOf('minutes meeting notes agenda on of from protocol call weekly session overflow special'),
    ...wordsOf('uhr cet cest utc st nd rd'),
    String.raw`\d{1,4}`,
    ...wordsOf('mo tu we th fr mon tue wed thu fri monday tuesday wednesday thursday friday'),
  ])}\\b`,
  'g',
)
const wordsOnly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A title slide, or a heading that is only a date and the series' name. @param first nothing but titles came before @param named one of them has words and a date */
export function isTitle(text: string, names: TitleNames, first: boolean, named: boolean): boolean {
  if (!first && !/\d{4}/.test(text)) return false
  let rest = text
  for (const { start, end } of [...datesIn(text)].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  const dated = rest !== text
  rest = wordsOnly(rest)
  if (rest === '') return dated || text.trim() === ''
  const unnamed = rest.replace(names.before, '')
  if (names.calls.test(unnamed) || names.alone.test(rest)) return true
  const words = unnamed
    .replace(/^the\s+/, '')
    .replace(titleWords, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  // "R6 was released on 2024-03-20" behind the title is a subject, "2024-03-20 IaaS workshop" at the top is the title.
  if (dated && (words === '' || (first && !named && words.split(' ').length <= 4))) return true
  return (first || dated) && names.series.some((name) => [rest, words].includes(wordsOnly(name)))
}

/** Whether it is a call of the community and nothing else. */
export const isCall = (text: string, names: TitleNames): boolean =>
  names.calls.test(wordsOnly(text).replace(names.before, ''))
