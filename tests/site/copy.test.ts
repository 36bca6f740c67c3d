/** Copying and deep links in a real browser, under a base path: by keyboard, pointer and touch. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { filesOf } from './pages.ts'
import { visitSite } from './visit.ts'

const site = visitSite()
const home = (): string => site.url.replace(/\/$/, '')

const meeting = '/iaas/2024-04-10/'

async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[]; clipboard: () => Promise<string> }> {
  const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(home() + path)
  await page.evaluate(() => navigator.clipboard.writeText('nothing yet'))
  return { page, faults, clipboard: () => page.evaluate(() => navigator.clipboard.readText()) }
}
const copied = (page: Page) => page.getByRole('status').filter({ hasText: 'Copied' }).waitFor()
const section = '.minutes [data-copy-item="availability-zones"]'
const bullet = '.minutes :not(.roster) > li[id^="b-"]:not([data-copy-item]):not(:has(.chip))'

test('a click at a heading copies the address of its own page, and says so', async () => {
  const { page, faults, clipboard } = await open(meeting)
  await page.hover(section)
  await page.click('.copy button:first-child')
  await copied(page)
  expect(await clipboard()).toBe(`${home()}${meeting}availability-zones/`)
  expect((await page.goto(await clipboard()))!.status()).toBe(200)
  expect(faults).toEqual([])
})

test('a click at a bullet copies its place in the minutes, at an action or decision the page of its own', async () => {
  const { page, clipboard } = await open(meeting)
  const plain = page.locator(bullet).first()
  await plain.hover({ position: { x: 20, y: 8 } })
  await page.click('.copy button:first-child')
  await copied(page)
  expect(await clipboard()).toBe(`${home()}${meeting}#${await plain.getAttribute('id')}`)
  for (const kind of ['action', 'decision']) {
    const chip = page.locator(`.minutes a.chip.${kind}`).first()
    await chip.hover()
    await page.click('.copy button:first-child')
    await page.waitForFunction(
      async (end) => (await navigator.clipboard.readText()).endsWith(end!),
      await chip.getAttribute('href'),
    )
    expect(await clipboard()).toMatch(new RegExp(`${meeting}${kind[0]}-[^/#]+/$`))
  }
})

test('the key c copies what a link opened, then what is in focus', async () => {
  const { page, faults, clipboard } = await open(`${meeting}#availability-zones-ines-moro`)
  await page.keyboard.press('c')
  await copied(page)
  expect(await clipboard()).toBe(`${home()}${meeting}availability-zones/`)
  // Lines without a link are reached with j and k.
  await page.keyboard.press('j')
  const line = await page.evaluate(() => ({
    id: document.activeElement!.id,
    item: document.activeElement!.getAttribute('data-copy-item'),
  }))
  expect(line.id || line.item).toBeTruthy()
  await page.keyboard.press('c')
  await page.waitForFunction(async () => !(await navigator.clipboard.readText()).endsWith('availability-zones/'))
  expect(await clipboard()).toContain(`${home()}${meeting}`)
  await page.locator('#site-search').focus()
  await page.keyboard.press('c')
  expect(await page.locator('#site-search').inputValue()).toBe('c')
  expect(faults).toEqual([])
})

test('the menu is reached and left by keyboard alone', async () => {
  const { page, clipboard } = await open(meeting)
  await page.locator(`${section} .permalink`).focus()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement!.ariaLabel)).toBe('Copy the link to this line')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('.copy-menu').waitFor()
  await page.keyboard.press('Escape')
  expect(await page.locator('.copy-menu').isVisible()).toBe(false)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await copied(page)
  expect(await clipboard()).toBe(
    `Availability zones (@ines-moro) (Team IaaS, 10 April 2024) ${home()}${meeting}availability-zones/`,
  )
})

test('the menu gives Markdown, rich text and a quotation', async () => {
  const { page, faults, clipboard } = await open(meeting)
  const url = `${home()}${meeting}availability-zones/`
  const choose = async (name: string) => {
    await page.hover(section)
    await page.getByRole('button', { name: 'Other ways to copy' }).click()
    await page.locator('.copy-menu').getByRole('button', { name, exact: true }).click()
    await page.locator('.copy-menu').waitFor({ state: 'hidden' })
    await copied(page)
    return clipboard()
  }
  expect(await choose('Markdown')).toBe(`[Availability zones (@ines-moro) (Team IaaS, 10 April 2024)](${url})`)
  expect(await choose('Quotation')).toBe(`> Availability zones (@ines-moro)\n> — Team IaaS, 10 April 2024, ${url}`)
  expect(await choose('Title and link')).toBe(`Availability zones (@ines-moro) (Team IaaS, 10 April 2024) ${url}`)
  expect(await choose('Link')).toBe(url)
  expect(await choose('Source at this version')).toMatch(
    /^https:\/\/github\.com\/SovereignCloudStack\/minutes\/blob\/[0-9a-f]{40}\/iaas\/20240410\.md\?plain=1#L44$/,
  )
  await choose('Rich text')
  const html = await page.evaluate(async () =>
    (await (await navigator.clipboard.read())[0]!.getType('text/html')).text(),
  )
  expect(html).toContain(`<a href="${url}">Availability zones (@ines-moro) (Team IaaS, 10 April 2024)</a>`)
  expect(await clipboard()).toBe(`Availability zones (@ines-moro) (Team IaaS, 10 April 2024) ${url}`)
  expect(faults).toEqual([])
})

test('a finger reaches the button', async () => {
  const { page, clipboard } = await open(meeting, { hasTouch: true, viewport: { width: 360, height: 640 } })
  const plain = page.locator(bullet).first()
  await plain.tap({ position: { x: 20, y: 8 } })
  await page.locator('.copy button').first().tap()
  await copied(page)
  expect(await clipboard()).toBe(`${home()}${meeting}#${await plain.getAttribute('id')}`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('a finger chooses from the menu, and what was marked is what is quoted', async () => {
  const { page, clipboard } = await open(meeting, { hasTouch: true, viewport: { width: 360, height: 640 } })
  const plain = page.locator(bullet).first()
  await plain.tap({ position: { x: 20, y: 8 } })
  await plain.evaluate((element) => {
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text
    getSelection()!.setBaseAndExtent(words, 0, words, 8)
  })
  await page.getByRole('button', { name: 'Other ways to copy' }).tap()
  await page.locator('.copy-menu').getByRole('button', { name: 'Quotation' }).tap()
  await copied(page)
  expect(await clipboard()).toBe(
    `> ${(await plain.textContent())!.trim().slice(0, 8)}\n> — Team IaaS, 10 April 2024, ${home()}${meeting}#${await plain.getAttribute('id')}`,
  )
})

test('the buttons are there without a pointer: at the title, and at the line that a link opened', async () => {
  const { page } = await open(meeting)
  expect(await page.locator('h1 .copy button').first().getAttribute('aria-label')).toBe('Copy the link to this line')
  const { page: deep } = await open(`${meeting}#availability-zones-ines-moro`)
  await deep.locator(`${section} .copy button`).first().waitFor()
})

test('devices that share get the words and the address to share', async () => {
  const context = await site.browser.newContext()
  await context.addInitScript(() =>
    Object.assign(navigator, { share: async (data: ShareData) => Object.assign(window, { shared: data }) }),
  )
  const page = await context.newPage()
  await page.goto(`${home()}${meeting}availability-zones/`)
  await page.getByRole('button', { name: 'Other ways to copy' }).click()
  await page.getByRole('button', { name: 'Share …' }).click()
  expect(await page.evaluate(() => (window as unknown as { shared: ShareData }).shared)).toEqual({
    title: 'Availability zones (Team IaaS, 10 April 2024)',
    url: `${home()}${meeting}availability-zones/`,
  })
  await context.close()
})

test('an item page copies its own address', async () => {
  const { page, faults, clipboard } = await open(`${meeting}availability-zones/`)
  await page.keyboard.press('c')
  await copied(page)
  expect(await clipboard()).toBe(`${home()}${meeting}availability-zones/`)
  expect(faults).toEqual([])
})

test('a deep link opens in view and marked', async () => {
  const first = await open(meeting)
  const id = await first.page.locator('.minutes li', { hasText: /^No decision today/ }).getAttribute('id')
  const { page } = await open(`${meeting}#${id}`)
  const place = page.locator(`[id="${id}"]`)
  await page.waitForFunction((id) => {
    const { top, bottom } = document.getElementById(id!)!.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  }, id)
  // The heading of its section is far above: the line says which it is.
  expect(await place.evaluate((element) => getComputedStyle(element, '::before').content)).toBe(
    '"Role standard and the trouble with Heat (@elif-sahin, @cleo-wirth)"',
  )
  const [marked, plain] = await place.evaluate((element) => [
    getComputedStyle(element).backgroundColor,
    getComputedStyle(document.body).backgroundColor,
  ])
  expect(marked).not.toBe(plain)
})

test('a link to what has other words now arrives at the line of now, marked', async () => {
  const { page, faults, clipboard } = await open(`${meeting}#zones-of-availability-ines-moro`)
  const line = page.locator(section)
  await page.waitForFunction((selector) => {
    const { top, bottom } = document.querySelector(selector)!.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  }, section)
  const [marked, plain] = await line.evaluate((element) => [
    getComputedStyle(element).backgroundColor,
    getComputedStyle(document.body).backgroundColor,
  ])
  expect(marked).not.toBe(plain)
  await page.keyboard.press('c')
  await copied(page)
  expect(await clipboard()).toBe(`${home()}${meeting}availability-zones/`)
  expect(faults).toEqual([])
})

test('the script is small', () => {
  const scripts = filesOf(join(inject('site'), '_astro'), '.js').filter((name) => /copy|item|meeting/i.test(name))
  for (const name of scripts) expect(statSync(join(inject('site'), '_astro', name)).size).toBeLessThanOrEqual(4096)
})
