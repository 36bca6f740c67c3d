/** Examples on pages are the archive's own, and what they promise holds. */
import { expect, test } from 'vitest'
import { addressesToTry, identifiersToTry } from '../../src/views/examples.ts'
import { whereIndex, wherePlaces } from '../../src/where/data.ts'
import { whereIs } from '../../src/where/find.ts'
import { archiveOf } from '../archive/archiveOf.ts'
import { releaseEntry, someRegistries } from '../someRegistries.ts'

const agenda = (...lines: string[]) => `## Agenda\n\n### Lamps\n\n${lines.map((line) => `* ${line}\n`).join('')}`
const registries = {
  releases: [releaseEntry('r7', 7, { title: 'SCS R7' }), releaseEntry('r8', 8)],
  repositories: { ...someRegistries().repositories, owner: 'garden' },
}

test('the search is shown with what minutes name most', () => {
  const archive = archiveOf(
    {
      'ops/20240501.md': agenda(
        'https://github.com/garden/lamps/issues/3 and https://github.com/garden/lamps/issues/4',
        'R7, R8 and SCS-0101-v1',
      ),
      'ops/20240508.md': agenda(
        'https://github.com/garden/lamps/issues/4 again',
        'CVE-2024-12345 is in R7',
        'scs-0102-v3',
      ),
      'ops/20240515.md': agenda('scs-0102-v3 once more'),
    },
    registries,
  )
  expect(identifiersToTry(archive)).toEqual(['lamps#4', 'scs-0102', 'CVE-2024-12345', 'R7'])
})

test('nothing is shown of what minutes do not name', () => {
  expect(identifiersToTry(archiveOf({ 'ops/20240501.md': agenda('words') }, registries))).toEqual([])
  expect(addressesToTry(archiveOf({}))).toBeUndefined()
})

test('each address that is shown leads to its minutes', async () => {
  const archive = archiveOf({
    'lamps/20240501.md': agenda('words'),
    'lamps/20240508.md': agenda('words'),
    'lamps/20240508-more.md': agenda('other words'),
    'oil/20240601.md': agenda('words'),
  })
  const examples = addressesToTry(archive)!
  expect(examples).toEqual(['/lamps/20240501.md', 'lamps 2024-05-01', 'lamps, 1.5.2024'])
  const places = wherePlaces(archive)
  for (const example of examples) {
    const answer = await whereIs(example, {
      index: async () => whereIndex(archive),
      places: async (part) => places.get(part) ?? {},
    })
    expect(answer.places[0]?.path, example).toBe('lamps/2024-05-01/')
  }
})
