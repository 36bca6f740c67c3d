import { describe, expect, it } from 'vitest'
import { blankScore, figures, kinds, table } from '../../src/eval/figures.ts'
import { pair } from '../../src/eval/pairs.ts'
import { type MinutesLabel, scoreMinutes } from '../../src/eval/score.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { someRegistries, topicEntry } from '../someRegistries.ts'

const text = `# 2024-05-06

## Participants
- @ada
- @bob

## Agenda
### Pears
- AI @ada: water them
- see SovereignCloudStack/standards#7 and scs-0214-v1
`
const vocabulary = compileVocabulary(someRegistries())
const read = parseMeeting(text, 'garden/20240506.md', { vocabulary, pads: '' }).minutes!
const label: MinutesLabel = {
  source: 'garden/20240506.md',
  half: 'dev',
  date: '2024-05-06',
  participants: ['ada', 'bob'],
  absent: [],
  sections: [{ line: 8, topics: [], releases: [] }],
  actions: [{ line: 9, owners: ['ada'], marker: 'marked', status: 'unknown' }],
  decisions: [],
  references: [
    { line: 10, id: 'SovereignCloudStack/standards#7' },
    { line: 10, id: 'scs-0214' },
  ],
  releases: [],
}

const scored = (change: Partial<MinutesLabel>) => {
  const score = blankScore()
  return { score, misses: scoreMinutes(score, { ...label, ...change }, read, (id) => id) }
}

describe('the score of a file', () => {
  it('is full marks for a label that says the same', () => {
    const { score, misses } = scored({})
    expect(misses).toEqual([])
    for (const kind of kinds) expect(figures(score[kind]).f1, kind).toBe(1)
    expect(score.references.hits).toBe(2)
  })

  it('lets an action stand one line off, not two', () => {
    const at = (line: number) => scored({ actions: [{ ...label.actions[0]!, line }] }).score['marked actions']
    expect(at(10)).toEqual({ hits: 1, missed: 0, extra: 0 })
    expect(at(11)).toEqual({ hits: 0, missed: 1, extra: 1 })
  })

  it('compares topics only where somebody has labelled them', () => {
    const lamps = compileVocabulary(someRegistries({ topics: [topicEntry('pears', 'Pears')] }))
    const found = parseMeeting(text, 'garden/20240506.md', { vocabulary: lamps, pads: '' }).minutes!
    const topics = (sections: MinutesLabel['sections']) => {
      const score = blankScore()
      scoreMinutes(score, { ...label, sections }, found, (id) => id)
      return score.topics
    }
    expect(topics([{ line: 8 }])).toEqual({ hits: 0, missed: 0, extra: 0 })
    expect(topics([{ line: 8, topics: [] }])).toEqual({ hits: 0, missed: 0, extra: 1 })
  })

  it('tells what is missed, extra and wrong, with its line', () => {
    const { misses } = scored({
      date: '2024-05-07',
      participants: ['ada', 'eve'],
      actions: [{ ...label.actions[0]!, owners: ['bob'] }],
    })
    expect(misses.map(({ kind, sort, line }) => `${kind} ${sort} ${line}`)).toEqual([
      'dates wrong 1',
      'participants missed 1',
      'participants extra 5',
      'owners of marked actions wrong 9',
    ])
  })

  it('writes a row for each kind', () => {
    const rows = table(scored({}).score).split('\n')
    expect(rows).toHaveLength(kinds.length + 2)
    expect(rows.every((row) => row.length === rows[0]!.length)).toBe(true)
  })
})

it('pairs each entry once, the nearest first', () => {
  const result = pair([1, 2, 9], [2, 3], (a, b) => (Math.abs(a - b) <= 1 ? Math.abs(a - b) : undefined))
  expect(result).toEqual({ pairs: [[2, 2]], missed: [1, 9], extra: [3] })
})
