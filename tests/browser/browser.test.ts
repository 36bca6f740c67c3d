import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Serving } from '../../src/cli/server.ts'
import { launchBrowser } from '../../src/cli/browser/launch.ts'
import { serveFolder } from './serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutes-browser-'))
let browser: Browser
let site: Serving
beforeAll(async () => {
  writeFileSync(join(folder, '_headers'), "/*\n  Content-Security-Policy: default-src 'self'\n")
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><h1>Before</h1><script src="after.js"></script><script>document.title = "inline"</script>',
  )
  writeFileSync(join(folder, 'after.js'), 'document.querySelector("h1").textContent = "After"')
  ;[browser, site] = await Promise.all([launchBrowser(), serveFolder(folder, '/minutes/')])
}, 60_000)
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()])
  rmSync(folder, { recursive: true, force: true })
})

test('the browser shows a served page, runs its scripts and keeps to its policy', async () => {
  const page = await browser.newPage()
  await page.goto(site.url)
  expect(await page.locator('h1').textContent()).toBe('After')
  expect(await page.title()).toBe('')
  expect((await page.screenshot()).length).toBeGreaterThan(1000)
})
