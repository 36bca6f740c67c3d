/** A new minutes file: what the next meeting begins with. */
import { expect, test } from 'vitest'
import { minutesFor } from '../../src/cli/new.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { buildArchive } from '../../src/archive/build.ts'
import { someRegistries } from '../someRegistries.ts'

const registries = someRegistries()
const vocabulary = compileVocabulary(registries)
const archive = buildArchive({
  minutes: [
    parseMeeting('## Participants\n\n- @ada\n- @ben\n\n## Check AIs from last time\n\n- AI @ada: order the disks\n    - open\n- AI @ben: ask the lawyer\n    - done\n', 'ops/20240104.md', { vocabulary, pads: '' }).minutes!,
  ],
  notices: [],
  registries,
  files: [],
  history: new Map(),
  leftOut: [],
})

test('it carries over the last participants and what is still open, and reads back as such', () => {
  const text = minutesFor(archive, 'ops', '2024-01-11')
  const { minutes, notices } = parseMeeting(text, 'ops/20240111.md', { vocabulary, pads: '' })
  expect(minutes).toMatchObject({ id: 'ops/2024-01-11', participants: [{ handle: 'ada' }, { handle: 'ben' }] })
  expect(minutes!.actions.map(({ text, owners, status }) => [text, owners, status])).toEqual([['order the disks', ['ada'], 'open']])
  expect(notices.filter(({ rule }) => rule !== 'unknown-handle')).toEqual([])
})

test('what nobody named for months is not carried over', () => {
  expect(minutesFor(archive, 'ops', '2024-09-05')).not.toContain('order the disks')
})
