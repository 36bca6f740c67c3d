/** The files of the search: where their folder lies below the home, and what they are called in it. */

export const searchFolder = 'pagefind/'

export const searchFile = {
  /** Pagefind's own program. */
  script: 'pagefind.js',
  sections: 'sections.json',
  references: 'references.json',
  /** The usual words of the archive, or all that begin with one letter. */
  words: (initial?: string): string => (initial === undefined ? 'words.json' : `words/${initial}.json`),
  /** German words that begin with three letters. */
  german: (beginning: string): string => `german/${beginning}.json`,
  /**
   * Text of a section, as Pagefind names such files. Counted from the last section, which is the oldest: what was said
   * before keeps its file when new minutes come.
   *
   * @param amount of all sections
   */
  text: (amount: number, number: number): string => `fragment/${amount - number}.pf_fragment`,
}

/** Address of the home, from that of the search page, which every page knows. */
export const homeOf = (searchPage: string): string => searchPage.replace(/search\/$/, '')
