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
import { initialOf } from './words.ts'

export interface Widened {
  /** With what each word itself means. */
  sought: Sought[]
  /** Whether that is more than was asked for. */
  more: boolean
  /** With other words for the same as well: for when that is not enough. */
  further: Sought[]
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

/** A word that stands in so many sections is no German one; from these few on it means what the dictionary itself says of it, or nothing. */
const surelyEnglish = 40
const few = 5
/** One that stands in more than these is no slip. */
const slip = 3

/** One term: as it is sought then, and what counts for it besides. */
interface Reading {
  one: Sought
  forms: Form[]
  mended?: [string, string]
}

/**
 * @param unknown terms that stand nowhere
 * @param index words of the archive and German ones are loaded from it, as far as they are needed
 * @param brief the words may not be finished: only what begins like them is loaded
 */
export async function widen(
  terms: readonly Retrieved[],
  unknown: ReadonlySet<Retrieved>,
  index: Pick<Index, 'words' | 'german'>,
  named: (text: string) => readonly ReadonlySet<number>[],
  brief = false,
): Promise<Widened> {
  const readings = await Promise.all(
    terms.map((one) => (unknown.has(one) ? readStranger(one, index, brief) : readWord(one, index))),
  )
  const sought = readings.map(({ one, forms }) => withForms(one, forms, named))
  // What several words mean together counts for each of them; German ones as they were translated.
  const spoken = readings.map(({ one, forms }) => [
    one.term.text,
    ...forms
      .filter(({ same, weight }) => same && weight >= sureWeight)
      .slice(0, 2)
      .map(({ text }) => text),
  ])
  const more: Form[][] = readings.map(() => [])
  for (let from = 0; from < readings.length; from++) {
    for (let length = 1; length <= longest && from + length <= readings.length; length++) {
      const some = readings.slice(from, from + length)
      if (some.some(({ one }) => one.term.kind !== 'word')) break
      const texts = together(spoken.slice(from, from + length))
      // For several words together it is the same in other words (`red hat`: rhel), not only one like it.
      const forms: Form[] = [...new Set(texts.flatMap(synonymsOf))].map((text) => ({
        text,
        weight: synonymWeight,
        ...(length > 1 && { same: true }),
      }))
      // Words that were translated are not written as one in English either.
      const joined = length > 1 && some.every(({ forms }) => forms.length === 0) ? wordsOf(texts[0]!).join('') : ''
      if (joined) forms.push({ text: joined, weight: joinedWeight, seen: true })
      for (let at = from; at < from + length; at++) more[at]!.push(...forms)
    }
  }
  return {
    sought,
    more: sought.some((one, at) => one !== terms[at]),
    further: readings.map(({ one, forms }, at) => withForms(one, [...forms, ...more[at]!], named)),
    corrected: readings.flatMap(({ mended }) => (mended ? [mended] : [])),
  }
}

const withForms = (
  one: Sought,
  forms: readonly Form[],
  named: (text: string) => readonly ReadonlySet<number>[],
): Sought =>
  forms.length === 0
    ? one
    : {
        ...one,
        forms: [...one.forms, ...forms],
        about: [...one.about, ...forms.filter(({ same }) => same).flatMap(({ text }) => named(text))],
      }

type Helps = Pick<Index, 'german' | 'words'>

/** A word that stands somewhere: it may be German after all, an acronym is not, or a slip that somebody made before. */
async function readWord(one: Retrieved, { german, words }: Helps): Promise<Reading> {
  const { kind, text } = one.term
  if (kind !== 'word' || one.own >= surelyEnglish) return { one, forms: [] }
  const share = isRare(one) ? 1 : 0.5
  const meant = isAcronym(text)
    ? []
    : (await english(text, german, undefined, one.own > few)).map((form) => ({ ...form, weight: form.weight * share }))
  const usual = meant.length === 0 && one.own <= slip ? usualFor(text, await words(initialOf(fold(text)))) : undefined
  return { one, forms: usual ? [{ text: usual, weight: usualWeight, same: true }] : meant }
}

const isAcronym = (text: string): boolean => /^\p{Lu}{2,5}$/u.test(text)

/** A word that stands nowhere: German, two that were written as one, or a slip. */
async function readStranger(one: Sought, { german, words }: Helps, brief: boolean): Promise<Reading> {
  const { text } = one.term
  const translated = await english(text, german)
  const alike = translated.length > 0 ? undefined : await words(initialOf(fold(text)))
  // The word that it surely is begins with the same letter; for other help more is loaded.
  const sure = alike && correct(text, alike, 1)
  if (sure) return { one: { ...one, term: { kind: 'word', text: sure } }, forms: [], mended: [text, sure] }
  const known = alike && (brief ? alike : new Map([...(await words()), ...alike]))
  const meant = known ? await english(text, german, (word) => known.has(word)) : translated
  // A German word for what says little says little too.
  if (meant.length > 0 || !known)
    return {
      one: { ...one, weak: one.weak || meant.every(({ text }) => isEmptyWord(text) || isWeakWord(text)) },
      forms: meant,
    }
  const apart = split(fold(text), (word) => known.has(word))
  if (apart) return { one, forms: [{ text: apart, weight: joinedWeight, same: true }] }
  const right = correct(text, known)
  return right
    ? { one: { ...one, term: { kind: 'word', text: right } }, forms: [], mended: [text, right] }
    : { one, forms: [] }
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
  readings.reduce<string[]>(
    (heads, words) => heads.flatMap((head) => words.map((word) => `${head} ${word}`.trim())),
    [''],
  )
