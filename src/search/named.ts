/**
 * What search knows by name, and how that is written down for the browser: without the paths, which follow from kind and
 * key, and without titles that are the key.
 */
import { namedPath } from '../routes.ts'

export type EntityKind = 'topic' | 'person' | 'release' | 'series'

/** Kind, key (as a filter takes it), title, path below the base, meetings, other names. */
export type Entity = [kind: EntityKind, key: string, title: string, path: string, meetings: number, names: string[]]

/** Id, path below the base, and the numbers of the sections that name it, rising. */
export type NamedReference = [id: string, path: string, sections: number[]]

/** By kind, most frequent first; an empty title is the key. */
export type WrittenEntities = Partial<
  Record<EntityKind, [key: string, title: string, meetings: number, ...names: string[]][]>
>

/** By kind, without what a reader can tell from the key. */
export function writeEntities(entities: readonly Entity[]): WrittenEntities {
  const written: WrittenEntities = {}
  for (const [kind, key, title, , meetings, names] of entities) {
    written[kind] ??= []
    written[kind].push([key, title === key ? '' : title, meetings, ...names])
  }
  return written
}

/** @returns them all, most frequent first */
export const readEntities = (written: WrittenEntities): Entity[] =>
  Object.entries(written)
    .flatMap(([kind, some]) =>
      some.map(
        ([key, title, meetings, ...names]): Entity => [
          kind as EntityKind,
          key,
          title || key,
          namedPath(kind as EntityKind, key),
          meetings,
          names,
        ],
      ),
    )
    .sort((a, b) => b[4] - a[4])

/** By what stands before the `#`, or by nothing: what follows it, and its sections as steps from the one before. */
export type WrittenReferences = Record<string, [name: string, ...steps: number[]][]>

/** By repository, sections as steps from the one before. */
export function writeReferences(references: readonly NamedReference[]): WrittenReferences {
  const written: WrittenReferences = {}
  for (const [id, , sections] of references) {
    const [repository = '', name = ''] = id.includes('#') ? id.split('#') : ['', id]
    written[repository] ??= []
    written[repository].push([name, ...steps(sections)])
  }
  return written
}

/** @returns them all, as `writeReferences` was given them, grouped by repository */
export const readReferences = (written: WrittenReferences): NamedReference[] =>
  Object.entries(written).flatMap(([repository, some]) =>
    some.map(([name, ...sections]): NamedReference => {
      const id = repository ? `${repository}#${name}` : name
      return [id, namedPath('reference', id), numbersOf(sections)]
    }),
  )

/** @param numbers rising @returns each as the step from the one before */
export const steps = (numbers: readonly number[]): number[] =>
  numbers.map((number, at) => number - (numbers[at - 1] ?? 0))
/** Steps from each number to the next → the numbers. */
export function numbersOf(steps: readonly number[]): number[] {
  let at = 0
  return steps.map((step) => (at += step))
}
