/** `minutes bench`: the time of a build without any cache, after one changed file and with nothing changed, by stage. It never fails on a time. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { currentSource } from '../loaders/archive.ts'
import { settings } from '../site.ts'
import { changeFile, writeArchive } from './bench/archives.ts'
import { type Build, build } from './bench/builds.ts'
import { row, spread, spreads } from './bench/figures.ts'
import { measureSearch } from './benchSearch.ts'
import { type Peers, preparePeers, runPeers } from './bench/peers.ts'

export interface BenchOptions {
  /** How often; 5 unless told. */
  runs?: string | undefined
  /** The archive so many times over, under other names. */
  times?: string | undefined
  json?: boolean | undefined
}

const kinds = ['cold', 'one file changed', 'nothing changed'] as const

export async function bench({ runs = '5', times = '1', json }: BenchOptions): Promise<void> {
  const [amount, repeated] = [runs, times].map((text) => Math.max(1, Math.floor(Number(text)) || 1)) as [number, number]
  const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'))
  const place = (name: string) => join(folder, name)
  try {
    const { source } = await currentSource()
    const last = writeArchive(source, settings.archive, place('archive'), repeated)
    preparePeers(source, place('peers'))
    const builds: Record<(typeof kinds)[number], Build[]> = { cold: [], 'one file changed': [], 'nothing changed': [] }
    const peers: (Peers | string)[] = []
    for (let run = 1; run <= amount; run++) {
      if (!json) console.error(`Run ${run} of ${amount} …`)
      peers.push(runPeers(place('peers')))
      for (const name of ['site', 'cache']) rmSync(place(name), { recursive: true, force: true })
      for (const kind of kinds) {
        if (kind === 'one file changed') changeFile(last, `line ${run}`)
        builds[kind].push(build(place('archive'), place('site'), place('cache')))
      }
    }
    const ran = peers.filter((peer) => typeof peer !== 'string')
    const figures = {
      archive: settings.archive, times: repeated, runs: amount, site: weigh(place('site')), search: await measureSearch(place('site'), settings.base),
      ...(ran.length && { hugoAndPagefind: { hugo: spread(ran.map(({ hugo }) => hugo)), pagefind: spread(ran.map(({ pagefind }) => pagefind)), total: spread(ran.map(({ hugo, pagefind }) => hugo + pagefind)) } }),
      builds: Object.fromEntries(kinds.map((kind) => [kind, {
        total: spread(builds[kind].map(({ total }) => total)), stages: spreads(builds[kind].map(({ stages }) => stages)), peakMemoryBytes: spread(builds[kind].map(({ peakMemoryBytes }) => peakMemoryBytes)),
      }])),
    }
    if (json) return void console.log(JSON.stringify(figures, undefined, 2))
    console.log(`${figures.archive}${repeated > 1 ? `, ${repeated} times` : ''}: ${figures.site.pages} pages, ${figures.site.files} files, ${Math.round(figures.site.bytes / 1e6)} MB, without cards; ${amount} runs, median (least to most)`)
    const bare = figures.hugoAndPagefind
    if (bare) console.log(row("Hugo's bare pages + Pagefind", bare.total))
    else console.log(`Nothing to compare with: ${peers[0]}.`)
    for (const kind of kinds) {
      const { total, stages, peakMemoryBytes } = figures.builds[kind]!
      console.log(row(kind, total, bare && repeated === 1 ? total.median / bare.total.median : undefined))
      for (const [stage, time] of Object.entries(stages)) console.log(row(`  ${stage}`, time))
      console.log(`  ${Math.round(peakMemoryBytes.most / 1e6)} MB of memory at most${kind === 'cold' ? `, ${Math.round((figures.site.pages / total.median) * 1000)} pages a second` : ''}`)
    }
    console.log('Search, cards and the SQLite file are made beside the pages.')
    for (const { words, firstKey, lastKey, searchBytes } of figures.search) console.log(`  search for ${words}: ${firstKey} ms from the first key, ${lastKey} ms from the last one, ${Math.round(searchBytes / 1000)} kB with its script`)
    console.log(`A page of minutes: ${Math.round(figures.site.meetingGzipBytes.median / 100) / 10} kB compressed (most ${Math.round(figures.site.meetingGzipBytes.most / 100) / 10} kB), styles ${Math.round(figures.site.stylesGzipBytes / 100) / 10} kB.`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function weigh(site: string) {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const packed = (path: string): number => gzipSync(readFileSync(path)).length
  const meetings = files.filter((path) => /^\/[^/]+\/\d{4}-\d\d-\d\d[^/]*\/index\.html$/.test(path.slice(site.length)))
  return {
    files: files.length,
    pages: files.filter((path) => path.endsWith('.html')).length,
    bytes: files.reduce((sum, path) => sum + statSync(path).size, 0),
    meetingGzipBytes: spread(meetings.map(packed)),
    stylesGzipBytes: files.filter((path) => path.endsWith('.css')).reduce((sum, path) => sum + packed(path), 0),
  }
}
