/**
 * What an action or decision is about: the topics and releases that its own words name, the bullets around it or the
 * heading of its section. Where none of them names a topic, the section's topics count if they are but a few; a release
 * is often named in passing and never counts so.
 */
import type { Found } from '../minutes/types.ts'
import type { ArchivedMeeting } from './types.ts'

export interface About {
  topics: string[]
  releases: string[]
}

interface Item {
  meeting: ArchivedMeeting
  passage: number
  section?: number
}

/** A section that speaks of more subjects than this does not say which of them an item is about. */
const few = 2

/** @returns a function for the items of one archive; each meeting is looked through once */
export function subjectsOfItems(): (item: Item) => About {
  const known = new WeakMap<ArchivedMeeting, { topics: Map<number, string[]>; releases: Map<number, string[]> }>()
  return ({ meeting, passage, section: index }) => {
    const named = known.get(meeting) ?? { topics: byPassage(meeting.topics), releases: byPassage(meeting.releases) }
    known.set(meeting, named)
    const section = meeting.sections[index ?? -1]
    const around = section ? [section.passages[0]] : []
    for (let at: number | undefined = passage; at !== undefined; at = meeting.passages[at]?.parent) around.push(at)
    const pick = (map: Map<number, string[]>): string[] => [...new Set(around.flatMap((at) => map.get(at) ?? []))]
    const topics = pick(named.topics)
    const ofSection = section?.topics ?? []
    return {
      topics: topics.length === 0 && ofSection.length <= few ? ofSection : topics,
      releases: pick(named.releases),
    }
  }
}

function byPassage(found: readonly Found[]): Map<number, string[]> {
  const map = new Map<number, string[]>()
  for (const { passage, key } of found) {
    const keys = map.get(passage)
    if (keys) keys.push(key)
    else map.set(passage, [key])
  }
  return map
}
