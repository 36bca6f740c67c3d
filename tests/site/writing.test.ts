/** The minutes of one meeting, from the command that begins them to the page that readers find: new, dev, check, build, read. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder } from '../browser/serve.ts'
import { environment, root } from '../command.ts'
import { demoRepository } from './demoRepository.ts'
import { visitSite } from './visit.ts'

const readers = visitSite()
const folder = mkdtempSync(join(tmpdir(), 'minutes-writing-'))
const archive = join(folder, 'archive')
/** What `npm run` starts. */
const launch = (...args: string[]): [string, string[]] => [process.execPath, ['src/cli/launch.mjs', ...args]]
const run = (...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(...launch(...args), { cwd: root, encoding: 'utf8', env: environment })
  expect(status, stderr).toBe(0)
  return stdout
}

let dev: ChildProcess | undefined
let said = ''
beforeAll(() => demoRepository(archive))
afterAll(async () => {
  if (dev?.exitCode === null) {
    const ended = new Promise((done) => dev!.once('exit', done))
    dev.kill()
    await ended
  }
  rmSync(folder, { recursive: true, force: true })
})

/** Path of the file that was begun, its day and its words as they are now. */
let file = ''
let day = ''
const text = (): string => readFileSync(file, 'utf8')
const save = (words: string): void => writeFileSync(file, words)
const notices = (): string[] =>
  (
    JSON.parse(run('check', '--archive', archive, '--format', 'json')) as {
      items: { source: string; line: number; message: string; hint: string }[]
    }
  ).items
    .filter(({ source }) => source === `iaas/${basename(file)}`)
    .map(({ line, message, hint }) => `${line} ${message} ${hint}`)

test('new: the file of today begins with the people of the last meeting to choose from', () => {
  ;[, file = ''] = /^Wrote (.*)$/m.exec(run('new', 'iaas', '--archive', archive)) ?? []
  expect(existsSync(file)).toBe(true)
  day = basename(file, '.md').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  expect(text()).toContain(`# ${day}`)
  expect(text()).toContain('- @nadia-osman\n')
})

let page: Page
test('dev: what is saved appears in the browser, with what is odd', async () => {
  const port = await freePort()
  dev = spawn(...launch('dev', '--archive', archive, '--port', String(port)), {
    cwd: root,
    env: { ...environment, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [dev.stdout!, dev.stderr!]) stream.on('data', (words) => (said += words))
  const address = `http://localhost:${port}/iaas/${day}/`
  await expect
    .poll(
      () =>
        fetch(address).then(
          ({ status }) => status,
          () => said,
        ),
      { timeout: 60_000, interval: 250 },
    )
    .toBe(200)
  page = await (await readers.browser.newContext()).newPage()
  await page.goto(address)
  const shown = page.locator('.minutes')
  expect(await shown.textContent()).not.toContain('lighthouse')

  save(
    text()
      .replace(/- @\n\n(<!--[\s\S]*?-->\n)/, '- @nadia-osman\n- @cleo-wirth\n')
      .replace(
        /### Topic[\s\S]*$/,
        '### Heat for the lighthouse (@nadia-osman)\n\n- The lamp of the lighthouse needs a stack of its own.\n- Decision: the lighthouse gets a template\n- AI: draw the lighthouse\n',
      ),
  )
  await shown.getByText('draw the lighthouse').waitFor()
  expect(await page.locator('.facts').textContent()).toContain('@cleo-wirth')
  expect(await page.locator('.banner li').allTextContents()).toEqual([expect.stringContaining('names no @handle')])
  await expect.poll(() => said).toMatch(/iaas\/\d{8}\.md: read in \d+ ms, 1 notice\n {2}\d+:\d+ action-without-owner/)

  save(text().replace('AI: draw', 'AI @cleo-wirth: draw'))
  await page.locator('.gist').getByText('@cleo-wirth').waitFor()
  expect(await page.locator('.banner').count()).toBe(0)
  // What is no page is there as well, and a link to an action leads to its line.
  const beside = (path: string) =>
    fetch(new URL(path, address)).then(async (answer) => `${answer.status} ${await answer.text()}`)
  expect(await beside(`../${day}.md`)).toContain('AI @cleo-wirth: draw the lighthouse')
  expect(await beside('/check/registries.json')).toMatch(/^200 \{.*"heat"/s)
  expect(await beside('/nothing.png')).toMatch(/^404 /)
  await page.locator('.minutes a.chip.action').first().click()
  await page.waitForURL(/#a-[0-9a-f]{5}/)
  await page.locator('.minutes').getByText('draw the lighthouse').waitFor()
}, 120_000)

test('check: the terminal and the page that checks a pad say the same of it', async () => {
  const odd = text().replace('AI @cleo-wirth: draw', 'AI: draw')
  const tab = await (await readers.browser.newContext()).newPage()
  await tab.goto(`${readers.url}check/`)
  const paste = async (words: string) => {
    await tab.selectOption('select[name=series]', 'iaas')
    await tab.fill('input[type=date]', day)
    await tab.fill('textarea', words)
  }
  const found = (kind: string) =>
    tab.locator('.findings section', { has: tab.getByRole('heading', { name: new RegExp(`^${kind} `) }) }).locator('li')
  await paste(odd)
  await found('Notices').first().waitFor()
  const inBrowser = await found('Notices').evaluateAll((all) => all.map((one) => one.textContent))
  save(odd)
  expect(notices()).toEqual(inBrowser)
  expect(inBrowser).toHaveLength(1)

  save(odd.replace('AI: draw', 'AI @cleo-wirth: draw'))
  await paste(text())
  await found('Notices').first().waitFor({ state: 'detached' })
  expect(notices()).toEqual([])
  expect(await found('Participants').locator('span').allTextContents()).toEqual(['@nadia-osman', '@cleo-wirth'])
  expect(await found('Actions').textContent()).toMatch(/draw the lighthouse.*@cleo-wirth/)
  expect(await found('Decisions').textContent()).toContain('the lighthouse gets a template')
})

test('build: the meeting, its people and topics and the search show it', async () => {
  const out = join(folder, 'site')
  run('build', '--archive', archive, '--out', out, '--no-cards')
  const site = await serveFolder(out, '/')
  try {
    const tab = await (await readers.browser.newContext()).newPage()
    const main = tab.locator('main')
    await tab.goto(`${site.url}iaas/${day}/`)
    expect(await main.textContent()).toContain('The lamp of the lighthouse needs a stack of its own.')
    expect(await tab.locator('.banner').count()).toBe(0)

    await tab.locator('.facts').getByRole('link', { name: '@cleo-wirth' }).click()
    await tab.waitForURL(/\/people\/cleo-wirth\/$/)
    expect(await main.textContent()).toContain('draw the lighthouse')
    await tab.goBack()
    await tab.locator('.minutes').getByRole('link', { name: 'Heat', exact: true }).first().click()
    await tab.waitForURL(/\/topics\/heat\/$/)
    expect(await main.locator(`a[href^="/iaas/${day}/"]`).count()).toBeGreaterThan(0)

    await tab.goto(`${site.url}search/?q=lighthouse`)
    const hit = tab.locator('[data-search-result] a').first()
    await hit.click()
    await tab.waitForURL(new RegExp(`/iaas/${day}/#heat-for-the-lighthouse`))
  } finally {
    await site.close()
  }
}, 120_000)

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })
}
