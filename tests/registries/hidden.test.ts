/** Addresses name nobody who is hidden, and nothing else changes. All names are invented. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileNamesHidden } from '../../src/registries/hidden.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { personEntry, someRegistries } from '../someRegistries.ts'

const person = personEntry('hana-hush', {
  handle: 'Hana-Hush',
  name: 'Zoë Hush',
  spellings: ['hana.h', 'hh_7'],
  names: ['Zoë'],
})
const [open, discreet] = [false, true].map((hidden) =>
  compileVocabulary(someRegistries({ people: [personEntry('ada'), { ...person, hidden }] })),
)
const read = (text: string, vocabulary = discreet!) =>
  parseMeeting(text, 'ops/20240506.md', { vocabulary, pads: '' }).minutes!
const namesHidden = compileNamesHidden(discreet!.registries)

test.each([
  ['### Lamps (@hana-hush)', 'lamps', 'lamps'],
  ['### @Hana_Hush: lamps', 'lamps', 'lamps'],
  ['### Zoë’s lamps for @hana.h and @hh_7', 'lamps-for-and', 'lamps-for-and'],
  ['### Zoë Hush', 'section', 'section'],
  ['### Lamps of @ada', 'lamps-of-ada', 'lamps-of-ada'],
  ['### Hushed lamps', 'hushed-lamps', 'hushed-lamps'],
])('%s', (heading, id, path) => {
  const {
    sections: [section],
    github = [],
  } = read(`## Agenda\n\n${heading}\n\n* words\n`)
  expect([section!.id, section!.path]).toEqual([id, path])
  expect(section!.heading).toBe(heading.slice(4))
  expect(github.map(([fragment]) => namesHidden(fragment))).toEqual(github.map(() => true))
})

test('what names nobody keeps its address, and what hangs below a heading keeps its id', () => {
  const text =
    '## Agenda\n\n### Lamps (@hana-hush)\n\n* AI @ada: ask @hana-hush for lamps\n* Decision: @hana-hush leads\n* words\n\n### Lamps\n\n* AI @hana-hush: buy oil\n'
  const [before, after] = [read(text, open!), read(text)]
  expect(after.sections.map(({ id, path }) => [id, path])).toEqual([
    ['lamps-1', 'lamps'],
    ['lamps', 'lamps-2'],
  ])
  expect(before.sections.map(({ id, path }) => [id, path])).toEqual([
    ['lamps-hana-hush', 'lamps'],
    ['lamps', 'lamps-2'],
  ])
  const ids = ({ actions, decisions, passages }: typeof after) =>
    [...actions, ...decisions, ...passages.filter(({ kind }) => kind === 'bullet')].map(({ id }) => id)
  expect(ids(after)).toEqual(ids(before))
  expect(after.actions.map(({ path }) => path.slice(8))).toEqual(['ask-for-lamps', 'buy-oil'])
  expect(after.decisions.map(({ path }) => path.slice(8))).toEqual(['leads'])
})

test('whatever stands around a name, no id, path or part of one tells it', () => {
  const name = fc.constantFrom(
    '@hana-hush',
    '@HANA_HUSH',
    'Hana Hush',
    'Zoë',
    'Zoë Hush',
    '@hana.h',
    'hh_7',
    'Zoe\u0308',
  )
  const words = fc.stringMatching(/^[a-z :(),.&-]{0,20}$/)
  fc.assert(
    fc.property(words, name, words, (left, who, right) => {
      const line = `${left} ${who} ${right}`
      const { sections, actions, decisions, passages } = read(
        `## Agenda\n\n### ${line}\n\n* AI @ada: ${line}\n* Decision: ${line}\n\n### Rest\n`,
      )
      const addresses = [...sections, ...actions, ...decisions].flatMap(({ id, path }) => [id, path])
      expect(
        [...addresses, ...passages.flatMap(({ id }) => id ?? [])].filter(
          (address) => namesHidden(address) || /hana|zoe|hh-?7/.test(address),
        ),
      ).toEqual([])
    }),
    { numRuns: 150 },
  )
})
