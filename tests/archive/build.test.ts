/** Meetings joined: copies, subjects that go on, addresses that clash. */
import { expect, test } from 'vitest'
import { seriesEntry } from '../someRegistries.ts'
import { archiveOf } from './archiveOf.ts'

test('minutes uploaded twice are a copy of the earlier, and say so', () => {
  const text =
    '## Participants\n\n- @ada\n\n## Agenda\n\n### Budget of the next year\n\n- we looked at all the figures of the year and found that the hardware is older than anybody had thought\n- AI @ada: ask for three offers\n'
  const { meetings, notices, actions } = archiveOf({
    'board/20250818.md': `# 2025-08-18\n${text}`,
    'board/20250825.md': `# 2025-08-25\n${text}`,
  })
  expect(meetings.map(({ status, copyOf }) => [status, copyOf])).toEqual([
    ['held', undefined],
    ['copy', 'board/2025-08-18'],
  ])
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
  expect(meetings.map(({ previous, next }) => [previous, next])).toEqual([
    [undefined, 'ops/2024-01-11'],
    [undefined, undefined],
    ['ops/2024-01-04', undefined],
  ])
})

test('a subject goes on in another series where the same issue is spoken of; a call only reports', () => {
  const about = (title: string) =>
    `## Participants\n\n- @ada\n\n## Agenda\n\n### ${title}\n\n- see https://github.com/SovereignCloudStack/standards/pull/548\n`
  const call = seriesEntry('call', { title: 'Call', kind: 'call' })
  const { threads } = archiveOf(
    {
      'iaas/20240103.md': about('Encrypted lines'),
      'call/20240104.md': about('Team'),
      'iam/20240117.md': about('TLS everywhere'),
    },
    { series: [call] },
  )
  expect(threads.get('iaas/2024-01-03#encrypted-lines')?.later?.meeting.id).toBe('iam/2024-01-17')
  expect([...threads.keys()]).not.toContain('call/2024-01-04#team')
})

test('a series whose folder says nothing is called as its last meetings call themselves', () => {
  const minutes = (folder: string, titles: string[]) =>
    Object.fromEntries(
      titles.map((title, at) => [
        `${folder}/2024-01-0${at + 1}.md`,
        `# ${title} 2024-01-0${at + 1}\n\n## Lamps\n\n- x\n`,
      ]),
    )
  const named = (folder: string, titles: string[], more = {}) => {
    const { series, meetings } = archiveOf(minutes(folder, titles), more)
    return [series.get(folder)?.title, ...meetings.map(({ title }) => title)]
  }
  const lamps = 'Lamp Working Group Meeting'
  expect(named('meetings', ['Founding', lamps, lamps, lamps])).toEqual([lamps, 'Founding', '', '', ''])
  expect(named('meetings', [lamps, lamps, 'Founding', 'Workshop'])).toEqual([
    'meetings',
    lamps,
    lamps,
    'Founding',
    'Workshop',
  ])
  expect(named('crew', [lamps, lamps, lamps])).toEqual(['crew', lamps, lamps, lamps])
  const own = { series: [seriesEntry('meetings', { title: 'The crew' })] }
  expect(named('meetings', [lamps, lamps, lamps], own)).toEqual(['The crew', lamps, lamps, lamps])
})
