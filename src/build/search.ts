/** The files of the search: indexed anew when anything that is found has changed. */
import type { Archive } from '../archive/types.ts'
import { searchEntities, searchReferences } from '../search/entities.ts'
import { searchFiles } from '../search/index.ts'
import type { SearchRecord } from '../search/records.ts'
import { digestOf } from './digest.ts'
import type { SiteFiles } from './files.ts'
import type { Known } from './record.ts'

const folder = 'pagefind/'

/** @returns the key of the index: digest of all that it is made of */
export async function indexSearch(records: readonly SearchRecord[], archive: Archive, files: SiteFiles, known: Known | undefined): Promise<Record<string, string>> {
  const key = digestOf([searchEntities(archive), searchReferences(archive, records), ...records])
  const kept = known?.folder(folder, key)?.map((state) => files.keep(state))
  if (kept) await files.settle()
  // An index serves whole or not at all.
  if (!kept || (await Promise.all(kept)).includes(false)) for (const { path, content } of await searchFiles(records, archive)) files.write(path, content)
  return { [folder]: key }
}
