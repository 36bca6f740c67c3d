/** What the page for bots shows is run as it stands there, against the served site. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Serving } from '../../src/cli/server.ts'
import { serveFolder } from '../browser/serve.ts'

type Find = (words: string, site: string) => Promise<{ title: string; href: string } | undefined>
let find: Find
let serving: Serving
beforeAll(async () => {
  serving = await serveFolder(inject('site'), '/minutes/')
  const [, code = ''] =
    /```js\n(\/\/ minutes\.mjs\n[\s\S]*?)```/.exec(readFileSync('content/pages/bots.mdx', 'utf8')) ?? []
  const file = join(mkdtempSync(join(tmpdir(), 'minutes-bot-')), 'minutes.mjs')
  writeFileSync(file, code)
  find = ((await import(/* @vite-ignore */ pathToFileURL(file).href)) as { find: Find }).find
})
afterAll(() => serving?.close())

test.each([
  ['iaas 2024-04-10', 'iaas/2024-04-10/'],
  ['iaas 2024-04-10 zones', 'iaas/2024-04-10/availability-zones/'],
  ['iaas/2024-04-10#a-9386f', 'iaas/2024-04-10/a-9386f-bring-it-to-team-iam/'],
  ['a-9386f', 'iaas/2024-04-10/a-9386f-bring-it-to-team-iam/'],
])('%s is answered with the page %s', async (words, path) => {
  const found = await find(words, serving.url)
  expect(found?.href).toBe(serving.url + path)
  expect((await fetch(found!.href)).status).toBe(200)
})

test('words without a day are answered with the latest, others with nothing', async () => {
  expect((await find('availability zones', serving.url))?.title).toMatch(/availability zones/i)
  expect(await find('noodles for everybody', serving.url)).toBeUndefined()
})

test('every file is as its schema says, and has every item of the site', () => {
  const read = (path: string) =>
    JSON.parse(readFileSync(join(inject('site'), 'api/v1', path), 'utf8')) as {
      items: { id: string; url: string; items: number }[]
    }
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(read('schemas/items-of-year.json'))
  const years = read('items.json').items
  expect(years.map(({ id }) => id)).toEqual(['2024', '2023', 'undated'])
  for (const { id, items } of years) {
    const file = read(`items/${id}.json`)
    validate(file)
    expect(validate.errors).toBe(null)
    expect(file.items).toHaveLength(items)
  }
})
