/** The built site in a browser: what pages and searches cost a reader, and what Lighthouse says. */
import { routes } from '../../routes.ts'
import { launchBrowser } from '../browser/launch.ts'
import { serve } from '../server.ts'
import { type Spread, spread } from './figures.ts'
import { type Judged, judgePages } from './lighthouse.ts'
import { measureSearch, usualQueries } from './search.ts'
import { visitPage } from './visits.ts'
import type { SiteWeight } from './weights.ts'

export interface PageReading {
  /** Address relative to the site's. */
  path: string
  largestPaint: Spread
  layoutShift: number
  bytes: number
  scriptBytes: number
  requests: number
}

export interface SearchReading {
  words: string
  /** Milliseconds from the first key to the first pages or hits, from it to the first hits, and from the last key. */
  firstAnswer: Spread
  firstKey: Spread
  lastKey: Spread
  searchBytes: number
  pageBytes: number
  requests: number
}

export interface Reading {
  /** By kind: the page of median size, except for meetings, of which it is the largest. */
  pages: Record<string, PageReading>
  search: SearchReading[]
  /** Of home, a meeting, a topic, the search before and after words are given. */
  lighthouse: { path: string; scores: Judged['scores']; failed: string[] }[]
}

/** What is visited of each kind. */
const visited = ['home', 'series', 'meeting', 'item', 'person', 'topic', 'reference', 'actions', 'decisions', 'search']

/** @param folder the built site @param base path at which it lives @param runs how often each page is visited and each query typed */
export async function measureReading(
  folder: string,
  base: string,
  { kinds }: SiteWeight,
  runs: number,
): Promise<Reading> {
  const site = await serve({ folder, base, port: 0 })
  const addressOf = (file: string) => file.replace(/index\.html$/, '')
  const chosen = visited.flatMap((kind): [string, string][] =>
    kinds[kind] ? [[kind, addressOf((kind === 'meeting' ? kinds[kind].largest : kinds[kind].median).file)]] : [],
  )
  const browser = await launchBrowser()
  const reading: Reading = { pages: {}, search: [], lighthouse: [] }
  try {
    for (const [kind, path] of chosen) {
      const visits = await times(runs, () => visitPage(browser, new URL(path, site.url).href))
      const { layoutShift, bytes, scriptBytes, requests } = visits[0]!
      reading.pages[kind] = {
        path,
        largestPaint: spread(visits.map(({ largestPaint }) => largestPaint)),
        layoutShift,
        bytes,
        scriptBytes,
        requests,
      }
    }
    for (const words of usualQueries) {
      const measures = await times(runs, () => measureSearch(browser, new URL(routes.search(), site.url).href, words))
      const { searchBytes, pageBytes, requests } = measures[0]!
      reading.search.push({
        words,
        firstAnswer: spread(measures.map(({ firstAnswer }) => firstAnswer)),
        firstKey: spread(measures.map(({ firstKey }) => firstKey)),
        lastKey: spread(measures.map(({ lastKey }) => lastKey)),
        searchBytes,
        pageBytes,
        requests,
      })
    }
    await browser.close()
    const path = (kind: string) => chosen.find(([name]) => name === kind)?.[1]
    const judged = [path('home'), path('meeting'), path('topic'), path('search'), `${path('search')}?q=heat`].filter(
      (one) => one !== undefined,
    )
    reading.lighthouse = (await judgePages(site.url, judged)).map(({ path, scores, failed }) => ({
      path,
      scores,
      failed,
    }))
    return reading
  } finally {
    await Promise.all([browser.close(), site.close()])
  }
}

async function times<Result>(amount: number, measure: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (let run = 0; run < amount; run++) results.push(await measure())
  return results
}
