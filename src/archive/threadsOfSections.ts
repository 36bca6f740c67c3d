/**
 * Subjects go on: the section before and after that speaks of the same. Same means the same title in one series, or the
 * same issue, pull request or standard in any; what a community call reports is no new talk of it. One pass over the
 * meetings, oldest first.
 */
import type { Section } from '../minutes/types.ts'
import type { ArchivedMeeting, SectionPlace, Series } from './types.ts'

export interface SectionThread {
  earlier?: SectionPlace
  later?: SectionPlace
}

/** Names such as "AOB" or "Team IaaS" come up in every meeting and are no subject of their own. */
const shortestTitle = 9
/** A title used in more meetings than this is a standing item of the agenda. */
const standing = 12
/** A section that names more issues than this goes through a list and is about none of them. */
const fewReferences = 4

/** By what a section is known again; that stays however often the archive is joined. */
const compared = new WeakMap<Section, { series: string; where: string; keys: string[] }>()
function keysOf(section: Section, series: string, where: string): string[] {
  const known = compared.get(section)
  if (known?.series === series && known.where === where) return known.keys
  const title = fold(section.title)
  const own = title.length >= shortestTitle ? [`title ${series} ${title}`] : []
  // A pad and other minutes are places, not subjects.
  const references = section.references.filter((id) => !/^pad:|\.md$/.test(id))
  const keys = [...own, ...(references.length > fewReferences ? [] : references.map((id) => `about ${where} ${id}`))]
  compared.set(section, { series, where, keys })
  return keys
}

const fold = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** @param meetings oldest first @returns by `<meeting id>#<section id>`; sections that stand alone are left out. */
export function threadSections(
  meetings: ArchivedMeeting[],
  series: ReadonlyMap<string, Series>,
): Map<string, SectionThread> {
  const uses = new Map<string, number>()
  const places: SectionPlace[] = []
  const keysAt: string[][] = []
  for (const meeting of meetings) {
    if (meeting.copyOf) continue
    const where = series.get(meeting.series)?.kind === 'call' ? meeting.series : 'all'
    for (const section of meeting.sections) {
      const keys = keysOf(section, meeting.series, where)
      places.push({ meeting, section })
      keysAt.push(keys)
      for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1)
    }
  }

  const threads = new Map<string, SectionThread>()
  const latest = new Map<string, SectionPlace>()
  const of = ({ meeting, section }: SectionPlace): SectionThread => {
    const key = `${meeting.id}#${section.id}`
    const known = threads.get(key) ?? {}
    threads.set(key, known)
    return known
  }
  for (const [at, place] of places.entries()) {
    const keys = keysAt[at]!.filter(
      (key) => uses.get(key)! > 1 && (key.startsWith('about ') || uses.get(key)! <= standing),
    )
    const before = keys.map((key) => latest.get(key)).find((other) => other && other.meeting !== place.meeting)
    if (before) {
      of(place).earlier = before
      of(before).later ??= place
    }
    for (const key of keys) latest.set(key, place)
  }
  return threads
}
