/** What is copied counts once: whole files, passages between teams, blocks that stay from the meeting before. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded } from '../../src/archive/copiedPassages.ts'
import { itemKey } from '../../src/archive/threads.ts'
import type { Archive, ArchivedMeeting } from '../../src/archive/types.ts'
import { biography } from '../../src/items/biography.ts'
import { isChore } from '../../src/minutes/chores.ts'
import type { Action } from '../../src/minutes/types.ts'
import { routes } from '../../src/routes.ts'
import { newMinutes } from '../../src/writing/newMinutes.ts'
import { corpusAbsent, corpusArchive, corpusPath } from '../corpus.ts'
import { demoArchive } from '../demoArchive.ts'
import { archiveOf } from './archiveOf.ts'

const minutes = (...lines: string[]) => `## Participants\n\n- @ada\n- @ben\n\n## Agenda\n\n${lines.join('\n')}\n`
const told = ({ actions }: Archive) =>
  actions.map(({ meeting, sightings }) => [meeting.id, ...sightings.map(({ meeting, how }) => `${meeting.id} ${how}`)])

const hall = [
  '### Lamps of the hall',
  '',
  '- three lamps of the hall are broken, and nobody knows since when',
  '- the shop around the corner sells the right ones',
]

describe('a copied file', () => {
  const text = minutes(...hall, '- AI @ada: buy lamps', '- AI @ben: do it', '- Decision: yes, at once')

  test('in another series on the same day counts once, with all its actions and decisions', () => {
    const archive = archiveOf({ 'red/20240104.md': text, 'sig/20240104.md': text })
    expect(told(archive)).toEqual([
      ['red/2024-01-04', 'sig/2024-01-04 copy'],
      ['red/2024-01-04', 'sig/2024-01-04 copy'],
    ])
    expect(
      archive.decisions.map(({ meeting, sightings }) => [meeting.id, ...sightings.map(({ meeting }) => meeting.id)]),
    ).toEqual([['red/2024-01-04', 'sig/2024-01-04']])
    // The page of the later one leads to the first.
    const [action] = archive.actions
    expect(biography(action!, itemKey(action!.sightings[0]!.meeting, action!.sightings[0]!))).toContain(
      `href="${routes.anchor(action!.meeting, action!.id)}"`,
    )
  })

  test('is no new work, however late, and whatever was said in between', () => {
    const archive = archiveOf({
      'red/20240104.md': text,
      'red/20240111.md': minutes(
        '### Check AIs from last time',
        '',
        '- AI @ada: buy lamps',
        '    - done',
        '',
        '### Door',
        '',
        '- Decision: yes, at once',
      ),
      'sig/20241212.md': text,
    })
    expect(told(archive)).toEqual([
      ['red/2024-01-04', 'red/2024-01-11 words', 'sig/2024-12-12 copy'],
      ['red/2024-01-04', 'sig/2024-12-12 copy'],
    ])
    // The same few words at another meeting are another decision.
    expect(
      archive.decisions.map(({ meeting, sightings }) => [meeting.id, ...sightings.map(({ meeting }) => meeting.id)]),
    ).toEqual([['red/2024-01-04', 'sig/2024-12-12'], ['red/2024-01-11']])
  })
})

describe('a copied passage', () => {
  const other = (count: number) => [
    '',
    '### Garden',
    '',
    ...Array.from({ length: 8 }, (_, at) => `- bed ${at} of meeting ${count} has flowers of its own kind`),
  ]

  test('of another team counts once, also where the copier adds to a line', () => {
    const archive = archiveOf({
      'red/20240104.md': minutes(
        ...hall,
        '- AI @ada: buy lamps',
        '- AI @ben: ask the owner of the shop about the price of twelve',
        '- Decision: green ones',
        ...other(1),
      ),
      'sig/20240104.md': minutes(
        ...hall,
        '- AI @ada: buy lamps',
        '- AI @ben: ask the owner of the shop about the price of twelve (sent a letter)',
        '- Decision: green ones',
        ...other(2),
      ),
    })
    expect(told(archive)).toEqual([
      ['red/2024-01-04', 'sig/2024-01-04 copy'],
      ['red/2024-01-04', 'sig/2024-01-04 copy'],
    ])
    expect(archive.decisions).toHaveLength(1)
  })

  test('is carried over in both series', () => {
    const list = minutes('### Check AIs from last time', '', '- AI @ada: buy lamps', '    - open')
    const files = {
      'red/20240104.md': minutes(...hall, '- AI @ada: buy lamps', ...other(1)),
      'sig/20240104.md': minutes(...hall, '- AI @ada: buy lamps', ...other(2)),
      'red/20240111.md': list,
      'sig/20240112.md': list,
    }
    expect(told(archiveOf(files))).toEqual([
      ['red/2024-01-04', 'sig/2024-01-04 copy', 'red/2024-01-11 words', 'sig/2024-01-12 words'],
    ])
    const archive = archiveOf({
      'red/20240104.md': files['red/20240104.md'],
      'sig/20240104.md': files['sig/20240104.md'],
    })
    expect(
      ['red', 'sig'].map((series) =>
        newMinutes(archive, series, '2024-01-11').carried.map(({ action }) => action.text),
      ),
    ).toEqual([['buy lamps'], ['buy lamps']])
  })

  test('is none where only the sentence is the same, or what stands around it stands everywhere', () => {
    const task = '- AI @ada: send the invitation for the next meeting to everybody'
    expect(
      archiveOf({
        'red/20240104.md': minutes(...hall, task),
        'sig/20240104.md': minutes('### Door', '', '- it creaks, says everybody who comes in', task),
      }).actions,
    ).toHaveLength(2)
    const template = [
      '### What we do in every meeting',
      '',
      '- does everybody know what the others do?',
      '- has anybody news of the other teams?',
    ]
    const days = Array.from({ length: 7 }, (_, at) => `2024010${at + 1}`)
    // Fourteen meetings begin from the template; each names somebody.
    const files = Object.fromEntries(
      ['red', 'sig'].flatMap((series) =>
        days.map((day, at) => [
          `${series}/${day}.md`,
          minutes(
            ...template,
            `- AI @${'abcdefg'[at]}da: clean up`,
            ...other(at + (series === 'red' ? 0 : days.length)),
          ),
        ]),
      ),
    )
    expect(archiveOf(files).actions).toHaveLength(14)
  })
})

describe('a block that stays from the meeting before', () => {
  const block = (task: string, below = '') =>
    minutes(
      '### Shared drives',
      '',
      '- they are there, and need work',
      `- ${task}`,
      ...(below ? [`    - ${below}`] : []),
    )
  const joined = (first: string, then: string, day = '20240111') =>
    archiveOf({ 'red/20240104.md': first, [`red/${day}.md`]: then }).actions.length

  test('is the same work, in however few words; its last word on the state counts', () => {
    expect(joined(block('AI @ada: write stories'), block('AI @ada: write stories'))).toBe(1)
    expect(joined(block('AI: short record'), block('AI: short record'))).toBe(1)
    expect(joined(block('AI: short record', 'done'), block('AI: short record', 'done'))).toBe(1)
    const { actions } = archiveOf({
      'red/20240104.md': block('AI @ada: call Ben'),
      'red/20240111.md': block('AI @ada: call Ben', 'Done, he has answered in the list'),
    })
    expect(actions).toMatchObject([{ status: 'done', sightings: [{ status: 'done' }] }])
  })

  test('is new work after some weeks, when it was done, or on another issue', () => {
    expect(joined(block('AI: short record'), block('AI: short record'), '20240201')).toBe(1)
    expect(
      archiveOf({
        'red/20240104.md': block('AI: short record'),
        'red/20240111.md': block('none'),
        'red/20240201.md': block('AI: short record'),
      }).actions,
    ).toHaveLength(2)
    expect(joined(block('AI @ada: write stories', 'done'), block('AI @ada: write stories'))).toBe(2)
    const link = (number: number) =>
      `AI @ada: read [this](https://github.com/SovereignCloudStack/standards/pull/${number})`
    expect(joined(block(link(1)), block(link(2)))).toBe(2)
  })

  test('goes on from the meeting before, also where an older line says the same, or the list names no work', () => {
    const lamps = block('AI: short record')
    const twice = `${lamps}\n### Lamps of the hall\n\n- three of them are broken, and nobody in the house knows since when\n`
    expect(
      told(
        archiveOf({
          'red/20240101.md': twice,
          'sig/20240101.md': lamps,
          'sig/20240102.md': twice,
          'sig/20240103.md': lamps,
        }),
      ),
    ).toEqual([['red/2024-01-01', 'sig/2024-01-02 copy', 'sig/2024-01-03 words'], ['sig/2024-01-01']])
    const list = minutes('### Check AIs from last time', '', '- TODO: @ben and @ada: @', '    - done')
    expect(archiveOf({ 'sig/20240101.md': list, 'sig/20240102.md': list }).actions).toHaveLength(1)
  })

  test('names chores anew each time', () => {
    expect(
      joined(block('AI @ada: present in the community call'), block('AI @ada: present in the community call')),
    ).toBe(2)
    expect(joined(block('@ada presents in the community call'), block('@ada presents in the community call'))).toBe(0)
  })
})

describe('in any archive', () => {
  const lines = [
    'they are there, and nobody knows for how long they will be',
    'somebody has to look at them before the winter comes',
    'open',
    'the budget of the year is nearly spent by now',
    'AI @ada: write',
    'AI @ada: write stories',
    'AI @ben: write stories',
    'AI: short record',
    'AI @ada: read the long letter of the neighbours again',
    'TODO: @ben and @ada: @',
    'AI @ada: present in the community call',
    'Decision: yes',
    'Decision: we take the green lamps for the hall and pay them from the budget',
  ]
  const section = fc.record({
    title: fc.constantFrom('Lamps', 'Shared drives', 'Check AIs from last time', 'AOB'),
    bullets: fc.array(fc.record({ line: fc.constantFrom(...lines), below: fc.constantFrom('', '', 'done', 'open') }), {
      maxLength: 7,
    }),
  })
  const text = fc
    .array(section, { maxLength: 3 })
    .map((sections) =>
      minutes(
        ...sections.flatMap(({ title, bullets }) => [
          `### ${title}`,
          '',
          ...bullets.flatMap(({ line, below }) => [`- ${line}`, ...(below ? [`    - ${below}`] : [])]),
          '',
        ]),
      ),
    )
  const archives = fc
    .array(
      fc.record({
        text,
        series: fc.constantFrom('red', 'sig'),
        day: fc.integer({ min: 1, max: 28 }),
        copy: fc.option(fc.nat({ max: 5 })),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((files) =>
      archiveOf(
        Object.fromEntries(
          files.map(({ text, series, day, copy }) => [
            `${series}/202401${String(day).padStart(2, '0')}.md`,
            files[copy ?? -1]?.text ?? text,
          ]),
        ),
      ),
    )

  test('no copied action stands twice, and none is lost', () => {
    fc.assert(
      fc.property(archives, (archive) => {
        expect(doubles(archive)).toEqual([])
        expect(appearances(archive).toSorted()).toEqual(
          archive.meetings.flatMap((meeting) => meeting.actions.map((action) => itemKey(meeting, action))).toSorted(),
        )
      }),
      { numRuns: 150 },
    )
  })

  test('nor in the demo archive', async () => {
    expect(doubles(await demoArchive())).toEqual([])
  })

  test.skipIf(!corpusPath)(
    `nor in the real one${corpusPath ? '' : ` (${corpusAbsent})`}`,
    async () => {
      const archive = await corpusArchive()
      expect(doubles(archive)).toEqual([])
    },
    120_000,
  )
})

const appearances = ({ actions }: Archive): string[] =>
  actions.flatMap((action) => [action, ...action.sightings].map((seen) => itemKey(seen.meeting, seen)))

/** Pairs of actions that stand twice: the same words of the same people in a copy, or below the same heading of the next meeting. */
function doubles(archive: Archive): string[][] {
  const threadOf = new Map(
    archive.actions.flatMap((action) =>
      [action, ...action.sightings].map((seen) => [itemKey(seen.meeting, seen), action] as const),
    ),
  )
  const alike = (a: Action, b: Action) =>
    folded(a.text) === folded(b.text) && a.owners.toSorted().join() === b.owners.toSorted().join()
  const issues = (meeting: ArchivedMeeting, { passage }: Action) =>
    meeting.references
      .filter((reference) => reference.passage === passage)
      .map(({ id }) => id)
      .join()
  return archive.meetings.flatMap((meeting) => {
    const original = archive.meetings.find(({ id }) => id === meeting.copyOf)
    const before = archive.meetings.find(({ id }) => id === meeting.previous)
    const apart = (other: ArchivedMeeting, one: Action, later: Action) =>
      threadOf.get(itemKey(other, one)) !== threadOf.get(itemKey(meeting, later))
    return meeting.actions.flatMap((later) => {
      const inOriginal = original?.actions.filter((one) => alike(one, later)) ?? []
      const lost =
        inOriginal.length > 0 && inOriginal.every((one) => apart(original!, one, later))
          ? inOriginal.slice(0, 1).map((one) => [itemKey(original!, one), itemKey(meeting, later)])
          : []
      // Chores are given out anew, and what was done may be taken on again.
      const repeated =
        before?.actions.filter(
          (one) =>
            one.id === later.id &&
            alike(one, later) &&
            !isChore(one.text, archive.registries.community) &&
            !(one.status === 'done' && later.status !== 'done') &&
            issues(before, one) === issues(meeting, later),
        ) ?? []
      return [
        ...lost,
        ...repeated
          .filter((one) => !meeting.copyOf && apart(before!, one, later))
          .map((one) => [itemKey(before!, one), itemKey(meeting, later)]),
      ]
    })
  })
}
