/**
 * Counted from the last section, which is the oldest: what was said before keeps its file when new minutes come.
 *
 * @param amount of all sections
 * @returns path of a section's text in the index
 */
export const fragmentPath = (amount: number, number: number): string => `fragment/${amount - number}.pf_fragment`

const turned = (text: string): string => [...text].reverse().join('')

/** The name of a section in Pagefind's list of them: its digits from the last on. What differs from the name before comes first then, and the list packs smaller. */
export const nameOf = (number: number): string => turned(String(number))
export const numberOf = (name: string): number => Number(turned(name))
