/** The SQLite file, filled by a thread of its own beside the rendering. */
import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Archive } from '../archive/types.ts'
import { dumpRows, type Rows } from '../dump/rows.ts'
import { routes } from '../routes.ts'
import { settings } from '../site.ts'
import type { SiteFiles } from './files.ts'
import type { Known } from './record.ts'

/** What the thread is told. */
export interface DumpOrder { rows: Rows; path: string }

/**
 * @param scratch path where nothing is
 * @returns the key of the file: digest of its rows
 * @throws what SQLite or the disk said
 */
export async function makeDump(archive: Archive, scratch: string, files: SiteFiles, known: Known | undefined): Promise<Record<string, string>> {
  const path = routes.dump().slice(settings.base.length)
  const rows = dumpRows(archive)
  const key = createHash('sha256').update(JSON.stringify(rows)).digest('base64url')
  const state = known?.unchanged(path, key)
  const kept = state && files.keep(state)
  if (kept) await files.settle()
  if (!(await kept)) {
    await filled({ rows, path: scratch })
    files.copy(path, scratch)
  }
  return { [path]: key }
}

function filled(order: DumpOrder): Promise<void> {
  const thread = new Worker(new URL('dumpWriter.ts', import.meta.url), { workerData: order })
  return new Promise((resolve, reject) => {
    thread.on('error', reject)
    thread.on('exit', (status) => (status === 0 ? resolve() : reject(new Error(`The SQLite file was not written: its thread ended with ${status}.`))))
  })
}
