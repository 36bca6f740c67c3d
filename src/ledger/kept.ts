/**
 * Addresses that nothing of now has and that answer all the same: what the minutes' history, the registries or the ledger
 * explain. What none of them explains is lost, and a build says so.
 */
import { buildArchive } from '../archive/build.ts'
import type { Earlier, FormerPage } from '../archive/former.ts'
import type { Archive } from '../archive/types.ts'
import { compileTells } from '../registries/redaction.ts'
import { type Ledger, LedgerError, type Places } from '../registries/ledger.ts'
import { routes, withoutBase } from '../routes.ts'
import type { FileHistory } from '../source/types.ts'
import { addressesOf } from './addresses.ts'
import { placeNow } from './placesNow.ts'

/** An address of former times. */
export interface Kept {
  address: string
  /** Address where the same is now; without it the page says that it is gone. */
  to?: string
  /** What is known of minutes and items. */
  page?: FormerPage
}

export interface Addresses {
  /** What the site has of itself. */
  present: ReadonlyMap<string, Places>
  kept: Kept[]
  /** Addresses of the ledger that nobody would answer. */
  lost: string[]
  /** Addresses and places that the ledger does not have yet. */
  fresh: number
  /** The ledger with them, and without what the registries withdraw. */
  ledger: Ledger
}

/** Gives what was made of the same before, or makes it. */
export type Remember = (of: unknown, make: () => string[]) => string[]

/** @param guides names of the hand-written pages @param remember of what is known of earlier versions @throws LedgerError when the ledger leads to a page that is not there */
export function compareAddresses(
  archive: Archive,
  ledger: Ledger,
  guides: readonly string[],
  remember: Remember = (_, make) => make(),
): Addresses {
  const present = addressesOf(archive, guides)
  const withdrawn = withdrawal(archive)
  const kept = new Map<string, Kept>()
  const keep = (entry: Kept) => {
    if (!present.has(entry.address) && !kept.has(entry.address) && !withdrawn(entry.address))
      kept.set(entry.address, entry)
  }
  for (const [address, to] of ledger.moved) keep({ address, to })
  for (const address of ledger.gone) keep({ address })
  for (const page of archive.former.pages) for (const entry of addressesOfPage(page)) keep(entry)
  const now = placeNow(archive, present)
  for (const [path, file] of archive.formerFiles) {
    const minutes = archive.bySource.get(file ?? '')
    const to = minutes ? routes.meeting(minutes) : file && routes.attachment(file)
    keep({ address: withoutBase(routes.attachment(path)), ...(to && { to: withoutBase(to) }) })
  }
  for (const address of historic(archive, guides, remember)) keep({ address, ...now(address) })

  const lost: string[] = []
  for (const address of ledger.addresses.keys()) {
    if (present.has(address) || kept.has(address) || withdrawn(address)) continue
    const place = now(address)
    if (place.to) keep({ address, ...place })
    else lost.push(address)
  }
  for (const address of ledger.moved.keys())
    if (kept.has(address)) kept.set(address, { address, to: lastOf(address, present, kept) })
  return { present, kept: [...kept.values()], lost, ...grown(ledger, present, kept.values(), withdrawn) }
}

/** Where a keeper's word leads in the end: what it names may have moved on. */
function lastOf(address: string, present: ReadonlyMap<string, Places>, kept: ReadonlyMap<string, Kept>): string {
  const there = (to: string): boolean => {
    const [, above = '', item = ''] = /^(.*\/)([^/]+\/)$/.exec(to) ?? []
    return present.has(to) || Boolean(present.get(above)?.has(item))
  }
  const seen = new Set<string>()
  for (let to = kept.get(address)?.to; to !== undefined && !seen.has(to); to = kept.get(to)?.to) {
    if (there(to)) return to
    seen.add(to)
  }
  throw new LedgerError(
    `The ledger says that ${address} is at ${kept.get(address)!.to} now, where nothing is. Name a page that is there, or write “${address} gone”.`,
  )
}

/** Minutes have their Markdown and JSON beside them. */
function addressesOfPage(page: FormerPage): Kept[] {
  const { id, path, minutes, item, gone } = page
  if (path !== undefined) {
    const to = minutes && !gone ? (item ? routes.item(minutes, item) : routes.meeting(minutes)) : undefined
    return [{ address: withoutBase(routes.item({ id }, { path })), page, ...(to && { to: withoutBase(to) }) }]
  }
  const files = ({ id }: { id: string }) =>
    [routes.meeting({ id }), routes.meetingMarkdown({ id }), routes.meetingJson({ id })].map(withoutBase)
  const [own, markdown, json] = files({ id }) as [string, string, string]
  if (!minutes) return [own, markdown, json].map((address) => ({ address, page }))
  const [to, ...beside] = files(minutes) as [string, string, string]
  return [
    { address: own, to, page },
    { address: markdown, to: beside[0] },
    ...(minutes.kind === 'meeting' ? [{ address: json, to: beside[1] }] : []),
  ]
}

/** Each earlier version alone, as if it were the archive, tells which pages it brought: people, references, months … */
function* historic(archive: Archive, guides: readonly string[], remember: Remember): Iterable<string> {
  const files = [...archive.attachments]
  const alone = (minutes: Earlier['minutes'][], history: Map<string, FileHistory>): string[] => [
    ...addressesOf(
      buildArchive({ minutes, notices: [], registries: archive.registries, files, history, leftOut: [] }),
      guides,
    ).keys(),
  ]
  // What an archive without any minutes has is what all of them have in common.
  const common = alone([], new Map())
  yield* common
  const known = new Set(common)
  for (const versions of byFile(archive.earlier)) {
    // A version is read as those before it were, and as its name wants it.
    const of = versions.map(({ minutes, blob, source, added, removed }) => [
      minutes.source,
      blob,
      source,
      added,
      removed,
    ])
    yield* remember(of, () =>
      versions.flatMap(({ minutes, added }) =>
        alone(
          [minutes],
          added
            ? new Map([[minutes.source, { added, changed: added, formerPaths: [], commit: '', earlier: [] }]])
            : new Map(),
        ).filter((address) => !known.has(address)),
      ),
    )
  }
}

/** The versions of each file together; they stand one after the other. */
function* byFile(earlier: readonly Earlier[]): Iterable<Earlier[]> {
  let versions: Earlier[] = []
  for (const one of earlier) {
    const before = versions.at(-1)
    if (before && (before.source !== one.source || before.removed !== one.removed || before.added !== one.added)) {
      yield versions
      versions = []
    }
    versions.push(one)
  }
  if (versions.length) yield versions
}

/** What the registries take out of everything: pages of people who are hidden, and whatever holds redacted words. */
function withdrawal(archive: Archive): (address: string) => boolean {
  const tells = compileTells(archive.registries)
  const hidden = archive.registries.people
    .filter((person) => person.hidden || person.redacted)
    .flatMap(({ key, handle, spellings }) => [key, handle, ...spellings])
    .flatMap((person) => [routes.person(person), routes.actions({ person })].map(withoutBase))
  return (address) => {
    if (hidden.some((page) => address.startsWith(page))) return true
    const [, series, meeting] = address.split('/')
    return tells(address, archive.byId.get(`${series}/${meeting}`)?.source)
  }
}

/** The ledger with what is new. What is there now stands in its line of now; what was there keeps the line it had. */
function grown(
  ledger: Ledger,
  present: ReadonlyMap<string, Places>,
  kept: Iterable<Kept>,
  withdrawn: (address: string) => boolean,
): { ledger: Ledger; fresh: number } {
  const addresses = new Map<string, Map<string, number>>()
  const add = (address: string, places: Iterable<[string, number]>) => {
    if (ledger.moved.has(address) || ledger.gone.has(address) || withdrawn(address)) return
    const known = addresses.get(address) ?? new Map<string, number>()
    for (const [name, line] of places) if (!withdrawn(address + name)) known.set(name, line)
    addresses.set(address, known)
  }
  const size = () => [...addresses.values()].reduce((sum, places) => sum + places.size, addresses.size)
  for (const [address, places] of ledger.addresses) add(address, places)
  const before = size()
  for (const { address, page } of kept) {
    if (page?.path === undefined) add(address, [])
    else {
      const [minutes, item] = [withoutBase(routes.meeting(page)), `${page.path}/`]
      if (!addresses.get(minutes)?.has(item)) add(minutes, [[item, page.line ?? 0]])
    }
  }
  for (const [address, places] of present) add(address, places)
  return { ledger: { ...ledger, addresses }, fresh: size() - before }
}
