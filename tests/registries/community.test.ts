/** Names and standards of a community come from its registry: none is written into the reader. All names are invented. */
import { describe, expect, test } from 'vitest'
import { renderMinutes } from '../../src/html/render.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { communitySchema } from '../../src/registries/schema.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { saidOfRelease } from '../../src/views/releaseWords.ts'
import { archiveOf } from '../archive/archiveOf.ts'
import { releaseEntry, someRegistries } from '../someRegistries.ts'

const garden = communitySchema.parse({ names: ['GG', 'Green Garden (e.V.)'], mottos: ['Light – for all!'], standards: { prefix: 'gg', number: String.raw`\d{3}`, link: 'https://garden.example.org/rules/' } })
const nobody = communitySchema.parse({})
const read = (text: string, community = garden) => {
  const registries = someRegistries({ community, releases: [releaseEntry('r7', 7)] })
  return parseMeeting(text, 'ops/20240506.md', { vocabulary: compileVocabulary(registries), pads: '' }).minutes!
}
const subjects = (text: string, community = garden) => read(text, community).sections.map(({ title }) => title)

describe('a name of the community', () => {
  test.each(['# GG Ops 2024-05-06', '# Green Garden e.V. Community Call 2024-05-06', '# Light, for all', '# GG', '# green garden e.V.'])('makes no subject of “%s”', (heading) => {
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
  const text = '# 2024-05-06\n\n## Agenda\n\n### Lamps\n\n* GG 012 v2 is better than gg-013, not gg-0134 or egg-012\n* [it](https://garden.example.org/rules/gg-014-v1)\n* scs-0214 is of others\n'
  const standards = (community = garden) => read(text, community).references.map(({ id, kind, target }) => [id, kind, target])

  test('is found by its form, and leads where the registry says', () => {
    expect(standards()).toEqual([
      ['gg-012-v2', 'standard', 'https://garden.example.org/rules/gg-012-v2'],
      ['gg-013', 'standard', 'https://garden.example.org/rules/gg-013'],
      ['gg-014-v1', 'standard', 'https://garden.example.org/rules/gg-014-v1'],
    ])
  })

  test('becomes a link where minutes name it', () => {
    const archive = archiveOf({ 'ops/20240506.md': '## Agenda\n\n### Lamps\n\n* gg-013 is better than scs-0214\n' }, { community: garden })
    expect(renderMinutes(archive.meetings[0]!, archive).html).toContain('<a class="reference" href="/references/gg-013/">gg-013</a> is better than scs-0214')
  })

  test('is none where a community has no standards', () => expect(standards(nobody)).toEqual([]))
})
