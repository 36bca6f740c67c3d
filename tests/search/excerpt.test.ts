import { expect, test } from 'vitest'
import { excerpt, withoutTitle } from '../../src/search/excerpt.ts'
import { matcherOf } from '../../src/search/match.ts'

test.each([
  ['Lamps (@ada, @bert). The hall is dark.', 'Lamps', 'The hall is dark.'],
  ['Lamps. The hall is dark.', 'Lamps', 'The hall is dark.'],
  ['Who mends the lamps? Ada does.', 'Who mends the lamps?', 'Ada does.'],
  ['Lamps', 'Lamps', ''],
  ['Lamps and oil. The hall is dark.', 'Lamps', 'Lamps and oil. The hall is dark.'],
  ['Lamps.txt is gone.', 'Lamps', 'Lamps.txt is gone.'],
  ['The hall is dark.', 'Lamps', 'The hall is dark.'],
])('of %s what is below %s', (content, title, below) => expect(withoutTitle(content, title)).toBe(below))

test('a text that is short enough is shown from its beginning, however late the word', () => {
  const title = 'How the people of the hall and of the garden mend their lamps'
  const pieces = excerpt(title, [matcherOf({ kind: 'word', text: 'lamps' })], title.length)
  expect(pieces.map(({ text }) => text).join('')).toBe(title)
  expect(pieces.filter(({ marked }) => marked)).toEqual([{ text: 'lamps', marked: true }])
})
