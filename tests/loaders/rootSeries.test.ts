/** Minutes that lie in no folder: the series they make, and an archive of which nothing is read. */
import { expect, test } from 'vitest'
import { refuseUnread, rootSeries, seriesOfRoot } from '../../src/loaders/rootSeries.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import type { Source } from '../../src/source/types.ts'
import { someRegistries } from '../someRegistries.ts'

test.each([
  ['/srv/garden-council', 'garden-council'],
  ['/srv/garden-council/.git', 'garden-council'],
  ['/srv/garden-council.git', 'garden-council'],
  ['../garden-council.bundle', 'garden-council'],
  ['https://git.example.org/garden/council.git/', 'council'],
  ['https://git.example.org', 'meetings'],
  ['git@git.example.org:garden/council.git', 'council'],
  ['git@git.example.org:council', 'council'],
  ['/srv/Garden Council', 'meetings'],
  ['/srv/2024', 'meetings'],
  // the site needs the address itself
  ['/srv/topics', 'meetings'],
  ['/', 'meetings'],
])('%s', (archive, series) => expect(rootSeries(archive)).toBe(series))

const read = (path: string) =>
  parseMeeting('# Council\n\n## Lamps\n\nx\n', path, {
    vocabulary: compileVocabulary(someRegistries()),
    pads: '',
    root: 'council',
  }).minutes

test('files with a day are meetings of it, others are none', () => {
  expect(read('2024-03-05.md')).toMatchObject({ id: 'council/2024-03-05', series: 'council', source: '2024-03-05.md' })
  expect(read('Minutes 5 March 2024.md')).toMatchObject({ id: 'council/2024-03-05' })
  expect(read('README.md')).toBeUndefined()
  expect(read('charter.md')).toBeUndefined()
})

test('without such files there is no such series, whatever lay there once', () => {
  const files = (...paths: string[]) => ({ files: paths.map((path) => ({ path })) }) as unknown as Source
  expect(seriesOfRoot(files('README.md', '2024-03-05.md'), '/srv/council')).toBe('council')
  expect(seriesOfRoot(files('README.md', 'garden/2024-03-05.md'), '/srv/council')).toBeUndefined()
})

test('where no name is read, the first lines say so', () => {
  const source = (...paths: string[]) =>
    ({ origin: 'council', files: paths.map((path) => ({ path })) }) as unknown as Source
  expect(() => refuseUnread(source('README.md', 'charter.md'), 'council')).toThrow(
    'Nothing in council is read as minutes (README.md, charter.md): a meeting is a file <series>/<YYYY-MM-DD>.md',
  )
  for (const path of ['2024-03-05.md', 'garden/lamps.md', '05.03.2024.md'])
    expect(() => refuseUnread(source('README.md', path), 'council')).not.toThrow()
})
