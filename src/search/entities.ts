/** Archive → the names that search offers before its hits: topics, people, releases, series, references. */
import type { Archive } from '../archive/types.ts'
import { shownReferences, visiblePeople } from '../archive/visible.ts'
import { namedPath, pathPart } from '../routes.ts'
import type { Entity, NamedReference } from './named.ts'
import type { SearchRecord } from './records.ts'

/** @returns everything that has a page and at least one meeting, most frequent first. */
export function searchEntities(archive: Archive): Entity[] {
  const other = (title: string, names: (string | undefined)[]): string[] => [
    ...new Set(names.filter((name): name is string => name !== undefined && name !== title)),
  ]
  const entities: Entity[] = [
    ...[...archive.topics].map(
      ([key, topic]): Entity => [
        'topic',
        key,
        topic.title,
        namedPath('topic', key),
        topic.meetings.length,
        other(topic.title, [...topic.aliases, ...topic.exact]),
      ],
    ),
    ...[...archive.releases].map(
      ([key, release]): Entity => [
        'release',
        key,
        release.title,
        namedPath('release', key),
        release.meetings.length,
        other(release.title, [key, ...release.aliases]),
      ],
    ),
    ...visiblePeople(archive).map(
      (person): Entity => [
        'person',
        person.key,
        person.handle,
        namedPath('person', person.key),
        person.meetings.length,
        other(person.handle, [person.name, ...person.names, ...person.spellings]),
      ],
    ),
    ...[...archive.series].map(
      ([key, series]): Entity => [
        'series',
        key,
        series.title,
        namedPath('series', key),
        series.meetings.length,
        other(series.title, [key, ...series.aliases]),
      ],
    ),
  ]
  return entities
    .filter(([, , , , meetings]) => meetings > 0)
    .sort((a, b) => b[4] - a[4] || (pathPart(a[2]) < pathPart(b[2]) ? -1 : 1))
}

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
  return shownReferences(archive)
    .map(({ id }): NamedReference => [id, namedPath('reference', id), sections.get(id) ?? []])
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
}
