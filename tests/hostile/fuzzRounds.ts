/**
 * The fuzzer's other half, in a process of its own: a reader that crashes, hangs or eats the memory takes only this one
 * with it. Takes a seed, how many inputs of its round are done, milliseconds and two paths; writes each input to the one
 * before it is read, what was drawn in a round to the other, and a line of JSON for each round, after which it waits for
 * a byte.
 */
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { readRegistries } from '../../src/loaders/registries.ts'
import { type Input, inputsOf, keptRound } from './inputs.ts'
import { faultsIn, type HostileFile, type Read, reader } from './sound.ts'
import { watchdog } from './watchdog.ts'
import { goneFrom, shared, visibleIn, wordsIn } from './words.ts'

/** What a round found. */
export interface Round {
  seed: number
  inputs: Record<string, number>
  bytes: number
  /** Processor seconds for 100 kB, of the slowest input of some size. */
  slowest: number
  /** Characters of HTML for a byte of the input, of the input that grew most. */
  growth: number
  /** Megabytes in use at the end of the round. */
  memory: number
  found: (Input & { fault: string })[]
}

/** What is being read. */
export interface Current extends Input {
  at: number
}

/** HTML that was made of an input. */
export interface Drawn {
  input: Input
  html: string
}

/** Seconds of the processor after which an input hangs: no waiting for the end of it. */
const longest = 30
/** Characters of HTML that a browser is asked about; more is the same again and again. */
const shown = 300_000

const inputsOfRound = 200
const readAll = reader(readRegistries('content'), 5)

const watched = watchdog(longest)

/** In bytes. */
const sizeOf = (files: HostileFile[]): number => files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)

interface Trial {
  faults: string[]
  seconds: number
  made: number
  html: string
}

/** Processor time of the thread that reads, in seconds: those that look for garbage wait for each other on a busy machine, and that counts as work, too. */
const ownTime = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1e6
}

/** Processor time of one reading in seconds, faults and what came out. */
const tried = (files: HostileFile[]): Trial =>
  watched(() => {
    const started = ownTime()
    let read: ReturnType<typeof readAll>
    try {
      read = readAll(files)
    } catch (error) {
      return {
        faults: [`crash: ${error instanceof Error ? `${error.name} ${error.message}`.slice(0, 200) : error}`],
        seconds: 0,
        made: 0,
        html: '',
      }
    }
    const seconds = ownTime() - started
    const made = read.drawn.reduce((sum, { html }) => sum + html.length, 0)
    const html = read.drawn.map(({ html, slices }) => [html, ...slices].join('\n')).join('\n')
    return { faults: [...faultsIn(read, files), ...lostWords(read, files)], seconds, made, html }
  })

function lostWords(read: Read, files: HostileFile[]): string[] {
  if (sizeOf(files) > 6000) return []
  return files.flatMap(({ path, text }) => {
    const page = read.drawn.find(({ source }) => source === path)
    const seen = seenIn(text)
    // What is shown as it is written has its markup between its words.
    const wanted = read.rules.includes('unreadable') ? shared(wordsIn(text), seen) : seen
    const lost = page ? goneFrom(wanted, page.html) : []
    return lost.length ? [`words lost: ${lost.slice(0, 5).join(' ')}`] : []
  })
}

/** Visible words; none where quotes in quotes are too deep for the parser that tells them. */
function seenIn(text: string): string[] {
  try {
    return visibleIn(text)
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}

/** A second of the processor for each 100 kB, and half a second for what is small. */
const slow = (seconds: number, size: number): boolean => seconds > Math.max(0.5, size / 100_000)
/** Links and marks around every word are many characters; what grows beyond is a bomb. */
const swollen = (made: number, size: number): boolean => made > 100_000 + 150 * size

/** Once may be the garbage of the inputs before, or the neighbour on the same core: what was slow is read again, and the quickest time counts. */
function unhurried(files: HostileFile[], seconds: number, size: number): number {
  let quickest = seconds
  for (let again = 0; again < 3 && quickest * 100_000 > size; again++)
    quickest = Math.min(quickest, tried(files).seconds)
  return quickest
}

function faultOf(files: HostileFile[]): string | undefined {
  const { faults, seconds, made } = tried(files)
  if (faults.length) return faults[0]
  const size = sizeOf(files)
  if (slow(seconds, size) && slow(unhurried(files, seconds, size), size))
    return `slow: ${seconds.toFixed(1)} s for ${size} bytes`
  return swollen(made, size) ? `swollen: ${made} characters of ${size} bytes` : undefined
}

const nameOf = (fault: string): string => fault.split(':')[0]!

/** The smallest file that shows the same fault: parts are left out as long as it does. */
function reduced(files: HostileFile[], fault: string): HostileFile[] {
  const until = performance.now() + 15_000
  const still = (some: HostileFile[]): boolean => nameOf(faultOf(some) ?? '') === nameOf(fault)
  let best = files
  for (const file of files)
    if (best.length > 1 && still(best.filter((other) => other !== file))) best = best.filter((other) => other !== file)
  for (const [index, { path, text }] of best.entries()) {
    for (const separator of ['\n', ' ', '']) {
      let parts = best[index]!.text.split(separator)
      for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
        for (let at = 0; at < parts.length && performance.now() < until; ) {
          const fewer = [...parts.slice(0, at), ...parts.slice(at + size)]
          const files = best.with(index, { path, text: fewer.join(separator) })
          if (still(files)) {
            best = files
            parts = fewer
          } else at += size
        }
      }
    }
    if (!text) continue
  }
  return best
}

const [seed = 0, done = 0, milliseconds = 0] = process.argv.slice(2, 5).map(Number)
const [current = '', drawings = ''] = process.argv.slice(5)
const ends = Date.now() + milliseconds
// Nobody listens any more.
process.stdin.on('end', () => process.exit())
for (let round = 0; round === 0 || (Date.now() < ends && seed !== keptRound); round++) {
  let at = -1
  const result: Round = { seed: seed + round, inputs: {}, bytes: 0, slowest: 0, growth: 0, memory: 0, found: [] }
  const drawn: Drawn[] = []
  for (const input of inputsOf(seed + round, inputsOfRound)) {
    at++
    if (round === 0 && at < done) continue
    writeFileSync(current, JSON.stringify({ at, ...input } satisfies Current))
    const size = sizeOf(input.files)
    const { faults, seconds, made, html } = tried(input.files)
    result.inputs[input.kind] = (result.inputs[input.kind] ?? 0) + 1
    result.bytes += size
    if (size > 10_000)
      result.slowest = Math.max(result.slowest, (unhurried(input.files, seconds, size) * 100_000) / size)
    if (size > 1000) result.growth = Math.max(result.growth, made / size)
    if (html.length <= shown && seed !== keptRound) drawn.push({ input, html })
    const fault = faults[0] ?? (slow(seconds, size) || swollen(made, size) ? faultOf(input.files) : undefined)
    if (fault) result.found.push({ ...input, files: reduced(input.files, fault), fault })
  }
  result.memory = process.memoryUsage().heapUsed / 1e6
  writeFileSync(drawings, JSON.stringify(drawn))
  // Whoever reads lines takes these two for ends of lines.
  console.log(JSON.stringify(result).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'))
  await once(process.stdin, 'data')
}
process.exit()
