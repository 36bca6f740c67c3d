/** Who was there and who was not: a list of participants a row. */
import { describe, expect, test } from 'vitest'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import type { Meeting } from '../../src/minutes/types.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { personEntry, someRegistries } from '../someRegistries.ts'

const people = [
  personEntry('ada', { name: 'Ada North' }),
  personEntry('bert', { name: 'Bert South' }),
  personEntry('cora', { spellings: ['cora_b'] }),
]
const vocabulary = compileVocabulary(someRegistries({ people }))
const read = (text: string) => {
  const { participants, absent } = parseMeeting(`## 2025-01-13\n\n${text}\n`, 'project-board/20250113.md', {
    vocabulary,
    pads: '',
  }).minutes as Meeting
  return [participants, absent].map((list) => list.map(({ handle }) => handle).join(' '))
}

test.each([
  ['- @ada\n- @bert', 'ada bert', ''],
  ['@ada, @bert and @cora', 'ada bert cora', ''],
  ['- Ada North (@ada)\n- Bert South', 'ada bert', ''],
  ['- ada\n- @cora\\_b', 'ada cora', ''],
  ['Ada North (Lamp Co), Bert South', 'ada bert', ''],
  ['Ada North\nBert South\nDora West', 'ada bert', ''],
  ['Nobody Came, so we stopped, says Ada North', '', ''],
  ['| Name | Company |\n| --- | --- |\n| Ada North | Lamp Co |\n| Bert South | |', 'ada bert', ''],
  ['- @ada (until 11:00)\n- @bert (joining at 10:30)', 'ada bert', ''],
  ['- @ada\n- guests: Bert South, Jane Doe', 'ada bert', ''],
  ['- @ada\n- not: @bert (traveling)', 'ada', 'bert'],
  ['- @ada\n- @bert (sick)\n- @cora (vacation)', 'ada', 'bert cora'],
  ["- @ada\n- @bert won't be able to join", 'ada', 'bert'],
  ['- @ada\n\n(@bert is still travelling)', 'ada', 'bert'],
  ['- @ada\n- excused: @bert, @cora', 'ada', 'bert cora'],
  ['- @ada\n- excused:\n  - @bert', 'ada', 'bert'],
  ['- @ada\n\nExcused: @bert', 'ada', 'bert'],
  ['- @ada\n\nExcused:\n\n- @bert', 'ada', 'bert'],
  ['- @ada\n\n**Excused**\n\n- @bert\n\n### Present\n\n- @cora', 'ada cora', 'bert'],
  ['- @ada\n\n### Not attending\n\n- @bert', 'ada', 'bert'],
  ['- [x] Ada North (@ada)\n- [ ] @bert', 'ada', 'bert'],
  ['- [ ] @ada\n- [ ] @bert', 'ada bert', ''],
])('%j', (list, present, absent) => {
  expect(read(`### Participants\n\n${list}\n\n### Agenda\n\n#### Lamps\n\n- x`)).toEqual([present, absent])
})

test.each([
  ['- Participants:\n  - @ada\n  - @bert\n- Lamps', 'ada bert'],
  ['Participants: @ada, @bert\n\n### Lamps\n\nx', 'ada bert'],
  ['### Attending: @ada\n\n### Lamps\n\nx', 'ada'],
  ['### Present\n\n#### Voting members\n\n- @ada\n\n#### Observers\n\n- @bert\n\n### Lamps\n\nx', 'ada bert'],
  ['### In presence\n\n- @ada\n\n### Remote\n\n- @bert', 'ada bert'],
  ['- @ada\n\n### Participants\n\n- @bert\n\n### Lamps\n\nx', 'bert ada'],
])('%j', (text, present) => expect(read(text)).toEqual([present, '']))

/** Below a title that says no day, or a day in words. */
test.each([
  ['# Steering group\n\nPresent: @ada, @bert\n\n## Lamps\n\nx', 'ada bert', ''],
  ['# Steering group\n\nAttendees:\n\n- @ada\n- @bert\n\n## Lamps\n\nx', 'ada bert', ''],
  ['# Steering group\n\nAttendance: @ada\n\n## Lamps\n\nx', 'ada', ''],
  ['# Minutes of January 13, 2025\n\nAda North (AN), Dora West (DW), Bert South\n\n## Lamps\n\nx', 'ada bert', ''],
  [
    '# Steering group\n\n**In-person attendees:** @ada\n\n**Remote attendees:**\n\n- @bert\n\n## Lamps\n\nx',
    'ada bert',
    '',
  ],
  [
    '# Steering group\n\n**Attendees:**\n\n| Name | Short |\n| --- | --- |\n| Ada North | AN |\n\n## Lamps\n\n| @bert | x |\n| --- | --- |\n| y | z |',
    'ada',
    '',
  ],
  ['# Steering group\n\nPresent: Ada North\nRegrets: Bert South\n\n## Lamps\n\nx', 'ada', 'bert'],
  ['# Protokoll\n\n**Anwesend:** @ada\n**Entschuldigt:** @bert\n\n## Lampen\n\nx', 'ada', 'bert'],
])('%j', (text, present, absent) => {
  const { participants, absent: away } = parseMeeting(`${text}\n`, 'project-board/20250113.md', {
    vocabulary,
    pads: '',
  }).minutes as Meeting
  expect([participants, away].map((list) => list.map(({ handle }) => handle).join(' '))).toEqual([present, absent])
})

describe('in the front matter', () => {
  const headed = (head: string, text = '') =>
    parseMeeting(
      `---\n${head}\n---\n\n# 2025-01-13\n\n${text}\n\n## Lamps\n\n- The new lamp hangs\n`,
      'project-board/20250113.md',
      {
        vocabulary,
        pads: '',
      },
    )
  const listed = (head: string, text?: string) => {
    const { participants, absent } = headed(head, text).minutes as Meeting
    return [participants, absent].map((list) => list.map(({ handle }) => handle).join(' '))
  }

  test.each([
    ['attendees:\n  - @ada\n  - "@bert"\n  - \'@cora_b\'', 'ada bert cora', ''],
    ['participants: [@ada, bert, "@cora"]', 'ada bert cora', ''],
    ['participants: [\n  @ada,\n  Bert South\n]', 'ada bert', ''],
    ['present: @ada, Bert South; cora', 'ada bert cora', ''],
    ['Attendees: Ada North (@ada), @bert', 'ada bert', ''],
    ['attendees:\n- @ada (until 11:00, by phone) # moderates\n- @dora', 'ada dora', ''],
    ['Teilnehmer: |\n  @ada\n  @bert', 'ada bert', ''],
    ['present: [@ada, @bert (sick)]\nexcused: [@cora]', 'ada', 'bert cora'],
    ['attendees: 12\ntags: [@ada]\ndate: 2025-01-13', '', ''],
    ['attendees: [{ name: Ada }, null, true]', '', ''],
  ])('%j', (head, present, absent) => expect(listed(head)).toEqual([present, absent]))

  test('adds to the list of the text, which counts where the two differ', () => {
    expect(listed('attendees: [@ada, @bert]', '## Participants\n\n- @cora\n- @ada\n\nExcused: @bert')).toEqual([
      'cora ada',
      'bert',
    ])
  })

  test('has lines of its own, and makes the list of the text no longer missed', () => {
    const { minutes, notices } = headed('title: Lamps\nattendees:\n  - @ada (chair)\n  - @dora')
    expect((minutes as Meeting).participants).toEqual([
      { handle: 'ada', line: 4, note: 'chair' },
      { handle: 'dora', line: 5 },
    ])
    expect(notices.map(({ rule, line }) => [rule, line])).toEqual([['unknown-handle', 5]])
  })

  test('names without handles are told with their line', () =>
    expect(headed('attendees:\n  - Eve East').notices.map(({ rule, line }) => [rule, line])).toEqual([
      ['no-participants', 3],
    ]))

  test('teaches the names of handles', () => {
    const text = '---\nattendees: [Dora West (@dora)]\n---\n\n## Lamps\n\n- AI Dora: buy oil\n'
    const { minutes } = parseMeeting(text, 'project-board/20250113.md', { vocabulary, pads: '' })
    expect(minutes!.actions.map(({ owners }) => owners)).toEqual([['dora']])
  })
})
