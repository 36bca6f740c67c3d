/** Published ids are a promise. The table is frozen: a change that breaks it breaks links that people have. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Anchors, cutPath, longestPath, roomBelow } from '../../src/minutes/anchors.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import type { Meeting } from '../../src/minutes/types.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { someRegistries } from '../someRegistries.ts'

const vocabulary = compileVocabulary(someRegistries())
const read = (text: string): Meeting =>
  parseMeeting(text, 'iaas/20240110.md', { vocabulary, pads: '' }).minutes as Meeting

describe('golden ids', () => {
  it.each([
    ['Agenda', 'agenda'],
    ['Dates of R6 (@sten-arvid)', 'dates-of-r6-sten-arvid'],
    ['One product or a box of parts? (@greta-j, ~30 min)', 'one-product-or-a-box-of-parts-greta-j-30-min'],
    ['Größe & Maße', 'größe--maße'],
    ['`code` – and a dash', 'code--and-a-dash'],
    ['2024-01-10', '2024-01-10'],
    [' Lamps', '-lamps'],
    ['Lamps ', 'lamps-'],
    ['Lamps\u00A0', 'lamps'],
    ['🎉', 'section'],
    ['', 'section'],
    [' ', 'section'],
  ])('heading %j is #%s', (words, id) => {
    expect(new Anchors().heading(words)).toBe(id)
  })

  it('gives a heading beside an image the id of GitHub, keeps the one it had, and moves nothing below it', () => {
    const withImages = read(
      '## ![a lamp](a.png) Lamps\n\n- oil\n\n## Lamps\n\n- wick\n\n## <img src="b.png"> Gates\n\n- Decision: we paint',
    )
    const { passages, github, decisions } = withImages
    expect(passages.flatMap(({ kind, id }) => (kind === 'heading' ? [id] : []))).toEqual(['-lamps', 'lamps', '-gates'])
    expect(github).toEqual([
      ['a-lamp-lamps', 0],
      ['gates', 4],
    ])
    const [oil, wick] = ['a-lamp-lamps', 'lamps'].map((id, at) => new Anchors().words('b', id, ['oil', 'wick'][at]!))
    expect([passages[1]!.id, passages[3]!.id]).toEqual([oil, wick])
    expect(decisions[0]!.id).toBe(read('## Gates\n\n- Decision: we paint').decisions[0]!.id)
  })

  it('a heading that another one took its id from keeps it no longer', () => {
    const { passages, github } = read('## <img src="a.png"> Lamps\n\n## Lamps')
    expect(passages.map(({ id }) => id)).toEqual(['-lamps', 'lamps'])
    expect(github).toEqual([['lamps-1', 1]])
  })

  it('numbers equal headings as GitHub does', () => {
    const anchors = new Anchors()
    expect(['Shelves', 'shelves', 'Shelves-1', 'Shelves'].map((words) => anchors.heading(words))).toEqual([
      'shelves',
      'shelves-1',
      'shelves-1-1',
      'shelves-2',
    ])
  })

  it.each([
    ['b', '', 'Oak is strong', 'b-f3b21'],
    ['b', 'shelves', 'Oak is strong', 'b-00a2b'],
    ['b', 'shelves', 'OAK, is  strong!', 'b-00a2b'],
    ['a', 'shelves', 'buy oil ada', 'a-c12a4'],
    ['d', 'shelves', 'we take oak', 'd-fc051'],
    ['b', 'größe', 'Maße prüfen 🎉', 'b-cc1b1'],
    ['b', '', '', 'b-0b395'],
  ] as const)('%s in #%s %j', (kind, section, words, id) => {
    expect(new Anchors().words(kind, section, words)).toBe(id)
  })

  it('gives the next free number to the same words in the same place', () => {
    const anchors = new Anchors()
    expect([1, 2, 3].map(() => anchors.words('b', 'shelves', 'Oak is strong'))).toEqual([
      'b-00a2b',
      'b-00a2c',
      'b-00a2d',
    ])
  })

  it('leaves a number alone that an earlier version gave to other words', () => {
    const before = new Anchors()
    const [own, next] = [before.words('b', '', 'Oak is strong'), before.words('b', '', 'Oak is strong')]
    const taken = new Map([...before.given].map(([id]) => [id, 'other words']))
    expect(new Anchors(before.given).words('b', '', 'Oak is strong')).toBe(own)
    expect([own, next]).not.toContain(new Anchors(taken).words('b', '', 'Oak is strong'))
  })

  it.each([
    ['Dates of R6', 'dates-of-r6'],
    ['Größe & Maße', 'grosse-masse'],
    [
      'Why do the nightly tests of the testbed fail on every second Tuesday?',
      'why-do-the-nightly-tests-of-the-testbed-fail-on',
    ],
    ['🎉', 'x'],
  ])('path of %j is %s', (words, path) => {
    expect(cutPath(words)).toBe(path)
    expect(path.length).toBeLessThanOrEqual(longestPath)
  })

  it('leaves a path below a long series fewer words, so that the whole stays short', () => {
    const room = roomBelow('sig-monitoring-audit-log-wg/2023-02-10')
    const path = new Anchors(new Map(), room).path(
      'Why do the nightly tests of the testbed fail on every second Tuesday?',
    )
    expect(path).toBe('why-do-the-nightly-tests-of-the-testbed')
    expect(`/sig-monitoring-audit-log-wg/2023-02-10/${path}/`.length).toBeLessThanOrEqual(80)
    expect([roomBelow('iaas/2024-04-10'), roomBelow(`x/${'y'.repeat(90)}`)]).toEqual([48, 20])
  })

  it('tells equal paths apart', () => {
    const anchors = new Anchors()
    expect(['Shelves', 'Shelves', 'shelves!'].map((words) => anchors.path(words))).toEqual([
      'shelves',
      'shelves-2',
      'shelves-3',
    ])
  })

  it('holds for a whole file', () => {
    const meeting = read(
      '# 2024-01-10\n\n## Agenda\n\n### Shelves (@ada)\n\n* Oak is strong\n    * AI @ada: buy oil\n* Decision: we take oak\n',
    )
    expect({
      sections: meeting.sections.map(({ id, path }) => [id, path]),
      passages: meeting.passages.map(({ id }) => id),
      actions: meeting.actions.map(({ id, path }) => [id, path]),
      decisions: meeting.decisions.map(({ id, path }) => [id, path]),
    }).toEqual({
      sections: [['shelves-ada', 'shelves']],
      passages: ['2024-01-10', 'agenda', 'shelves-ada', 'b-de1ee', 'b-73842', 'b-70344'],
      actions: [['a-d096d', 'a-d096d-buy-oil']],
      decisions: [['d-cdd48', 'd-cdd48-we-take-oak']],
    })
  })
})

/** Lines of different words: equal lines have to be told apart by their order. */
const line = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 2, maxLength: 5 }).map((words) => words.join(' '))
const lines = fc.uniqueArray(line, { minLength: 2, maxLength: 10 })
const written = (bullets: string[]) =>
  `# 2024-01-10\n\n## Agenda\n\n### Shelves\n\n${bullets.map((text) => `* ${text}\n`).join('')}`
const idOf = (meeting: Meeting) =>
  new Map(meeting.passages.filter(({ kind }) => kind === 'bullet').map(({ text, id }) => [text, id]))

/** In a space of 2^20 two lines seldom share a hash; then the second gets the next number, and order does count. */
const clashFree = (texts: string[]) =>
  new Set(texts.map((text) => new Anchors().words('b', 'shelves', text))).size === texts.length

describe('an id follows its words', () => {
  it('whatever lines are put in, taken out or moved', () => {
    fc.assert(
      fc.property(
        lines.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: 1 }))),
        ([all, changed]) => {
          fc.pre(clashFree(all))
          const before = idOf(read(written(all)))
          for (const [text, id] of idOf(read(written(changed)))) expect(id, text).toBe(before.get(text))
        },
      ),
    )
  })

  it('whatever other sections stand around it', () => {
    fc.assert(
      fc.property(lines, line, fc.boolean(), (bullets, heading, above) => {
        fc.pre(heading !== 'shelves' && clashFree(bullets))
        const other = `### ${heading} other\n\n* something else entirely, said elsewhere\n\n`
        const text = written(bullets)
        const more = above ? text.replace('### Shelves', `${other}### Shelves`) : `${text}\n${other}`
        const before = idOf(read(text))
        const after = idOf(read(more))
        for (const [words, id] of before) expect(after.get(words)).toBe(id)
      }),
    )
  })

  it('and actions and decisions keep theirs', () => {
    const found = (meeting: Meeting) =>
      [...meeting.actions, ...meeting.decisions].map(({ id, path, text }) => [text, id, path])
    const own = ['AI @ada: buy oil for the oak', 'Decision: we take oak']
    fc.assert(
      fc.property(lines, fc.nat(10), (bullets, at) => {
        const around = [...bullets.slice(0, at), ...own, ...bullets.slice(at)]
        expect(found(read(written(around)))).toEqual(found(read(written(own))))
      }),
    )
  })

  it('and nobody else’s: ids of a file are unique', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('oak', 'Oak!', 'pine', 'AI @ada: oil', 'Decision: oak', 'AI @ada: oil.'), {
          maxLength: 12,
        }),
        (bullets) => {
          const { passages, actions, decisions } = read(written(bullets))
          const ids = [...passages, ...actions, ...decisions].flatMap(({ id }) => id ?? [])
          expect(new Set(ids).size).toBe(ids.length)
        },
      ),
    )
  })
})
