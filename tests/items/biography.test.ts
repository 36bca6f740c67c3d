/** The page of an action tells its life, on the page of every sighting. */
import { expect, test } from 'vitest'
import { renderMinutes } from '../../src/html/render.ts'
import { indexedItems, itemView } from '../../src/items/view.ts'
import { archiveOf } from '../archive/archiveOf.ts'

const list = (state: string) =>
  `## Participants\n\n- @ada\n\n## Check AIs from last time\n\n- _AI @ada: ask all the neighbours_\n    - ${state}\n`

test('each sighting with its note, line, and why it is the same; the state and how long it took', () => {
  const archive = archiveOf({
    'sig/20240104.md': '## Participants\n\n- @ada\n\n## Agenda\n\n### Noise\n\n- AI @ada: ask the neighbours\n',
    'sig/20240118.md': list('two of them answered'),
    'sig/20240201.md': list('done, all agree'),
  })
  for (const meeting of archive.meetings) {
    const item = indexedItems(meeting).find(({ kind }) => kind === 'action')!
    const { body } = itemView(archive, meeting, item, renderMinutes(meeting, archive))
    expect(body).toContain('done on 1 February 2024, after 28 days')
    expect(body).toContain('Through 3 meetings')
    for (const place of [
      'sig/20240104.md:9',
      'sig/20240118.md:7',
      'sig/20240201.md:7',
      'two of them answered',
      'the same people and words',
    ])
      expect(body).toContain(place)
    expect(body.match(/aria-current/g)).toHaveLength(1)
  }
})
