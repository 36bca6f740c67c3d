/**
 * Writes the files of a site (see files.ts). What the site before it holds already is linked, not written again: two sites
 * share a file only through a name of each (a hard link), and no file is ever changed in its place, so that each site
 * stays whole whatever becomes of the other.
 */
import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Content, Folders } from './files.ts'

const { folder, before } = workerData as Folders
const made = new Set<string>()

parentPort!.on('message', ({ batch, size }: { batch: [path: string, content: Content][]; size: number }) => {
  for (const [path, content] of batch) {
    const place = join(folder, path)
    const parent = dirname(place)
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true })
      made.add(parent)
    }
    if (!linked(join(before, path), place, content)) writeFileSync(place, content)
  }
  parentPort!.postMessage(size)
})

function linked(old: string, place: string, content: Content): boolean {
  try {
    const bytes = readFileSync(old)
    if (!bytes.equals(typeof content === 'string' ? Buffer.from(content) : content)) return false
    linkSync(old, place)
    return true
  } catch {
    return false
  }
}
