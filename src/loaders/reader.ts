/** Digest of the reader of minutes: its code, its packages, its words and the Node it runs on. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReaderOptions } from '../minutes/meeting.ts'
import { addPath } from './addPath.ts'

/** What a reader is made of, below `src`: what `minutes` may import, and what brings files to it. */
const code = [
  'site.ts',
  'decoded.ts',
  'filePath.ts',
  'routes.ts',
  'source',
  'registries',
  'minutes',
  'loaders',
  '../package-lock.json',
  '../node_modules/.package-lock.json',
]

/**
 * @param options by which it reads: with others it is another reader
 * @returns equal for readers that read every file the same
 * @throws what the disk said
 */
export function readerDigest({
  vocabulary,
  pads,
  repository,
  root: series,
}: Pick<ReaderOptions, 'vocabulary' | 'pads' | 'repository' | 'root'>): string {
  const hash = createHash('sha256').update(
    JSON.stringify([process.version, vocabulary.fingerprint, pads, repository, series]),
  )
  const root = fileURLToPath(new URL('..', import.meta.url))
  for (const path of code) addPath(hash, join(root, path))
  return hash.digest('base64url')
}
