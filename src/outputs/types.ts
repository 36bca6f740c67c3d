/** Root-relative address of a file, base included, and what it holds. */
export type Output = readonly [route: string, content: string | Uint8Array]
