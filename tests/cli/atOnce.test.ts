/** Two builds of one checkout at once, of other content: each has its own pages. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { smallArchive } from './small.ts'

const both = ['one', 'other'].map((name) => ({ name, ...smallArchive(name) }))
afterAll(() => both.forEach((small) => void small.close()))

test('have each the pages of its own content', async () => {
  for (const { name, folder } of both)
    writeFileSync(
      join(folder, 'content/pages', `${name}.mdx`),
      `---\ntitle: ${name}\ndescription: A page.\n---\nOnly here.\n`,
    )
  expect(await Promise.all(both.map((small) => small.start()))).toEqual(both.map(() => ({ status: 0, said: '' })))
  for (const { name, site } of both)
    for (const small of both)
      expect(existsSync(join(site, 'about', small.name, 'index.html'))).toBe(name === small.name)
})
