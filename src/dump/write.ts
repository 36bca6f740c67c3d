/** Rows → one SQLite file with a full-text index, made by Node's own SQLite. The same rows give the same bytes. */
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { dumpVersion, type Value } from './rows.ts'
import { schema, type Table } from './schema.ts'

/** A file that is being filled. */
export interface DumpFile {
  /** Rows of one table; those of the next one come after the last of it. */
  add(table: Table, rows: Iterable<Value[]>): void
  /** Makes the index, and the file is whole. */
  finish(): void
  /** The file is closed, whole or not. */
  close(): void
}

/** @param path of a file that is not there yet */
export function openDump(path: string): DumpFile {
  const database = new DatabaseSync(path)
  // Nobody reads the file before it is whole, and a build that dies throws it away.
  database.exec(
    `PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096; PRAGMA user_version = ${dumpVersion}; BEGIN`,
  )
  database.exec(schema)
  return {
    add(table, rows) {
      let insert: StatementSync | undefined
      // Passages are numbered by SQLite, in their order.
      const columns = table === 'passages' ? ' (meeting, section, kind, line, text, anchor)' : ''
      for (const row of rows) {
        insert ??= database.prepare(`INSERT INTO ${table}${columns} VALUES (${row.map(() => '?').join(', ')})`)
        insert.run(...row)
      }
    },
    finish: () =>
      database.exec(
        "INSERT INTO search (search) VALUES ('rebuild'); INSERT INTO search (search) VALUES ('optimize'); COMMIT",
      ),
    close: () => database.close(),
  }
}
