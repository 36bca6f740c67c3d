/** An open folder after one of its files was edited. */
import { realpathSync, statSync } from 'node:fs'
import { takeFiles } from './folder.ts'
import type { Source } from './types.ts'

/**
 * The same source with this file as it is on disk now; what git said stays, since saving a file changes no history.
 *
 * @param folder of the archive @param path in the archive
 * @returns nothing when that cannot tell the whole change: the file is new, gone, or was left out
 */
export function rereadFile(source: Source, folder: string, path: string): Source | undefined {
  const before = source.files.find((file) => file.path === path)
  if (!before || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined
  const [now] = takeFiles(realpathSync(folder), [path]).files
  if (!now) return undefined
  const file = before.history ? { ...now, history: before.history } : now
  return { ...source, files: source.files.map((other) => (other === before ? file : other)) }
}
