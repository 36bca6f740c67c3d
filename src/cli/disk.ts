/** What the disk says, as one sentence with the mend. */
import { dirname } from 'node:path'
import { settings } from '../site.ts'

interface Said {
  code?: string
  errcode?: number
  path?: string
}

/** What programs in other languages say, by the number of the system. */
const byNumber: Record<string, string | undefined> = {
  13: 'EACCES',
  27: 'EFBIG',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
}

const kept = 'The site there is as it was.'

/** @returns nothing for what is no error of the disk */
export function explainDisk(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { code, errcode = 0, path } = error as Said
  const where = path === undefined ? settings.out : dirname(path)
  // SQLite: 13 is a full disk, 10 whatever else went wrong with reading and writing.
  const sqlite = code === 'ERR_SQLITE_ERROR' ? { 10: 'EFBIG', 13: 'ENOSPC' }[errcode & 0xff] : undefined
  switch (sqlite ?? byNumber[/\(os error (\d+)\)/.exec(error.message)?.[1] ?? ''] ?? code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk is full: ${where} cannot be written. Make room and build again. ${kept}`
    case 'EFBIG':
      return `A file cannot be written as large as it is${path ? ` (${path})` : ''}: the disk or "ulimit -f" does not allow it. Make room or raise the limit, and build again. ${kept}`
    case 'EROFS':
      return `${where} lies on a disk that may only be read: give another folder with --out, and with MINUTES_CACHE if that is meant. ${kept}`
    case 'EACCES':
    case 'EPERM':
      return `${where} may not be written by this account: give another folder with --out (with MINUTES_CACHE if that is meant), or the right to write there. ${kept}`
    case 'ENOTDIR':
    case 'EEXIST':
      return `${where} cannot be made, because there is a file where a folder is needed: give another folder with --out, or move the file away.`
    default:
      return undefined
  }
}
