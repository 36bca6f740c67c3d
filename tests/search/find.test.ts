/** The demo archive indexed by Pagefind and searched as the search page does, with files in the place of requests. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Answer, type Engine, facetsOf, find, type Lists } from '../../src/search/find.ts'
import { writeSearchIndex } from '../../src/search/index.ts'
import { parseQuery } from '../../src/search/query.ts'
import { type SearchRecord, searchRecords } from '../../src/search/records.ts'
import { readWords } from '../../src/search/words.ts'
import { demoArchive } from '../demoArchive.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutes-search-'))
let records: SearchRecord[]
let ask: (text: string, sort?: 'relevance' | 'date') => Promise<Answer>

beforeAll(async () => {
  const archive = await demoArchive()
  records = searchRecords(archive)
  await writeSearchIndex(records, archive, folder)
  vi.stubGlobal('fetch', async (address: string | URL) => new Response(readFileSync(new URL(address))))
  const home = pathToFileURL(`${folder}/pagefind/`).href
  const engine = await import(/* @vite-ignore */ `${home}pagefind.js`)
  await engine.options({ basePath: home, baseUrl: '/', noWorker: true })
  const json = (name: string) => JSON.parse(readFileSync(join(folder, 'pagefind', `${name}.json`), 'utf8'))
  const lists: Lists = { entities: async () => json('entities'), words: async () => readWords(json('words')) }
  ask = (text, sort = 'relevance') => find(engine as Engine, lists, parseQuery(text), { sort })
})
afterAll(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
})

describe('records', () => {
  it('lead to a section each, and to every meeting once', () => {
    const urls = records.map(({ url }) => url)
    expect(new Set(urls).size).toBe(urls.length)
    expect(urls).toContain('/product-board/2024-07-01/#decision-about-heat-as-supported-service')
    expect(urls).toContain('/product-board/2024-07-01/')
  })
})

describe('searching the demo archive', () => {
  it('finds the section by some of its words, best first', async () => {
    const { hits } = await ask('decision heat supported')
    expect(hits[0]!.url).toBe('/product-board/2024-07-01/#decision-about-heat-as-supported-service')
  })

  it('finds nothing for a phrase or an identifier that stands nowhere, and for a word like none', async () => {
    for (const text of ['"octavia is optional"', 'CVE-2024-6378', 'SCS-3X-7-11q', 'grindelwaxquuz']) expect((await ask(text)).hits, text).toEqual([])
  })

  it('proposes the nearest phrase that is there', async () => {
    expect((await ask('"octavia is optional"')).nearest).toBe('"octavia"')
  })

  it('mends a mistyped word and says so', async () => {
    const { corrected, hits } = await ask('federatoin')
    expect(corrected[0]?.[0]).toBe('federatoin')
    expect(hits.length).toBeGreaterThan(0)
  })

  it('marks a hit that lacks a word', async () => {
    const { hits } = await ask('heat grindelwaxquuz')
    expect(hits[0]!.missing).toEqual(['grindelwaxquuz'])
  })

  it('keeps to filters and days, and offers no choice without a hit', async () => {
    const { hits } = await ask('series:iaas after:2024-01 standard')
    expect(hits.length).toBeGreaterThan(0)
    for (const { meta, filters } of hits) {
      expect(filters['series']).toEqual(['iaas'])
      expect(meta['date']! >= '2024-01-01').toBe(true)
    }
    for (const counts of Object.values(facetsOf(hits))) for (const count of counts.values()) expect(count).toBeGreaterThan(0)
  })

  it('puts the latest first when asked, or when only filters are given', async () => {
    for (const { hits } of [await ask('ceph', 'date'), await ask('series:iaas')]) {
      const dates = hits.filter(({ missing }) => missing.length === 0).map(({ meta }) => meta['date'])
      expect(dates.length).toBeGreaterThan(1)
      expect(dates).toEqual(dates.toSorted().toReversed())
    }
  })
})

describe('the index', () => {
  it('holds no interface of Pagefind and no worker', () => {
    expect(readdirSync(join(folder, 'pagefind')).filter((name) => /ui|worker|highlight|\.css$/.test(name))).toEqual([])
  })
})
