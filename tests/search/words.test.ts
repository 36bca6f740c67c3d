import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordsOf } from '../../src/search/fold.ts'
import type { SearchRecord } from '../../src/search/records.ts'
import { countWords, readWords, writeWords } from '../../src/search/words.ts'

const record = (content: string): SearchRecord => ({
  url: '/',
  title: '',
  content,
  references: [],
  facts: { source: 'a.md', series: 'a', people: [], topics: [], releases: [], kinds: [], repeated: 0, outside: false },
})

const read = (records: SearchRecord[]): Map<string, number> => {
  const { usual, alike } = writeWords(countWords(records))
  return new Map([usual, ...alike.values()].flatMap((written) => [...readWords(written)]))
}

it('the list of words is the same after writing and reading', () => {
  expect(read([record('Abbey abandon abbey'), record('abandon, abandoned'), record('Straße k8s and')])).toEqual(
    new Map([
      ['abandon', 1],
      ['abandoned', 0],
      ['abbey', 0],
      ['strasse', 0],
    ]),
  )
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const words = new Set(texts.flatMap(wordsOf).filter((word) => /^\p{L}{4,20}$/u.test(word)))
      expect([...read(texts.map(record)).keys()].sort()).toEqual([...words].sort())
    }),
  )
})
