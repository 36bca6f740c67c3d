import { describe, expect, it } from 'vitest'
import { spansOf } from '../../src/search/spans.ts'

describe('the bars of the histogram', () => {
  it('are months, those without hits too', () => {
    expect(
      spansOf(
        new Map([
          ['2023-11', 2],
          ['2024-01', 1],
        ]),
      ),
    ).toEqual([
      { from: '2023-11-01', to: '2023-12-01', name: 'November 2023', amount: 2 },
      { from: '2023-12-01', to: '2024-01-01', name: 'December 2023', amount: 0 },
      { from: '2024-01-01', to: '2024-02-01', name: 'January 2024', amount: 1 },
    ])
  })

  it('are quarters or years where months would be too many', () => {
    expect(
      spansOf(
        new Map([
          ['2020-02', 1],
          ['2024-12', 3],
        ]),
      ).at(-1),
    ).toEqual({ from: '2024-10-01', to: '2025-01-01', name: 'October to December 2024', amount: 3 })
    expect(
      spansOf(
        new Map([
          ['1999-02', 1],
          ['2024-12', 3],
        ]),
      ),
    ).toHaveLength(26)
    expect(spansOf(new Map())).toEqual([])
  })
})
