/** "What did I miss": what each month brought, by the day on which minutes came into the archive. */
import { shownReferences } from './visible.ts'
import type { Archive, ArchivedAction, ArchivedDecision, ArchivedMeeting, ArchivedReference } from './types.ts'

export interface Month {
  /** `2024-07` */
  key: string
  /** Minutes that were added, oldest first. */
  meetings: ArchivedMeeting[]
  decisions: ArchivedDecision[]
  /** Taken on in those minutes. */
  actions: ArchivedAction[]
  /** Said to be done in those minutes. */
  closed: ArchivedAction[]
  /** Issues, standards and the like that were spoken of for the first time. */
  references: ArchivedReference[]
  /** Handles that took part for the first time. */
  newcomers: string[]
}

/** Day on which readers could first know of a meeting: added to the archive, else held. */
export const knownOn = (meeting: ArchivedMeeting): string => meeting.added ?? meeting.date

/** @returns the months in which minutes were added, latest first. */
export function months(archive: Archive): Month[] {
  const all = new Map<string, Month>()
  const of = (meeting: ArchivedMeeting): Month => {
    const key = knownOn(meeting).slice(0, 7)
    const month = all.get(key) ?? { key, meetings: [], decisions: [], actions: [], closed: [], references: [], newcomers: [] }
    all.set(key, month)
    return month
  }
  const seen = new Set<string>()
  for (const meeting of archive.meetings) {
    const month = of(meeting)
    month.meetings.push(meeting)
    for (const { handle } of meeting.participants) {
      if (!seen.has(handle)) month.newcomers.push(handle)
      seen.add(handle)
    }
  }
  for (const decision of archive.decisions) of(decision.meeting).decisions.push(decision)
  for (const action of archive.actions) {
    of(action.meeting).actions.push(action)
    const done = action.sightings.find(({ status }) => status === 'done')?.meeting ?? (action.status === 'done' && action.sightings.length === 0 ? action.meeting : undefined)
    if (done) of(done).closed.push(action)
  }
  for (const reference of shownReferences(archive)) of(reference.meetings[0]!).references.push(reference)
  return [...all.values()].sort((a, b) => (a.key < b.key ? 1 : -1))
}
