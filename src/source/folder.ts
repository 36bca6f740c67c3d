/** Files on disk: what belongs to an archive, and what had better be left alone. */
import { accessSync, constants, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { blobName } from './blobName.ts'
import type { SourceFile } from './types.ts'

export interface Taken {
  files: SourceFile[]
  skipped: { path: string; why: string }[]
}

export const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path)

/** Dot folders and dot files, installed packages: no part of any archive. */
export const belongs = (path: string): boolean =>
  !path.split('/').some((part) => part.startsWith('.') || part === 'node_modules')

export const byPath = (a: { path: string }, b: { path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0

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
      const why = unfit(place, realRoot)
      if (why) skipped.push({ path, why })
      else files.push(onDisk(path, place))
    } catch (error) {
      // A path that git lists and somebody has just deleted is no longer part of the archive: nothing to tell.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
        skipped.push({ path, why: reason(error) })
    }
  }
  return { files: files.sort(byPath), skipped: skipped.sort(byPath) }
}

const readNames = (folder: string) => readdirSync(folder, { withFileTypes: true })

/** Why this is not to be read, if so. */
function unfit(place: string, realRoot: string): string | undefined {
  const link = lstatSync(place).isSymbolicLink()
  if (link) {
    const target = brokenLink(place)
    if (target === undefined) return 'is a link that leads nowhere'
    if (!target.startsWith(realRoot + sep)) return 'is a link out of the archive'
  }
  const stat = statSync(place)
  if (stat.isDirectory()) return link ? 'is a link to a folder' : 'is a repository of its own'
  if (!stat.isFile()) return 'is no ordinary file'
  return undefined
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
    return { path, size: content.length, read: () => content, digest: () => blobName(content) }
  }
  accessSync(place, constants.R_OK)
  return { path, size: statSync(place).size, read: () => readFileSync(place), digest: () => blobName(readFileSync(place)) }
}

const reason = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EACCES' || code === 'EPERM' ? 'may not be read' : `cannot be read (${code ?? error})`
}
