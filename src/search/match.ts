/** Whether and how well a term stands in a text: the proof behind every hit, and what ranking counts. */
import { fold, root, spellings, stem, wordsOf } from './fold.ts'
import type { Term } from './query.ts'

/** A text cut into words once, for many questions. */
export interface Words {
  words: string[]
  stems: string[]
  folded: string
}

/** The words of a text with their stems, and the text folded, as comparisons need them. */
export const readWordsOf = (text: string): Words => {
  const words = wordsOf(text)
  return { words, stems: words.map(stem), folded: fold(text).replace(/\s+/g, ' ').replace(/\/#/g, '#') }
}

/** Other words for a term: one word, or several that stand side by side. */
export interface Form {
  text: string
  /** How much it says, against the word itself. */
  weight: number
  /** The same word in another language or spelling: how rare the term is, is for both of them to say. */
  same?: boolean
  /** Counts where it is seen in a text, and is not worth a look into the index. */
  seen?: boolean
}

/** Compares a term with texts. Made once for each term. */
export interface Matcher {
  term: Term
  /** How well it matches, and where: 1 for the very word, less for another form of it; positions and widths count words. */
  in(text: Words): Match
}
export interface Match {
  weight: number
  /** The weight of the form that fits best. */
  best: number
  /** The same of the word itself, without other words for it. */
  itself: number
  at: number[]
  width: number[]
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** The exact form of an identifier in folded text: parts in order, with any one or two signs between them. @param unfinished it may go on */
export function identifierForm(identifier: string, unfinished = false): RegExp {
  const [before = '', number] = fold(identifier).split('#')
  const parts = before
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(escaped)
    .join(String.raw`[^\p{L}\p{N}]{1,2}`)
  const tail = number ? String.raw`(?:#|/(?:issues|pull|pulls|discussions|merge_requests)/)${escaped(number)}` : ''
  return new RegExp(
    `${parts ? String.raw`(?<![\p{L}\p{N}])(?:v(?=\d))?${parts}` : ''}${tail}${unfinished ? '' : String.raw`(?![\p{L}\p{N}])`}`,
    'gu',
  )
}

/** @param others what else counts for a word; exact terms have no other forms @param unfinished it may go on, so that two letters of a word begin others too */
export function matcherOf(term: Term, others: readonly Form[] = [], unfinished = false): Matcher {
  if (term.kind === 'identifier') {
    const form = identifierForm(term.text, unfinished)
    return {
      term,
      in: ({ folded }) => {
        const times = [...folded.matchAll(form)].length
        return { weight: times, best: Math.min(1, times), itself: Math.min(1, times), at: [], width: [] }
      },
    }
  }
  if (term.kind === 'phrase') {
    const wanted = wordsOf(term.text)
    return { term, in: ({ words }) => sideBySide(words, wanted, 1) }
  }
  const single = wordMatcher(term.text, unfinished ? 2 : 3)
  const forms = others.map(({ text, weight }) => ({ stems: wordsOf(text).map(stem), weight }))
  return {
    term,
    in: (text) => {
      const match = single(text)
      for (const { stems, weight } of forms) join(match, sideBySide(text.stems, stems, weight))
      if (match.weight === 0) {
        // The words of a compound, apart: better than nothing.
        for (const { stems, weight } of forms)
          if (stems.length > 1 && stems.every((word) => text.stems.includes(word)))
            match.weight = match.best = Math.max(match.weight, weight / 2)
      }
      return match
    },
  }
}

function join(match: Match, more: Match): void {
  match.weight += more.weight
  match.best = Math.max(match.best, more.best)
  match.at.push(...more.at)
  match.width.push(...more.width)
}

function sideBySide(words: readonly string[], wanted: readonly string[], weight: number): Match {
  const [first] = wanted
  const at = words.flatMap((word, index) =>
    word === first && wanted.every((part, step) => words[index + step] === part) ? [index] : [],
  )
  return {
    weight: at.length * weight,
    best: at.length && weight,
    itself: at.length && weight,
    at,
    width: at.map(() => wanted.length),
  }
}

/** One word: as it stands, in another form, as the beginning of a longer one, or written apart. @param least letters of a beginning */
function wordMatcher(text: string, least: number): (text: Words) => Match {
  const forms = [...new Set(spellings(text).flatMap((form) => wordsOf(form).join(' ')))]
  const joined = wordsOf(text)
  if (joined.length > 1) return ({ words }) => sideBySide(words, joined, 1)
  const exact = new Set(forms)
  const stems = new Set(forms.map(stem))
  const roots = new Set(forms.map(root))
  const long = forms.some((form) => form.length > 6)
  return ({ words, stems: stemmed }) => {
    const match: Match = { weight: 0, best: 0, itself: 0, at: [], width: [] }
    for (const [index, word] of words.entries()) {
      const pair = long && index > 0 ? words[index - 1]! + word : ''
      const gain = exact.has(word)
        ? 1
        : stems.has(stemmed[index]!)
          ? 0.9
          : pair && (exact.has(pair) || stems.has(stem(pair)))
            ? 0.9
            : forms.some((form) => form.length >= least && word.startsWith(form))
              ? 0.5
              : roots.has(root(word))
                ? 0.4
                : 0
      if (gain === 0) continue
      const apart = pair !== '' && gain === 0.9 && !stems.has(stemmed[index]!)
      match.weight += gain
      match.best = match.itself = Math.max(match.best, gain)
      match.at.push(apart ? index - 1 : index)
      match.width.push(apart ? 2 : 1)
    }
    return match
  }
}
