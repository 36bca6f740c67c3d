/** A bare repository: the files of its last commit, straight from the object database. */
import { posix } from 'node:path'
import { assemble } from './assemble.ts'
import { type Blobs, openBlobs } from './blobs.ts'
import { belongs, byPath, isMarkdown, type Taken, tooLarge } from './folder.ts'
import { git } from './git.ts'
import { readHistory } from './history.ts'
import type { Source } from './types.ts'

interface Entry {
  path: string
  mode: string
  blob: string
  size: number
}

const isLink = ({ mode }: Entry): boolean => mode === '120000'

/** The newest commit of a repository on this disk, bare or not. @param origin what messages call it @throws GitFailed */
export async function openRepository(cwd: string, origin: string): Promise<Source> {
  const [head, tree] = await Promise.all([
    git(['rev-parse', '--verify', 'HEAD'], { cwd }),
    git(['ls-tree', '-r', '-l', '-z', '--full-tree', 'HEAD'], { cwd }),
  ])
  const entries = parseTree(tree.toString('utf8'))
  const blobs = openBlobs(cwd)
  const [taken, history] = await Promise.all([take(entries, blobs), readHistory(cwd, false, entries)])
  return assemble({ origin, taken, commit: head.toString().trim(), history, blobs })
}

/** `<mode> <type> <hash> <size>\t<path>` */
function parseTree(output: string): Entry[] {
  return output
    .split('\0')
    .filter(Boolean)
    .flatMap((line) => {
      const tab = line.indexOf('\t')
      const [mode = '', type, blob = '', size] = line.slice(0, tab).split(/ +/)
      const path = line.slice(tab + 1)
      return type === 'blob' && belongs(path) ? [{ path, mode, blob, size: Number(size) }] : []
    })
}

async function take(entries: Entry[], blobs: Blobs): Promise<Taken> {
  const regular = new Map(entries.filter((entry) => !isLink(entry)).map((entry) => [entry.path, entry]))
  await blobs.load(
    entries
      .filter((entry) => (isMarkdown(entry.path) && !tooLarge(entry.path, entry.size)) || isLink(entry))
      .map(({ blob }) => blob),
  )
  expectInPortions(
    blobs,
    [...regular.values()].filter(({ path }) => !isMarkdown(path)),
  )

  const files: Taken['files'] = []
  const skipped: Taken['skipped'] = []
  for (const entry of entries) {
    const { path } = entry
    const found = isLink(entry) ? regular.get(linkTarget(entry, blobs)) : entry
    const why = found && tooLarge(path, found.size)
    if (why) skipped.push({ path, why })
    else if (!found) skipped.push({ path, why: 'is a link out of the archive, to a folder or to nowhere' })
    else if (isMarkdown(path) && !blobs.get(found.blob))
      skipped.push({ path, why: 'is missing or damaged in the repository' })
    else files.push({ path, size: found.size, read: () => content(found, blobs), digest: () => found.blob })
  }
  return { files: files.sort(byPath), skipped }
}

const linkTarget = ({ path, blob }: Entry, blobs: Blobs): string =>
  posix.join(posix.dirname(path), Buffer.from(blobs.get(blob) ?? []).toString('utf8'))

function content({ path, blob }: Entry, blobs: Blobs): Uint8Array {
  const bytes = blobs.get(blob)
  if (!bytes) throw new Error(`${path} is missing or damaged in the repository.`)
  return bytes
}

/** Small files that are read together, up to some size; a big one is read alone. */
function expectInPortions(blobs: Blobs, entries: Entry[]): void {
  const portion = 16_000_000
  let hashes: string[] = []
  let size = 0
  for (const entry of entries) {
    if (entry.size > portion / 8) continue
    hashes.push(entry.blob)
    size += entry.size
    if (size < portion) continue
    blobs.expect(hashes)
    hashes = []
    size = 0
  }
  blobs.expect(hashes)
}
