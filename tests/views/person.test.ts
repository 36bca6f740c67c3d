import { expect, test } from 'vitest'
import { personSpots, yearsOfPerson } from '../../src/archive/spots.ts'
import { personView, personYearViews } from '../../src/views/person.ts'
import { archiveOf } from '../archive/archiveOf.ts'
import { personEntry } from '../someRegistries.ts'

const minutes = (agenda: string) => `## Participants\n\n- @ada\n- @bela\n- @secret\n\n## Agenda\n\n${agenda}`
const people = [personEntry('ada'), personEntry('bela'), personEntry('secret', { hidden: true })]

test('a page says what somebody brought up, took on and was named for, each with the line that tells most', () => {
  const archive = archiveOf(
    {
      'iaas/20240103.md': minutes(
        '- Minutes transfer: @ada\n\n### Backup (@ada)\n\n- sponsor: @ada\n- the disks are full, says everybody who looked\n- AI @ada: buy disks\n\n### Other things\n\n- @ada is on vacation next week\n- PR: see what @ada wrote\n- and then a longer sentence explains it\n',
      ),
    },
    { people },
  )
  const view = personView(archive, archive.people.get('ada')!)
  expect(view.places.flatMap(({ lines }) => lines.map(({ title, text, why }) => [title, text, why]))).toEqual([
    ['Other things', 'PR: see what @ada wrote · and then a longer sentence explains it', undefined],
    ['Backup', 'AI @ada: buy disks', ['brought up', 'action']],
  ])
  expect(view.duties.map(({ note, times }) => [note, times])).toEqual([['took minutes', 1]])
  expect(view.places[0]!.lines[1]!.url).toMatch(/^\/iaas\/2024-01-03\/#b-/)
  expect(view.company.map(({ text }) => text)).toEqual(['@bela'])
})

test('somebody of whom there is much gets a page for each year, which together hold all', () => {
  const days = Array.from({ length: 130 }, (_, at) =>
    new Date(Date.UTC(2022, 0, 5 + 7 * at)).toISOString().slice(0, 10).replaceAll('-', ''),
  )
  const archive = archiveOf(
    Object.fromEntries(
      days.map((day) => [`iaas/${day}.md`, minutes(`### Subject of ${day}\n\n- what @ada said on ${day} about it\n`)]),
    ),
    { people },
  )
  const ada = archive.people.get('ada')!
  const view = personView(archive, ada)
  const years = personYearViews(archive, ada)
  expect(yearsOfPerson(archive, ada)).toEqual(['2024', '2023', '2022'])
  expect(view.years.map(({ url }) => url)).toEqual(years.map(({ head }) => head.path))
  expect(years.reduce((sum, { attended }) => sum + attended, 0)).toBe(130)
  expect(years.flatMap(({ places }) => places.flatMap(({ lines, more }) => [...lines, ...more]))).toHaveLength(
    personSpots(archive, ada).length,
  )
  expect(view.places.flatMap(({ lines }) => lines).length).toBeLessThan(30)
  expect(view.places.reduce((sum, { total }) => sum + total, 0)).toBe(130)
})
