/** One try at the terms of a query: candidates are pooled, the best are loaded, proven and put in order. */
import { narrowing } from './narrow.ts'
import type { Index } from './open.ts'
import type { Query } from './query.ts'
import { type Candidate, rank, type Ranked } from './rank.ts'
import { type Retrieved, retrieve, stands } from './retrieve.ts'
import type { Sought } from './sought.ts'

export interface Attempt {
  /** In order: the best, or the latest, with the telling terms that they lack. */
  hits: Ranked<Retrieved>[]
  /** Every section that has all telling terms, whatever the filters and days; of partial hits those that were loaded. */
  found: ReadonlySet<number>
  /** Some section has all telling terms. */
  whole: boolean
  terms: readonly Retrieved[]
  /** Words that stand nowhere. */
  unknown: ReadonlySet<Retrieved>
  /** A phrase or identifier that stands nowhere: then nothing is found. */
  absent?: Sought
}

export interface AttemptOptions {
  /** By relevance, or latest first. */
  sort: 'relevance' | 'date'
  /** Sections to load and look at. */
  limit: number
  /** The last word is not finished yet: take it as a beginning. */
  typing: boolean
  /** Look at more sections when none of these has all the words. */
  further: boolean
  /** Words can still be helped: where one stands nowhere, or too few sections have them all, none is loaded. */
  first?: boolean
}

/** So many sections with all the words are enough; with fewer the words are widened. */
export const enoughHits = 3

const has =
  ({ missing }: Ranked<Retrieved>) =>
  (term: Retrieved): boolean =>
    !missing.includes(term)
const isExact = ({ term }: Retrieved): boolean => term.kind !== 'word'

/** Looks once for sections that have the words as they are sought; what is not found is the caller's to widen. */
export async function attempt(
  index: Index,
  query: Query,
  sought: readonly Sought[],
  { sort, limit, typing, further, first = false }: AttemptOptions,
): Promise<Attempt> {
  const terms = await Promise.all(sought.map((one) => retrieve(index, one, typing ? limit : undefined)))
  const nothing: Attempt = { hits: [], found: new Set(), whole: false, terms, unknown: new Set() }
  const [strong, exact] = [terms.filter(({ weak }) => !weak), terms.filter(isExact)]
  const absent = exact.find(({ fits }) => fits.size === 0)
  if (absent) return { ...nothing, absent }

  const isWord = (term: Retrieved): boolean => !isExact(term)
  const promising = new Set(
    terms.flatMap(({ whole }) => [...whole]).filter((number) => strong.every(({ whole }) => whole.has(number))),
  )
  if (first && strong.some(isWord) && promising.size < enoughHits) {
    const nowhere = await Promise.all(
      strong.map(
        async (term) => isWord(term) && term.own === 0 && (term.fits.size === 0 || !(await stands(index, term))),
      ),
    )
    return { ...nothing, unknown: new Set(strong.filter((_, at) => nowhere[at])) }
  }

  const value = valueIn(index, query)
  const pool = poolOf(terms)
  const complete = new Set(promising)
  // Exact terms are all wanted; where no section has all of them, one will do.
  const together = [...pool.keys()].some((number) => exact.every(({ fits }) => fits.has(number)))
  const enough = (holds: (term: Retrieved) => boolean): boolean =>
    exact.length === 0 || (together ? exact.every(holds) : exact.some(holds))
  const left = narrowing(index.sections, query)
  const order = [...pool]
    .filter(([number]) => left(number) && enough(({ fits }) => fits.has(number)))
    .map(([number, worth]) => ({ number, score: worth * value(number), whole: complete.has(number) }))
    .sort(comparing(sort))

  const loaded: Candidate[] = []
  let hits: Ranked<Retrieved>[] = []
  const isWhole = (hit: Ranked<Retrieved>): boolean => strong.every(has(hit))
  // Few are loaded as long as one of them has it all.
  for (const [from, to] of [
    [0, limit],
    [limit, 1.25 * limit],
  ] as const) {
    if (from > 0 && (!further || from >= order.length || hits.some(isWhole))) break
    loaded.push(...(await Promise.all(order.slice(from, to).map(({ number }) => index.load(number)))))
    hits = rank(loaded, terms).filter((hit) => enough(has(hit)))
  }
  const unknown = new Set<Retrieved>()
  if (first)
    for (const term of strong)
      if (isWord(term) && term.own === 0 && !hits.some((hit) => has(hit)(term)) && !(await stands(index, term)))
        unknown.add(term)
  // Little words alone are no answer.
  if (!hits.some((hit) => strong.some(has(hit)))) return { ...nothing, unknown }

  const full = hits.filter(isWhole)
  for (const { number } of loaded) complete.delete(number)
  for (const { item } of full) complete.add(item.number)
  const whole = full.length > 0
  return {
    hits: hits
      .map((hit) => ({
        ...hit,
        number: hit.item.number,
        score: hit.score * value(hit.item.number),
        whole: isWhole(hit),
        missing: strong.filter((term) => !has(hit)(term)),
      }))
      .sort(comparing(sort)),
    found: whole ? complete : new Set(hits.map(({ item }) => item.number)),
    whole,
    terms,
    unknown,
  }
}

/** Sections are numbered from the latest on. */
const comparing =
  (sort: 'relevance' | 'date') =>
  (a: Placed, b: Placed): number =>
    (sort === 'date' ? Number(b.whole) - Number(a.whole) : b.score - a.score) || a.number - b.number
interface Placed {
  number: number
  score: number
  whole: boolean
}

/** What sections promise before they are read. */
function poolOf(terms: readonly Retrieved[]): Map<number, number> {
  const pool = new Map<number, number>()
  for (const { fits, worth } of terms)
    for (const [number, fit] of fits) pool.set(number, (pool.get(number) ?? 0) + worth * (0.55 + 0.45 * fit))
  return pool
}

const inTime = 1.6
const outsideWeight = 0.85
const perTenthRepeated = 0.03

/** What a section is worth besides its words: time, and whether its text was said before. */
const valueIn =
  ({ sections }: Index, { around }: Query) =>
  (number: number): number => {
    const { date = '' } = sections.minutes[number]!
    const time = !around ? 1 : date >= around.from && date < around.to ? inTime : 1 / inTime
    return (
      time *
      (1 - perTenthRepeated * (sections.repeated.get(number) ?? 0)) *
      (sections.outside.has(number) ? outsideWeight : 1)
    )
  }
