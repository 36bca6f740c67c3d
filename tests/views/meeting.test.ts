import { expect, test } from 'vitest'
import { meetingView } from '../../src/views/meeting.ts'
import { seriesView } from '../../src/views/series.ts'
import { archiveOf } from '../archive/archiveOf.ts'

const minutes = (agenda: string) => `## Participants\n\n- @ada\n- @bela\n\n## Agenda\n\n${agenda}`

test('an action tells its owners once: behind it stand those whom its words do not name', () => {
  const archive = archiveOf({
    'iaas/20240103.md': minutes(
      '### Lamps\n\n- AI @ada: order lamps\n- @Bela will write to @ada-north\n- AI @ada: ask @ada-north for paint\n',
    ),
  })
  const { actions } = meetingView(archive, archive.byId.get('iaas/2024-01-03')!)
  expect(actions.map(({ text, owners }) => [text, owners.map((owner) => owner.text)])).toEqual([
    ['order lamps', ['@ada']],
    ['@Bela will write to @ada-north', []],
    ['ask @ada-north for paint', ['@ada']],
  ])
})

test('the contents list shows an address without its protocol', () => {
  const archive = archiveOf({
    'iaas/20240103.md': minutes('### Lamps, see https://lamps.example.org/new\n\n- words\n\n### Paint\n\n- words\n'),
  })
  expect(meetingView(archive, archive.byId.get('iaas/2024-01-03')!).contents.map(({ text }) => text)).toEqual([
    'Lamps, see lamps.example.org/new',
    'Paint',
  ])
})

test('a series leads to its last three meetings, latest first', () => {
  const archive = archiveOf(
    Object.fromEntries(
      ['03', '10', '17', '24'].map((day) => [`iaas/202401${day}.md`, minutes('### Lamps\n\n- words\n')]),
    ),
  )
  expect(seriesView(archive, archive.series.get('iaas')!).latest.map(({ text, url }) => [text, url])).toEqual([
    ['24 January 2024', '/iaas/2024-01-24/'],
    ['17 January 2024', '/iaas/2024-01-17/'],
    ['10 January 2024', '/iaas/2024-01-10/'],
  ])
})
