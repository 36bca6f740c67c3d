/** Archive → the names that search offers before its hits: topics, people, releases, series, references. */
import type { Archive } from '../archive/types.ts'
import { shownReferences, visiblePeople } from '../archive/visible.ts'
import { pathPart, routes } from '../routes.ts'
import type { SearchRecord } from './records.ts'
import { steps } from './sections.ts'

export type EntityKind = 'topic' | 'person' | 'release' | 'series'

/** Kind, key (as a filter takes it), title, path below the base, meetings, other names. */
export type Entity = [kind: EntityKind, key: string, title: string, path: string, meetings: number, names: string[]]

/** @returns everything that has a page and at least one meeting, most frequent first. */
export function searchEntities(archive: Archive): Entity[] {
  const other = (title: string, names: (string | undefined)[]): string[] =>
    [...new Set(names.filter((name): name is string => name !== undefined && name !== title))]
  const below = (url: string): string => url.slice(routes.home().length)
  const entities: Entity[] = [
    ...[...archive.topics].map(([key, topic]): Entity =>
      ['topic', key, topic.title, below(routes.topic(key)), topic.meetings.length, other(topic.title, [...topic.aliases, ...topic.exact])]),
    ...[...archive.releases].map(([key, release]): Entity =>
      ['release', key, release.title, below(routes.release(key)), release.meetings.length, other(release.title, [key, ...release.aliases])]),
    ...visiblePeople(archive).map((person): Entity =>
      ['person', person.key, person.handle, below(routes.person(person.key)), person.meetings.length,
        other(person.handle, [person.name, ...person.names, ...person.spellings])]),
    ...[...archive.series].map(([key, series]): Entity =>
      ['series', key, series.title, below(routes.series(key)), series.meetings.length, other(series.title, [key, ...series.aliases])]),
  ]
  return entities.filter(([, , , , meetings]) => meetings > 0).sort((a, b) => b[4] - a[4] || (pathPart(a[2]) < pathPart(b[2]) ? -1 : 1))
}

/** Id, path below the base, and the numbers of the sections that name it, as steps from the one before. */
export type NamedReference = [id: string, path: string, sections: number[]]

/** @returns every reference with a page. */
export function searchReferences(archive: Archive, records: readonly SearchRecord[]): NamedReference[] {
  const sections = new Map<string, number[]>()
  for (const [at, { references }] of records.entries()) {
    for (const id of references) {
      const numbers = sections.get(id) ?? []
      sections.set(id, numbers)
      numbers.push(at)
    }
  }
  return shownReferences(archive).map(({ id }): NamedReference =>
    [id, routes.reference(id).slice(routes.home().length), steps(sections.get(id) ?? [])])
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
}
