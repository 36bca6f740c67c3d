/** What people mean when their words lead to too little: other spellings, English for German, other words for the same. */
import { correct, usualFor } from './correct.ts'
import { fold, wordsOf } from './fold.ts'
import { english } from './german.ts'
import type { Form } from './match.ts'
import type { Index } from './open.ts'
import type { Retrieved } from './retrieve.ts'
import type { Sought } from './sought.ts'
import { synonymsOf } from './synonyms.ts'
import { isEmptyWord, isWeakWord } from './weak.ts'

export interface Widened {
  sought: Sought[]
  /** Words that were replaced: typed → meant. */
  corrected: [string, string][]
}

const usualWeight = 0.8
const joinedWeight = 0.9
const synonymWeight = 0.4
/** What may have synonyms of its own. */
const sureWeight = 0.7
/** Longest synonym, in words. */
const longest = 3


/** A word that stands in so many sections, in powers of two, is no German one. */
const surelyEnglish = 4

/**
 * @param unknown terms that stand nowhere
 * @param index words of the archive and German ones are loaded from it, as far as they are needed
 */
export async function widen(terms: readonly Retrieved[], unknown: ReadonlySet<Retrieved>, index: Pick<Index, 'words' | 'german'>, named: (text: string) => readonly ReadonlySet<number>[]): Promise<Widened> {
  const words = await index.words(terms.filter(({ term }) => term.kind === 'word').map(({ term }) => fold(term.text)))
  const mended: ([string, string] | undefined)[] = terms.map(() => undefined)
  const known = (word: string): boolean => words.has(word)
  const more: Form[][] = terms.map(() => [])
  const widened = await Promise.all(terms.map(async (one, at): Promise<Sought> => {
    if (one.term.kind !== 'word') return one
    const { text } = one.term
    if (!unknown.has(one)) {
      // It may be English after all, or a slip that somebody made before.
      const share = isRare(one) ? 1 : 0.5
      if ((words.get(fold(text)) ?? 0) < surelyEnglish) more[at]!.push(...(await english(text, index.german)).map((form) => ({ ...form, weight: form.weight * share })))
      const usual = usualFor(text, words)
      if (usual) more[at]!.push({ text: usual, weight: usualWeight, same: true })
      return one
    }
    const meant = await english(text, index.german, known)
    more[at]!.push(...meant)
    // A German word for what says little says little too.
    if (meant.length > 0) return { ...one, weak: one.weak || meant.every(({ text }) => isEmptyWord(text) || isWeakWord(text)) }
    const apart = split(fold(text), known)
    if (apart) {
      more[at]!.push({ text: apart, weight: joinedWeight, same: true })
      return one
    }
    const right = correct(text, words)
    if (!right) return one
    mended[at] = [text, right]
    return { ...one, term: { kind: 'word', text: right } }
  }))
  const corrected = mended.filter((pair) => pair !== undefined)
  // What several words mean together counts for each of them; German ones as they were translated.
  const readings = widened.map(({ term }, at) => [term.text, ...more[at]!.filter(({ same, weight }) => same && weight >= sureWeight).slice(0, 2).map(({ text }) => text)])
  for (let from = 0; from < widened.length; from++) {
    for (let length = 1; length <= longest && from + length <= widened.length; length++) {
      if (widened.slice(from, from + length).some(({ term }) => term.kind !== 'word')) break
      const spoken = together(readings.slice(from, from + length))
      const forms: Form[] = [...new Set(spoken.flatMap(synonymsOf))].map((text) => ({ text, weight: synonymWeight }))
      const joined = wordsOf(spoken[0]!).join('')
      if (length > 1 && known(joined)) forms.push({ text: joined, weight: joinedWeight })
      for (let at = from; at < from + length; at++) more[at]!.push(...forms)
    }
  }
  return { corrected, sought: widened.map((one, at) => (more[at]!.length ? { ...one, forms: [...one.forms, ...more[at]!], about: [...one.about, ...more[at]!.filter(({ same }) => same).flatMap(({ text }) => named(text))] } : one)) }
}

/** It stands in so few sections that it may be a slip or a word of another language. */
const isRare = ({ term, whole }: Retrieved): boolean => term.kind === 'word' && whole.size < 4

/** Two known words that were written as one: `letsencrypt`. */
function split(word: string, known: (word: string) => boolean): string | undefined {
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const [first, last] = [word.slice(0, cut), word.slice(cut)]
    if (known(first) && known(last)) return `${first} ${last}`
  }
  return undefined
}

/** One reading of each, side by side. */
const together = (readings: readonly string[][]): string[] =>
  readings.reduce<string[]>((heads, words) => heads.flatMap((head) => words.map((word) => `${head} ${word}`.trim())), [''])
