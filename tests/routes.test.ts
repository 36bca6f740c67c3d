/** Addresses are made in one place: src/routes.ts, and src/routes/ for programs of the browser. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { reserved, routes } from '../src/routes.ts'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|mjs|astro)$/.test(path) && !/^routes(?:\.ts$|\/)/.test(path))
/** Code without what it says of itself. */
const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

/** The beginning of a text, or what follows something filled in, that is the first part of a path of the site. */
const path = new RegExp(`["'\`}]/?(?:${[...reserved].join('|')})/`, 'g')
const pathsIn = (text: string): string[] => codeOf(text).match(path) ?? []

/** What looks like one and is another thing. */
const others: Record<string, string> = {
  'archive/suggestions.ts': 'files of the registries',
  'calendars/calendar.ts': 'scopes, which routes.ts makes addresses of',
  'cli/evalSearch.ts': "Pagefind's own site, for a comparison",
  'feeds/contents.ts': 'scopes',
  'registries/ledger.ts': 'an example at the head of the file that keepers write',
  'search/readable.ts': 'paths of GitHub',
  'views/person.ts': 'scopes',
  'views/release.ts': 'scopes',
  'views/topic.ts': 'scopes',
}

describe('addresses', () => {
  test('that are put together would be found', () => {
    expect(pathsIn('const page = `$' + '{home}people/`')).toHaveLength(1)
    expect(pathsIn("href: '/topics/heat/'")).toHaveLength(1)
    expect(pathsIn('<a href="/releases/">')).toHaveLength(1)
    expect(pathsIn("import { find } from '../search/find.ts'\n/* '/people/' */\n  // '/people/'")).toEqual([])
  })

  test('are put together nowhere else: a function for them belongs into src/routes.ts', () => {
    const found = files.filter((file) => pathsIn(readFileSync(posix.join('src', file), 'utf8')).length > 0)
    expect(found.sort()).toEqual(Object.keys(others))
  })

  test('begin with what the settings say there alone', () => {
    const reading = files.filter((file) =>
      /\bsettings\.(?:base|site)\b/.test(codeOf(readFileSync(posix.join('src', file), 'utf8'))),
    )
    expect(reading).toEqual([])
  })
})

test('forms of addresses are those of the addresses', () => {
  const filled = (form: string): string => form.replace(/<\w+>/g, 'a-1')
  const { series, meeting, person, topic, release, reference, month } = routes.forms()
  expect([series, meeting, person, topic, release, reference, month].map(filled)).toEqual([
    routes.series('a-1'),
    routes.meeting({ id: 'a-1/a-1' }),
    routes.person('a-1'),
    routes.topic('a-1'),
    routes.release('a-1'),
    routes.reference('a-1'),
    routes.since('a-1'),
  ])
  expect(filled(routes.beside(meeting, 'json'))).toBe(routes.meetingJson({ id: 'a-1/a-1' }))
  expect(filled(routes.beside(month, 'json'))).toBe(routes.sinceJson('a-1'))
})

describe('below a path of the host', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('a route has an address for the ledger, and a file', async () => {
    vi.stubEnv('MINUTES_BASE', '/our/minutes')
    vi.resetModules()
    const { fileOf, routes, withBase, withoutBase } = await import('../src/routes.ts')
    const page = routes.item({ id: 'iaas/2024-04-10' }, { path: 'lamps' })
    expect(page).toBe('/our/minutes/iaas/2024-04-10/lamps/')
    expect(withoutBase(page)).toBe('/iaas/2024-04-10/lamps/')
    expect(withBase(withoutBase(page))).toBe(page)
    expect(fileOf(page)).toBe('iaas/2024-04-10/lamps/index.html')
    expect(fileOf(routes.home())).toBe('index.html')
    expect(fileOf(routes.attachment('iaas/a plan.png'))).toBe('files/iaas/a plan.png')
  })
})
