/** The vectors in a real browser, under the site's own policy: nothing speaks, nothing is asked for. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../src/cli/browser/launch.ts'
import { policy } from '../../src/policy.ts'
import { drawn } from '../hostile/draw.ts'
import { vectors } from '../hostile/vectors.ts'
import { show } from './show.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

test.each([
  '<img src=https://evil.test/x.png>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<p style="color:red">x</p>',
  '<script>alert(1)</script>',
  '<meta http-equiv=refresh content="0;url=https://evil.test/">',
  '<iframe src=https://evil.test/></iframe>',
])('the watch sees a vector that is not cleaned: %s', async (vector) => {
  expect(await show(browser, vector, policy)).not.toEqual([])
})

test('no vector does anything, each on a page of its own piece', async () => {
  // Forty at a time: one page each would take minutes.
  for (let at = 0; at < vectors.length; at += 40) {
    const body = vectors
      .slice(at, at + 40)
      .map((vector) => `<section>${drawn(`# Agenda\n\n## One\n\n${vector}\n`)[0]}</section>`)
      .join('\n')
    expect(await show(browser, body, policy), vectors.slice(at, at + 40).join('\n')).toEqual([])
  }
})
