/** The piece of a text that shows best why it was found, its matches marked. */
import { wordsOf } from './fold.ts'
import { identifierForm, type Matcher, readWordsOf } from './match.ts'

export interface Piece {
  text: string
  marked: boolean
}

/** @param length wanted, in characters @returns pieces in order; together they are one stretch of the text, `…` where it goes on; a text that is short enough is whole */
export function excerpt(content: string, matchers: readonly Matcher[], length = 240): Piece[] {
  const ranges = matches(content, matchers)
  const start = beginning(ranges, length)
  const from = start <= 40 || content.length <= length ? 0 : content.indexOf(' ', start - 40) + 1
  const end = from + length >= content.length ? content.length : content.lastIndexOf(' ', from + length)
  const to = end > from ? end : from + length
  const pieces: Piece[] = from > 0 ? [{ text: '… ', marked: false }] : []
  let at = from
  for (const { start: first, end: last } of ranges) {
    if (first < at || last > to) continue
    if (first > at) pieces.push({ text: content.slice(at, first), marked: false })
    pieces.push({ text: content.slice(first, last), marked: true })
    at = last
  }
  if (at < to) pieces.push({ text: content.slice(at, to), marked: false })
  if (to < content.length) pieces.push({ text: ' …', marked: false })
  return pieces
}

/**
 * The title stands above the excerpt, and need not be said again.
 * @returns what the text of a section says below its heading, the names in parentheses that are part of it left out too
 */
export function withoutTitle(content: string, title: string): string {
  if (!content.startsWith(title)) return content
  const rest = content.slice(title.length)
  // A sentence as a heading has its own stop.
  const stop = /[.:?!]$/.test(title) ? /^(?= |$)/ : /^(?: ?\([^()]*\))*(?:[.:?!]+(?= |$)| ?$)/
  const [end] = stop.exec(rest) ?? []
  return end === undefined ? content : rest.slice(end.length).trim()
}

const mostWords = 12

/** @returns what was found, as it is written in the text, each once */
export const found = (content: string, matchers: readonly Matcher[]): string[] =>
  [...new Set(matches(content, matchers).map(({ start, end }) => content.slice(start, end)))].slice(0, mostWords)

interface Range {
  start: number
  end: number
  term: number
}

/** Every place where a term stands, in order. */
function matches(content: string, matchers: readonly Matcher[]): Range[] {
  // Folding can make two words of one; each word of the folded text knows the place it came from.
  const places = [...content.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’](?=\p{L})[\p{L}\p{N}\p{M}]+)*/gu)].flatMap((match) =>
    wordsOf(match[0]).map(() => ({ start: match.index, end: match.index + match[0].length })),
  )
  const text = readWordsOf(content)
  const ranges = matchers.flatMap((matcher, term): Range[] => {
    if (matcher.term.kind === 'identifier') {
      const form = new RegExp(identifierForm(matcher.term.text).source, 'giu')
      return [...content.matchAll(form)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        term,
      }))
    }
    const { at, width } = matcher.in(text)
    return at.flatMap((first, index) => {
      const [from, to] = [places[first], places[first + width[index]! - 1]]
      return from && to ? [{ start: from.start, end: to.end, term }] : []
    })
  })
  return ranges.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Where the stretch begins that holds most different terms; the first of equals. */
function beginning(ranges: Range[], length: number): number {
  let best = 0
  let most = 0
  for (const { start } of ranges) {
    const terms = new Set(
      ranges.filter((range) => range.start >= start && range.end <= start + length - 40).map(({ term }) => term),
    ).size
    if (terms > most) [best, most] = [start, terms]
  }
  return best
}
