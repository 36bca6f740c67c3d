/** The vectors in a real browser, under the site's own policy: nothing speaks, nothing is asked for. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../src/cli/browser/launch.ts'
import { policy } from '../../src/policy.ts'
import { drawn } from '../hostile/draw.ts'
import { vectors } from '../hostile/vectors.ts'
import { watch } from './browser.ts'
import { provoke, strangeLinks } from './provoke.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** Shows a page from the site's host and tells what should not be. */
async function show(body: string): Promise<string[]> {
  const faults: string[] = []
  const context = await browser.newContext()
  watch(context, faults, ['minutes.test'])
  const page = await context.newPage()
  await context.route('**', (route) => {
    const { pathname, host } = new URL(route.request().url())
    if (host === 'minutes.test' && pathname === '/page/') return route.fulfill({ contentType: 'text/html', body, headers: { 'content-security-policy': policy } })
    if (host === 'minutes.test' && !pathname.startsWith('/files/')) faults.push(`asks ${route.request().url()}`)
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

const page = (body: string): string => `<!doctype html><meta charset=utf-8><title>x</title><link rel="icon" href="data:,"><main>${body}</main>`

test.each([
  '<img src=https://evil.test/x.png>', '<img src=x onerror=alert(1)>', '<a href="javascript:alert(1)">x</a>', '<p style="color:red">x</p>',
  '<script>alert(1)</script>', '<meta http-equiv=refresh content="0;url=https://evil.test/">', '<iframe src=https://evil.test/></iframe>',
])('the watch sees a vector that is not cleaned: %s', async (vector) => {
  expect(await show(page(vector))).not.toEqual([])
})

test('no vector does anything, each on a page of its own piece', async () => {
  // Forty at a time: one page each would take minutes.
  for (let at = 0; at < vectors.length; at += 40) {
    const body = vectors.slice(at, at + 40).map((vector) => `<section>${drawn(`# Agenda\n\n## One\n\n${vector}\n`)[0]}</section>`).join('\n')
    expect(await show(page(body)), vectors.slice(at, at + 40).join('\n')).toEqual([])
  }
})
