const turned = (text: string): string => [...text].reverse().join('')

/** The name of a section in Pagefind's list of them: its digits from the last on. What differs from the name before comes first then, and the list packs smaller. */
export const nameOf = (number: number): string => turned(String(number))
/** The number that `nameOf` made the name from. */
export const numberOf = (name: string): number => Number(turned(name))
