/** The log of decisions: all, of a series, around a topic, for a release, of a year; and what became of each standard. */
import { decisionSelections, standardSelections } from '../archive/selections.ts'
import type { Archive, ArchivedDecision } from '../archive/types.ts'
import { type DecisionsOf, routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { groupBy } from '../words.ts'
import { type FilterView, filterView } from './filter.ts'
import type { PageHead } from './head.ts'
import { type DecisionLine, decisionLine, type Link } from './lines.ts'
import { type StandardsView, standardsView, type StandardView, standardView } from './standards.ts'

export interface DecisionsView {
  kind: 'log'
  head: PageHead
  /** The page above: all decisions, or the subject itself. */
  above?: Link
  lead: string
  years: { year: string; decisions: DecisionLine[] }[]
  /** Years that this page does not hold. */
  periods: Link[]
  filter?: FilterView
  ways?: { series: Link[]; topics: Link[]; releases: Link[]; standards: Link }
}

/** Decisions on the first page; the years before are on pages of their own. */
const most = 150
/** And on the page of a subject; what is older stands on the pages of the years. */
const mostOfSubject = 300

const yearOf = ({ meeting }: ArchivedDecision): string => meeting.date.slice(0, 4)

function log(
  archive: Archive,
  decisions: ArchivedDecision[],
  head: Omit<PageHead, 'description' | 'area'>,
  above?: Link,
): DecisionsView {
  const lead = texts.decisions.lead(decisions.length)
  const years = groupBy(decisions.slice(-mostOfSubject).reverse(), yearOf).map(([year, row]) => ({
    year,
    decisions: row.map((decision) => decisionLine(archive, decision)),
  }))
  const periods = yearsOf(decisions.slice(0, -mostOfSubject)).map((year) => ({
    text: year,
    url: routes.decisions({ year }),
  }))
  return {
    kind: 'log',
    head: { ...head, description: `${head.title}: ${lead}`, area: 'decisions' },
    ...(above && { above }),
    lead,
    years,
    periods,
  }
}

function allView(archive: Archive): DecisionsView {
  const { decisions } = archive
  const shown = wholeYears(decisions)
  const whole = log(archive, shown, {
    title: texts.names.decisions,
    path: routes.decisions(),
    feed: routes.feed('decisions'),
  })
  const way = <Subject extends { title: string; key: string; decisions: ArchivedDecision[] }>(
    subjects: Iterable<Subject>,
    of: (key: string) => DecisionsOf,
  ): Link[] =>
    [...subjects]
      .filter(({ decisions }) => decisions.length > 0)
      .sort((a, b) => b.decisions.length - a.decisions.length)
      .map(({ title, key, decisions }) => ({
        text: title,
        url: routes.decisions(of(key)),
        note: String(decisions.length),
      }))
  return {
    ...whole,
    lead: texts.decisions.lead(decisions.length),
    periods: yearsOf(decisions)
      .filter((year) => !shown.some((decision) => yearOf(decision) === year))
      .map((year) => ({ text: year, url: routes.decisions({ year }) })),
    filter: filterView(archive, 'decisions', []),
    ways: {
      series: way(archive.series.values(), (series) => ({ series })),
      topics: way(archive.topics.values(), (topic) => ({ topic })),
      releases: way(archive.releases.values(), (release) => ({ release })),
      standards: { text: texts.decisions.becameOfEach, url: routes.decisions({ standard: '' }) },
    },
  }
}

const yearsOf = (decisions: ArchivedDecision[]): string[] => [...new Set(decisions.map(yearOf))].sort().reverse()

/** The latest years, as many as fit; at least one. */
function wholeYears(decisions: ArchivedDecision[]): ArchivedDecision[] {
  const [latest = '', ...before] = yearsOf(decisions)
  const kept = new Set([latest])
  const held = () => decisions.filter((decision) => kept.has(yearOf(decision)))
  for (const year of before) {
    if (held().length + decisions.filter((decision) => yearOf(decision) === year).length > most) break
    kept.add(year)
  }
  return held()
}

/** What a selection is called, and the page of its subject. */
function named(archive: Archive, of: DecisionsOf): { title: string; above: Link } {
  const about = (title: (text: string) => string, text: string, url: string) => ({
    title: title(text),
    above: { text, url },
  })
  if ('series' in of)
    return about(texts.decisions.ofSeries, archive.series.get(of.series)!.title, routes.series(of.series))
  if ('topic' in of) return about(texts.decisions.around, archive.topics.get(of.topic)!.title, routes.topic(of.topic))
  if ('release' in of)
    return about(texts.decisions.around, archive.releases.get(of.release)!.title, routes.release(of.release))
  return {
    title: 'year' in of ? texts.decisions.ofYear(of.year) : texts.decisions.standards,
    above: { text: texts.names.decisions, url: routes.decisions() },
  }
}

/** Every page of decisions: its address, and what it shows. */
export function decisionPages(
  archive: Archive,
): { path: string; make: () => DecisionsView | StandardsView | StandardView }[] {
  const standards = standardSelections(archive)
  const lines = standards.flatMap(({ line }) => line ?? [])
  return [
    ...decisionSelections(archive).map(({ of, decisions }) => {
      const path = routes.decisions(of)
      if (!of) return { path, make: () => allView(archive) }
      const { title, above } = named(archive, of)
      return { path, make: () => log(archive, decisions, { title, path }, above) }
    }),
    ...standards.map(({ of, line }) => ({
      path: routes.decisions(of),
      make: () => (line ? standardView(archive, line) : standardsView(archive, lines)),
    })),
  ]
}
