/** Whether a site still answers an address, for those who compare two states of an archive. */
import type { Archive } from '../archive/types.ts'
import type { Places } from '../registries/ledger.ts'
import type { Addresses } from './kept.ts'

/** Pages, items and fragments (`/iaas/2024-04-10/#agenda`), each as one address. */
export function* eachAddress(present: ReadonlyMap<string, Places>): Iterable<string> {
  for (const [address, places] of present) {
    yield address
    for (const name of places.keys()) yield address + (name.endsWith('/') ? name : `#${name}`)
  }
}

/** @returns a function that says whether there is a page at an address and, in minutes that are still there, its fragment. */
export function answers(
  archive: Archive,
  { present, kept }: Pick<Addresses, 'present' | 'kept'>,
): (address: string) => boolean {
  const former = new Map(kept.map(({ address, to }) => [address, to]))
  return (address) => {
    const [, page = '', fragment] = /^([^#]*)(?:#(.*))?$/.exec(address)!
    if (fragment !== undefined) {
      if (former.has(page) && former.get(page) === undefined) return true
      const now = former.get(page) ?? page
      return Boolean(present.get(now)?.has(fragment) || archive.former.anchors.get(now.slice(1, -1))?.has(fragment))
    }
    const [, above = '', item = ''] = /^(.*\/)([^/]+\/)$/.exec(page) ?? []
    return present.has(page) || former.has(page) || Boolean(present.get(above)?.has(item))
  }
}
