/**
 * Minutes that repeat earlier minutes: uploaded twice under two dates (project-board/20250818 = 20250825), or begun
 * from last week's file and hardly changed.
 */
import type { ArchivedMeeting } from './types.ts'

/** Share of equal lines from which a later file of the same series counts as a copy. */
const nearlyAll = 0.96
/** Below this many words nothing can be told: two cancelled meetings look alike. */
const fewest = 25

interface Lines { text: string; lines: Set<string>; long: boolean }

/** Lines as they are compared: the same for the same passages, however often the archive is joined. */
const compared = new WeakMap<ArchivedMeeting['passages'], Lines>()
function linesOf({ passages }: ArchivedMeeting): Lines {
  const known = compared.get(passages)
  if (known) return known
  const lines = passages.map((passage) => passage.text.replace(/\d{4}-\d\d-\d\d/g, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).filter(Boolean)
  const made = { text: lines.join('\n'), lines: new Set(lines), long: lines.join(' ').split(' ').length >= fewest }
  compared.set(passages, made)
  return made
}

const alike = new WeakMap<Set<string>, WeakMap<Set<string>, boolean>>()

/** Whether nearly all lines of either stand in the other. Told once for two texts. */
function nearlySame(own: Set<string>, other: Set<string>): boolean {
  if (Math.abs(other.size - own.size) > own.size * (1 - nearlyAll) + 1) return false
  const known = alike.get(own) ?? new WeakMap<Set<string>, boolean>()
  alike.set(own, known)
  const found = known.get(other)
  if (found !== undefined) return found
  let shared = 0
  for (const line of own) if (other.has(line)) shared++
  const same = shared >= own.size * nearlyAll && shared >= other.size * nearlyAll
  known.set(other, same)
  return same
}

/** @param meetings oldest first @returns pairs of copy and original; an original is never itself a copy. */
export function rankSimilar(meetings: ArchivedMeeting[]): [copy: ArchivedMeeting, original: ArchivedMeeting][] {
  const pairs: [ArchivedMeeting, ArchivedMeeting][] = []
  const exact = new Map<string, ArchivedMeeting>()
  const latest = new Map<string, { meeting: ArchivedMeeting; lines: Set<string> }[]>()
  for (const meeting of meetings) {
    const { text, lines: own, long } = linesOf(meeting)
    if (!long) continue
    const same = exact.get(text)
    if (same) {
      pairs.push([meeting, same])
      continue
    }
    exact.set(text, meeting)
    const near = (latest.get(meeting.series) ?? []).find(({ lines: other }) => nearlySame(own, other))
    if (near) {
      pairs.push([meeting, near.meeting])
      continue
    }
    // Copies follow soon; looking at the last few keeps the pass linear.
    latest.set(meeting.series, [{ meeting, lines: own }, ...(latest.get(meeting.series) ?? [])].slice(0, 8))
  }
  return pairs
}
