/**
 * The actions of one meeting against those still on people's minds. Pairs are rated one by one, the surest taken first,
 * each action once. A carry-over list repeats the list before it and then the new actions of the meeting before, in
 * their order: an item that stands between two matched neighbours may rest on fewer words.
 */
import { isChore } from '../minutes/chores.ts'
import type { Action } from '../minutes/types.ts'
import type { CommunityEntry } from '../registries/schema.ts'
import { folded } from './copiedPassages.ts'
import { compare, type Likeness, type Weigh, type Wording } from './likeness.ts'
import type { ArchivedAction, ArchivedMeeting, MatchRule } from './types.ts'

/** An action that may be taken up again, as it was last seen in a series. */
export interface Live {
  thread: ArchivedAction
  /** `<meeting>#<id>` of each sighting so far, in any series. */
  keys: string[]
  wording: Wording
  last: ArchivedMeeting
  /** The meeting's own action at the last sighting. */
  action: Action
  /** Whether any sighting stood in a carry-over list. */
  carried: boolean
}

export interface Match {
  live: Live
  how: MatchRule
}

/** @property between what lately stood between the same lines */
interface Later {
  action: Action
  wording: Wording
  between: ReadonlySet<Live>
}

interface Setting {
  /** The meeting of the series before this one. */
  previous: ArchivedMeeting | undefined
  /** Actions of the file that this one repeats nearly as a whole. */
  original: ReadonlySet<ArchivedAction>
  /** Candidates of other series, which only a copy takes up. */
  foreign: ReadonlySet<Live>
  /** First day from which few words below the same heading still say the same. */
  lately: string
  weigh: Weigh
  community: CommunityEntry
  /** Whether the registry says that these are two. */
  apart: (live: Live, action: Action) => boolean
}

interface Pair extends Match {
  action: Action
  sure: number
}

/** @returns the earlier action of each that has one */
export function matchList(candidates: Live[], actions: Later[], setting: Setting): Map<Action, Match> {
  const pairs: Pair[] = []
  const weak: Pair[] = []
  for (const later of actions) {
    const { action, wording } = later
    for (const live of candidates) {
      const owners = ownership(live.thread.owners, action.owners)
      if (owners === 'others') continue
      if (
        !action.carried &&
        !live.carried &&
        !asLong(live.wording, wording, setting.weigh) &&
        !setting.original.has(live.thread) &&
        !later.between.has(live)
      )
        continue
      const likeness = compare(live.wording, wording, setting.weigh)
      const rated =
        inCopy(live, owners, likeness, setting) ??
        (setting.foreign.has(live) ? undefined : rate(live, action, wording, owners, likeness, setting)) ??
        inPassage(live, later, owners, likeness, setting)
      if (!rated || setting.apart(live, action)) continue
      ;(rated.how === 'order' ? weak : pairs).push({ action, live, ...rated })
    }
  }
  const found = new Map<Action, Match>()
  // What was copied may be a candidate of two series.
  const taken = new Set<ArchivedAction>()
  const take = ({ action, live, how }: Pair) => {
    found.set(action, { live, how })
    taken.add(live.thread)
  }
  for (const pair of pairs.sort(surest)) if (!found.has(pair.action) && !taken.has(pair.live.thread)) take(pair)
  for (const pair of weak.sort(surest)) {
    if (found.has(pair.action) || taken.has(pair.live.thread)) continue
    const rival = weak.some(
      (other) =>
        other !== pair &&
        (other.action === pair.action) !== (other.live === pair.live) &&
        !found.has(other.action) &&
        !taken.has(other.live.thread) &&
        other.sure > pair.sure - 0.15,
    )
    if (!rival && inOrder(pair, found)) take(pair)
  }
  return found
}

/** Of two equally sure ones what was heard of last comes first: it is what the line was written on from. */
const surest = (a: Pair, b: Pair): number =>
  b.sure - a.sure ||
  Number(b.live.last.date > a.live.last.date) - Number(b.live.last.date < a.live.last.date) ||
  a.action.line - b.action.line ||
  a.live.action.line - b.live.action.line

/** Outside lists only the same sentence is the same work (see `rate`); most pairs are not even as long, which shows at once. */
const sentence = 0.9
function asLong(before: Wording, after: Wording, weigh: Weigh): boolean {
  const [one, other] = [weigh.total(before.words), weigh.total(after.words)]
  return Math.min(one, other) >= sentence * Math.max(one, other)
}

/** How the owners of two lines fit: the same, some of them, nobody named in one of them, others. */
type Ownership = 'same' | 'some' | 'unnamed' | 'others'
function ownership(before: string[], after: string[]): Ownership {
  if (before.length === 0 || after.length === 0) return before.length === after.length ? 'same' : 'unnamed'
  const shared = after.filter((owner) => before.includes(owner)).length
  return shared === 0 ? 'others' : shared === before.length && shared === after.length ? 'same' : 'some'
}

interface Rated {
  how: MatchRule
  sure: number
}

/** In a file that repeats another, but for a few lines. */
const inCopy = (live: Live, owners: Ownership, like: Likeness, { original }: Setting): Rated | undefined =>
  original.has(live.thread) && (owners === 'same' || owners === 'some') && like.same >= 0.6
    ? { how: 'copy', sure: 1 + like.same }
    : undefined

/** Between lines that are copied; few reword what they copy, but some add to it ("done, sent to the list"). */
function inPassage(
  live: Live,
  { action, between }: Later,
  owners: Ownership,
  like: Likeness,
  { foreign, community }: Setting,
): Rated | undefined {
  if (!between.has(live) || owners !== 'same') return undefined
  const elsewhere = foreign.has(live)
  // Within a series a list has rules of its own, and what was done may be taken on again in the same place.
  if (!elsewhere && (action.carried || live.carried || (live.action.status === 'done' && action.status !== 'done')))
    return undefined
  // Who announces what is asked anew in every meeting.
  if (isChore(action.text, community) || like.conflict) return undefined
  return repeats(live, action) || (like.contained >= sentence && like.same >= 0.6)
    ? { how: 'copy', sure: elsewhere ? like.same : 1 + like.same }
    : undefined
}

/** The same words below the same heading. */
const repeats = (live: Live, action: Action): boolean =>
  live.action.id === action.id && folded(live.action.text) === folded(action.text)

function rate(
  live: Live,
  action: Action,
  wording: Wording,
  owners: Ownership,
  like: Likeness,
  { previous, lately, community }: Setting,
): Rated | undefined {
  const listed = action.carried || live.carried
  const fresh = live.last === previous
  const ours = owners === 'same' || owners === 'some'
  // The note below says when it began.
  const dated = action.carried && wording.days.has(live.thread.meeting.date)
  // A few words tell enough where the same heading stands above them, for a while; but chores are given out anew in every meeting.
  const again =
    owners === 'same' &&
    (fresh || live.last.date >= lately) &&
    repeats(live, action) &&
    !like.conflict &&
    !isChore(action.text, community)
  // What was done and is written down again is new work, unless the very next meeting says once more that it is done.
  if (
    live.action.status === 'done' &&
    !(fresh && ((action.carried && like.same >= 0.85) || (again && action.status === 'done')))
  )
    return undefined
  if (again) return { how: 'words', sure: 3 + like.same }
  if (!listed) {
    // Outside such lists only the very same sentence is the same work.
    const named = action.owners.length > 0 || fresh
    return ours && named && (wording.words.size >= 4 || like.reference) && like.same >= sentence
      ? { how: 'words', sure: 1 + like.same }
      : undefined
  }
  // Two issues are two pieces of work, in whatever words.
  if (like.conflict && like.same < 0.9) return undefined
  if (ours && like.same >= 0.6 && (fresh || dated || wording.words.size >= 3))
    return { how: 'words', sure: 2 + like.same }
  if (ours && like.reference && like.same >= 0.3) return { how: 'reference', sure: 2 + like.same }
  // One of the lines names nobody: the same sentence.
  if (owners === 'unnamed' && (dated ? like.same >= 0.6 : wording.words.size >= 3 && like.same >= 0.85))
    return { how: 'words', sure: 1 + like.same }
  if (!action.carried || !fresh) return undefined
  if (ours && like.kept >= 0.7 && like.explained >= 0.5)
    return { how: 'elaborated', sure: 1 + like.kept + (like.nearReference ? 0.5 : 0) }
  if (ours && like.nearReference && like.kept >= 0.4) return { how: 'context', sure: 1 + like.kept }
  return owners === 'same' && like.explained >= 0.3 ? { how: 'order', sure: like.explained + like.kept } : undefined
}

/** Whether the pair crosses none of those found in the same earlier meeting. */
const inOrder = ({ live, action }: Pair, found: Map<Action, Match>): boolean =>
  [...found].every(
    ([other, match]) =>
      !other.carried ||
      match.live.last !== live.last ||
      match.live.action.line < live.action.line === other.line < action.line,
  )
