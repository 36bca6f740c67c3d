/** "What did I miss" by month: each thing once, in the month in which readers could know of it. */
import { expect, test } from 'vitest'
import { months } from '../../src/archive/since.ts'
import { demoArchive } from '../demoArchive.ts'

test('every meeting, decision, action and reference stands in exactly one month', async () => {
  const archive = await demoArchive()
  const all = months(archive)
  expect(all.map(({ key }) => key)).toEqual(
    all
      .map(({ key }) => key)
      .sort()
      .reverse(),
  )
  expect(all.flatMap(({ meetings }) => meetings).length).toBe(archive.meetings.length)
  expect(all.flatMap(({ decisions }) => decisions).length).toBe(archive.decisions.length)
  expect(all.flatMap(({ actions }) => actions).length).toBe(archive.actions.length)
  const newcomers = all.flatMap(({ newcomers }) => newcomers.map(({ handle }) => handle))
  expect(new Set(newcomers).size).toBe(newcomers.length)
  for (const { key, meetings } of all)
    for (const meeting of meetings) expect((meeting.added ?? meeting.date).slice(0, 7)).toBe(key)
})
