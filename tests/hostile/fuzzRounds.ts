/**
 * The fuzzer's other half, in a process of its own: a reader that crashes, hangs or eats the memory takes only this one
 * with it. Takes seed and milliseconds; writes each input to a file before it is read, and a line of JSON for each round.
 */
import { writeFileSync } from 'node:fs'
import { readRegistries } from '../../src/loaders/registries.ts'
import { type Input, inputsOf } from './inputs.ts'
import { faultsIn, type HostileFile, reader } from './sound.ts'
import { goneFrom, shared, visibleIn, wordsIn } from './words.ts'

/** What a round found. */
export interface Round {
  seed: number
  inputs: Record<string, number>
  bytes: number
  /** Processor seconds for 100 kB, of the slowest input of some size. */
  slowest: number
  /** Characters of HTML for one of the input, of the input that grew most. */
  growth: number
  /** Megabytes in use at the end of the round. */
  memory: number
  found: (Input & { fault: string })[]
}

const inputsOfRound = 200
const readAll = reader(readRegistries('content'), 5)

const sizeOf = (files: HostileFile[]): number => files.reduce((sum, { text }) => sum + text.length, 0)

/** Processor time of one reading in seconds, faults and size of what came out. */
function tried(files: HostileFile[]): { faults: string[]; seconds: number; made: number } {
  const started = process.cpuUsage()
  let read: ReturnType<typeof readAll>
  try {
    read = readAll(files)
  } catch (error) {
    return { faults: [`crash: ${error instanceof Error ? `${error.name} ${error.message}`.slice(0, 200) : error}`], seconds: 0, made: 0 }
  }
  const { user, system } = process.cpuUsage(started)
  const faults = faultsIn(read, files)
  const made = read.drawn.reduce((sum, { html }) => sum + html.length, 0)
  if (sizeOf(files) <= 6000) {
    for (const { path, text } of files) {
      const page = read.drawn.find(({ source }) => source === path)
      // What is shown as it is written has its markup between its words.
      const wanted = read.rules.includes('unreadable') ? shared(wordsIn(text), visibleIn(text)) : visibleIn(text)
      const lost = page ? goneFrom(wanted, page.html) : []
      if (lost.length) faults.push(`words lost: ${lost.slice(0, 5).join(' ')}`)
    }
  }
  return { faults, seconds: (user + system) / 1e6, made }
}

/** A second of the processor for each 100 kB, and half a second for what is small. */
const slow = (seconds: number, size: number): boolean => seconds > Math.max(0.5, size / 100_000)
/** Links and marks around every word are many characters; what grows beyond is a bomb. */
const swollen = (made: number, size: number): boolean => made > 100_000 + 150 * size

function faultOf(files: HostileFile[]): string | undefined {
  const { faults, seconds, made } = tried(files)
  if (faults.length) return faults[0]
  const size = sizeOf(files)
  // Once may be the garbage of the inputs before.
  if (slow(seconds, size) && slow(tried(files).seconds, size)) return `slow: ${seconds.toFixed(1)} s for ${size} characters`
  return swollen(made, size) ? `swollen: ${made} characters of ${size}` : undefined
}

const nameOf = (fault: string): string => fault.split(':')[0]!

/** The smallest file that shows the same fault: parts are left out as long as it does. */
function reduced(files: HostileFile[], fault: string): HostileFile[] {
  const until = performance.now() + 15_000
  const still = (some: HostileFile[]): boolean => nameOf(faultOf(some) ?? '') === nameOf(fault)
  let best = files
  for (const file of files) if (best.length > 1 && still(best.filter((other) => other !== file))) best = best.filter((other) => other !== file)
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

const [seed = 0, milliseconds = 0] = process.argv.slice(2, 4).map(Number)
const current = process.argv[4]!
const ends = Date.now() + milliseconds
for (let round = 0; Date.now() < ends; round++) {
  const result: Round = { seed: seed + round, inputs: {}, bytes: 0, slowest: 0, growth: 0, memory: 0, found: [] }
  for (const input of inputsOf(seed + round, inputsOfRound)) {
    writeFileSync(current, JSON.stringify(input))
    const size = sizeOf(input.files)
    const { faults, seconds, made } = tried(input.files)
    result.inputs[input.kind] = (result.inputs[input.kind] ?? 0) + 1
    result.bytes += size
    if (size > 10_000) result.slowest = Math.max(result.slowest, (seconds * 100_000) / size)
    if (size > 1000) result.growth = Math.max(result.growth, made / size)
    const fault = faults[0] ?? (slow(seconds, size) || swollen(made, size) ? faultOf(input.files) : undefined)
    if (fault) result.found.push({ ...input, files: reduced(input.files, fault), fault })
  }
  result.memory = process.memoryUsage().heapUsed / 1e6
  console.log(JSON.stringify(result))
}
