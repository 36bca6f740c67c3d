/** The folders of a build: the site is made beside the old one and takes its place in one step. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { settings } from '../site.ts'

/** A folder beside the site's, on the same disk and of this process alone. */
export function workFolder(site: string): string {
  const work = join(dirname(site), `.${basename(site)}.${process.pid}.new`)
  mkdirSync(work, { recursive: true })
  return work
}

/** The new site takes the place of the old; at any moment one of the two is whole. @param old where the old one goes */
export function swap(fresh: string, site: string, old: string): void {
  if (existsSync(site)) renameSync(site, old)
  renameSync(fresh, site)
}

/**
 * The site before the last one: thousands of folders that need not be made again. Nothing in it is trusted; the making
 * looks at each file. It lies in the cache when that is on the disk of the output.
 */
const spareOf = (site: string): string => join(settings.cache, 'spare', createHash('sha256').update(site).digest('hex').slice(0, 16))

/** Into the empty place of the site to be made; of two builds at once, one finds it. */
export function fetchSpare(site: string, folder: string): void {
  try {
    if (settings.clean) rmSync(spareOf(site), { recursive: true, force: true })
    renameSync(spareOf(site), folder)
  } catch {
    mkdirSync(folder)
  }
}

export function keepSpare(old: string, site: string): void {
  const spare = spareOf(site)
  try {
    mkdirSync(dirname(spare), { recursive: true })
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
