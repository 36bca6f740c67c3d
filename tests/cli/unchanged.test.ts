/** A build of what is built already does nothing, and trusts only a site that is whole. */
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'minutes-unchanged-'))
const [site, cache, archive] = ['site', 'cache', 'archive'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
]
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Without what the test runner tells its own modules, which Vite would take for the build's. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST.*|TEST|PROD|DEV|SSR|MODE|BASE_URL|MINUTES_.*)$/.test(name),
  ),
)

/** @returns whether the site was built, and not only looked at */
function build(...options: string[]): boolean {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/minutes.ts', 'build', '--out', site, '--archive', archive, '--no-cards', ...options],
    {
      encoding: 'utf8',
      env: { ...environment, NODE_ENV: 'production', MINUTES_CACHE: cache },
    },
  )
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^Found \d+ meetings?, /m)
  return !/^Nothing has changed/m.test(stdout)
}

beforeAll(() => {
  cpSync('tests/fixtures/kill', archive, { recursive: true })
  expect(build()).toBe(true)
}, 60_000)

const home = join(site, 'index.html')
const record = (): string => join(cache, 'builds', readdirSync(join(cache, 'builds'))[0]!)

test('nothing is written when nothing has changed', () => {
  const before = statSync(home, { bigint: true })
  expect(build()).toBe(false)
  const after = statSync(home, { bigint: true })
  expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs])
}, 60_000)

const changes: [what: string, change: () => void, options?: string[]][] = [
  [
    'a line of the minutes',
    () => appendFileSync(join(archive, 'ops', readdirSync(join(archive, 'ops'))[0]!), '- one line more\n'),
  ],
  ['a new attachment', () => writeFileSync(join(archive, 'ops', 'drawing.png'), 'no picture')],
  ['a setting', () => {}, ['--base', '/minutes/']],
  ['a file of the site that is gone', () => unlinkSync(home)],
  ['a file of the site with other bytes', () => writeFileSync(home, readFileSync(home).fill(32))],
  ['a file that is none of the site', () => writeFileSync(join(site, 'mine.html'), 'mine')],
  ['a record that is damaged', () => writeFileSync(record(), '{"fingerprint":')],
  ['nothing, with --clean', () => {}, ['--clean']],
]

test.each(changes)(
  'the site is built for %s, and the next build has nothing to do',
  (_, change, options = []) => {
    change()
    expect(build(...options)).toBe(true)
    expect(readdirSync(site)).not.toContain('mine.html')
    expect(readFileSync(home, 'utf8')).toContain('<!DOCTYPE html>')
    expect(build(...options.filter((option) => option !== '--clean'))).toBe(false)
  },
  60_000,
)
