/**
 * A query answered: Pagefind finds candidates word by word, the loaded text proves and ranks them, and what leads to too
 * little is widened. Runs in the browser and in the terminal; the index is handed in.
 */
import { attempt, type Attempt, type AttemptOptions, enoughHits } from './attempt.ts'
import { resolveFilters } from './entityMatch.ts'
import type { Matcher } from './match.ts'
import { sectionsNamed } from './names.ts'
import { narrowing } from './narrow.ts'
import type { Index } from './open.ts'
import type { Query, Term } from './query.ts'
import type { Candidate } from './rank.ts'
import { nearestTo } from './retrieve.ts'
import { soughtIn } from './sought.ts'

export interface Hit extends Candidate {
  /** Words of the query that do not stand in it. */
  missing: string[]
}

export interface Answer {
  /** The best, or the latest, as many as were loaded. */
  hits: Hit[]
  /** Every section that has all the words, whatever the filters and days; of partial hits those that are shown. */
  found: ReadonlySet<number>
  /** How many of these the filters and days leave. */
  amount: number
  /** Some section has all the words. */
  whole: boolean
  /** What was sought, spelling mended: marks the words in a text. */
  matchers: Matcher[]
  /** Words that were replaced: typed → meant. */
  corrected: [string, string][]
  /** Filters as understood. */
  filters: Query['filters']
  /** For an exact term that stands nowhere: words that do, to try instead. */
  nearest?: string
}

/** Sections loaded for an answer. */
export const usualLimit = 16

interface FindOptions extends Partial<Omit<AttemptOptions, 'further' | 'first'>> {
  /** Words may not be finished: of the list of words only as much is loaded as one letter leads to. */
  brief?: boolean
}

/** @throws what the index throws, when its files cannot be loaded. */
export async function find(
  index: Index,
  asked: Query,
  { sort = 'relevance', limit = usualLimit, typing = false, brief = false }: FindOptions = {},
): Promise<Answer> {
  const query = understood(index, asked)
  const sought = await soughtIn(query.terms, index, typing)
  if (sought.length === 0) return browse(index, query, limit)
  // Phrases and identifiers are meant as they stand; other words can be widened, and then more is looked at.
  const fixed = sought.every(({ term }) => term.kind !== 'word')
  const first = await attempt(index, query, sought, { sort, limit, typing, further: fixed, first: !typing })
  if (first.absent && !typing) {
    const nearest = await nearestTo(index, first.absent.term)
    return { ...answerOf(index, query, first), ...(nearest && { nearest }) }
  }
  if (typing || fixed || (first.unknown.size === 0 && first.whole && first.found.size >= enoughHits))
    return answerOf(index, query, first)
  const { widen } = await import('./widen.ts')
  const widened = await widen(
    first.terms,
    first.unknown,
    index,
    (text) => sectionsNamed(text, index.entities, index.sections),
    brief,
  )
  // For one word its meaning is mostly enough; among several, other words for the same help to put hits in order.
  const nearly =
    widened.more && sought.length === 1
      ? await attempt(index, query, widened.sought, { sort, limit, typing, further: false, first: true })
      : first
  const second =
    nearly.whole && nearly.found.size >= enoughHits
      ? nearly
      : await attempt(index, query, widened.further, { sort, limit, typing, further: true })
  return second.hits.length > 0
    ? { ...answerOf(index, query, second), corrected: widened.corrected }
    : answerOf(index, query, first)
}

/** Filters by their keys; a person whom nobody knows is a word like any other. */
function understood(index: Index, query: Query): Query {
  const filters = resolveFilters(query.filters, index.entities)
  const known = (handle: string): boolean => index.sections.by.person.has(handle)
  const strangers = (filters.person ?? [])
    .filter((handle) => !known(handle))
    .map((text): Term => ({ kind: 'word', text }))
  return {
    ...query,
    filters: { ...filters, ...(filters.person && { person: filters.person.filter(known) }) },
    terms: [...query.terms, ...strangers],
  }
}

function answerOf(index: Index, query: Query, { hits, found, whole, terms }: Attempt): Answer {
  const left = narrowing(index.sections, query)
  return {
    hits: hits.map(({ item, missing }) => ({ ...item, missing: missing.map(({ term }) => term.text) })),
    found,
    whole,
    amount: [...found].filter((number) => left(number)).length,
    matchers: terms.map(({ matcher }) => matcher),
    corrected: [],
    filters: query.filters,
  }
}

/** Only filters or a time: the latest sections that fit. */
async function browse(
  index: Index,
  { filters, around, after = around?.from, before = around?.to }: Query,
  limit: number,
): Promise<Answer> {
  const left = narrowing(index.sections, { filters, after, before })
  const asked = after || before || Object.values(filters).some((values) => values.length > 0)
  const numbers = asked ? Array.from({ length: index.sections.amount }, (_, number) => number) : []
  const fitting = numbers.filter((number) => left(number))
  const loaded = await Promise.all(fitting.slice(0, limit).map((number) => index.load(number)))
  return {
    hits: loaded.map((item) => ({ ...item, missing: [] })),
    found: new Set(numbers),
    amount: fitting.length,
    whole: true,
    matchers: [],
    corrected: [],
    filters,
  }
}
