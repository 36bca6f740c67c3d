/** Rows → one SQLite file with a full-text index, made by Node's own SQLite. The same rows give the same bytes. */
import { DatabaseSync } from 'node:sqlite'
import { dumpVersion, type Rows } from './rows.ts'
import { schema, tables } from './schema.ts'

/** @param path of a file that is not there yet */
export function writeDump(rows: Rows, path: string): void {
  const database = new DatabaseSync(path)
  try {
    // Nobody reads the file before it is whole, and a build that dies throws it away.
    database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096; PRAGMA user_version = ${dumpVersion}; BEGIN`)
    database.exec(schema)
    for (const table of tables) {
      const [first] = rows[table]
      if (!first) continue
      // Passages are numbered by SQLite, in their order.
      const columns = table === 'passages' ? ' (meeting, section, kind, line, text, anchor)' : ''
      const insert = database.prepare(`INSERT INTO ${table}${columns} VALUES (${first.map(() => '?').join(', ')})`)
      for (const row of rows[table]) insert.run(...row)
    }
    database.exec("INSERT INTO search (search) VALUES ('rebuild'); INSERT INTO search (search) VALUES ('optimize'); COMMIT")
  } finally {
    database.close()
  }
}
