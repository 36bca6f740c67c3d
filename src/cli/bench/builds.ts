/** One build in a process of its own, so that nothing is warm but the disk. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Build {
  /** Milliseconds from the start of the process to its end. */
  total: number
  /** Milliseconds by stage; some run beside others. */
  stages: Record<string, number>
  peakMemoryBytes: number
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const script = `import('./src/cli/build.ts').then(({ buildSite }) => buildSite(() => {})).then(({ took }) =>
  console.log(JSON.stringify({ stages: took, peakMemoryBytes: process.resourceUsage().maxRSS * 1024 })))`

/** @throws Error with what the build said */
export function build(archive: string, out: string, cache: string): Build {
  const started = performance.now()
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', '-e', script], {
    cwd: root, encoding: 'utf8', env: { ...process.env, MINUTES_ARCHIVE: archive, MINUTES_OUT: out, MINUTES_CACHE: cache, MINUTES_CARDS: 'no' },
  })
  if (status !== 0) throw new Error(`The build failed: ${stderr.trim()}`)
  return { total: performance.now() - started, ...(JSON.parse(stdout.trim().split('\n').at(-1)!) as Omit<Build, 'total'>) }
}
