/**
 * Counted from the last section, which is the oldest: what was said before keeps its file when new minutes come.
 *
 * @param amount of all sections
 * @returns path of a section's text in the index
 */
export const fragmentPath = (amount: number, number: number): string => `fragment/${amount - number}.pf_fragment`
