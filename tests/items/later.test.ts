/**
 * What a build need not make again: feeds, calendars and the pages of sections have a key of all that decides them. In
 * hundreds of pairs of archives that differ in one thing, whatever has one key has one content.
 */
import { expect, test } from 'vitest'
import type { Archive } from '../../src/archive/types.ts'
import { digestOf } from '../../src/build/digest.ts'
import { marks } from '../../src/items/template.ts'
import { allOutputs } from '../../src/outputs/all.ts'
import { isLater, type Later } from '../../src/outputs/types.ts'
import type { Registries } from '../../src/registries/schema.ts'
import { routes } from '../../src/routes.ts'
import type { Source } from '../../src/source/types.ts'
import { archiveOf } from '../archive/archiveOf.ts'
import { personEntry, someRegistries, topicEntry } from '../someRegistries.ts'

const ops = (day: string, more = '') =>
  `# ${day}\n\n## Participants\n\n- @ada\n- @bert\n\n## Agenda\n\n### Lamps of the harbour (@ada)\n\n- heat is low, see standards#548\n- AI @ada: count the lamps of the harbour - open\n- Decision: lamps stay on at night, says @bert\n${more}`
const base: Record<string, string> = {
  'iaas/20240103.md': ops('2024-01-03'),
  'iaas/20240110.md': ops('2024-01-10', '\n### Boats\n\n- R6 brings SCS-2V-4-20s\n'),
  'ops/20240104.md':
    '# 2024-01-04\n\n## Agenda\n\n### Lamps of the harbour\n\n- see standards#548 and https://example.org/x, mail hall@example.org\n\n### Seile und Boote\n\n- wir haben die Seile noch nicht geprüft, und das ist auch gut so\n',
}
const entries = someRegistries({
  people: [personEntry('ada', { name: 'Ada North' }), personEntry('bert')],
  topics: [topicEntry('heat', 'Heat', { aliases: ['heat'] })],
})
const files: Record<string, string | undefined>[] = [
  {},
  { 'iaas/20240103.md': base['iaas/20240103.md']!.replace('Lamps', 'Lights') },
  { 'iaas/20240103.md': base['iaas/20240103.md']!.replace('count the', 'count all') },
  { 'iaas/20240110.md': base['iaas/20240110.md']!.replace('- open', '- done') },
  { 'iaas/20240110.md': base['iaas/20240110.md']!.replace('(@ada)', '(@bert)') },
  { 'iaas/20240110.md': base['iaas/20240110.md']!.replace('standards#548', 'standards#549') },
  { 'iaas/20240110.md': base['iaas/20240110.md']!.replace('2V-4', '2V-8') },
  { 'iaas/20240110.md': undefined },
  { 'iaas/20240103.md': undefined },
  { 'iaas/20240103.md': `${base['iaas/20240103.md']}\n### Lamps of the harbour\n\n- once more\n` },
  { 'iaas/20240117.md': ops('2024-01-17') },
  { 'iaas/20240110-late.md': ops('2024-01-10') },
  { 'iaas/20240102.md': base['iaas/20240103.md']! },
  { 'ops/20240104.md': '# 2024-01-04\n\nThe meeting is cancelled.\n' },
  {
    'ops/20240104.md': base['ops/20240104.md']!.replace(
      'die Seile noch nicht geprüft, und das ist auch gut so',
      'checked the ropes, and that is good',
    ),
  },
  { 'ops/20240104.md': `${base['ops/20240104.md']}\n- [last](../iaas/20240103.md)\n` },
  { 'sig/20240105.md': '# 2024-01-05\n\n## Agenda\n\n### Ropes\n\n- @cleo: SCS-2V-4-20s\n' },
]
const registries: [string, Partial<Registries>][] = [
  ['the same', {}],
  ['a hidden person', { people: [personEntry('ada', { hidden: true }), personEntry('bert')] }],
  ['another name', { people: [personEntry('ada', { name: 'Ada South' }), personEntry('bert')] }],
  ['another handle', { people: [personEntry('ada', { handle: 'Ada', name: 'Ada North' }), personEntry('bert')] }],
  ['a handle that is no person', { people: [personEntry('ada'), personEntry('bert', { kind: 'organisation' })] }],
  ['another title', { topics: [topicEntry('heat', 'Warmth', { aliases: ['heat'] })] }],
  ['no topic', { topics: [] }],
]
const template = [marks.title, marks.description, routes.absolute(marks.path), marks.tags, marks.body].join('\n')

function laterIn(archive: Archive, written: Record<string, string>): [string, Later][] {
  const source = {
    origin: '',
    removed: [],
    readBlob: () => undefined,
    files: Object.entries(written).map(([path, text]) => ({
      path,
      size: text.length,
      read: () => new TextEncoder().encode(text),
      digest: () => '',
    })),
  } satisfies Source
  return [...allOutputs(archive, source, [], template)].flatMap(([route, content]): [string, Later][] =>
    isLater(content) ? [[route, content]] : [],
  )
}

test('what has the same key has the same content', () => {
  const known = new Map<string, string>()
  let again = 0
  for (const change of files) {
    for (const [what, entry] of registries) {
      const written = Object.fromEntries(
        Object.entries({ ...base, ...change }).filter((one): one is [string, string] => one[1] !== undefined),
      )
      for (const [route, { key, make }] of laterIn(archiveOf(written, { ...entries, ...entry }), written)) {
        const content = String(make())
        const name = `${route} ${key((facts) => digestOf([facts]))}`
        const before = known.get(name)
        if (before !== undefined) again++
        expect(content, `${route} with ${what} after ${JSON.stringify(change)}`).toBe(before ?? content)
        known.set(name, content)
      }
    }
  }
  // Most of the site is not touched by a change of one thing, and each change touches something.
  expect(again).toBeGreaterThan(known.size)
  for (const kind of [/feed\.xml /, /feed\.json /, /calendar\.ics /, /\/lamps-of-the-harbour\/ /])
    expect([...known.keys()].filter((name) => kind.test(name)).length, String(kind)).toBeGreaterThan(5)
})
