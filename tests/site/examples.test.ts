/** The programs on the page about the JSON are run as they stand there, against the served site. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { ApiItem, ApiName } from '../../src/api/schemas.ts'
import type { Serving } from '../../src/cli/server.ts'
import { serveFolder } from '../browser/serve.ts'

const site = inject('site')
const list = <Name extends ApiName>(name: Name): ApiItem<Name>[] =>
  (JSON.parse(readFileSync(join(site, `api/v1/${name}.json`), 'utf8')) as { items: ApiItem<Name>[] }).items
const programs = new Map(
  [...readFileSync('content/pages/json.mdx', 'utf8').matchAll(/^### (.*)\n\n```js\n([\s\S]*?)```/gm)].map(
    ([, heading = '', code = '']) => [heading, code],
  ),
)
const folder = mkdtempSync(join(tmpdir(), 'minutes-examples-'))

let serving: Serving
beforeAll(async () => {
  serving = await serveFolder(site, '/minutes/')
})
afterAll(() => serving?.close())

/** What a program prints, line by line. */
async function run(heading: string): Promise<string[]> {
  const code = programs.get(heading)
  if (!code?.includes('https://minutes.example.org/'))
    throw new Error(`There is no program "${heading}" that asks the site.`)
  const file = join(folder, 'x.mjs')
  writeFileSync(file, code.replace('https://minutes.example.org/', serving.url))
  const { stdout } = await promisify(execFile)(process.execPath, [file])
  const lines = stdout.trim().split('\n')
  expect(lines[0], heading).toBeTruthy()
  return lines
}
const address = (url: string): string => new URL(url, serving.url).href

test('there are five programs', () => expect(programs.size).toBe(5))

test('open actions, the oldest first', async () => {
  const lines = await run('What is open, and for how long?')
  const open = list('actions').filter(({ standing }) => standing === 'open' || standing === 'stale')
  expect(lines).toHaveLength(open.length)
  for (const { url, days } of open)
    expect(lines.some((line) => line.startsWith(`${days} `) && line.endsWith(` ${address(url)}`))).toBe(true)
  const ages = lines.map((line) => Number.parseInt(line, 10))
  expect(ages).toEqual(ages.toSorted((a, b) => b - a))
})

test('decisions that name an issue', async () => {
  const lines = await run('Which decisions name an issue?')
  expect(lines.map((line) => line.split(' ').at(-1))).toEqual(
    list('decisions')
      .filter(({ references }) => references.some((id) => id.includes('#')))
      .map(({ url }) => address(url)),
  )
})

test('where an issue was discussed', async () => {
  const { mentions } = list('references').find(({ id }) => id === 'SovereignCloudStack/standards#548')!
  expect(await run('Where was an issue discussed?')).toEqual(
    mentions.map(({ meeting, url, line }) => `SovereignCloudStack/standards#548 ${meeting} ${line} ${address(url)}`),
  )
})

test('what came since a day', async () => {
  const fresh = list('meetings').filter(({ added, date }) => (added ?? date) >= '2024-11-01')
  expect(await run('What came since a day?')).toEqual(
    fresh.map(({ id, added, date, url }) => `${added ?? date} ${id} ${address(url)}`),
  )
})

test('who works on what', async () => {
  const people = list('meetings').flatMap(({ sections }) =>
    sections.filter(({ topics }) => topics.includes('heat')).flatMap((section) => section.people),
  )
  const lines = await run('Who works on what?')
  expect(lines.map((line) => line.split(' ').slice(-2)).sort()).toEqual(
    [...new Set(people)].map((person) => [person, String(people.filter((other) => other === person).length)]).sort(),
  )
})
