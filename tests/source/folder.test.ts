import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openSource } from '../../src/source/open.ts'
import { createRepository, minutes, temporaryFolder, write } from './gitRepository.ts'

const folder = temporaryFolder()
const open = (path: string) => openSource(path, { cacheDir: join(folder, 'cache') })
const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes)

describe('a plain folder', () => {
  test('gives every file, sorted, without dot files and packages', async () => {
    const root = join(folder, 'plain')
    write(root, {
      'ops/20240102.md': 'two',
      'iaas/20240101.md': 'one',
      'iaas/pictures/a b.png': 'png',
      'README.MD': 'read me',
      '.obsidian/workspace.md': 'no',
      '.hidden.md': 'no',
      'node_modules/x/README.md': 'no',
    })
    const source = await open(root)
    expect(source).toMatchObject({ origin: root, removed: [], skipped: [] })
    expect(source.files.map(({ path }) => path)).toEqual([
      'README.MD',
      'iaas/20240101.md',
      'iaas/pictures/a b.png',
      'ops/20240102.md',
    ])
    expect(source.files.map(({ read }) => text(read()))).toEqual(['read me', 'one', 'png', 'two'])
    expect(source.files.map(({ size }) => size)).toEqual([7, 3, 3, 3])
    expect(source.commit).toBeUndefined()
    expect(source.readBlob('0'.repeat(40))).toBeUndefined()
  })

  test('follows links inside, never out of it, and says what it left', async () => {
    const root = join(folder, 'links')
    write(root, { 'a/20240101.md': 'inside' })
    write(folder, { 'links-secret/key.md': 'outside' })
    mkdirSync(join(root, 'b'))
    symlinkSync('../a/20240101.md', join(root, 'b/20240101.md'))
    symlinkSync('../../links-secret/key.md', join(root, 'b/out.md'))
    symlinkSync('../../links-secret', join(root, 'b/out'))
    symlinkSync('../a', join(root, 'b/loop'))
    symlinkSync('nowhere.md', join(root, 'b/dead.md'))
    execFileSync('mkfifo', [join(root, 'b/pipe.md')])

    const source = await open(root)
    expect(source.files.map(({ path, read }) => [path, text(read())])).toEqual([
      ['a/20240101.md', 'inside'],
      ['b/20240101.md', 'inside'],
    ])
    expect(source.skipped).toEqual([
      { path: 'b/dead.md', why: 'is a link that leads nowhere' },
      { path: 'b/loop', why: 'is a link to a folder' },
      { path: 'b/out', why: 'is a link out of the archive' },
      { path: 'b/out.md', why: 'is a link out of the archive' },
      { path: 'b/pipe.md', why: 'is no ordinary file' },
    ])
  })
})

describe('a work tree', () => {
  const repository = createRepository(join(folder, 'tree'))
  repository.commit('2024-03-01', {
    '.gitignore': 'build/\n',
    'README.md': 'about',
    'docs/minutes/iaas/20240301.md': minutes('Meeting', 'Alpha'),
    'docs/minutes/iaas/20240302.md': minutes('Deleted'),
    'docs/minutes/iaas/board.png': 'png',
  })
  repository.commit('2024-03-05', { 'docs/minutes/iaas/20240305.md': minutes('Moved', 'Alpha', 'Beta') }, [
    'mv',
    'docs/minutes/iaas/20240301.md',
    'docs/minutes/iaas/20240304.md',
  ])
  repository.commit('2024-03-06', { 'README.md': 'about us' })
  const committed = repository.blob('docs/minutes/iaas/20240305.md')
  write(repository.folder, {
    'docs/minutes/iaas/20240305.md': 'edited, not committed',
    'docs/minutes/iaas/20240306.md': 'new, not committed',
    'build/copy.md': 'ignored',
  })
  rmSync(join(repository.folder, 'docs/minutes/iaas/20240302.md'))

  test('shows files as they lie there: edited, new, deleted; ignored ones not', async () => {
    const source = await open(repository.folder)
    expect(source.files.map(({ path }) => path)).toEqual([
      'README.md',
      'docs/minutes/iaas/20240304.md',
      'docs/minutes/iaas/20240305.md',
      'docs/minutes/iaas/20240306.md',
      'docs/minutes/iaas/board.png',
    ])
    const [, , edited, fresh, picture] = source.files
    expect(text(edited?.read())).toBe('edited, not committed')
    expect(edited?.history).toMatchObject({
      added: '2024-03-05',
      earlier: [{ path: 'docs/minutes/iaas/20240305.md', blob: committed }],
    })
    expect(fresh?.history).toBeUndefined()
    expect(picture?.history).toMatchObject({ added: '2024-03-01', earlier: [] })
  })

  test('a folder inside of it is an archive of its own, with paths and history from there', async () => {
    const source = await open(join(repository.folder, 'docs/minutes'))
    expect(source.commit).toBe(repository.git('rev-parse', 'HEAD'))
    expect(source.files.map(({ path, history }) => [path, history?.added, history?.formerPaths])).toEqual([
      ['iaas/20240304.md', '2024-03-01', ['iaas/20240301.md']],
      ['iaas/20240305.md', '2024-03-05', []],
      ['iaas/20240306.md', undefined, undefined],
      ['iaas/board.png', '2024-03-01', []],
    ])
    expect(source.readBlob(committed)).toBe(minutes('Moved', 'Alpha', 'Beta'))
  })

  test('a folder that git ignores is a plain folder', async () => {
    const source = await open(join(repository.folder, 'build'))
    expect(source.files.map(({ path }) => path)).toEqual(['copy.md'])
    expect(source.commit).toBeUndefined()
  })

  test('without git on the machine it is a plain folder, too', async () => {
    const path = process.env.PATH
    process.env.PATH = join(folder, 'nothing-here')
    try {
      const source = await open(join(repository.folder, 'docs/minutes'))
      expect(source.files.map((file) => file.path)).toContain('iaas/20240305.md')
      expect(source.commit).toBeUndefined()
    } finally {
      process.env.PATH = path
    }
  })

  test('a damaged repository still gives its files', async () => {
    const broken = createRepository(join(folder, 'damaged'))
    broken.commit('2024-03-01', { 'a.md': minutes('A', 'Alpha') })
    const lost = broken.blob('a.md')
    broken.commit('2024-03-02', { 'b.md': minutes('A', 'Alpha', 'Beta') }, ['rm', '-q', 'a.md'])
    rmSync(join(broken.folder, '.git/objects', lost.slice(0, 2), lost.slice(2)))

    const source = await open(broken.folder)
    // Whether b is a renamed a cannot be told without the lost text.
    expect(source.files).toMatchObject([{ path: 'b.md', history: { added: '2024-03-02', formerPaths: [] } }])
    expect(source.removed).toEqual([
      { path: 'a.md', added: '2024-03-01', day: '2024-03-02', versions: [{ path: 'a.md', blob: lost }] },
    ])
    expect(source.readBlob(lost)).toBeUndefined()
  })

  test('settings of a strange repository run no program', async () => {
    const strange = createRepository(join(folder, 'strange'))
    strange.commit('2024-03-01', { 'a.md': minutes('A') })
    const trap = `touch ${join(folder, 'trapped')} #`
    for (const name of [
      'core.fsmonitor',
      'gpg.program',
      'diff.external',
      'core.pager',
      'core.sshCommand',
      'filter.x.clean',
    ])
      strange.git('config', name, trap)
    strange.git('config', 'log.showSignature', 'true')
    write(strange.folder, { '.git/info/attributes': '*.md filter=x\n', 'a.md': 'changed' })

    await open(strange.folder)
    expect(existsSync(join(folder, 'trapped'))).toBe(false)
  })
})

describe('what is odd on a disk', () => {
  const why = async (root: string) => new Map(((await open(root)).skipped ?? []).map((one) => [one.path, one.why]))

  test('is told, and the rest is read', async () => {
    const root = join(folder, 'odd')
    write(root, {
      'a/20240101.md': 'fine',
      '.git/config': 'url = https://ada:secret@example.org',
      '.git/HEAD': 'ref: refs/heads/main',
    })
    symlinkSync('../.git/config', join(root, 'a/20240102.md'))
    writeFileSync(Buffer.from(`${root}/a/2024\xff.md`, 'latin1'), 'named in Latin 1')
    truncateSync(writeEmpty(join(root, 'a/20240103.md')), 6_000_000)
    truncateSync(writeEmpty(join(root, 'a/film.mp4')), 101_000_000)
    const server = createServer().listen(join(root, 'a/20240104.md'))
    await new Promise((done) => server.once('listening', done))
    expect((await open(root)).files.map(({ path }) => path)).toEqual(['a/20240101.md'])
    expect(Object.fromEntries(await why(root))).toEqual({
      'a/20240102.md': 'is a link to what is no part of the archive',
      'a/20240103.md': 'has 6 MB, and more than 5 are not taken',
      'a/20240104.md': 'is no ordinary file',
      'a/2024\uFFFD.md': 'has a name that is not UTF-8',
      'a/film.mp4': 'has 101 MB, and more than 100 are not taken',
    })
    server.close()
  })

  test('and would run in the browser of whoever opens it stays out', async () => {
    const root = join(folder, 'active')
    const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`
    write(root, {
      'a/20240101.md': 'fine',
      'a/page.html': '<p>',
      'a/run.JS': '',
      'a/style.css': '',
      'a/page.php': '',
      'a/notes.txt': '<script>',
      'a/paper.pdf': '',
      'a/fine.svg': svg(
        '<rect/><style>rect{}</style><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">one</p></foreignObject>',
      ),
      'a/1.svg': svg('<script>1</script>'),
      'a/2.svg': svg('<rect onclick="1"/>'),
      'a/3.svg': svg('<a href="javascript:1"/>'),
      'a/4.svg': svg('<x:script xmlns:x="http://www.w3.org/2000/svg"/>'),
      'a/5.svg': svg('<a href="&#106;avascript:1"/>'),
      'a/6.svg': '<!DOCTYPE svg [<!ENTITY x "">]><svg/>',
      'a/7.svg': svg('<set attributeName="href" to="x"/>'),
      'a/8.svg': '<\0s\0v\0g\0>\0',
      'a/9.svgz': 'x',
    })
    const source = await open(root)
    expect(source.files.map(({ path }) => path)).toEqual(['a/20240101.md', 'a/fine.svg', 'a/notes.txt', 'a/paper.pdf'])
    expect(source.skipped).toHaveLength(13)
  })

  test('may not be read', async () => {
    const root = join(folder, 'closed')
    write(root, { 'a/20240101.md': 'fine', 'a/20240102.md': 'closed', 'b/20240101.md': 'closed' })
    chmodSync(join(root, 'a/20240102.md'), 0)
    chmodSync(join(root, 'b'), 0)
    // The superuser reads everything: then somebody else looks.
    const look = `import(${JSON.stringify(resolve('src/source/open.ts'))}).then(({ openSource }) => openSource(${JSON.stringify(root)}, {})).then(({ skipped }) => console.log(JSON.stringify(skipped)))`
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    chmodSync(folder, 0o755)
    const { stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', '-e', look], {
      encoding: 'utf8',
      ...nobody,
    })
    chmodSync(join(root, 'b'), 0o755)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual([
      { path: 'b', why: 'may not be read' },
      { path: 'a/20240102.md', why: 'may not be read' },
    ])
  })

  test('goes away: minutes are read already, anything else is missing from then on', async () => {
    const root = join(folder, 'going')
    write(root, { 'a/20240101.md': 'first', 'a/plan.png': 'png' })
    const source = await open(root)
    rmSync(join(root, 'a'), { recursive: true })
    const [first, plan] = source.files
    expect(text(first!.read())).toBe('first')
    expect(plan!.digest()).toBe('gone')
    expect(() => plan!.read()).toThrow()
  })

  test('in a bare repository is told likewise', async () => {
    const strange = createRepository(join(folder, 'large'))
    write(strange.folder, { 'a/20240102.md': 'x'.repeat(6_000_000) })
    strange.commit('2024-03-01', { 'a/20240101.md': minutes('A') })
    const source = await open(join(strange.folder, '.git'))
    expect(source.files.map(({ path }) => path)).toEqual(['a/20240101.md'])
    expect(source.skipped).toEqual([{ path: 'a/20240102.md', why: 'has 6 MB, and more than 5 are not taken' }])
  })
})

function writeEmpty(path: string): string {
  writeFileSync(path, '')
  return path
}
