import { describe, expect, it } from 'vitest'
import { bm25 } from '../../src/eval/bm25.ts'
import { type KnownQuery, placeOf, scoreSearch, searchTable } from '../../src/eval/search.ts'

const query = (kind: KnownQuery['kind']): KnownQuery => ({ q: 'heat', kind, half: 'dev', right: [] })
const answer = (kind: KnownQuery['kind'], found: string[], ...right: string[]) => ({
  query: query(kind),
  found,
  place: placeOf(found, new Set(right)),
})
const ten = Array.from({ length: 10 }, (_, at) => `/iaas/#${at}`)

describe('the score of the search', () => {
  it('counts the first right section, as far as the tenth place, and nothing else', () => {
    expect(placeOf(ten, new Set(['/iaas/#3', '/iaas/#1']))).toBe(2)
    expect(placeOf([...ten, '/ops/#late'], new Set(['/ops/#late']))).toBeUndefined()
    expect(placeOf(ten, new Set(['/iaas/']))).toBeUndefined()
  })

  it('is a mean by kind and over all that have something to find', () => {
    const scores = scoreSearch([
      answer('topical', ten, '/iaas/#0'),
      answer('topical', ten, '/iaas/#4'),
      answer('topical', ten, '/ops/#x'),
      answer('german', ten, '/iaas/#1'),
      answer('nothing', []),
      answer('nothing', ['/iaas/#0']),
    ])
    expect(scores['topical']).toEqual({ queries: 3, mrr: (1 + 0.2) / 3, inTen: 2 / 3 })
    expect(scores['nothing']).toEqual({ queries: 2, mrr: 0.5, inTen: 0.5 })
    expect(scores['all']).toEqual({ queries: 4, mrr: (1 + 0.2 + 0.5) / 4, inTen: 3 / 4 })
    expect(searchTable({ ours: scores, other: scores })).toContain(
      'topical          3       0.40  0.67       0.40  0.67',
    )
  })
})

describe('the plain search beside it', () => {
  it('puts the rarer word and the shorter text first', () => {
    const search = bm25([
      { url: 'long', text: `heat ${'and more '.repeat(50)}` },
      { url: 'short', text: 'Heat stack' },
      { url: 'both', text: 'heat, zaqar' },
      { url: 'none', text: 'wheat' },
    ])
    expect(search('zaqar heat')).toEqual(['both', 'short', 'long'])
    expect(search('wheats')).toEqual([])
  })
})
