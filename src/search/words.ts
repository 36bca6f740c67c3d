/**
 * The words of the archive with their counts: what typo correction chooses from. Loaded by the browser only when needed,
 * and so in one text, sorted: for each word how many letters it shares with the one before (`A` for none, `B` for one …),
 * its other letters, and the binary logarithm of its count, at most 9.
 *
 *     Aabandon1Dbey0 → abandon, abbey
 */
import { wordsOf } from './fold.ts'
import type { SearchRecord } from './records.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** @returns words of letters, four to twenty of them, with how many records they occur in; titles count twice. */
export function writeWords(records: readonly SearchRecord[]): string {
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
  let before = ''
  let written = ''
  for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0
    while (shared < before.length && before[shared] === word[shared]) shared++
    written += letters[shared]! + word.slice(shared) + Math.min(9, Math.floor(Math.log2(count)))
    before = word
  }
  return written
}

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
