/** The selects above a list, for those who have JavaScript; everybody else takes the pages of series, people and topics. */
import type { Archive } from '../archive/types.ts'
import { visiblePeople } from '../archive/visible.ts'
import { routes } from '../routes.ts'

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

/** @param more fields of this list alone */
export function filterView(archive: Archive, kind: FilterView['kind'], more: FilterField[]): FilterView {
  const named = <Subject extends { actions?: unknown[]; decisions?: unknown[] }>(subjects: Iterable<Subject>, option: (subject: Subject) => { value: string; text: string }) =>
    [...subjects].filter((subject) => (subject[kind] ?? []).length > 0).map(option).sort((a, b) => (a.text.toLowerCase() < b.text.toLowerCase() ? -1 : 1))
  return {
    url: routes.api(kind),
    kind,
    fields: [
      { name: 'series', label: 'Series', options: named(archive.series.values(), ({ key, title }) => ({ value: key, text: title })) },
      ...(kind === 'actions' ? [{ name: 'owners', label: 'Owner', options: named(visiblePeople(archive), ({ key, handle }) => ({ value: key, text: `@${handle}` })) }] : []),
      { name: 'topics', label: 'Topic', options: named(archive.topics.values(), ({ key, title }) => ({ value: key, text: title })) },
      { name: 'releases', label: 'Release', options: named(archive.releases.values(), ({ key, title }) => ({ value: key, text: title })) },
      ...more,
    ].filter(({ options }) => options.length > 0),
  }
}
