/** The order of hits: BM25 over title, text and other names, with credit for words that stand together. */
import { type Matcher, readWordsOf } from './match.ts'

/** What ranking reads of a section. */
export interface Candidate {
  url: string
  content: string
  meta: Record<string, string>
}

export interface Ranked<Item extends Candidate> {
  item: Item
  score: number
  /** Terms that do not stand in it. */
  missing: string[]
}

export interface Weighted { matcher: Matcher; /** How rare the term is. */ idf: number }

const titleWeight = 2.6
const alsoWeight = 0.7
const usualLength = 110

/** @returns the candidates in which at least one term truly stands, best first. Phrases and identifiers must all be there. */
export function rank<Item extends Candidate>(items: readonly Item[], terms: readonly Weighted[]): Ranked<Item>[] {
  const total = terms.reduce((sum, { idf }) => sum + idf, 0)
  return items
    .map((item) => scored(item, terms, total))
    .filter((hit) => hit !== undefined)
    .sort((a, b) => b.score - a.score || ((b.item.meta['date'] ?? '') < (a.item.meta['date'] ?? '') ? -1 : 1))
}

function scored<Item extends Candidate>(item: Item, terms: readonly Weighted[], total: number): Ranked<Item> | undefined {
  const title = readWordsOf(item.meta['title'] ?? '')
  const text = readWordsOf(item.content)
  const also = readWordsOf(`${item.meta['also'] ?? ''} ${item.meta['people'] ?? ''}`)
  const length = 0.35 + 0.65 * Math.min(4, text.words.length / usualLength)
  const missing: string[] = []
  const places: number[][] = []
  let score = 0
  let covered = 0
  for (const { matcher, idf } of terms) {
    const inTitle = matcher.in(title)
    const inText = matcher.in(text)
    const weight = titleWeight * Math.min(1, inTitle.weight) + inText.weight + alsoWeight * Math.min(1, matcher.in(also).weight)
    if (weight === 0) {
      if (matcher.term.kind !== 'word') return undefined
      missing.push(matcher.term.text)
      places.push([])
      continue
    }
    covered += idf
    places.push(inText.at)
    score += (idf * 2.2 * weight) / (weight + 1.2 * length)
  }
  if (covered === 0) return undefined
  for (let index = 1; index < terms.length; index++) {
    const gap = nearest(places[index - 1]!, places[index]!)
    if (gap <= 8) score += 0.6 * Math.min(terms[index - 1]!.idf, terms[index]!.idf) * (gap <= 1 ? 1 : 1.2 / gap)
  }
  score *= (covered / total) ** 1.5
  score *= 1 - 0.03 * Number(item.meta['repeated'] ?? 0)
  if (item.meta['of'] === 'meeting') score *= 0.85
  return { item, score, missing }
}

/** Words between the closest two places, either order. */
function nearest(some: number[], others: number[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const one of some) for (const other of others) if (one !== other) least = Math.min(least, Math.abs(one - other))
  return least
}
