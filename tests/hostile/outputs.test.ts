/** Whatever stands in the files: feeds, calendars, lists, months and the SQLite file are made of it, and are sound. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { XMLValidator } from 'fast-xml-parser'
import { convertIcsCalendar } from 'ts-ics'
import { expect, test } from 'vitest'
import { besideFiles } from '../../src/api/beside.ts'
import { apiFiles } from '../../src/api/files.ts'
import { apiSchemas } from '../../src/api/schemas.ts'
import { sinceJson, sinceSchema } from '../../src/api/since.ts'
import { months } from '../../src/archive/since.ts'
import type { Archive } from '../../src/archive/types.ts'
import { calendarScopes, calendars } from '../../src/calendars/calendar.ts'
import { dumpRows } from '../../src/dump/rows.ts'
import { tables } from '../../src/dump/schema.ts'
import { openDump } from '../../src/dump/write.ts'
import { feedScopes } from '../../src/feeds/contents.ts'
import { feedFor } from '../../src/feeds/feed.ts'
import { actionPages } from '../../src/views/actions.ts'
import { decisionPages } from '../../src/views/decisions.ts'
import { personEntry, someRegistries, topicEntry } from '../someRegistries.ts'
import { inputsOf } from './inputs.ts'
import { hostileTexts } from './makers.ts'
import { reader } from './sound.ts'

const readAll = reader(
  someRegistries({ people: [personEntry('a'), personEntry('b')], topics: [topicEntry('heat', 'Heat')] }),
  0,
)
const folder = mkdtempSync(join(tmpdir(), 'minutes-outputs-'))

/** @returns what is wrong, one short sentence each */
function faultsIn(archive: Archive): string[] {
  const faults: string[] = []
  for (const scope of feedScopes(archive))
    if (XMLValidator.validate(feedFor(archive, scope)) !== true) faults.push(`feed ${scope}`)
  const calendarOf = calendars(archive).make
  for (const scope of calendarScopes(archive)) {
    const [kind, key = ''] = scope.split('/')
    const meetings =
      kind === 'series'
        ? archive.series.get(key)!.meetings
        : archive.people.get(key)!.attended.map(({ meeting }) => meeting)
    const { events = [] } = convertIcsCalendar(undefined, calendarOf(scope))
    if (events.length !== new Set(meetings.filter(({ status }) => status !== 'copy')).size)
      faults.push(`calendar ${scope}`)
  }
  for (const [name, value] of apiFiles(archive)) {
    const { error } = apiSchemas[name as keyof typeof apiSchemas].safeParse(value)
    if (error) faults.push(`${name}.json: ${error.issues[0]!.path.join('.')} ${error.issues[0]!.message}`)
  }
  for (const month of months(archive))
    if (!sinceSchema.safeParse(sinceJson(archive, month)).success) faults.push(`month ${month.key}`)
  for (const [route, content] of besideFiles(archive)) if (!content) faults.push(`nothing beside ${route}`)
  for (const { make } of [...actionPages(archive), ...decisionPages(archive)]) make()
  const path = join(folder, 'x.sqlite')
  rmSync(path, { force: true })
  const rows = dumpRows(archive)
  const dump = openDump(path)
  for (const table of tables) dump.add(table, rows[table])
  dump.finish()
  dump.close()
  const database = new DatabaseSync(path, { readOnly: true })
  const one = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0]
  if (one('PRAGMA integrity_check') !== 'ok' || database.prepare('PRAGMA foreign_key_check').all().length > 0)
    faults.push('SQLite file')
  if (one('SELECT count(*) FROM passages') !== [...rows.passages].length) faults.push('passages')
  database.close()
  return faults
}

test.each(hostileTexts.filter((_, at) => at % 6 === 0))('$name', ({ bytes }) => {
  const text = new TextDecoder().decode(bytes())
  expect(
    faultsIn(
      readAll([
        { path: 'iaas/20240101.md', text },
        { path: 'iaas/20240108.md', text: `## Check AIs from last time\n\n${text}` },
      ]).archive,
    ),
  ).toEqual([])
})

test('files put together by chance', () => {
  for (const { files, kind } of inputsOf(20240701, 40)) expect(faultsIn(readAll(files).archive), kind).toEqual([])
})
