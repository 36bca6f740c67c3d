/**
 * An archive as a larger community would have it: the same minutes again, of other groups on other days. Every second
 * group has people and issues of its own; the others talk about the same ones, so that lists grow in breadth and in depth.
 * Nothing here is by chance: the same archive and times give the same files.
 */
import { datesIn } from '../../minutes/dates.ts'

export interface MinutesText {
  path: string
  text: string
}

/** Weeks between a meeting and the one of the next group that repeats it; nine of them stay within a year. */
const weeks = 5

const day = 86_400_000

/** A day so many weeks later, written as it was. */
const later = (date: string, time: number): string =>
  new Date(Date.parse(date) + (time - 1) * weeks * 7 * day).toISOString().slice(0, 10)

/** @param path of a file below its series' folder @param time 2 for the first repetition */
export const repeatedPath = (path: string, time: number): string => shifted(path.replace('/', `-${time}/`), time)

/** @param time 2 for the first repetition */
export function repeatedMinutes({ path, text }: MinutesText, time: number): MinutesText {
  const said = shifted(text, time)
  // A line of its own: without it some would pass for copies of each other.
  return {
    path: repeatedPath(path, time),
    text: `${time % 2 ? said : withOthers(said, time)}\n\n- Notes of group ${time}\n`,
  }
}

/** ISO dates and those of file names, each as it was written; other spellings stay. */
function shifted(text: string, time: number): string {
  let [made, at] = ['', 0]
  for (const { date, start, end } of datesIn(text)) {
    if (start < at) continue
    const written = text.slice(start, end)
    const moved = later(date, time)
    made +=
      text.slice(at, start) +
      (/^\d{8}$/.test(written) ? moved.replaceAll('-', '') : /^\d{4}-\d\d-\d\d$/.test(written) ? moved : written)
    at = end
  }
  return made + text.slice(at)
}

/** Other people, other issues and pull requests. */
const withOthers = (text: string, time: number): string =>
  text
    .replace(/(?<![\p{L}\p{N}_.@/-])@([A-Za-z0-9][\w-]*)(?![\w.-]*:[\w-]+\.)/gu, `@$1-${time}`)
    .replace(
      /(\/(?:issues|pull|discussions)\/|(?<=[\w\s(])#)(\d{1,5})\b/g,
      (_, before: string, number: string) => `${before}${Number(number) + time * 10_000}`,
    )
