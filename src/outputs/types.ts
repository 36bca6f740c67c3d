/** What an output is: an address with its content, which may be made later. */

/** A content that a build need not make again where it did so before from the same. */
export interface Later {
  /** @param digest of plain data @returns digest of all that decides the content, our code and the settings aside */
  key(digest: (facts: unknown) => string): string
  make(): string | Uint8Array
}

/** Root-relative address of a file, base included, and what it holds. */
export type Output = readonly [route: string, content: string | Uint8Array | Later]

/** Whether the content is still to be made. */
export const isLater = (content: Output[1]): content is Later => typeof content === 'object' && 'make' in content

/** The content, made now if need be. */
export const madeOf = (content: Output[1]): string | Uint8Array => (isLater(content) ? content.make() : content)
