/**
 * A query answered: Pagefind finds candidates word by word, the loaded text proves and ranks them, and what is found
 * nowhere is corrected. Runs in the browser and in the terminal; the engine and the word lists are handed in.
 */
import { correct } from './correct.ts'
import type { Entity } from './entities.ts'
import { resolveFilters } from './entityMatch.ts'
import { everyRecord } from './everyRecord.ts'
import { spellings } from './fold.ts'
import { matcherOf } from './match.ts'
import { english } from './german.ts'
import { engineFilters, narrowed, timely, within } from './period.ts'
import { isEmptyWord, type Query, type Term } from './query.ts'
import { type Candidate, rank, type Weighted } from './rank.ts'

export interface Hit extends Candidate {
  filters: Record<string, string[]>
  /** Words of the query that do not stand in it. */
  missing: string[]
}

/** The part of Pagefind that is used. */
export interface Engine {
  search(words: string, options?: { filters?: object }): Promise<{
    results: EngineResult[]
  }>
}
interface EngineResult {
  id: string
  score: number
  data(): Promise<Candidate & { raw_url?: string; filters: Record<string, string[]> }>
}

export interface Lists {
  entities(): Promise<Entity[]>
  /** Words of the archive with the logarithm of their counts. */
  words(): Promise<ReadonlyMap<string, number>>
}

export interface Answer {
  hits: Hit[]
  /** There are more candidates than were loaded. */
  more: boolean
  /** Terms as they were sought, spelling mended. */
  terms: Term[]
  /** Words that were replaced: typed → meant. */
  corrected: [string, string][]
  /** Filters as understood. */
  filters: Query['filters']
  /** For an exact term that stands nowhere: words that do, to try instead. */
  nearest?: string
}

export interface FindOptions {
  /** By relevance, or latest first. */
  sort?: 'relevance' | 'date'
  /** Candidates to load and look at. */
  limit?: number
}

/** @throws what the engine throws, when its files cannot be loaded. */
export async function find(engine: Engine, lists: Lists, query: Query, { sort = 'relevance', limit = 24 }: FindOptions = {}): Promise<Answer> {
  const filters = resolveFilters(query.filters, await lists.entities())
  const first = await attempt(engine, { ...query, filters }, sort, limit)
  if (first.hits.length === 0) {
    const words = query.terms.filter(({ kind }) => kind !== 'word').map(({ text }) => text)
    const nearest = words.length ? await nearestTo(engine, words[0]!) : undefined
    if (nearest) return { ...first, corrected: [], filters, nearest }
  }
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
  const second = await attempt(engine, { ...query, terms, filters }, sort, limit)
  return { ...(second.hits.length ? second : first), corrected: second.hits.length ? corrected : [], filters }
}

/** What an exact term that stands nowhere may have meant: the longest of its leading parts that does stand somewhere. */
async function nearestTo(engine: Engine, text: string): Promise<string | undefined> {
  const parts = text.split(/[\s_-]+/).filter(Boolean)
  for (let length = parts.length - 1; length > 0; length--) {
    const shorter = parts.slice(0, length).join(/\s/.test(text) ? ' ' : '-')
    const kind = /\s/.test(text) ? 'phrase' : 'identifier'
    const term: Term = { kind, text: shorter }
    const { results } = await retrieve(engine, term, {})
    const loaded = await Promise.all([...results.values()].slice(0, 6).map(({ load }) => load()))
    if (rank(loaded, [{ matcher: matcherOf(term), idf: 1 }]).length > 0) return kind === 'phrase' ? `"${shorter}"` : shorter
  }
  return undefined
}

interface Attempt { hits: Hit[]; more: boolean; terms: Term[]; unknown: Term[] }

async function attempt(engine: Engine, query: Query, sort: 'relevance' | 'date', limit: number): Promise<Attempt> {
  const telling = query.terms.filter(({ kind, text }) => kind !== 'word' || !isEmptyWord(text))
  const terms = telling.length ? telling : query.terms
  const filters = engineFilters(query)
  if (terms.length === 0) return browse(engine, query, filters, limit)

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
  const best = [...pool.values()].sort((a, b) => b.score - a.score)
  const weighted: Weighted[] = terms.map((term, index) => ({ matcher: matcherOf(term), idf: found[index]!.idf }))
  const loaded: Candidate[] = []
  let looked = 0
  let hits: Hit[] = []
  // Few are loaded as long as one of them has it all.
  for (const [from, to] of [[0, limit], [limit, 2.5 * limit]] as const) {
    if (from > 0 && (from >= best.length || hits.some(({ missing }) => missing.length === 0))) break
    const items = await Promise.all(best.slice(from, to).map(({ load }) => load()))
    looked = to
    loaded.push(...items.filter((item) => within(query, item.meta['date'])))
    hits = rank(loaded as Hit[], weighted)
      .map(({ item, missing, score }) => ({ item: { ...item, missing }, score: score * timely(query, item.meta['date']) }))
      .sort((a, b) => b.score - a.score)
      .map(({ item }) => item)
  }
  const unknown: Term[] = []
  for (const [index, { matcher }] of weighted.entries()) {
    if (matcher.term.kind !== 'word' || hits.some(({ missing }) => !missing.includes(matcher.term.text))) continue
    const own = await Promise.all([...found[index]!.results.values()].slice(0, 4).map(({ load }) => load()))
    if (rank(own, [{ matcher, idf: 1 }]).length === 0) unknown.push(matcher.term)
  }
  // A word that stands nowhere says nothing about what does.
  if (unknown.length === terms.length) hits = []
  if (sort === 'date') hits.sort((a, b) => a.missing.length - b.missing.length || ((a.meta['date'] ?? '') < (b.meta['date'] ?? '') ? 1 : -1))
  return { hits, more: best.length > looked, terms, unknown }
}

type Load = () => Promise<Candidate & { filters: Record<string, string[]> }>
interface Found { results: Map<string, { score: number; load: Load }>; idf: number }

const sections = 5000

/** One term in all its spellings, best first. */
async function retrieve(engine: Engine, term: Term, filters: Record<string, object>): Promise<Found> {
  const forms = term.kind === 'phrase' ? [`"${term.text}"`] : term.kind === 'identifier' ? [term.text] : [...spellings(term.text), ...english(term.text)]
  const answers = await Promise.all(forms.map((form) => engine.search(form, { filters })))
  const results = new Map<string, { score: number; load: Load }>()
  for (const { results: some } of answers) {
    for (const result of some) {
      if ((results.get(result.id)?.score ?? -1) < result.score) results.set(result.id, { score: result.score, load: loading(result) })
    }
  }
  const sorted = new Map([...results].sort((a, b) => b[1].score - a[1].score))
  return { results: sorted, idf: Math.log(1 + (sections - Math.min(results.size, sections) + 0.5) / (results.size + 0.5)) }
}

/** Only filters: the latest minutes that fit; they stand in the index in this order. */
async function browse(engine: Engine, query: Query, filters: Record<string, object>, limit: number): Promise<Attempt> {
  if (Object.keys(filters).length === 0 && !query.around) return { hits: [], more: false, terms: [], unknown: [] }
  const all = await engine.search(everyRecord, { filters: query.around ? narrowed(filters, query.around.months) : filters })
  const loaded = await Promise.all(all.results.slice(0, limit).map(loading).map((load) => load()))
  const hits = loaded.filter((item) => within(query, item.meta['date'])).map((item) => ({ ...item, missing: [] }))
  return { hits, more: all.results.length > limit, terms: [], unknown: [] }
}

/** The record as it was indexed: Pagefind puts the base before addresses that have it already. */
const loading = ({ data }: EngineResult): Load => async () => {
  const { raw_url, url, content, meta, filters } = await data()
  return { url: raw_url ?? url, content, meta, filters }
}

/** Choices of each filter with their counts among the hits: none is empty. */
export function facetsOf(hits: readonly Hit[]): Record<string, Map<string, number>> {
  const facets: Record<string, Map<string, number>> = {}
  for (const { filters } of hits) {
    for (const [key, values] of Object.entries(filters)) {
      const counts = facets[key] ?? new Map<string, number>()
      facets[key] = counts
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return facets
}
