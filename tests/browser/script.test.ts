/** The vectors in a real browser, under the site's own policy: nothing speaks, nothing is asked for. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { policy } from '../../src/policy.ts'
import { drawn } from '../hostile/draw.ts'
import { vectors } from '../hostile/vectors.ts'
import { launchBrowser } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** Shows a page from the site's host and counts what should not be. */
async function show(body: string): Promise<string[]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const faults: string[] = []
  page.on('dialog', (dialog) => {
    faults.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => message.type() === 'error' && /policy|refused/i.test(message.text()) && faults.push(message.text()))
  page.on('popup', () => faults.push('popup'))
  await context.route('**', (route) => {
    const { pathname, host } = new URL(route.request().url())
    if (host === 'minutes.test' && pathname === '/page/') return route.fulfill({ contentType: 'text/html', body, headers: { 'content-security-policy': policy } })
    if (host !== 'minutes.test' || !pathname.startsWith('/files/')) faults.push(`request ${route.request().url()}`)
    return route.fulfill({ status: 404, body: '' })
  })
  await page.goto('https://minutes.test/page/')
  // Hover and focus and click what is there, links excepted: those are meant to lead somewhere.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('main *')) {
      for (const kind of ['mouseover', 'pointerenter', 'focus', 'toggle', 'animationstart']) element.dispatchEvent(new Event(kind))
      if (element instanceof HTMLElement && !element.closest('a')) element.click()
    }
  })
  await page.waitForTimeout(300)
  if (page.url().replace(/#.*/, '') !== 'https://minutes.test/page/') faults.push(`went to ${page.url()}`)
  const scripts = await page.evaluate(() => [...document.querySelectorAll('a')].map(({ protocol }) => protocol).filter((protocol) => !/^(?:https?|mailto|matrix):$/.test(protocol)))
  faults.push(...scripts.map((protocol) => `link to ${protocol}`))
  await context.close()
  return faults
}

const page = (body: string): string => `<!doctype html><meta charset=utf-8><title>x</title><link rel="icon" href="data:,"><main>${body}</main>`

test('the watch works: a vector that is not cleaned shows', async () => {
  expect(await show(page('<img src=https://evil.test/x.png onerror=alert(1)>'))).not.toEqual([])
  expect(await show(page('<a href="javascript:alert(1)">x</a>'))).not.toEqual([])
})

test('no vector does anything, each on a page of its own piece', async () => {
  // Forty at a time: one page each would take minutes.
  for (let at = 0; at < vectors.length; at += 40) {
    const body = vectors.slice(at, at + 40).map((vector) => `<section>${drawn(`# Agenda\n\n## One\n\n${vector}\n`)[0]}</section>`).join('\n')
    expect(await show(page(body)), vectors.slice(at, at + 40).join('\n')).toEqual([])
  }
})
