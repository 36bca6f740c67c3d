/** Readings that outlast the process: a later load says the same as one that reads every file. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { renderMinutes } from '../../src/html/render.ts'
import { loadArchive, type Loaded } from '../../src/loaders/archive.ts'
import * as meeting from '../../src/minutes/meeting.ts'
import { createRepository, write } from '../source/gitRepository.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutes-shelf-'))
const [content, cacheDir] = [join(folder, 'content'), join(folder, 'cache')]
const repository = createRepository(join(folder, 'archive'))
const disks =
  '# 2024-01-03\n\n## Participants\n\n- @ada\n\n## Disks\n\n- AI @ada: buy ten disks\n\n| disk | size |\n| --- | --- |\n| one | 4 |\n'

beforeAll(() => {
  for (const registry of ['people/90n20.yml', 'series/iaas.yml', 'topics/heat.md'])
    cpSync(`content/${registry}`, join(content, registry), { recursive: true })
  repository.commit('2024-01-04', {
    'iaas/20240103.md': disks,
    'iaas/20240110.md': '## Heat\n\n- Decision: keep heat\n',
    'ops/20240104.md': '## Lamps\n\n- @ben mends the lamp\n',
  })
  repository.commit('2024-01-05', { 'iaas/20240103.md': disks.replace('ten', 'twelve') })
  rmSync(join(repository.folder, 'ops/20240104.md'))
  repository.commit('2024-01-06', {})
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** @returns the archive, and the paths of the files that were read for it */
async function load(options: { clean?: boolean } = {}): Promise<{ loaded: Loaded; read: string[] }> {
  const reader = vi.spyOn(meeting, 'parseMeeting')
  const loaded = await loadArchive({ archive: repository.folder, content, pads: '', cacheDir, ...options })
  const read = reader.mock.calls.map(([, path]) => path)
  reader.mockRestore()
  return { loaded, read }
}
vi.mock('../../src/minutes/meeting.ts', { spy: true })

/** All that the files said, trees and HTML included. */
const said = ({ archive }: Loaded) => ({
  meetings: archive.meetings.map((minutes) => [{ ...minutes, tree: minutes.tree() }, renderMinutes(minutes, archive)]),
  earlier: archive.earlier.map((earlier) => ({
    ...earlier,
    minutes: { ...earlier.minutes, tree: earlier.minutes.tree() },
  })),
  notices: archive.notices,
  former: [archive.former.anchors, JSON.stringify(archive.former.pages)],
})
const shelf = (): string => join(cacheDir, 'readings', readdirSync(join(cacheDir, 'readings'))[0]!)
const every = ['iaas/20240103.md', 'iaas/20240103.md', 'iaas/20240110.md', 'ops/20240104.md']

test('a second load reads no file, and says the same', async () => {
  const [first, second] = [await load(), await load()]
  expect(first.read).toEqual(every)
  expect(second.read).toEqual([])
  expect(said(second.loaded)).toEqual(said(first.loaded))
  expect(second.loaded.archive.earlier).toHaveLength(2)
})

test('what has changed is read, and nothing else', async () => {
  write(repository.folder, { 'iaas/20240110.md': '## Heat\n\n- Decision: drop heat\n' })
  const { loaded, read } = await load()
  // As it is, and as git has it.
  expect(read).toEqual(['iaas/20240110.md', 'iaas/20240110.md'])
  expect(loaded.archive.decisions.map(({ text }) => text)).toEqual(['drop heat'])
  expect((await load()).read).toEqual([])
})

test('a commit of what was read already changes no reading', async () => {
  repository.commit('2024-01-07', {})
  expect((await load()).read).toEqual([])
})

test.each<[string, () => void]>([
  ['a damaged shelf', () => writeFileSync(shelf(), readFileSync(shelf()).fill(7, 40, 60))],
  ['a shelf that is cut', () => writeFileSync(shelf(), readFileSync(shelf()).subarray(0, 500))],
  ['no shelf', () => rmSync(shelf())],
  [
    'other words',
    () =>
      write(content, {
        'topics/disks.md': '---\ntitle: Disks\nkind: infrastructure\naliases: [disk]\n---\n\nWhat turns.\n',
      }),
  ],
])('with %s every file is read', async (_, change) => {
  change()
  const { read, loaded } = await load()
  expect(new Set(read)).toEqual(new Set(every))
  expect(said((await load()).loaded)).toEqual(said(loaded))
})

test('a clean load trusts no shelf', async () => {
  expect(new Set((await load({ clean: true })).read)).toEqual(new Set(every))
})
