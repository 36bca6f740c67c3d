/** The search as a reader uses it, in a real browser: dialog, choices, months, and the words marked where they stand. */
import type { Browser, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visitSite } from './visit.ts'

const visit = visitSite()

async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await visit.browser.newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.goto(new URL(path.replace(/^\//, ''), visit.url).href)
  return { page, faults }
}

const results = (page: Page) => page.locator('main [data-search-result]')

describe('the dialog', () => {
  test('opens over any page, answers while one types, and leads to a section by keys alone', async () => {
    const { page, faults } = await open('/about/')
    // Typed at once, while the dialog is still on its way.
    await page.keyboard.press('/')
    await page.keyboard.type('heat')
    await page.locator('dialog [data-search-result]').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('heat')
    await page.locator('dialog [data-search-result]').first().waitFor()
    expect(await page.locator('dialog [role=status]').textContent()).toMatch(/sections? found/)
    expect(await page.locator('dialog .entities').textContent()).toContain('Heat')
    await page.locator('dialog .entities a').last().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/\d{4}-\d\d-\d\d[^/]*\/#./)
    expect(faults).toEqual([])
  })

  test('leaves who walks through hits where they are when later ones take their place', async () => {
    const { page, faults } = await open('/about/')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('heat')
    await page.locator('dialog [data-search-result]').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.locator('dialog [data-search-result] h2 a').first().focus()
    await page.locator('dialog').evaluate((dialog) => {
      dialog.querySelector('ol')!.dataset['seen'] = 'before'
      const box = dialog.querySelector('input')!
      box.value = 'heat stack'
      box.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await page.locator('dialog ol.hits:not([data-seen])').waitFor()
    expect(await page.locator('dialog [data-search-result] h2 a:focus').count()).toBe(1)
    expect(faults).toEqual([])
  })
})

describe('the words that were sought', () => {
  test.each(['as the browser can', 'as marked text'])('are marked in the section and in view: %s', async (way) => {
    const { page, faults } = await open('/search/?q=autoscaling')
    if (way === 'as marked text')
      await page.context().addInitScript(() => Reflect.deleteProperty(globalThis, 'Highlight'))
    await results(page).first().locator('a').click()
    await page.waitForURL(/\/\d{4}-\d\d-\d\d[^/]*\/#./)
    await page.waitForFunction(
      () =>
        document.readyState === 'complete' &&
        (document.querySelector('.minutes mark') || globalThis.CSS.highlights.get('sought')),
    )
    const shown = await page.evaluate(() => {
      const [first] = document.querySelector('.minutes mark')
        ? [document.querySelector('.minutes mark')!]
        : [...(globalThis.CSS.highlights.get('sought') as unknown as Set<Range>)]
      const { top, bottom } = first!.getBoundingClientRect()
      return {
        text: first!.toString() === '[object HTMLElement]' ? (first as Element).textContent : first!.toString(),
        inView: top >= 0 && bottom <= innerHeight,
      }
    })
    expect(shown.text).toMatch(/autoscal/i)
    expect(shown.inView).toBe(true)
    expect(page.url()).not.toContain('mark=')
    expect(faults).toEqual([])
  })
})

describe('choices', () => {
  test('narrow the hits to as many as they say, stand in the address, and are taken back', async () => {
    const { page, faults } = await open('/search/?q=ceph')
    await results(page).first().waitFor()
    const option = page.locator('select[name=series] option').nth(1)
    const amount = Number(/\((\d+)\)$/.exec((await option.textContent())!)![1])
    await page.locator('select[name=series]').selectOption((await option.getAttribute('value'))!)
    await page.waitForURL(/[?&]series=/)
    await page.locator('.chosen').waitFor()
    expect(await page.locator('[data-search-status]').textContent()).toMatch(new RegExp(`^${amount} sections? found`))
    const address = page.url()
    await page.locator('.chosen').first().click()
    await page.waitForURL((url) => !url.search.includes('series='))
    await page.goBack()
    expect(page.url()).toBe(address)
    await page.locator('.chosen').waitFor()
    expect(faults).toEqual([])
  })

  test('of a month are made by a bar, by keys too', async () => {
    const { page, faults } = await open('/search/?q=standard')
    const bars = page.locator('.histogram button:not(:disabled)')
    await bars.first().waitFor()
    await bars.first().focus()
    await page.keyboard.press('ArrowRight')
    const label = (await page.evaluate(() => document.activeElement!.getAttribute('aria-label')))!
    await page.keyboard.press('Enter')
    await page.waitForURL(/after=.*before=/)
    await page.locator('.histogram [aria-pressed=true]').waitFor()
    expect(await page.locator('[data-search-status]').textContent()).toMatch(
      new RegExp(`^${/: (\d+) /.exec(label)![1]} sections? found`),
    )
    expect(faults).toEqual([])
  })

  test('by date put the latest first', async () => {
    const { page } = await open('/search/?q=ceph&sort=date')
    await results(page).first().waitFor()
    const days = await page
      .locator('.hits .where')
      .evaluateAll((places) =>
        places.map(({ textContent }) => new Date(/\d+ \w+ \d{4}/.exec(textContent!)![0]).getTime()),
      )
    expect(days).toEqual(days.toSorted((a, b) => b - a))
  })
})

test('without JavaScript the page says how to search otherwise', async () => {
  const { page } = await open('/search/', { javaScriptEnabled: false })
  expect(await page.locator('main').innerText()).toMatch(/needs JavaScript.*people.*topics/s)
})
