/** The published JSON, judged by somebody else's validator and parsers. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, inject, test } from 'vitest'

const site = inject('site')
const file = (path: string) => readFileSync(join(site, path), 'utf8')
const listed = (JSON.parse(file('api/v1/index.json')) as { items: { name: string; url: string; schema: string }[] }).items

test.each(listed.map(({ name }) => name))('%s.json is as its published schema says', (name) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const validate = ajv.compile(JSON.parse(file(`api/v1/schemas/${name}.json`)))
  validate(JSON.parse(file(`api/v1/${name}.json`)))
  expect(validate.errors).toBe(null)
})

test('a file that is not as the schema says is refused', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(file('api/v1/schemas/meetings.json')))
  expect(validate({ version: 1, items: [{ id: 7 }] })).toBe(false)
})

test('old addresses are the same for every host', () => {
  const table = JSON.parse(file('redirects.json')) as Record<string, string>
  expect(table['/minutes/iaas/20240410.md']).toBe('/minutes/iaas/2024-04-10/')
  const lines = file('_redirects').trim().split('\n')
  expect(lines.length).toBe(Object.keys(table).length)
  const map = file('redirects.nginx.map')
  for (const [from, to] of Object.entries(table)) expect(map).toContain(`"${from}" "${to}";`)
})
