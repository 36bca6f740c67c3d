/** What a site says of itself: what the community tells, else what its archive is called; nothing of anybody else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { RegistryError } from '../../src/loaders/registries.ts'
import { siteVariables } from '../../src/loaders/siteVariables.ts'

const content = mkdtempSync(join(tmpdir(), 'minutes-words-'))
const nothing = join(content, 'nowhere')
afterAll(() => rmSync(content, { recursive: true }))

test.each([
  [undefined, 'Minutes'],
  ['/home/ada/garden-club', 'Garden club minutes'],
  ['C:\\Users\\ada\\garden_club\\', 'Garden club minutes'],
  ['/home/ada/minutes', 'Minutes'],
  ['/srv/git/meeting-minutes.git/', 'Minutes'],
  ['/srv/garden-minutes-2024.bundle', 'Garden minutes 2024'],
  ['https://git.example.org/GreenGarden/minutes.git', 'GreenGarden minutes'],
  ['git@git.example.org:green-garden/notes.git', 'Green garden minutes'],
  ['ssh://git@git.example.org/club/lamps', 'Lamps minutes'],
])('without a registry, the site of %s is called %s', (archive, name) => {
  expect(siteVariables({ content: nothing, archive })['MINUTES_NAME']).toBe(name)
})

test('a German site has a German name', () => {
  expect(siteVariables({ content: nothing, archive: '/home/ada/Gartenverein', language: 'de' })).toEqual({
    MINUTES_NAME: 'Protokolle Gartenverein',
  })
  expect(siteVariables({ content: nothing, language: 'de' })).toEqual({ MINUTES_NAME: 'Protokolle' })
})

test('an archive of the web is its own repository, and nothing that lets one in is told', () => {
  const told = (archive: string) => siteVariables({ content: nothing, archive })['MINUTES_REPOSITORY']
  expect(told('https://ada:secret@git.example.org/garden/minutes.git')).toBe('https://git.example.org/garden/minutes')
  for (const other of ['git@git.example.org:garden/minutes.git', 'file:///srv/minutes.git', '/srv/minutes'])
    expect(told(other)).toBeUndefined()
})

test('what the community tells comes first', () => {
  writeFileSync(
    join(content, 'community.yml'),
    'site:\n  name: GG notes\n  community: Green Garden\n  repository: https://git.example.org/gg/notes\n  pads: https://pads.example.org\n',
  )
  expect(siteVariables({ content, archive: 'https://git.example.org/a-fork/minutes.git' })).toEqual({
    MINUTES_NAME: 'GG notes',
    MINUTES_COMMUNITY: 'Green Garden',
    MINUTES_REPOSITORY: 'https://git.example.org/gg/notes',
    MINUTES_PADS: 'https://pads.example.org',
  })
  writeFileSync(join(content, 'community.yml'), 'site: { title: GG }\n')
  expect(() => siteVariables({ content })).toThrow(RegistryError)
})
