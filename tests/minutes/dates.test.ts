/** Days in words and in names of files. One spelling a row. */
import { describe, expect, test } from 'vitest'
import { datesIn } from '../../src/minutes/dates.ts'
import { readPath } from '../../src/minutes/path.ts'

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
    'iaas/lamp-20240399.md',
  ])('%s says no day', (path) => expect(readPath(path, undefined).kind).toBe('page'))

  test.each([
    ['iaas/march-5.md', '2024-03-05', 'iaas/2024-03-05'],
    ['iaas/5. März.md', '2024-03-05', 'iaas/2024-03-05'],
    ['iaas/2024-03/lamps.md', '2024-03-05', 'iaas/2024-03-05-lamps'],
  ])('%s below a title with %s', (path, date, id) =>
    expect(readPath(path, undefined, { date, from: 'heading' })).toMatchObject({ kind: 'meeting', id }),
  )
})
