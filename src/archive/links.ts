/** Where links of minutes to files beside them lead, if to anything. */
import { decoded } from '../decoded.ts'
import { folderOf, pathFrom } from '../filePath.ts'

/**
 * @param files every path of the archive @param former paths that files once had
 * @returns a function that is given a relative address as written and the path of the minutes in which it stands
 */
export function presenceOf(
  files: readonly string[],
  former: Iterable<string>,
): (url: string, source: string) => boolean {
  const all = new Set(files)
  const known = new Set<string>()
  for (const path of [...files, ...former]) {
    known.add(path)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) known.add(path.slice(0, end))
  }
  return (url, source) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return false
    const folder = folderOf(source)
    const path = pathFrom(folder, decoded(url.replace(/[?#].*$/, '')))
    return path === '' || known.has(path) || known.has(`${path}.md`) || attachmentPath(url, folder, all) !== undefined
  }
}

/** @returns the path in the archive of an image's address, or undefined when no copy is there; `/x` is looked for from the root, then from the folder. */
export function attachmentPath(url: string, folder: string, files: Set<string>): string | undefined {
  const name = decoded(url.replace(/[?#].*$/, ''))
  const beside = `${folder}/${name.split('/').at(-1)!}`
  if (/^https?:/i.test(name)) return /\/uploads\//.test(name) && files.has(beside) ? beside : undefined
  return [pathFrom(folder, name), pathFrom(folder, name.replace(/^\/+/, '')), beside].find((path) => files.has(path))
}

/** @returns whether browsers show the file as an image, by its name */
export const isImage = (path: string): boolean => /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(path)
