/**
 * Writes the files of a site (see files.ts). What the site before it holds already is linked, not written again: two sites
 * share a file only through a name of each (a hard link). So that each stays whole whatever becomes of the other, no file
 * is ever changed in its place: it is taken away, and another comes.
 */
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Done, Folders, Job, Told } from './files.ts'
import type { FileState } from './record.ts'

const { folder, before } = workerData as Folders
const folders = new Set<string>()
const wanted = new Set<string>()
/** Size and time of files that are those of the site before, by path: they need not be looked at again. */
const linked = new Map<string, FileState>()

parentPort!.on('message', (told: Told) => {
  if (told === 'finish') {
    sweep(folder)
    return answer({ size: 0, kept: [], files: statesOf() })
  }
  const kept: Done['kept'] = []
  for (const job of told.batch) {
    const well = done(job)
    if (job[0] === 'keep') kept.push([job[1], well])
  }
  answer({ size: told.size, kept })
})

const answer = (done: Done) => parentPort!.postMessage(done)

function done(job: Job): boolean {
  const path = job[1]
  makeRoom(path)
  linked.delete(path)
  if (job[0] === 'keep') return link(path, asKnown(path, job[2], job[3]))
  const content = job[0] === 'copy' ? readFileSync(job[2]) : typeof job[2] === 'string' ? Buffer.from(job[2]) : job[2]
  if (link(path, holding(path, content))) return true
  create(join(folder, path), content)
  return true
}

/** Every file of the site, sorted by path. */
const statesOf = (): FileState[] =>
  [...wanted]
    .flatMap((place): FileState[] => {
      const path = place.slice(folder.length + 1).replaceAll(sep, '/')
      const known = linked.get(path)
      if (known) return [known]
      const there = lstatSync(place, { throwIfNoEntry: false })
      return there ? [[path, there.size, there.mtimeMs]] : []
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))

/** Never into a file that is there: it may be one of the site before, too. */
function create(place: string, content: Uint8Array) {
  try {
    writeFileSync(place, content, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    take(place, lstatSync(place))
    writeFileSync(place, content, { flag: 'wx' })
  }
}

/** The folders above a file. */
function makeRoom(path: string) {
  wanted.add(join(folder, path))
  makeFolder(dirname(join(folder, path)))
}

/** What is there and is no folder of the site's own goes: behind a link there might be anything. */
function makeFolder(place: string) {
  if (folders.has(place)) return
  folders.add(place)
  if (place.length > folder.length) makeFolder(dirname(place))
  const there = lstatSync(place, { throwIfNoEntry: false })
  if (there?.isDirectory()) return
  if (there) rmSync(place)
  mkdirSync(place)
}

/** The file of the site before, when it is still as it is known to be. */
function asKnown(path: string, size: number, changed: number): Stats | undefined {
  const stat = before === undefined ? undefined : lstatSync(join(before, path), { throwIfNoEntry: false })
  return stat?.isFile() === true && stat.size === size && stat.mtimeMs === changed ? stat : undefined
}

/** The file of the site before, when it holds this. */
function holding(path: string, content: Uint8Array): Stats | undefined {
  if (before === undefined) return undefined
  try {
    const old = join(before, path)
    const stat = lstatSync(old, { throwIfNoEntry: false })
    return stat?.isFile() === true && stat.size === content.length && readFileSync(old).equals(content)
      ? stat
      : undefined
  } catch {
    return undefined
  }
}

/** The file of the site before under its name in this one. @returns whether that went well */
function link(path: string, stat: Stats | undefined): boolean {
  if (!stat) return false
  const place = join(folder, path)
  try {
    const there = lstatSync(place, { throwIfNoEntry: false })
    if (!there?.isFile() || there.ino !== stat.ino) {
      if (there) take(place, there)
      linkSync(join(before!, path), place)
    }
    linked.set(path, [path, stat.size, stat.mtimeMs])
    return true
  } catch {
    return false
  }
}

/** What lay there from an earlier time and is no part of the site. */
function sweep(place: string) {
  for (const entry of readdirSync(place, { withFileTypes: true })) {
    const path = join(place, entry.name)
    if (entry.isDirectory() && folders.has(path)) sweep(path)
    else if (!wanted.has(path)) take(path, entry)
  }
}

/** Takes away what lies there; of a file that is one call to the system. */
function take(place: string, there: { isDirectory(): boolean }) {
  if (there.isDirectory()) rmSync(place, { recursive: true })
  else unlinkSync(place)
}
