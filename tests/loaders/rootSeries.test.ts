/** Minutes that lie in no folder: the series they make, and an archive of which nothing is read. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { loadArchive } from '../../src/loaders/archive.ts'
import { refuseUnread, rootSeries, seriesOfRoot } from '../../src/loaders/rootSeries.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import type { Source } from '../../src/source/types.ts'
import { seriesEntry, someRegistries } from '../someRegistries.ts'

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

test.each([
  ['2024/2024-05-02.md', 'council/2024-05-02'],
  ['2024/05-02.md', 'council/2024-05-02'],
  ['2024/05/02-workshop.md', 'council/2024-05-02-workshop'],
  ['2024-05/20240502.md', 'council/2024-05-02'],
  ['2024-Q2/20240502.md', 'council/2024-05-02'],
  ['2024-05-02/minutes.md', 'council/2024-05-02'],
  ['2024/charter.md', 'council/2024-charter'],
])('a folder of a year is no series: %s', (path, id) => {
  expect(read(path)).toMatchObject({ id, series: 'council', source: path })
})

test('what describes a year is no minutes, and a folder of something else is a series', () => {
  expect(read('2024/README.md')).toBeUndefined()
  expect(read('2024/template.md')).toBeUndefined()
  expect(read('garden/2024/2024-05-02.md')).toMatchObject({ id: 'garden/2024-05-02' })
  expect(read('1200/2024-05-02.md')).toMatchObject({ id: '1200/2024-05-02' })
})

test('a year is a series where the registry names one', () => {
  const vocabulary = compileVocabulary(someRegistries({ series: [seriesEntry('2024')] }))
  const { minutes } = parseMeeting('# Council', '2024/2024-05-02.md', { vocabulary, pads: '', root: 'council' })
  expect(minutes).toMatchObject({ id: '2024/2024-05-02', series: '2024' })
})

test('without such files there is no such series, whatever lay there once', () => {
  const files = (...paths: string[]) => ({ files: paths.map((path) => ({ path })) }) as unknown as Source
  expect(seriesOfRoot(files('README.md', '2024-03-05.md'), '/srv/council')).toBe('council')
  expect(seriesOfRoot(files('README.md', '2024/03-05.md'), '/srv/council')).toBe('council')
  expect(seriesOfRoot(files('README.md', '2024/README.md', 'garden/2024-03-05.md'), '/srv/council')).toBeUndefined()
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

test('minutes in folders of years are one series, and the addresses that they had are kept', async () => {
  const place = mkdtempSync(join(tmpdir(), 'minutes-years-'))
  const [archive, content, cacheDir] = ['council', 'content', 'cache'].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ]
  for (const path of ['2023/2023-12-07.md', '2024/01-11.md', 'garden/2024-01-12.md', 'README.md']) {
    mkdirSync(dirname(join(archive, path)), { recursive: true })
    writeFileSync(join(archive, path), '# Council\n\n## Lamps\n\n- The new lamp hangs.\n')
  }
  const ledger = join(place, 'ledger.txt')
  const loaded = await loadArchive({ archive, content, pads: '', cacheDir, ledger })
  rmSync(place, { recursive: true })
  expect([...loaded.archive.series.keys()].sort()).toEqual(['council', 'garden'])
  expect(loaded.archive.meetings.map(({ id }) => id)).toEqual([
    'council/2023-12-07',
    'council/2024-01-11',
    'garden/2024-01-12',
  ])
  expect(loaded.archive.former.pages.map(({ id, minutes }) => [id, minutes?.id])).toEqual([
    ['2023/2023-12-07', 'council/2023-12-07'],
    ['2024/2024-01-11', 'council/2024-01-11'],
  ])
})
