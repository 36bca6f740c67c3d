/**
 * Where everything of an earlier version of minutes stands in them now: the same words first, then the most alike, then the
 * place where it stood.
 */
import type { Action, Decision, Minutes, Passage, Section } from '../minutes/types.ts'

export type Item = Section | Action | Decision

/** What has become of an item. */
export interface ItemNow {
  /** The item it is now, or the one in which it stands or stood. */
  item?: Item
  /** Its words stand in that item, which is another. */
  within?: boolean
  /** Its words are no longer in the minutes. */
  gone: boolean
}

/** Share of words from which two lines count as the same line, reworded. */
const alike = 0.5

/** All fragments of the page of minutes. */
export const idsOf = (minutes: Minutes): Set<string | undefined> =>
  new Set([...minutes.passages, ...minutes.actions, ...minutes.decisions].map(({ id }) => id))

/** What has a page of its own in minutes. */
export const itemsOf = (minutes: Pick<Minutes, 'sections' | 'actions' | 'decisions'>): Item[] => [
  ...minutes.sections,
  ...minutes.actions,
  ...minutes.decisions,
]

interface Followed {
  /** Fragments that are there no longer, and the passage that stands for each; -1 is the top. */
  anchors: Map<string, number>
  items: Map<Item, ItemNow>
}

/** What two readings say stays, however often the archive is joined. By the passages, which each reading makes its own. */
const followed = new WeakMap<Passage[], WeakMap<Passage[], Followed>>()

/** @param was a version of the file, or what the file once held that has the address now; the same two are compared once */
export function follow(was: Minutes, now: Minutes): Followed {
  const known = followed.get(was.passages) ?? new WeakMap<Passage[], Followed>()
  followed.set(was.passages, known)
  const found = known.get(now.passages) ?? compareVersions(was, now)
  known.set(now.passages, found)
  return found
}

/** Where everything of an earlier version stands now. */
function compareVersions(was: Minutes, now: Minutes): Followed {
  const passageOf = matchPassages(was.passages, now.passages)
  const headOf = (section: number | undefined): number => {
    const head = was.sections[section ?? -1]?.passages[0]
    return (head === undefined ? undefined : passageOf.get(head)) ?? -1
  }
  const sectionAt = (passage: number): Section | undefined => now.sections[now.passages[passage]?.section ?? -1]

  const items = new Map<Item, ItemNow>()
  const places = new Map<string, number>()
  for (const [list, present] of [
    [was.sections, now.sections],
    [was.actions, now.actions],
    [was.decisions, now.decisions],
  ] as [Item[], Item[]][]) {
    for (const item of list) {
      const passage = passageOf.get(startOf(item))
      const words = wordsOf(textOf(item))
      const same =
        present.find((other) => other.id === item.id) ??
        present.find((other) => startOf(other) === passage) ??
        mostAlike(words, present, (other) => wordsOf(textOf(other)))
      const around = sectionAt(passage ?? headOf('passages' in item ? undefined : item.section))
      const found = same ?? around
      items.set(item, { ...(found && { item: found }), within: !same, gone: !same && passage === undefined })
      places.set(item.id, same ? startOf(same) : (passage ?? headOf('passages' in item ? undefined : item.section)))
    }
  }
  for (const [at, { id, section }] of was.passages.entries()) {
    if (id) places.set(id, passageOf.get(at) ?? places.get(id) ?? headOf(section))
  }
  for (const [id, at] of was.github ?? []) places.set(id, passageOf.get(at) ?? headOf(was.passages[at]!.section))
  const present = idsOf(now)
  return { anchors: new Map([...places].filter(([id]) => !present.has(id))), items }
}

const startOf = (item: Item): number => ('passages' in item ? item.passages[0] : item.passage)
const textOf = (item: Item): string => ('text' in item ? item.text : item.title || item.heading)

/** Passages of an earlier version with those of now: equal words in their order, then what is alike. */
function matchPassages(was: Passage[], now: Passage[]): Map<number, number> {
  const matched = new Map<number, number>()
  const places = new Map<string, number[]>()
  for (const [at, { text }] of now.entries()) places.set(folded(text), [...(places.get(folded(text)) ?? []), at])
  for (const [at, { text }] of was.entries()) {
    const place = places.get(folded(text))?.shift()
    if (place !== undefined) matched.set(at, place)
  }
  const free = [...places.values()].flat().map((at) => ({ at, kind: now[at]!.kind, words: wordsOf(now[at]!.text) }))
  for (const [at, { text, kind }] of was.entries()) {
    if (matched.has(at)) continue
    const best = mostAlike(
      wordsOf(text),
      free.filter((other) => other.kind === kind),
      ({ words }) => words,
    )
    if (!best) continue
    matched.set(at, best.at)
    free.splice(free.indexOf(best), 1)
  }
  return matched
}

/** @returns the one that shares the largest part of the words of both, at least half; the first of equals */
export function mostAlike<Other>(
  words: Set<string>,
  others: readonly Other[],
  wordsOfOther: (other: Other) => Set<string>,
): Other | undefined {
  let best: Other | undefined
  let high = 0
  for (const other of others) {
    const theirs = wordsOfOther(other)
    const shared = [...words].filter((word) => theirs.has(word)).length
    const likeness = shared / (words.size + theirs.size - shared || 1)
    if (likeness >= alike && likeness > high) [best, high] = [other, likeness]
  }
  return best
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
/** Addresses are no words: a bare link and a named one say the same. */
export const wordsOf = (text: string): Set<string> =>
  new Set(
    folded(text.replace(/https?:\S+/g, ' '))
      .split(' ')
      .filter(Boolean),
  )
