/** What a build says of an archive whose community has no registries yet. */
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { smallArchive } from './small.ts'

const small = smallArchive('build')
afterAll(() => small.close())

test('registries of another community are told of, and those of its own are not', () => {
  const told =
    /know none of these series: they are those of another community\. Give a folder of your own with --content/
  expect(small.build('--no-cards', '--content', 'content')).toMatchObject({
    status: 0,
    out: expect.not.stringMatching(told),
  })
  renameSync(join(small.archive, 'ops'), join(small.archive, 'lamps'))
  expect(small.build('--no-cards', '--content', 'content')).toMatchObject({
    status: 0,
    out: expect.stringMatching(told),
  })
  expect(small.build('--no-cards')).toMatchObject({ status: 0, out: expect.not.stringMatching(told) })
}, 240_000)
