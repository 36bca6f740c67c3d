/** What the disk does not allow is one sentence, and the site that is there stays; a folder of somebody else's is never replaced. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../command.ts'
import { digestsOf, smallArchive } from './small.ts'

const small = smallArchive('disk')
const { site, cache, folder } = small
afterAll(() => small.close())

const windows = process.platform === 'win32'
const isRoot = process.getuid?.() === 0
/** The account of nobody in particular, for tests run by one who may write everywhere. */
const nobody = 65534

const sh = (script: string, account: { uid?: number; gid?: number } = {}) => {
  const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', ...small.command()], {
    cwd: root,
    env: { ...small.env, HOME: folder, SITE: site, CACHE: cache },
    encoding: 'utf8',
    ...account,
  })
  return { status, said: stderr.trim().split('\n') }
}
/** Whether a thing that tests lean on is allowed here. */
const can = (script: string, account = {}): boolean =>
  !windows &&
  spawnSync('sh', ['-c', script, 'sh', process.execPath], { cwd: root, stdio: 'ignore', ...account }).status === 0

let before: Record<string, string>
beforeAll(() => {
  expect(small.build('--no-cards')).toMatchObject({ status: 0, said: '' })
  before = digestsOf(site)
  // More than any room that is left below, and on no page before.
  writeFileSync(
    join(small.archive, 'ops/2024-02-02.md'),
    `# Operations 2024-02-02\n\n## Long list\n\n${Array.from({ length: 900 }, (_, at) => `- line ${at} of a long list of ${at * 7919} things to look at`).join('\n')}\n`,
  )
}, 120_000)
afterEach(() => {
  expect(digestsOf(site)).toEqual(before)
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
})

const expectSentence = ({ status, said }: ReturnType<typeof sh>, sentence: RegExp) => {
  expect(said).toEqual([expect.any(String)])
  expect(said[0]).toMatch(sentence)
  expect(status).toBe(1)
}

const apart = "unshare -m sh -c 'mount -t tmpfs none /mnt' 2>/dev/null"

describe('one sentence and the old site when', () => {
  test('no file may be as large as one of the site', ({ skip }) => {
    skip(windows, 'there is no ulimit')
    // In blocks of 512 bytes or of a kilobyte, as the shell counts.
    expectSentence(
      sh('ulimit -f 40; exec "$@" --no-cards'),
      /^A file cannot be written as large as it is.* The site there is as it was\.$/,
    )
  }, 60_000)

  // A small disk of its own that nobody else sees; it takes the right to mount one.
  test('the disk is full', ({ skip }) => {
    skip(!isRoot || !can(apart), 'a disk of its own may not be mounted here')
    mkdirSync(join(folder, 'out'))
    const mounted = join(folder, 'mounted')
    mkdirSync(mounted)
    const script = `exec unshare -m sh -c '
      mount -t tmpfs -o size=$(( $(du -sk --apparent-size "$SITE" | cut -f1) * 2 + 8000 ))k none "${mounted}" && cp -a "$SITE" "${mounted}/site" || exit 9
      head -c 100000000 /dev/zero > "${mounted}/filling" 2>/dev/null
      truncate -s -60000 "${mounted}/filling"
      "$@" --no-cards --out "${mounted}/site"
      status=$?
      cp -a "${mounted}/site" "${join(folder, 'out')}" && ls -A "${mounted}" > "${join(folder, 'out/list')}"
      exit $status' sh "$@"`
    expectSentence(sh(script), /^The disk is full: .* Make room and build again\. The site there is as it was\.$/)
    expect(digestsOf(join(folder, 'out/site'))).toEqual(before)
    expect(readFileSync(join(folder, 'out/list'), 'utf8').trim().split('\n').sort()).toEqual(['filling', 'site'])
  }, 120_000)

  const account = isRoot ? { uid: nobody, gid: nobody } : {}
  // The account that these tests fall back to has to see the project.
  test('the folder of the output may not be written', ({ skip }) => {
    skip(
      windows || (isRoot && !can('exec "$1" -e "require(\'node:fs\').accessSync(\'package.json\')"', account)),
      'there is no account that may read the project and not write everywhere',
    )
    // Links are left alone: one of them leads to the packages.
    if (isRoot) expect(spawnSync('chown', ['-RPh', `${nobody}:${nobody}`, cache]).status).toBe(0)
    chmodSync(folder, 0o555)
    try {
      expectSentence(
        sh('exec "$@" --no-cards', account),
        /may not be written by this account: .* The site there is as it was\.$/,
      )
    } finally {
      chmodSync(folder, 0o755)
    }
  }, 60_000)
})

describe('a folder is refused, and stays as it is, when it', () => {
  test.each([
    ['holds files of somebody else', ['thesis.txt'], /thesis\.txt.*--out/],
    ['has many files', ['a', 'b', 'c', 'd'], /\(a, b, c …\)/],
    ['is a work tree of git that a site was written into', ['.git', 'api/v1/meetings.json'], /work tree of git/],
  ])('%s', (_, names, sentence) => {
    const place = join(folder, 'foreign', String(names.length), names[0]!.replace('.', ''))
    for (const name of names) {
      mkdirSync(join(place, name, '..'), { recursive: true })
      writeFileSync(join(place, name), 'mine')
    }
    const mine = digestsOf(place)
    const { status, said } = small.build('--no-cards', '--out', place)
    expect([status, said.split('\n')]).toEqual([1, [expect.stringMatching(sentence)]])
    expect(digestsOf(place)).toEqual(mine)
  })

  test('but not when it is empty', () => {
    const place = join(folder, 'empty')
    mkdirSync(place)
    expect(small.build('--no-cards', '--out', place)).toMatchObject({ status: 0, said: '' })
    expect(readdirSync(place)).toContain('index.html')
  }, 60_000)
})
