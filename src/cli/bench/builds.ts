/** One build in a process of its own, so that nothing is warm but the disk. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { watchMemory } from './memory.ts'

export interface Build {
  /** Milliseconds from the start of the process to its end. */
  total: number
  /** Milliseconds of both cores together, as the system counts them; of the process and its threads, without Pagefind's. */
  processor: number
  /** Milliseconds by stage; some run beside others. */
  stages: Record<string, number>
  /** Of all its processes together. */
  peakMemoryBytes: number
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const script = `import('./src/cli/build.ts').then(({ buildSite }) => buildSite(() => {})).then(({ took }) => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  console.log(JSON.stringify({ stages: took, processor: (userCPUTime + systemCPUTime) / 1000, ownPeakBytes: maxRSS * 1024 }))
})`

interface Told extends Pick<Build, 'stages' | 'processor'> {
  ownPeakBytes: number
}

/** @throws Error with what the build said */
export async function build(archive: string, out: string, cache: string): Promise<Build> {
  const started = performance.now()
  const child = spawn(process.execPath, [...process.execArgv, '-e', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      MINUTES_ARCHIVE: archive,
      MINUTES_OUT: out,
      MINUTES_CACHE: cache,
      MINUTES_CARDS: 'no',
      NODE_COMPILE_CACHE: join(cache, 'compiled'),
    },
  })
  const memory = watchMemory(child.pid ?? 0)
  const [said, faults, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ])
  const total = performance.now() - started
  const peak = memory.peak()
  if (status !== 0) throw new Error(`The build failed: ${faults.trim()}`)
  const { ownPeakBytes, stages, processor } = JSON.parse(said.trim().split('\n').at(-1)!) as Told
  return { total, processor, stages, peakMemoryBytes: Math.max(peak, ownPeakBytes) }
}
