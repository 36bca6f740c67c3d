/** What a reader does, in a real browser, under a base path: search, read, follow a person, come back. */
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { pageKinds } from './kinds.ts'
import { visitSite } from './visit.ts'

const site = visitSite()

/** A page that fails the test at any script error, broken policy or request to another host. */
async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await site.browser.newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on(
    'request',
    (request) =>
      new URL(request.url()).host !== new URL(site.url).host &&
      /^http/.test(request.url()) &&
      faults.push(request.url()),
  )
  await page.goto(site.url.replace(/\/$/, '') + path)
  return { page, faults }
}

describe('a reader', () => {
  test('searches, opens the section, goes to a person and comes back', async () => {
    const { page, faults } = await open('/')
    await page.locator('.hero input').fill('autoscaling')
    await page.keyboard.press('Enter')
    const hit = page.locator('[data-search-result]').first()
    await hit.waitFor()
    await hit.locator('a').first().click()
    await page.waitForURL(/\/\d{4}-\d\d-\d\d[^/]*\/#./)
    const fragment = decodeURIComponent(new URL(page.url()).hash.slice(1).split(':~:')[0]!)
    const target = page.locator(`[id="${fragment}"]`)
    await target.waitFor()
    expect(await page.locator('.minutes').textContent()).toMatch(/autoscal/i)
    const meeting = page.url()
    await page.locator('a.person').first().click()
    await page.waitForURL(/\/people\/[^/]+\/$/)
    expect(await page.locator('h1').textContent()).toMatch(/^@/)
    await page.goBack()
    expect(page.url()).toBe(meeting)
    expect(faults).toEqual([])
  })

  test.each(['SCS-16V-64-256s', 'scs-0214', 'Kamaji'])('finds %s', async (words) => {
    const { page, faults } = await open(`/search/?q=${encodeURIComponent(words)}`)
    await page.locator('[data-search-result]').first().waitFor()
    const link = (await page.locator('[data-search-result] a').first().getAttribute('href'))!
    await page.goto(new URL(link, page.url()).href)
    expect((await page.locator('main').textContent())!.toLowerCase()).toContain(words.toLowerCase())
    expect(faults).toEqual([])
  })

  test('is told when nothing is found', async () => {
    const { page } = await open(`/search/?q=${encodeURIComponent('"octavia is a vegetable"')}`)
    await page.locator('[data-search-empty]').waitFor()
    expect(await page.locator('[data-search-result]').count()).toBe(0)
  })

  test('sees a query as text, whatever it holds', async () => {
    const { page, faults } = await open(
      `/search/?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}&series=${encodeURIComponent('<b>x')}`,
    )
    await page.waitForTimeout(1500)
    expect(await page.locator('main img, main b').count()).toBe(0)
    expect(faults).toEqual([])
  })

  test.each([
    [
      'https://github.com/SovereignCloudStack/minutes/blob/a/branch/iaas/20240410.md?plain=1#L45',
      /\/iaas\/2024-04-10\/#availability-zones-ines-moro$/,
    ],
    ['Team IaaS, 10.4.2024', /\/iaas\/2024-04-10\/$/],
  ])('finds the page of %s', async (old, page) => {
    const { page: tab, faults } = await open('/where/')
    await tab.getByRole('textbox', { name: 'Address or words' }).fill(old)
    await tab.keyboard.press('Enter')
    await tab.waitForURL(page)
    expect(faults).toEqual([])
  })

  test('comes from a wrong address to the right one, or is asked', async () => {
    const { page } = await open('/blob/main/iaas/20240410.md#L45')
    await page.waitForURL(/\/iaas\/2024-04-10\/#availability-zones-ines-moro$/)
    await page.goto(`${site.url}iaas/2024-04-10/never-was/`)
    await page.getByRole('link', { name: 'Team IaaS, 2024-04-10' }).click()
    await page.waitForURL(/\/iaas\/2024-04-10\/$/)
  })

  test('may write an address with capital letters', async () => {
    const { page } = await open('/Releases/R7/#more')
    await page.waitForURL(/\/releases\/r7\/#more$/)
  })

  test('is asked which one is meant, and can search instead', async () => {
    const { page } = await open('/where/?q=iaas 2024-04-12')
    await page.locator('[data-where-answer] a').first().waitFor()
    const { page: other } = await open(`/where/?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`)
    await other.getByRole('link', { name: 'Search for these words' }).waitFor()
    expect(await other.locator('main img').count()).toBe(0)
  })
})

describe('every kind of page', () => {
  const kinds = pageKinds(inject('site'))
  test.each(kinds)('%s has no fault that axe finds, in light and dark', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, faults } = await open(path, { colorScheme })
      if (path.includes('?')) await page.locator('[data-search-result]').first().waitFor()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(faults).toEqual([])
      await page.context().close()
    }
  })

  test.each(kinds)('%s fits a phone of 320 pixels', async (path) => {
    const { page } = await open(path, { viewport: { width: 320, height: 640 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.context().close()
  })
})
