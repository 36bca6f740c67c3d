/** What is left of minutes to compare them with others: a number for each line, the same for lines that say the same. */
import { fnv1a } from './anchors.ts'
import type { Passage } from './types.ts'

export interface Print {
  /** One number of 32 bits for each line that has words, in their order. Two lines that differ hardly ever share one. */
  lines: number[]
  words: number
}

/** Days tell nothing: minutes that were begun from those of last week differ in them. */
export function printOf(passages: readonly Passage[]): Print {
  const print: Print = { lines: [], words: 0 }
  for (const { text } of passages) {
    const words = text
      .replace(/\d{4}-\d\d-\d\d/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
    if (!words) continue
    print.lines.push(fnv1a(words.join(' ')))
    print.words += words.length
  }
  return print
}
