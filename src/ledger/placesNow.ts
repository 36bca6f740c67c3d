/** Where what an address of former times meant has its page now. */
import type { Archive } from '../archive/types.ts'
import { hasPage } from '../archive/visible.ts'
import type { Places } from '../registries/ledger.ts'
import { routes, withoutBase } from '../routes.ts'

/** Where a subject of the registries has its page under another of its names, and a series whose minutes moved to another. */
export function placeNow(archive: Archive, present: ReadonlyMap<string, Places>): (address: string) => { to?: string } {
  const folders = new Map<string, string>()
  const name = (names: readonly string[], route: (name: string) => string, key: string) => {
    for (const one of names)
      if (!present.has(withoutBase(route(one)))) folders.set(withoutBase(route(one)), withoutBase(route(key)))
  }
  for (const { key, handle, spellings, names } of archive.people.values()) {
    if (!hasPage(archive, key)) continue
    name([handle, ...spellings, ...names], routes.person, key)
    name([handle, ...spellings, ...names], (person) => routes.actions({ person }), key)
  }
  for (const { key, title, aliases, exact } of archive.topics.values())
    name([title, ...aliases, ...exact], routes.topic, key)
  for (const { key, title, aliases } of archive.releases.values()) name([title, ...aliases], routes.release, key)
  for (const [old, to] of Object.entries(archive.registries.repositories.renamed)) name([old], routes.references, to)
  for (const { minutes, source } of archive.earlier) {
    const series = archive.bySource.get(source ?? '')?.series
    if (series === undefined || archive.series.has(minutes.series)) continue
    for (const route of [
      routes.series,
      (key: string) => routes.actions({ series: key }),
      (key: string) => routes.decisions({ series: key }),
    ])
      name([minutes.series], route, series)
  }
  return (address) => {
    for (let end = address.lastIndexOf('/') + 1; end > 1; end = address.lastIndexOf('/', end - 2) + 1) {
      const folder = folders.get(address.slice(0, end))
      if (folder === undefined) continue
      const to = folder + address.slice(end)
      return present.has(to) ? { to } : present.has(folder) ? { to: folder } : {}
    }
    return {}
  }
}
