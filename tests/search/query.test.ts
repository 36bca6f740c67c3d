import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../src/search/query.ts'
import { queryOf, readState, writeState } from '../../src/search/state.ts'

const words = (text: string) => parseQuery(text).terms.map(({ kind, text: word }) => `${kind} ${word}`)

describe('a query as people type it', () => {
  it('tells words, phrases and identifiers apart', () => {
    expect(words('heat "octavia is optional" SCS-16V-64-256s')).toEqual([
      'phrase octavia is optional',
      'word heat',
      'identifier SCS-16V-64-256s',
    ])
    expect(words('standards#548 #548 CVE-2024-32498 scs-0214 R7 2024.2')).toEqual(
      ['standards#548', '#548', 'CVE-2024-32498', 'scs-0214', 'R7', '2024.2'].map((text) => `identifier ${text}`),
    )
  })

  it('takes the rest of an address for the number of an issue', () => {
    expect(words('scan-pipeline issues/14')).toEqual(['word scan-pipeline', 'identifier #14'])
  })

  it('takes a word that is said twice once', () => {
    expect(words('old version new Version')).toEqual(['word old', 'word version', 'word new'])
  })

  it('takes the quotes of German and of word processors too', () => {
    expect(words('„kritische Infrastruktur“')).toEqual(['phrase kritische Infrastruktur'])
    expect(words('“war stories”')).toEqual(['phrase war stories'])
  })

  it('reads filters, handles and days', () => {
    expect(
      parseQuery(
        'backup series:iaas person:@Garloff @scoopex topic:"cluster stacks" year:2024 after:2024-03 before:2024-07-15',
      ),
    ).toEqual({
      terms: [{ kind: 'word', text: 'backup' }],
      filters: { series: ['iaas'], person: ['garloff', 'scoopex'], topic: ['cluster stacks'], year: ['2024'] },
      after: '2024-03-01',
      before: '2024-07-15',
    })
  })

  it('keeps an unknown key and an impossible day as words', () => {
    expect(words('kubectl:apply after:summer')).toEqual(['word kubectl:apply', 'word after:summer'])
    expect(parseQuery('after:2024-13').after).toBeUndefined()
    expect(parseQuery('until:2024-03')).toMatchObject({ before: '2024-04-01' })
  })

  it.each([
    ['heat july 2024', '2024-07-01', '2024-08-01'],
    ['Umzug März 2023', '2023-03-01', '2023-04-01'],
    ['heat 2024', '2024-01-01', '2025-01-01'],
    ['summit summer 2023', '2023-06-01', '2023-09-01'],
    ['vpn early 2024', '2024-01-01', '2024-05-01'],
    ['vpn Q4 2023', '2023-10-01', '2024-01-01'],
    ['iaas 2024-04-10', '2024-04-10', '2024-04-11'],
    ['iaas 10. April 2024', '2024-04-10', '2024-04-11'],
    ['iaas April 10, 2024', '2024-04-10', '2024-04-11'],
    ['10.4.2024', '2024-04-10', '2024-04-11'],
    ['backup before march 2024', '0000-01-01', '2024-03-01'],
    ['backup since 2023', '2023-01-01', '9999-12-31'],
  ])('understands the time in “%s”', (text, from, to) => expect(parseQuery(text).around).toMatchObject({ from, to }))

  it('takes no word for a time that is none, and a year alone as a word', () => {
    for (const text of ['may we test', 'before the summit', '30.2.2024 heat', '2024'])
      expect(parseQuery(text).around, text).toBeUndefined()
    expect(words('2024')).toEqual(['word 2024'])
  })

  it('reads an address of an issue as its short name', () => {
    expect(words('https://github.com/SovereignCloudStack/standards/pull/548')).toEqual(['identifier standards#548'])
  })

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { text: term } of parseQuery(text).terms) expect(term.trim()).not.toBe('')
      }),
    )
  })
})

describe('the state in the address', () => {
  it('is the same after writing and reading', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('relevance' as const, 'date' as const), (q, sort) => {
        const state = {
          q: q.toWellFormed(),
          filters: { series: ['iaas'], person: ['garloff'] },
          after: '2024-01-01',
          sort,
        }
        expect(readState(writeState(state))).toEqual(state)
      }),
    )
  })

  it('puts a chosen filter over a typed one, and drops a date that is none', () => {
    expect(queryOf(readState('?q=series:ops+backup&series=iaas&after=soon'))).toEqual({
      terms: [{ kind: 'word', text: 'backup' }],
      filters: { series: ['iaas'] },
    })
  })
})
