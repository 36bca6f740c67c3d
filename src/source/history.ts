/**
 * What git remembers of each file, from one pass over the whole history, oldest commit first.
 * `git log --follow` for each file would take minutes and stops at the first damaged object; this takes a fiftieth of a second.
 */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { belongs } from './folder.ts'
import { git } from './git.ts'
import type { FileHistory, FileVersion, RemovedFile } from './types.ts'

export interface History {
  files: Map<string, FileHistory>
  removed: RemovedFile[]
}

/** A file as it is now. */
export type Present = FileVersion

/** One commit, as far as it matters. */
export interface Commit {
  hash: string
  day: string
  changes: Change[]
}

export interface Change {
  kind: string
  /** Its content after the change; empty for a link. */
  blob: string
  /** The path; for a renamed file the new one. */
  path: string
  from?: string
}

/**
 * @param cwd the archive's folder, or a bare repository
 * @param folder whether the archive may be a sub folder of its repository
 */
export async function readHistory(cwd: string, folder: boolean, present: Present[]): Promise<History | undefined> {
  const scope = folder ? ['--relative', '--full-history', 'HEAD', '--', '.'] : ['HEAD']
  const log = (renames: string) =>
    git(
      [
        'log',
        '-z',
        '--raw',
        renames,
        '--no-abbrev',
        '--reverse',
        '--topo-order',
        '--no-ext-diff',
        '--format=commit %H %ct',
        ...scope,
      ],
      { cwd },
    )
  try {
    // Only the comparison of contents needs old blobs, which some clones lack; equal ones are found by their hash.
    const [output, boundary] = await Promise.all([log('-M').catch(() => log('-M100%')), shallowBoundary(cwd)])
    return replay(parseLog(output.toString('utf8')), present, boundary)
  } catch {
    return undefined
  }
}

/** Commits whose parents are cut off in a shallow clone: they seem to add every file. */
async function shallowBoundary(cwd: string): Promise<Set<string>> {
  const path = (await git(['rev-parse', '--git-path', 'shallow'], { cwd })).toString().trim()
  const list = await readFile(resolve(cwd, path), 'utf8').catch(() => '')
  return new Set(list.split('\n').filter(Boolean))
}

/** @param output of `git log -z --raw --format='commit %H %ct'` @returns in its order; submodules are left out */
export function parseLog(output: string): Commit[] {
  const tokens = output.split('\0')
  const commits: Commit[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!.trimStart()
    if (token.startsWith('commit ')) {
      const [, hash = '', seconds] = token.split(' ')
      commits.push({ hash, day: new Date(Number(seconds) * 1000).toISOString().slice(0, 10), changes: [] })
    } else if (token.startsWith(':')) {
      const [, mode, , blob = '', kind = ''] = token.split(' ')
      const first = tokens[++at]!
      const renamed = kind.startsWith('R')
      const path = renamed ? tokens[++at]! : first
      // 160000 is a repository of its own (a submodule); what a link (120000) holds is a path, not a text.
      const change = { kind: kind.charAt(0), blob: mode === '120000' ? '' : blob, path }
      if (mode !== '160000') commits.at(-1)?.changes.push(renamed ? { ...change, from: first } : change)
    }
  }
  return commits
}

/** The life of one file, under whatever names. */
interface Life {
  added: string
  changed: string
  commit: string
  names: string[]
  /** Oldest first; none for a link. */
  versions: FileVersion[]
  /** Known only from the edge of a shallow clone, which says nothing of when it was written. */
  edge: boolean
  /** Day on which it was last taken away; it may have come back. */
  removed?: string
}

/**
 * @param commits oldest first @param boundary hashes at the edge of a shallow clone
 * @returns the life of each file that is present, and of those that are gone
 */
export function replay(commits: Commit[], present: Present[], boundary: Set<string> = new Set()): History {
  const lives = new Map<string, Life>()
  const gone = new Map<string, Life>()
  const movedTo = new Map<string, string>()

  for (const { hash, day, changes } of commits) {
    const edge = boundary.has(hash)
    const begin = (): Life => ({ added: day, changed: day, commit: hash, names: [], versions: [], edge })
    const touch = (life: Life, { path, blob }: Change) => {
      // The last change of content; a pure rename keeps the day.
      if (!blob || life.versions.at(-1)?.blob !== blob) life.changed = day
      life.commit = hash
      life.edge &&= edge
      life.names = [...life.names.filter((name) => name !== path), path]
      if (blob) life.versions.push({ path, blob })
    }
    // All renames of a commit at once: two files may have changed places.
    const renames = changes
      .filter(({ from }) => from !== undefined)
      .map((change) => {
        const life = lives.get(change.from!) ?? gone.get(change.from!) ?? begin()
        return { change, life }
      })
    for (const { change } of renames) {
      lives.delete(change.from!)
      gone.delete(change.from!)
      movedTo.set(change.from!, change.path)
    }
    for (const { change, life } of renames) {
      // What was deleted here before is the past of this path, too.
      const before = gone.get(change.path)
      if (before && before !== life) {
        life.versions.unshift(...before.versions)
        life.names.unshift(...before.names)
      }
      touch(life, change)
      lives.set(change.path, life)
      gone.delete(change.path)
    }
    for (const change of changes) {
      if (change.from !== undefined) continue
      const { kind, path } = change
      if (kind === 'D') {
        const life = lives.get(path)
        if (life) gone.set(path, Object.assign(life, { removed: day }))
        lives.delete(path)
        continue
      }
      // A file that comes back goes on where it was; a change on one branch of a file renamed on another belongs to that file.
      const life =
        lives.get(path) ?? gone.get(path) ?? (kind === 'A' ? undefined : lives.get(movedTo.get(path) ?? '')) ?? begin()
      const name = life.names.at(-1) ?? path
      const renamedElsewhere = name !== path && lives.get(name) === life
      touch(life, renamedElsewhere ? { ...change, path: name } : change)
      lives.set(renamedElsewhere ? name : path, life)
      gone.delete(path)
    }
  }
  return summarise(lives, gone, present)
}

function summarise(lives: Map<string, Life>, gone: Map<string, Life>, present: Present[]): History {
  const paths = new Set(present.map(({ path }) => path))
  const files = new Map<string, FileHistory>()
  for (const now of present) {
    const life = lives.get(now.path) ?? gone.get(now.path)
    if (!life || life.edge) continue
    const { added, changed, commit, names } = life
    const earlier = distinct(life.versions).filter(({ path, blob }) => path !== now.path || blob !== now.blob)
    files.set(now.path, { added, changed, commit, formerPaths: names.filter((name) => !paths.has(name)), earlier })
  }
  // What lives on without being present (a submodule took its place, a link went) is gone since its last change.
  const removed = [...gone, ...lives]
    .filter(([path]) => belongs(path) && !paths.has(path))
    .map(([path, life]) => ({
      path,
      added: life.added,
      day: life.removed ?? life.changed,
      versions: distinct(life.versions),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  return { files, removed }
}

/** Each once, newest first; only those that were part of an archive. */
const distinct = (versions: FileVersion[]): FileVersion[] =>
  [...new Map(versions.toReversed().map((version) => [`${version.blob} ${version.path}`, version])).values()].filter(
    ({ path }) => belongs(path),
  )
