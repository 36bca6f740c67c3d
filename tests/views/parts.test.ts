/** Lists that are too long for one page go on on others, and together hold everything. */
import { expect, test } from 'vitest'
import { months } from '../../src/archive/since.ts'
import { actionPages } from '../../src/views/actions.ts'
import { inParts } from '../../src/views/parts.ts'
import { personYearViews } from '../../src/views/person.ts'
import { repositoryViews } from '../../src/views/references.ts'
import { monthViews } from '../../src/views/since.ts'
import { archiveOf } from '../archive/archiveOf.ts'

const view = (amount: number, words: string) => ({
  head: { title: 'Lamps', description: '', path: '/lamps/' },
  first: Array.from({ length: amount }, (_, at) => `${at} ${words}`),
  second: [{ text: 'last' }],
})
const cutUp = (whole: ReturnType<typeof view>) =>
  inParts(
    whole,
    [whole.first, whole.second],
    (part) => `/lamps/${part}/`,
    (cut) => ({ first: cut(whole.first), second: cut(whole.second) }),
  )

test('what fits is one page and as it was', () => {
  const whole = view(10, 'short')
  expect(cutUp(whole)).toEqual([whole])
})

test('what does not fit goes on, in order and as a whole', () => {
  const whole = view(2000, 'x'.repeat(200))
  const parts = cutUp(whole)
  expect(parts.length).toBeGreaterThan(3)
  expect(parts.flatMap(({ first }) => first)).toEqual(whole.first)
  expect(parts.map(({ second }) => second.length)).toEqual([...parts.slice(1).map(() => 0), 1])
  expect(parts.map(({ head }) => head.path)).toEqual(['/lamps/', ...parts.slice(1).map((_, at) => `/lamps/${at + 2}/`)])
  expect(parts[1]!.parts).toEqual({
    at: 2,
    all: parts.map((_, at) => ({ text: String(at + 1), url: `/lamps/${at + 1}/` })),
  })
})

test('one line that is longer than a page has one of its own', () => {
  const parts = cutUp({ ...view(0, ''), first: ['a', 'x'.repeat(120_000), 'b'] })
  expect(parts.map(({ first }) => first.map(({ length }) => length))).toEqual([[1], [120_000], [1]])
})

/** Fifteen meetings a day in one month, each with work for the same person and an issue of the same repository. */
const files = Object.fromEntries(
  Array.from({ length: 420 }, (_, at) => [
    `team-${at % 15}/202403${String(1 + Math.floor(at / 15)).padStart(2, '0')}.md`,
    `## Participants\n\n- @ada\n\n## Agenda\n\n### Lamp ${at} of the long corridor (@ada)\n\n- AI @ada: mend lamp ${at}, which has been flickering since the storm and which nobody can reach without a ladder\n- see https://github.com/house/lamps/issues/${at + 1}\n`,
  ]),
)
const archive = archiveOf(files)
const sizeOf = (page: object): number => JSON.stringify(page).length

test.each([
  [
    'a month',
    () => monthViews(archive, months(archive)[0]!, {}),
    (view: ReturnType<typeof monthViews>[number]) => view.actions,
  ],
  [
    'a year of a person',
    () => personYearViews(archive, archive.people.get('ada')!),
    (view: ReturnType<typeof personYearViews>[number]) => view.actions,
  ],
  [
    'a quarter of actions',
    () =>
      actionPages(archive)
        .filter(({ path }) => path.includes('/by-quarter/'))
        .map(({ make }) => make()),
    (view: ReturnType<ReturnType<typeof actionPages>[number]['make']>) => view.groups.flatMap(({ actions }) => actions),
  ],
] as const)('%s of very many meetings fills several pages, none too large', (_, make, actionsIn) => {
  const views = make()
  expect(views.length).toBeGreaterThan(1)
  for (const page of views) expect(sizeOf(page)).toBeLessThan(120_000)
  expect(new Set(views.flatMap((page) => actionsIn(page as never).map(({ url }) => url))).size).toBe(420)
  expect(new Set(views.map(({ head }) => head.path)).size).toBe(views.length)
})

test('a repository of few issues is one page at its own address', () => {
  expect(
    repositoryViews(archive).map(({ owner, repository, part, view }) => [
      owner,
      repository,
      part,
      view.references.length,
    ]),
  ).toEqual([['house', 'lamps', undefined, 420]])
})
