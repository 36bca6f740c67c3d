/** One form for words that people write in several ways. Used where words are indexed and where they are sought. */

/** Lower case, no accents, `ß` as `ss`. */
export const fold = (text: string): string =>
  text.toLowerCase().replace(/ß/g, 'ss').normalize('NFKD').replace(/[\u0300-\u036f]/g, '')

/** The folded words of a text: letters and digits only. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

const endings = ['ations', 'ation', 'ments', 'ment', 'ings', 'ing', 'edly', 'ies', 'ied', 'ers', 'ern', 'er', 'en', 'es', 'ed', 'em', 'ly', 's', 'e', 'n', 'y']

/** A word without its ending, English or German; at least four letters stay. Rough, and the same for both sides. */
export function stem(word: string): string {
  if (/\d/.test(word)) return word
  for (const ending of endings) {
    if (word.length - ending.length < 4 || !word.endsWith(ending)) continue
    const rest = word.slice(0, -ending.length)
    return /([bdgklmnprt])\1$/.test(rest) && rest.length > 4 ? rest.slice(0, -1) : rest
  }
  return word
}

/** Other spellings of a word with German letters: `ae` for `ä` and the like, folded. */
export function spellings(word: string): string[] {
  const folded = fold(word)
  const spelt = fold(word.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue'))
  const umlauts = folded.replace(/([aou])e/g, '$1')
  const sharp = folded.replace(/ss/g, 'ß')
  return [...new Set([folded, spelt, umlauts, sharp, umlauts.replace(/ss/g, 'ß'), folded.replace(/ae/g, 'ä').replace(/oe/g, 'ö').replace(/ue/g, 'ü')])]
}
