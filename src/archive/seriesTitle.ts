/** What a series is called whose folder says only that minutes lie in it, and of which the registry knows nothing. */
import type { ArchivedMeeting } from './types.ts'

/** Names of folders that say nothing of whose minutes these are. */
const general = /^(?:(?:meeting|meetings|minutes|notes|calls|agendas?|protokolle?|sitzungen)[-_ ]?)+$/i

/** So many of the last meetings are looked at, since a title changes with the years; fewer than `fewest` say nothing. */
const last = 20
const fewest = 3

/** @returns the title that more than half of its last meetings bear, if the key says nothing */
export function sharedTitle(key: string, meetings: readonly ArchivedMeeting[]): string | undefined {
  if (!general.test(key)) return undefined
  const titles = meetings.slice(-last).map(({ title }) => title)
  return titles.find(
    (title) =>
      title !== '' &&
      titles.filter((other) => other === title).length >= Math.max(fewest, Math.ceil((titles.length + 1) / 2)),
  )
}
