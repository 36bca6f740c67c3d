/**
 * A build that is killed leaves a whole site, the old one or the new one, and the next build works. It is killed before
 * each step of the first thread that changes the disk (the swap is among them), before steps of the others, and at moments
 * of the clock. `KILLS=200` for a long run.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { environment, root } from '../command.ts'

const kills = Number(process.env['KILLS'] ?? 12)

const folder = mkdtempSync(join(tmpdir(), 'minutes-kill-'))
const [site, content, cache, steps] = ['site', 'content', 'cache', 'steps'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
  string,
]
const archives = ['before', 'after'].map((name) => join(folder, name)) as [string, string]
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const command = (archive: string): string[] => [
  '--import',
  './tests/site/killBefore.mjs',
  'src/cli/minutes.ts',
  'build',
  '--out',
  site,
  '--no-cards',
  '--content',
  content,
  '--archive',
  archive,
]
const options = (env: NodeJS.ProcessEnv) => ({ cwd: root, env: { ...environment, MINUTES_CACHE: cache, ...env } })

/** One digest of every path and content; that there is no site is something, too. */
function state(): string {
  if (!existsSync(site)) return 'no site'
  const hash = createHash('sha256')
  const paths = readdirSync(site, { recursive: true, withFileTypes: true }).map(
    (entry) => [join(entry.parentPath, entry.name), entry.isFile()] as const,
  )
  for (const [path, isFile] of paths.sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${relative(site, path)}\n`).update(isFile ? readFileSync(path) : '')
  return hash.digest('hex')
}

/** Builds to the end. */
function build(archive: string, env: NodeJS.ProcessEnv = {}): string {
  const { status, stderr } = spawnSync(process.execPath, command(archive), { ...options(env), encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return state()
}

/** Builds until killed: after so many milliseconds, or by itself. */
async function buildKilled(archive: string, env: NodeJS.ProcessEnv, milliseconds?: number): Promise<void> {
  const child = spawn(process.execPath, command(archive), { ...options(env), stdio: 'ignore' })
  const ended = new Promise<NodeJS.Signals | null>((done) => child.on('exit', (_, signal) => done(signal)))
  const alarm = milliseconds === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), milliseconds)
  const signal = await ended
  clearTimeout(alarm)
  if (milliseconds === undefined) expect(signal).toBe('SIGKILL')
}

let [before, after] = ['', '']
let whole = 0
/** Steps of a build that change the disk, by thread. */
let [first, others] = [[] as string[], 0]

beforeAll(() => {
  for (const archive of archives) cpSync(join(root, 'tests/fixtures/kill'), archive, { recursive: true })
  appendFileSync(join(archives[1], 'ops/20240104.md'), '- AI @ada: order them\n')
  cpSync(join(root, 'content/pages'), join(content, 'pages'), { recursive: true })
  build(archives[0])
  const started = performance.now()
  after = build(archives[1])
  whole = performance.now() - started
  before = build(archives[0], { KILL_STEPS: steps })
  const lines = readFileSync(steps, 'utf8').trim().split('\n')
  first = lines.filter((line) => line.startsWith('main '))
  others = lines.length - first.length
  expect(after).not.toBe(before)
  expect(first.length).toBeGreaterThan(8)
}, 180_000)

test(`after each of ${kills} kills the site is whole, and the next build works`, {
  timeout: 60_000 + kills * 30_000,
}, async () => {
  for (let kill = 0; kill < kills; kill++) {
    // Spread over the build, each at another place.
    const share = (kill * 0.618034) % 1
    const [old, next] = kill % 2 ? [after, before] : [before, after]
    const archive = archives[kill % 2 ? 0 : 1]
    if (kill < first.length) await buildKilled(archive, { KILL_BEFORE: `main ${kill + 1}` })
    else if (kill % 4 < 2) await buildKilled(archive, {}, whole * share)
    else await buildKilled(archive, { KILL_BEFORE: `other ${1 + Math.floor((share * others) / 2)}` })
    expect([old, next], `kill ${kill}`).toContain(state())
    expect(build(archive), `kill ${kill}`).toBe(next)
    expect(readdirSync(folder).sort(), `kill ${kill}`).toEqual(['after', 'before', 'cache', 'content', 'site', 'steps'])
  }
})

test('where two folders cannot be exchanged, the next build gives the old site back before it begins', {
  timeout: 180_000,
}, async () => {
  build(archives[0])
  const renames = first.flatMap((line, at) => (line === 'main swapSync' ? [at] : []))
  expect(renames).toHaveLength(1)
  // Between the two: the exchange that fails is no step any more.
  await buildKilled(archives[1], { KILL_EXCHANGE: 'no', KILL_BEFORE: `main ${renames[0]! + 3}` })
  expect(state()).toBe('no site')
  const { status } = spawnSync(process.execPath, command(join(folder, 'nowhere')), options({ KILL_EXCHANGE: 'no' }))
  expect(status).not.toBe(0)
  expect(state()).toBe(before)
  expect(build(archives[1], { KILL_EXCHANGE: 'no' })).toBe(after)
})
