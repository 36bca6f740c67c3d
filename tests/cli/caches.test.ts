/** Whatever has become of what earlier builds left: it is thrown away, and the site is that of a build without any. */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digestsOf, smallArchive } from './small.ts'

const small = smallArchive('caches')
const { site, cache, folder } = small
afterAll(() => small.close())

const bundle = join(folder, 'archive.bundle')
const build = () => small.build('--archive', bundle)
let clean: Record<string, string>

beforeAll(() => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.test', ...args], { cwd: small.archive })
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-q', '-m', 'minutes')
  git('bundle', 'create', '-q', bundle, '--all')
  expect(small.build('--archive', bundle, '--clean')).toMatchObject({ status: 0, said: '' })
  clean = digestsOf(site)
  expect(Object.keys(clean).some((path) => path.endsWith('.png'))).toBe(true)
}, 180_000)

/** Every file of the caches; packages are none, and a former site shares its files with the one that is there. */
const files = (): string[] => {
  const found: string[] = []
  const visit = (place: string) => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      const path = join(place, entry.name)
      if (entry.isDirectory()) visit(path)
      else if (entry.isFile()) found.push(path)
    }
  }
  for (const name of readdirSync(cache)) if (name !== 'spare') visit(join(cache, name))
  return found
}

/** Other bytes, with the time that the file had. */
function flip(path: string) {
  const { atime, mtime, mode } = statSync(path)
  const content = readFileSync(path)
  if (content.length === 0) return
  content[Math.floor(content.length / 2)]! ^= 1
  chmodSync(path, 0o644)
  writeFileSync(path, content)
  utimesSync(path, atime, mtime)
  chmodSync(path, mode)
}

const expectClean = () => {
  expect(build()).toMatchObject({ status: 0, said: '' })
  expect(digestsOf(site)).toEqual(clean)
}

const damages: [what: string, damage: () => void][] = [
  ['has one other bit in each file', () => files().forEach(flip)],
  [
    'has one other bit in each file but the record',
    () =>
      files()
        .filter((path) => !path.startsWith(join(cache, 'builds')))
        .forEach(flip),
  ],
  [
    'is cut off in the middle of each file',
    () => {
      for (const path of files()) {
        chmodSync(path, 0o644)
        truncateSync(path, Math.floor(statSync(path).size / 2))
      }
    },
  ],
  [
    'has a folder in the place of each file',
    () => {
      for (const path of files()) {
        rmSync(path)
        mkdirSync(join(path, 'in/the/way'), { recursive: true })
      }
    },
  ],
  [
    'has a file in the place of each folder',
    () => {
      for (const name of readdirSync(cache)) {
        rmSync(join(cache, name), { recursive: true })
        writeFileSync(join(cache, name), 'in the way')
      }
    },
  ],
  [
    'has a file in the place of each program, source and former site',
    () => {
      for (const kind of ['programs', 'sources', 'spare']) {
        for (const name of readdirSync(join(cache, kind))) {
          rmSync(join(cache, kind, name), { recursive: true })
          writeFileSync(join(cache, kind, name), 'in the way')
        }
      }
    },
  ],
  [
    'is that of another version under the name of this one',
    () => {
      const programs = join(cache, 'programs')
      const [name = ''] = readdirSync(programs)
      const page = join(programs, name, 'program/prerender-entry.mjs')
      writeFileSync(page, readFileSync(page, 'utf8').replaceAll('</main>', '<p>of another version</p></main>'))
      const [record = ''] = readdirSync(join(cache, 'builds'))
      writeFileSync(join(cache, 'builds', record), '{"version":0,"fingerprint":"x","files":[]}')
    },
  ],
]

describe('a cache that', () => {
  test.each(damages)(
    '%s',
    (_, damage) => {
      for (const kind of ['builds', 'programs', 'cards', 'sources', 'spare'])
        expect(existsSync(join(cache, kind)), kind).toBe(true)
      damage()
      rmSync(join(site, 'index.html'))
      expectClean()
      // And what is there then serves again.
      expect(build().out).toMatch(/^Nothing has changed/m)
      rmSync(join(site, 'index.html'))
      expectClean()
    },
    120_000,
  )
})

test('a former site with links in the place of its folders leads nothing out of the output', () => {
  const [name = ''] = readdirSync(join(cache, 'spare'))
  const spare = join(cache, 'spare', name)
  const outside = join(folder, 'outside')
  cpSync(join(spare, 'ops'), outside, { recursive: true })
  const before = digestsOf(outside)
  rmSync(join(spare, 'ops'), { recursive: true })
  symlinkSync(outside, join(spare, 'ops'))
  symlinkSync('..', join(site, 'up'))
  expectClean()
  expect(digestsOf(outside)).toEqual(before)
  expect(existsSync(join(site, 'up'))).toBe(false)
}, 60_000)

test('builds at once, of one cache, end well: with one output, with two, and without anything to begin with', async () => {
  const other = join(folder, 'other')
  for (const options of [[], ['--clean']]) {
    if (options.length === 0) rmSync(cache, { recursive: true })
    const all = await Promise.all([
      small.start('--archive', bundle, ...options),
      small.start('--archive', bundle, ...options),
      small.start('--archive', bundle, '--out', other, ...options),
    ])
    expect(all).toEqual(Array(3).fill({ status: 0, said: '' }))
    expect(digestsOf(site)).toEqual(clean)
    expect(digestsOf(other)).toEqual(clean)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
    expect(readdirSync(join(cache, 'programs')).filter((name) => name.includes('.'))).toEqual([])
  }
  expectClean()
}, 240_000)
