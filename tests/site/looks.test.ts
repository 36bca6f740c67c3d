/**
 * What pages look like, held against pictures in `looks/`: a change of style shows where nobody meant it. Another browser
 * draws letters in another way, so the pictures count for the one that made them. `LOOKS=new npm test -- tests/site/looks.test.ts`
 * makes them anew; look at each before you commit it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { BrowserContextOptions } from 'playwright-core'
import { PNG } from 'pngjs'
import { beforeAll, expect, test } from 'vitest'
import { visitSite } from './visit.ts'

const folder = join(import.meta.dirname, 'looks')
const versionFile = join(folder, 'browser.txt')
const anew = process.env['LOOKS'] === 'new'
/** Share of pixels that may differ: the edges of letters, when a machine has other fonts for code. */
const tolerance = 0.01

const site = visitSite()
beforeAll(() => {
  if (!anew) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(versionFile, `${site.browser.version()}\n`)
})

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, colorScheme: 'light' }
const phoneAtNight: BrowserContextOptions = { ...phone, colorScheme: 'dark' }
const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }
const deskAtNight: BrowserContextOptions = { ...desk, colorScheme: 'dark' }
const paper: BrowserContextOptions = { viewport: { width: 720, height: 1000 }, colorScheme: 'light' }
const views = { phone, 'phone-dark': phoneAtNight, desk, 'desk-dark': deskAtNight, paper }

const pages: [name: string, path: string, views: (keyof typeof views)[]][] = [
  ['home', '', ['phone-dark', 'desk']],
  ['meeting', 'product-board/2024-07-01/', ['phone', 'phone-dark', 'desk', 'desk-dark', 'paper']],
  ['slides', 'community-call/2024-03-21/', ['phone']],
  ['series', 'iaas/', ['phone', 'desk-dark']],
  ['person', 'people/umut-kaya/', ['phone', 'desk-dark']],
  ['topic', 'topics/heat/', ['phone-dark', 'desk', 'paper']],
  ['release', 'releases/r7/', ['phone', 'desk-dark']],
  ['reference', 'references/sovereigncloudstack/standards/548/', ['phone']],
  ['actions', 'actions/', ['phone', 'desk-dark']],
  ['decisions', 'decisions/', ['phone-dark', 'desk']],
  ['search', 'search/?q=heat', ['phone', 'desk-dark']],
]
const shots = pages.flatMap(([name, path, looks]) => looks.map((view) => [`${name}-${view}`, path, view] as const))

test.for(shots)('%s looks as it did', async ([name, path, view], { skip }) => {
  const drawnBy = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'none'
  skip(
    !anew && drawnBy !== site.browser.version(),
    `the pictures are of browser ${drawnBy}, this is ${site.browser.version()}`,
  )
  const context = await site.browser.newContext({ ...views[view], reducedMotion: 'reduce' })
  const page = await context.newPage()
  if (view === 'paper') await page.emulateMedia({ media: 'print' })
  await page.goto(site.url + path)
  if (path.includes('?')) await page.locator('[data-search-result]').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  const shoot = async () => PNG.sync.read(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
  const file = join(folder, `${name}.png`)
  try {
    if (anew)
      return writeFileSync(file, PNG.sync.write(await shoot(), { colorType: 2, filterType: -1, deflateLevel: 9 }))
    const was = PNG.sync.read(readFileSync(file))
    // A busy browser may draw once more with the letters that came last.
    await expect
      .poll(
        async () => {
          const is = await shoot()
          expect([is.width, is.height]).toEqual([was.width, was.height])
          return (
            pixelmatch(was.data, is.data, undefined, was.width, was.height, { threshold: 0.2 }) /
            (was.width * was.height)
          )
        },
        { timeout: 10_000, interval: 500, message: `${name} has changed: see LOOKS=new in this file` },
      )
      .toBeLessThan(tolerance)
  } finally {
    await context.close()
  }
})
