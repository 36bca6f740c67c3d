/** The demo archive indexed by Pagefind and searched as the search page does, with files in the place of requests. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Answer, find } from '../../src/search/find.ts'
import { findableIn } from '../../src/search/findable.ts'
import { searchFiles } from '../../src/search/index.ts'
import { statusText } from '../../src/search/hits.ts'
import { facetsOf, monthsOf, narrowing } from '../../src/search/narrow.ts'
import { type Index, openIndex } from '../../src/search/open.ts'
import { parseQuery } from '../../src/search/query.ts'
import type { SearchRecord } from '../../src/search/records.ts'
import { demoArchive } from '../demoArchive.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutes-search-'))
let records: SearchRecord[]
let index: Index
const ask = (text: string, sort: 'relevance' | 'date' = 'relevance'): Promise<Answer> =>
  find(index, parseQuery(text), { sort })

beforeAll(async () => {
  const archive = await demoArchive()
  const findable = findableIn(archive)
  records = findable.records
  for (const { path, content } of await searchFiles(findable)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  vi.stubGlobal('fetch', async (address: string | URL) => new Response(readFileSync(new URL(address))))
  index = await openIndex(pathToFileURL(`${folder}/pagefind/`).href)
}, 60_000)
afterAll(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
})

describe('the index', () => {
  it('leads to a section each, and to every meeting once', () => {
    const urls = records.map(({ url }) => url)
    expect(new Set(urls).size).toBe(urls.length)
    expect(urls).toContain('/product-board/2024-07-01/#decision-about-heat-as-supported-service')
    expect(urls).toContain('/product-board/2024-07-01/')
  })

  it('knows every section by its number', async () => {
    const { sections } = index
    expect(sections.amount).toBe(records.length)
    for (const [number, { url, title, facts }] of records.entries()) {
      expect(await index.load(number)).toMatchObject({ number, url, title })
      expect(sections.minutes[number]).toMatchObject({ series: facts.series, ...(facts.date && { date: facts.date }) })
      for (const topic of facts.topics) expect(sections.by.topic.get(topic)!.has(number)).toBe(true)
      for (const person of facts.people) expect(sections.by.person.get(person)!.has(number)).toBe(true)
    }
  })

  it('holds no interface of Pagefind and no worker', () => {
    expect(readdirSync(join(folder, 'pagefind')).filter((name) => /ui|worker|highlight|\.css$/.test(name))).toEqual([])
  })
})

describe('searching the demo archive', () => {
  it('finds the section by some of its words, best first', async () => {
    const { hits } = await ask('decision heat supported')
    expect(hits[0]!.url).toBe('/product-board/2024-07-01/#decision-about-heat-as-supported-service')
  })

  it('finds nothing for a phrase or an identifier that stands nowhere, and for a word like none', async () => {
    for (const text of ['"octavia is optional"', 'CVE-2024-6378', 'SCS-3X-7-11q', 'grindelwaxquuz'])
      expect((await ask(text)).hits, text).toEqual([])
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
    const answer = await ask('heat grindelwaxquuz')
    const { hits, whole } = answer
    expect(whole).toBe(false)
    expect(hits[0]!.missing).toEqual(['grindelwaxquuz'])
    expect(statusText(answer)).toMatch(/^No section has all the words/)
    expect(statusText({ ...answer, whole: true, amount: 1 })).toBe(
      '1 section has all the words; the others have some of them.',
    )
  })

  it('reads German in English minutes', async () => {
    const { hits } = await ask('Verschlüsselung')
    expect(hits.length).toBeGreaterThan(0)
    for (const { title, content } of hits) expect(`${title} ${content}`).toMatch(/encr?ypt|TLS|IPsec/i)
  })

  it('finds a flavor by a part of its name', async () => {
    const { hits } = await ask('16V-64')
    for (const { content } of hits) expect(content).toContain('16V-64')
    expect(hits.length).toBeGreaterThan(0)
  })

  it('keeps to filters and days', async () => {
    const { hits } = await ask('series:iaas after:2024-01 standard')
    expect(hits.length).toBeGreaterThan(0)
    for (const { number } of hits) {
      const { series, date } = index.sections.minutes[number]!
      expect(series).toBe('iaas')
      expect(date! >= '2024-01-01').toBe(true)
    }
  })

  it('puts the latest first when asked, or when only filters are given', async () => {
    for (const { hits } of [await ask('ceph', 'date'), await ask('series:iaas')]) {
      const dates = hits
        .filter(({ missing }) => missing.length === 0)
        .map(({ number }) => index.sections.minutes[number]!.date)
      expect(dates.length).toBeGreaterThan(1)
      expect(dates).toEqual(dates.toSorted().toReversed())
    }
  })

  it('takes a handle that nobody has as a word', async () => {
    expect((await ask('@heat')).hits.length).toBeGreaterThan(0)
  })
})

describe('what a question costs', () => {
  const counting = async (text: string, options = {}) => {
    const [searched, loaded] = [new Set<string>(), new Set<number>()]
    const counted: Index = {
      ...index,
      search: (words) => {
        searched.add(words)
        return index.search(words)
      },
      load: (number) => {
        loaded.add(number)
        return index.load(number)
      },
    }
    const { hits } = await find(counted, parseQuery(text), options)
    return { hits, searched, loaded }
  }

  it('is 24 texts at most for words that stand nowhere together, however they are widened', async () => {
    const { hits, loaded } = await counting('Verschlüsselung Umfrage Zeitplan')
    expect(hits.length).toBeGreaterThan(0)
    expect(loaded.size).toBeLessThanOrEqual(24)
  })

  it('is the texts of the hits alone while somebody types', async () => {
    const { hits, loaded } = await counting('standard clust', { typing: true, limit: 2 })
    expect(hits.length).toBeGreaterThan(0)
    expect(loaded.size).toBeLessThanOrEqual(2)
  })

  it('is no look for other words where many sections have the word itself', async () => {
    const { searched } = await counting('standard grindelwaxquuz')
    expect([...searched].filter((text) => !/standard|grindelwaxquuz/.test(text))).toEqual([])
  })
})

describe('choices', () => {
  it('leave as many sections as they say, and never none', async () => {
    for (const text of ['standard', 'heat series:iaas', '@umut-kaya', 'backup after:2024-01', 'cluster year:2023']) {
      const { found, filters } = await ask(text)
      const query = { ...parseQuery(text), filters }
      const facets = facetsOf(found, index.sections, query)
      for (const [key, counts] of Object.entries(facets)) {
        for (const [value, count] of counts) {
          const chosen = key === 'series' || key === 'year' ? [value] : [...(filters[key as 'person'] ?? []), value]
          const left = narrowing(index.sections, { ...query, filters: { ...filters, [key]: chosen } })
          expect([...found].filter((number) => left(number)).length, `${text} ${key}:${value}`).toBe(count)
          expect(count).toBeGreaterThan(0)
        }
      }
    }
  })

  it('of a month are those that its days leave', async () => {
    const { found, filters } = await ask('ceph')
    for (const [month, count] of monthsOf(found, index.sections, { filters })) {
      const left = narrowing(index.sections, { filters, after: `${month}-01`, before: `${month}-32` })
      expect([...found].filter((number) => left(number)).length).toBe(count)
    }
  })
})
