/**
 * Readings on disk, without the trees of the texts: one file for an archive, each reading under the digest of all that it
 * was made from. It is a cache: one that is missing, damaged or of another reader costs a reading of every file.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import type { Earlier } from '../archive/former.ts'
import type { ReaderOptions } from '../minutes/meeting.ts'
import type { LivingPage, Meeting, Notice } from '../minutes/types.ts'

type Bare<Minutes> = Omit<Minutes, 'tree'>

/** A reading as it is kept. */
export interface Facts {
  now: { minutes?: Bare<Meeting> | Bare<LivingPage>; notices: Notice[] }
  earlier: (Omit<Earlier, 'minutes'> & { minutes: Bare<Meeting> | Bare<LivingPage> })[]
}

export interface Shelf {
  find(key: string): Facts | undefined
  put(key: string, facts: Facts): void
  /** Writes what was found or put, and forgets the rest. */
  keep(): void
}

/** What a reader is made of, below `src`: what `minutes` may import, and what brings files to it. */
const code = ['site.ts', 'routes.ts', 'source', 'registries', 'minutes', 'loaders', '../package-lock.json', '../node_modules/.package-lock.json']

/** Digest of the reader itself: its code, its packages, the Node it runs on. */
function readerDigest(): string {
  const hash = createHash('sha256').update(process.version)
  const root = fileURLToPath(new URL('..', import.meta.url))
  for (const path of code) {
    const place = join(root, path)
    const found = statSync(place, { throwIfNoEntry: false })
    const names = found?.isDirectory() ? readdirSync(place, { recursive: true, encoding: 'utf8' }).sort().map((name) => join(place, name)) : [place]
    for (const name of names) if (statSync(name, { throwIfNoEntry: false })?.isFile()) hash.update(`${name.slice(root.length)}\n`).update(readFileSync(name))
  }
  return hash.digest('base64url')
}

interface Written { reader: string; readings: Map<string, Uint8Array> }
const sealOf = (content: Uint8Array): Buffer => createHash('sha256').update(content).digest()

/**
 * @param archive as the settings name it
 * @param clean find nothing, and keep what is put all the same
 */
export function openShelf(cacheDir: string, archive: string, { vocabulary, pads }: ReaderOptions, clean = false): Shelf {
  const place = join(cacheDir, 'readings', `${createHash('sha256').update(archive).digest('hex').slice(0, 16)}.bin`)
  const reader = createHash('sha256').update(JSON.stringify([readerDigest(), vocabulary.fingerprint, pads])).digest('base64url')
  const known = (clean ? undefined : written(place, reader)) ?? new Map<string, Uint8Array>()
  const wanted = new Map<string, Uint8Array>()
  let fresh = false
  return {
    find(key) {
      const bytes = known.get(key)
      if (!bytes) return undefined
      wanted.set(key, bytes)
      return deserialize(bytes) as Facts
    },
    put(key, facts) {
      wanted.set(key, serialize(facts))
      fresh = true
    },
    keep() {
      if (!fresh) return
      fresh = false
      try {
        const content = serialize({ reader, readings: wanted } satisfies Written)
        mkdirSync(dirname(place), { recursive: true })
        writeFileSync(`${place}.${process.pid}`, Buffer.concat([sealOf(content), content]))
        renameSync(`${place}.${process.pid}`, place)
      } catch {
        // A cache that cannot be written: the next load reads again.
      }
    },
  }
}

function written(place: string, reader: string): Written['readings'] | undefined {
  try {
    const file = readFileSync(place)
    const content = file.subarray(32)
    if (!sealOf(content).equals(file.subarray(0, 32))) return undefined
    const written = deserialize(content) as Written
    return written.reader === reader ? written.readings : undefined
  } catch {
    return undefined
  }
}
