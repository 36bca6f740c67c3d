/** Files on disk as part of a digest: what changes in them changes what was made by them. */
import type { Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * A file, or every file below a folder, by name and content, in the order of names; a path that is not there is something
 * too. Links are followed to files, not to folders.
 *
 * @param hash is changed
 * @param without files and folders that count for nothing, as `path` joined with their names gives them
 * @throws what the disk said
 */
export function addPath(hash: Hash, path: string, without: string[] = []): void {
  const add = (name: string, content: Uint8Array) =>
    hash.update(`${JSON.stringify(name)} ${content.length}\n`).update(content)
  if (!existsSync(path)) return void hash.update(`no ${path}`)
  if (statSync(path).isFile()) return void add('', readFileSync(path))
  const visit = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const place = join(folder, entry.name)
      if (without.includes(place)) continue
      if (entry.isDirectory()) visit(place)
      else if (statSync(place, { throwIfNoEntry: false })?.isFile()) add(relative(path, place), readFileSync(place))
    }
  }
  visit(path)
}
