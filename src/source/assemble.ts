/** Puts files, history and old contents together. */
import type { Blobs } from './blobs.ts'
import { isMarkdown, type Taken } from './folder.ts'
import type { History } from './history.ts'
import type { Source } from './types.ts'

export interface Parts {
  origin: string
  taken: Taken
  commit: string
  history: History | undefined
  blobs: Blobs
}

/** @returns the source; contents of earlier versions are read when one is asked for first */
export function assemble({ origin, taken, commit, history, blobs }: Parts): Source {
  // Earlier versions are asked for one by one, but mostly all of them: read them together.
  const earlier = taken.files.flatMap(({ path }) => history?.files.get(path)?.earlier ?? [])
  const last = history?.removed.flatMap(({ versions }) => versions) ?? []
  blobs.expect([...new Set([...earlier, ...last].filter(({ path }) => isMarkdown(path)).map(({ blob }) => blob))])
  return {
    origin,
    commit,
    files: taken.files.map((file) => {
      const known = history?.files.get(file.path)
      return known ? { ...file, history: known } : file
    }),
    skipped: taken.skipped,
    removed: history?.removed ?? [],
    readBlob: (hash) => {
      const content = blobs.get(hash)
      return content && new TextDecoder().decode(content)
    },
  }
}
