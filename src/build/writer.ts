/**
 * Writes the files of a site (see files.ts). What the site before it holds already is linked, not written again: two sites
 * share a file only through a name of each (a hard link). So that each stays whole whatever becomes of the other, no file
 * is ever changed in its place: it is taken away, and another comes.
 */
import { linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Done, Folders, Job, Told } from './files.ts'
import { filesIn } from './record.ts'

const { folder, before } = workerData as Folders
const folders = new Set<string>()
const wanted = new Set<string>()

parentPort!.on('message', (told: Told) => {
  if (told === 'finish') {
    sweep(folder)
    return answer({ size: 0, kept: [], files: filesIn(folder) })
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
  if (job[0] === 'keep') return isAsKnown(path, job[2], job[3]) && link(path)
  const content = job[0] === 'copy' ? readFileSync(job[2]) : typeof job[2] === 'string' ? Buffer.from(job[2]) : job[2]
  if (holds(path, content) && link(path)) return true
  create(join(folder, path), content)
  return true
}

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

function isAsKnown(path: string, size: number, changed: number): boolean {
  const stat = before === undefined ? undefined : lstatSync(join(before, path), { throwIfNoEntry: false })
  return stat?.isFile() === true && stat.size === size && stat.mtimeMs === changed
}

function holds(path: string, content: Uint8Array): boolean {
  if (before === undefined) return false
  try {
    const old = join(before, path)
    const stat = lstatSync(old, { throwIfNoEntry: false })
    return stat?.isFile() === true && stat.size === content.length && readFileSync(old).equals(content)
  } catch {
    return false
  }
}

/** The file of the site before under its name in this one. @returns whether that went well */
function link(path: string): boolean {
  const [old, place] = [join(before!, path), join(folder, path)]
  try {
    const there = lstatSync(place, { throwIfNoEntry: false })
    if (there?.isFile() && there.ino === lstatSync(old).ino) return true
    if (there) take(place, there)
    linkSync(old, place)
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
