/**
 * A query answered: Pagefind finds candidates word by word, the loaded text proves and ranks them, and what is found
 * nowhere is corrected. Runs in the browser and in the terminal; the engine and the word lists are handed in.
 */
import { correct } from './correct.ts'
import type { Entity } from './entities.ts'
import { resolveFilters } from './entityMatch.ts'
import { spellings } from './fold.ts'
import { matcherOf } from './match.ts'
import { english } from './german.ts'
import { engineFilters, narrowed, timely, within } from './period.ts'
import { isEmptyWord, type Query, type Term } from './query.ts'
import { type Candidate, rank, type Weighted } from './rank.ts'

export interface Hit extends Candidate {
  excerpt: string
  filters: Record<string, string[]>
  missing: string[]
}

/** The part of Pagefind that is used. */
export interface Engine {
  search(words: string | null, options?: { filters?: object; sort?: object }): Promise<{
    results: { id: string; score: number; data(): Promise<Candidate & { excerpt: string; filters: Record<string, string[]> }> }[]
    filters: Record<string, Record<string, number>>
  }>
}

export interface Lists {
  entities(): Promise<Entity[]>
  /** Words of the archive with the logarithm of their counts. */
  words(): Promise<ReadonlyMap<string, number>>
}

export interface Answer {
  hits: Hit[]
  /** How many sections hold all words; at least the hits without anything missing. */
  complete: number
  /** Words that were replaced: typed → meant. */
  corrected: [string, string][]
  /** Filters as understood. */
  filters: Query['filters']
  /** Choices of each filter with the number of complete hits. */
  facets: Record<string, Record<string, number>>
  /** For an exact term that stands nowhere: the nearest word or phrase to try. */
  nearest?: string
}

const candidatesLoaded = 36

/** @param sort by relevance, or latest first */
export async function find(engine: Engine, lists: Lists, query: Query, sort: 'relevance' | 'date' = 'relevance'): Promise<Answer> {
  const filters = resolveFilters(query.filters, await lists.entities())
  const first = await attempt(engine, { ...query, filters }, sort)
  const unknown = first.unknown.filter(({ kind }) => kind === 'word')
  if (unknown.length === 0) return { ...first, corrected: [], filters }
  const words = await lists.words()
  const corrected: [string, string][] = []
  for (const { text } of unknown) {
    const meant = correct(text, words)
    if (meant) corrected.push([text, meant])
  }
  if (corrected.length === 0) return { ...first, corrected, filters }
  const mended = new Map(corrected)
  const terms = query.terms.map((term) => (term.kind === 'word' ? { ...term, text: mended.get(term.text) ?? term.text } : term))
  const second = await attempt(engine, { ...query, terms, filters }, sort)
  return { ...(second.hits.length ? second : first), corrected: second.hits.length ? corrected : [], filters }
}

interface Attempt { hits: Hit[]; complete: number; facets: Answer['facets']; unknown: Term[] }

async function attempt(engine: Engine, query: Query, sort: 'relevance' | 'date'): Promise<Attempt> {
  const telling = query.terms.filter(({ kind, text }) => kind !== 'word' || !isEmptyWord(text))
  const terms = telling.length ? telling : query.terms
  const filters = engineFilters(query)
  if (terms.length === 0) return browse(engine, query, filters, sort)

  const found = await Promise.all(terms.map((term) => retrieve(engine, term, filters)))
  const around = query.around && (await Promise.all(terms.map((term) => retrieve(engine, term, narrowed(filters, query.around!.months)))))
  const pool = new Map<string, { score: number; load: Load }>()
  const collect = (lists: Found[], factor: number) => {
    for (const { results, idf } of lists) {
      const top = results.values().next().value?.score || 1
      for (const [id, { score, load }] of results) {
        const entry = pool.get(id) ?? { score: 0, load }
        entry.score += factor * idf * (0.55 + (0.45 * score) / top)
        pool.set(id, entry)
      }
    }
  }
  collect(found, 1)
  if (around) collect(around, 2)
  const best = [...pool].sort((a, b) => b[1].score - a[1].score).slice(0, candidatesLoaded)
  const loaded = (await Promise.all(best.map(([, { load }]) => load()))).filter((item) => within(query, item.meta['date']))

  const weighted: Weighted[] = terms.map((term, index) => ({ matcher: matcherOf(term), idf: found[index]!.idf }))
  let hits: Hit[] = rank(loaded, weighted).map(({ item, missing, score }) => ({ ...item, missing, score: score * timely(query, item.meta['date']) }))
    .sort((a, b) => b.score - a.score)
  const unknown: Term[] = []
  for (const [index, { matcher }] of weighted.entries()) {
    if (matcher.term.kind !== 'word' || hits.some(({ missing }) => !missing.includes(matcher.term.text))) continue
    const own = await Promise.all([...found[index]!.results.values()].slice(0, 4).map(({ load }) => load()))
    if (rank(own, [{ matcher, idf: 1 }]).length === 0) unknown.push(matcher.term)
  }
  // A word that stands nowhere says nothing about what does.
  if (unknown.length === terms.length) hits = []
  const whole = await engine.search(terms.map(({ text }) => text).join(' '), { filters })
  const complete = hits.filter(({ missing }) => missing.length === 0).length
  if (sort === 'date') hits.sort((a, b) => a.missing.length - b.missing.length || ((a.meta['date'] ?? '') < (b.meta['date'] ?? '') ? 1 : -1))
  return { hits, complete, facets: complete ? whole.filters : {}, unknown }
}

type Load = () => Promise<Candidate & { excerpt: string; filters: Record<string, string[]> }>
interface Found { results: Map<string, { score: number; load: Load }>; idf: number }

const sections = 5000

/** One term in all its spellings, best first. */
async function retrieve(engine: Engine, term: Term, filters: Record<string, object>): Promise<Found> {
  const forms = term.kind === 'phrase' ? [`"${term.text}"`] : term.kind === 'identifier' ? [term.text] : [...spellings(term.text), ...english(term.text)]
  const answers = await Promise.all(forms.map((form) => engine.search(form, { filters })))
  const results = new Map<string, { score: number; load: Load }>()
  for (const { results: some } of answers) {
    for (const { id, score, data } of some) if ((results.get(id)?.score ?? -1) < score) results.set(id, { score, load: data })
  }
  const sorted = new Map([...results].sort((a, b) => b[1].score - a[1].score))
  return { results: sorted, idf: Math.log(1 + (sections - Math.min(results.size, sections) + 0.5) / (results.size + 0.5)) }
}

/** Only filters: the latest minutes that fit. */
async function browse(engine: Engine, query: Query, filters: Record<string, object>, sort: string): Promise<Attempt> {
  const narrowing = Object.keys(filters).length > 0 || query.around
  if (!narrowing) return { hits: [], complete: 0, facets: {}, unknown: [] }
  const all = await engine.search(null, { filters: query.around ? narrowed(filters, query.around.months) : filters, sort: { date: 'desc' } })
  const loaded = await Promise.all(all.results.slice(0, sort === 'date' ? 60 : candidatesLoaded).map(({ data }) => data()))
  const hits = loaded.filter((item) => within(query, item.meta['date'])).map((item) => ({ ...item, missing: [] }))
  return { hits, complete: all.results.length, facets: all.filters, unknown: [] }
}
