/** `npm run eval -- search`: the queries of `tests/labels/queries.json` in a real browser, beside two plain searches. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { Browser, Page } from 'playwright-core'
import type { Archive } from '../archive/types.ts'
import { bm25 } from '../eval/bm25.ts'
import { depth, type Found, type KnownQuery, placeOf, scoreSearch, searchTable } from '../eval/search.ts'
import { currentArchive } from '../loaders/archive.ts'
import { routes } from '../routes.ts'
import { type SearchRecord, searchRecords } from '../search/records.ts'
import { settings } from '../site.ts'
import { launchBrowser } from './browser/launch.ts'
import type { EvaluateOptions } from './eval.ts'
import { serve } from './server.ts'

const labels = 'tests/labels/queries.json'

/**
 * The archive and the folder of the site are those of the settings; the site is built first unless `--out` names one.
 *
 * @throws Error when a label speaks of a file that the archive lacks
 */
export async function evaluateSearch(half: 'dev' | 'held', { out, misses, json }: EvaluateOptions): Promise<void> {
  if (!out) await (await import('./build.ts')).buildSite((text) => console.error(text))
  const { archive } = await currentArchive()
  const records = searchRecords(archive)
  const queries = (JSON.parse(readFileSync(labels, 'utf8')) as KnownQuery[]).filter((query) => query.half === half)
  const right = queries.map((query) => new Set(query.right.map(({ source, line }) => sectionAt(archive, source, line))))
  const words = queries.map(({ q }) => q)

  const browser = await launchBrowser()
  try {
    const ours = await askSite(browser, words)
    const engines = {
      ours,
      'plain Pagefind': await askPlainPagefind(browser, records, words),
      'plain BM25': askPlainBm25(records, words),
    }
    const judged = (found: Found[]) =>
      queries.map((query, at) => ({
        query,
        found: found[at]!,
        place: placeOf(found[at]!, right[at]!),
        right: [...right[at]!],
      }))
    const scores = Object.fromEntries(
      Object.entries(engines).map(([name, found]) => [name, scoreSearch(judged(found))]),
    )
    const missed = judged(ours).filter(({ query, place, found }) =>
      query.kind === 'nothing' ? found.length > 0 : place !== 1,
    )
    if (json)
      return void console.log(
        JSON.stringify({ half, queries: queries.length, scores, ...(misses && { misses: missed }) }, null, 2),
      )
    console.log(`${queries.length} queries of the half "${half}"\n\n${searchTable(scores)}`)
    if (!misses) return
    for (const { query, place, found, right } of missed) {
      console.log(
        `\n${query.kind}: ${query.q} (${place ? `place ${place}` : found.length ? 'not among ten' : 'nothing found'})`,
      )
      for (const url of found.slice(0, place ?? 3)) console.log(`  ${right.includes(url) ? '=' : ' '} ${url}`)
      if (!place) for (const url of right) console.log(`  = ${url}`)
    }
  } finally {
    await browser.close()
  }
}

/** Address of the section in which a line stands. */
function sectionAt(archive: Archive, source: string, line: number): string {
  const minutes = archive.bySource.get(source)
  if (!minutes)
    throw new Error(
      `${labels} speaks of ${source}, which is not in ${settings.archive}. Say with --archive or MINUTES_CORPUS where it is.`,
    )
  // The heading over it may stand before the first line of a section.
  const own = minutes.passages.findLast((passage) => passage.line <= line)?.section
  const section =
    own === undefined ? minutes.sections.findLast((section) => section.line <= line) : minutes.sections[own]
  return section ? routes.anchor(minutes, section.id) : routes.meeting(minutes)
}

/** The search page as readers have it: one page stays open and takes one address after the other. */
async function askSite(browser: Browser, words: string[]): Promise<Found[]> {
  return onPage(browser, resolve(settings.out), routes.home(), async (page, home) => {
    await page.goto(new URL(routes.search(), home).href)
    const answers: Found[] = []
    for (const q of words) {
      await page.evaluate((address) => {
        history.pushState(null, '', address)
        dispatchEvent(new PopStateEvent('popstate'))
      }, routes.search({ q }))
      await page
        .locator('[data-search-root]:not([aria-busy])')
        .locator('[data-search-result], [data-search-empty]')
        .first()
        .waitFor()
      const links = await page
        .locator('[data-search-result]')
        .evaluateAll((hits) => hits.map((hit) => hit.querySelector<HTMLAnchorElement>('a[href]')!.href))
      answers.push(links.map((link) => link.slice(new URL(link).origin.length)))
    }
    return answers
  })
}

/** Pagefind on the same sections, with its own reading of the query and its own order. */
async function askPlainPagefind(browser: Browser, records: SearchRecord[], words: string[]): Promise<Found[]> {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-eval-'))
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' })
    if (!index) throw new Error(errors.join('; '))
    await Promise.all(
      records.map(({ url, content, title }) =>
        index.addCustomRecord({ url, content, language: 'en', meta: { title } }),
      ),
    )
    for (const { path, content } of (await index.getFiles()).files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Pagefind</title>')
    return await onPage(browser, folder, '/pagefind/', async (page, home) => {
      await page.goto(home)
      return page.evaluate(
        async ({ words, depth }) => {
          const pagefind = await import('/pagefind/pagefind.js' as string)
          const answers: string[][] = []
          for (const q of words) {
            const { results } = await pagefind.search(q)
            const loaded = await Promise.all(
              results.slice(0, depth).map((result: { data(): Promise<{ raw_url: string }> }) => result.data()),
            )
            answers.push(loaded.map(({ raw_url }) => raw_url))
          }
          return answers
        },
        { words, depth },
      )
    })
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function askPlainBm25(records: SearchRecord[], words: string[]): Found[] {
  const search = bm25(records.map(({ url, content, title }) => ({ url, text: `${title} ${content}` })))
  return words.map((q) => search(q).slice(0, depth))
}

async function onPage<Result>(
  browser: Browser,
  folder: string,
  base: string,
  ask: (page: Page, home: string) => Promise<Result>,
): Promise<Result> {
  const site = await serve({ folder, base, port: 0 })
  const context = await browser.newContext()
  try {
    return await ask(await context.newPage(), site.url)
  } finally {
    await context.close()
    await site.close()
  }
}
