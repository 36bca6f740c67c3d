/** Shows a piece of HTML as a page of the site's host, does to it what readers do, and tells what should not have happened. */
import type { Browser } from 'playwright-core'
import { provoke, strangeLinks } from './provoke.ts'
import { watch } from './watch.ts'

/** @param policy sent with the page; without one, only the HTML itself stands between a script and its reader */
export async function show(browser: Browser, main: string, policy?: string): Promise<string[]> {
  const body = `<!doctype html><meta charset=utf-8><title>x</title><link rel="icon" href="data:,"><main>${main}</main>`
  const faults: string[] = []
  const context = await browser.newContext()
  watch(context, faults, ['minutes.test'])
  const page = await context.newPage()
  await context.route('**', (route) => {
    const { pathname, host } = new URL(route.request().url())
    if (host === 'minutes.test' && pathname === '/page/')
      return route.fulfill({
        contentType: 'text/html',
        body,
        headers: policy ? { 'content-security-policy': policy } : {},
      })
    // Pictures of the site's own host are what minutes may ask for, whether they are there or not.
    if (host === 'minutes.test' && route.request().resourceType() !== 'image')
      faults.push(`asks ${route.request().url()}`)
    return route.fulfill({ status: 404, body: '' })
  })
  await page.goto('https://minutes.test/page/')
  await provoke(page).catch(() => faults.push('the page went away'))
  await page.waitForTimeout(300)
  if (page.url().replace(/#.*/, '') !== 'https://minutes.test/page/') faults.push(`went to ${page.url()}`)
  faults.push(...(await strangeLinks(page)))
  await context.close()
  return faults
}
