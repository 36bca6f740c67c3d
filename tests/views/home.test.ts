import { expect, test } from 'vitest'
import { homeView } from '../../src/views/home.ts'
import { archiveOf } from '../archive/archiveOf.ts'

test('an archive of one meeting is told of as one', () => {
  const view = homeView(
    archiveOf({
      'iaas/20240103.md': '## Participants\n\n- @ada\n\n## Agenda\n\n### Heat\n\n- Decision: it stays warm\n',
    }),
  )
  expect(view.facts).toMatch(/^1 meeting of .+, 3 January 2024$/)
  expect(view.ways.map(({ amount, name }) => `${amount} ${name}`)).toEqual(['1 person', '1 decision'])
})
