/** Days in words and in names of files. One spelling a row. */
import { describe, expect, test } from 'vitest'
import { datesIn, dayWithoutYear } from '../../src/minutes/dates.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { readPath } from '../../src/minutes/path.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { someRegistries } from '../someRegistries.ts'

describe('in running text', () => {
  test.each([
    ['Minutes 2024-03-05', '2024-03-05'],
    ['Minutes 2024–03–05', '2024-03-05'],
    ['Protokoll 5.3.2024', '2024-03-05'],
    ['Minutes 5 March 2024', '2024-03-05'],
    ['Minutes 5th of March, 2024', '2024-03-05'],
    ['Minutes, March 5, 2024', '2024-03-05'],
    ['Minutes Mar. 5th 2024', '2024-03-05'],
    ['Sept 26 2023', '2023-09-26'],
    ['Protokoll vom 5. März 2024', '2024-03-05'],
    ['1. Dez. 2024 und 2. Jänner 2025', '2024-12-01 2025-01-02'],
    ['the 31 February 2024', ''],
    ['03/05/2024', ''],
    ['in March 2024', ''],
    ['Maple 5 2024', ''],
    ['15 Decisions 2024', ''],
    ['R5 March 2024', ''],
  ])('%s', (text, days) =>
    expect(
      datesIn(text)
        .map(({ date }) => date)
        .join(' '),
    ).toBe(days),
  )
})

describe('without a year', () => {
  test.each([
    ['Call of March 5th', '2024-03-05'],
    ['Sitzung am 5. März', '2024-03-05'],
    ['Call of March 5/6', undefined],
    ['Call of March', undefined],
    ['Lamp 5', undefined],
  ])('%s', (text, day) => expect(dayWithoutYear(text, 2024)).toBe(day))

  test.each([
    ['iaas/2024/lamps-3-5.md', '2024-03-05'],
    ['iaas/2024/lamps-3-6.md', undefined],
    ['iaas/lamps-3-5.md', undefined],
  ])('in the heading of %s', (path, date) => {
    const options = { vocabulary: compileVocabulary(someRegistries()), pads: '' }
    const { minutes } = parseMeeting('# Agenda of the call of March 5\n\n## Lamps\n\nx\n', path, options)
    expect(minutes?.kind === 'meeting' ? minutes.date : undefined).toBe(date)
  })
})

test('a heading that only says when is no title', () => {
  const options = { vocabulary: compileVocabulary(someRegistries()), pads: '' }
  const text = '# Lamp Call 12\n\n### Call Date/Time: Friday, March 5 2024, 14:00 UTC\n\n## Lamps\n\nx\n'
  expect(parseMeeting(text, 'iaas/call-12.md', options).minutes).toMatchObject({
    date: '2024-03-05',
    title: 'Lamp Call 12',
  })
})

describe('in a path', () => {
  test.each([
    ['iaas/20240305.md', 'iaas/2024-03-05'],
    ['iaas/2024-03-05-workshop.md', 'iaas/2024-03-05-workshop'],
    ['iaas/Protokoll_2024-03-05.md', 'iaas/2024-03-05'],
    ['iaas/Protokoll MV 2024-03-05.md', 'iaas/2024-03-05-mv'],
    ['iaas/meeting-2024-03-05.md', 'iaas/2024-03-05'],
    ['iaas/3. Sitzung-2024-03-05.md', 'iaas/2024-03-05-3'],
    ['iaas/sitzung-3-2024-03-05.md', 'iaas/2024-03-05-3'],
    ['iaas/05.03.2024.md', 'iaas/2024-03-05'],
    ['iaas/2024-3-5.md', 'iaas/2024-03-05'],
    ['iaas/Mar-05-2024.md', 'iaas/2024-03-05'],
    ['iaas/5. März 2024.md', 'iaas/2024-03-05'],
    ['iaas/2024/03-05.md', 'iaas/2024-03-05'],
    ['iaas/2024/03-05-workshop.md', 'iaas/2024-03-05-workshop'],
    ['iaas/2024/03/05.md', 'iaas/2024-03-05'],
    ['iaas/2024-03/05.md', 'iaas/2024-03-05'],
    ['iaas/2024/2024-03-05.md', 'iaas/2024-03-05'],
    ['iaas/2024/lamps-03-05.md', 'iaas/2024-03-05-lamps'],
    ['iaas/2024/Meeting_03-05.md', 'iaas/2024-03-05'],
    ['iaas/2024/03-Mar/05-lamps.md', 'iaas/2024-03-05-lamps'],
    ['iaas/2024/März/05.md', 'iaas/2024-03-05'],
    // the folder's day counts, the name tells the meetings apart
    ['iaas/2024-03-05-camp/notes-2024-03-06.md', 'iaas/2024-03-05-notes-2024-03-06'],
  ])('%s', (path, id) => expect(readPath(path, undefined)).toMatchObject({ kind: 'meeting', id }))

  test.each([
    'iaas/lamps.md',
    'iaas/2024-W10.md',
    'iaas/from-2024-03-05-to-2024-03-07.md',
    'iaas/03-05.md',
    'iaas/2024/lamps.md',
    'iaas/2024/13-41.md',
    'iaas/2024/lamps-3-5.md',
    'iaas/2024/lamps-1-10-05.md',
    'iaas/2024/04-Mar/05.md',
    'iaas/call-12.md',
    'iaas/lamp-20240399.md',
  ])('%s says no day', (path) => expect(readPath(path, undefined).kind).toBe('page'))

  test.each([
    ['iaas/march-5.md', '2024-03-05', 'iaas/2024-03-05'],
    ['iaas/5. März.md', '2024-03-05', 'iaas/2024-03-05'],
    ['iaas/2024-03/lamps.md', '2024-03-05', 'iaas/2024-03-05-lamps'],
    ['iaas/2024/lamps-3-5.md', '2024-03-05', 'iaas/2024-03-05-lamps'],
    ['iaas/3-5-24.md', '2024-03-05', 'iaas/2024-03-05'],
    ['iaas/5-3-2024.md', '2024-03-05', 'iaas/2024-03-05'],
    ['iaas/Meeting 12.md', '2024-03-05', 'iaas/2024-03-05'],
    ['iaas/lamp_call_012.md', '2024-03-05', 'iaas/2024-03-05-lamp'],
  ])('%s below a title with %s', (path, date, id) =>
    expect(readPath(path, undefined, { date, from: 'heading' })).toMatchObject({ kind: 'meeting', id }),
  )
})
