/**
 * How long an edit takes to show in `npm run dev`: from saving a minutes file to the frame in which an open browser page
 * has drawn the new words.
 *
 *     node tests/measure/dev.ts [ARCHIVE] [TIMES]
 *
 * ARCHIVE, a folder, is copied first, so that nothing of it changes; without one it is the demo archive. Beside the time stands what
 * the server worked for it (on Linux): on a busy machine only that tells something. Not part of the tests.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { launchBrowser } from '../../src/cli/browser/launch.ts'

const [from = 'content/minutes', times = '10'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'minutes-dev-'))
const archive = join(folder, 'archive')
cpSync(resolve(from), archive, { recursive: true })
const port = await freePort()
const server = spawn(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', 'src/cli/minutes.ts', 'dev', '--archive', archive, '--port', String(port)],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
let said = ''
server.stdout.on('data', (text) => (said += text))
const browser = await launchBrowser()
try {
  const started = performance.now()
  const page = await browser.newPage()
  await page.addInitScript(() => {
    const look = () => {
      const [word] = document.body?.textContent?.match(/Lighthouse\d+(?![\s\S]*Lighthouse\d)/) ?? []
      if (word) requestAnimationFrame(() => Object.assign(window, { drawn: { word, at: Date.now() } }))
      else requestAnimationFrame(look)
    }
    look()
  })
  await untilItAnswers(`http://localhost:${port}/iaas/2024-07-03/`, server)
  await page.goto(`http://localhost:${port}/iaas/2024-07-03/`)
  console.log(`Ready after ${Math.round(performance.now() - started)} ms`)
  const file = join(archive, 'iaas/20240703.md')
  const text = readFileSync(file, 'utf8')
  const took: number[] = []
  const worked: number[] = []
  for (let time = 0; time < Number(times); time++) {
    await page.waitForTimeout(700)
    const word = `Lighthouse${time}`
    const before = workOf(server)
    const saved = Date.now()
    appendFileSync(file, `\n- ${word}\n`)
    const drawn = await page.waitForFunction(
      (sought) => {
        const { drawn } = window as { drawn?: { word: string; at: number } }
        return drawn?.word === sought && drawn.at
      },
      word,
      { polling: 10, timeout: 30_000 },
    )
    took.push(Number(await drawn.jsonValue()) - saved)
    worked.push(workOf(server) - before)
  }
  writeFileSync(file, text)
  console.log(`${took.join(', ')} ms from saving to showing; median ${median(took)} ms`)
  console.log(`${worked.join(', ')} ms of work of the server; median ${median(worked)} ms`)
  if (process.env['MINUTES_VERBOSE']) console.log(said)
} finally {
  await browser.close()
  server.kill()
  rmSync(folder, { recursive: true, force: true })
}

function median(all: number[]): number | undefined {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]
}

/** Milliseconds for which a process has used a processor so far, to 10 ms, as Linux counts them; elsewhere 0. */
function workOf({ pid }: ChildProcess): number {
  try {
    const [, fields = ''] = /\) (.*)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    const [user, system] = fields.split(' ').slice(11, 13)
    return (Number(user) + Number(system)) * 10
  } catch {
    return 0
  }
}

async function untilItAnswers(url: string, { exitCode }: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (exitCode !== null) throw new Error(`The dev server ended with ${exitCode}.`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error(`${url} does not answer.`)
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const { port: free } = probe.address() as { port: number }
      probe.close(() => done(free))
    })
  })
}
