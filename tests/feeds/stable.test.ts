/** Nothing is announced twice: entries keep their ids and days when a file moves, a line is corrected, or old minutes come late. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { feedScopes } from '../../src/feeds/contents.ts'
import { jsonFeedFor } from '../../src/feeds/feed.ts'
import { loadArchive } from '../../src/loaders/archive.ts'
import type { FeedScope } from '../../src/routes.ts'
import { createRepository, temporaryFolder } from '../source/gitRepository.ts'

const folder = temporaryFolder()

/** Ids and days of every feed of the repository as it is. */
async function announced(repository: string, run: number): Promise<Map<FeedScope, string[]>> {
  const { archive } = await loadArchive({
    archive: repository,
    content: 'content',
    pads: '',
    cacheDir: join(folder, `cache-${run}`),
  })
  return new Map(
    feedScopes(archive).map((scope) => {
      const { items = [] } = JSON.parse(JSON.stringify(jsonFeedFor(archive, scope))) as {
        items?: { id: string; date_published: string }[]
      }
      return [scope, items.map(({ id, date_published }) => `${id} ${date_published.slice(0, 10)}`)]
    }),
  )
}

const minutes = (day: string, ...lines: string[]) =>
  `# ${day}\n\n## Participants\n\n- @ann\n- @bob\n\n## Agenda\n\n### Lamps of the great hall\n\n- We looked at the lamps for a long time\n${lines.map((line) => `- ${line}\n`).join('')}\n### Doors\n\n- Decision: the doors stay red for one more year\n`

describe('the feeds of a repository', () => {
  const { folder: path, git, commit } = createRepository(join(folder, 'archive'))
  const all: Map<FeedScope, string[]>[] = []
  const look = async () => all.push(await announced(path, all.length))

  test('announce each thing under the id of its first day, whatever happens to it', async () => {
    commit('2024-05-02', { 'iaas/20240501.md': minutes('2024-05-01', 'AI @ann: mend teh lamp beside the door') })
    await look()
    // The same words, corrected; then another name for the file; then both at once.
    commit('2024-05-03', { 'iaas/20240501.md': minutes('2024-05-01', 'AI @ann: mend the lamp beside the door') })
    await look()
    commit('2024-05-04', {}, ['mv', 'iaas/20240501.md', 'iaas/20240430.md'])
    await look()
    commit('2024-05-05', { 'iaas/20240429.md': minutes('2024-05-01', 'AI @ann: mend both lamps beside the door') }, [
      'mv',
      'iaas/20240430.md',
      'iaas/20240429.md',
    ])
    await look()
    const [first, ...later] = all
    expect(first!.get('')).toEqual(['tag:localhost,2024-05-02:iaas/20240501.md 2024-05-02'])
    expect(first!.get('actions')).toHaveLength(1)
    expect(first!.get('decisions')).toHaveLength(1)
    for (const now of later)
      for (const scope of ['', 'actions', 'decisions', 'series/iaas', 'people/ann'] as const)
        expect(now.get(scope), scope).toEqual(first!.get(scope))
    expect(git('log', '--oneline').split('\n')).toHaveLength(4)
  })

  test('announce only what is new: not an action again that is carried on, nor one whose first minutes come late', async () => {
    const before = all.at(-1)!
    const carried =
      '# 2024-05-15\n\n## Participants\n\n- @ann\n\n## Check AIs from last time\n\n- AI @ann: mend both lamps beside the door\n    - open\n\n## Agenda\n\n### Paint\n\n- AI @bob: buy the paint for all doors\n'
    commit('2024-05-16', { 'iaas/20240515.md': carried })
    await look()
    expect(all.at(-1)!.get('actions')).toHaveLength(2)
    expect(all.at(-1)!.get('actions')).toEqual(expect.arrayContaining(before.get('actions')!))
    const known = all.at(-1)!.get('actions')!
    commit('2024-06-20', {
      'iaas/20240508.md':
        '# 2024-05-08\n\n## Participants\n\n- @bob\n\n## Check AIs from last time\n\n- AI @bob: buy the paint for all doors\n    - open\n\n## Agenda\n\n### Roof\n\n- The roof is fine and dry\n',
    })
    await look()
    expect(all.at(-1)!.get('actions')!.toSorted()).toEqual(known.toSorted())
    expect(all.at(-1)!.get('series/iaas')![0]).toBe('tag:localhost,2024-06-20:iaas/20240508.md 2024-06-20')
  })
})
