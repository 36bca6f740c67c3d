/** The search in the terminal, on a small site that was built for a host and a path of its own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minutes } from '../command.ts'
import { smallArchive } from './small.ts'

const small = smallArchive('find')
afterAll(() => small.close())

beforeAll(() => {
  expect(small.build('--no-cards', '--site', 'https://minutes.example.org', '--base', '/m/')).toMatchObject({
    status: 0,
    said: '',
  })
}, 120_000)

const find = (...args: string[]) => minutes('find', '--out', small.site, ...args)

describe('links', () => {
  test('are those of the site, whatever host it was built for', () => {
    const { status, stdout } = find('disks')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^ {2}https:\/\/minutes\.example\.org\/m\/[\w-]+\/\d{4}-\d{2}-\d{2}\/#/m)
    const hits = JSON.parse(find('disks', '--json').stdout) as { url: string }[]
    expect(hits.length).toBeGreaterThan(0)
    for (const { url } of hits) expect(url).toMatch(/^https:\/\/minutes\.example\.org\/m\//)
  })
})

describe('what narrows', () => {
  test.each([
    ['--since', 'yesterday', '--since "yesterday" is no day: write 2024-07-01, 2024-07, 2024 or "july 2024".\n'],
    ['--person', 'nosuch', /^No minutes of this site have the person "nosuch"; the nearest are ada\.\n$/],
    ['--series', 'iass', /^No minutes of this site have the series "iass"; the nearest are ops\.\n$/],
    ['--year', '1999', /^No minutes of this site have the year "1999"; the nearest are \d{4}/],
  ])('%s %s is refused in a sentence that helps', (option, value, said) => {
    const { status, stdout, stderr } = find('disks', option, value)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(said)
  })
})
