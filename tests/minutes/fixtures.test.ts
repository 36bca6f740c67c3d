/**
 * One quirk of real minutes a folder: `input.md` shows it, `meeting.json` holds what a careful reader would say.
 * Only the keys of `meeting.json` are compared; lists are compared whole, their entries by the keys given.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { personEntry, someRegistries } from '../someRegistries.ts'

const folder = 'tests/fixtures/minutes'
const people = ['ada', 'bert', 'cora', 'dora'].map((key) => personEntry(key))
const vocabulary = compileVocabulary(someRegistries({ people }))

interface Expected {
  /** Path of the file in its archive. */
  source: string
  /** Null where the file is no meeting. */
  minutes?: null
  /** Rules of the notices, in any order. */
  notices?: string[]
  [key: string]: unknown
}

describe.each(readdirSync(folder))('%s', (quirk) => {
  const text = readFileSync(join(folder, quirk, 'input.md'), 'utf8')
  const {
    source,
    notices: rules,
    ...expected
  } = JSON.parse(readFileSync(join(folder, quirk, 'meeting.json'), 'utf8')) as Expected
  const { minutes, notices } = parseMeeting(text, source, { vocabulary, pads: 'https://input.scs.community' })

  if ('minutes' in expected) {
    it('is no meeting', () => expect(minutes).toBeUndefined())
  } else {
    const found = minutes as unknown as Record<string, unknown[]>
    it.each(Object.keys(expected))('%s', (key) => {
      const wanted = expected[key]
      if (key === 'participants' || key === 'absent') {
        expect(found[key]!.map((entry) => (entry as { handle: string }).handle)).toEqual(wanted)
      } else if (key === 'passages')
        expect(found[key]!.map((entry) => (entry as { text: string }).text)).toEqual(wanted)
      else if (Array.isArray(wanted)) expect(found[key]).toMatchObject(wanted)
      else expect(found[key]).toEqual(wanted)
    })
  }
  it.runIf(rules)('notices', () => expect(notices.map(({ rule }) => rule).sort()).toEqual([...rules!].sort()))
})
