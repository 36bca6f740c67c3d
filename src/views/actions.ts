/** Actions: those of all, of a series, a person or a topic, or of a time; grouped by how they stand. */
import { type ActionSelection, actionSelections, fitsOnePage, mostActions } from '../archive/selections.ts'
import type { Archive, ArchivedAction } from '../archive/types.ts'
import { type ActionsOf, routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { monthOfYear, numberOf } from '../words.ts'
import { type FilterView, filterView } from './filter.ts'
import type { PageHead } from './head.ts'
import { type ActionLine, actionLine, type Link } from './lines.ts'
import { type InParts, inParts } from './parts.ts'

export interface ActionsView {
  head: PageHead
  /** The page above: all actions, or the subject itself. */
  above?: Link
  lead: string
  groups: { standing: ActionLine['standing']; title: string; total: number; actions: ActionLine[] }[]
  /** Pages that hold everything of a year or quarter, where this one does not. */
  periods: Link[]
  /** Selects for those who have JavaScript, and ways to pages for everybody; on the first page only. */
  filter?: FilterView
  ways?: { series: Link[]; people: Link[]; topics: Link[] }
}

/** Of each kind, those with most; the pages of all others are linked from their subjects. */
const mostWays = 100

/** What was promised and not kept comes first. */
const order = ['open', 'stale', 'unknown', 'done'] as const

const groupOf = (actions: ArchivedAction[], standing: ActionLine['standing']) =>
  actions.filter(({ life }) => life.standing === standing)

/** Open ones by age, the others latest first. */
const groupsOf = (archive: Archive, actions: ArchivedAction[], whole: boolean): ActionsView['groups'] =>
  order.flatMap((standing) => {
    const group = groupOf(actions, standing)
    const sorted = standing === 'open' ? group : group.toReversed()
    const shown = whole ? sorted : sorted.slice(0, mostActions[standing])
    return group.length
      ? [
          {
            standing,
            title: texts.actions.titles[standing],
            total: group.length,
            actions: shown.map((action) => actionLine(archive, action)),
          },
        ]
      : []
  })

const figures = (actions: ArchivedAction[]): string => {
  const parts = order.flatMap((standing) => {
    const { length } = groupOf(actions, standing)
    return length ? [`${numberOf(length)} ${texts.actions.told[standing]}`] : []
  })
  return `${texts.counts.actions(actions.length)}${parts.length ? `: ${parts.join(', ')}` : ''}`
}

const quarterName = (quarter: string): string => {
  const last = Number(quarter.at(-1)) * 3
  return texts.dates.quarter(monthOfYear(last - 2), monthOfYear(last), quarter.slice(0, 4))
}

const isWhole = (of: ActionsOf, year: string | undefined): boolean => Boolean(year) || 'quarter' in of

const wholeViews = (view: ActionsView, of: ActionsOf, year: string | undefined): (ActionsView & InParts)[] =>
  inParts(
    view,
    view.groups.map(({ actions }) => actions),
    (part) => routes.actions(of, year, part),
    (cut) => ({
      groups: view.groups
        .map((group) => ({ ...group, actions: cut(group.actions) }))
        .filter(({ actions }) => actions.length > 0),
    }),
  )

/** What a selection is called, and the page of its subject. */
function named(archive: Archive, of: ActionsOf): { title: string; above: Link } {
  if ('quarter' in of)
    return {
      title: texts.actions.fromQuarter(quarterName(of.quarter)),
      above: { text: texts.names.actions, url: routes.actions() },
    }
  if ('series' in of) {
    const { title } = archive.series.get(of.series)!
    return { title: texts.actions.ofSeries(title), above: { text: title, url: routes.series(of.series) } }
  }
  if ('topic' in of) {
    const { title } = archive.topics.get(of.topic)!
    return { title: texts.actions.aroundTopic(title), above: { text: title, url: routes.topic(of.topic) } }
  }
  const name = `@${archive.people.get(of.person)!.handle}`
  return { title: texts.actions.ofPerson(name), above: { text: name, url: routes.person(of.person) } }
}

function firstView(archive: Archive, selections: ActionSelection[]): ActionsView {
  const { actions } = archive
  const ways = (kind: 'series' | 'person' | 'topic'): Link[] =>
    selections
      .filter(({ of, year, actions }) => of && kind in of && !year && actions.length > 0)
      .sort((a, b) => b.actions.length - a.actions.length)
      .slice(0, mostWays)
      .map(({ of, actions }) => ({
        text: named(archive, of!).above.text,
        url: routes.actions(of),
        note: String(actions.length),
      }))
  return {
    head: {
      title: texts.names.actions,
      description: figures(actions),
      path: routes.actions(),
      area: 'actions',
      feed: routes.feed('actions'),
    },
    lead: `${figures(actions)}. ${texts.actions.honest}`,
    groups: groupsOf(archive, actions, false),
    periods: selections.flatMap(({ of }) =>
      of && 'quarter' in of ? [{ text: quarterName(of.quarter), url: routes.actions(of) }] : [],
    ),
    filter: filterView(archive, 'actions', [
      {
        name: 'standing',
        label: texts.actions.state,
        options: order.map((standing) => ({ value: standing, text: texts.actions.titles[standing] })),
      },
      {
        name: 'days',
        label: texts.actions.age,
        options: [30, 90, 180, 365].map((days) => ({ value: String(days), text: texts.actions.daysOrMore(days) })),
      },
    ]),
    ways: { series: ways('series'), people: ways('person'), topics: ways('topic') },
  }
}

function selectionView(archive: Archive, { of, year, actions }: ActionSelection & { of: ActionsOf }): ActionsView {
  const { title, above } = named(archive, of)
  const whole = year ? texts.actions.fromYear(title, year) : title
  const years =
    year || 'quarter' in of || fitsOnePage(actions)
      ? []
      : [...new Set(actions.map(({ meeting }) => meeting.date.slice(0, 4)))].sort().reverse()
  return {
    head: {
      title: whole,
      description: `${whole}: ${figures(actions)}`,
      path: routes.actions(of, year),
      area: 'actions',
      ...('person' in of && { noindex: true }),
    },
    above: year ? { text: title, url: routes.actions(of) } : above,
    lead: `${figures(actions)}.`,
    groups: groupsOf(archive, actions, isWhole(of, year)),
    periods: years.map((other) => ({ text: other, url: routes.actions(of, other) })),
  }
}

/** Every page of actions: its address, and what it shows. */
export function actionPages(archive: Archive): { path: string; make: () => ActionsView & InParts }[] {
  const selections = actionSelections(archive)
  return selections.flatMap((selection): { path: string; make: () => ActionsView & InParts }[] => {
    const { of, year } = selection
    if (!of) return [{ path: routes.actions(), make: () => firstView(archive, selections) }]
    const make = () => selectionView(archive, { ...selection, of })
    // Only what holds everything of its time can be longer than a page.
    return isWhole(of, year)
      ? wholeViews(make(), of, year).map((view) => ({ path: view.head.path, make: () => view }))
      : [{ path: routes.actions(of, year), make }]
  })
}
