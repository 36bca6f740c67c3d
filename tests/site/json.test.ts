/** The published JSON, judged by somebody else's validator and parsers. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, inject, test } from 'vitest'
import { filesOf } from './pages.ts'

const site = inject('site')
const file = (path: string) => readFileSync(join(site, path), 'utf8')
interface Index {
  items: { name: string; url: string; schema: string }[]
  beside: { name: string; path: string; schema: string }[]
  database: string
}
const index = JSON.parse(file('api/v1/index.json')) as Index

/** JSON that is no list or page of the archive: for hosts, feeds, search and our own scripts, each with a test of its own. */
const others = /^(?:redirects\.json|check\/|where\/|pagefind\/|api\/v1\/schemas\/)|feed\.json$/
const files = filesOf(site, '.json').filter((name) => !others.test(name))
const pathsOf = new Map([
  ['/minutes/api/v1/index.json', '/minutes/api/v1/schemas/index.json'],
  ...index.items.map(({ url, schema }) => [url, schema] as const),
])
/** `<series>/<date>.json` as a form; the more it says the earlier it is asked. */
const forms = index.beside
  .map(({ path, schema }) => ({
    schema,
    form: new RegExp(
      `^${path.replace(/[.+]/g, '\\$&').replace(/<(\w+)>/g, (_, name) => (name === 'reference' ? '.+' : '[^/]+'))}$`,
    ),
    words: path.replace(/<\w+>/g, '').length,
  }))
  .sort((a, b) => b.words - a.words)
const schemaOf = (name: string): string | undefined =>
  pathsOf.get(`/minutes/${name}`) ?? forms.find(({ form }) => form.test(`/minutes/${name}`))?.schema

test('the index names the schema of every JSON file of the site', () => {
  expect(files.length).toBeGreaterThan(300)
  expect(files.filter((name) => !schemaOf(name))).toEqual([])
  const used = new Set(files.map(schemaOf))
  expect([...index.items, ...index.beside].filter(({ schema }) => !used.has(schema)).map(({ name }) => name)).toEqual(
    [],
  )
  expect(existsSync(join(site, index.database.replace('/minutes/', '')))).toBe(true)
})

test('every JSON file is as its published schema says', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const validators = new Map<string, ReturnType<typeof ajv.compile>>()
  for (const name of files) {
    const schema = schemaOf(name)!
    const validate = validators.get(schema) ?? ajv.compile(JSON.parse(file(schema.replace('/minutes/', ''))))
    validators.set(schema, validate)
    validate(JSON.parse(file(name)))
    expect(validate.errors, `${name} by ${schema}`).toBe(null)
  }
})

test('beside each series, person, topic and release lies the entry of its list', () => {
  for (const kind of ['series', 'people', 'topics', 'releases']) {
    const { items } = JSON.parse(file(`api/v1/${kind}.json`)) as { items: { url: string }[] }
    for (const item of items) {
      const path = item.url.replace('/minutes/', '').replace(/\/$/, '')
      expect(JSON.parse(file(`${path}.json`))).toEqual({ version: 1, ...item })
      expect(file(`${path}.md`)).toMatch(/^# .+\n/)
    }
  }
})

test('the fields that programs were promised are in the schemas, by name', () => {
  const fields = (name: string) =>
    Object.keys(
      (JSON.parse(file(`api/v1/schemas/${name}.json`)) as { properties: { items: { items: { properties: object } } } })
        .properties.items.items.properties,
    )
  const wanted = {
    meetings: 'id url series date source title status copyOf added participants absent sections',
    actions: 'id url anchor meeting source line text owners marker status sightings',
    decisions: 'id url anchor meeting source line text marker references',
    references: 'id url target kind mentions',
    people: 'id url title aliases meetings',
    topics: 'id url title aliases meetings',
    releases: 'id url title aliases meetings',
    series: 'id url title aliases meetings',
    notices: 'source line column rule message hint',
  }
  for (const [name, names] of Object.entries(wanted))
    expect(fields(name), name).toEqual(expect.arrayContaining(names.split(' ')))
})

test('a file that is not as the schema says is refused', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(file('api/v1/schemas/meetings.json')),
  )
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
