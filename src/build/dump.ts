/** The SQLite file, written by a thread of its own beside the rendering. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Archive } from '../archive/types.ts'
import { dumpRows, type Rows } from '../dump/rows.ts'

/** What the thread is told. */
export interface DumpOrder { rows: Rows; path: string }

/** @param path of the file @throws what SQLite or the disk said */
export function makeDump(archive: Archive, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const thread = new Worker(new URL('dumpWriter.ts', import.meta.url), { workerData: { rows: dumpRows(archive), path } satisfies DumpOrder })
  return new Promise((resolve, reject) => {
    thread.on('error', reject)
    thread.on('exit', (status) => (status === 0 ? resolve() : reject(new Error(`The SQLite file was not written: its thread ended with ${status}.`))))
  })
}
