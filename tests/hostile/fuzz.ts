/**
 * `npm run fuzz -- --minutes 30 --seed 1 --keep FOLDER`: reads and draws generated minutes until the time is over, and
 * keeps what makes the reader crash, hang, lose words, let script through or grow out of proportion, made small.
 * What was drawn is parsed by a browser, too, and some of it is shown there; without a browser that is left out and said.
 * First it reads what the tests keep; the minutes begin after that.
 * Round n has the seed `--seed` + n, so that any round can be had again. Exit status 1 when something was found.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fuzzBrowser, type Looker } from './fuzzBrowser.ts'
import type { Current, Drawn, Round } from './fuzzRounds.ts'
import { keptRound } from './inputs.ts'
import { hanging } from './watchdog.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string', default: join(tmpdir(), 'minutes-fuzz') },
  },
})
const keep = resolve(process.env['INIT_CWD'] ?? '.', values.keep)
mkdirSync(keep, { recursive: true })
const [current, drawings] = ['current', 'drawn'].map((name) => join(keep, `.${name}-${process.pid}.json`)) as [
  string,
  string,
]

/** Megabytes that reading may take. */
const memory = 600

const rounds: Round[] = []
const faults = new Map<string, number>()
const looked = { parsed: 0, shown: 0 }
let browser: Looker | undefined
let without = ''
try {
  browser = await fuzzBrowser()
} catch (error) {
  without = (error as Error).message.split('\n')[0]!
}

function kept(fault: string, input: object) {
  const name = fault.split(':')[0]!
  const count = (faults.get(name) ?? 0) + 1
  faults.set(name, count)
  if (count > 20) return
  const file = join(keep, `${name.replace(/\W+/g, '-')}-${count}.json`)
  writeFileSync(file, `${JSON.stringify({ fault, ...input }, undefined, 2)}\n`)
  console.log(`${fault}\n  kept in ${file}`)
}

async function look(drawn: Drawn[], seed: number): Promise<void> {
  const { parsed, shown, found } = await browser!.look(drawn)
  looked.parsed += parsed
  looked.shown += shown
  for (const { fault, ...input } of found) kept(fault, { seed, ...input })
}

/** A browser that went away may have been sent away by what it looked at: another one looks again, once. */
async function lost(error: Error, drawn: Drawn[], seed: number): Promise<void> {
  try {
    await browser?.close().catch(() => undefined)
    browser = await fuzzBrowser()
    await look(drawn, seed)
    console.log(
      `The browser went away in round ${seed} and another one had no trouble: ${error.message.split('\n')[0]}`,
    )
  } catch (again) {
    kept(`browser: ${(again as Error).message.split('\n')[0]}`, { seed })
    browser = await fuzzBrowser()
  }
}

/** Where to go on: inputs of a round that are done. */
interface Place {
  seed: number
  done: number
}

/** Runs rounds until the time is over or the process dies. */
function run({ seed, done }: Place, milliseconds: number): Promise<Place> {
  rmSync(current, { force: true })
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${memory}`,
      fileURLToPath(new URL('fuzzRounds.ts', import.meta.url)),
      ...[seed, done, milliseconds].map(String),
      current,
      drawings,
    ],
    {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  )
  // It may have died meanwhile.
  child.stdin.on('error', () => undefined)
  let next: Place = { seed, done }
  let said = ''
  child.stderr.on('data', (text) => {
    said = (said + text).slice(-2000)
  })
  createInterface(child.stdout).on('line', async (line) => {
    const round = JSON.parse(line) as Round
    rounds.push(round)
    next = { seed: round.seed + 1, done: 0 }
    for (const { fault, ...input } of round.found) kept(fault, { seed: round.seed, ...input })
    const drawn = JSON.parse(readFileSync(drawings, 'utf8')) as Drawn[]
    if (browser) await look(drawn, round.seed).catch((error: Error) => lost(error, drawn, round.seed))
    child.stdin.write('\n')
  })
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (status === 0) return resolve(next)
      const { at, ...input } = existsSync(current) ? (JSON.parse(readFileSync(current, 'utf8')) as Current) : { at: 0 }
      kept(
        said.split('\n').find((line) => line.startsWith(hanging)) ??
          `death: ${said.split('\n').find((line) => /error|panic|fatal/i.test(line)) ?? `status ${status}`}`,
        { seed: next.seed, ...input },
      )
      resolve({ ...next, done: at + 1 })
    })
  })
}

for (let place: Place = { seed: keptRound, done: 0 }; place.seed === keptRound; ) place = await run(place, 0)
const started = Date.now()
const ends = started + Number(values.minutes) * 60_000
let place: Place = { seed: Number(values.seed), done: 0 }
while (Date.now() < ends) place = await run(place, ends - Date.now())
await browser?.close()
for (const file of [current, drawings]) rmSync(file, { force: true })

const sum = (of: (round: Round) => number): number => rounds.reduce((total, round) => total + of(round), 0)
const most = (of: (round: Round) => number): number => Math.max(0, ...rounds.map(of))
const byKind = new Map<string, number>()
for (const { inputs } of rounds)
  for (const [kind, count] of Object.entries(inputs)) byKind.set(kind, (byKind.get(kind) ?? 0) + count)
console.log(
  [
    `${((Date.now() - started) / 60_000).toFixed(1)} minutes, seeds ${values.seed} to ${place.seed - 1}: ${[...byKind.values()].reduce((a, b) => a + b, 0)} inputs, ${(sum(({ bytes }) => bytes) / 1e6).toFixed(0)} MB`,
    `  ${[...byKind].map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
    `  slowest ${most(({ slowest }) => slowest).toFixed(2)} s of the processor for 100 kB; at most ${most(({ growth }) => growth).toFixed(0)} characters of HTML for a byte; at most ${most(({ memory: used }) => used).toFixed(0)} MB in use`,
    browser
      ? `  ${looked.parsed} parsed by a browser as well, ${looked.shown} shown there without a policy`
      : `  no browser looked at it: ${without}`,
    `Found: ${faults.size ? [...faults].map(([name, count]) => `${name} ${count}`).join(', ') : 'nothing'}.`,
  ].join('\n'),
)
process.exitCode = faults.size ? 1 : 0
