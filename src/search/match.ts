/** Whether and how well a term stands in a text: the proof behind every hit, and what ranking counts. */
import { fold, spellings, stem, wordsOf } from './fold.ts'
import { english } from './german.ts'
import type { Term } from './query.ts'

/** A text cut into words once, for many questions. */
export interface Words { words: string[]; stems: string[]; folded: string }

export const readWordsOf = (text: string): Words => {
  const words = wordsOf(text)
  return { words, stems: words.map(stem), folded: fold(text).replace(/\s+/g, ' ').replace(/\/#/g, '#') }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** The exact form of an identifier in folded text: parts in order, with any one or two signs between them. */
export function identifierForm(identifier: string): RegExp {
  const [before = '', number] = fold(identifier).split('#')
  const parts = before.split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(escaped).join(String.raw`[^\p{L}\p{N}]{1,2}`)
  const tail = number ? String.raw`(?:#|/(?:issues|pull|pulls|discussions|merge_requests)/)${escaped(number)}` : ''
  return new RegExp(`${parts ? String.raw`(?<![\p{L}\p{N}])(?:v(?=\d))?${parts}` : ''}${tail}${String.raw`(?![\p{L}\p{N}])`}`, 'gu')
}

/** Compares a term with texts. Made once for each term. */
export interface Matcher {
  term: Term
  /** How well it matches, and where: 1 for the very word, less for another form of it; positions count words. */
  in(text: Words): { weight: number; at: number[] }
}

export function matcherOf(term: Term): Matcher {
  if (term.kind === 'identifier') {
    const form = identifierForm(term.text)
    return { term, in: (text) => found([...text.folded.matchAll(form)].length) }
  }
  if (term.kind === 'phrase') {
    const wanted = wordsOf(term.text)
    const [first] = wanted
    return {
      term,
      in: ({ words }) => {
        const at = words.flatMap((word, index) => (word === first && wanted.every((part, step) => words[index + step] === part) ? [index] : []))
        return { weight: at.length, at }
      },
    }
  }
  const forms = [...new Set(spellings(term.text).flatMap(wordsOf))]
  const joined = wordsOf(term.text)
  if (joined.length > 1) return matcherOf({ kind: 'phrase', text: term.text })
  const exact = new Set(forms)
  const stems = new Set(forms.map(stem))
  const meant = new Set(english(term.text).map(stem))
  return {
    term,
    in: (text) => {
      let weight = 0
      const at: number[] = []
      for (const [index, word] of text.words.entries()) {
        const gain = exact.has(word) ? 1 : stems.has(text.stems[index]!) ? 0.9
          : forms.some((form) => form.length > 2 && word.startsWith(form)) ? 0.6
          : meant.has(text.stems[index]!) ? 0.7 : 0
        if (gain === 0) continue
        weight += gain
        at.push(index)
      }
      return { weight, at }
    },
  }
}

const found = (times: number) => ({ weight: times, at: [] })
