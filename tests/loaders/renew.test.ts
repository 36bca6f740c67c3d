/** An archive that follows its files: after each change it is what a fresh load of the folder would give. */
import { appendFileSync, cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Loaded } from '../../src/loaders/archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutes-renew-'))
const [archive, content] = [join(folder, 'archive'), join(folder, 'content')]
let loaders: typeof import('../../src/loaders/archive.ts')

beforeAll(async () => {
  cpSync('content/minutes', archive, { recursive: true })
  for (const registry of ['series', 'people', 'topics', 'releases'])
    cpSync(`content/${registry}`, join(content, registry), { recursive: true })
  vi.stubEnv('MINUTES_ARCHIVE', archive)
  vi.stubEnv('MINUTES_CONTENT', content)
  vi.resetModules()
  loaders = await import('../../src/loaders/archive.ts')
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

/** All that an archive says, without what only serves to show it. */
const said = ({ archive: { registries: _, ...rest } }: Loaded): string => {
  const seen = new WeakSet<object>()
  return JSON.stringify(rest, (key, value) => {
    if (key === 'tree' || key === 'history') return undefined
    if (value instanceof Map) return [...value]
    if (value instanceof Set) return [...value]
    if (value !== null && typeof value === 'object') {
      if (seen.has(value)) return value.id ?? value.key
      seen.add(value)
    }
    return value
  })
}
const fresh = () =>
  loaders.loadArchive({
    archive,
    content,
    pads: 'https://input.scs.community',
    repository: 'https://github.com/SovereignCloudStack/minutes',
    cacheDir: join(folder, 'cache'),
  })

test.each([
  [
    'an edit',
    'iaas/20240703.md',
    () =>
      appendFileSync(join(archive, 'iaas/20240703.md'), '\n- AI @ada: paint the bridge\n\n![](uploads/bridge.png)\n'),
  ],
  ['an image that was missed', undefined, () => writeFileSync(join(archive, 'iaas/bridge.png'), 'x')],
  ['an image that is gone', undefined, () => rmSync(join(archive, 'iaas/bridge.png'))],
  [
    'a new file',
    undefined,
    () =>
      writeFileSync(
        join(archive, 'iaas/20240710.md'),
        '# 2024-07-10\n\n## Check AIs from last time\n\n- AI @ada: paint the bridge\n    - done\n',
      ),
  ],
  [
    'an edit of that',
    'iaas/20240710.md',
    () => appendFileSync(join(archive, 'iaas/20240710.md'), '\n## Agenda\n\n### Ferries\n\n- none\n'),
  ],
  ['another name', undefined, () => renameSync(join(archive, 'iaas/20240710.md'), join(archive, 'iaas/20240717.md'))],
  ['a file that is gone', undefined, () => rmSync(join(archive, 'iaas/20240717.md'))],
])('after %s', async (_, path, change) => {
  await loaders.currentArchive()
  change()
  const renewed = await loaders.renewArchive(path)
  expect(said(renewed)).toBe(said(await fresh()))
  expect(await loaders.currentArchive()).toBe(renewed)
})

test('after a change of the registries everything is read with the new words', async () => {
  writeFileSync(
    join(content, 'topics/bridges.md'),
    '---\ntitle: Bridges\nkind: tool\naliases:\n  - bridge\n---\nWays over water.\n',
  )
  const { archive: renewed } = await loaders.renewArchive(undefined, true)
  expect(renewed.topics.get('bridges')?.meetings.map(({ id }) => id)).toContain('iaas/2024-07-03')
})

test('what cannot be read leaves the archive as it was', async () => {
  const before = await loaders.currentArchive()
  writeFileSync(join(content, 'topics/bridges.md'), 'no front matter\n')
  await expect(loaders.renewArchive(undefined, true)).rejects.toThrow('bridges.md: no front matter')
  expect(await loaders.currentArchive()).toBe(before)
})
