/** "What did I miss": what each month brought, by the day on which readers could first know of it. */
import { byCode } from './order.ts'
import type { Archive, ArchivedAction, ArchivedDecision, ArchivedMeeting, ArchivedReference } from './types.ts'
import { hasPage, shownReferences } from './visible.ts'

export interface Month {
  /** `2024-07` */
  key: string
  /** Minutes that came into the archive, in the order in which they did. */
  meetings: ArchivedMeeting[]
  decisions: ArchivedDecision[]
  /** Taken on in those minutes. */
  actions: ArchivedAction[]
  /** Said to be done in those minutes. */
  closed: { action: ArchivedAction; meeting: ArchivedMeeting }[]
  /** Issues, standards and the like that were spoken of, most often first. */
  references: {
    reference: ArchivedReference
    meetings: ArchivedMeeting[]
    /** Never before. */
    first: boolean
  }[]
  /** Who took part for the first time. */
  newcomers: { handle: string; meeting: ArchivedMeeting }[]
}

/** Day on which readers could first know of a meeting: added to the archive, else held. */
export const knownOn = (meeting: ArchivedMeeting): string => meeting.added ?? meeting.date

/** Told once for an archive: addresses, pages and JSON all ask for them. */
const known = new WeakMap<Archive, Month[]>()

/** @returns the months in which minutes were added, latest first */
export function months(archive: Archive): readonly Month[] {
  const found = known.get(archive) ?? monthsOf(archive)
  known.set(archive, found)
  return found
}

function monthsOf(archive: Archive): Month[] {
  const all = new Map<string, Month>()
  const of = (meeting: ArchivedMeeting): Month => {
    const key = knownOn(meeting).slice(0, 7)
    const month = all.get(key) ?? {
      key,
      meetings: [],
      decisions: [],
      actions: [],
      closed: [],
      references: [],
      newcomers: [],
    }
    all.set(key, month)
    return month
  }
  const inOrder = archive.meetings.toSorted(
    (a, b) => byCode(knownOn(a), knownOn(b)) || byCode(a.date, b.date) || byCode(a.id, b.id),
  )
  const seen = new Set<string>()
  for (const meeting of inOrder) {
    const month = of(meeting)
    month.meetings.push(meeting)
    for (const { handle } of meeting.participants) {
      if (!seen.has(handle) && hasPage(archive, handle)) month.newcomers.push({ handle, meeting })
      seen.add(handle)
    }
  }
  for (const decision of archive.decisions) of(decision.meeting).decisions.push(decision)
  for (const action of archive.actions) {
    of(action.meeting).actions.push(action)
    const said = action.sightings.find(({ status }) => status === 'done')?.meeting ?? action.meeting
    if (action.status === 'done' && !action.told) of(said).closed.push({ action, meeting: said })
  }
  for (const reference of shownReferences(archive)) {
    const meetings = reference.meetings.toSorted((a, b) => byCode(knownOn(a), knownOn(b)) || byCode(a.id, b.id))
    const earliest = of(meetings[0]!)
    for (const meeting of meetings) {
      const { references } = of(meeting)
      const known = references.at(-1)?.reference === reference ? references.at(-1)! : undefined
      if (known) known.meetings.push(meeting)
      else references.push({ reference, meetings: [meeting], first: of(meeting) === earliest })
    }
  }
  for (const { references } of all.values())
    references.sort(
      (a, b) =>
        b.meetings.length - a.meetings.length ||
        Number(b.first) - Number(a.first) ||
        byCode(a.reference.id, b.reference.id),
    )
  return [...all.values()].sort((a, b) => byCode(b.key, a.key))
}
