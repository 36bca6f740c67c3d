/** What the page "Where is it?" needs to know, in small files: an index, and for each series the places in its minutes. */
import type { Archive } from '../archive/types.ts'
import { placesIn } from '../ledger/addresses.ts'
import { compileNamesHidden } from '../registries/hidden.ts'
import { formatName } from '../registries/ledger.ts'
import { routes, seriesPart } from '../routes.ts'

export interface WhereIndex {
  /** Path part, title, other names and pads of each series. */
  series: [part: string, title: string, names: string[], pads: string[]][]
  /** Id of minutes, then the paths of their file: the one of now first, then former ones. */
  minutes: [id: string, ...sources: string[]][]
}

/** By id of minutes: fragments with their lines, in the order of the file: `agenda:3 b-12abc:5`. */
export type WherePlaces = Record<string, string>

/** @returns all series and minutes, with the names and paths by which people may ask for them */
export function whereIndex(archive: Archive): WhereIndex {
  const sources = new Map<string, string[]>()
  for (const [source, { id }] of archive.bySource) sources.set(id, [...(sources.get(id) ?? []), source])
  return {
    series: [...archive.series.values()].map(({ key, title, aliases, pads }) => [
      seriesPart(key),
      title,
      [key, ...aliases],
      pads,
    ]),
    minutes: [...archive.byId].map(([id, { source }]) => [
      id,
      source,
      ...(sources.get(id) ?? []).filter((other) => other !== source),
    ]),
  }
}

/** By path part of a series. */
export function wherePlaces(archive: Archive): Map<string, WherePlaces> {
  const all = new Map<string, WherePlaces>()
  const namesHidden = compileNamesHidden(archive.registries)
  for (const [id, minutes] of archive.byId) {
    const part = id.split('/')[0]!
    const of = all.get(part) ?? {}
    const fragments = [...placesIn(minutes)].filter(([name]) => !name.endsWith('/'))
    // Former fragments stand in the page as well; their line is that of the passage they lead to. One that names somebody hidden is in no list.
    const former = [...(archive.former.anchors.get(id) ?? [])]
      .filter(([name]) => !namesHidden(name))
      .map(([name, passage]): [string, number] => [name, minutes.passages[passage]?.line ?? 0])
    of[id] = [...former, ...fragments]
      .sort(([, a], [, b]) => a - b)
      .map(([name, line]) => `${formatName(name)}:${line}`)
      .join(' ')
    all.set(part, of)
  }
  return all
}

/** @returns route and content of each file */
export function* whereFiles(archive: Archive): Iterable<[route: string, content: string]> {
  yield [routes.whereFile(), JSON.stringify(whereIndex(archive))]
  for (const [part, places] of wherePlaces(archive)) yield [routes.whereFile(part), JSON.stringify(places)]
}
