import { expect, test } from 'vitest'
import { monthsAround, monthsOf, placeOn, ticksOf, yearsAround } from '../../src/pictures/axis.ts'
import { barsPath, monthBars } from '../../src/pictures/bars.ts'
import { monthCounts, yearCounts } from '../../src/pictures/months.ts'

test('an axis holds whole years, and its last December', () => {
  const axis = yearsAround('2022-07-04', '2024-12-31')
  expect(axis).toEqual({ from: '2022-01-01', to: '2025-01-01' })
  expect(monthsOf(axis)).toBe(36)
  expect(placeOn(axis)('2022-01-01')).toBe(0)
  expect(placeOn(axis)('2023-07')).toBeCloseTo(49.8, 0)
  expect(ticksOf(axis).map(({ label }) => label)).toEqual(['2022', '2023', '2024'])
})

test('a short axis names months', () => {
  expect(ticksOf(monthsAround('2024-03-20', '2024-05-02')).map(({ label }) => label)).toEqual([
    'Mar 2024',
    'Apr 2024',
    'May 2024',
  ])
})

test('each month with something has a bar that can be seen, and no other', () => {
  const counts = monthCounts(['2024-02-01', '2024-02-29', '2024-04-03'])
  expect(counts).toEqual([
    ['2024-02', 2],
    ['2024-04', 1],
  ])
  expect(yearCounts(counts)).toEqual([['2024', 3]])
  const path = barsPath(monthBars(counts, yearsAround('2024-01-01', '2024-12-01')), 200)
  expect(path.match(/M/g)).toHaveLength(2)
  expect(path).not.toMatch(/NaN|v0/)
})
