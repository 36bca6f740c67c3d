/** Each file of the API against its schema, and the files against each other. */
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { apiFile, apiFiles, apiNames } from '../../src/api/files.ts'
import { meetingSchema } from '../../src/api/meetingSchema.ts'
import { meetingJson } from '../../src/api/minutes.ts'
import { apiSchemas } from '../../src/api/schemas.ts'
import { buildArchive } from '../../src/archive/build.ts'
import type { Archive } from '../../src/archive/types.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { redacted } from '../../src/registries/redaction.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { demoArchive } from '../demoArchive.ts'
import { personEntry, someRegistries } from '../someRegistries.ts'

const ids = (items: { id: string }[]) => items.map(({ id }) => id)

describe('the files of the demo archive', () => {
  let archive: Archive
  beforeAll(async () => {
    archive = await demoArchive()
  })

  it.each(apiNames)('%s.json has its shape', (name) => {
    const file = JSON.parse(JSON.stringify(apiFile(archive, name)))
    expect(apiSchemas[name].safeParse(file).error).toBeUndefined()
  })

  it('holds every meeting, action and decision of the archive', () => {
    expect([...apiFiles(archive).keys()]).toEqual(apiNames)
    expect(apiFile(archive, 'meetings').items.length).toBeGreaterThanOrEqual(24)
    expect(apiFile(archive, 'meetings').items).toHaveLength(archive.meetings.length)
    expect(apiFile(archive, 'actions').items.length).toBeGreaterThan(20)
    expect(apiFile(archive, 'decisions').items.length).toBeGreaterThan(10)
  })

  it.each(apiNames.filter((name) => name !== 'notices'))('ids and addresses of %s.json are unique', (name) => {
    const items = apiFile(archive, name).items as { id: string; url: string }[]
    expect(new Set(ids(items)).size).toBe(items.length)
    const own = items.filter((item) => !('kind' in item) || (item.kind !== 'minutes' && item.kind !== 'pad'))
    expect(new Set(own.map(({ url }) => url)).size).toBe(own.length)
  })

  it('names nothing in one file that another file does not hold', () => {
    const has = Object.fromEntries(
      apiNames
        .filter((name) => name !== 'notices')
        .map((name) => [name, new Set(ids(apiFile(archive, name).items as { id: string }[]))]),
    ) as Record<string, Set<string>>
    const missing: string[] = []
    const look = (where: string, name: string, values: string[]) => {
      for (const value of values) if (!has[name]!.has(value)) missing.push(`${where}: ${name} ${value}`)
    }
    for (const meeting of apiFile(archive, 'meetings').items) {
      look(meeting.id, 'series', [meeting.series])
      look(meeting.id, 'people', [...meeting.participants, ...meeting.absent])
      look(meeting.id, 'meetings', meeting.copyOf ? [meeting.copyOf] : [])
      for (const section of meeting.sections) {
        look(section.anchor, 'people', section.people)
        look(section.anchor, 'topics', section.topics)
        look(section.anchor, 'releases', section.releases)
        look(section.anchor, 'references', section.references)
      }
    }
    for (const action of apiFile(archive, 'actions').items) {
      look(action.id, 'meetings', [action.meeting, ...action.sightings.map(({ meeting }) => meeting)])
      look(action.id, 'people', action.owners)
    }
    for (const decision of apiFile(archive, 'decisions').items) {
      look(decision.id, 'meetings', [decision.meeting, ...decision.sightings.map(({ meeting }) => meeting)])
      look(decision.id, 'references', decision.references)
    }
    for (const reference of apiFile(archive, 'references').items) {
      look(
        reference.id,
        'meetings',
        reference.mentions.map(({ meeting }) => meeting),
      )
      expect(reference.mentions.length, reference.id).toBeGreaterThan(0)
    }
    for (const person of apiFile(archive, 'people').items) {
      look(person.id, 'meetings', [...person.meetings, ...person.attended, ...person.absent])
      look(person.id, 'actions', person.actions)
    }
    for (const subject of [...apiFile(archive, 'topics').items, ...apiFile(archive, 'releases').items]) {
      look(subject.id, 'meetings', subject.meetings)
      look(subject.id, 'actions', subject.actions)
      look(subject.id, 'decisions', subject.decisions)
    }
    for (const series of apiFile(archive, 'series').items) look(series.id, 'meetings', series.meetings)
    expect(missing).toEqual([])
  })

  it('is the same when made twice from two readings', async () => {
    const again = await demoArchive()
    expect(JSON.stringify([...apiFiles(again)])).toBe(JSON.stringify([...apiFiles(archive)]))
  })

  it('gives each meeting a file of its own', () => {
    for (const meeting of archive.meetings) {
      const file = JSON.parse(JSON.stringify(meetingJson(meeting, archive)))
      expect(meetingSchema.safeParse(file).error, meeting.id).toBeUndefined()
    }
  })

  it('can be documented as JSON Schema', () => {
    for (const name of apiNames) {
      expect(z.toJSONSchema(apiSchemas[name])).toMatchObject({ type: 'object', required: ['version', 'items'] })
    }
  })
})

describe('people who are not to be named', () => {
  const text = `# 2024-05-06

## Participants
* @shown
* @hidden-one
* @gone-one
* @acme

## Agenda
### Backups (@hidden-one)
* AI @gone-one, @hidden-one: ask Greta Gone for the tapes
* Decision: @gone-one keeps the key
`
  const registries = someRegistries({
    people: [
      personEntry('acme', { kind: 'organisation' }),
      personEntry('gone-one', { redacted: true, name: 'Greta Gone' }),
      personEntry('hidden-one', { hidden: true }),
    ],
  })
  const { minutes, notices } = parseMeeting(text, 'iaas/20240506.md', {
    vocabulary: compileVocabulary(registries),
    pads: '',
  })
  const small = buildArchive({
    minutes: [minutes!],
    notices,
    registries,
    files: ['iaas/20240506.md'],
    history: new Map(),
    leftOut: [],
  })

  it('stand in no list', () => {
    expect(ids(apiFile(small, 'people').items)).toEqual(['shown'])
    expect(apiFile(small, 'meetings').items[0]).toMatchObject({
      participants: ['shown'],
      sections: [{ title: 'Backups', people: [] }],
    })
    expect(apiFile(small, 'actions').items[0]!.owners).toEqual([])
  })

  it('are taken out of every text when they are redacted', () => {
    const everything = JSON.stringify([[...apiFiles(small)], meetingJson(small.meetings[0]!, small)])
    expect(everything).toContain(redacted)
    expect(everything).not.toMatch(/greta|gone-one/i)
  })
})
