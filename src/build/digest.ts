/** One digest of many things, piece by piece: as one text, all of an archive would take as much memory as the archive. */
import { createHash } from 'node:crypto'

/** A digest that is being made. */
interface Digest {
  /** @param piece plain data */
  add(piece: unknown): void
  /** @returns 43 signs that a file name may have */
  end(): string
}

/** Characters that go into the digest at once. */
const portion = 65_536

function newDigest(): Digest {
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

/** @param pieces plain data, taken one at a time; their order counts @returns 43 signs that a file name may have */
export function digestOf(pieces: Iterable<unknown>): string {
  const digest = newDigest()
  for (const piece of pieces) digest.add(piece)
  return digest.end()
}
