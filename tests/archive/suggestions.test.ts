import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { suggestions } from '../../src/archive/suggestions.ts'
import { personSchema, topicSchema } from '../../src/registries/schema.ts'
import { personEntry } from '../someRegistries.ts'
import { archiveOf } from './archiveOf.ts'

const weekly = (words: string, meetings = 120) =>
  Object.fromEntries(
    Array.from({ length: meetings }, (_, at) => {
      const date = new Date(Date.UTC(2022, 0, 5 + 7 * at)).toISOString().slice(0, 10).replaceAll('-', '')
      return [
        `iaas/${date}.md`,
        `## Participants\n\n- @ada\n- @nobody-knows-me\n\n## Agenda\n\n### Things\n\n- the API and the README\n${at % 20 === 0 ? `- ${words}\n` : ''}`,
      ]
    }),
  )

test('what comes up again and again and no registry knows is an entry to paste, with its last place', () => {
  const found = suggestions(
    archiveOf(weekly('we tried OpenThing again, and The Board liked it'), { people: [personEntry('ada')] }),
  )
  expect(found.map(({ kind, file, meetings, place }) => [kind, file, meetings, place])).toEqual([
    ['person', 'people/nobody-knows-me.yml', 120, 'iaas/20240417.md:4'],
    ['topic', 'topics/openthing.md', 6, 'iaas/20231206.md:11'],
  ])
  expect(personSchema.safeParse(parse(found[0]!.entry)).success).toBe(true)
  expect(topicSchema.safeParse(parse(found[1]!.entry.split('---')[1]!)).success).toBe(true)
})

test('names that stand without a handle in list after list are entries to paste, by which they are found', () => {
  const files = Object.fromEntries(
    [3, 4, 5, 6, 7].map((day) => [
      `iaas/2024010${day}.md`,
      `## Participants\n\n- Ada Nörth (lamps)\n- @bert\n${day === 3 ? '- Cora West\n' : ''}\n## Lamps\n\n- x\n`,
    ]),
  )
  const [first, ...others] = suggestions(archiveOf(files)).filter(({ file }) => !file.includes('bert'))
  expect(first).toMatchObject({ kind: 'person', meetings: 5, place: 'iaas/20240107.md:3' })
  expect(others).toEqual([])
  const entry = personSchema.parse(parse(first!.entry))
  const people = [{ ...entry, key: first!.file.replace(/^people\/|\.yml$/g, '') }]
  const read = archiveOf(files, { people })
  expect(read.people.get(people[0]!.key)?.attended).toHaveLength(5)
  expect(suggestions(read).map(({ file }) => file)).toEqual(['people/bert.yml'])
})
