/**
 * One action through all its meetings. A later action is the same work as an earlier one when it stands in the same
 * series (or a successor), belongs to the same people, and either names the same issue or uses nearly the same words.
 * What cannot be matched with confidence stays apart.
 */
import type { ArchivedAction, ArchivedMeeting, Series } from './types.ts'

/** Longest silence, in days, after which a carried action counts as a new one. */
const silence = 200

const stop = new Set('a an and are as at be by for from has have if in into is it of on or that the their this to will with we our still again please'.split(' '))

const wordsOf = (text: string): Set<string> =>
  new Set(
    text.toLowerCase().replace(/https?:\S+/g, ' ').replace(/@[\w.-]+/g, ' ').split(/[^\p{L}\p{N}#]+/u)
      .filter((word) => word.length > 1 && !stop.has(word)).map((word) => word.replace(/(?:s|ing|ed)$/, '')),
  )

/** Shared words over all words, 0 to 1. */
const likeness = (a: Set<string>, b: Set<string>): number => {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return a.size + b.size === 0 ? 0 : shared / (a.size + b.size - shared)
}

interface Open { action: ArchivedAction; words: Set<string>; references: Set<string>; last: string }

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** @param meetings oldest first @returns each action once, at its earliest meeting, with its later sightings. */
export function threadActions(meetings: ArchivedMeeting[], series: Map<string, Series>): ArchivedAction[] {
  const actions: ArchivedAction[] = []
  const open = new Map<string, Open[]>()
  for (const meeting of meetings) {
    const candidates = [meeting.series, ...(series.get(meeting.series)?.predecessors ?? [])].flatMap((key) => open.get(key) ?? [])
    const inThisMeeting = new Set<ArchivedAction>()
    for (const action of meeting.actions) {
      const words = wordsOf(action.text)
      const references = new Set(meeting.references.filter((reference) => reference.passage === action.passage).map((reference) => reference.id))
      const same = best(candidates, (other) => {
        if (inThisMeeting.has(other.action) || days(other.last, meeting.date) > silence) return 0
        return score(other, action, words, references, Boolean(meeting.copyOf))
      })
      if (same) {
        same.action.sightings.push({
          meeting, line: action.line, status: action.status, rule: action.rule, ...(action.note !== undefined && { note: action.note }),
        })
        if (action.status !== 'unknown') same.action.status = action.status
        same.last = meeting.date
        inThisMeeting.add(same.action)
        continue
      }
      const joined: ArchivedAction = { ...action, meeting, sightings: [] }
      actions.push(joined)
      inThisMeeting.add(joined)
      open.set(meeting.series, [...(open.get(meeting.series) ?? []), { action: joined, words, references, last: meeting.date }])
    }
    // Nothing matches after a long silence: keep the lists short, so that the pass stays linear.
    const row = open.get(meeting.series)
    if (row) open.set(meeting.series, row.filter((item) => days(item.last, meeting.date) <= silence))
  }
  return actions
}

/** How surely two actions are one, 0 (apart) to 1. */
function score(earlier: Open, action: ArchivedMeeting['actions'][number], words: Set<string>, references: Set<string>, copy: boolean): number {
  const like = likeness(earlier.words, words)
  const sharedOwner = action.owners.some((owner) => earlier.action.owners.includes(owner))
  const sameOwners = sharedOwner || (action.owners.length === 0 && earlier.action.owners.length === 0)
  const sharedReference = [...references].some((reference) => earlier.references.has(reference))
  if (copy || action.carried || earlier.action.carried) {
    if (sameOwners && (like >= 0.6 || (sharedReference && like >= 0.3))) return like + (sharedReference ? 0.5 : 0)
    // One of several owners joined or left; then the words must be the same.
    return like >= 0.85 && (action.owners.length === 0 || earlier.action.owners.length === 0) ? like : 0
  }
  // Outside carry-over lists only the very same sentence is the same work (decks repeat their slides).
  return sameOwners && words.size >= 4 && like >= 0.9 ? like : 0
}

function best(items: Open[], rate: (item: Open) => number): Open | undefined {
  let found: Open | undefined
  let high = 0
  for (const item of items) {
    const value = rate(item)
    if (value > high) [found, high] = [item, value]
  }
  return found
}
