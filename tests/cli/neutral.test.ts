/** The site of a community that has told nothing of itself speaks of no other: not of the one whose registries come with the project. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallArchive } from './small.ts'

const small = smallArchive('neutral')
beforeAll(() => {
  writeFileSync(
    join(small.archive, 'ops/20240508.md'),
    '# Ops 2024-05-08\n\n## Participants\n\n- @ada\n\n## Agenda\n\n### Lamps\n\n- AI @ada: mend the lamps, see CVE-2024-12345 and https://github.com/garden/lamps/issues/3\n- Decision: the blue one\n',
  )
  const { status, said } = small.build()
  expect(said).toBe('')
  expect(status).toBe(0)
})
afterAll(() => small.close())

/** Packed, they have any letters in any order. */
const packed = /\.(?:png|woff2|pagefind|pf_\w+)$/

/** Every file with words but the manual, which has examples of a real community. */
const files = (): [path: string, text: string][] =>
  readdirSync(small.site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(small.site, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('about/') && !packed.test(path))
    .map((path) => [path, readFileSync(join(small.site, path), 'utf8')])

test('no page, script, feed or file names it', () => {
  const others = /scs|sovereign ?cloud|osism|tech weekly|product board/i
  expect(files().length).toBeGreaterThan(50)
  expect(
    files().flatMap(([path, text]) =>
      others.test(path) || others.test(text) ? [`${path}: ${others.exec(text)?.[0]}`] : [],
    ),
  ).toEqual([])
})

test('it is called by its archive, and shows what that names', () => {
  const page = (path: string): string => readFileSync(join(small.site, path), 'utf8')
  expect(page('index.html')).toContain('<title>Archive minutes</title>')
  expect(page('search/index.html')).toContain('<code>garden/lamps#3</code> <code>CVE-2024-12345</code>')
  expect(page('where/index.html')).toContain('<code>/ops/20240508.md</code>')
  expect(page('llms.txt')).toMatch(/^> Minutes of \d+ meetings, as pages/m)
  expect(page('feed.xml')).toContain('<name>Archive minutes</name>')
})
