/** Hits as they are shown: those of one meeting together, where the best of them stands. */
import type { Hit } from './find.ts'
import type { Minutes, Sections } from './sections.ts'

export interface Group {
  minutes: Minutes
  hits: Hit[]
}

/** So many of a meeting's hits stand together, if they stood this near; others keep the place that they earned. */
const together = 3
const near = 3

/** @param hits best first @returns groups in the order of their best hits */
export function grouped(hits: readonly Hit[], sections: Sections): Group[] {
  const groups: Group[] = []
  const place = (hit: Hit): number => hits.indexOf(hit)
  for (const hit of hits) {
    const minutes = sections.minutes[hit.number]!
    const open = groups.find(
      (group) =>
        group.minutes === minutes && group.hits.length < together && place(hit) - place(group.hits.at(-1)!) <= near,
    )
    if (open) open.hits.push(hit)
    else groups.push({ minutes, hits: [hit] })
  }
  return groups
}
