/** Which selections of actions and decisions have a page: of all, a series, a person, a topic, a release, a time, a standard. */
import type { ActionsOf, DecisionsOf } from '../routes.ts'
import { type StandardLine, standardLines } from './standards.ts'
import type { Archive, ArchivedAction, ArchivedDecision } from './types.ts'
import { visiblePeople } from './visible.ts'

type Standing = ArchivedAction['life']['standing']

/** How many actions of each state the first page of a selection shows; then there are pages of its years beside it. */
export const mostActions: Record<Standing, number> = { open: 120, stale: 80, unknown: 60, done: 40 }

export interface ActionSelection {
  /** Undefined for all. */
  of: ActionsOf | undefined
  /** Only what was taken on in that year. */
  year?: string
  actions: ArchivedAction[]
}

export interface DecisionSelection {
  of: DecisionsOf | undefined
  decisions: ArchivedDecision[]
}

const yearOf = ({ meeting }: { meeting: { date: string } }): string => meeting.date.slice(0, 4)
/** @returns `2024-q2` */
const quarterOf = ({ meeting }: ArchivedAction): string =>
  `${meeting.date.slice(0, 4)}-q${Math.ceil(Number(meeting.date.slice(5, 7)) / 3)}`

/** Latest first. */
const grouped = <Item>(items: Item[], key: (item: Item) => string): [string, Item[]][] =>
  [...Map.groupBy(items, key)].sort(([a], [b]) => (a < b ? 1 : -1))

/** Whether no state has more actions than its list on the page of all holds. */
export const fitsOnePage = (actions: ArchivedAction[]): boolean =>
  Object.entries(mostActions).every(
    ([standing, most]) => actions.filter(({ life }) => life.standing === standing).length <= most,
  )

/** Every page of actions with what stands on it: all, of each quarter, of each series, and of each person and topic that has any; by years, too, where they do not fit one page. */
export function actionSelections(archive: Archive): ActionSelection[] {
  const subjects: { of: ActionsOf; actions: ArchivedAction[] }[] = [
    ...[...archive.series.values()].map(({ key, actions }) => ({ of: { series: key }, actions })),
    ...visiblePeople(archive)
      .filter(({ actions }) => actions.length > 0)
      .map(({ key, actions }) => ({ of: { person: key }, actions })),
    ...[...archive.topics.values()]
      .filter(({ actions }) => actions.length > 0)
      .map(({ key, actions }) => ({ of: { topic: key }, actions })),
  ]
  return [
    { of: undefined, actions: archive.actions },
    ...grouped(archive.actions, quarterOf).map(([quarter, actions]) => ({ of: { quarter }, actions })),
    ...subjects.flatMap(({ of, actions }) => [
      { of, actions },
      ...(fitsOnePage(actions) ? [] : grouped(actions, yearOf).map(([year, row]) => ({ of, year, actions: row }))),
    ]),
  ]
}

/** Every page of decisions with what stands on it: all, and those of each subject and year that has any. */
export function decisionSelections(archive: Archive): DecisionSelection[] {
  const decided = <Subject extends { decisions: ArchivedDecision[] }>(subjects: Iterable<Subject>): Subject[] =>
    [...subjects].filter(({ decisions }) => decisions.length > 0)
  return [
    { of: undefined, decisions: archive.decisions },
    ...[...archive.series.values()].map(({ key, decisions }) => ({ of: { series: key }, decisions })),
    ...decided(archive.topics.values()).map(({ key, decisions }) => ({ of: { topic: key }, decisions })),
    ...decided(archive.releases.values()).map(({ key, decisions }) => ({ of: { release: key }, decisions })),
    ...grouped(archive.decisions, yearOf).map(([year, decisions]) => ({ of: { year }, decisions })),
  ]
}

/** Standards that have a page of their steps, and the address of each; the first is the list of them. */
export const standardSelections = (archive: Archive): { of: DecisionsOf; line?: StandardLine }[] => [
  { of: { standard: '' } },
  ...standardLines(archive).map((line) => ({ of: { standard: line.key }, line })),
]
