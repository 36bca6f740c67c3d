/**
 * Addresses outlive the words they were made from. What an earlier version of a file had an address for is looked up in
 * the minutes as they are now: the same words first, then the most alike, then the place where it stood.
 */
import { readPath, saysWhen } from '../minutes/path.ts'
import type { LivingPage, Meeting, Minutes } from '../minutes/types.ts'
import type { Places } from '../registries/ledger.ts'
import type { Tells } from '../registries/redaction.ts'
import type { ArchivedMeeting, ArchivedPage } from './types.ts'
import { follow, idsOf, type Item, type ItemNow, itemsOf, mostAlike, wordsOf } from './versions.ts'

/** A file as it once was. */
export interface Earlier {
  minutes: Meeting | LivingPage
  /** Hash of its content. */
  blob: string
  /** Path of the file now; undefined when it is gone. */
  source?: string
  /** Day on which the file came into the archive. */
  added: string
  /** Day on which it was taken out of the archive. */
  removed?: string
}

/** An address that minutes or one of their items had and have no longer. */
export interface FormerPage extends ItemNow {
  /** Id of the minutes at that time. */
  id: string
  /** Path of the item below; the minutes themselves have none. */
  path?: string
  /** Line of the item at that time. */
  line?: number
  /** Where it is now; undefined when the minutes are gone. */
  minutes?: ArchivedMeeting | ArchivedPage
  /** Day on which the minutes were taken out of the archive. */
  removed?: string
}

export interface Former {
  /** By id of the minutes: fragments that are no passage's any more, and the passage that stands for each; -1 is the top. */
  anchors: Map<string, Map<string, number>>
  pages: FormerPage[]
}

/** A list of addresses with what stood there, by address: `/iaas/2024-04-10/`. */
export type Published = ReadonlyMap<string, Places>

/**
 * @param earlier newest first within each file
 * @param published what a ledger knows beside them: a reader that has learned finds other items in the same minutes
 * @param tells whether an address holds words that are redacted
 * @returns former addresses, each once; none that somebody has now, none that tells
 */
export function findFormer(
  earlier: Earlier[],
  published: Published,
  byId: Map<string, ArchivedMeeting | ArchivedPage>,
  bySource: Map<string, ArchivedMeeting | ArchivedPage>,
  tells: Tells,
): Former {
  const anchors: Former['anchors'] = new Map()
  const pages = new Map<string, FormerPage>()
  const keep = (now: ArchivedMeeting | ArchivedPage, places: Iterable<[string, number]>) => {
    const known = anchors.get(now.id) ?? new Map<string, number>()
    for (const [fragment, place] of places)
      if (!known.has(fragment) && !tells(fragment, now.source)) known.set(fragment, place)
    if (known.size) anchors.set(now.id, known)
  }
  for (const now of byId.values()) keep(now, now.github ?? [])
  const add = (page: FormerPage) => {
    const now = byId.get(page.id)
    const address = `${page.id}/${page.path ?? ''}`
    const taken = now && (page.path === undefined || itemsOf(now).some(({ path }) => path === page.path))
    if (!taken && !pages.has(address) && !tells(address, page.minutes?.source)) pages.set(address, page)
  }
  for (const now of byId.values()) {
    const id = idInYear(now)
    if (id !== undefined) add({ id, minutes: now, gone: false })
  }
  for (const { minutes: was, source, removed } of earlier) {
    const { id } = was
    const now = bySource.get(source ?? '') ?? byId.get(id)
    if (!now) {
      const gone = { id, gone: true, ...(removed && { removed }) }
      add(gone)
      for (const { path, line } of itemsOf(was)) add({ ...gone, path, line })
      continue
    }
    const { anchors: moved, items } = follow(was, now)
    keep(now, moved)
    // Another file has taken the address: fragments of the one that moved on arrive there, at its top if nothing is like them.
    const here = byId.get(id)
    if (here && here !== now) keep(here, follow(was, here).anchors)
    add({ id, minutes: now, gone: false })
    for (const [{ path, line }, place] of items) add({ id, path, line, minutes: now, ...place })
  }
  for (const [address, places] of published) {
    const id = address.slice(1, -1)
    const now = byId.get(id) ?? pages.get(`${id}/`)?.minutes
    if (!now) continue
    const present = idsOf(now)
    for (const [name, line] of places) {
      if (!name.endsWith('/')) present.has(name) || keep(now, [[name, passageAt(now, line)]])
      else
        add({ id, path: name.slice(0, -1), line, minutes: now, gone: false, ...itemAt(now, name.slice(0, -1), line) })
    }
  }
  return { anchors, pages: [...pages.values()] }
}

/** Id of minutes in a folder of a year at the root when such a folder was a series of its own: their path still leads to them. */
function idInYear(minutes: ArchivedMeeting | ArchivedPage): string | undefined {
  const { source } = minutes
  if (!source.includes('/') || !saysWhen(source.split('/')[0]!)) return undefined
  const inside = minutes.kind === 'meeting' ? { date: minutes.date, from: 'front matter' as const } : undefined
  const place = readPath(source, undefined, inside)
  return place.kind === 'none' ? undefined : place.id
}

/** The passage in which a line of the source stands, or the last one above it; -1 above the first. */
export const passageAt = ({ passages }: Pick<Minutes, 'passages'>, line: number): number =>
  passages.findLastIndex((passage) => passage.line <= line)

/** What an item is now of which only path and line are known: the item of its words, else what stands in its line. */
function itemAt(now: Minutes, path: string, line: number): Pick<ItemNow, 'item' | 'within'> {
  const [, kind = '', words = path] = /^([ad])-[0-9a-f]{5}-?(.*)$/.exec(path) ?? []
  const list: Item[] = kind === 'a' ? now.actions : kind === 'd' ? now.decisions : now.sections
  const hash = /^[ad]-[0-9a-f]{5}/.exec(path)?.[0]
  const own = (item: Item) => wordsOf(item.path.slice(kind ? 'a-00000'.length : 0))
  const inLine = list.filter((item) => item.line === line)
  const same = list.find(({ id }) => id === hash) ?? mostAlike(wordsOf(words), list, own) ?? inLine[0]
  const item = same ?? now.sections[now.passages[passageAt(now, line)]?.section ?? -1]
  return { within: !same, ...(item && { item }) }
}
