/** The steps of a standard, read from the words of the minutes. */
import { expect, test } from 'vitest'
import { standardLines } from '../../src/archive/standards.ts'
import { archiveOf } from './archiveOf.ts'

const about = (heading: string, ...lines: string[]) =>
  `## Participants\n\n- @ada\n\n## Agenda\n\n### ${heading}\n\n${lines.map((line) => `- ${line}\n`).join('')}`

test('proposed, discussed, decided, merged and taken up again, each with its line', () => {
  const [line] = standardLines(
    archiveOf({
      'sig/20240104.md': about('Nodes', 'a first draft of scs-0999-v1 is there'),
      'sig/20240118.md': about('Nodes', 'scs-0999-v1: two questions are open', 'other words'),
      'sig/20240201.md': about('scs-0999-v1', 'we talked for long', 'Decision: take it as it is'),
      'sig/20240215.md': about('Nodes', 'should scs-0999-v1 be merged?', 'scs-0999-v1 is now stable'),
      'sig/20240229.md': about('Tests', 'the tests of scs-0999-v1 are slow'),
      'sig/20240314.md': about('Nodes', 'we need to change scs-0999 for small providers'),
    }),
  )
  expect(line).toMatchObject({ key: 'scs-0999', versions: ['v1'] })
  expect(
    line!.steps.map(({ step, meeting, passage }) => [step, meeting.date, meeting.passages[passage]!.line]),
  ).toEqual([
    ['proposed', '2024-01-04', 9],
    ['discussed', '2024-01-18', 9],
    ['decided', '2024-02-01', 10],
    ['merged', '2024-02-15', 10],
    ['discussed', '2024-02-29', 9],
    ['revisited', '2024-03-14', 9],
  ])
})
