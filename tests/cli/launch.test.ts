import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

/** A project of which only the launcher is real; its command tells how it was started. */
const root = mkdtempSync(join(tmpdir(), 'minutes-launch-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
mkdirSync(join(root, 'node_modules/astro'), { recursive: true })
mkdirSync(join(root, 'src/cli'), { recursive: true })
for (const name of ['launch.mjs', 'runtime'])
  cpSync(join('src/cli', name), join(root, 'src/cli', name), { recursive: true })
writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
writeFileSync(
  join(root, 'src/cli/minutes.ts'),
  `
  const [command, value]: string[] = process.argv.slice(2)
  if (command === 'exit') process.exit(Number(value))
  if (command === 'kill') process.kill(process.pid, 'SIGKILL')
  if (command === 'wait') {
    process.on('SIGTERM', () => process.exit(7))
    setTimeout(() => {}, 20_000)
  }
  if (command === 'read') for await (const chunk of process.stdin) process.stdout.write(String(chunk).toUpperCase())
  console.log(JSON.stringify({ args: process.argv.slice(2), telemetry: process.env.ASTRO_TELEMETRY_DISABLED }))
`,
)

const launch = (node: string, args: string[], options = {}) =>
  spawnSync(node, [join(root, 'src/cli/launch.mjs'), ...args], { encoding: 'utf8', ...options })

test('hands on arguments, input, output, settings and exit status', () => {
  expect(JSON.parse(launch(process.execPath, ['find', '--series', 'a b']).stdout)).toEqual({
    args: ['find', '--series', 'a b'],
    telemetry: '1',
  })
  expect(launch(process.execPath, ['read'], { input: 'words' }).stdout).toMatch(/^WORDS/)
  expect(launch(process.execPath, ['exit', '3']).status).toBe(3)
  expect(launch(process.execPath, ['kill']).signal).toBe('SIGKILL')
})

test('hands on a signal and waits for the end', async () => {
  const child = spawn(process.execPath, [join(root, 'src/cli/launch.mjs'), 'wait'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise((started) => child.stdout.once('data', started))
  child.kill('SIGTERM')
  expect(await new Promise((ended) => child.on('exit', ended))).toBe(7)
})

test('says what to do when the packages are missing', () => {
  const bare = join(root, 'bare')
  cpSync(join(root, 'src'), join(bare, 'src'), { recursive: true })
  const { status, stderr } = spawnSync(process.execPath, [join(bare, 'src/cli/launch.mjs')], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([1, 'The packages are not installed: run "npm ci" first.\n'])
})

/** A Node that is too old, where the machine has one (as continuous integration does). */
const oldNode = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find((path) => existsSync(path) && major(path) < 24)

function major(node: string): number {
  return Number.parseInt(execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }), 10)
}

test.skipIf(!oldNode)('says in one sentence that no newer Node could be fetched, and leaves nothing behind', () => {
  const env = {
    ...process.env,
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_cache: join(root, 'npm'),
    npm_config_fetch_retries: '0',
  }
  const { status, stderr } = launch(oldNode!, ['exit', '0'], { env })
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /^Node \S+ is too old for this: fetching .*\nNode \S+ is too old, and a newer one could not be fetched \(.+\): install Node 24 or newer from https:\/\/nodejs\.org and try again\.\n$/,
  )
  expect(existsSync(join(root, 'node_modules/.cache/minutes/node'))).toBe(false)
})
