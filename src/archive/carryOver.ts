/**
 * The actions of one meeting against those still on people's minds. Pairs are rated one by one, the surest taken first,
 * each action once. A carry-over list repeats the list before it and then the new actions of the meeting before, in
 * their order: an item that stands between two matched neighbours may rest on fewer words.
 */
import type { Action } from '../minutes/types.ts'
import { compare, type Likeness, type Weigh, type Wording } from './likeness.ts'
import type { ArchivedAction, ArchivedMeeting, MatchRule } from './types.ts'

/** An action that may be taken up again, as it was last seen. */
export interface Live {
  thread: ArchivedAction
  /** `<meeting>#<id>` of each sighting so far. */
  keys: string[]
  wording: Wording
  last: ArchivedMeeting
  /** Whether any sighting stood in a carry-over list. */
  carried: boolean
  /** Line and state at the last sighting. */
  line: number
  status: Action['status']
}

export interface Match { live: Live; how: MatchRule }

interface Later { action: Action; wording: Wording }

interface Setting {
  /** The meeting of the series before this one. */
  previous: ArchivedMeeting | undefined
  /** The whole file repeats an earlier one. */
  copy: boolean
  weigh: Weigh
  /** Whether the registry says that these are two. */
  apart: (live: Live, action: Action) => boolean
}

interface Pair extends Match { action: Action; sure: number }

/** @returns the earlier action of each that has one */
export function matchList(candidates: Live[], actions: Later[], setting: Setting): Map<Action, Match> {
  const pairs: Pair[] = []
  const weak: Pair[] = []
  for (const { action, wording } of actions) {
    for (const live of candidates) {
      const owners = ownership(live.thread.owners, action.owners)
      if (owners === 'others') continue
      if (!action.carried && !live.carried && !setting.copy && !asLong(live.wording, wording, setting.weigh)) continue
      const likeness = compare(live.wording, wording, setting.weigh)
      const rated = rate(live, action, wording, owners, likeness, setting)
      if (!rated || setting.apart(live, action)) continue
      ;(rated.how === 'order' ? weak : pairs).push({ action, live, ...rated })
    }
  }
  const found = new Map<Action, Match>()
  const taken = new Set<Live>()
  const take = ({ action, live, how }: Pair) => {
    found.set(action, { live, how })
    taken.add(live)
  }
  for (const pair of pairs.sort(surest)) if (!found.has(pair.action) && !taken.has(pair.live)) take(pair)
  for (const pair of weak.sort(surest)) {
    if (found.has(pair.action) || taken.has(pair.live)) continue
    const rival = weak.some((other) => other !== pair && (other.action === pair.action) !== (other.live === pair.live) && !found.has(other.action) && !taken.has(other.live) && other.sure > pair.sure - 0.15)
    if (!rival && inOrder(pair, found)) take(pair)
  }
  return found
}

const surest = (a: Pair, b: Pair): number => b.sure - a.sure || a.action.line - b.action.line || a.live.line - b.live.line

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

function rate(live: Live, action: Action, wording: Wording, owners: Ownership, like: Likeness, { previous, copy }: Setting): { how: MatchRule; sure: number } | undefined {
  const listed = action.carried || live.carried
  const fresh = live.last === previous
  const ours = owners === 'same' || owners === 'some'
  // The note below says when it began.
  const dated = action.carried && wording.days.has(live.thread.meeting.date)
  // What was done and is written down again is new work, unless the very next list says once more that it is done.
  if (live.status === 'done' && !copy && !(action.carried && fresh && like.same >= 0.85)) return undefined
  if (copy && ours && like.same >= 0.6) return { how: 'copy', sure: 1 + like.same }
  if (!listed) {
    // Outside such lists only the very same sentence is the same work.
    const named = action.owners.length > 0 || fresh
    return ours && named && (wording.words.size >= 4 || like.reference) && like.same >= sentence ? { how: 'words', sure: 1 + like.same } : undefined
  }
  // Two issues are two pieces of work, in whatever words.
  if (like.conflict && like.same < 0.9) return undefined
  if (ours && like.same >= 0.6 && (fresh || dated || wording.words.size >= 3)) return { how: 'words', sure: 2 + like.same }
  if (ours && like.reference && like.same >= 0.3) return { how: 'reference', sure: 2 + like.same }
  // One of the lines names nobody: the same sentence.
  if (owners === 'unnamed' && (dated ? like.same >= 0.6 : wording.words.size >= 3 && like.same >= 0.85)) return { how: 'words', sure: 1 + like.same }
  if (!action.carried || !fresh) return undefined
  if (ours && like.kept >= 0.7 && like.explained >= 0.5) return { how: 'elaborated', sure: 1 + like.kept + (like.nearReference ? 0.5 : 0) }
  if (ours && like.nearReference && like.kept >= 0.4) return { how: 'context', sure: 1 + like.kept }
  return owners === 'same' && like.explained >= 0.3 ? { how: 'order', sure: like.explained + like.kept } : undefined
}

/** Whether the pair crosses none of those found in the same earlier meeting. */
const inOrder = ({ live, action }: Pair, found: Map<Action, Match>): boolean =>
  [...found].every(([other, match]) => !other.carried || match.live.last !== live.last || match.live.line < live.line === other.line < action.line)
