/**
 * The words of the archive with their counts: what typo correction chooses from. Loaded by the browser only when needed:
 * those that begin like a word of the query, and if these do not help the usual ones. In one text, sorted: for each word
 * how many letters it shares with the one before (`A` for none, `B` for one …), its other letters, and the binary
 * logarithm of its count, at most 9.
 *
 *     Aabandon1Dbey0 → abandon, abbey
 */
import { wordsOf } from './fold.ts'
import type { SearchRecord } from './records.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** @returns words of letters, four to twenty of them, with how many records they occur in; titles count twice. */
export function countWords(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>()
  const take = (text: string) => {
    for (const word of new Set(wordsOf(text))) {
      if (/^\p{L}{4,20}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  for (const { content, title, also = '' } of records) {
    take(content)
    take(`${title} ${also}`)
  }
  return counts
}

/** In so many records and more a word is usual. */
const usual = 4

/** Under its first letter, or under `_` when that is none of the alphabet. */
export const initialOf = (word: string): string => (/^[a-z]/.test(word) ? word[0]! : '_')

/** @returns the usual words as one text, and all of them by their first letters */
export function writeWords(counts: ReadonlyMap<string, number>): { usual: string; alike: Map<string, string> } {
  const initials = new Map<string, [string, number][]>()
  for (const [word, count] of counts) {
    const alike = initials.get(initialOf(word)) ?? []
    initials.set(initialOf(word), alike)
    alike.push([word, count])
  }
  return {
    usual: write([...counts].filter(([, count]) => count >= usual)),
    alike: new Map([...initials].sort(([a], [b]) => (a < b ? -1 : 1)).map(([initial, some]) => [initial, write(some)])),
  }
}

function write(counts: [word: string, count: number][]): string {
  let before = ''
  let written = ''
  for (const [word, count] of counts.sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0
    while (shared < before.length && before[shared] === word[shared]) shared++
    written += letters[shared]! + word.slice(shared) + Math.min(9, Math.floor(Math.log2(count)))
    before = word
  }
  return written
}

/** The first letters for which there are files of words, in a row, and the beginnings of German ones: two letters and all that come third, with spaces between. */
export type Initials = Record<'words' | 'german', string>

/** Each word with the binary logarithm of its count. */
export function readWords(written: string): Map<string, number> {
  const words = new Map<string, number>()
  let before = ''
  for (const [, shared, rest, count] of written.matchAll(/([A-Z])([^A-Z\d]*)(\d)/g)) {
    before = before.slice(0, letters.indexOf(shared!)) + rest
    words.set(before, Number(count))
  }
  return words
}
