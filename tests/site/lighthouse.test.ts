/**
 * The pages that people come to most, as Lighthouse judges them. The score for performance is a measure of time, told and
 * never asked for; what it is made of and does not depend on the machine has to hold.
 */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { categories, type Judged, judgePages } from '../../src/cli/bench/lighthouse.ts'
import type { Serving } from '../../src/cli/server.ts'
import { serveFolder } from '../browser/serve.ts'

const pages = {
  home: '',
  meeting: 'iaas/2024-04-10/',
  topic: 'topics/heat/',
  search: 'search/',
  'search for a word': 'search/?q=heat',
}

/** That of every page, and those of what few have: pictures, the search, the first page itself. They come at once. */
const sheets: Record<string, number> = { home: 3, meeting: 1 }

/** How the time was spent, not what for: another run gives another answer. */
const ofTime = new Set([
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'total-blocking-time',
  'interactive',
  'max-potential-fid',
  'server-response-time',
  'mainthread-work-breakdown',
  'bootup-time',
  'long-tasks',
  'metrics',
  'forced-reflow-insight',
  'interaction-to-next-paint-insight',
  'inp-breakdown-insight',
  'document-latency-insight',
  'lcp-breakdown-insight',
  'diagnostics',
  'final-screenshot',
  'screenshot-thumbnails',
  'network-rtt',
  'network-server-latency',
  'main-thread-tasks',
])

/** Scored by the time that Lighthouse thinks is lost; looked at by what they name, below. */
const byItems = new Set(['render-blocking-insight', 'network-dependency-tree-insight'])

let serving: Serving
let judged: Map<string, Judged>
beforeAll(async () => {
  serving = await serveFolder(inject('site'), '/minutes/')
  judged = new Map((await judgePages(serving.url, Object.values(pages))).map((one) => [one.path, one]))
  // Some ten seconds a page, and more where others want the machine too.
}, 600_000)
afterAll(() => serving?.close())

describe.each(Object.entries(pages))('%s', (name, path) => {
  const of = (): Judged => judged.get(path)!

  test('has the full score for everything but time', () => {
    console.log(
      `Lighthouse, ${name}: ${categories.map((category) => `${category} ${of().scores[category]}`).join(', ')}`,
    )
    for (const category of ['accessibility', 'best-practices', 'seo'] as const)
      expect(of().scores[category], category).toBe(100)
  })

  test('passes every audit that does not depend on time', () => {
    const failed = of()
      .failed.filter((id) => !ofTime.has(id) && !byItems.has(id))
      .map((id) => ({
        id,
        told: of().audits.get(id)!.told,
        items: JSON.stringify(of().audits.get(id)!.items).slice(0, 600),
      }))
    expect(failed).toEqual([])
  })

  test('shifts nothing, and waits for its few sheets of styles alone', () => {
    expect(of().audits.get('cumulative-layout-shift')!.value).toBe(0)
    const waited = of().audits.get('render-blocking-insight')!.items as { url: string; totalBytes: number }[]
    expect(waited.filter(({ url }) => !url.endsWith('.css'))).toEqual([])
    expect(waited.length).toBeGreaterThan(0)
    expect(waited.length).toBeLessThanOrEqual(sheets[name] ?? 2)
    expect(waited.reduce((sum, { totalBytes }) => sum + totalBytes, 0)).toBeLessThan(10_000)
  })
})
