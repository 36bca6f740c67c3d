/** Actions followed through meetings, beside labels made by hand. Pure. */
import type { Archive } from '../archive/types.ts'

/** A line that takes up an action again, and the line of the sighting before it; both as `path:line`. */
export interface ThreadLabel {
  later: string
  /** Null: the line is new work. */
  earlier: string | null
}

export interface ThreadScore {
  labels: number
  /** Lines led to the right earlier line. */
  right: number
  /** Lines led to another one, or to one where there is none. */
  wrong: number
  /** Lines that have an earlier one and were led to none. */
  missed: number
  /** Share of the links made that are right, and of the links to make that were made; 0 to 1. */
  precision: number
  recall: number
  misses: { later: string; expected: string | null; found: string | null; how?: string }[]
}

/** The sighting before each sighting, by `path:line`. */
function links(archive: Archive): Map<string, { earlier: string; how: string }> {
  const found = new Map<string, { earlier: string; how: string }>()
  for (const action of archive.actions) {
    let earlier = `${action.meeting.source}:${action.line}`
    for (const { meeting, line, how } of action.sightings) {
      found.set(`${meeting.source}:${line}`, { earlier, how })
      earlier = `${meeting.source}:${line}`
    }
  }
  return found
}

/** Labels of files that the archive lacks are not counted. */
export function scoreThreads(labels: ThreadLabel[], archive: Archive): ThreadScore {
  const made = links(archive)
  const here = labels.filter(({ later }) => archive.bySource.has(later.replace(/:\d+$/, '')))
  const score = { labels: here.length, right: 0, wrong: 0, missed: 0 }
  const misses: ThreadScore['misses'] = []
  for (const { later, earlier } of here) {
    const link = made.get(later)
    const found = link?.earlier ?? null
    if (found === earlier) {
      if (found) score.right++
      continue
    }
    if (found) score.wrong++
    if (earlier) score.missed++
    misses.push({ later, expected: earlier, found, ...(link && { how: link.how }) })
  }
  const share = (part: number, whole: number) => (whole ? part / whole : 1)
  return {
    ...score,
    precision: share(score.right, score.right + score.wrong),
    recall: share(score.right, score.right + score.missed),
    misses,
  }
}
