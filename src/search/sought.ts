/** The terms of a query with all that counts for them. */
import { mayBeReference, referencesNamed } from './entityMatch.ts'
import type { Form } from './match.ts'
import { namedBy } from './names.ts'
import type { Index } from './open.ts'
import type { Term } from './query.ts'
import { isEmptyWord, isWeakWord } from './weak.ts'

export interface Sought {
  term: Term
  /** Says little by itself: a section without it is no worse an answer. */
  weak: boolean
  /** Other words that count for it. */
  forms: Form[]
  /** Sections that are about what it names. */
  about: readonly ReadonlySet<number>[]
  /** An identifier that the reader of the minutes found in `about`, so that no search is needed. */
  known?: boolean
  /** It says little among words that tell enough: not worth a look into the index, it counts where it is seen. */
  amid?: boolean
  /** It is still being typed. */
  unfinished?: boolean
}

/** So many words tell enough by themselves. */
const many = 3

/** @param typing the last of them is not finished yet @returns the terms that tell something, in their order; all of them when none does */
export async function soughtIn(terms: readonly Term[], index: Index, typing = false): Promise<Sought[]> {
  const is =
    (test: (word: string) => boolean) =>
    ({ kind, text }: Term) =>
      kind === 'word' && test(text)
  const isUnfinished = (at: number): boolean => typing && terms[at]!.kind !== 'phrase' && at === terms.length - 1
  const references = terms.some((term, at) => mayBeReference(term, isUnfinished(at))) ? await index.references() : []
  const about = namedBy(terms, index.entities, index.sections)
  const all = terms.map((term, at): Sought => {
    const unfinished = isUnfinished(at)
    const named = mayBeReference(term, unfinished) ? referencesNamed(term.text, references, unfinished) : []
    return {
      term,
      weak: is(isWeakWord)(term),
      forms: [],
      about: [...about[at]!, ...named.map(([, , sections]) => new Set(sections))],
      ...(named.length > 0 && { known: true }),
      ...(unfinished && { unfinished }),
    }
  })
  const telling = all.filter(({ term }) => !is(isEmptyWord)(term))
  const some = telling.length ? telling : all
  const amid = some.filter(({ weak }) => !weak).length >= many
  return some.every(({ weak }) => weak)
    ? some.map((one) => ({ ...one, weak: false }))
    : some.map((one) => ({ ...one, ...(one.weak && amid && { amid }) }))
}
