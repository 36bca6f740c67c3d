/** Every kind of page for everybody: by keyboard, enlarged, without scripts, in the colours of the reader's system. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { pageKinds } from './kinds.ts'
import { visitSite } from './visit.ts'

const site = visitSite()

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await site.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })).newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(site.url.replace(/\/$/, '') + path)
  if (path.includes('?') && options.javaScriptEnabled !== false)
    await page.locator('[data-search-result]').first().waitFor()
  return page
}

const kinds = pageKinds(inject('site'))

describe('a screen reader', () => {
  test.each(kinds)('finds its way in %s by headings and landmarks', async (path) => {
    const page = await open(path)
    const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])),
    )
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
    for (const role of ['banner', 'main', 'contentinfo', 'search', 'navigation'] as const)
      expect(await page.getByRole(role).count(), role).toBeGreaterThan(0)
    const names = await page.$$eval('nav', (all) => all.map((one) => one.getAttribute('aria-label')))
    expect(new Set(names).size).toBe(names.length)
    await page.context().close()
  })
})

describe('a keyboard', () => {
  test.each(kinds)('reaches everything in %s, first the way past the header, and shows where it is', async (path) => {
    const page = await open(path)
    const wanted = await page.$$eval(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      (all) =>
        all.filter((one) => one.checkVisibility() && (one as HTMLElement).tabIndex >= 0 && !one.closest('[popover]'))
          .length,
    )
    const step = () =>
      page.evaluate(() => {
        const own = document.activeElement!
        const { outlineStyle, outlineWidth } = getComputedStyle(own)
        const fresh = !own.hasAttribute('data-seen')
        own.setAttribute('data-seen', '')
        return {
          what: own.outerHTML.slice(0, 80),
          text: own.textContent!.trim(),
          shown: outlineStyle !== 'none' && outlineWidth !== '0px',
          fresh,
          end: own === document.body,
        }
      })
    await page.keyboard.press('Tab')
    expect((await step()).text).toBe('Skip to content')
    // A long page proves no more by its thousandth link. A date has several stops, and the copy buttons follow the focus.
    const enough = Math.min(wanted, 60)
    const hidden: string[] = []
    let reached = 1
    for (let press = 0; reached < enough && press < 4 * enough; press++) {
      await page.keyboard.press('Tab')
      const { what, shown, fresh, end } = await step()
      if (end) break
      if (fresh) reached++
      if (!shown) hidden.push(what)
    }
    expect(hidden).toEqual([])
    expect(reached).toBe(enough)
    await page.context().close()
  })
})

describe('a reader with a phone', () => {
  const phone = { viewport: { width: 390, height: 844 } }
  const manuals = readdirSync(join(inject('site'), 'about'), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`/about/${entry.name}/`] : [],
  )

  test.each([...kinds, ...manuals])(
    'has %s without scrolling sideways, one box to search in, and sees in the navigation where it is',
    async (path) => {
      const page = await open(path, phone)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0)
      expect(await page.$$eval('[role=search]', (all) => all.filter((one) => one.checkVisibility()).length)).toBe(1)
      const here = await page.$$eval('header nav a[aria-current]', (all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => left >= 0 && right <= innerWidth),
      )
      expect(here).not.toContain(false)
      await page.context().close()
    },
  )

  test('sees the labels of each axis whole', async () => {
    for (const path of kinds) {
      const page = await open(path, { viewport: { width: 320, height: 640 } })
      const cut = await page.$$eval('svg.axis text', (all) =>
        all.filter((one) => one.getBoundingClientRect().right > one.closest('svg')!.getBoundingClientRect().right + 1),
      )
      expect(cut.length, path).toBe(0)
      await page.context().close()
    }
  })

  test('sees what is read of an example beside what is written', async () => {
    const page = await open('/about/reader/', phone)
    const beyond = await page.$$eval('.example', (all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent!.slice(0, 80)),
    )
    expect(beyond).toEqual([])
    await page.context().close()
  })

  test('sees in the list of manuals which one it is, and the others as links', async () => {
    const page = await open('/about/reader/', phone)
    expect(await page.$$eval('.manual [aria-current]', (all) => all.map((one) => one.textContent))).toEqual([
      'How the reader works',
    ])
    await page.context().close()
  })

  test('is told once that nothing was found', async () => {
    const page = await (await site.browser.newContext(phone)).newPage()
    await page.goto(`${site.url}search/?q=xyzzyqq`)
    await page.locator('[data-search-empty]').waitFor()
    expect(
      await page
        .getByText('Nothing found')
        .evaluateAll((all) => all.filter((one) => getComputedStyle(one).clipPath === 'none').length),
    ).toBe(1)
    expect(await page.getByLabel('Order').isVisible()).toBe(false)
    await page.context().close()
  })
})

describe('a reader with weak eyes', () => {
  test.each(kinds)('has %s at 200 % without scrolling sideways', async (path) => {
    // 1280 pixels at 200 % are 640, and letters alone can be twice as large too.
    const page = await open(path, { viewport: { width: 640, height: 400 } })
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await overflow()).toBe(0)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await overflow()).toBe(0)
    await page.context().close()
  })

  test.each(kinds)('sees the edges of what can be pressed in %s in forced colours', async (path) => {
    const page = await open(path, { forcedColors: 'active' })
    const edgeless = await page.$$eval('main :is(button, input, select, textarea)', (all) =>
      all
        .filter((one) => one.checkVisibility())
        .filter((one) => {
          const { borderTopWidth, borderTopStyle, backgroundColor, color } = getComputedStyle(one)
          return (borderTopStyle === 'none' || borderTopWidth === '0px') && backgroundColor === color
        })
        .map((one) => one.outerHTML.slice(0, 80)),
    )
    expect(edgeless).toEqual([])
    await page.context().close()
  })
})

test('nothing moves by itself for readers who want it so', async () => {
  const page = await open('/iaas/2024-04-10/', { reducedMotion: 'reduce' })
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

describe('without scripts', () => {
  test.each(kinds.filter((path) => !/search|where|check|404|since\/$/.test(path)))(
    '%s shows all that it holds',
    async (path) => {
      const page = await open(path, { javaScriptEnabled: false })
      const without = await page.locator('main').innerText()
      const whole = await open(path)
      await whole.$$eval('.aids, .copy', (all) => {
        for (const tool of all) tool.remove()
      })
      const scripted = await whole.locator('main').innerText()
      const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu))
      const there = words(without)
      expect([...words(scripted)].filter((word) => !there.has(word))).toEqual([])
      await page.context().close()
    },
  )
})
