/** What the source stage hands on: the files of an archive and what git remembers of them. */

/** One file of the archive. */
export interface SourceFile {
  /** Path inside the archive, with `/`, e.g. `iaas/20241106.md`. */
  path: string
  /** Size in bytes. */
  size: number
  /** Bytes of the file, read when asked for. */
  read(): Uint8Array
  /** Name that git gives its content: equal for equal bytes, another for others. Reads no more than it must. */
  digest(): string
  history?: FileHistory
}

/** What git knows of one file; absent without git history. */
export interface FileHistory {
  /** Commit day (ISO date, UTC) that first added the file, under whatever name. */
  added: string
  /** Commit day of the last change of its content. */
  changed: string
  /** Paths the file had before, oldest first. */
  formerPaths: string[]
  /** Hash of the last commit that touched it. */
  commit: string
  /** Blob hashes of earlier versions, newest first, without the present one. */
  earlier: string[]
}

/** A whole archive, ready to be read. */
export interface Source {
  /** Human name of where it came from: the folder, URL or bundle as given. */
  origin: string
  /** Every file below the archive, sorted by path; dot folders and files that are no part of it left out. */
  files: SourceFile[]
  /** Head commit, when there is git history. */
  commit?: string
  /** Text of an earlier blob (see FileHistory.earlier), or undefined when git does not have it any more. */
  readBlob(hash: string): string | undefined
  /** Files that the last commits removed for good: path and the commit that removed it. */
  removed: { path: string; blob: string }[]
  /** Files that could not be taken: a link out of the archive, a socket, no right to read. */
  skipped?: { path: string; why: string }[]
}

/** A source that cannot be read: one sentence with the cause and the mend. */
export class SourceError extends Error {}
