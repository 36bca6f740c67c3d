/** Aids for reading a meeting's page, in a real browser: folding, the short view, the contents list, previews. */
import { gzipSync } from 'node:zlib'
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
  for (const kept of ['S3 a mandatory feature', 'Yes', 'to do blog post', 'R7 release plan'])
    expect(short).toContain(kept)
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

const bar = (page: Page) => page.locator('.jump')
const place = (page: Page) => page.locator('.jump [role=status]')

test('who comes from the page of a person goes from one mention to the next, into what is folded too', async () => {
  const page = await open('people/garloff/')
  await page
    .locator('main a:is([href*="/product-board/2024-07-01/#"], [href$="/product-board/2024-07-01/"])')
    .first()
    .click()
  await page.waitForURL(/\/product-board\/2024-07-01\//)
  await bar(page).waitFor()
  const all = await page.locator('.minutes a.person[href$="/people/garloff/"]').count()
  expect(all).toBeGreaterThan(1)
  expect(await place(page).textContent()).toBe(`@garloff: ${all} mentions`)
  await page.getByRole('button', { name: 'Fold all' }).click()
  for (let at = 1; at <= all + 1; at++) {
    await page.keyboard.press('n')
    const now = ((at - 1) % all) + 1
    expect(await place(page).textContent()).toBe(`@garloff: ${now} of ${all}`)
    const { inside, top, bottom } = await page.evaluate((now) => {
      const links = [...document.querySelectorAll('.minutes a.person[href$="/people/garloff/"]')]
      const { top, bottom } = links[now - 1]!.getBoundingClientRect()
      return { inside: links[now - 1]!.contains(getSelection()!.anchorNode), top, bottom }
    }, now)
    expect(inside).toBe(true)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThan(700)
  }
  await page.keyboard.press('p')
  expect(await place(page).textContent()).toBe(`@garloff: ${all} of ${all}`)
})

test('mentions of somebody are chosen above the text, gone through by buttons, and put away', async () => {
  const page = await open()
  await bar(page).waitFor({ state: 'hidden' })
  const select = page.getByRole('combobox', { name: 'Go through the mentions of' })
  const person = select.locator('option[value*="/people/"]').first()
  const [, name, amount] = /^(@\S+) \((\d+)\)$/.exec((await person.textContent())!)!
  await select.selectOption((await person.getAttribute('value'))!)
  expect(await place(page).textContent()).toBe(`${name}: 1 of ${amount}`)
  await bar(page).getByRole('button', { name: 'The next mention (n)' }).click()
  expect(await place(page).textContent()).toBe(`${name}: 2 of ${amount}`)
  await bar(page).getByRole('button', { name: 'End this' }).click()
  expect(await bar(page).isVisible()).toBe(false)
  const before = await page.evaluate(() => scrollY)
  await page.keyboard.press('n')
  expect(await page.evaluate(() => scrollY)).toBe(before)
  expect(await select.inputValue()).toBe('')
})

test('who comes from the search goes from word to word', async () => {
  const page = await open('product-board/2024-07-01/?mark=radosgw#s3-a-mandatory-feature-of-scs')
  await bar(page).waitFor()
  expect(await place(page).textContent()).toMatch(/^radosgw: 1 of \d+$/)
  await page.keyboard.press('n')
  expect(await place(page).textContent()).toMatch(/^radosgw: 2 of \d+$/)
  expect(await page.evaluate(() => getSelection()!.anchorNode!.textContent)).toMatch(/radosgw/i)
})

test('all that a page of minutes runs by itself is at most 10 kB on its way', async () => {
  const context = await site.browser.newContext()
  const page = await context.newPage()
  const scripts = new Map<string, number>()
  page.on('response', async (answer) => {
    if (answer.request().resourceType() === 'script') scripts.set(answer.url(), gzipSync(await answer.body()).length)
  })
  await page.goto(`${site.url}product-board/2024-07-01/`, { waitUntil: 'networkidle' })
  expect(scripts.size).toBeGreaterThan(1)
  const sum = [...scripts.values()].reduce((all, one) => all + one, 0)
  expect(sum, JSON.stringify([...scripts])).toBeLessThanOrEqual(10_240)
})
