/** A phrase with elements in it, which a page draws and a text cannot hold. */

/**
 * @param say a phrase of the texts that takes names, in this order in every language
 * @returns its words before, between and after them: one more than it takes
 */
export const around = (say: (...values: string[]) => string): string[] =>
  say(...Array.from({ length: say.length }, () => '\0')).split('\0')
