/** Okapi BM25 over whole words, as textbooks have it: the plain search that ours is compared with. */

export interface Text {
  url: string
  text: string
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** @returns what finds the addresses of the texts that hold any word of a query, best first; k1 = 1.2, b = 0.75. */
export function bm25(texts: readonly Text[]): (query: string) => string[] {
  const postings = new Map<string, Map<number, number>>()
  const lengths = texts.map(({ text }, at) => {
    const words = wordsOf(text)
    for (const word of words) {
      const own = postings.get(word) ?? new Map<number, number>()
      postings.set(word, own.set(at, (own.get(at) ?? 0) + 1))
    }
    return words.length
  })
  const usual = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  return (query) => {
    const scores = new Map<number, number>()
    for (const word of new Set(wordsOf(query))) {
      const own = postings.get(word) ?? new Map<number, number>()
      const idf = Math.log(1 + (texts.length - own.size + 0.5) / (own.size + 0.5))
      for (const [at, times] of own) {
        const weight = (times * 2.2) / (times + 1.2 * (0.25 + (0.75 * lengths[at]!) / usual))
        scores.set(at, (scores.get(at) ?? 0) + idf * weight)
      }
    }
    return [...scores].sort(([a, some], [b, others]) => others - some || a - b).map(([at]) => texts[at]!.url)
  }
}
