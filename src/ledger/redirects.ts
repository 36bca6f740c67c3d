/** Addresses that people have and that are no pages: where each leads. One table for every host. */
import type { Archive } from '../archive/types.ts'
import { readPath } from '../minutes/path.ts'
import { routes, withBase } from '../routes.ts'
import type { Kept } from './kept.ts'

/** Root-relative, decoded; the first for an address counts. */
export type Redirect = readonly [from: string, to: string]

/** What moved within the site, then paths of files in the repository, present and former, as written and without ending. */
export function redirectsOf(archive: Archive, kept: readonly Kept[]): Redirect[] {
  const table = new Map<string, string>()
  const add = (from: string, to: string) => {
    const own = from === to || `${from}/` === to
    if (!own && !table.has(from)) table.set(from, to)
  }
  for (const { address, to } of kept) if (to !== undefined) add(decodeURI(withBase(address)), withBase(to))
  for (const [source, minutes] of archive.bySource) {
    const to = routes.meeting(minutes)
    const from = withBase(`/${source}`)
    add(from, to)
    add(from.replace(/\.(?:md|markdown)$/i, ''), to)
    // A registry mends the date of a path; whoever types the path's own date arrives, too.
    const plain = readPath(source, undefined)
    if (plain.kind === 'meeting' && !archive.byId.has(plain.id)) add(routes.meeting(plain), to)
  }
  return [...table]
}
