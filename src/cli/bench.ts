/** `minutes bench`: where the time of a build goes, as a table or with `--json`. It never fails on a time. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { settings } from '../site.ts'

interface Run { stages: Record<string, number>; total: number; memory: number; pages: number }

const root = fileURLToPath(new URL('../..', import.meta.url))

/** One build in a process of its own, so that nothing is warm but the disk. */
function buildOnce(out: string): Run {
  const script = `
    const { buildSite } = await import('./src/cli/build.ts')
    const started = performance.now()
    const { took } = await buildSite(() => {})
    console.log(JSON.stringify({ stages: took, total: performance.now() - started, memory: process.resourceUsage().maxRSS * 1024 }))`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script], {
    cwd: root, encoding: 'utf8', env: { ...process.env, MINUTES_OUT: out },
  })
  if (status !== 0) throw new Error(`The build failed: ${stderr.trim()}`)
  const run = JSON.parse(stdout.trim().split('\n').at(-1)!) as Omit<Run, 'pages'>
  return { ...run, pages: readdirSync(out, { recursive: true }).filter((name) => String(name).endsWith('.html')).length }
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`

function spread(values: number[]): { median: number; least: number; most: number } {
  const sorted = [...values].sort((a, b) => a - b)
  return { median: sorted[Math.floor(sorted.length / 2)]!, least: sorted[0]!, most: sorted.at(-1)! }
}

/** @param runs how often to build; 3 unless told */
export async function bench({ runs = '3', json }: { runs?: string | undefined; json?: boolean | undefined }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'))
  try {
    const measured: Run[] = []
    for (let run = 0; run < Math.max(1, Number(runs)); run++) {
      if (!json) console.error(`Build ${run + 1} of ${runs} …`)
      measured.push(buildOnce(join(folder, 'site')))
    }
    const stages = Object.keys(measured[0]!.stages)
    const figures = {
      archive: settings.archive,
      runs: measured.length,
      pages: measured[0]!.pages,
      milliseconds: Object.fromEntries([...stages.map((stage) => [stage, spread(measured.map((run) => run.stages[stage]!))]), ['total', spread(measured.map(({ total }) => total))]]),
      peakMemoryBytes: spread(measured.map(({ memory }) => memory)),
      siteBytes: sizeOf(join(folder, 'site')),
    }
    if (json) return void console.log(JSON.stringify(figures, undefined, 2))
    console.log(`${figures.archive}: ${figures.pages} pages, ${figures.runs} cold builds; "search" runs beside "pages"`)
    for (const [stage, { median, least, most }] of Object.entries(figures.milliseconds) as [string, ReturnType<typeof spread>][]) {
      console.log(`  ${stage.padEnd(8)} ${seconds(median).padStart(9)}   (${seconds(least)} to ${seconds(most)})`)
    }
    const { median } = figures.milliseconds['total'] as ReturnType<typeof spread>
    console.log(`  ${Math.round((figures.pages / median) * 1000)} pages a second, ${Math.round(figures.peakMemoryBytes.median / 1e6)} MB at most, ${Math.round(figures.siteBytes / 1e6)} MB of site`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).reduce((sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0), 0)
