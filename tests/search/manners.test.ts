/** When a question that is being typed is asked. */
import { expect, test } from 'vitest'
import { isBarelyBegun, takeTurns } from '../../src/search/manners.ts'
import { parseQuery } from '../../src/search/query.ts'

test.each([
  ['h', true],
  ['he', false],
  ['heat', false],
  ['heat s', true],
  ['heat st', true],
  ['heat whe', true],
  ['heat stan', false],
  ['heat ope', false],
  ['@a', true],
  ['@ada', true],
  ['"war', false],
])('“%s” barely begun: %s', (text, barely) => expect(isBarelyBegun(parseQuery(text).terms)).toBe(barely))

test('an earlier answer is shown as long as none is, and never after the box was emptied', () => {
  const begin = takeTurns()
  const [first, second] = [begin(), begin()]
  expect([first.isLatest(), first.isWanted(), second.isWanted()]).toEqual([false, true, true])
  first.shows()
  const third = begin()
  expect([first.isWanted(), second.isWanted(), third.isWanted()]).toEqual([false, false, true])
  begin().empties()
  expect(third.isWanted()).toBe(false)
  const last = begin()
  expect([begin().isWanted(), last.isWanted()]).toEqual([true, true])
})
