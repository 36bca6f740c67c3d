/**
 * Subjects go on: the section before and after that speaks of the same, in the same series. Same means the same
 * title, or the same issue, pull request or standard. One pass over the meetings, oldest first.
 */
import type { ArchivedMeeting, SectionPlace } from './types.ts'

export interface SectionThread { earlier?: SectionPlace; later?: SectionPlace }

/** Names such as "AOB" or "Team IaaS" come up in every meeting and are no subject of their own. */
const shortestTitle = 9
/** A title used in more meetings than this is a standing item of the agenda. */
const standing = 12

const folded = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** @param meetings oldest first @returns by `<meeting id>#<section id>`; sections that stand alone are left out. */
export function threadSections(meetings: ArchivedMeeting[]): Map<string, SectionThread> {
  const uses = new Map<string, number>()
  const keysOf = ({ meeting, section }: SectionPlace): string[] => {
    const title = folded(section.title)
    const own = title.length >= shortestTitle ? [`${meeting.series} ${title}`] : []
    return [...own, ...section.references.map((id) => `${meeting.series} ${id}`)]
  }
  const places = meetings.filter(({ copyOf }) => !copyOf).flatMap((meeting) => meeting.sections.map((section): SectionPlace => ({ meeting, section })))
  for (const place of places) for (const key of keysOf(place)) uses.set(key, (uses.get(key) ?? 0) + 1)

  const threads = new Map<string, SectionThread>()
  const latest = new Map<string, SectionPlace>()
  const of = ({ meeting, section }: SectionPlace): SectionThread => {
    const key = `${meeting.id}#${section.id}`
    const known = threads.get(key) ?? {}
    threads.set(key, known)
    return known
  }
  for (const place of places) {
    const keys = keysOf(place).filter((key) => uses.get(key)! > 1 && uses.get(key)! <= standing)
    const before = keys.map((key) => latest.get(key)).find((other) => other && other.meeting !== place.meeting)
    if (before) {
      of(place).earlier = before
      of(before).later ??= place
    }
    for (const key of keys) latest.set(key, place)
  }
  return threads
}
