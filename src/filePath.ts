/** Paths of files in an archive: with `/`, from its root. */

/** @returns the folder of a file; empty for the root */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0))

/**
 * @param folder from which a relative address starts; empty for the root
 * @param address `plan.md`, `../iam/plan.md`, `./plan.md`; `/iam/plan.md` starts at the root. Decoded, no query or fragment
 * @returns the path that it means; it never leads out of the archive
 */
export function pathFrom(folder: string, address: string): string {
  const parts = address.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const part of address.split('/')) {
    if (part === '..') parts.pop()
    else if (part && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
