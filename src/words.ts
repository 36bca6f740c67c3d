/** Names and figures as people read them. */
import type { Archive, ArchivedMeeting, ArchivedPage } from './archive/types.ts'
import type { CommunityEntry } from './registries/schema.ts'
import { pathPart } from './routes.ts'
import { settings } from './site.ts'
import { longDate, numberOf } from './texts/figures.ts'
import { standings } from './texts/index.ts'

export { longDate, monthName, monthOfYear, numberOf, shortDate, weekDate, weekdayName } from './texts/figures.ts'

/** "1 meeting", "1,024 meetings" in English, as the commands speak; pages take `counts` of the texts. `many` for words whose plural is no "s". */
export const count = (amount: number, one: string, many = `${one}s`): string =>
  `${numberOf(amount)} ${amount === 1 ? one : many}`

/** Letter under which a name stands in an index: its first, `0–9` for figures, without marks. */
export const indexLetter = (name: string): string => {
  const first = pathPart(name).charAt(0).toUpperCase()
  return /\d/.test(first) ? '0–9' : first
}

/** Only the first letter is changed. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What one topic of a kind is called and what several are, as words stand in a sentence: "work package", "work packages". */
export function kindNames({ kinds }: CommunityEntry, kind: string): { one: string; many: string } {
  const names = kinds[settings.language] ?? {}
  const name = Object.hasOwn(names, kind) ? names[kind]! : kind.replaceAll('-', ' ')
  const [one, many] = typeof name === 'string' ? [name, name] : name
  return { one, many }
}

/** How the state of an action is told. */
export const standingName = standings

/** The key of a series that the archive does not have. */
export const seriesTitle = (archive: Archive, key: string): string => archive.series.get(key)?.title ?? key

/** "Team IaaS, 10 April 2024"; a suffix or a title of the file's own follows. */
export function meetingTitle(archive: Archive, meeting: ArchivedMeeting | ArchivedPage): string {
  const series = seriesTitle(archive, meeting.series)
  if (meeting.kind === 'page')
    return `${meeting.title || (meeting.source.split('/').at(-1) ?? '').replace(/\.\w+$/, '')} (${series})`
  return `${series}, ${longDate(meeting.date)}${meeting.suffix ? ` (${meeting.suffix.replaceAll('-', ' ')})` : ''}`
}

/** Words cut at the end of a word, with an ellipsis. @param length longest, in characters */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length * 0.6)).replace(/[\s,;:.]+$/, '')}…`
}

/**
 * The words around a place of a long text, cut between words, `…` where it goes on.
 * @param at place that must be seen, from 0 @param length longest, in characters
 */
export function excerptAt(text: string, at: number, length: number): string {
  if (text.length <= length || at < length * 0.7) return shorten(text, length)
  const from = text.lastIndexOf(' ', at - length * 0.3) + 1
  return `… ${shorten(text.slice(from), length - 2)}`
}

/** Groups in the order of their first member. */
export function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const name = key(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return [...groups]
}

/** How often each key occurs, most frequent first, then by name. */
export function ranked(keys: Iterable<string>): [string, number][] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
