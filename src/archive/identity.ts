/**
 * A name for minutes and their items that never changes: for feeds and calendars, which announce what they do not know.
 * It is made of the path and the words under which the thing first came into the archive (a tag URI, RFC 4151), so that it
 * outlives a file that moves and a line that is corrected.
 */
import { compileNamesHidden } from '../registries/hidden.ts'
import { knownOn } from './since.ts'
import type { Archive, ArchivedAction, ArchivedDecision, ArchivedMeeting } from './types.ts'
import type { Item } from './versions.ts'

/** The path under which a file first came into the archive. */
const firstPath = (meeting: ArchivedMeeting): string => meeting.history?.earlier.at(-1)?.path ?? meeting.source

/** @param host of the site; whoever answers for the names */
export function identities(
  archive: Archive,
  host: string,
): (meeting: ArchivedMeeting, item?: { id: string; path: string }) => string {
  const first = new Map<Item, string>()
  const namesHidden = compileNamesHidden(archive.registries)
  // Newest version first within each file: the oldest has the last word.
  for (const { item, path, within, gone } of archive.former.pages)
    if (item && path && !within && !gone && !namesHidden(path)) first.set(item, path)
  return (meeting, item) => {
    const name = `tag:${host},${knownOn(meeting)}:${encodeURI(firstPath(meeting)).replace(/[#?]/g, encodeURIComponent)}`
    if (!item) return name
    const own = [...meeting.actions, ...meeting.decisions].find(({ id }) => id === item.id)
    return `${name}/${(own && first.get(own)) ?? item.path}`
  }
}

/** The sighting by which readers came to know of an action or decision: minutes of an earlier meeting may come later. */
export function firstKnown(item: ArchivedAction | ArchivedDecision): {
  meeting: ArchivedMeeting
  id: string
  path: string
} {
  const sightings = [item, ...item.sightings]
  const { meeting, id } = sightings.reduce((first, other) =>
    knownOn(other.meeting) < knownOn(first.meeting) ? other : first,
  )
  const own = [...meeting.actions, ...meeting.decisions].find((other) => other.id === id)
  return { meeting, id, path: own?.path ?? item.path }
}
