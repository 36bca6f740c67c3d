/** Everything that a link in a chat may lead to, by year and newest first: for bots that answer words with an address. */
import type { Archive, ArchivedMeeting, ArchivedPage } from '../archive/types.ts'
import { itemsOf } from '../archive/versions.ts'
import { titleOf } from '../html/titles.ts'
import { routes } from '../routes.ts'
import { meetingTitle } from '../words.ts'
import { shown } from './minutes.ts'
import type { ApiItem, ItemOfYear } from './schemas.ts'

/** Pages of a series have no date. */
const undated = 'undated'

/** @returns by year, latest first; within a year the latest meeting first, each before its items */
export function itemsByYear(archive: Archive): Map<string, ItemOfYear[]> {
  const years = new Map<string, ItemOfYear[]>()
  for (const minutes of [...archive.meetings.toReversed(), ...archive.pages]) {
    const year = minutes.kind === 'meeting' ? minutes.date.slice(0, 4) : undated
    const items = years.get(year) ?? []
    items.push(...linkable(archive, minutes))
    years.set(year, items)
  }
  return years
}

function linkable(archive: Archive, minutes: ArchivedMeeting | ArchivedPage): ItemOfYear[] {
  const common = { series: minutes.series, ...(minutes.kind === 'meeting' && { date: minutes.date }) }
  return [
    {
      id: minutes.id,
      kind: 'meeting',
      url: routes.meeting(minutes),
      title: meetingTitle(archive, minutes),
      ...common,
      line: 1,
      people:
        minutes.kind === 'meeting'
          ? shown(
              minutes.participants.map(({ handle }) => handle),
              archive,
            )
          : [],
    },
    ...itemsOf(minutes).map(
      (item): ItemOfYear => ({
        id: `${minutes.id}#${item.id}`,
        kind: 'passages' in item ? 'section' : 'owners' in item ? 'action' : 'decision',
        url: routes.item(minutes, item),
        title: titleOf(item),
        ...common,
        line: item.line,
        people: shown(
          'passages' in item ? [...item.sponsors, ...item.presenters] : 'owners' in item ? item.owners : [],
          archive,
        ),
      }),
    ),
  ]
}

/** The files, one for each year. */
export const itemFiles = (archive: Archive): ApiItem<'items'>[] =>
  [...itemsByYear(archive)].map(([year, items]) => ({
    id: year,
    url: routes.api(`items/${year}`),
    items: items.length,
  }))
