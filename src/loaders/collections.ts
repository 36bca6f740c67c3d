/** Content loaders: the archive's parts as Astro's content collections. Thin: ids, small data and a digest, no HTML. */
import type { Loader } from 'astro/loaders'
import type { Archive } from '../archive/types.ts'
import { currentArchive } from './archive.ts'

interface Entry { id: string; data: Record<string, unknown> }

/** @param pick entries of a collection, from the archive; ids are what `getEntry` takes. */
export const fromArchive = (name: string, pick: (archive: Archive) => Entry[]): Loader => ({
  name,
  load: async ({ store, parseData, generateDigest }) => {
    const { archive } = await currentArchive()
    const entries = pick(archive)
    const present = new Set(entries.map(({ id }) => id))
    for (const id of store.keys()) if (!present.has(id)) store.delete(id)
    for (const { id, data } of entries) {
      const digest = generateDigest(data)
      if (store.get(id)?.digest !== digest) store.set({ id, data: await parseData({ id, data }), digest })
    }
  },
})
