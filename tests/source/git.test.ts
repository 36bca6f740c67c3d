/** Git in a folder that is replaced meanwhile, and where there is none. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { git } from '../../src/source/git.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutes-git-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a folder that another build puts in its place a moment later is waited for', async () => {
  const place = join(folder, 'place')
  const asked = git(['version'], { cwd: place })
  setTimeout(() => mkdirSync(place), 5)
  expect((await asked).toString()).toMatch(/^git version /)
})

test('a folder that stays away is told of', async () => {
  await expect(git(['version'], { cwd: join(folder, 'nowhere') })).rejects.toMatchObject({ missing: true })
})
