/**
 * `npm run fuzz -- --minutes 30 --seed 1 --keep FOLDER`: reads and draws generated minutes until the time is over, and
 * keeps what makes the reader crash, hang, lose words, let script through or grow out of proportion, made small.
 * Round n has the seed `--seed` + n, so that any round can be had again. Exit status 1 when something was found.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Round } from './fuzzRounds.ts'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' }, keep: { type: 'string', default: join(tmpdir(), 'minutes-fuzz') } },
})
const keep = resolve(process.env['INIT_CWD'] ?? '.', values.keep)
mkdirSync(keep, { recursive: true })
const current = join(keep, `.current-${process.pid}.json`)

/** An input that takes longer is a hang, also on a machine that is busy. */
const longest = 60_000
/** Megabytes that reading may take. */
const memory = 600

const rounds: Round[] = []
const faults = new Map<string, number>()

function kept(fault: string, input: object) {
  const name = fault.split(':')[0]!
  const count = (faults.get(name) ?? 0) + 1
  faults.set(name, count)
  if (count > 20) return
  const file = join(keep, `${name.replace(/\W+/g, '-')}-${count}.json`)
  writeFileSync(file, `${JSON.stringify({ fault, ...input }, undefined, 2)}\n`)
  console.log(`${fault}\n  kept in ${file}`)
}

/** Runs rounds until the time is over or the process dies. @returns seed of the next round */
function run(seed: number, milliseconds: number): Promise<number> {
  // Its time begins now, whatever the one before it left.
  if (existsSync(current)) utimesSync(current, new Date(), new Date())
  const child = spawn(process.execPath, [`--max-old-space-size=${memory}`, fileURLToPath(new URL('fuzzRounds.ts', import.meta.url)), String(seed), String(milliseconds), current], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)), stdio: ['ignore', 'pipe', 'pipe'],
  })
  let next = seed
  let said = ''
  let hung = false
  child.stderr.on('data', (text) => {
    said = (said + text).slice(-2000)
  })
  createInterface(child.stdout).on('line', (line) => {
    const round = JSON.parse(line) as Round
    rounds.push(round)
    next = round.seed + 1
    for (const { fault, ...input } of round.found) kept(fault, { seed: round.seed, ...input })
  })
  const watch = setInterval(() => {
    if (!existsSync(current) || Date.now() - statSync(current).mtimeMs < longest) return
    hung = true
    child.kill('SIGKILL')
  }, 1000)
  return new Promise((done) => {
    child.on('close', (status) => {
      clearInterval(watch)
      if (status !== 0) {
        const input = existsSync(current) ? (JSON.parse(readFileSync(current, 'utf8')) as object) : {}
        kept(hung ? `hang: more than ${longest / 1000} s` : `death: ${said.split('\n').find((line) => /error|panic|fatal/i.test(line)) ?? `status ${status}`}`, { seed: next, ...input })
        next++
      }
      done(next)
    })
  })
}

const started = Date.now()
const ends = started + Number(values.minutes) * 60_000
let seed = Number(values.seed)
while (Date.now() < ends) seed = await run(seed, ends - Date.now())
rmSync(current, { force: true })

const sum = (of: (round: Round) => number): number => rounds.reduce((total, round) => total + of(round), 0)
const most = (of: (round: Round) => number): number => Math.max(0, ...rounds.map(of))
const byKind = new Map<string, number>()
for (const { inputs } of rounds) for (const [kind, count] of Object.entries(inputs)) byKind.set(kind, (byKind.get(kind) ?? 0) + count)
console.log(
  [
    `${((Date.now() - started) / 60_000).toFixed(1)} minutes, seeds ${values.seed} to ${seed - 1}: ${[...byKind.values()].reduce((a, b) => a + b, 0)} inputs, ${(sum(({ bytes }) => bytes) / 1e6).toFixed(0)} MB`,
    `  ${[...byKind].map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
    `  slowest ${most(({ slowest }) => slowest).toFixed(2)} s of the processor for 100 kB; at most ${most(({ growth }) => growth).toFixed(0)} characters of HTML for one; at most ${most(({ memory: used }) => used).toFixed(0)} MB in use`,
    `Found: ${faults.size ? [...faults].map(([name, count]) => `${name} ${count}`).join(', ') : 'nothing'}.`,
  ].join('\n'),
)
process.exitCode = faults.size ? 1 : 0
