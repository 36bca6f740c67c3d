/** The page that checks a pad's text: the same reader, in a real browser. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { visitSite } from './visit.ts'

interface MeetingItem {
  source: string
  series: string
  date: string
  participants: string[]
  sections: { title: string; line: number }[]
}

const site = visitSite()
let page: Page
const asked: string[] = []
beforeAll(async () => {
  page = await site.browser.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`${site.url}check/`)
  page.on('request', (request) => asked.push(request.url()))
})

const api = JSON.parse(readFileSync(join(inject('site'), 'api/v1/meetings.json'), 'utf8')) as { items: MeetingItem[] }
const sources = ['product-board/20240701.md', 'sig-standardization/20231207.md', 'community-call/20240321.md']

async function paste({ series, date }: { series: string; date: string }, text: string): Promise<void> {
  await page.selectOption('select[name=series]', series)
  await page.fill('input[type=date]', date)
  await page.fill('textarea', text)
  await page.locator('.findings h2').first().waitFor()
  await page.waitForTimeout(400)
}
const found = (kind: string) =>
  page.locator('.findings section', { has: page.getByRole('heading', { name: new RegExp(`^${kind} `) }) }).locator('li')

test.each(sources)('%s is understood as in the build', async (source) => {
  const meeting = api.items.find((item) => item.source === source)!
  await paste(meeting, readFileSync(join('content/minutes', source), 'utf8'))
  expect(await found('Participants').locator('span').allTextContents()).toEqual(
    meeting.participants.map((handle) => `@${handle}`),
  )
  expect(await found('Subjects').locator('span').allTextContents()).toEqual(meeting.sections.map(({ title }) => title))
  expect(await found('Subjects').locator('button').allTextContents()).toEqual(
    meeting.sections.map(({ line }) => String(line)),
  )
})

test('a line of a finding is shown in the text, what is odd is said with its mend, and nothing leaves the page', async () => {
  await paste(
    { series: 'iaas', date: '2024-07-01' },
    '# 2024-07-01\n\n## Agenda\n\n### Lamps\n\n- AI: mend the lamp\n- nothing to find here\n',
  )
  await found('Actions').getByRole('button').click()
  const selected = await page.$eval('textarea', (box) => box.value.slice(box.selectionStart, box.selectionEnd))
  expect(selected).toBe('- AI: mend the lamp')
  expect((await found('Notices').allTextContents()).join('\n')).toMatch(/names no @handle.*Write “AI @handle: …”/)
  expect(await page.locator('.findings details li span').allTextContents()).toEqual(['nothing to find here'])
  expect(asked.filter((url) => !url.endsWith('/check/registries.json'))).toEqual([])
})
