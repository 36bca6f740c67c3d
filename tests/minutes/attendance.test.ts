/** Who was there and who was not: a list of participants a row. */
import { expect, test } from 'vitest'
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
  ['### In presence\n\n- @ada\n\n### Remote\n\n- @bert', 'ada bert'],
  ['- @ada\n\n### Participants\n\n- @bert\n\n### Lamps\n\nx', 'bert ada'],
])('%j', (text, present) => expect(read(text)).toEqual([present, '']))

/** Below a title that says no day, or a day in words. */
test.each([
  ['# Steering group\n\nPresent: @ada, @bert\n\n## Lamps\n\nx', 'ada bert', ''],
  ['# Steering group\n\nAttendees:\n\n- @ada\n- @bert\n\n## Lamps\n\nx', 'ada bert', ''],
  ['# Steering group\n\nAttendance: @ada\n\n## Lamps\n\nx', 'ada', ''],
  ['# Steering group\n\nPresent: Ada North\nRegrets: Bert South\n\n## Lamps\n\nx', 'ada', 'bert'],
  ['# Protokoll\n\n**Anwesend:** @ada\n**Entschuldigt:** @bert\n\n## Lampen\n\nx', 'ada', 'bert'],
])('%j', (text, present, absent) => {
  const { participants, absent: away } = parseMeeting(`${text}\n`, 'project-board/20250113.md', {
    vocabulary,
    pads: '',
  }).minutes as Meeting
  expect([participants, away].map((list) => list.map(({ handle }) => handle).join(' '))).toEqual([present, absent])
})
