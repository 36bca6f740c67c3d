import { expect, test } from 'vitest'
import { withoutTitle } from '../../src/search/excerpt.ts'

test.each([
  ['Lamps (@ada, @bert). The hall is dark.', 'Lamps', 'The hall is dark.'],
  ['Lamps. The hall is dark.', 'Lamps', 'The hall is dark.'],
  ['Who mends the lamps? Ada does.', 'Who mends the lamps?', 'Ada does.'],
  ['Lamps', 'Lamps', ''],
  ['Lamps and oil. The hall is dark.', 'Lamps', 'Lamps and oil. The hall is dark.'],
  ['Lamps.txt is gone.', 'Lamps', 'Lamps.txt is gone.'],
  ['The hall is dark.', 'Lamps', 'The hall is dark.'],
])('of %s what is below %s', (content, title, below) => expect(withoutTitle(content, title)).toBe(below))
