/** The folders of a build: the site is made beside the old one and takes its place in one step. */
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileOf, routes } from '../routes.ts'
import { settings } from '../site.ts'
import { exchanged } from './native.ts'

/** A file that every site of ours holds, and hardly any other folder. */
const mark = fileOf(routes.api('meetings'))

/**
 * A build replaces the folder as a whole, so it takes only one that is empty, not there yet or a former site; a work tree
 * of git is more than the site in it.
 *
 * @param site path of the folder; where nothing is, or a file, all is well here
 * @throws Error in one sentence for any other, which stays as it is
 */
export function refuseForeign(site: string): void {
  // What is no folder is told when it is in the way.
  if (!lstatSync(site, { throwIfNoEntry: false })?.isDirectory()) return
  const names = readdirSync(site)
  if (names.length === 0 || (existsSync(join(site, mark)) && !names.includes('.git'))) return
  const what = names.includes('.git')
    ? 'is a work tree of git'
    : `holds files that are no site of this kind (${names.sort().slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''})`
  throw new Error(
    `${site} ${what}, and a build would replace all of it: give an empty or new folder with --out. Nothing was touched.`,
  )
}

/** A folder beside the site's, on the same disk and of this process alone; whoever asks takes it away. @throws what the disk refuses */
export function workFolder(site: string): string {
  const work = join(dirname(site), `.${basename(site)}.${process.pid}.new`)
  mkdirSync(work, { recursive: true })
  return work
}

/**
 * The new site takes the place of the old; at any moment one of the two is there, and whole. Where the system cannot
 * exchange two folders in one step there is a moment without: a build that is killed then gives the old one back, later.
 *
 * @param fresh folder of the new site
 * @param old where the old one goes, if there is one; nothing is there
 * @throws what the disk refuses
 */
export function swap(fresh: string, site: string, old: string): void {
  if (exchanged(fresh, site)) renameSync(fresh, old)
  else {
    if (existsSync(site)) renameSync(site, old)
    renameSync(fresh, site)
  }
}

/** A folder of the cache, made where it is missing; whatever else is there under its name goes. @returns its absolute path */
export function cacheFolder(...names: string[]): string {
  const place = resolve(settings.cache, ...names)
  if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(place)
  mkdirSync(place, { recursive: true })
  return place
}

/**
 * The site before the last one: thousands of folders that need not be made again. Nothing in it is trusted; the making
 * looks at each file. It lies in the cache when that is on the disk of the output.
 */
const spareOf = (site: string): string =>
  join(settings.cache, 'spare', createHash('sha256').update(site).digest('hex').slice(0, 16))

/**
 * The spare into the empty place of the site to be made, or an empty folder; of two builds at once, one finds it.
 *
 * @param site absolute path of the site's folder, by which the spare is known
 * @param folder where nothing is
 */
export function fetchSpare(site: string, folder: string): void {
  try {
    const spare = spareOf(site)
    if (settings.clean || !lstatSync(spare).isDirectory()) rmSync(spare, { recursive: true, force: true })
    renameSync(spare, folder)
  } catch {
    mkdirSync(folder)
  }
}

/** The site that was replaced as the spare of the next build; where that cannot be it stays, for whoever clears up. */
export function keepSpare(old: string, site: string): void {
  const spare = spareOf(site)
  try {
    cacheFolder('spare')
    renameSync(old, spare)
  } catch {
    // There was no site before, the cache lies on another disk, or another build was quicker.
  }
}

/** Clears what builds left that were killed; one that was killed between the two renames gives its old site back. */
export function tidy(site: string): void {
  const parent = dirname(site)
  if (!existsSync(parent)) return
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(`.${basename(site)}.`) ? /\.(\d+)\.new$/.exec(name)?.[1] : undefined
    if (!pid || isRunning(Number(pid))) continue
    const old = join(parent, name, 'old')
    if (!existsSync(site) && existsSync(old)) renameSync(old, site)
    rmSync(join(parent, name), { recursive: true, force: true })
  }
}

/** Whether the process that left something may still need it; this one has just begun. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return pid !== process.pid
  } catch {
    return false
  }
}
