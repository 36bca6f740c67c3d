/** One form for words that people write in several ways. Used where words are indexed and where they are sought. */

/** Lower case, no accents, no apostrophes, `ß` as `ss`. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[\u0300-\u036f]|(?<=\p{L})['’](?=\p{L})/gu, '')

/** The folded words of a text: letters and digits only. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

const endings = ['ation', 'ment', 'ing', 'edly', 'ied', 'ern', 'er', 'en', 'ed', 'em', 'ly', 'e', 'n', 'y']

const singular = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/(?<=ss|x|z|ch|sh)es$/, '')
        .replace(/(?<=[^suiy])s$/, '')

/** What British and American writers spell apart, in one form. */
const american = (word: string): string =>
  word.length < 6
    ? word
    : word
        .replace(/is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/, 'iz')
        .replace(/(?<=[a-z]{3})our(?=s|ed|ing|$)/, 'or')
        .replace(/(?<=[a-z]{2})tre(?=s?$)/, 'ter')

/** A word without its ending, English or German; at least four letters stay. Rough, and the same for both sides. */
export function stem(word: string): string {
  if (/\d/.test(word)) return word
  const spelt = american(singular(word))
  const ending = endings.find((some) => spelt.length - some.length >= 4 && spelt.endsWith(some)) ?? ''
  const rest = spelt.slice(0, spelt.length - ending.length)
  return /([bdgklmnprt])\1$/.test(rest) && rest.length > 4 ? rest.slice(0, -1) : rest
}

const suffix =
  /(?:ifications?|izations?|ications?|ations?|itions?|ators?|ances?|ences?|ments?|abilit(?:y|ies)|e?abl[ey]|ibl[ey]|ative|ities|ity|ally|als?|ness|ify|ifie[ds]|izes?|ized|izing|ions?|ors?|ers?|ees?|ant|ive|ures?|ing|ed|e?s|e|y)$/

/** What a word shares with its relatives: `attend` for attendance, `certif` for certificate and certified. At least five letters. */
export function root(word: string): string {
  if (/\d/.test(word)) return word
  const rest = american(word).replace(suffix, '')
  return rest.length < 5 ? word : rest
}

/** Other spellings of a word: `ae` for `ä`, American for British, and back; folded. */
export function spellings(word: string): string[] {
  const folded = fold(word)
  const spelt = fold(word.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue'))
  const umlauts = folded.replace(/([aou])e/g, '$1')
  const sharp = folded.replace(/ss/g, 'ß')
  const british =
    american(folded) === folded
      ? folded.replace(/iz(?=ation|e|ing)/, 'is').replace(/(?<=[a-z]{3})or$/, 'our')
      : american(folded)
  return [
    ...new Set([
      folded,
      spelt,
      umlauts,
      sharp,
      umlauts.replace(/ss/g, 'ß'),
      folded.replace(/ae/g, 'ä').replace(/oe/g, 'ö').replace(/ue/g, 'ü'),
      british,
    ]),
  ]
}
