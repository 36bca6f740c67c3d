/** One digest of many things, piece by piece: as one text, all of an archive would take as much memory as the archive. */
import { createHash } from 'node:crypto'

export interface Digest {
  /** @param piece plain data */
  add(piece: unknown): void
  end(): string
}

/** Characters that go into the digest at once. */
const portion = 65_536

export function newDigest(): Digest {
  const hash = createHash('sha256')
  let text = ''
  return {
    add(piece) {
      text += `${JSON.stringify(piece)}\n`
      if (text.length < portion) return
      hash.update(text)
      text = ''
    },
    end: () => hash.update(text).digest('base64url'),
  }
}

export function digestOf(pieces: Iterable<unknown>): string {
  const digest = newDigest()
  for (const piece of pieces) digest.add(piece)
  return digest.end()
}
