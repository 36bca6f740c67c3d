/**
 * Minutes that repeat earlier minutes: uploaded twice under two dates (project-board/20250818 = 20250825), or begun
 * from last week's file and hardly changed.
 */
import type { ArchivedMeeting } from './types.ts'

/** Share of equal lines from which a later file of the same series counts as a copy. */
const nearlyAll = 0.96
/** Below this many words nothing can be told: two cancelled meetings look alike. */
const fewest = 25

/** Whether nearly all lines of either stand in the other. */
function nearlySame(own: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  if (Math.abs(other.size - own.size) > own.size * (1 - nearlyAll) + 1) return false
  let shared = 0
  for (const line of own) if (other.has(line)) shared++
  return shared >= own.size * nearlyAll && shared >= other.size * nearlyAll
}

/** @param meetings oldest first @returns pairs of copy and original; an original is never itself a copy. */
export function findCopies(meetings: ArchivedMeeting[]): [copy: ArchivedMeeting, original: ArchivedMeeting][] {
  const pairs: [ArchivedMeeting, ArchivedMeeting][] = []
  const exact = new Map<string, ArchivedMeeting>()
  const latest = new Map<string, { meeting: ArchivedMeeting; lines: ReadonlySet<number> }[]>()
  for (const meeting of meetings) {
    const { lines, words } = meeting.print
    if (words < fewest) continue
    const [text, own] = [lines.join(' '), new Set(lines)]
    const same = exact.get(text)
    if (same) {
      pairs.push([meeting, same])
      continue
    }
    const near = (latest.get(meeting.series) ?? []).find(({ lines: other }) => nearlySame(own, other))
    exact.set(text, near?.meeting ?? meeting)
    if (near) {
      pairs.push([meeting, near.meeting])
      continue
    }
    // Copies follow soon; looking at the last few keeps the pass linear.
    latest.set(meeting.series, [{ meeting, lines: own }, ...(latest.get(meeting.series) ?? [])].slice(0, 8))
  }
  return pairs
}
