/** A build that fails leaves what was there; two builds of the same minutes are the same bytes. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digestsOf } from './small.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutes-steady-'))
const site = join(folder, 'site')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Without what the test runner tells its own modules, which Vite would take for the build's. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST.*|TEST|PROD|DEV|SSR|MODE|BASE_URL|MINUTES_.*)$/.test(name),
  ),
)

const build = (...options: string[]) =>
  spawnSync(
    process.execPath,
    ['src/cli/minutes.ts', 'build', '--base', '/minutes/', '--site', 'https://minutes.example.org', ...options],
    {
      encoding: 'utf8',
      env: { ...environment, NODE_ENV: 'production' },
    },
  )

const filesIn = (place: string): Map<string, string> => new Map(Object.entries(digestsOf(place)))

let before: Map<string, string>
beforeAll(() => {
  const { status, stderr } = build('--out', site)
  expect([status, stderr]).toEqual([0, ''])
  before = filesIn(site)
}, 180_000)

describe('a build that fails', () => {
  const content = (name: string, path: string, text: string): string => {
    const place = join(folder, name)
    cpSync('content', place, { recursive: true, filter: (from) => resolve(from) !== resolve('content/minutes') })
    writeFileSync(join(place, path), text)
    return place
  }
  const cases: [name: string, options: () => string[], said: RegExp][] = [
    ['no such folder', () => ['--archive', join(folder, 'nowhere')], /nowhere/],
    [
      'a file that is no archive',
      () => {
        writeFileSync(join(folder, 'plain.bundle'), 'no bundle')
        return ['--archive', join(folder, 'plain.bundle')]
      },
      /plain\.bundle/,
    ],
    ['a repository that cannot be reached', () => ['--archive', 'https://127.0.0.1:9/minutes.git'], /127\.0\.0\.1:9/],
    [
      'a person without handle',
      () => ['--content', content('no-handle', 'people/ada-north.yml', 'name: Ada\n')],
      /ada-north\.yml.*handle/,
    ],
    [
      'a registry that is no YAML',
      () => ['--content', content('no-yaml', 'people/ada-north.yml', 'handle: [\n')],
      /ada-north\.yml.*YAML/,
    ],
    [
      'a redaction that is no expression',
      () => ['--content', content('no-pattern', 'redactions.yml', '- { pattern: "(", reason: because }\n')],
      /redactions\.yml/,
    ],
  ]

  test.each(cases)(
    'on %s says so in one line and leaves the old site',
    (_, options, said) => {
      const { status, stderr } = build('--out', site, ...options())
      expect(status).toBe(1)
      expect(stderr.trim().split('\n')).toHaveLength(1)
      expect(stderr).toMatch(said)
      expect(stderr).not.toMatch(/^\s+at |node_modules/m)
      expect(filesIn(site)).toEqual(before)
      expect(readdirSync(folder).filter((name) => /\.(?:new|old)$/.test(name))).toEqual([])
    },
    60_000,
  )

  test('because there is a file in the way says so and leaves that file', () => {
    writeFileSync(join(folder, 'file'), 'mine')
    const { status, stderr } = build('--out', join(folder, 'file', 'site'))
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine')
  }, 60_000)
})

test('two builds are the same files, byte by byte', () => {
  mkdirSync(join(folder, 'again'))
  const again = join(folder, 'again', 'other-name')
  expect(build('--out', again, '--clean').status).toBe(0)
  const after = filesIn(again)
  const differ = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  )
  expect(differ).toEqual([])
}, 120_000)
