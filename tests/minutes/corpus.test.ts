/** The real archive through the reader: nothing throws, no file is lost, and the counts change only on purpose. */
import { beforeAll, describe, expect, it } from 'vitest'
import { parseMeeting, type Reading } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { corpusAbsent, corpusFiles, corpusPath } from '../corpus.ts'
import { someRegistries } from '../someRegistries.ts'

// Without registries, so that a new topic or person changes no count here.
const vocabulary = compileVocabulary(someRegistries())

describe.skipIf(!corpusPath)(`the real archive${corpusPath ? '' : ` (${corpusAbsent})`}`, () => {
  let readings: { path: string; text: string; reading: Reading }[] = []
  beforeAll(async () => {
    const files = await corpusFiles()
    readings = files.map(({ path, text }) => ({
      path,
      text,
      reading: parseMeeting(text, path, {
        vocabulary,
        pads: 'https://input.scs.community',
        repository: 'https://github.com/SovereignCloudStack/minutes',
      }),
    }))
  }, 60_000)

  it('loses no file: what is no meeting and no page has a notice', () => {
    expect(readings.length).toBeGreaterThan(0)
    for (const { path, reading } of readings) {
      expect(reading.minutes ?? reading.notices.find(({ rule }) => rule === 'no-meeting'), path).toBeDefined()
    }
  })

  it('gives only lines that the file has, and ids that are unique in it', () => {
    for (const { path, text, reading } of readings) {
      if (!reading.minutes) continue
      const { passages, sections, actions, decisions, references } = reading.minutes
      const last = text.split(/\r\n?|\n/).length
      for (const { line } of [...passages, ...sections, ...actions, ...decisions, ...references, ...reading.notices]) {
        expect(line >= 1 && line <= last, `${path}:${line}`).toBe(true)
      }
      const ids = [
        ...passages.flatMap(({ id }) => id ?? []),
        ...actions.map(({ id }) => id),
        ...decisions.map(({ id }) => id),
      ]
      expect(ids.length - new Set(ids).size, path).toBe(0)
      const paths = [...sections, ...actions, ...decisions].map((item) => item.path)
      expect(paths.length - new Set(paths).size, path).toBe(0)
    }
  })

  it('has these counts', () => {
    const minutes = readings.flatMap(({ reading }) => reading.minutes ?? [])
    const meetings = minutes.filter((entry) => entry.kind === 'meeting')
    const sum = (values: { length: number }[]) => values.reduce((total, { length }) => total + length, 0)
    const by = (values: string[]) =>
      Object.fromEntries(
        [...new Set(values)].sort().map((value) => [value, values.filter((other) => other === value).length]),
      )
    expect({
      files: readings.length,
      meetings: by(meetings.map(({ status }) => status)),
      pages: minutes.length - meetings.length,
      withParticipants: meetings.filter(({ participants }) => participants.length > 0).length,
      participants: sum(meetings.map(({ participants }) => participants)),
      absent: sum(meetings.map(({ absent }) => absent)),
      sections: by(minutes.flatMap(({ sections }) => sections.map(({ origin }) => origin))),
      actions: by(minutes.flatMap(({ actions }) => actions.map(({ marker }) => marker))),
      decisions: by(minutes.flatMap(({ decisions }) => decisions.map(({ marker }) => marker))),
      references: by(minutes.flatMap(({ references }) => references.map(({ kind }) => kind))),
      attachments: sum(minutes.map(({ attachments }) => attachments)),
      notices: by(readings.flatMap(({ reading }) => reading.notices.map(({ rule }) => rule))),
    }).toMatchSnapshot()
  })
})
