/** Which topics, people, releases, series and references a query names. */
import type { Entity, EntityKind, NamedReference } from './named.ts'
import { fold, wordsOf } from './fold.ts'
import type { Query, Term } from './query.ts'

const plain = (text: string): string => wordsOf(text).join(' ')

/** Filter values by their keys: `person:kurt` becomes the handle, `topic:Keycloak` the topic; unknown ones stay as they are. */
export function resolveFilters(filters: Query['filters'], entities: readonly Entity[]): Query['filters'] {
  const resolve = (kind: string, value: string): string => {
    const wanted = plain(value)
    const ofKind = entities.filter(([its]) => its === kind)
    const match =
      ofKind.find(([, key]) => fold(key) === fold(value)) ??
      ofKind.find(([, , title, , , names]) => [title, ...names].some((name) => plain(name) === wanted)) ??
      ofKind.find(
        ([, key, title, , , names]) =>
          wanted.length > 2 &&
          [key, title, ...names].some((name) =>
            plain(name)
              .split(' ')
              .some((word) => word.startsWith(wanted)),
          ),
      )
    return match?.[1] ?? value
  }
  return Object.fromEntries(
    Object.entries(filters).map(([key, values]) => [
      key,
      ['series', 'person', 'topic', 'release'].includes(key) ? values.map((value) => resolve(key, value)) : values,
    ]),
  )
}

const folded = new WeakMap<Entity, string[]>()
/** All names of an entity as they are compared. */
function namesOf(entity: Entity): string[] {
  const known = folded.get(entity) ?? [entity[1], entity[2], ...entity[5]].map(plain)
  folded.set(entity, known)
  return known
}

/** @returns entities that the query names, whole names first, then names that begin like it; at most six. */
export function entitiesFor(query: Query, entities: readonly Entity[]): Entity[] {
  const wanted = plain([...query.terms.map(({ text }) => text), ...(query.filters.person ?? [])].join(' '))
  const filtered = (kind: EntityKind, key: string): boolean =>
    query.filters[kind]?.some((value) => fold(value) === fold(key)) ?? false
  const worth = (entity: Entity): number => {
    if (filtered(entity[0], entity[1])) return 4
    if (!wanted) return 0
    const all = namesOf(entity)
    if (all.includes(wanted)) return 3
    if (all.some((name) => name.startsWith(wanted))) return 2
    // A name of several letters inside a longer query.
    return all.some((name) => name.length > 3 && ` ${wanted} `.includes(` ${name} `)) ? 1 : 0
  }
  return entities
    .map((entity) => ({ entity, worth: worth(entity) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || b.entity[4] - a.entity[4])
    .slice(0, 6)
    .map(({ entity }) => entity)
}

/**
 * Issues have a `#`; standards, CVE and the like are a name with a number of two digits and more behind it. `k8s` and flavors are none.
 * @param unfinished more digits may come
 */
export const mayBeReference = ({ kind, text }: Term, unfinished = false): boolean =>
  kind === 'identifier' && (unfinished ? /#|^\p{L}+-\d+$/u : /#|^\p{L}+[-\s]?\d{2,}(?!\d*\p{L})/u).test(text)

/**
 * @param unfinished it may go on
 * @returns references that an identifier names: `standards#548`, `#548`, `CVE-2024-32498`, `scs-0214` in any version
 */
export function referencesNamed(
  identifier: string,
  references: readonly NamedReference[],
  unfinished = false,
): NamedReference[] {
  const wanted = identifier.toLowerCase()
  return references.filter(([id]) => {
    const own = id.toLowerCase()
    if (unfinished) return own.startsWith(wanted) || own.includes(wanted.startsWith('#') ? wanted : `/${wanted}`)
    return (
      own === wanted ||
      own.endsWith(wanted.startsWith('#') ? wanted : `/${wanted}`) ||
      own.replace(/-v\d+$/, '') === wanted
    )
  })
}
