/** Calendars, read by another library than the one that wrote them. */
import { convertIcsCalendar } from 'ts-ics'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/types.ts'
import { calendarScopes, calendars } from '../../src/calendars/calendar.ts'
import { routes } from '../../src/routes.ts'
import { archiveOf } from '../archive/archiveOf.ts'
import { demoArchive } from '../demoArchive.ts'
import { personEntry } from '../someRegistries.ts'

const read = (ics: string) => convertIcsCalendar(undefined, ics)
const iso = (date: Date | undefined) => date?.toISOString().slice(0, 10)

describe('the calendars of the demo archive', () => {
  let demo: Archive
  beforeAll(async () => {
    demo = await demoArchive()
  })

  test('hold each meeting as a day with a link to its minutes, and each open action as a to-do', () => {
    const calendarOf = calendars(demo).make
    for (const scope of calendarScopes(demo)) {
      const { events = [], todos = [], name, prodId } = read(calendarOf(scope))
      const [kind, key = ''] = scope.split('/')
      const subject = kind === 'series' ? demo.series.get(key)! : demo.people.get(key)!
      const meetings = (
        'attended' in subject ? subject.attended.map(({ meeting }) => meeting) : subject.meetings
      ).filter(({ status }) => status !== 'copy')
      expect(prodId && name, scope).toBeTruthy()
      expect(
        events.map(({ url, start }) => [url, iso(start.date)]),
        scope,
      ).toEqual(meetings.map((meeting) => [routes.absolute(routes.meeting(meeting)), meeting.date]))
      expect(
        events.map(({ status }) => status === 'CANCELLED'),
        scope,
      ).toEqual(meetings.map(({ status }) => status === 'cancelled'))
      const open = subject.actions.filter(({ status }) => status === 'open')
      expect(
        todos.map(({ url, status }) => [url, status]),
        scope,
      ).toEqual(open.map((action) => [routes.absolute(routes.item(action.meeting, action)), 'NEEDS-ACTION']))
    }
    expect(calendarScopes(demo).some((scope) => read(calendarOf(scope)).todos?.length)).toBe(true)
  })

  test('obey RFC 5545 in what parsers forgive: lines end in CRLF and have 75 bytes at most, each entry has a UID of its own and a stamp', () => {
    for (const scope of calendarScopes(demo)) {
      const ics = calendars(demo).make(scope)
      const lines = ics.split('\r\n')
      expect(ics.replaceAll('\r\n', ''), scope).not.toMatch(/[\r\n]/)
      expect(
        lines.filter((line) => Buffer.byteLength(line) > 75),
        scope,
      ).toEqual([])
      const starting = (name: string) => lines.filter((line) => line.startsWith(`${name}:`))
      const entries = starting('BEGIN').length - 1
      expect([starting('DTSTAMP').length, starting('UID').length], scope).toEqual([entries, entries])
      const { events = [], todos = [] } = read(ics)
      const uids = [...events, ...todos].map(({ uid }) => uid)
      expect(new Set(uids).size, scope).toBe(uids.length)
    }
  })

  test('are the same from one making to the next', () => {
    for (const scope of calendarScopes(demo)) expect(calendars(demo).make(scope)).toBe(calendars(demo).make(scope))
  })
})

test('words of every kind come back as they were; what a calendar cannot hold is left out', () => {
  const title = 'Lights, doors; C:\\temp „und“ 🚀 — '.repeat(5).trim()
  const calendarOf = calendars(
    archiveOf({
      'ops/20240104.md': `# 2024-01-04\n\n## Agenda\n\n### ${title}\u0007\n\n- AI @ada: ask hall@example.org, then wait - open\n`,
    }),
  ).make
  const ics = calendarOf('series/ops')
  expect(ics).not.toContain('\u0007')
  expect(ics).not.toContain('hall@example.org')
  expect(read(ics).events![0]!.description!.split('\n')[0]).toBe(title)
})

test('nobody hidden has a calendar, and what is unknown has none', () => {
  const archive = archiveOf(
    { 'ops/20240104.md': '## Participants\n\n- @ada\n\n## Agenda\n\n### Lamps\n\n- words\n' },
    { people: [personEntry('ada', { hidden: true })] },
  )
  expect(calendarScopes(archive)).toEqual(['series/ops'])
  expect(() => calendars(archive).make('people/ada')).toThrow(RangeError)
})
