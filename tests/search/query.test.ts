import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../src/search/query.ts'
import { queryOf, readState, writeState } from '../../src/search/state.ts'

const words = (text: string) => parseQuery(text).terms.map(({ kind, text: word }) => `${kind} ${word}`)

describe('a query as people type it', () => {
  it('tells words, phrases and identifiers apart', () => {
    expect(words('heat "octavia is optional" SCS-16V-64-256s')).toEqual(['phrase octavia is optional', 'word heat', 'identifier SCS-16V-64-256s'])
    expect(words('standards#548 #548 CVE-2024-32498 scs-0214 R7 2024.2')).toEqual(
      ['standards#548', '#548', 'CVE-2024-32498', 'scs-0214', 'R7', '2024.2'].map((text) => `identifier ${text}`))
  })

  it('takes the quotes of German and of word processors too', () => {
    expect(words('„kritische Infrastruktur“')).toEqual(['phrase kritische Infrastruktur'])
    expect(words('“war stories”')).toEqual(['phrase war stories'])
  })

  it('reads filters, handles and days', () => {
    expect(parseQuery('backup series:iaas person:@Garloff @scoopex topic:"cluster stacks" year:2024 after:2024-03 before:2024-07-15')).toEqual({
      terms: [{ kind: 'word', text: 'backup' }],
      filters: { series: ['iaas'], person: ['garloff', 'scoopex'], topic: ['cluster stacks'], year: ['2024'] },
      after: '2024-03-01', before: '2024-07-15',
    })
  })

  it('keeps an unknown key and an impossible day as words', () => {
    expect(words('kubectl:apply after:summer')).toEqual(['word kubectl:apply', 'word after:summer'])
    expect(parseQuery('after:2024-13').after).toBeUndefined()
  })

  it('understands a month in plain words as a time, and a year alone as a word', () => {
    expect(parseQuery('heat july 2024').around?.months).toEqual(['2024-07'])
    expect(parseQuery('Umzug März 2023').around?.months).toEqual(['2023-03'])
    expect(parseQuery('may we test').around).toBeUndefined()
    expect(words('2024')).toEqual(['word 2024'])
  })

  it('reads any text without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { text: term } of parseQuery(text).terms) expect(term.trim()).not.toBe('')
    }))
  })
})

describe('the state in the address', () => {
  it('is the same after writing and reading', () => {
    fc.assert(fc.property(fc.string(), fc.constantFrom('relevance' as const, 'date' as const), (q, sort) => {
      const state = { q: q.toWellFormed(), filters: { series: ['iaas'], person: ['garloff'] }, after: '2024-01-01', sort }
      expect(readState(writeState(state))).toEqual(state)
    }))
  })

  it('puts a chosen filter over a typed one, and drops a date that is none', () => {
    expect(queryOf(readState('?q=series:ops+backup&series=iaas&after=soon'))).toEqual({
      terms: [{ kind: 'word', text: 'backup' }], filters: { series: ['iaas'] },
    })
  })
})
