/** Topics, people, releases and series that words of a query name: their sections count, whatever words stand in them. */
import type { Entity } from './named.ts'
import { wordsOf } from './fold.ts'
import type { Term } from './query.ts'
import type { Sections } from './sections.ts'

type Sets = ReadonlySet<number>[]

/** As many words as the longest names have. */
const longest = 5

/** @returns for each term the sections of what it names, alone or with its neighbours */
export function namedBy(terms: readonly Term[], entities: readonly Entity[], sections: Sections): Sets[] {
  const known = lookup(entities, sections)
  const named: Set<ReadonlySet<number>>[] = terms.map(() => new Set())
  for (let from = 0; from < terms.length; from++) {
    for (let length = 1; length <= longest && from + length <= terms.length; length++) {
      const some = terms.slice(from, from + length)
      const sets = known.get(some.map(({ text }) => wordsOf(text).join(' ')).join(' ')) ?? []
      for (const set of sets) for (let at = from; at < from + length; at++) named[at]!.add(set)
    }
  }
  return named.map((sets) => [...sets])
}

/** @returns the sections of what a text names as a whole */
export const sectionsNamed = (text: string, entities: readonly Entity[], sections: Sections): Sets =>
  lookup(entities, sections).get(wordsOf(text).join(' ')) ?? []

const kindWords = {
  decision: ['decision', 'decisions', 'decided', 'decide', 'vote', 'beschluss', 'entscheidung'],
  action: ['todo', 'action', 'actions', 'task'],
}

const cache = new WeakMap<readonly Entity[], Map<string, Sets>>()
function lookup(entities: readonly Entity[], sections: Sections): Map<string, Sets> {
  const kept = cache.get(entities)
  if (kept) return kept
  const known = new Map<string, Sets>()
  const add = (name: string, set: ReadonlySet<number> | undefined) => {
    if (!name || !set) return
    const sets = known.get(name) ?? []
    known.set(name, sets)
    if (!sets.includes(set)) sets.push(set)
  }
  for (const [kind, key, title, , , names] of entities) {
    const set = sections.by[kind].get(key)
    for (const name of [key, title, ...names]) {
      const words = wordsOf(name)
      add(words.join(' '), set)
      // First and last names lead to people too.
      if (kind === 'person' && words.length > 1) for (const word of words) if (word.length > 2) add(word, set)
    }
  }
  for (const [kind, words] of Object.entries(kindWords)) for (const word of words) add(word, sections.by.kind.get(kind))
  cache.set(entities, known)
  return known
}
