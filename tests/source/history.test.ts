import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseLog, replay } from '../../src/source/history.ts'
import { openSource } from '../../src/source/open.ts'
import { createRepository, minutes, temporaryFolder } from './gitRepository.ts'

const folder = temporaryFolder()
const open = (path: string) => openSource(path, { cacheDir: join(folder, 'cache') })
const historyOf = async (path: string, file: string) =>
  (await open(path)).files.find((found) => found.path === file)?.history

describe('the history of a file', () => {
  test('tells when it came, when its words last changed, and keeps its earlier words', async () => {
    const repository = createRepository(join(folder, 'edited'))
    repository.commit('2024-03-01', { 'iaas/20240301.md': minutes('First', 'Alpha') })
    const first = repository.blob('iaas/20240301.md')
    repository.commit('2024-03-02', { 'iaas/20240301.md': minutes('First', 'Alpha', 'Beta') })
    const second = repository.blob('iaas/20240301.md')
    const last = repository.commit('2024-03-09', { 'iaas/20240301.md': minutes('First', 'Gamma') })
    repository.commit('2024-04-01', { 'ops/20240401.md': minutes('Other') })

    const source = await open(repository.folder)
    expect(source.files[0]).toMatchObject({
      path: 'iaas/20240301.md',
      history: { added: '2024-03-01', changed: '2024-03-09', commit: last, formerPaths: [] },
    })
    const path = 'iaas/20240301.md'
    expect(source.files[0]!.history!.earlier).toEqual([
      { path, blob: second },
      { path, blob: first },
    ])
    expect(source.readBlob(first)).toBe(minutes('First', 'Alpha'))
    expect(source.readBlob('0'.repeat(40))).toBeUndefined()
    expect(source.commit).toBe(repository.git('rev-parse', 'HEAD'))
  })

  test('follows a file through renames and back, whatever else the commit does', async () => {
    const repository = createRepository(join(folder, 'renamed'))
    repository.commit('2024-03-01', { '202403011.md': minutes('Renamed', 'Alpha', 'Beta') })
    const before = repository.blob('202403011.md')
    repository.commit('2024-03-02', {}, ['mv', '202403011.md', '20240302.md'])
    repository.commit('2024-03-03', { 'iaas/20240301.md': minutes('Renamed', 'Alpha', 'Gamma') }, [
      'rm',
      '-q',
      '20240302.md',
    ])

    expect(await historyOf(repository.folder, 'iaas/20240301.md')).toMatchObject({
      added: '2024-03-01',
      changed: '2024-03-03',
      formerPaths: ['202403011.md', '20240302.md'],
      earlier: [
        { path: '20240302.md', blob: before },
        { path: '202403011.md', blob: before },
      ],
    })
  })

  test('a pure rename is no change of content', async () => {
    const repository = createRepository(join(folder, 'moved'))
    repository.commit('2024-03-01', { 'a.md': minutes('Moved') })
    const move = repository.commit('2024-05-01', {}, ['mv', 'a.md', 'b.md'])
    expect(await historyOf(repository.folder, 'b.md')).toEqual({
      added: '2024-03-01',
      changed: '2024-03-01',
      commit: move,
      formerPaths: ['a.md'],
      earlier: [{ path: 'a.md', blob: repository.blob('b.md') }],
    })
  })

  test('a former path that is taken again belongs to the file that has it now', async () => {
    const repository = createRepository(join(folder, 'taken'))
    repository.commit('2024-03-01', { 'iaas/20240301.md': minutes('One', 'Alpha', 'Beta') })
    repository.commit('2024-03-08', {}, ['mv', 'iaas/20240301.md', 'iaas/20240308.md'])
    repository.commit('2024-03-09', { 'iaas/20240301.md': minutes('Two', 'Quite', 'another', 'text') })

    expect(await historyOf(repository.folder, 'iaas/20240308.md')).toMatchObject({
      added: '2024-03-01',
      formerPaths: [],
    })
    expect(await historyOf(repository.folder, 'iaas/20240301.md')).toMatchObject({
      added: '2024-03-09',
      formerPaths: [],
      earlier: [],
    })
  })

  test('a file that is moved to where another one was deleted has that past, too', async () => {
    const repository = createRepository(join(folder, 'replaced'))
    repository.commit('2024-03-01', { 'ops/20240301.md': 'Quite\nanother\ntext' })
    const before = repository.blob('ops/20240301.md')
    repository.commit('2024-03-02', { 'iaas/20240301.md': minutes('One', 'Alpha', 'Beta') }, [
      'rm',
      '-q',
      'ops/20240301.md',
    ])
    const blob = repository.blob('iaas/20240301.md')
    repository.commit('2024-03-03', { 'ops/.keep': '' }, ['mv', 'iaas/20240301.md', 'moved.md'])
    repository.commit('2024-03-04', {}, ['mv', 'moved.md', 'ops/20240301.md'])

    expect(await historyOf(repository.folder, 'ops/20240301.md')).toMatchObject({
      added: '2024-03-02',
      formerPaths: ['iaas/20240301.md', 'moved.md'],
      earlier: [
        { path: 'moved.md', blob },
        { path: 'iaas/20240301.md', blob },
        { path: 'ops/20240301.md', blob: before },
      ],
    })
  })

  test('two files may change places in one commit', () => {
    const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]
    const { files } = replay(
      [
        {
          hash: '1',
          day: '2024-01-01',
          changes: [
            { kind: 'A', blob: a, path: 'x.md' },
            { kind: 'A', blob: b, path: 'y.md' },
          ],
        },
        {
          hash: '2',
          day: '2024-01-02',
          changes: [
            { kind: 'R', blob: a, path: 'y.md', from: 'x.md' },
            { kind: 'R', blob: b, path: 'x.md', from: 'y.md' },
          ],
        },
      ],
      [
        { path: 'x.md', blob: b },
        { path: 'y.md', blob: a },
      ],
    )
    expect(files.get('x.md')).toMatchObject({ changed: '2024-01-01', earlier: [{ path: 'y.md', blob: b }] })
    expect(files.get('y.md')).toMatchObject({ changed: '2024-01-01', earlier: [{ path: 'x.md', blob: a }] })
  })

  test('what was deleted is told with its last words; what came back keeps its history', async () => {
    const repository = createRepository(join(folder, 'deleted'))
    repository.commit('2024-03-01', { 'gone.md': minutes('Gone'), 'back.md': minutes('Back', 'Alpha') })
    const [gone, back] = [repository.blob('gone.md'), repository.blob('back.md')]
    repository.commit('2024-03-02', { 'stays.md': 'a few words' }, ['rm', '-q', 'gone.md', 'back.md'])
    repository.commit('2024-03-03', { 'back.md': minutes('Back', 'Beta') })

    const source = await open(repository.folder)
    expect(source.removed).toEqual([
      { path: 'gone.md', added: '2024-03-01', day: '2024-03-02', versions: [{ path: 'gone.md', blob: gone }] },
    ])
    expect(source.readBlob(gone)).toBe(minutes('Gone'))
    expect(source.files.find(({ path }) => path === 'back.md')?.history).toMatchObject({
      added: '2024-03-01',
      changed: '2024-03-03',
      earlier: [{ path: 'back.md', blob: back }],
    })
  })

  test('joins branches: renamed on one, edited on the other', async () => {
    const repository = createRepository(join(folder, 'branches'))
    repository.commit('2024-03-01', { 'a.md': minutes('Branches', 'Alpha', 'Beta') })
    repository.git('checkout', '-q', '-b', 'edit')
    repository.commit('2024-03-02', { 'a.md': minutes('Branches', 'Alpha', 'Beta', 'Gamma') })
    const edited = repository.blob('a.md')
    repository.git('checkout', '-q', 'main')
    repository.commit('2024-03-03', {}, ['mv', 'a.md', 'b.md'])
    repository.git('merge', '-q', '-m', 'both', 'edit')

    expect(repository.blob('b.md')).toBe(edited)
    const source = await open(repository.folder)
    expect(source.files[0]).toMatchObject({ path: 'b.md', history: { added: '2024-03-01', formerPaths: ['a.md'] } })
    expect(source.removed).toEqual([])
  })

  test('a shallow clone claims nothing of files it knows only from its edge', async () => {
    const repository = createRepository(join(folder, 'deep'))
    repository.commit('2024-03-01', { 'old.md': minutes('Old') })
    repository.commit('2024-03-02', { 'older.md': minutes('Older') })
    repository.commit('2024-03-03', { 'new.md': minutes('New') })
    repository.git('clone', '-q', '--depth=2', `file://${repository.folder}`, join(folder, 'shallow'))

    expect(await historyOf(join(folder, 'shallow'), 'new.md')).toMatchObject({ added: '2024-03-03' })
    expect(await historyOf(join(folder, 'shallow'), 'old.md')).toBeUndefined()
  })

  test('odd names and empty commits are read as git writes them', () => {
    const [none, blob] = ['0'.repeat(40), 'c'.repeat(40)]
    const log = `commit abc 1700000000\0commit def 1700100000\0\n:000000 100644 ${none} ${blob} A\0commit und\nÄhnliches.md\0:000000 160000 ${none} ${blob} A\0sub\0`
    expect(parseLog(log)).toEqual([
      { hash: 'abc', day: '2023-11-14', changes: [] },
      { hash: 'def', day: '2023-11-16', changes: [{ kind: 'A', blob, path: 'commit und\nÄhnliches.md' }] },
    ])
  })
})
