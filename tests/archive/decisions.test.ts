/** Decisions: told once, and replaced where the words or the registry say so. */
import { expect, test } from 'vitest'
import { archiveOf } from './archiveOf.ts'

const agenda = (...lines: string[]) =>
  `## Participants\n\n- @ada\n\n## Agenda\n\n### Images\n\n${lines.map((line) => `- ${line}\n`).join('')}`

test('a decision replaces the one of the meeting that its words name', () => {
  const { decisions } = archiveOf({
    'sig/20240104.md': agenda('Decision: keep the old images for a year', 'Decision: meet every week'),
    'sig/20240201.md': agenda('Decision: drop the old images now; this replaces the decision of 2024-01-04'),
    'sig/20240215.md': agenda('Decision: use new flavors instead of old ones'),
  })
  expect(
    decisions.map(({ text, replaces, replacedBy }) => [
      text.slice(0, 8),
      replaces.length,
      replacedBy.map(({ meeting }) => meeting.id),
    ]),
  ).toEqual([
    ['keep the', 0, ['sig/2024-02-01']],
    ['meet eve', 0, []],
    ['drop the', 1, []],
    ['use new ', 0, []],
  ])
})

test('content/decisions.yml joins decisions and says what replaces what', () => {
  const files = {
    'sig/20240104.md': agenda('Decision: keep the old images'),
    'sig/20240201.md': agenda('Decision: old images stay'),
    'sig/20240301.md': agenda('Decision: no old images'),
  }
  const [one, two, three] = archiveOf(files).decisions.map(({ meeting, id }) => `${meeting.id}#${id}`) as [
    string,
    string,
    string,
  ]
  const { decisions } = archiveOf(files, {
    decisions: [
      { line: 1, reason: 'told', same: [one, two] },
      { line: 4, reason: 'told', decision: three, replaces: [two] },
    ],
  })
  expect(decisions.map(({ sightings, replacedBy }) => [sightings.length, replacedBy.length])).toEqual([
    [1, 1],
    [0, 0],
  ])
})
