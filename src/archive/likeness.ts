/** How much two wordings of a task say the same. Words are weighed: "write" in every second action tells little. */
import { datesIn } from '../minutes/path.ts'
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

const stop = new Set('a an and are as at be by for from has have if in into is it its of on or so that the their them this to until up we will with our still again please regarding about and/or und der die das mit für zu im in'.split(' '))

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
    : { words: wordsOf(action.text), references: own, around: wordsOf(above.join(' ')), nearReferences: new Set([...own, ...nearby]), days }
}

export type Weigh = (word: string) => number

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
  return (word) => weight.get(word) ?? rarest
}

const sum = (words: Iterable<string>, weigh: Weigh): number => {
  let total = 0
  for (const word of words) total += weigh(word)
  return total
}

export interface Likeness {
  /** Shared words over all words of both, by weight: 1 for the same sentence. */
  same: number
  /** Share of the earlier words that the later line repeats. */
  kept: number
  /** Share of the later words that the earlier line or what stood above it explains. */
  explained: number
  /** Both lines name the same issue. */
  reference: boolean
  /** Both lines name issues, and none is the same. */
  conflict: boolean
  /** The later line names an issue that the earlier one's section was about. */
  nearReference: boolean
}

export function compare(earlier: Wording, later: Wording, weigh: Weigh): Likeness {
  const shared = sum([...earlier.words].filter((word) => later.words.has(word)), weigh)
  const [before, after] = [sum(earlier.words, weigh), sum(later.words, weigh)]
  const known = sum([...later.words].filter((word) => earlier.words.has(word) || earlier.around.has(word)), weigh)
  const names = (references: Set<string>) => [...later.references].some((id) => references.has(id))
  return {
    same: before + after > 0 ? shared / (before + after - shared) : 0,
    kept: before > 0 ? shared / before : 0,
    explained: after > 0 ? known / after : 0,
    reference: names(earlier.references),
    conflict: earlier.references.size > 0 && later.references.size > 0 && !names(earlier.references),
    nearReference: names(earlier.nearReferences),
  }
}
