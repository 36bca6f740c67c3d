/** The SQLite file, filled by a thread of its own beside the rendering. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Archive } from '../archive/types.ts'
import { dumpRows, type Rows, type Value } from '../dump/rows.ts'
import { type Table, tables } from '../dump/schema.ts'
import { fileOf, routes } from '../routes.ts'
import type { SiteFiles } from './files.ts'

/** What the thread is told; it answers when it wants more. */
export type DumpOrder = { table: Table; rows: Value[][] } | 'finish'

/** Rows handed over at once. */
const portion = 4000

/**
 * Filled anew by every build: hardly any change of minutes leaves all rows as they were.
 *
 * @param scratch path where nothing is
 * @throws what SQLite or the disk said
 */
export async function makeDump(archive: Archive, scratch: string, files: SiteFiles): Promise<void> {
  await fill(dumpRows(archive), scratch)
  files.copy(fileOf(routes.dump()), scratch)
}

/** Portion by portion: the thread has a copy of what it is told, and never of everything. */
async function fill(rows: Rows, path: string): Promise<void> {
  const thread = new Worker(new URL('dumpWriter.ts', import.meta.url), { workerData: path })
  const ended = new Promise<void>((resolve, reject) => {
    thread.on('error', reject)
    thread.on('exit', (status) =>
      status === 0 ? resolve() : reject(new Error(`The SQLite file was not written: its thread ended with ${status}.`)),
    )
  })
  const tell = async (order: DumpOrder) => {
    const answer = once(thread, 'message')
    thread.postMessage(order)
    await Promise.race([answer, ended])
  }
  const send = async () => {
    for (const table of tables) {
      for (const some of portions(rows[table])) await tell({ table, rows: some })
    }
    await tell('finish')
  }
  await Promise.all([send(), ended])
}

function* portions(rows: Iterable<Value[]>): Iterable<Value[][]> {
  let some: Value[][] = []
  for (const row of rows) {
    if (some.push(row) < portion) continue
    yield some
    some = []
  }
  if (some.length) yield some
}
