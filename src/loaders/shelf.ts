/**
 * Values on disk for a later process: one file for each kind and archive, each value under the digest of all that it was
 * made from. It is a cache: one that is missing, damaged or of another maker costs the making of every value.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** One process has it: of two at once, the later one's values are kept. */
export interface Shelf<Value> {
  /** @param key digest of all that the value is made from @returns a copy each time */
  find(key: string): Value | undefined
  /** For later processes: this one does not find it. */
  put(key: string, value: Value): void
  /** Writes what was found or put, forgets the rest, and holds nothing from then on. A disk that refuses is no fault. */
  keep(): void
}

/** Where values lie, and for whom they hold. */
export interface ShelfOptions {
  /** Folder of the cache. */
  cacheDir: string
  /** Name of the kind, and the archive as the settings name it. */
  kind: string
  archive: string
  /** Digest of the code and words by which values are made. */
  maker: string
  /** Find nothing, and keep what is put all the same. */
  clean?: boolean | undefined
}

interface Written {
  maker: string
  values: Map<string, Uint8Array>
}
const sealOf = (content: Uint8Array): Buffer => createHash('sha256').update(content).digest()

/** Values may be anything that structured clones can be made of; each is taken apart only when it is found. */
export function openShelf<Value>({ cacheDir, kind, archive, maker, clean = false }: ShelfOptions): Shelf<Value> {
  const place = join(cacheDir, kind, `${createHash('sha256').update(archive).digest('hex').slice(0, 16)}.bin`)
  const known = (clean ? undefined : written(place, maker)) ?? new Map<string, Uint8Array>()
  const wanted = new Map<string, Uint8Array>()
  let [open, fresh] = [true, false]
  const write = () => {
    try {
      const content = serialize({ maker, values: wanted } satisfies Written)
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(`${place}.${process.pid}`, Buffer.concat([sealOf(content), content]))
      renameSync(`${place}.${process.pid}`, place)
    } catch {
      // A cache that cannot be written: the next process makes the values again.
    }
  }
  return {
    find(key) {
      const bytes = known.get(key)
      if (!bytes) return undefined
      wanted.set(key, bytes)
      return deserialize(bytes) as Value
    },
    put(key, value) {
      if (!open) return
      wanted.set(key, serialize(value))
      fresh = true
    },
    keep() {
      if (open && fresh) write()
      open = false
      known.clear()
      wanted.clear()
    },
  }
}

function written(place: string, maker: string): Written['values'] | undefined {
  try {
    const file = readFileSync(place)
    const content = file.subarray(32)
    if (!sealOf(content).equals(file.subarray(0, 32))) return undefined
    const written = deserialize(content) as Written
    return written.maker === maker ? written.values : undefined
  } catch {
    return undefined
  }
}
