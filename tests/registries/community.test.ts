/** Names and standards of a community come from its registry: none is written into the reader. All names are invented. */
import { describe, expect, test } from 'vitest'
import { renderMinutes } from '../../src/html/render.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { communitySchema } from '../../src/registries/schema.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { saidOfRelease } from '../../src/views/releaseWords.ts'
import { archiveOf } from '../archive/archiveOf.ts'
import { releaseEntry, someRegistries } from '../someRegistries.ts'

const garden = communitySchema.parse({
  names: ['GG', 'Green Garden (e.V.)'],
  mottos: ['Light – for all!'],
  standards: { prefix: 'gg', number: String.raw`\d{3}`, link: 'https://garden.example.org/rules/' },
  calls: ['Lamp Round'],
  boards: ['Lantern Council', 'LC'],
  flavors: 'GG',
})
const nobody = communitySchema.parse({})
const read = (text: string, community = garden) => {
  const registries = someRegistries({ community, releases: [releaseEntry('r7', 7)] })
  return parseMeeting(text, 'ops/20240506.md', { vocabulary: compileVocabulary(registries), pads: '' }).minutes!
}
const subjects = (text: string, community = garden) => read(text, community).sections.map(({ title }) => title)

describe('a name of the community', () => {
  test.each([
    '# GG Ops 2024-05-06',
    '# Green Garden e.V. Community Call 2024-05-06',
    '# Light, for all',
    '# GG',
    '# green garden e.V.',
  ])('makes no subject of “%s”', (heading) => {
    const text = `${heading}\n\n# Lamps\n\n* words\n\n# Oil\n\n* words\n`
    expect(subjects(text)).toEqual(['Lamps', 'Oil'])
  })

  test('is none to others', () => {
    expect(subjects('# Light, for all\n\n# Lamps\n\n* words\n', nobody)).toEqual(['Light, for all', 'Lamps'])
  })

  test('is no part of what a meeting is called, and stands before releases', () => {
    expect(read('# GG minutes 2024-05-06\n\n## Agenda\n').title).toBe('')
    const { releases } = read('# 2024-05-06\n\n## Agenda\n\n### Lamps\n\n* GG-R7 brings light\n* SCSR7 does not\n')
    expect(releases.map(({ key, line }) => [key, line])).toEqual([['r7', 7]])
    expect(saidOfRelease('this is moved to Green Garden e.V. R7', 7, garden)).toBe('planned')
  })
})

describe('a standard', () => {
  const text =
    '# 2024-05-06\n\n## Agenda\n\n### Lamps\n\n* GG 012 v2 is better than gg-013, not gg-0134 or egg-012\n* [it](https://garden.example.org/rules/gg-014-v1)\n* scs-0214 is of others\n'
  const standards = (community = garden) =>
    read(text, community).references.map(({ id, kind, target }) => [id, kind, target])

  test('is found by its form, and leads where the registry says', () => {
    expect(standards()).toEqual([
      ['gg-012-v2', 'standard', 'https://garden.example.org/rules/gg-012-v2'],
      ['gg-013', 'standard', 'https://garden.example.org/rules/gg-013'],
      ['gg-014-v1', 'standard', 'https://garden.example.org/rules/gg-014-v1'],
    ])
  })

  test('becomes a link where minutes name it', () => {
    const archive = archiveOf(
      { 'ops/20240506.md': '## Agenda\n\n### Lamps\n\n* gg-013 is better than scs-0214\n' },
      { community: garden },
    )
    expect(renderMinutes(archive.meetings[0]!, archive).html).toContain(
      '<a class="reference" href="/references/gg-013/">gg-013</a> is better than scs-0214',
    )
  })

  test('is none where a community has no standards', () => expect(standards(nobody)).toEqual([]))
})

describe('a call at which teams report', () => {
  const duties = (text: string, community = garden) => {
    const minutes = read(text, community)
    return [
      minutes.sections.map(({ title }) => title),
      minutes.kind === 'meeting' ? minutes.roles.map(({ role, handle }) => `${role} ${handle}`) : [],
    ]
  }
  const minutes = (bullet: string) => `# 2024-05-06\n\n## Agenda\n\n* ${bullet}\n* Lamps\n  * words of @carl\n`

  test.each([
    'Report in this week’s Lamp Round: @ada',
    'Report in lamp-round: @ada',
    'Reporting in the Community Call: @ada',
    'Report in comm. call: @ada',
  ])('is a chore of the meeting: “%s”', (bullet) => {
    expect(duties(minutes(bullet))).toEqual([['Lamps'], ['report ada']])
  })

  test.each(['Lamp Round: @ada', 'Community call: @ada', 'Comm. Call: @ada'])('is no subject: “%s”', (bullet) => {
    expect(subjects(minutes(bullet))).toEqual(['Lamps'])
  })

  test('is a subject to others', () => {
    expect(duties(minutes('Lamp Round: @ada'), nobody)).toEqual([['Lamp Round', 'Lamps'], []])
  })

  test('is what a file is named after, and a chore below', () => {
    expect(subjects('# Lamp Round\n\n# Oil\n\n* words\n\n# Lamp Round\n\n* @ada\n')).toEqual(['Oil'])
    expect(read('# GG Lamp Round, 2024-05-06\n\n## Agenda\n').title).toBe('')
  })
})

describe('a board', () => {
  const decisions = (line: string, community = garden) =>
    read(`# 2024-05-06\n\n## Agenda\n\n### Lamps\n\n* ${line}\n`, community).decisions.map(({ text }) => text)

  test('decides under its own name', () => {
    expect(decisions('LC approved the blue lamps')).toEqual(['LC approved the blue lamps'])
    expect(decisions('Lantern council decision: the blue ones')).toEqual(['the blue ones'])
    expect(decisions('LC approved the blue lamps', nobody)).toEqual([])
  })

  test('whose decision is told elsewhere decides nothing here', () => {
    expect(decisions('we have agreed in the Lantern Council that the lamps are blue')).toEqual([])
    expect(decisions('we have agreed in the Lantern Council that the lamps are blue', nobody)).toHaveLength(1)
  })
})

test('names of flavors are read by what stands before them in the community', () => {
  const flavors = (community: typeof garden) => {
    const minutes = read(
      '# 2024-05-06\n\n## Agenda\n\n### Lamps\n\n* GG-2V-4-20s and GG-2V:4:20s, not SCS-2V-4-20s\n',
      community,
    )
    return minutes.flavors.map(({ name, meaning }) => [name, meaning])
  }
  expect(flavors(garden)).toEqual([
    ['GG-2V-4-20s', '2 vCPUs, 4 GiB memory, 20 GB local SSD'],
    ['GG-2V-4-20s', '2 vCPUs, 4 GiB memory, 20 GB local SSD'],
  ])
  expect(flavors(nobody)).toEqual([])
})
