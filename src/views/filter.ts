/** The selects above a list, for those who have JavaScript; everybody else takes the pages of series, people and topics. */
import type { Archive } from '../archive/types.ts'
import { visiblePeople } from '../archive/visible.ts'
import { routes } from '../routes.ts'
import * as texts from '../texts/index.ts'

export interface FilterView {
  /** The list that is filtered. */
  url: string
  kind: 'actions' | 'decisions'
  fields: FilterField[]
}

export interface FilterField {
  /** Name in the address, and field of the items. */
  name: string
  label: string
  options: { value: string; text: string }[]
}

/** Of a field, those with most: others are found by the search, and on their own pages. */
const mostOptions = 300

/** @param more fields of this list alone */
export function filterView(archive: Archive, kind: FilterView['kind'], more: FilterField[]): FilterView {
  const named = <Subject extends { actions?: unknown[]; decisions?: unknown[] }>(
    subjects: Iterable<Subject>,
    option: (subject: Subject) => { value: string; text: string },
  ) =>
    [...subjects]
      .map((subject) => ({ subject, amount: subject[kind]?.length ?? 0 }))
      .filter(({ amount }) => amount > 0)
      .sort((a, b) => b.amount - a.amount)
      .slice(0, mostOptions)
      .map(({ subject }) => option(subject))
      .sort((a, b) => (a.text.toLowerCase() < b.text.toLowerCase() ? -1 : 1))
  return {
    url: routes.api(kind),
    kind,
    fields: [
      {
        name: 'series',
        label: texts.filter.series,
        options: named(archive.series.values(), ({ key, title }) => ({ value: key, text: title })),
      },
      ...(kind === 'actions'
        ? [
            {
              name: 'owners',
              label: texts.filter.owner,
              options: named(visiblePeople(archive), ({ key, handle }) => ({ value: key, text: `@${handle}` })),
            },
          ]
        : []),
      {
        name: 'topics',
        label: texts.filter.topic,
        options: named(archive.topics.values(), ({ key, title }) => ({ value: key, text: title })),
      },
      {
        name: 'releases',
        label: texts.filter.release,
        options: named(archive.releases.values(), ({ key, title }) => ({ value: key, text: title })),
      },
      ...more,
    ].filter(({ options }) => options.length > 0),
  }
}
