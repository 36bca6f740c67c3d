/** What the source stage hands on: the files of an archive and what git remembers of them. */

/** One file of the archive. */
export interface SourceFile {
  /** Path inside the archive, with `/`, e.g. `iaas/20241106.md`. */
  path: string
  /** Size in bytes. */
  size: number
  /** Bytes of the file, read when asked for. @throws when it has gone since; minutes never have */
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
  /** Paths the file had before and no other file has now, oldest first. */
  formerPaths: string[]
  /** Hash of the last commit that touched it. */
  commit: string
  /** What it was before under each of its paths, newest first, without what it is now. */
  earlier: FileVersion[]
}

/** A content and the path it had. */
export interface FileVersion {
  path: string
  /** Hash of the content. */
  blob: string
}

/** A file that is gone for good. */
export interface RemovedFile {
  /** Its last path. */
  path: string
  /** Commit day that first added it. */
  added: string
  /** Commit day (ISO date, UTC) that took it away. */
  day: string
  /** What it was, newest first. */
  versions: FileVersion[]
}

/** A whole archive, ready to be read. */
export interface Source {
  /** Human name of where it came from: the folder, URL or bundle as given. */
  origin: string
  /** Every file below the archive, sorted by path; dot folders and files that are no part of it left out. */
  files: SourceFile[]
  /** Head commit, when there is git history. */
  commit?: string
  /** Text of an earlier blob (see FileVersion), or undefined when git does not have it any more. */
  readBlob(hash: string): string | undefined
  /** Files that are gone for good, sorted by path. */
  removed: RemovedFile[]
  /** Files that could not be taken: a link out of the archive, a socket, no right to read. */
  skipped?: { path: string; why: string }[]
}

/** A source that cannot be read: one sentence with the cause and the mend. */
export class SourceError extends Error {}
