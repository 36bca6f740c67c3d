/** The files of the search: indexed anew when anything that is found has changed. */
import type { Findable } from '../search/findable.ts'
import { searchFiles } from '../search/index.ts'
import type { IndexFile } from '../search/numbered.ts'
import { digestOf } from './digest.ts'
import type { SiteFiles } from './files.ts'
import type { Known } from './record.ts'

const folder = 'pagefind/'

/** What an index is made of, as a digest. */
export const searchKey = ({ records, entities, references }: Findable): string => digestOf([entities, references, ...records])

/** An index that was made already (see searchFirst.ts). */
export interface MadeIndex { key: string; content: IndexFile[] }

/** @returns the key of the index: digest of all that it is made of */
export async function indexSearch(findable: Findable, files: SiteFiles, known: Known | undefined, made?: MadeIndex): Promise<Record<string, string>> {
  const key = searchKey(findable)
  const kept = known?.folder(folder, key)?.map((state) => files.keep(state))
  if (kept) await files.settle()
  // An index serves whole or not at all.
  if (!kept || (await Promise.all(kept)).includes(false)) for (const { path, content } of made?.key === key ? made.content : await searchFiles(findable)) files.write(path, content)
  return { [folder]: key }
}
