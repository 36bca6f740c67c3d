/** What is left of minutes to compare them with others: a number for each line, the same for lines that say the same. */
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
    const words = text.replace(/\d{4}-\d\d-\d\d/g, '').toLowerCase().match(/[\p{L}\p{N}]+/gu)
    if (!words) continue
    print.lines.push(numberOf(words.join(' ')))
    print.words += words.length
  }
  return print
}

/** FNV-1a over the units of the text. */
function numberOf(text: string): number {
  let number = 0x811c9dc5
  for (let at = 0; at < text.length; at++) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193)
  return number >>> 0
}
