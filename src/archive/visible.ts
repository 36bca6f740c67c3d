/** What readers may see. */
import type { Archive, ArchivedMeeting, ArchivedReference, Person } from './types.ts'

/** People with a page: persons that no registry entry hides. */
export const visiblePeople = (archive: Archive): Person[] =>
  [...archive.people.values()].filter((person) => person.kind === 'person' && !person.hidden && !person.redacted)

/** Nobody who is hidden or redacted has one, and no organisation. @param handle canonical */
export const hasPage = (archive: Archive, handle: string): boolean => {
  const person = archive.people.get(handle)
  return person !== undefined && person.kind === 'person' && !person.hidden && !person.redacted
}

/** Whether the site may name somebody by itself: a hidden person stands in the words of minutes alone. */
export const isNamed = (archive: Archive, handle: string): boolean => !archive.people.get(handle)?.hidden
/** Those of the handles whose names may be told. */
export const named = (archive: Archive, handles: readonly string[]): string[] =>
  handles.filter((handle) => isNamed(archive, handle))

/** References with a page: what has an id of its own outside pads and other minutes. */
export const shownReferences = (archive: Archive): ArchivedReference[] =>
  [...archive.references.values()].filter(isShown)

const isShown = ({ kind }: ArchivedReference): boolean => kind !== 'pad' && kind !== 'minutes'

/** False also for an id that no minutes name. */
export const hasReferencePage = (archive: Archive, id: string): boolean => {
  const reference = archive.references.get(id)
  return reference !== undefined && isShown(reference)
}

/** Minutes that speak of these (links to them), oldest first. */
export const meetingsLinking = (archive: Archive, meeting: ArchivedMeeting): ArchivedMeeting[] =>
  (archive.references.get(meeting.source)?.meetings ?? []).filter((other) => other !== meeting)
