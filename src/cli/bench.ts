/**
 * `minutes bench`: what a build takes by stage, without any cache, after one changed file and with nothing changed; what
 * pages weigh; and the site in a browser. It never fails on a time.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { currentSource } from '../loaders/archive.ts'
import { routes } from '../routes.ts'
import { settings } from '../site.ts'
import { changeFile, writeArchive, writeRepeated } from './bench/archives.ts'
import { type Build, build } from './bench/builds.ts'
import { type Spread, spread, spreads } from './bench/figures.ts'
import { type Peers, preparePeers, runPeers } from './bench/peers.ts'
import { measureReading, type Reading } from './bench/reading.ts'
import { tableOf } from './bench/table.ts'
import { type SiteWeight, weighSite } from './bench/weights.ts'

export interface BenchOptions {
  /** How often; 5 unless told. */
  runs?: string | undefined
  /** The archive so many times over, under other names and dates, beside itself without its history. */
  times?: string | undefined
  json?: boolean | undefined
}

export const kinds = ['cold', 'one file changed', 'nothing changed'] as const

export interface BuildFigures {
  total: Spread
  /** Both cores together, without Pagefind's own process. */
  processor: Spread
  stages: Record<string, Spread>
  /** Of all processes at once. */
  peakMemoryBytes: Spread
}

export interface Figures {
  archive: string
  times: number
  runs: number
  builds: Record<(typeof kinds)[number], BuildFigures>
  pagesPerSecond: Spread
  /** With `times`: cold builds of the archive once, without history as the repeated one is, and how many times theirs the repeated one took. */
  once?: BuildFigures & { timesTheTime: number; timesTheProcessor: number }
  /** Bare pages of the same files, where Hugo is installed; else why there are none. */
  hugoAndPagefind: { hugo: Spread; pagefind: Spread; total: Spread } | string
  site: SiteWeight
  reading: Reading
}

/** `npm run bench`: measures builds and the site, and prints the figures. */
export async function bench({ runs = '5', times = '1', json }: BenchOptions): Promise<void> {
  const [amount, repeated] = [runs, times].map((text) => Math.max(1, Math.floor(Number(text)) || 1)) as [number, number]
  const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'))
  const place = (name: string) => join(folder, name)
  const say = (text: string) => json || console.error(text)
  try {
    const { source } = await currentSource()
    const last =
      repeated > 1
        ? writeRepeated(source, place('archive'), repeated)
        : writeArchive(source, settings.archive, place('archive'))
    if (repeated > 1) writeRepeated(source, place('single'), 1)
    preparePeers(source, place('peers'))
    const builds: Record<(typeof kinds)[number], Build[]> = { cold: [], 'one file changed': [], 'nothing changed': [] }
    const [once, peers]: [Build[], (Peers | string)[]] = [[], []]
    for (let run = 1; run <= amount; run++) {
      say(`Run ${run} of ${amount} …`)
      peers.push(runPeers(place('peers')))
      for (const name of ['site', 'cache', 'single site', 'single cache'])
        rmSync(place(name), { recursive: true, force: true })
      if (repeated > 1) once.push(await build(place('single'), place('single site'), place('single cache')))
      for (const kind of kinds) {
        if (kind === 'one file changed') changeFile(last, `line ${run}`)
        builds[kind].push(await build(place('archive'), place('site'), place('cache')))
      }
    }
    say('Looking at the site in a browser …')
    const site = weighSite(place('site'), routes.home())
    const cold = figuresOf(builds.cold)
    const single = once.length ? figuresOf(once) : undefined
    const ran = peers.filter((peer) => typeof peer !== 'string')
    const figures: Figures = {
      archive: settings.archive,
      times: repeated,
      runs: amount,
      builds: {
        cold,
        'one file changed': figuresOf(builds['one file changed']),
        'nothing changed': figuresOf(builds['nothing changed']),
      },
      pagesPerSecond: spread(builds.cold.map(({ total }) => Math.round((site.pages / total) * 1000))),
      ...(single && {
        once: {
          ...single,
          timesTheTime: cold.total.median / single.total.median,
          timesTheProcessor: cold.processor.median / single.processor.median,
        },
      }),
      hugoAndPagefind: ran.length
        ? {
            hugo: spread(ran.map(({ hugo }) => hugo)),
            pagefind: spread(ran.map(({ pagefind }) => pagefind)),
            total: spread(ran.map(({ hugo, pagefind }) => hugo + pagefind)),
          }
        : (peers[0] as string),
      site,
      reading: await measureReading(place('site'), routes.home(), site, amount),
    }
    console.log(json ? JSON.stringify(figures, undefined, 2) : tableOf(figures))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const figuresOf = (builds: Build[]): BuildFigures => ({
  total: spread(builds.map(({ total }) => total)),
  processor: spread(builds.map(({ processor }) => processor)),
  stages: spreads(builds.map(({ stages }) => stages)),
  peakMemoryBytes: spread(builds.map(({ peakMemoryBytes }) => peakMemoryBytes)),
})
