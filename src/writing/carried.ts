/** The work that the next meeting of a series has to look at: what the last ones left open. */
import type { ArchivedAction, ArchivedMeeting, Series } from '../archive/types.ts'
import type { Action } from '../minutes/types.ts'

export interface Carried {
  /** As it was last written down, and where. */
  action: Action
  meeting: ArchivedMeeting
  /** Meeting that first named it, and how. */
  since: ArchivedMeeting
  began: Action
}

/** What was said to be open and then not named again for so many days is nobody's work any more. */
const longest = 120
/** An action whose state nobody said is asked for at so many meetings. */
const recent = 3
const saysSomething = /[\p{L}\p{N}]{2}/u

/**
 * Actions said to be open, and those marked as such at one of the last meetings of which nobody has said a state yet.
 *
 * @param date day of the new meeting; what was written later does not count
 * @returns in the order in which they were last written down
 */
export function carriedInto(series: Series, actions: readonly ArchivedAction[], date: string): Carried[] {
  const before = series.meetings.filter((meeting) => meeting.date < date && meeting.status === 'held')
  const last = new Set(before.slice(-recent))
  const oldest = new Date(Date.parse(date) - longest * 86_400_000).toISOString().slice(0, 10)
  return actions
    .flatMap((thread) => {
      const seen = lastSeen(thread, series.key, date)
      if (!seen || seen.meeting.date < oldest || !saysSomething.test(seen.action.text)) return []
      const wanted =
        seen.status === 'open' ||
        (seen.status === 'unknown' && seen.action.marker === 'marked' && last.has(seen.meeting))
      return wanted ? [{ action: seen.action, meeting: seen.meeting, since: thread.meeting, began: thread }] : []
    })
    .sort((a, b) =>
      a.meeting.date < b.meeting.date ? -1 : a.meeting.date > b.meeting.date ? 1 : a.action.line - b.action.line,
    )
}

/** An action as a series last wrote it down before a day, with the state that anybody said last. */
function lastSeen(
  thread: ArchivedAction,
  series: string,
  date: string,
): { action: Action; meeting: ArchivedMeeting; status: Action['status'] } | undefined {
  const seen = [{ meeting: thread.meeting, id: thread.id }, ...thread.sightings]
    .filter(({ meeting }) => meeting.date < date)
    .map(({ meeting, id }) => ({ meeting, action: meeting.actions.find((action) => action.id === id)! }))
  const last = seen.findLast(({ meeting }) => meeting.series === series)
  if (!last) return undefined
  const told = thread.told && (thread.told.day ?? '') < date ? thread.told.state : undefined
  const status =
    told ??
    seen
      .map(({ action }) => action.status)
      .filter((state) => state !== 'unknown')
      .at(-1) ??
    'unknown'
  return { ...last, status }
}
