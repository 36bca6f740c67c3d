import { createHash } from 'node:crypto'

/** The name git would give this content. @param length of the names in its repository: 40 (SHA-1) or 64 (SHA-256) */
export const blobName = (content: Uint8Array, length = 40): string =>
  createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex')
