/** The registries in `content/`: they load, agree with each other, and say nothing twice. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRegistries } from '../../src/loaders/registries.ts'
import { handlesIn, peopleIn } from '../../src/minutes/handles.ts'
import { readPath } from '../../src/minutes/path.ts'
import { compileVocabulary, plainHandle } from '../../src/registries/vocabulary.ts'
import { pathPart, reserved } from '../../src/routes.ts'

const content = join(import.meta.dirname, '../../content')
const registries = readRegistries(content)
const { series, people, topics, releases, repositories } = registries
const words = compileVocabulary(registries)

/** Values that come more than once. */
const twice = (values: string[]): string[] => [...new Set(values.filter((value, at) => values.indexOf(value) !== at))]
const unknown = (wanted: string[], entries: { key: string }[]): string[] =>
  wanted.filter((key) => !entries.some((entry) => entry.key === key))

describe('every registry', () => {
  it.each(Object.entries({ series, people, topics, releases }))(
    '%s: keys are fit for paths and differ there',
    (_name, entries) => {
      expect(entries.map(({ key }) => key).filter((key) => !/^[a-z0-9][a-z0-9.-]*$/.test(key))).toEqual([])
      expect(twice(entries.map(({ key }) => pathPart(key)))).toEqual([])
    },
  )
})

describe('series', () => {
  it('are twenty, each with a name of its own', () => {
    expect(series).toHaveLength(20)
    expect(twice(series.flatMap((entry) => [entry.title, ...entry.aliases]).map((name) => name.toLowerCase()))).toEqual(
      [],
    )
    expect(series.filter(({ key }) => reserved.has(key))).toEqual([])
  })

  it('name predecessors and successors that exist, both ways', () => {
    expect(
      unknown(
        series.flatMap((entry) => [...entry.predecessors, ...entry.successors]),
        series,
      ),
    ).toEqual([])
    for (const entry of series) {
      for (const key of entry.successors)
        expect(series.find((other) => other.key === key)!.predecessors, `predecessors of ${key}`).toContain(entry.key)
    }
  })

  it('that have a successor are over', () => {
    expect(series.filter((entry) => entry.successors.length && !entry.ended)).toEqual([])
  })

  it('claim each pad once', () => {
    expect(twice(series.flatMap((entry) => entry.pads).map((pad) => pad.toLowerCase()))).toEqual([])
  })

  it('know every folder of the demo archive', () => {
    const folders = readdirSync(join(content, 'minutes'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect(unknown(folders, series)).toEqual([])
  })

  it.each([
    ['iaas/20230320.md', '2024-03-20'],
    ['iam/20230612.md', '2024-06-12'],
    ['openops/20230708.md', '2023-08-07'],
    ['community-call/20221127.md', '2022-10-27'],
    ['hackathons/2023-03-05-gx-hackathon-6/minutes.md', '2023-05-03'],
    ['hackathons/2022-09-pco-cloudmon-hackathon/minutes.md', '2022-09-15'],
  ])('put %s on its true day', (path, date) => {
    const entry = series.find(({ key }) => key === path.split('/')[0])
    expect(readPath(path, entry)).toMatchObject({ kind: 'meeting', date, from: 'registry' })
  })

  it('have a template with a place for the date and for names', () => {
    for (const { key, template } of series) {
      expect(template, key).toContain('YYYY-MM-DD')
      expect(template, key).toContain('@')
    }
  })
})

describe('people', () => {
  it('are found under the lower case form of their handle', () => {
    expect(people.filter(({ key, handle }) => key !== handle.toLowerCase())).toEqual([])
  })

  it('share no spelling', () => {
    const claims = people.flatMap(({ key, handle, spellings }) => [
      ...new Set([key, handle, ...spellings].map(plainHandle)),
    ])
    expect(twice(claims)).toEqual([])
  })

  it('share no name, and no name is the handle of another', () => {
    const names = people.flatMap((entry) => [
      ...new Set([...entry.names, ...(entry.name ? [entry.name] : [])].map((name) => name.toLowerCase())),
    ])
    expect(twice(names)).toEqual([])
    const others = people.flatMap(({ key, names }) =>
      names.filter((name) => words.entry(name) && words.entry(name)!.key !== key),
    )
    expect(others).toEqual([])
  })

  it('list no spelling that needs no listing', () => {
    const idle = people.flatMap(({ key, spellings }) => spellings.filter((spelling) => plainHandle(spelling) === key))
    expect(idle).toEqual([])
  })

  it('leave first names out that several bear', () => {
    const ambiguous = [
      'Jan',
      'Felix',
      'Max',
      'Joshua',
      'Matthias',
      'Mathias',
      'Markus',
      'Christian',
      'Sven',
      'Oliver',
      'Paul',
      'Martin',
      'Tim',
      'Alex',
    ]
    expect(ambiguous.filter((name) => words.personByName(name))).toEqual([])
  })

  it.each([
    ['@Kurt', 'garloff'],
    ['@cah\\_hbaum', 'cah-hbaum'],
    ['@bzapiec', 'master-caster'],
    ['@regina_metz', 'reginametz'],
    ['@juanPTM', 'juanptm'],
    ['@fkr_', 'fkr'],
    ['@tove_maas', 'tove-maas'],
    ['@lotte-de-vries', 'lotte-vries'],
    ['@rosalindt', 'rosalindt'],
  ])('%s is %s', (written, key) => {
    expect(words.handle(written)).toBe(key)
    expect(words.isPerson(written)).toBe(true)
  })

  it('tell look-alikes apart', () => {
    for (const [one, other] of [
      ['joshmue', 'joshuai96'],
      ['cah-hbaum', 'cah-link'],
      ['mbuechse', 'mbayr'],
      ['jnull', 'jklare'],
    ]) {
      expect(words.handle(one!)).not.toBe(words.handle(other!))
    }
  })

  it('are no organisations, placeholders or accounts', () => {
    const text = '@todo @all @OSISM @PS @dNation @B1 @Wavestack @wave @zitadel @type @AI @ops-bot @testingghpermissions'
    expect(handlesIn(text, words)).toHaveLength(13)
    expect(peopleIn(text, words)).toEqual([])
  })

  it('include everybody who takes part in the demo archive', () => {
    const handles = demoHandles()
    expect(handles.filter((handle) => !words.entry(handle))).toEqual([])
  })
})

/** What stands behind an @ in the lists of the demo archive. */
function demoHandles(): string[] {
  const files = readdirSync(join(content, 'minutes'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.md'),
  )
  const found = new Set<string>()
  for (const file of files) {
    const lines = readFileSync(join(file.parentPath, file.name), 'utf8')
      .split('\n')
      .filter((line) => /^\s*[-*] @\S+\s*$/.test(line))
    for (const hit of handlesIn(lines.join('\n'), words)) found.add(hit.handle)
  }
  return [...found]
}

describe('topics', () => {
  it('are at least eighty', () => {
    expect(topics.length).toBeGreaterThanOrEqual(80)
  })

  it('name parents and neighbours that exist and are others', () => {
    expect(
      unknown(
        topics.flatMap((topic) => [...(topic.parent ? [topic.parent] : []), ...topic.related]),
        topics,
      ),
    ).toEqual([])
    expect(topics.filter(({ key, parent, related }) => parent === key || related.includes(key))).toEqual([])
  })

  it('have no circle of parents', () => {
    for (const topic of topics) {
      const line = [topic.key]
      for (let up = topic.parent; up; up = topics.find(({ key }) => key === up)?.parent) {
        expect(line, `parents of ${topic.key}`).not.toContain(up)
        line.push(up)
      }
    }
  })
})

describe('releases', () => {
  const inOrder = [...releases].sort((a, b) => a.number - b.number)

  it('are R0 to R10', () => {
    expect(inOrder.map(({ key }) => key)).toEqual(Array.from({ length: 11 }, (_, number) => `r${number}`))
    expect(inOrder.map(({ number }) => number)).toEqual(Array.from({ length: 11 }, (_, number) => number))
  })

  it('came out in the order of their numbers', () => {
    const days = inOrder.flatMap(({ released }) => released ?? [])
    expect(days).toEqual([...days].sort())
    expect(twice(days)).toEqual([])
  })

  it('came out on the planned day or later', () => {
    expect(releases.filter(({ planned, released }) => planned && released && released < planned)).toEqual([])
  })

  it('say where a date comes from, by series, file and line', () => {
    const wrong = releases.flatMap(({ sources }) =>
      sources.filter(
        (source) => !/^[^/]+\/.+\.md:\d+$/.test(source) || unknown([source.split('/')[0]!], series).length,
      ),
    )
    expect(wrong).toEqual([])
    expect(releases.filter(({ number, released, sources }) => number >= 3 && released && sources.length === 0)).toEqual(
      [],
    )
  })

  it('share no version', () => {
    for (const part of ['osism', 'openstack']) {
      const all = releases.flatMap(({ number, versions }) => (number === 0 ? [] : (versions[part] ?? [])))
      expect(twice(all), part).toEqual([])
    }
  })

  it.each([
    ['R7.1 fixes it', ['r7']],
    ['SCS Release 6', ['r6']],
    ['from R4 to R5', ['r4', 'r5']],
    ['OSISM R9 is out', ['r8']],
    ['OSISM release 8', []],
    ['only on release-1.xx', []],
    ['New Release 0.3.0', []],
    ['release 5.1.0 of the manager', []],
    ['R6.0.1', ['r6']],
    ['OSISM 8.1 is SCS R7.1', ['r7']],
  ])('%s', (text, keys) => {
    expect(words.releases(text).map(({ key }) => key)).toEqual(keys)
  })
})

describe('repositories', () => {
  it('are written as owner/name', () => {
    const { aliases, renamed } = repositories
    const all = [...Object.values(aliases), ...Object.keys(renamed), ...Object.values(renamed)]
    expect(all.filter((name) => !/^[\w.-]+\/[\w.-]+$/.test(name))).toEqual([])
    expect(Object.keys(aliases).filter((alias) => alias !== alias.toLowerCase())).toEqual([])
  })

  it('have one spelling each, and none under its old name', () => {
    const { aliases, renamed } = repositories
    const names = [...new Set([...Object.values(aliases), ...Object.values(renamed)])]
    expect(twice(names.map((name) => name.toLowerCase()))).toEqual([])
    expect(names.filter((name) => Object.keys(renamed).includes(name))).toEqual([])
  })
})
