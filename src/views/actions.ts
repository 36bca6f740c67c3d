/** Actions: those of all, of a series, a person or a topic, or of a time; grouped by how they stand. */
import { type ActionSelection, actionSelections, fitsOnePage, mostActions } from '../archive/selections.ts'
import type { Archive, ArchivedAction } from '../archive/types.ts'
import { type ActionsOf, routes } from '../routes.ts'
import { count } from '../words.ts'
import { type FilterView, filterView } from './filter.ts'
import type { PageHead } from './head.ts'
import { type ActionLine, actionLine, type Link } from './lines.ts'

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

/** What was promised and not kept comes first. */
const order = ['open', 'stale', 'unknown', 'done'] as const
const titles = { open: 'Open', stale: 'Stale', unknown: 'State not said', done: 'Done' }
const told = { open: 'open', stale: 'stale', unknown: 'whose state is not said', done: 'done' }

const honest =
  'Stale is what was open when last seen and not heard of since. Lists that carry work over from meeting to meeting say what became of it. Elsewhere minutes seldom do; then the state is “not said”, which means neither open nor done.'

const groupOf = (actions: ArchivedAction[], standing: ActionLine['standing']) => actions.filter(({ life }) => life.standing === standing)

/** Open ones by age, the others latest first. */
const groupsOf = (archive: Archive, actions: ArchivedAction[], whole: boolean): ActionsView['groups'] =>
  order.flatMap((standing) => {
    const group = groupOf(actions, standing)
    const sorted = standing === 'open' ? group : group.toReversed()
    const shown = whole ? sorted : sorted.slice(0, mostActions[standing])
    return group.length ? [{ standing, title: titles[standing], total: group.length, actions: shown.map((action) => actionLine(archive, action)) }] : []
  })

const figures = (actions: ArchivedAction[]): string => {
  const parts = order.flatMap((standing) => {
    const { length } = groupOf(actions, standing)
    return length ? [`${length.toLocaleString('en-GB')} ${told[standing]}`] : []
  })
  return `${count(actions.length, 'action')}${parts.length ? `: ${parts.join(', ')}` : ''}`
}

const quarterName = (quarter: string): string =>
  `${['January to March', 'April to June', 'July to September', 'October to December'][Number(quarter.at(-1)) - 1]} ${quarter.slice(0, 4)}`

/** What a selection is called, and the page of its subject. */
function named(archive: Archive, of: ActionsOf): { title: string; above: Link } {
  if ('quarter' in of) return { title: `Actions taken on from ${quarterName(of.quarter)}`, above: { text: 'Actions', url: routes.actions() } }
  if ('series' in of) {
    const { title } = archive.series.get(of.series)!
    return { title: `Actions of ${title}`, above: { text: title, url: routes.series(of.series) } }
  }
  if ('topic' in of) {
    const { title } = archive.topics.get(of.topic)!
    return { title: `Actions around ${title}`, above: { text: title, url: routes.topic(of.topic) } }
  }
  const name = `@${archive.people.get(of.person)!.handle}`
  return { title: `Actions of ${name}`, above: { text: name, url: routes.person(of.person) } }
}

function firstView(archive: Archive, selections: ActionSelection[]): ActionsView {
  const { actions } = archive
  const ways = (kind: 'series' | 'person' | 'topic'): Link[] =>
    selections
      .filter(({ of, year, actions }) => of && kind in of && !year && actions.length > 0)
      .sort((a, b) => b.actions.length - a.actions.length)
      .map(({ of, actions }) => ({ text: named(archive, of!).above.text, url: routes.actions(of), note: String(actions.length) }))
  return {
    head: { title: 'Actions', description: figures(actions), path: routes.actions(), area: 'actions', feed: routes.feed('actions') },
    lead: `${figures(actions)}. ${honest}`,
    groups: groupsOf(archive, actions, false),
    periods: selections.flatMap(({ of }) => (of && 'quarter' in of ? [{ text: quarterName(of.quarter), url: routes.actions(of) }] : [])),
    filter: filterView(archive, 'actions', [
      { name: 'standing', label: 'State', options: order.map((standing) => ({ value: standing, text: titles[standing] })) },
      { name: 'days', label: 'Age', options: [30, 90, 180, 365].map((days) => ({ value: String(days), text: `${days} days or more` })) },
    ]),
    ways: { series: ways('series'), people: ways('person'), topics: ways('topic') },
  }
}

function selectionView(archive: Archive, { of, year, actions }: ActionSelection & { of: ActionsOf }): ActionsView {
  const { title, above } = named(archive, of)
  const years = year || 'quarter' in of || fitsOnePage(actions) ? [] : [...new Set(actions.map(({ meeting }) => meeting.date.slice(0, 4)))].sort().reverse()
  return {
    head: { title: year ? `${title} from ${year}` : title, description: `${title}${year ? ` from ${year}` : ''}: ${figures(actions)}`, path: routes.actions(of, year), area: 'actions', ...('person' in of && { noindex: true }) },
    above: year ? { text: title, url: routes.actions(of) } : above,
    lead: `${figures(actions)}.`,
    groups: groupsOf(archive, actions, Boolean(year) || 'quarter' in of),
    periods: years.map((other) => ({ text: other, url: routes.actions(of, other) })),
  }
}

/** Every page of actions: its address, and what it shows. */
export function actionPages(archive: Archive): { path: string; make: () => ActionsView }[] {
  const selections = actionSelections(archive)
  return selections.map((selection) => {
    const { of, year } = selection
    return { path: routes.actions(of, year), make: () => (of ? selectionView(archive, { ...selection, of }) : firstView(archive, selections)) }
  })
}
