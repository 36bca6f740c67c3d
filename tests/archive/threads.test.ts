/** Work followed through the meetings of a series. */
import { describe, expect, test } from 'vitest'
import type { ArchivedAction } from '../../src/archive/types.ts'
import { seriesEntry } from '../someRegistries.ts'
import { archiveOf } from './archiveOf.ts'

/** Minutes with a list of what is carried over and an agenda. */
const minutes = (carried: string[], agenda = '') =>
  `## Participants\n\n- @ada\n\n## Check AIs from last time\n\n${carried.map((item) => `- _AI ${item}_\n    - open\n`).join('')}\n## Agenda\n\n${agenda}\n`
const told = (actions: ArchivedAction[]) =>
  actions.map(({ meeting, line, sightings }) => [
    meeting.id,
    line,
    ...sightings.map(({ meeting, how }) => `${meeting.date} ${how}`),
  ])

const issue = '[issues/#332](https://github.com/SovereignCloudStack/issues/issues/332)'
const carried = (state: string, link: string) =>
  `## Participants\n\n- @ada\n\n## Check AIs from last time\n\n- _AI @ada and @ben: move [${link}](https://github.com/SovereignCloudStack/issues/issues/332) forward_\n    - ${state}\n`

describe('an action', () => {
  test('carried over from meeting to meeting is one, with every sighting and its last state', () => {
    const { actions } = archiveOf({
      'sig/20240104.md': `## Participants\n\n- @ada\n\n## Agenda\n\n### Tests\n\n- _AI @ada and @ben: move ${issue} forward_\n`,
      'sig/20240118.md': carried('open', 'issues/#332'),
      'sig/20240201.md': carried('still open', 'issue 332'),
      'sig/20240215.md': carried('done', 'issues/#332'),
    })
    expect(actions).toHaveLength(1)
    expect(actions[0]).toMatchObject({ owners: ['ada', 'ben'], status: 'done' })
    expect(actions[0]!.sightings.map(({ meeting, line, status, note }) => [meeting.id, line, status, note])).toEqual([
      ['sig/2024-01-18', 7, 'open', 'open'],
      ['sig/2024-02-01', 7, 'open', 'still open'],
      ['sig/2024-02-15', 7, 'done', 'done'],
    ])
  })

  test('of somebody else, or of another series, stays apart', () => {
    const one = (owner: string) => minutes([`@${owner}: write the upgrade guide`])
    expect(archiveOf({ 'sig/20240104.md': one('ada'), 'sig/20240118.md': one('ben') }).actions).toHaveLength(2)
    expect(archiveOf({ 'sig/20240104.md': one('ada'), 'ops/20240118.md': one('ada') }).actions).toHaveLength(2)
  })

  test('is followed into the series that took over', () => {
    const registries = {
      series: [seriesEntry('old', { successors: ['new'] }), seriesEntry('new', { predecessors: ['old'] })],
    }
    const one = minutes(['@ada: write the upgrade guide'])
    expect(archiveOf({ 'old/20240104.md': one, 'new/20240118.md': one }, registries).actions).toHaveLength(1)
  })

  test('written down in few words is known again when the list says more', () => {
    const { actions } = archiveOf({
      'sig/20240104.md': minutes(
        [],
        `### Process for user stories\n\n- ${issue} is a start\n    - _AI @ada: move this forward_\n- _AI @ada: ask the providers_\n`,
      ),
      'sig/20240118.md': minutes([`@ada: move ${issue} forward`, '@ada: ask the providers about Berlin']),
    })
    expect(told(actions)).toEqual([
      ['sig/2024-01-04', 13, '2024-01-18 elaborated'],
      ['sig/2024-01-04', 14, '2024-01-18 elaborated'],
    ])
  })

  test('between two known neighbours is known by its place and its section, when nothing else fits', () => {
    const { actions } = archiveOf({
      'sig/20240104.md': minutes(
        [],
        '### Licences\n\n- _AI @ada: ask the lawyers_\n\n### Lifetime of the status page\n\n- _AI @ada: extend the text accordingly_\n\n### Tests\n\n- _AI @ben: write the first test_\n',
      ),
      'sig/20240118.md': minutes([
        '@ada: ask the lawyers',
        '@ada: put the lifetime of the status page into the standard',
        '@ben: write the first test',
      ]),
    })
    expect(told(actions).map((row) => row[2])).toEqual(['2024-01-18 words', '2024-01-18 order', '2024-01-18 words'])
  })

  test('on another issue is other work, in the same words', () => {
    const move = (number: number) =>
      `@ada: move [standards/#${number}](https://github.com/SovereignCloudStack/standards/pull/${number}) forward`
    expect(
      archiveOf({ 'sig/20240104.md': minutes([move(356)]), 'sig/20240118.md': minutes([move(582)]) }).actions,
    ).toHaveLength(2)
  })

  test('that was done is new work when it is taken on again', () => {
    const done = minutes(['@ada: send the invitation to everybody']).replace('- open', '- done')
    expect(
      archiveOf({
        'sig/20240104.md': done,
        'sig/20240118.md': minutes([], '### Lamps\n\n- they are new'),
        'sig/20240201.md': minutes(['@ada: send the invitation to everybody']),
      }).actions,
    ).toHaveLength(2)
  })
})

test('what was open and then left the list is stale, what was done tells when, and age counts to the newest minutes', () => {
  const list = (...items: [task: string, state: string][]) =>
    `## Participants\n\n- @ada\n\n## Check AIs from last time\n\n${items.map(([task, state]) => `- _AI @ada: ${task}_\n    - ${state}\n`).join('')}`
  const { actions } = archiveOf({
    'sig/20240104.md': list(
      ['paint the old door', 'open'],
      ['write the first guide', 'open'],
      ['ask all the neighbours', 'open'],
    ),
    'sig/20240118.md': list(['write the first guide', 'done'], ['ask all the neighbours', 'open']),
    'ops/20240120.md': '## Agenda\n\n### Lamps\n\n- AI @ben: mend the lamp\n',
  })
  expect(actions.map(({ text, life }) => [text, life.standing, life.seen, life.days, life.dropped?.id])).toEqual([
    ['paint the old door', 'stale', '2024-01-04', 16, 'sig/2024-01-18'],
    ['write the first guide', 'done', '2024-01-18', 14, undefined],
    ['ask all the neighbours', 'open', '2024-01-18', 16, undefined],
    ['mend the lamp', 'unknown', '2024-01-20', 0, undefined],
  ])
})

describe('content/actions.yml', () => {
  const files = {
    'sig/20240104.md': minutes(['@ada: write the guide']),
    'sig/20240118.md': minutes(['@ada: write the guide']),
    'sig/20240201.md': minutes(['@ben: paint the door']),
  }
  const [guide, door] = archiveOf(files).actions
  const [first, second, third] = [
    `sig/2024-01-04#${guide!.id}`,
    `sig/2024-01-18#${guide!.sightings[0]!.id}`,
    `sig/2024-02-01#${door!.id}`,
  ]
  const entry = { reason: 'told by hand', line: 3 }

  test('joins and keeps apart what the reader cannot know', () => {
    expect(told(archiveOf(files, { actions: [{ ...entry, same: [second, third] }] }).actions)).toEqual([
      ['sig/2024-01-04', 7, '2024-01-18 words', '2024-02-01 told'],
    ])
    expect(archiveOf(files, { actions: [{ ...entry, apart: [first, second] }] }).actions).toHaveLength(3)
  })

  test('says what became of an action, whichever sighting it names', () => {
    const { actions } = archiveOf(files, { actions: [{ ...entry, action: second, state: 'done', day: '2024-03-01' }] })
    expect(actions[0]).toMatchObject({
      status: 'done',
      told: { state: 'done', day: '2024-03-01', reason: 'told by hand' },
    })
  })

  test('that names what is not there gets a notice with its line, and nothing else happens', () => {
    const { actions, notices } = archiveOf(files, { actions: [{ ...entry, apart: [first, 'sig/2024-01-18#a-00000'] }] })
    expect(actions).toHaveLength(2)
    expect(notices.filter(({ rule }) => rule === 'correction')).toEqual([
      expect.objectContaining({
        source: 'content/actions.yml',
        line: 3,
        message: expect.stringContaining('sig/2024-01-18#a-00000'),
      }),
    ])
  })
})
