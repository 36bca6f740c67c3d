/**
 * What is copied from other minutes, item by item. A file that repeats another says what that one says. Passages are
 * copied, too: a team takes over what another wrote down ("spoken of in today's call of the other team, copied here"), a
 * board's list goes on in a team, a block stays when minutes are begun from those of last week. It shows in the lines
 * around: what stands between the same lines is the same line, told again.
 */
import { fnv1a } from '../minutes/anchors.ts'
import { isChore } from '../minutes/chores.ts'
import type { Meeting, Passage } from '../minutes/types.ts'
import type { CommunityEntry } from '../registries/schema.ts'

/** How many lines before and after an item are looked at, beside those above it: its bullets and its heading. */
const reach = 3
/** So many of them must be the same. */
const enough = 2
/** Lines of fewer letters and digits ("open", "needs review") stand around many things. */
const tells = 15
/** A line around the items of more meetings than this is part of a template. */
const standing = 12
/** Days after which nobody copies any more. */
export const soon = 31

/** Words as compared: case, punctuation and white space do not matter. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * What a file says that another repeats as a whole.
 *
 * @param left items of the file that was copied, and what was found for each
 * @returns what was found for the one of the same words, by its id where there are several; each once, also where the file says the same twice
 */
export function repeatedOf<Found>(
  left: { id: string; words: string; found: Found }[],
): (id: string, words: string) => Found | undefined {
  return (id, words) => {
    const same = left.filter((other) => other.words === words)
    const one = same.find((other) => other.id === id) ?? same[0]
    if (one) left.splice(left.indexOf(one), 1)
    return one?.found
  }
}

interface Place {
  passage: number
}

/** What a reading says stays, however often the archive is joined. */
const arounds = new WeakMap<Place, ReadonlySet<number>>()

/** @param item one of the meeting's own actions or decisions @returns a number for each telling line around it */
export function linesAround(
  meeting: Pick<Meeting, 'passages' | 'sections'>,
  item: Place,
  community: CommunityEntry,
): ReadonlySet<number> {
  const known = arounds.get(item) ?? readAround(meeting, item.passage, community)
  arounds.set(item, known)
  return known
}

function readAround(
  { passages, sections }: Pick<Meeting, 'passages' | 'sections'>,
  own: number,
  community: CommunityEntry,
): ReadonlySet<number> {
  const { section, parent } = passages[own]!
  const places = new Set<number>()
  for (let at = Math.max(0, own - reach); at <= Math.min(own + reach, passages.length - 1); at++)
    if (passages[at]!.section === section && passages[at]!.kind !== 'heading') places.add(at)
  for (let above = parent; above !== undefined; above = passages[above]!.parent) places.add(above)
  const head = sections[section ?? -1]?.passages[0]
  if (head !== undefined) places.add(head)
  places.delete(own)
  return new Set([...places].flatMap((at) => tellingLine(passages[at]!, community) ?? []))
}

/** Of each passage once: thousands of items may stand in one long line. */
const read = new WeakMap<Passage, number | undefined>()

/** @returns the number of a line that tells something; a day does not make another: minutes begun from those of last week differ in it */
function tellingLine(passage: Passage, community: CommunityEntry): number | undefined {
  if (read.has(passage)) return read.get(passage)
  const words = isChore(passage.text, community) ? '' : folded(passage.text.replace(/\d{4}-\d\d-\d\d/g, ''))
  const number = words.length >= tells ? fnv1a(words) : undefined
  read.set(passage, number)
  return number
}

/** Lines that stand around the items of so many meetings that they tell nothing. */
export function standingLines<One extends Pick<Meeting, 'passages' | 'sections'>>(
  meetings: readonly One[],
  itemsOf: (meeting: One) => readonly Place[],
  community: CommunityEntry,
): ReadonlySet<number> {
  const uses = new Map<number, number>()
  const last = new Map<number, One>()
  for (const meeting of meetings) {
    for (const item of itemsOf(meeting)) {
      for (const line of linesAround(meeting, item, community)) {
        if (last.get(line) === meeting) continue
        last.set(line, meeting)
        uses.set(line, (uses.get(line) ?? 0) + 1)
      }
    }
  }
  return new Set([...uses].flatMap(([line, count]) => (count > standing ? [line] : [])))
}

/** Finds what stands between the same lines. */
export class Surroundings<Thing extends object> {
  readonly #standing: ReadonlySet<number>
  readonly #byLine = new Map<number, Set<Thing>>()

  /** @param standing lines that tell nothing */
  constructor(standing: ReadonlySet<number>) {
    this.#standing = standing
  }

  add(thing: Thing, lines: ReadonlySet<number>): void {
    for (const line of lines) {
      if (this.#standing.has(line)) continue
      const things = this.#byLine.get(line) ?? new Set()
      this.#byLine.set(line, things.add(thing))
    }
  }

  /** @returns what was added with enough of the same lines, in the order in which it was */
  between(lines: ReadonlySet<number>): Set<Thing> {
    const shared = new Map<Thing, number>()
    for (const line of lines)
      for (const thing of this.#byLine.get(line) ?? []) shared.set(thing, (shared.get(thing) ?? 0) + 1)
    return new Set([...shared].flatMap(([thing, count]) => (count >= enough ? [thing] : [])))
  }
}
