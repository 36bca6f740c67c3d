/** The order of hits: BM25 over title, text and other names, with credit for words that stand together. */
import { type Matcher, readWordsOf, type Words } from './match.ts'

/** What ranking reads of a section. */
export interface Candidate {
  number: number
  url: string
  title: string
  content: string
  also: string
}

/** A term as it is weighed. */
export interface Weighted {
  matcher: Matcher
  /** How much it tells: rarer words more. */
  worth: number
  /** The same for the word itself: a German one is rarer than what it means. */
  ownWorth?: number
  /** Sections that are about what the term names, whatever their words. */
  about: readonly ReadonlySet<number>[]
}

export interface Ranked<Term extends Weighted> {
  item: Candidate
  score: number
  /** Terms that it lacks. */
  missing: Term[]
}

const titleWeight = 3.6
const alsoWeight = 1
const aboutWeight = 0.7
const usualLength = 110
/** BM25's k and b. */
const saturation = 1.2
const lengthShare = 0.65
const nearWeight = 0.5
/** From here on a match is the word in one of its own forms. */
const sameWord = 0.9
/** How hard it is to lack terms. */
const coverage = 1.5

const read = new WeakMap<Candidate, Record<'title' | 'text' | 'also', Words>>()
function wordsIn(item: Candidate): Record<'title' | 'text' | 'also', Words> {
  const words = read.get(item) ?? {
    title: readWordsOf(item.title),
    text: readWordsOf(item.content),
    also: readWordsOf(item.also),
  }
  read.set(item, words)
  return words
}

/** @returns the candidates in which at least one term truly stands, best first, the latest first among equals */
export function rank<Term extends Weighted>(items: readonly Candidate[], terms: readonly Term[]): Ranked<Term>[] {
  const total = terms.reduce((sum, { worth }) => sum + worth, 0)
  return items
    .map((item) => scored(item, terms, total))
    .filter((hit) => hit !== undefined)
    .sort((a, b) => b.score - a.score || a.item.number - b.item.number)
}

function scored<Term extends Weighted>(
  item: Candidate,
  terms: readonly Term[],
  total: number,
): Ranked<Term> | undefined {
  const { title, text, also } = wordsIn(item)
  const length = 1 - lengthShare + lengthShare * Math.min(4, text.words.length / usualLength)
  const missing: Term[] = []
  const places: number[][] = []
  let score = 0
  let covered = 0
  for (const term of terms) {
    const { matcher, about } = term
    const [inTitle, inText, inAlso] = [matcher.in(title), matcher.in(text), matcher.in(also)]
    const isItself = Math.max(inTitle.itself, inText.itself) >= sameWord
    const worth = isItself ? Math.max(term.worth, term.ownWorth ?? 0) : term.worth
    const isAbout = about.some((set) => set.has(item.number)) ? aboutWeight : 0
    const weight = titleWeight * inTitle.best ** 2 + inText.weight + alsoWeight * Math.min(1, inAlso.weight) + isAbout
    places.push(inText.at)
    if (weight === 0) {
      missing.push(term)
      continue
    }
    // Another word for it covers the term in part.
    covered +=
      term.worth * (0.65 + 0.35 * Math.min(1, 1.25 * Math.max(inTitle.best, inText.best, inAlso.best, isAbout)))
    score += (worth * (saturation + 1) * weight) / (weight + saturation * length)
  }
  if (covered === 0) return undefined
  for (let index = 1; index < terms.length; index++) {
    const gap = nearest(places[index - 1]!, places[index]!)
    if (gap <= 8)
      score += nearWeight * Math.min(terms[index - 1]!.worth, terms[index]!.worth) * (gap <= 1 ? 1 : 1.2 / gap)
  }
  return { item, score: score * (covered / total) ** coverage, missing }
}

/** Words between the closest two places, either order. */
function nearest(some: number[], others: number[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const one of some) for (const other of others) if (one !== other) least = Math.min(least, Math.abs(one - other))
  return least
}
