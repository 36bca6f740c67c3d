/** The words of the archive with their counts: what typo correction chooses from. Loaded by the browser only when needed. */
import { wordsOf } from './fold.ts'
import type { SearchRecord } from './records.ts'

/** Words by the binary logarithm of their count: `{ "1": "abandon abbey …", "2": … }`. */
export type WordCounts = Record<string, string>

/** @returns words of letters, four to twenty of them, with how many records they occur in. */
export function countWords(records: readonly SearchRecord[]): WordCounts {
  const counts = new Map<string, number>()
  const take = (text: string, weight: number) => {
    for (const word of new Set(wordsOf(text))) {
      if (/^\p{L}{4,20}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + weight)
    }
  }
  for (const { content, title, also = '' } of records) {
    take(content, 1)
    take(`${title} ${also}`, 1)
  }
  const groups = new Map<string, string[]>()
  for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const group = String(Math.min(9, Math.floor(Math.log2(count))))
    const words = groups.get(group)
    if (words) words.push(word)
    else groups.set(group, [word])
  }
  return Object.fromEntries([...groups].map(([count, words]) => [count, words.join(' ')]))
}

/** Each word with the binary logarithm of its count. */
export function readWords(counts: WordCounts): Map<string, number> {
  const words = new Map<string, number>()
  for (const [count, text] of Object.entries(counts)) for (const word of text.split(' ')) words.set(word, Number(count))
  return words
}
