/** Aids for reading a meeting's page, in a real browser: folding, the short view, the contents list, previews. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitSite } from './visit.ts'

const site = visitSite()

const open = async (path = 'product-board/2024-07-01/'): Promise<Page> => {
  const page = await (await site.browser.newContext({ viewport: { width: 1280, height: 700 } })).newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(site.url + path)
  return page
}
const words = (page: Page) => page.locator('.minutes').innerText()

test('one press leaves what was taken on and decided, with the headings and bullets that lead there', async () => {
  const page = await open()
  expect(await words(page)).toContain('artcodix')
  await page.getByRole('button', { name: 'Only actions and decisions' }).click()
  const short = await words(page)
  expect(short).not.toContain('artcodix')
  for (const kept of ['S3 a mandatory feature', 'Yes', 'to do blog post', 'R7 release plan']) expect(short).toContain(kept)
  await page.getByRole('button', { name: 'Only actions and decisions' }).click()
  expect(await words(page)).toContain('artcodix')
})

test('a section folds and stays where it is in the window', async () => {
  const page = await open()
  const heading = page.getByRole('heading', { name: 'R7 release plan' })
  await heading.scrollIntoViewIfNeeded()
  const place = async () => Math.round((await heading.boundingBox())!.y)
  const before = await place()
  await heading.getByRole('button').click()
  expect(await words(page)).not.toContain('to do blog post')
  expect(await place()).toBe(before)
  await page.getByRole('button', { name: 'Fold all' }).click()
  expect(await words(page)).not.toContain('artcodix')
  await page.getByRole('button', { name: 'Unfold all' }).click()
  expect(await words(page)).toContain('artcodix')
})

test('an address is never folded away', async () => {
  const page = await open()
  await page.getByRole('button', { name: 'Fold all' }).click()
  const chip = page.locator('.gist a[href^="#a-"]').last()
  await chip.click()
  await page.locator(`.minutes [id="${(await chip.getAttribute('href'))!.slice(1)}"]`).waitFor({ state: 'visible' })
})

test('the contents list marks the section that is read', async () => {
  const page = await open()
  const marked = page.locator('.contents a[aria-current]')
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect.poll(() => marked.allTextContents()).toEqual(['S3 a mandatory feature of SCS?'])
  await page.evaluate(() => scrollTo(0, 0))
  await expect.poll(() => marked.count()).toBe(1)
})

test('a link says in focus where it leads, and Escape sends that away', async () => {
  const page = await open()
  await page.locator('.minutes a.topic').first().focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  const preview = page.getByRole('tooltip')
  await preview.waitFor()
  expect(await preview.innerText()).toMatch(/^Heat\b/)
  await page.keyboard.press('Escape')
  await preview.waitFor({ state: 'hidden' })
})
