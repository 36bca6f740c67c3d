/** A folder inside a git work tree: the files as they lie there, edits and new files included, and their history. */
import { assemble } from './assemble.ts'
import { blobName } from './blobName.ts'
import { openBlobs } from './blobs.ts'
import { belongs, isMarkdown, listFolder, takeFiles } from './folder.ts'
import { git } from './git.ts'
import { readHistory } from './history.ts'
import type { Source } from './types.ts'

/** The folder with all that git knows of it; without git, or outside of a work tree, just the folder. */
export async function openFolder(root: string, origin: string): Promise<Source> {
  const listed = await listedByGit(root)
  if (!listed) {
    const list = listFolder(root)
    const { files, skipped } = takeFiles(root, list.paths)
    return { origin, files, skipped: [...list.skipped, ...skipped], removed: [], readBlob: () => undefined }
  }
  const { blobOf, commit } = listed
  const taken = takeFiles(root, blobOf.keys())
  const present = taken.files.map(({ path, read }) => {
    const committed = blobOf.get(path) ?? ''
    return { path, blob: isMarkdown(path) ? blobName(read(), commit.length) : committed }
  })
  return assemble({ origin, taken, commit, history: await readHistory(root, true, present), blobs: openBlobs(root) })
}

/**
 * What git lists below the folder: tracked files with their hash, new files with none, ignored files not at all.
 * Nothing when there is no git, no commit yet, or the folder is none of git's business (say, an ignored one).
 */
async function listedByGit(root: string): Promise<{ blobOf: Map<string, string>; commit: string } | undefined> {
  try {
    const [head, tracked, fresh] = await Promise.all([
      git(['rev-parse', '--verify', '-q', 'HEAD'], { cwd: root }),
      git(['ls-files', '-z', '--stage'], { cwd: root }),
      git(['ls-files', '-z', '--others', '--exclude-standard'], { cwd: root }),
    ])
    if (tracked.length === 0) return undefined
    const blobOf = new Map<string, string>()
    const add = (path: string, blob: string) => {
      // A repository inside of this one is listed with a slash at its end.
      if (path && belongs(path)) blobOf.set(path.replace(/\/$/, ''), blob)
    }
    for (const line of tracked.toString('utf8').split('\0')) {
      const tab = line.indexOf('\t')
      add(line.slice(tab + 1), line.slice(0, tab).split(' ')[1] ?? '')
    }
    for (const path of fresh.toString('utf8').split('\0')) add(path, '')
    return { blobOf, commit: head.toString().trim() }
  } catch {
    return undefined
  }
}
