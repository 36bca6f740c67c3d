/** The order of texts in all lists: by code unit, which is the same on every machine, as that of a language is not. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
