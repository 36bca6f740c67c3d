/** The index as the search asks it: Pagefind for words, tables for the rest. The same in the browser and in the terminal. */
import { searchFile } from '../routes/searchIndex.ts'
import {
  type Entity,
  type NamedReference,
  readEntities,
  readReferences,
  type WrittenEntities,
  type WrittenReferences,
} from './named.ts'
import type { Candidate } from './rank.ts'
import { numberOf } from './sectionName.ts'
import { readSections, type Sections, type WrittenSections } from './sections.ts'
import { type Initials, readWords } from './words.ts'

export interface Index {
  sections: Sections
  entities: readonly Entity[]
  /** Sections with all these words, or with the phrase when it stands in quotes: their numbers and how well they fit. */
  search(words: string): Promise<ReadonlyMap<number, number>>
  load(number: number): Promise<Candidate>
  /** The usual words of the archive with the logarithm of their counts, or all that begin with one letter (see `initialOf`); loaded when first asked for, as are references. */
  words(initial?: string): Promise<ReadonlyMap<string, number>>
  /** German words that begin with three letters, with their English. */
  german(beginning: string): Promise<string>
  references(): Promise<readonly NamedReference[]>
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>
  init(): Promise<void>
  search(words: string): Promise<{ results: { id: string; score: number }[] }>
}

const mark = 'pagefind_dcd'

/**
 * @param home address of its folder with the slash
 * @throws Error when one of its files cannot be loaded
 */
export async function openIndex(home: string): Promise<Index> {
  // Tables have one name in every build: never an old one beside a new index.
  const file = async (name: string): Promise<Response> => {
    const answer = await fetch(home + name, { cache: name.endsWith('.json') ? 'no-cache' : 'default' })
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
    return answer
  }
  const json = async <Content>(name: string): Promise<Content> => (await file(name)).json()
  const script = async (): Promise<Pagefind> => {
    const pagefind: Pagefind = await import(/* @vite-ignore */ home + searchFile.script)
    // Its worker would be one more script to load; a search takes some milliseconds.
    await pagefind.options({ basePath: home, baseUrl: '/', noWorker: true })
    await pagefind.init()
    return pagefind
  }
  const [pagefind, written] = await Promise.all([
    script(),
    json<WrittenSections & { entities: WrittenEntities; initials: Initials }>(searchFile.sections),
  ])
  const entities = readEntities(written.entities)
  const sections = readSections(written, entities)
  const load = async (number: number): Promise<Candidate> => {
    // The mark keeps caches from mixing builds.
    const packed = (await file(`${searchFile.text(sections.amount, number)}?${sections.mark}`)).body!.pipeThrough(
      new DecompressionStream('gzip'),
    )
    const { url, content, meta } = JSON.parse((await new Response(packed).text()).slice(mark.length)) as {
      url: string
      content: string
      meta: { title: string; also?: string }
    }
    return { number, url, title: meta.title, content, also: meta.also ?? '' }
  }
  const { initials } = written
  const words = once(async (name: string) => readWords(await json<string>(name)))
  const beginnings = new Set(
    initials.german.split(' ').flatMap((group) => [...group.slice(2)].map((third) => group.slice(0, 2) + third)),
  )
  const german = once(async (beginning: string) =>
    beginnings.has(beginning) ? json<string>(searchFile.german(beginning)) : '',
  )
  const references = once(async (name: string) => readReferences(await json<WrittenReferences>(name)))
  return {
    sections,
    entities,
    search: once(
      async (words) => new Map((await pagefind.search(words)).results.map(({ id, score }) => [numberOf(id), score])),
    ),
    load: once(load),
    words: async (initial) =>
      initial === undefined || initials.words.includes(initial) ? words(searchFile.words(initial)) : new Map(),
    german,
    references: () => references(searchFile.references),
  }
}

/** The index for one question: once its answer is not wanted any more, nothing is loaded for it. @returns one that throws then */
export function whileWanted(index: Index, wanted: () => boolean): Index {
  const ifWanted =
    <Given, Result>(load: (given: Given) => Promise<Result>) =>
    async (given: Given): Promise<Result> => {
      if (!wanted()) throw new DOMException(undefined, 'AbortError')
      return load(given)
    }
  return { ...index, search: ifWanted(index.search), load: ifWanted(index.load), words: ifWanted(index.words) }
}

/** Remembers what was loaded for each key; a failure is not remembered. */
export function once<Key, Result>(load: (key: Key) => Promise<Result>): (key: Key) => Promise<Result> {
  const known = new Map<Key, Promise<Result>>()
  return (key) => {
    const promise = known.get(key) ?? load(key)
    known.set(key, promise)
    promise.catch(() => known.delete(key))
    return promise
  }
}
