/** In a real browser: lists behind selects, news since a day, and the last visit; each address says what is shown. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import type { ApiItem, ApiName } from '../../src/api/schemas.ts'
import { visitSite } from './visit.ts'

const site = inject('site')
const list = <Name extends ApiName>(name: Name): ApiItem<Name>[] =>
  (JSON.parse(readFileSync(join(site, `api/v1/${name}.json`), 'utf8')) as { items: ApiItem<Name>[] }).items

const visit = visitSite()

async function open(path: string): Promise<{ page: Page; faults: string[] }> {
  const page = await (await visit.browser.newContext()).newPage()
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(visit.url.replace(/\/$/, '') + path)
  return { page, faults }
}
const hrefs = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')!).sort())

test('actions are chosen by selects, the address holds the choice, and clearing brings the page back', async () => {
  const { page, faults } = await open('/actions/')
  const { meeting, owners } = list('actions').find(({ owners }) => owners.length)!
  const [series, owner] = [meeting.split('/')[0]!, owners[0]!]
  await page.locator('.filter [name="series"]').selectOption(series)
  await page.locator('.filter [name="owners"]').selectOption(owner)
  await page.waitForURL(`**/actions/?series=${series}&owners=${owner}`)
  const wanted = list('actions')
    .filter((action) => action.meeting.startsWith(`${series}/`) && action.owners.includes(owner))
    .map(({ url }) => url)
    .sort()
  await page
    .locator('[data-filter-answer] li')
    .nth(wanted.length - 1)
    .waitFor()
  expect(await hrefs(page, '[data-filter-answer] li > a')).toEqual(wanted)
  expect(await page.locator('[data-filtered]').isVisible()).toBe(false)
  const pasted = await open(new URL(page.url()).pathname.slice('/minutes'.length) + new URL(page.url()).search)
  await pasted.page.locator('[data-filter-answer] li').first().waitFor()
  expect(await hrefs(pasted.page, '[data-filter-answer] li > a')).toEqual(wanted)
  await page.getByRole('button', { name: 'Clear' }).click()
  await page.locator('[data-filtered]').waitFor()
  expect(new URL(page.url()).search).toBe('')
  expect([...faults, ...pasted.faults]).toEqual([])
})

test('what came since a day is what the JSON holds of it', async () => {
  const days = list('meetings')
    .map(({ added, date }) => added ?? date)
    .sort()
  const since = days[Math.floor(days.length / 2)]!
  const { page, faults } = await open(`/since/?since=${since}`)
  await page.getByRole('button', { name: 'Copy as a message' }).waitFor()
  const fresh = new Map(
    list('meetings')
      .filter(({ added, date }) => (added ?? date) >= since)
      .map(({ id, url }) => [id, url]),
  )
  const rows = (heading: string) => hrefs(page, `[data-since-answer] h3:text-matches("^${heading}") + ul > li > a`)
  expect(await rows('Minutes')).toEqual([...fresh.values()].sort())
  expect(await rows('Decisions')).toEqual(
    list('decisions')
      .filter(({ meeting }) => fresh.has(meeting))
      .map(({ url }) => url)
      .sort(),
  )
  expect(await rows('New actions')).toEqual(
    list('actions')
      .filter(({ meeting }) => fresh.has(meeting))
      .map(({ url }) => url)
      .sort(),
  )
  expect(faults).toEqual([])
})

test('the day of the last visit is offered, and asked of nobody but this browser', async () => {
  const { page } = await open('/since/')
  await page.evaluate(() => localStorage.setItem('minutes-last-visit', JSON.stringify({ latest: '2020-01-02' })))
  await page.reload()
  await page.getByRole('button', { name: 'Since my last visit, 2 January 2020' }).click()
  await page.waitForURL('**/since/?since=2020-01-02')
  await page.getByRole('button', { name: 'Copy as a message' }).waitFor()
  await page.reload()
  expect(await page.locator('[data-since-visit]').textContent()).toContain('2 January 2020')
})
