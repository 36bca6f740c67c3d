/** HTML of minutes that was drawn for another state of the archive serves where drawing it again would give the same. */
import { expect, test } from 'vitest'
import type { Archive } from '../../src/archive/types.ts'
import { drawnFrom, renderMinutes, takeOver } from '../../src/html/render.ts'
import { archiveOf } from '../archive/archiveOf.ts'
import { personEntry } from '../someRegistries.ts'

const own = 'iaas/20240410.md'
const files: Record<string, string> = {
  [own]:
    '## Participants\n\n- @ada\n\n## Lamps\n\n- @ada mends them, as [said](20240403.md#zones) and [drawn](plan.pdf), see standards#12\n',
  'iaas/20240403.md': '## Zones\n\n- two of them\n',
}
const of = (archive: Archive) => archive.bySource.get(own)!
const drawn = (() => {
  const archive = archiveOf(files)
  return { from: drawnFrom(of(archive), archive), rendered: renderMinutes(of(archive), archive) }
})()
const hidden = { people: [personEntry('ada', { hidden: true })] }

test.each<[string, boolean, Record<string, string>, Parameters<typeof archiveOf>[1]?]>([
  ['nothing else', true, files],
  [
    'other words in the minutes it links to',
    true,
    { ...files, 'iaas/20240403.md': '# Before\n\n## Zones\n\n- three of them\n' },
  ],
  ['more minutes', true, { ...files, 'iaas/20240417.md': '## Lamps\n\n- @ada: done\n' }],
  ['another name of the heading it links to', false, { ...files, 'iaas/20240403.md': '## Places\n\n- two of them\n' }],
  ['no minutes where it links to', false, { [own]: files[own]! }],
  ['a file where it links to', false, { ...files, 'iaas/plan.pdf': '' }],
  ['nobody to link to', false, files, hidden],
])('after %s: %s', (_, serves, others, registries) => {
  const archive = archiveOf(others, registries)
  const minutes = of(archive)
  expect(drawnFrom(minutes, archive)).toEqual(drawn.from)
  const fresh = renderMinutes(minutes, archiveOf(others, registries))
  expect(takeOver(minutes, archive, drawn.rendered)).toBe(serves)
  const { html, sections } = renderMinutes(minutes, archive)
  expect([html, sections]).toEqual([fresh.html, fresh.sections])
  expect(html === drawn.rendered.html).toBe(serves)
})
