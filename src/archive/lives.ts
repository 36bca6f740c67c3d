/**
 * How long an action lived and how it stands. The clock is the archive's own: its newest minutes. Open means that the
 * minutes say so, and lately; what was open when last seen and then left the lists, or was not heard of for long, is stale.
 */
import type { ActionLife, ArchivedAction, ArchivedMeeting, Series } from './types.ts'

/** Days without a word, up to the newest minutes of all, after which something open counts as stale. */
export const longSilence = 60

const days = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000))

/** @param meetings oldest first; adds its life to each action */
export function addLives(actions: ArchivedAction[], meetings: ArchivedMeeting[], series: Map<string, Series>): void {
  const newest = meetings.at(-1)?.date ?? ''
  const lists = new Map<string, ArchivedMeeting[]>()
  for (const meeting of meetings) {
    if (meeting.actions.some(({ carried }) => carried))
      lists.set(meeting.series, [...(lists.get(meeting.series) ?? []), meeting])
  }
  for (const action of actions) {
    const last = action.sightings.at(-1)?.meeting ?? action.meeting
    const onList =
      action.carried ||
      action.sightings.some(({ meeting, id }) => meeting.actions.find((other) => other.id === id)?.carried)
    const followers = [last.series, ...(series.get(last.series)?.successors ?? [])]
    const dropped = onList
      ? followers.flatMap((key) => lists.get(key) ?? []).find(({ date }) => date > last.date)
      : undefined
    action.life = lifeOf(action, last, newest, dropped)
  }
}

function lifeOf(
  action: ArchivedAction,
  last: ArchivedMeeting,
  newest: string,
  dropped: ArchivedMeeting | undefined,
): ActionLife {
  const opened = action.meeting.date
  const seen = last.date
  const done =
    action.status === 'done'
      ? (action.told?.day ?? action.sightings.find(({ status }) => status === 'done')?.meeting.date ?? seen)
      : undefined
  const stale = action.status === 'open' && !action.told && (dropped !== undefined || days(seen, newest) > longSilence)
  return {
    standing: stale ? 'stale' : action.status,
    opened,
    seen,
    ...(done && { done }),
    days: days(opened, done ?? (newest > seen ? newest : seen)),
    ...(action.status === 'open' && dropped && { dropped }),
  }
}
