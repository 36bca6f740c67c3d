/** Addresses of files of the archive: one reading for the reader and for the pages. */
import { describe, expect, test } from 'vitest'
import { pathsMeant } from '../../src/minutes/ownFiles.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { someRegistries } from '../someRegistries.ts'

const place = {
  source: 'iaas/20240410.md',
  homes: ['https://github.com/garden/minutes', 'https://git.example.org/team/garden/minutes.git'],
}

describe('means, first of all,', () => {
  test.each([
    ['https://github.com/garden/minutes/blob/main/iam/20240411.md', 'iam/20240411.md'],
    ['http://www.github.com/Garden/Minutes/blame/main/iam/20240411.md?plain=1#L3', 'iam/20240411.md'],
    ['https://github.com/garden/minutes/raw/refs/heads/main/iam/20240411.md', 'iam/20240411.md'],
    ['https://raw.githubusercontent.com/garden/minutes/main/iam/20240411.md', 'iam/20240411.md'],
    ['https://raw.githubusercontent.com/garden/minutes/refs/heads/main/iam/20240411.md', 'iam/20240411.md'],
    ['https://github.com/garden/minutes/tree/main/iam/', 'iam'],
    ['https://git.example.org/team/garden/minutes/-/blob/main/iam/20240411.md', 'iam/20240411.md'],
    ['https://git.example.org/team/garden/minutes/-/raw/main/iam/a%20plan.pdf', 'iam/a plan.pdf'],
    ['https://git.example.org/team/garden/minutes/src/branch/main/iam/20240411.md', 'iam/20240411.md'],
    ['https://git.example.org/team/garden/minutes/raw/commit/1f2e3d/iam/20240411.md', 'iam/20240411.md'],
    ['https://git.example.org/team/garden/minutes/src/main/iam/20240411.md', 'iam/20240411.md'],
    ['20240403.md#zones', 'iaas/20240403.md'],
    ['../iam/20240411', 'iam/20240411'],
    ['/iam/20240411.md', 'iam/20240411.md'],
  ])('%s: %s', (url, path) => expect(pathsMeant(url, place)[0]).toBe(path))
})

test('a branch with slashes and a forgotten one are thought of', () => {
  expect(pathsMeant('https://github.com/garden/minutes/blob/new/lamps/iam/20240411.md', place)).toContain(
    'iam/20240411.md',
  )
  expect(pathsMeant('https://github.com/garden/minutes/blob/iam/20240411.md', place)).toContain('iam/20240411.md')
})

test.each([
  'https://github.com/garden/minutes',
  'https://github.com/garden/minutes/pull/12',
  'https://github.com/garden/minutes-tool/blob/main/iam/20240411.md',
  'https://github.com/garden/lamps/blob/main/iam/20240411.md',
  'https://gitlab.com/garden/minutes/-/blob/main/iam/20240411.md',
  'https://raw.githubusercontent.com/team/garden/minutes/main/iam/20240411.md',
  '//github.com/garden',
  'mailto:ada@example.org',
  '#zones',
  '',
])('%j means none', (url) => expect(pathsMeant(url, place)).toEqual([]))

test('the repository of nothing has no files', () =>
  expect(pathsMeant('https:///blob/main/a.md', { ...place, homes: [''] })).toEqual([]))

test('the reader knows links to other minutes by the repository, and by those it was in before', () => {
  const registries = someRegistries({
    repositories: { ...someRegistries().repositories, formerMinutes: ['https://git.example.org/minutes'] },
  })
  const lines = [
    'https://gitlab.com/garden/minutes/-/blob/main/iam/20240411.md',
    'https://git.example.org/minutes/blob/main/iam/20240418.md',
    'https://github.com/SovereignCloudStack/minutes/blob/main/iam/20240425.md',
    '[last](20240403.md)',
  ]
  const text = `# 2024-04-10\n\n## Agenda\n\n${lines.map((line) => `- ${line}\n`).join('')}`
  const { minutes } = parseMeeting(text, place.source, {
    vocabulary: compileVocabulary(registries),
    pads: '',
    repository: 'https://gitlab.com/garden/minutes',
  })
  expect(minutes!.references.map(({ id, kind }) => [kind, id])).toEqual([
    ['minutes', 'iam/20240411.md'],
    ['minutes', 'iam/20240418.md'],
    ['minutes', 'iaas/20240403.md'],
  ])
})
