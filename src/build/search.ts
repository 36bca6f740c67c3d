/** The files of the search: indexed anew when anything that is found has changed. */
import { Worker } from 'node:worker_threads'
import { searchFolder as folder } from '../routes/searchIndex.ts'
import type { Findable } from '../search/findable.ts'
import type { IndexFile } from '../search/numbered.ts'
import { digestOf } from './digest.ts'
import type { SiteFiles } from './files.ts'
import type { Known } from './record.ts'

/** What an index is made of, as a digest. */
export const searchKey = ({ records, entities, references }: Findable): string =>
  digestOf([entities, references, ...records])

/** An index that was made already (see searchFirst.ts). */
export interface MadeIndex {
  key: string
  content: IndexFile[]
}

/** An index that is on its way. */
export interface Indexing {
  key: string
  /** Sections in it. */
  sections: number
  /** Its files, which are made once. @throws Error in one sentence when Pagefind refuses or cannot run */
  files(): Promise<IndexFile[]>
  /** Waits for what has begun, however it ends: else Pagefind's process finds its pipes gone, and tells of that in many lines. */
  end(): Promise<unknown>
}

/**
 * Begins to index unless the site before seems to have the same.
 *
 * @param known the site before, whatever program rendered it
 * @param made serves when it is of the same sections
 */
export function beginIndex(findable: Findable, known: Known | undefined, made?: MadeIndex): Indexing {
  const key = searchKey(findable)
  let making: Promise<IndexFile[]> | undefined
  const files = () => {
    making ??= made?.key === key ? Promise.resolve(made.content) : inThread(findable)
    return making
  }
  if (!known?.folder(folder, key)) files().catch(() => undefined)
  return { key, sections: findable.records.length, files, end: async () => making?.catch(() => undefined) }
}

/**
 * Writes the index, or takes that of the site before.
 *
 * @returns its key by its folder: digest of all that it is made of
 * @throws what `Indexing.files` or the disk throws
 */
export async function indexSearch(
  { key, files: made }: Indexing,
  files: SiteFiles,
  known: Known | undefined,
): Promise<Record<string, string>> {
  const kept = known?.folder(folder, key)?.map((state) => files.keep(state))
  if (kept) await files.settle()
  // An index serves whole or not at all.
  if (!kept || (await Promise.all(kept)).includes(false))
    for (const { path, content } of await made()) files.write(path, content)
  return { [folder]: key }
}

/** In a thread of its own: talking with Pagefind, counting words and packing files are work for a second core. */
function inThread(findable: Findable): Promise<IndexFile[]> {
  const thread = new Worker(new URL('searchWriter.ts', import.meta.url), { workerData: findable })
  return new Promise((done, fail) => {
    thread.on('message', done)
    thread.on('error', fail)
    thread.on('exit', (status) => fail(new Error(`The search index was not written: its thread ended with ${status}.`)))
  })
}
