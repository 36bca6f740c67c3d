/** Links that minutes hold lead to the page on this site, where there is one. */
import { beforeAll, describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import type { Archive, ArchivedMeeting } from '../../src/archive/types.ts'
import { placeOfLink } from '../../src/html/places.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { seriesSchema } from '../../src/registries/schema.ts'
import { settings } from '../../src/site.ts'
import { someRegistries } from '../someRegistries.ts'

const registries = someRegistries({
  repositories: { ...someRegistries().repositories, formerMinutes: ['https://git.example.org/team/minutes'] },
  series: [
    {
      ...seriesSchema.parse({ title: 'Team IaaS', description: 'Clouds and more.', pads: ['*-team-iaas'] }),
      key: 'iaas',
    },
  ],
})
const files = {
  'iaas/20240403.md': '# 2024-04-03\n\n## Agenda\n\n### Zones & failures (@ada)\n\n- Last week\n',
  'iaas/20240410.md':
    '# 2024-04-10\n\n## Agenda\n\n### Zones & failures (@ada)\n\n- This week\n\n### Größe (@ben)\n\n- 12\n',
  'iam/20240411.md': '# 2024-04-11\n\n## Agenda\n\n### Tokens\n\n- None\n',
}
const here = { pads: settings.pads, repository: settings.repository }
let archive: Archive
beforeAll(() => {
  Object.assign(settings, { pads: 'https://pad.example.org', repository: 'https://github.com/org/minutes' })
  const vocabulary = compileVocabulary(registries)
  archive = buildArchive({
    minutes: Object.entries(files).map(([path, text]) => parseMeeting(text, path, { vocabulary, pads: '' }).minutes!),
    notices: [],
    registries,
    files: [...Object.keys(files), 'iaas/plan of it.pdf'],
    leftOut: [],
    history: new Map([
      [
        'iaas/20240410.md',
        { added: '2024-04-10', changed: '2024-04-10', commit: 'c', formerPaths: ['iaas/202404010.md'], earlier: [] },
      ],
    ]),
  })
  return () => Object.assign(settings, here)
})

describe('from the minutes of iam, 2024-04-11,', () => {
  test.each([
    ['../iaas/20240410.md', '/iaas/2024-04-10/'],
    ['../iaas/20240410', '/iaas/2024-04-10/'],
    ['/iaas/20240410.md#zones--failures-ada', '/iaas/2024-04-10/#zones--failures-ada'],
    ['https://github.com/org/minutes/blob/main/iaas/20240410.md#L10', '/iaas/2024-04-10/#größe-ben'],
    [
      'https://github.com/Org/Minutes/blob/a/long/branch/iaas/202404010.md?plain=1#L5-L7',
      '/iaas/2024-04-10/#zones--failures-ada',
    ],
    ['https://raw.githubusercontent.com/org/minutes/refs/heads/main/iaas/20240410.md', '/iaas/2024-04-10/'],
    ['https://github.com/org/minutes/tree/main/iaas/', '/iaas/'],
    ['https://github.com/org/minutes/blob/iaas/20240410.md', '/iaas/2024-04-10/'],
    ['https://git.example.org/team/minutes/-/blob/main/iaas/20240410.md#L10', '/iaas/2024-04-10/#größe-ben'],
    ['https://github.com/org/minutes/blob/main/iaas/plan%20of%20it.pdf', '/files/iaas/plan%20of%20it.pdf'],
    ['https://pad.example.org/2024-team-iaas?both#Gr%C3%B6%C3%9Fe-ben', '/iaas/2024-04-10/#größe-ben'],
    ['https://pad.example.org/2024-team-iaas?view#Zones--Failures-ada', '/iaas/2024-04-10/#zones--failures-ada'],
    ['https://pad.example.org/kX9dWq-A#Tokens', '/iam/2024-04-11/#tokens'],
  ])('%s leads to %s', (href, to) => {
    expect(placeOfLink(archive, archive.byId.get('iam/2024-04-11') as ArchivedMeeting, href)).toBe(to)
  })

  test.each([
    'https://github.com/org/minutes',
    'https://github.com/org/minutes/pull/12',
    'https://github.com/org/other/blob/main/iaas/20240410.md',
    'https://github.com/org/minutes/blob/main/iaas/20991231.md',
    'https://pad.example.org/kX9dWq-A#Zones--Failures-ada',
    'https://pad.example.org/2024-team-iaas',
    'https://pad.example.org/uploads/x.png#Tokens',
    'https://example.org/#Tokens',
    '%',
    'mailto:ada@example.org',
  ])('%j leads elsewhere', (href) => {
    expect(placeOfLink(archive, archive.byId.get('iam/2024-04-11') as ArchivedMeeting, href)).toBeUndefined()
  })
})
