/**
 * What the last build of a folder was made of and wrote. It is a cache: a site whose record is missing, damaged or of
 * another site is built anew.
 */
import { hash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from '../site.ts'
import { cacheFolder } from './folders.ts'

/** A file: path, size in bytes and time of last change in milliseconds. */
export type FileState = [path: string, size: number, changed: number]

/** What a build knows of the site that it wrote. */
export interface BuildRecord {
  /** Of all that the site was made of (see fingerprint.ts). */
  fingerprint: string
  /** What the build said it found. */
  summary: string
  files: FileState[]
  /** The program that rendered the pages. */
  program: string
  /** Of what depends on nothing but the program and a digest of what it shows: that digest, by path. */
  keys: Record<string, string>
  /** Digests of files that are made anew by every build, by path. */
  contents: Record<string, string>
}

/** Count this up when a record gets other fields: those that were written before are none from then on. */
const form = 1

const placeOf = (site: string): string => join(settings.cache, 'builds', `${hash('sha256', site).slice(0, 16)}.json`)

/** Only what this file has written bears it, so that nothing else has to be looked at. */
const sealOf = (text: string): string => hash('sha256', `${form} ${text}`, 'base64url')

/** @param site absolute path of the site's folder @returns undefined where there is none that can be trusted */
export function readRecord(site: string): BuildRecord | undefined {
  try {
    const [digest, text = ''] = readFileSync(placeOf(site), 'utf8').split('\n', 2)
    return digest === sealOf(text) ? (JSON.parse(text) as BuildRecord) : undefined
  } catch {
    return undefined
  }
}

/** Whole or not at all: two builds may end at the same time. Where it cannot be written, the next build does all anew. */
export function writeRecord(site: string, record: BuildRecord): void {
  const place = placeOf(site)
  const fresh = `${place}.${process.pid}`
  try {
    cacheFolder('builds')
    const text = JSON.stringify(record)
    writeFileSync(fresh, `${sealOf(text)}\n${text}`)
    if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory()) rmSync(place, { recursive: true })
    renameSync(fresh, place)
  } catch {
    rmSync(fresh, { force: true })
  }
}

/**
 * Every file of a folder, sorted by path, with `/`. Links are listed and not followed: they may lead anywhere, and round in
 * circles.
 * @throws what the disk said
 */
export function filesIn(folder: string): FileState[] {
  const files: FileState[] = []
  const visit = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) visit(path)
      else {
        const { size, mtimeMs } = lstatSync(join(folder, path))
        files.push([path, size, mtimeMs])
      }
    }
  }
  visit('')
  return files.sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Whether the site is as that build left it: no file more, none less, none changed. */
export function isIntact(site: string, { files }: BuildRecord): boolean {
  try {
    return JSON.stringify(filesIn(site)) === JSON.stringify(files)
  } catch {
    return false
  }
}

/** What is known of the site before, for builds by the same program. */
export interface Known {
  /** The file, when it shows what has this digest. */
  unchanged(path: string, key: string | undefined): FileState | undefined
  /** Every file of a folder (`pagefind/`) that has this digest as a whole. */
  folder(path: string, key: string): FileState[] | undefined
}

/** Files of the site before by what stands in them, whatever made it. */
export type Holding = (path: string, digest: string) => FileState | undefined

/** Of the site that a build left: what it wrote anew, by digest. Whether the file is still so is seen when it is kept. */
export function holdingOf({ files, contents }: BuildRecord): Holding {
  const states = new Map(files.map((state) => [state[0], state]))
  return (path, digest) => (contents[path] === digest ? states.get(path) : undefined)
}

/** Of the site that a build left: what rests on the program, by digest of what it shows. For no other program. */
export function knownOf({ files, keys }: BuildRecord): Known {
  const states = new Map(files.map((state) => [state[0], state]))
  return {
    unchanged: (path, key) => (key !== undefined && keys[path] === key ? states.get(path) : undefined),
    folder: (path, key) => (keys[path] === key ? files.filter(([file]) => file.startsWith(path)) : undefined),
  }
}
