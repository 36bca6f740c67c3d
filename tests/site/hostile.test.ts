/** A hostile archive, built by the command that people use, and looked at in a real browser. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Serving } from '../../src/cli/server.ts'
import { withoutMail } from '../../src/minutes/mail.ts'
import { launchBrowser as launch } from '../../src/cli/browser/launch.ts'
import { launchBrowser } from '../browser/browser.ts'
import { provoke, strangeLinks } from '../browser/provoke.ts'
import { serveFolder } from '../browser/serve.ts'
import { minutes } from '../command.ts'
import { type HostileArchive, writeHostileArchive } from '../hostile/archive.ts'
import { scriptIn } from '../hostile/script.ts'
import { vectors } from '../hostile/vectors.ts'
import { filesOf, readPage } from './pages.ts'

const place = mkdtempSync(join(tmpdir(), 'minutes-hostile-'))
const site = join(place, 'site')
let archive: HostileArchive
let browser: Browser
let serving: Serving

beforeAll(async () => {
  archive = writeHostileArchive(place)
  const { status, stderr } = minutes('build', '--archive', archive.folder, '--out', site, '--no-cards')
  expect([status, stderr]).toEqual([0, ''])
  serving = await serveFolder(site)
  browser = await launchBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await serving?.close()
  rmSync(place, { recursive: true, force: true })
})

const json = <Item>(name: string): Item[] =>
  (JSON.parse(readFileSync(join(site, `api/v1/${name}.json`), 'utf8')) as { items: Item[] }).items

describe('the site', () => {
  test('is written into its folder alone', () => {
    expect(readdirSync(place).sort()).toEqual(['archive', 'secret.md', 'site'])
    const inside = readdirSync(site, { recursive: true, withFileTypes: true })
    expect(inside.filter((entry) => !entry.isFile() && !entry.isDirectory()).map(({ name }) => name)).toEqual([])
  })

  test('has each file as a page, or a notice that says why not', () => {
    const told = new Set(
      json<{ source: string; rule: string }>('notices')
        .filter(({ rule }) => rule === 'no-meeting' || rule === 'skipped-file')
        .map(({ source }) => source),
    )
    const meetings = new Map(json<{ source: string; url: string }>('meetings').map(({ source, url }) => [source, url]))
    expect(archive.unfit.filter((path) => !told.has(path))).toEqual([])
    for (const url of meetings.values()) expect(existsSync(join(site, url, 'index.html'))).toBe(true)
    // Pages without a date are in no list; whatever is shown has its Markdown beside it.
    const copies = filesOf(site, '.md').map((file) => readFileSync(join(site, file), 'utf8'))
    expect(
      archive.minutes.filter(
        (path) => !told.has(path) && !copies.includes(withoutMail(readFileSync(join(archive.folder, path), 'utf8'))),
      ),
    ).toEqual([])
  })

  test('shows nothing from outside the archive', () => {
    expect(filesOf(site, '').filter((file) => readFileSync(join(site, file)).includes('zebrafish'))).toEqual([])
  })

  test('has no script but its own on any page', () => {
    const pages = filesOf(site, '.html')
    expect(pages.length).toBeGreaterThan(300)
    for (const file of pages) {
      const { inline, loads } = readPage(site, file)
      expect([file, inline, loads.filter((url) => /^(?:[a-z]+:)?\/\//i.test(url))]).toEqual([file, [], []])
      const main = /<article[\s\S]*<\/article>/.exec(readFileSync(join(site, file), 'utf8'))?.[0] ?? ''
      expect([file, scriptIn(main).filter((what) => !/^<(?:button|svg)>$/.test(what))]).toEqual([file, []])
    }
  })
})

/** Opens a page of the site; the watch of every page fails the test when it does what it may not. */
async function open(path: string): Promise<Page> {
  const page = await browser.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(serving.url.replace(/\/$/, '') + path)
  return page
}

const addressOf = (source: string): string =>
  json<{ source: string; url: string }>('meetings').find((one) => one.source === source)!.url

/** How the site's own parts look. */
const looks = (page: Page) =>
  page.evaluate(() =>
    ['html', 'body', 'header', 'header a', 'main', 'h1', 'footer'].map((selector) => {
      const element = document.querySelector(selector)
      const style = element && getComputedStyle(element)
      return (
        style &&
        [
          selector,
          style.color,
          style.backgroundColor,
          style.backgroundImage,
          style.font,
          style.display,
          style.visibility,
          style.opacity,
          style.pointerEvents,
          style.cursor,
        ].join(' ')
      )
    }),
  )

describe('in a browser', () => {
  test('no vector does anything on the page of its meeting, and the page looks as any other', async () => {
    const calm = await open(addressOf('calm/20240101.md'))
    await provoke(calm)
    await calm.waitForTimeout(200)
    const usual = await looks(calm)
    for (const source of [...archive.attacks, 'attacks/20240301.md']) {
      const page = await open(addressOf(source))
      const before = page.url()
      await provoke(page)
      await page.waitForTimeout(200)
      expect(page.url().replace(/#.*/, '')).toBe(before)
      expect(await strangeLinks(page)).toEqual([])
      expect(await looks(page), source).toEqual(usual)
      expect(page.context().pages()).toHaveLength(1)
      await page.context().close()
    }
  }, 120_000)

  test('nor on pages of items, lists and the home page', async () => {
    const items = filesOf(site, 'index.html').filter((file) => /^attacks\/[^/]+\/[^/]+\//.test(file))
    const some = items.filter((_, at) => at % 6 === 0).map((file) => `/${file.replace(/index\.html$/, '')}`)
    expect(some.length).toBeGreaterThan(30)
    for (const path of [
      '/',
      '/attacks/',
      '/actions/',
      '/decisions/',
      '/people/',
      '/people/ada/',
      '/notices/',
      '/since/',
      ...some,
    ]) {
      const page = await open(path)
      await provoke(page)
      expect(await strangeLinks(page)).toEqual([])
      expect(page.url().replace(/#.*/, '')).toBe(serving.url.replace(/\/$/, '') + path)
      await page.context().close()
    }
  }, 120_000)

  test('hits of a search are text', async () => {
    for (const words of ['alert', 'onerror', 'vector javascript', 'script']) {
      const page = await open(`/search/?q=${encodeURIComponent(words)}`)
      await page.locator('[data-search-result]').first().waitFor()
      expect(await page.locator('[data-search-result] :is(img, iframe, object, svg, style, script)').count()).toBe(0)
      await page.context().close()
    }
  })

  test('an attachment that is opened by itself fetches nothing', async () => {
    // Not watched: that the policy holds is told as an error.
    const unwatched = await launch()
    const page = await unwatched.newPage()
    const fetched: string[] = []
    page.on('requestfinished', (request) => fetched.push(request.url()))
    await page.goto(`${serving.url}files/attacks/fetching.svg`)
    await page.waitForTimeout(500)
    expect(fetched).toEqual([`${serving.url}files/attacks/fetching.svg`])
    await unwatched.close()
  })
})

const queries = [
  ...vectors.filter((_, at) => at % 16 === 0),
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '</script><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  'javascript:alert(1)',
  '//evil.test/',
  '/\\evil.test',
  'https://evil.test/',
  '__proto__',
  'constructor',
  'toString',
  '\0',
  '\u202e',
  '👩‍👩‍👧',
  '"',
  '(',
  '-',
  '*',
  'a:b:c',
  'person:',
  '(a+)+$',
  `${'a'.repeat(40)}!`,
  'a '.repeat(2000),
  'é'.repeat(5000),
]

describe('a query is text:', () => {
  test.each(['search', 'where', 'check'])(
    '/%s/',
    async (name) => {
      const page = await open(`/${name}/`)
      for (const query of queries) {
        await page.goto(`${serving.url}${name}/?q=${encodeURIComponent(query)}`)
        await page.waitForTimeout(120)
        expect(new URL(page.url()).origin).toBe(new URL(serving.url).origin)
        expect(
          await page.locator('main :is(img, iframe, object, style, b), main script:not([src])').count(),
          query,
        ).toBe(0)
        expect(await strangeLinks(page), query).toEqual([])
      }
    },
    120_000,
  )

  test('filters of the search, days and series of "since", highlights', async () => {
    const page = await open('/')
    const bad = encodeURIComponent('"><img src=x onerror=alert(1)>')
    const paths = [
      ...['series', 'person', 'topic', 'release', 'year', 'kind', 'sort', 'after', 'before', '__proto__'].map(
        (key) => `/search/?q=vector&${key}=${bad}`,
      ),
      '/search/?q=%ED%A0%80',
      '/search/?q=%',
      '/search/?q=a&q=b&series=a&series=b',
      `/search/#${bad}`,
      `/since/?since=${bad}`,
      `/since/?since=2024-01-01&series=${bad}`,
      '/since/?since=0000-00-00',
      '/since/?since=9999-99-99',
      `/since/?since=2024-01-01&series=__proto__`,
      `${addressOf('calm/20240101.md')}#:~:text=${bad}`,
      `${addressOf('calm/20240101.md')}#${bad}`,
      `${addressOf('calm/20240101.md')}?q=${bad}#lamps`,
      `/nowhere/${bad}/`,
      '/nowhere//evil.test/',
      `/404.html#${bad}`,
    ]
    for (const path of paths) {
      await page.goto(serving.url.replace(/\/$/, '') + path)
      await page.waitForTimeout(150)
      expect(new URL(page.url()).origin).toBe(new URL(serving.url).origin)
      expect(await page.locator('main :is(img, iframe, object, style), main script:not([src])').count(), path).toBe(0)
      expect(await strangeLinks(page), path).toEqual([])
    }
  }, 60_000)

  test('pasted minutes are read and not run', async () => {
    const page = await open('/check/')
    for (const source of archive.attacks.slice(0, 4)) {
      await page.fill('textarea', readFileSync(join(archive.folder, source), 'utf8'))
      await page.locator('.findings h2').first().waitFor()
      await page.waitForTimeout(300)
      expect(await page.locator('.findings :is(img, iframe, object, svg, script, style, b)').count()).toBe(0)
    }
  })
})
