/** The SQLite file, filled by a thread of its own beside the rendering. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Archive } from '../archive/types.ts'
import { dumpRows, type Rows, type Value } from '../dump/rows.ts'
import { type Table, tables } from '../dump/schema.ts'
import { routes } from '../routes.ts'
import { settings } from '../site.ts'
import { type Digest, digestOf, newDigest } from './digest.ts'
import type { SiteFiles } from './files.ts'
import type { Known } from './record.ts'

/** What the thread is told; it answers when it wants more. */
export type DumpOrder = { table: Table; rows: Value[][] } | 'finish'

/** Rows handed over at once. */
const portion = 4000

/**
 * @param scratch path where nothing is
 * @returns the key of the file: digest of its rows
 * @throws what SQLite or the disk said
 */
export async function makeDump(archive: Archive, scratch: string, files: SiteFiles, known: Known | undefined): Promise<Record<string, string>> {
  const path = routes.dump().slice(settings.base.length)
  const rows = dumpRows(archive)
  // Without a file of before to compare with, the rows are gone through once.
  const key = known && digestOf(allRows(rows))
  const state = known?.unchanged(path, key)
  const kept = state && files.keep(state)
  if (kept) await files.settle()
  if (state && (await kept)) return { [path]: key! }
  const digest = key === undefined ? newDigest() : undefined
  await fill(rows, scratch, digest)
  files.copy(path, scratch)
  return { [path]: key ?? digest!.end() }
}

function* allRows(rows: Rows): Iterable<unknown> {
  for (const table of tables) {
    yield table
    yield* rows[table]
  }
}

/** Portion by portion: the thread has a copy of what it is told, and never of everything. */
async function fill(rows: Rows, path: string, digest: Digest | undefined): Promise<void> {
  const thread = new Worker(new URL('dumpWriter.ts', import.meta.url), { workerData: path })
  const ended = new Promise<void>((resolve, reject) => {
    thread.on('error', reject)
    thread.on('exit', (status) => (status === 0 ? resolve() : reject(new Error(`The SQLite file was not written: its thread ended with ${status}.`))))
  })
  const tell = async (order: DumpOrder) => {
    const answer = once(thread, 'message')
    thread.postMessage(order)
    await Promise.race([answer, ended])
  }
  const send = async () => {
    for (const table of tables) {
      digest?.add(table)
      for (const some of portions(rows[table])) {
        if (digest) for (const row of some) digest.add(row)
        await tell({ table, rows: some })
      }
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
