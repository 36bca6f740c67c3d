/** Meetings joined: work followed through meetings, copies, subjects that go on, addresses that clash. */
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import type { Archive } from '../../src/archive/types.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { someRegistries } from '../someRegistries.ts'

const registries = someRegistries()

/** @param files path and text of each file */
function archiveOf(files: Record<string, string>): Archive {
  const vocabulary = compileVocabulary(registries)
  const readings = Object.entries(files).map(([path, text]) => parseMeeting(text, path, { vocabulary, pads: '' }))
  return buildArchive({
    minutes: readings.flatMap(({ minutes }) => minutes ?? []),
    notices: readings.flatMap(({ notices }) => notices),
    registries,
    files: Object.keys(files),
    history: new Map(),
    leftOut: [],
  })
}

const carried = (state: string, link: string) => `## Participants\n\n- @ada\n\n## Check AIs from last time\n\n- _AI @ada and @ben: move [${link}](https://github.com/SovereignCloudStack/issues/issues/332) forward_\n    - ${state}\n`

describe('an action', () => {
  test('carried over from meeting to meeting is one, with every sighting and its last state', () => {
    const { actions } = archiveOf({
      'sig/20240104.md': '## Participants\n\n- @ada\n\n## Agenda\n\n### Tests\n\n- _AI @ada and @ben: move issues/#332 forward_ https://github.com/SovereignCloudStack/issues/issues/332\n',
      'sig/20240118.md': carried('open', 'issues/#332'),
      'sig/20240201.md': carried('still open', 'issue 332'),
      'sig/20240215.md': carried('done', 'issues/#332'),
    })
    expect(actions).toHaveLength(1)
    expect(actions[0]).toMatchObject({ owners: ['ada', 'ben'], status: 'done' })
    expect(actions[0]!.sightings.map(({ meeting, line, status }) => [meeting.id, line, status])).toEqual([
      ['sig/2024-01-18', 7, 'open'],
      ['sig/2024-02-01', 7, 'open'],
      ['sig/2024-02-15', 7, 'done'],
    ])
  })

  test('of somebody else, or of another series, stays apart', () => {
    const one = (owner: string) => `## Check AIs from last time\n\n- AI @${owner}: write the upgrade guide\n    - open\n`
    expect(archiveOf({ 'sig/20240104.md': one('ada'), 'sig/20240118.md': one('ben') }).actions).toHaveLength(2)
    expect(archiveOf({ 'sig/20240104.md': one('ada'), 'ops/20240118.md': one('ada') }).actions).toHaveLength(2)
  })
})

test('minutes uploaded twice are a copy of the earlier, and say so', () => {
  const text = '## Participants\n\n- @ada\n\n## Agenda\n\n### Budget of the next year\n\n- we looked at all the figures of the year and found that the hardware is older than anybody had thought\n- AI @ada: ask for three offers\n'
  const { meetings, notices, actions } = archiveOf({ 'board/20250818.md': `# 2025-08-18\n${text}`, 'board/20250825.md': `# 2025-08-25\n${text}` })
  expect(meetings.map(({ status, copyOf }) => [status, copyOf])).toEqual([['held', undefined], ['copy', 'board/2025-08-18']])
  expect(notices.filter(({ rule }) => rule === 'copy').map(({ source }) => source)).toEqual(['board/20250825.md'])
  expect(actions).toHaveLength(1)
})

test('a subject leads to the meetings before and after that took it up', () => {
  const about = (title: string) => `## Participants\n\n- @ada\n\n## Agenda\n\n### ${title}\n\n- words\n`
  const { threads } = archiveOf({
    'iaas/20240103.md': about('Backup of volumes (@ada)'),
    'iaas/20240110.md': about('AOB'),
    'iaas/20240117.md': about('Backup of volumes'),
  })
  const later = threads.get('iaas/2024-01-03#backup-of-volumes-ada')
  expect(later?.later?.meeting.id).toBe('iaas/2024-01-17')
  expect(threads.get('iaas/2024-01-17#backup-of-volumes')?.earlier?.meeting.id).toBe('iaas/2024-01-03')
  expect(threads.size).toBe(2)
})

test('two files with one address are both kept, and a notice names them', () => {
  const { meetings, notices } = archiveOf({ 'ops/20240104.md': '# a\n\n- one', 'ops/2024-01-04.md': '# b\n\n- two' })
  expect(new Set(meetings.map(({ id }) => id)).size).toBe(2)
  expect(notices.some(({ rule }) => rule === 'same-address')).toBe(true)
})

test('meetings know their neighbours in the series', () => {
  const { meetings } = archiveOf({ 'ops/20240104.md': '- a', 'iaas/20240105.md': '- b', 'ops/20240111.md': '- c' })
  expect(meetings.map(({ previous, next }) => [previous, next])).toEqual([[undefined, 'ops/2024-01-11'], [undefined, undefined], ['ops/2024-01-04', undefined]])
})
