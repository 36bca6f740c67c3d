/**
 * What a community call told of the other series: its section "Team IaaS" is the report on that team's last meeting
 * before the call. Names are compared without order and spelling of "Team", "SIG" and the like.
 */
import { communityForms } from '../registries/community.ts'
import type { CommunityEntry } from '../registries/schema.ts'
import type { ArchivedMeeting, SectionPlace, Series } from './types.ts'

export interface Reports {
  /** By id of a meeting: the section of the first call that tells of it. */
  of: Map<string, SectionPlace>
  /** By id of a call: its sections with the meeting each tells of. */
  in: Map<string, { section: SectionPlace['section']; meeting: ArchivedMeeting }[]>
}

/** A call tells of what happened since the one before, a week ago or two. */
const longest = 15 * 86_400_000

const bodies = new Set(['team', 'sig', 'wg', 'group', 'board'])

/** "Standardisation SIG" → "sig standardization" */
const folded = (name: string, community: RegExp): string => {
  const words = name
    .toLowerCase()
    .replace(/isation\b/g, 'ization')
    .replace(community, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && word !== 'and')
  return [...words.filter((word) => bodies.has(word)), ...words.filter((word) => !bodies.has(word))].join(' ')
}

/** @param meetings oldest first @param entry of the community, whose name says nothing before that of a team */
export function joinReports(
  meetings: readonly ArchivedMeeting[],
  series: ReadonlyMap<string, Series>,
  entry: CommunityEntry,
): Reports {
  const community = new RegExp(communityForms(entry).named, 'giu')
  const names = [...series.values()]
    .filter(({ kind }) => kind !== 'call')
    .flatMap(({ key, title, aliases }) =>
      [title, ...aliases].map((name): [string, string] => [folded(name, community), key]),
    )
    // The longest name that fits is meant: "Team Ops IAM" before "Team Ops".
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  const reports: Reports = { of: new Map(), in: new Map() }
  const latest = new Map<string, ArchivedMeeting>()
  const told = new Map<string, string | undefined>()
  const seriesOf = (title: string): string | undefined => {
    if (!told.has(title)) {
      const words = folded(title, community)
      told.set(title, names.find(([name]) => words === name || words.startsWith(`${name} `))?.[1])
    }
    return told.get(title)
  }
  // On one day the call comes last.
  const isCall = ({ series: key }: ArchivedMeeting): number => Number(series.get(key)?.kind === 'call')
  for (const meeting of [...meetings].sort((a, b) =>
    a.date === b.date ? isCall(a) - isCall(b) : a.date < b.date ? -1 : 1,
  )) {
    if (!isCall(meeting)) {
      if (meeting.status === 'held') latest.set(meeting.series, meeting)
      continue
    }
    for (const section of meeting.copyOf ? [] : meeting.sections) {
      const about = latest.get(seriesOf(section.title) ?? '')
      if (!about || reports.of.has(about.id) || Date.parse(meeting.date) - Date.parse(about.date) > longest) continue
      reports.of.set(about.id, { meeting, section })
      reports.in.set(meeting.id, [...(reports.in.get(meeting.id) ?? []), { section, meeting: about }])
    }
  }
  return reports
}
