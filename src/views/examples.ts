/** What may be asked for, shown by what the archive itself speaks of most; nothing where it speaks of nothing of the kind. */
import type { Archive } from '../archive/types.ts'
import { shownReferences } from '../archive/visible.ts'
import { seriesTitle } from '../words.ts'
import { referenceLink } from './lines.ts'

/** The member with the most meetings; of several the one that comes first. */
const mostMet = <Subject extends { meetings: readonly unknown[] }>(
  subjects: Iterable<Subject>,
): Subject | undefined => {
  const [first, ...others] = [...subjects].filter(({ meetings }) => meetings.length > 0)
  return first && others.reduce((most, other) => (other.meetings.length > most.meetings.length ? other : most), first)
}

/** Identifiers to search for: an issue or change, a standard, an advisory, a release. */
export function identifiersToTry(archive: Archive): string[] {
  const references = shownReferences(archive)
  const issue = mostMet(references.filter(({ number }) => number !== undefined))
  const standard = mostMet(references.filter(({ kind }) => kind === 'standard'))
  const advisory = mostMet(references.filter(({ kind }) => kind === 'cve' || kind === 'ossa'))
  const release = mostMet(archive.releases.values())
  return [
    ...(issue ? [referenceLink(archive, issue.id).text] : []),
    ...(standard ? [standard.id.replace(/-v\d+$/, '')] : []),
    ...(advisory ? [advisory.id] : []),
    ...(release ? [/\bR\d+$/.exec(release.title)?.[0] ?? release.title] : []),
  ]
}

/** Three ways to say which minutes are meant, of the latest meeting of the series that met most: "/iaas/20240410.md", "iaas 2024-04-10", "Team IaaS, 10.4.2024". */
export function addressesToTry(archive: Archive): [path: string, words: string, others: string] | undefined {
  const series = mostMet(archive.series.values())
  // Of two on one day, words may mean either.
  const meeting = series?.meetings.findLast(
    ({ date }) => series.meetings.filter((other) => other.date === date).length === 1,
  )
  if (!meeting) return undefined
  const [year, month, day] = meeting.date.split('-').map(Number)
  return [
    `/${meeting.source}`,
    `${meeting.series} ${meeting.date}`,
    `${seriesTitle(archive, meeting.series)}, ${day}.${month}.${year}`,
  ]
}
