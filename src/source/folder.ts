/** Files on disk: what belongs to an archive, and what had better be left alone. */
import { accessSync, constants, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { blobName } from './blobName.ts'
import type { SourceFile } from './types.ts'

export interface Taken {
  files: SourceFile[]
  skipped: { path: string; why: string }[]
}

/** By its ending, in any case. */
export const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path)

/** Dot folders and dot files, installed packages: no part of any archive. */
export const belongs = (path: string): boolean =>
  !path.split('/').some((part) => part.startsWith('.') || part === 'node_modules')

/** Order of files: by code unit, the same on every machine. */
export const byPath = (a: { path: string }, b: { path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0

/** Minutes of more bytes are none; a larger file no static host takes. */
const largest = { minutes: 5_000_000, other: 100_000_000 }

/** Why a file of this size is left out, if so. */
export function tooLarge(path: string, size: number): string | undefined {
  const most = isMarkdown(path) ? largest.minutes : largest.other
  return size > most ? `has ${Math.ceil(size / 1e6)} MB, and more than ${most / 1e6} are not taken` : undefined
}

/** Every path below the folder, with `/`. Links are listed, not followed. */
export function listFolder(root: string): Taken & { paths: string[] } {
  const paths: string[] = []
  const skipped: Taken['skipped'] = []
  const visit = (folder: string) => {
    let entries: ReturnType<typeof readNames>
    try {
      entries = readNames(join(root, folder))
    } catch (error) {
      skipped.push({ path: folder, why: reason(error) })
      return
    }
    for (const entry of entries) {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (!belongs(entry.name)) continue
      if (entry.isDirectory()) visit(path)
      else paths.push(path)
    }
  }
  visit('')
  return { paths, files: [], skipped }
}

/** The files of these paths. Markdown is read at once, so that one build sees one state; the rest when asked for. */
export function takeFiles(root: string, paths: Iterable<string>): Taken {
  const realRoot = realpathSync(root)
  const files: SourceFile[] = []
  const skipped: Taken['skipped'] = []
  for (const path of paths) {
    try {
      const place = join(root, path)
      const why = unfit(path, place, realRoot)
      if (why) skipped.push({ path, why })
      else files.push(onDisk(path, place))
    } catch (error) {
      const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      // What git lists and somebody has just deleted is no longer part of the archive: nothing to tell.
      if (gone && path.includes('\uFFFD')) skipped.push({ path, why: 'has a name that is not UTF-8' })
      else if (!gone) skipped.push({ path, why: reason(error) })
    }
  }
  return { files: files.sort(byPath), skipped: skipped.sort(byPath) }
}

const readNames = (folder: string) => readdirSync(folder, { withFileTypes: true })

/** Why this is not to be read, if so. */
function unfit(path: string, place: string, realRoot: string): string | undefined {
  const link = lstatSync(place).isSymbolicLink()
  if (link) {
    const target = brokenLink(place)
    if (target === undefined) return 'is a link that leads nowhere'
    if (!target.startsWith(realRoot + sep)) return 'is a link out of the archive'
    // Git's own files, for one: they may hold a password for the remote.
    if (!belongs(target.slice(realRoot.length + 1).replaceAll(sep, '/')))
      return 'is a link to what is no part of the archive'
  }
  const stat = statSync(place)
  if (stat.isDirectory()) return link ? 'is a link to a folder' : 'is a repository of its own'
  if (!stat.isFile()) return 'is no ordinary file'
  return tooLarge(path, stat.size)
}

const brokenLink = (place: string): string | undefined => {
  try {
    return realpathSync(place)
  } catch {
    return undefined
  }
}

function onDisk(path: string, place: string): SourceFile {
  if (isMarkdown(path)) {
    const content = readFileSync(place)
    let digest: string | undefined
    return { path, size: content.length, read: () => content, digest: () => (digest ??= blobName(content)) }
  }
  accessSync(place, constants.R_OK)
  return { path, size: statSync(place).size, read: () => readFileSync(place), digest: () => blobNameAt(place) }
}

/** A file that has gone since is not what it was. */
function blobNameAt(place: string): string {
  try {
    return blobName(readFileSync(place))
  } catch {
    return 'gone'
  }
}

const reason = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EACCES' || code === 'EPERM' ? 'may not be read' : `cannot be read (${code ?? error})`
}
