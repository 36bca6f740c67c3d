/** How much two wordings of a task say the same. Words are weighed: "write" in every second action tells little. */
import { datesIn } from '../minutes/dates.ts'
import type { Action, Meeting } from '../minutes/types.ts'

/** What one appearance of an action says, and what stands around it. */
export interface Wording {
  words: Set<string>
  /** Issues, standards and the like in its own line. */
  references: Set<string>
  /** Words above it: the bullets it hangs below and the title of its section. */
  around: Set<string>
  /** References of its section. */
  nearReferences: Set<string>
  /** Days that the note below it names: "open since 2024-01-04". */
  days: Set<string>
}

const stop = new Set(
  'a an and are as at be by for from has have if in into is it its of on or so that the their them this to until up we will with our still again please regarding about and/or und der die das mit für zu im in'.split(
    ' ',
  ),
)

/** Words of a text that tell something, without their endings. */
export const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .replace(/https?:\S+/g, ' ')
      .split(/[^\p{L}\p{N}#]+/u)
      .filter((word) => word.length > 1 && !stop.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s)$/, '')),
  )

/** What a reading says stays, however often the archive is joined. */
const wordings = new WeakMap<Action, Wording>()

/** @param action one of the meeting's own actions */
export function wordingOf(meeting: Pick<Meeting, 'passages' | 'references' | 'sections'>, action: Action): Wording {
  const known = wordings.get(action) ?? readWording(meeting, action)
  wordings.set(action, known)
  return known
}

function readWording(meeting: Pick<Meeting, 'passages' | 'references' | 'sections'>, action: Action): Wording {
  const section = meeting.sections[action.section ?? -1]
  const above: string[] = section ? [section.title] : []
  const nearby = new Set(section?.references)
  const places = new Set([action.passage])
  for (let at = meeting.passages[action.passage]?.parent; at !== undefined; at = meeting.passages[at]?.parent) {
    above.push(meeting.passages[at]!.text)
    places.add(at)
  }
  const own = new Set<string>()
  for (const reference of meeting.references) {
    if (reference.passage === action.passage) own.add(reference.id)
    else if (places.has(reference.passage)) nearby.add(reference.id)
  }
  // A carry-over list stands for itself: its heading and its neighbours tell nothing of the item.
  const days = new Set(datesIn(action.note ?? '').map(({ date }) => date))
  return action.carried
    ? { words: wordsOf(action.text), references: own, around: new Set(), nearReferences: own, days }
    : {
        words: wordsOf(action.text),
        references: own,
        around: wordsOf(above.join(' ')),
        nearReferences: new Set([...own, ...nearby]),
        days,
      }
}

export interface Weigh {
  (word: string): number
  /** Of all words together; counted once, since every line is compared with many. */
  total: (words: ReadonlySet<string>) => number
}

/** Weight of each word: rare ones tell more. @param all every wording of the archive */
export function weights(all: Iterable<Wording>): Weigh {
  const uses = new Map<string, number>()
  let total = 0
  for (const { words } of all) {
    total++
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
  }
  const weight = new Map([...uses].map(([word, amount]) => [word, Math.log(1 + total / amount)]))
  const rarest = Math.log(1 + total)
  const weigh = (word: string): number => weight.get(word) ?? rarest
  const totals = new WeakMap<ReadonlySet<string>, number>()
  return Object.assign(weigh, {
    total: (words: ReadonlySet<string>): number => {
      const known = totals.get(words)
      if (known !== undefined) return known
      let sum = 0
      for (const word of words) sum += weigh(word)
      totals.set(words, sum)
      return sum
    },
  })
}

export interface Likeness {
  /** Shared words over all words of both, by weight: 1 for the same sentence. */
  same: number
  /** Share of the earlier words that the later line repeats. */
  kept: number
  /** Share of the shorter line's words that the other has. */
  contained: number
  /** Share of the later words that the earlier line or what stood above it explains. */
  explained: number
  /** Both lines name the same issue. */
  reference: boolean
  /** Both lines name issues, and none is the same. */
  conflict: boolean
  /** The later line names an issue that the earlier one's section was about. */
  nearReference: boolean
}

/** @param weigh of each word: a rare one says more @returns how much the two lines have in common */
export function compare(earlier: Wording, later: Wording, weigh: Weigh): Likeness {
  // Every pair of lines of a series comes through here: one walk, and nothing is made on the way.
  let [shared, known] = [0, 0]
  for (const word of later.words) {
    const both = earlier.words.has(word)
    if (both) shared += weigh(word)
    if (both || earlier.around.has(word)) known += weigh(word)
  }
  const [before, after] = [weigh.total(earlier.words), weigh.total(later.words)]
  const names = (references: Set<string>) => {
    for (const id of later.references) if (references.has(id)) return true
    return false
  }
  return {
    same: before + after > 0 ? shared / (before + after - shared) : 0,
    kept: before > 0 ? shared / before : 0,
    contained: before > 0 && after > 0 ? shared / Math.min(before, after) : 0,
    explained: after > 0 ? known / after : 0,
    reference: names(earlier.references),
    conflict: earlier.references.size > 0 && later.references.size > 0 && !names(earlier.references),
    nearReference: names(earlier.nearReferences),
  }
}
