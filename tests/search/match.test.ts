import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../../src/search/excerpt.ts'
import { matcherOf, readWordsOf } from '../../src/search/match.ts'
import type { Term } from '../../src/search/query.ts'

const stands = (kind: Term['kind'], term: string, text: string): boolean =>
  matcherOf({ kind, text: term }).in(readWordsOf(text)).weight > 0

describe('a word', () => {
  it.each([
    ['policy', 'new policies'],
    ['Zertifizierung', 'Zertifizierungen'],
    ['backup', 'Backups are made'],
    ['Koenigsbruecker', 'Königsbrücker Straße'],
    ['größe', 'Groesse'],
    ['strasse', 'Straße'],
    ['letsencrypt', 'by Let’s Encrypt'],
    ['synchronisation', 'time synchronization'],
    ['attendance', 'who attends'],
  ])('%s is found in “%s”', (word, text) => expect(stands('word', word, text)).toBe(true))
  it('begins others with three letters, and with two while it is typed', () => {
    const begins = (term: string, unfinished: boolean): boolean =>
      matcherOf({ kind: 'word', text: term }, [], unfinished).in(readWordsOf('Heat is optional')).weight > 0
    expect([begins('hea', false), begins('he', false), begins('he', true), begins('h', true)]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
  it('is not found inside another', () => expect(stands('word', 'heat', 'a cheater wheats')).toBe(false))
})

describe('an identifier', () => {
  it.each([
    ['SCS-16V-64-256s', 'named SCS-16V-64-256s_GNl-18176'],
    ['GNl-18176', 'SCS-16V-64-256s_GNl-18176'],
    ['scs-0214', 'SCS-0214-v2 is out'],
    ['scs-0214', 'SCS 0214'],
    ['standards#548', 'see SovereignCloudStack/standards/pull/548'],
    ['#548', 'standards#548'],
    ['k8s-capi#412', 'k8s-capi/#412'],
    ['1.28', 'v1.28.3'],
  ])('%s is found in “%s”', (id, text) => expect(stands('identifier', id, text)).toBe(true))
  it.each([
    ['CVE-2024-6378', 'CVE-2024-6387'],
    ['#54', 'standards#548'],
    ['scs-0214', 'scs-02140'],
    ['R7', 'VR7'],
    ['#548', '1548'],
  ])('%s is not found in “%s”', (id, text) => expect(stands('identifier', id, text)).toBe(false))
})

describe('a phrase', () => {
  it('is found in order and side by side only', () => {
    expect(stands('phrase', 'octavia is optional', 'Octavia is optional.')).toBe(true)
    expect(stands('phrase', 'octavia is optional', 'is octavia optional')).toBe(false)
  })
})

describe('an excerpt', () => {
  it('shows the place where the words stand together', () => {
    const text = `heat. ${'nothing here. '.repeat(40)}autoscaling in heat may help. ${'more of it. '.repeat(40)}`
    const pieces = excerpt(
      text,
      ['autoscaling', 'heat'].map((word) => matcherOf({ kind: 'word', text: word })),
    )
    expect(pieces.filter(({ marked }) => marked).map(({ text: word }) => word)).toEqual(['autoscaling', 'heat'])
  })

  it('is one stretch of the text, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.string({ minLength: 1, maxLength: 5 }),
        (text, word) => {
          const shown = excerpt(text, [matcherOf({ kind: 'word', text: word })])
            .map((piece) => piece.text)
            .join('')
          expect(text).toContain(shown.replace(/^… /, '').replace(/ …$/, ''))
        },
      ),
    )
  })
})
