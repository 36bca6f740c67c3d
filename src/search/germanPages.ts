/** The German words that an archive has English for, by their first three letters: what the browser loads when one is asked for. */
import { stem, wordsOf } from './fold.ts'
import { beginningOf } from './german.ts'
import { germanWords } from './germanWords.ts'

/**
 * @param words of the archive, of four letters and more
 * @returns by first three letters `wort english, other|…`, without English that stands nowhere
 */
export function germanPages(words: Iterable<string>): Map<string, string> {
  const stems = new Set([...words].map(stem))
  const stands = (english: string): boolean =>
    wordsOf(english).every((word) => word.length < 4 || /\d/.test(word) || stems.has(stem(word)))
  const pages = new Map<string, string[]>()
  for (const pair of germanWords.trim().split(/[|\n]/)) {
    const space = pair.indexOf(' ')
    const english = pair
      .slice(space + 1)
      .split(', ')
      .filter(stands)
    if (english.length === 0) continue
    const beginning = beginningOf(pair)
    const page = pages.get(beginning) ?? []
    pages.set(beginning, page)
    page.push(`${pair.slice(0, space)} ${english.join(', ')}`)
  }
  return new Map([...pages].map(([beginning, page]) => [beginning, page.join('|')]))
}
