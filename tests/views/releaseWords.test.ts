import { expect, test } from 'vitest'
import { saidOfRelease } from '../../src/views/releaseWords.ts'
import { someRegistries } from '../someRegistries.ts'

test.each([
  ['R7 is planned for the first week of May', 7, 'planned'],
  ['the new dashboard should be in R7', 7, 'planned'],
  ['Backup of volumes -> R7', 7, 'planned'],
  ['not yet for R7', 7, 'later'],
  ['Won’t be ready in R7', 7, 'later'],
  ["won't come into R7", 7, 'later'],
  ['the dashboard comes after R7', 7, 'later'],
  ['R7 does not bring the new dashboard', 7, 'later'],
  ['wir verschieben R7 um eine Woche', 7, 'later'],
  // One sentence is a plan for the one release and a delay for the other.
  ['the dashboard moved from R6 to R7', 7, 'planned'],
  ['the dashboard moved from R6 to R7', 6, 'later'],
  ['postponed to R7', 7, 'planned'],
  ['R7 was released yesterday', 7, 'out'],
  ['R7 ist da', 7, 'out'],
  ['Once R7 is released we will look at it', 7, 'planned'],
  ['a room for R7', 7, undefined],
] as const)('%s says of R%i: %s', (text, number, said) =>
  expect(saidOfRelease(text, number, someRegistries().community)).toBe(said),
)
