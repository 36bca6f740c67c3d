import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openSource } from '../../src/source/open.ts'
import { SourceError } from '../../src/source/types.ts'
import { createRepository, minutes, temporaryFolder, write } from './gitRepository.ts'

const folder = temporaryFolder()
const cacheDir = join(folder, 'cache')
const open = (origin: string, options = {}) => openSource(origin, { cacheDir, ...options })

const repository = createRepository(join(folder, 'origin'))
repository.commit('2024-03-01', {
  'iaas/20240301.md': minutes('First', 'Alpha'),
  'iaas/picture.png': 'png',
  'iaas/größe und farbe.md': 'umlauts',
  '.github/README.md': 'no part of it',
})
repository.commit('2024-03-02', { 'ops/20240302.md': minutes('Second') }, [
  'mv',
  'iaas/20240301.md',
  'iaas/20240229.md',
])
const bundle = join(folder, 'archive.bundle')
repository.git('bundle', 'create', '-q', bundle, '--all')
repository.git('clone', '-q', '--bare', '.', join(folder, 'bare.git'))

const withoutOrigin = async (origin: string) => {
  const { files, commit, removed } = await open(origin)
  return {
    commit,
    removed,
    files: files.map(({ read, digest, ...file }) => ({
      ...file,
      digest: digest(),
      text: new TextDecoder().decode(read()),
    })),
  }
}

describe('one archive, however it comes', () => {
  test.each([
    ['a bundle', bundle],
    ['a bare repository', join(folder, 'bare.git')],
    ['the .git folder of a work tree', join(folder, 'origin/.git')],
    ['a file URL', `file://${join(folder, 'origin')}`],
    ['a file URL of a bundle', `file://${bundle}`],
  ])('%s gives what the work tree gives', async (_, origin) => {
    expect(await withoutOrigin(origin)).toEqual(await withoutOrigin(repository.folder))
  })

  test('links inside a repository are followed, links out of it are not', async () => {
    const linked = createRepository(join(folder, 'linked'))
    linked.commit('2024-03-01', { 'a/20240301.md': 'inside' })
    linked.git('update-index', '--add', '--cacheinfo', `120000,${linkTo(linked, '../a/20240301.md')},b/in.md`)
    linked.git('update-index', '--add', '--cacheinfo', `120000,${linkTo(linked, '/etc/passwd')},b/out.md`)
    linked.git('commit', '-q', '-m', 'links')

    const source = await open(join(linked.folder, '.git'))
    expect(source.files.map(({ path, read }) => [path, new TextDecoder().decode(read())])).toEqual([
      ['a/20240301.md', 'inside'],
      ['b/in.md', 'inside'],
    ])
    expect(source.skipped).toMatchObject([{ path: 'b/out.md' }])
  })
})

function linkTo({ folder, git }: ReturnType<typeof createRepository>, target: string): string {
  writeFileSync(join(folder, 'target'), target)
  return git('hash-object', '-w', 'target')
}

describe('the second time', () => {
  const growing = createRepository(join(folder, 'growing'))
  growing.commit('2024-03-01', { 'a.md': minutes('A') })
  const url = `file://${growing.folder}`
  const grown = join(folder, 'grown.bundle')
  growing.git('bundle', 'create', '-q', grown, '--all')

  test('a URL and a changed bundle are brought up to date', async () => {
    const messages: string[] = []
    const progress = (message: string) => messages.push(message)
    expect((await open(url, { progress })).files).toHaveLength(1)
    expect((await open(grown)).files).toHaveLength(1)
    growing.commit('2024-03-02', { 'b.md': minutes('B') })
    growing.git('bundle', 'create', '-q', grown, '--all')
    expect((await open(url, { progress })).files).toHaveLength(2)
    expect((await open(grown)).files).toHaveLength(2)
    expect(messages).toEqual([`Fetching ${url} for the first time`])
  })

  test('two at a time do not get in the way of each other', async () => {
    const both = await Promise.all([
      open(url, { cacheDir: join(folder, 'shared') }),
      open(url, { cacheDir: join(folder, 'shared') }),
    ])
    expect(both.map(({ files }) => files.length)).toEqual([2, 2])
  })

  test('a history that was written anew is taken as it is now', async () => {
    growing.git('checkout', '-q', '--orphan', 'anew')
    growing.commit('2024-05-01', { 'c.md': minutes('C') }, ['rm', '-q', '--cached', 'a.md'])
    growing.git('branch', '-q', '-M', 'anew', 'main')
    const source = await open(url)
    expect(source.files.find(({ path }) => path === 'b.md')?.history?.added).toBe('2024-05-01')
  })

  test('a damaged cache is fetched again', async () => {
    for (const name of readdirSync(join(cacheDir, 'sources'))) {
      const packs = join(cacheDir, 'sources', name, 'objects/pack')
      // git makes packs that nobody may write into.
      for (const pack of existsSync(packs) ? readdirSync(packs) : []) {
        rmSync(join(packs, pack))
        write(packs, { [pack]: '' })
      }
      write(join(cacheDir, 'sources', name), { 'refs/heads/archive': 'nonsense' })
    }
    expect((await open(bundle)).files).toHaveLength(4)
    expect((await open(url)).files.length).toBeGreaterThan(0)
  })

  test('when the host is away, what was fetched earlier is used, and that is said', async () => {
    const lost = createRepository(join(folder, 'lost'))
    lost.commit('2024-03-01', { 'a.md': minutes('A') })
    const address = `file://${lost.folder}`
    await open(address)
    lost.git('config', 'core.repositoryformatversion', '99')
    const messages: string[] = []
    expect((await open(address, { progress: (message: string) => messages.push(message) })).files).toHaveLength(1)
    expect(messages.join()).toContain('Going on with what was fetched earlier')
    await expect(open(address, { clean: true })).rejects.toThrow(SourceError)
  })
})

describe('what cannot be read is told in one sentence', () => {
  mkdirSync(join(folder, 'empty'))
  write(folder, { 'no-minutes/picture.png': 'png', 'one.md': 'x', 'text.txt': 'x' })
  const bytes = readFileSync(bundle)
  writeFileSync(join(folder, 'cut.bundle'), bytes.subarray(0, bytes.length / 2))
  writeFileSync(join(folder, 'header.bundle'), '# v2 git bundle\n')
  repository.git('bundle', 'create', '-q', join(folder, 'newer.bundle'), 'HEAD~1..main')
  repository.git('init', '-q', '--bare', join(folder, 'nothing.git'))

  const cases = [
    ['', 'No archive is named: give a folder, a git URL or a git bundle.'],
    [
      join(folder, 'empty'),
      `${join(folder, 'empty')} holds no Markdown file (*.md): give the folder or repository with the minutes.`,
    ],
    [
      join(folder, 'no-minutes'),
      `${join(folder, 'no-minutes')} holds no Markdown file (*.md): give the folder or repository with the minutes.`,
    ],
    ['no/such/folder', 'There is no file or folder no/such/folder: give a folder, a git URL or a git bundle.'],
    [
      'github.com/owner/minutes',
      'There is no file or folder github.com/owner/minutes: write https://github.com/owner/minutes if it is a web address.',
    ],
    [join(folder, 'one.md'), `${join(folder, 'one.md')} is a file, but no git bundle: give the folder it lies in.`],
    [
      join(folder, 'text.txt'),
      `${join(folder, 'text.txt')} is a file, but no git bundle: give a folder, a git URL or a bundle made by "git bundle create FILE --all".`,
    ],
    [
      join(folder, 'cut.bundle'),
      `The bundle ${join(folder, 'cut.bundle')} cannot be read: it is damaged or cut off; copy it again, or make it anew with "git bundle create FILE --all".`,
    ],
    [
      join(folder, 'header.bundle'),
      `The bundle ${join(folder, 'header.bundle')} cannot be read: it is damaged or cut off; copy it again, or make it anew with "git bundle create FILE --all".`,
    ],
    [
      join(folder, 'newer.bundle'),
      `The bundle ${join(folder, 'newer.bundle')} cannot be read: it holds only the newer part of a history; make it anew with "git bundle create FILE --all".`,
    ],
    [
      join(folder, 'nothing.git'),
      `The repository ${join(folder, 'nothing.git')} has no commit to read: push the minutes into it, and see that its HEAD names the right branch.`,
    ],
    [`file://${folder}/nothing.git`, `file://${folder}/nothing.git has no commit yet: add minutes to it first.`],
    [
      `file://${folder}/empty`,
      `file://${folder}/empty cannot be fetched: there is no git repository; check the address.`,
    ],
    [
      'http://127.0.0.1:9/minutes.git',
      'http://127.0.0.1:9/minutes.git cannot be fetched: the host does not answer; check the address and the network, and try again.',
    ],
    [
      'https://me:secret@minutes.invalid/x.git',
      'https://minutes.invalid/x.git cannot be fetched: there is no host minutes.invalid to be found; check the address and the network.',
    ],
    [
      'ext::sh -c "touch trapped"',
      '"ext::sh -c "touch trapped"" is not fetched for safety: give an https, ssh or file address.',
    ],
    [
      'git://example.org/x.git',
      'git://example.org/x.git is not fetched: give an https, ssh or file address instead of git.',
    ],
    [
      '--upload-pack=touch trapped',
      '"--upload-pack=touch trapped" is no archive: if it is a folder, write ./--upload-pack=touch trapped.',
    ],
  ] as const
  test.each(cases.map(([origin, message]) => [origin.replaceAll(folder, '') || 'nothing', origin, message] as const))(
    '%s',
    async (_, origin, message) => {
      const failure = await open(origin).catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(SourceError)
      expect((failure as SourceError).message).toBe(message)
    },
  )

  test('a host that says nothing is not waited for', async () => {
    const server = createServer(() => {})
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as { port: number }
    await expect(open(`http://127.0.0.1:${port}/x.git`, { quietFor: 300 })).rejects.toThrow('the host does not answer')
    server.close()
  })

  test('git is missing', async () => {
    const path = process.env.PATH
    process.env.PATH = join(folder, 'empty')
    try {
      await expect(open(bundle, { clean: true })).rejects.toThrow(
        'git is not installed; install it, or give a plain folder.',
      )
      await expect(open(join(folder, 'bare.git'))).rejects.toThrow('git is not installed')
    } finally {
      process.env.PATH = path
    }
  })
})
