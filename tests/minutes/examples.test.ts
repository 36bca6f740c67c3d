/**
 * The examples of the page "How the reader works": each folder of `content/examples` is a small archive, its `read.json`
 * says what is read in which line, and the page shows the two side by side. `EXAMPLES=new npm test -- tests/minutes/examples.test.ts`
 * writes down what is read now; look at each line before you commit it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import type { Archive } from '../../src/archive/types.ts'
import { findingsOf } from '../../src/check/findings.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { personEntry, releaseEntry, someRegistries, topicEntry } from '../someRegistries.ts'

const folder = 'content/examples'
const registries = someRegistries({
  people: ['ada', 'bert', 'dora', 'emil']
    .map((key) => personEntry(key))
    .concat(personEntry('cora', { names: ['Cora Vale'] })),
  topics: [topicEntry('heat', 'Heat', { not: ['cloud *& *heat'] }), topicEntry('cloudandheat', 'Cloud&Heat')],
  releases: [
    releaseEntry('r7', 7, { aliases: ['SCS R7'], not: ['osism r7'] }),
    releaseEntry('r8', 8, { aliases: ['SCS R8', 'OSISM R9'], not: ['osism r8'] }),
  ],
  repositories: {
    owner: 'SovereignCloudStack',
    formerMinutes: [],
    aliases: { issues: 'SovereignCloudStack/issues', standards: 'SovereignCloudStack/standards' },
    unmistakable: ['standards'],
    renamed: {},
  },
})
const vocabulary = compileVocabulary(registries)
const titles = new Map([...registries.topics, ...registries.releases].map(({ key, title }) => [key, title]))

/** Of what each example speaks: kinds of findings, or what several minutes say together. */
const shown: Record<string, string[]> = {
  participants: ['Participants', 'Absent'],
  subjects: ['Subjects', 'Duties'],
  'marked-actions': ['Actions'],
  'implied-actions': ['Actions'],
  status: ['Actions'],
  'through-meetings': ['Same'],
  decisions: ['Decisions'],
  'replaced-decisions': ['Decisions', 'Replaces'],
  references: ['References'],
  topics: ['Topics'],
  releases: ['Releases'],
  copies: ['Actions', 'Decisions', 'Copy'],
}

/** By file and line: what is found there. */
type Read = Record<string, Record<string, string[]>>

function read(example: string): Read {
  const sources = readdirSync(join(folder, example), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
  const readings = sources.map((source) => ({
    source,
    ...parseMeeting(readFileSync(join(folder, example, source), 'utf8'), source, {
      vocabulary,
      pads: 'https://pads.example.org',
    }),
  }))
  const archive = buildArchive({
    minutes: readings.map(({ minutes }) => minutes!),
    notices: [],
    registries,
    files: sources,
    history: new Map(),
    leftOut: [],
  })
  const found: Read = {}
  const add = (source: string, kind: string, line: number, words: string) => {
    if (!shown[example]!.includes(kind)) return
    found[source] ??= {}
    const lines = found[source]
    lines[line] = [...(lines[line] ?? []), words]
  }
  for (const { source, ...reading } of readings)
    for (const { name, findings } of findingsOf(reading, titles).kinds)
      for (const { line, what, detail } of findings)
        add(source, name, line, `${one[name] ?? name}: ${what}${detail && `, ${detail}`}`)
  together(archive, add)
  return found
}

const one: Record<string, string> = {
  Participants: 'participant',
  Absent: 'absent',
  Subjects: 'subject',
  Duties: 'duty',
  Actions: 'action',
  Decisions: 'decision',
  References: 'reference',
  Topics: 'topic',
  Releases: 'release',
}

/** What only several minutes say. */
function together(archive: Archive, add: (source: string, kind: string, line: number, words: string) => void) {
  for (const { meeting, line, sightings, life } of archive.actions) {
    add(
      meeting.source,
      'Same',
      line,
      `begins here, ${sightings.length > 0 ? `${life.standing} in the end` : 'and does not come up again'}`,
    )
    for (const sighting of sightings)
      add(sighting.meeting.source, 'Same', sighting.line, `the action of ${meeting.date}, known by its ${sighting.how}`)
  }
  for (const { meeting, line, replaces } of archive.decisions)
    for (const earlier of replaces)
      add(meeting.source, 'Replaces', line, `takes the place of the decision of ${earlier.meeting.date}`)
  for (const { source, copyOf } of archive.meetings)
    if (copyOf) add(source, 'Copy', 1, `a copy of ${copyOf}: its actions and decisions count there only`)
}

const examples = readdirSync(folder).filter((name) => !name.includes('.'))

test('every example is shown on the page, and no other', () => {
  const page = readFileSync('content/pages/reader.mdx', 'utf8')
  expect([...page.matchAll(/<Example of="([^"]+)" \/>/g)].map(([, name]) => name).sort()).toEqual(examples)
  expect(Object.keys(shown).sort()).toEqual(examples)
})

test.each(examples)('%s are read as the page says', (example) => {
  const file = join(folder, example, 'read.json')
  const found = read(example)
  expect(Object.keys(found)).not.toEqual([])
  if (process.env['EXAMPLES'] === 'new') return writeFileSync(file, `${JSON.stringify(found, undefined, 2)}\n`)
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')))
})
