/** What the minutes hold, as JSON: meetings, actions, decisions, references. */
import { itemKey } from '../archive/threads.ts'
import type { Archive, ArchivedAction, ArchivedDecision, ArchivedMeeting, ArchivedReference } from '../archive/types.ts'
import { hasPage } from '../archive/visible.ts'
import { routes } from '../routes.ts'
import type { MeetingJson } from './meetingSchema.ts'
import type { ApiItem } from './schemas.ts'

/** Id of an action or decision in the whole archive; the fragment alone is unique in its meeting only. */
export const itemId = itemKey

/** Those of the handles that have a page, each once. */
export const shown = (handles: readonly string[], archive: Archive): string[] =>
  [...new Set(handles)].filter((handle) => hasPage(archive, handle))

function meetingItemOf(meeting: ArchivedMeeting, archive: Archive): ApiItem<'meetings'> {
  return {
    id: meeting.id,
    url: routes.meeting(meeting),
    series: meeting.series,
    date: meeting.date,
    source: meeting.source,
    title: meeting.title,
    status: meeting.status,
    ...(meeting.copyOf && { copyOf: meeting.copyOf }),
    ...(meeting.added && { added: meeting.added }),
    participants: shown(
      meeting.participants.map(({ handle }) => handle),
      archive,
    ),
    absent: shown(
      meeting.absent.map(({ handle }) => handle),
      archive,
    ),
    sections: meeting.sections.map((section) => ({
      id: section.id,
      url: routes.item(meeting, section),
      anchor: routes.anchor(meeting, section.id),
      title: section.title,
      line: section.line,
      people: shown(section.people, archive),
      topics: section.topics,
      releases: section.releases,
      references: section.references,
    })),
  }
}

/** Items of meetings.json: copies and cancelled meetings, too, oldest first; living pages are none. */
export const meetingItems = (archive: Archive): ApiItem<'meetings'>[] =>
  archive.meetings.map((meeting) => meetingItemOf(meeting, archive))

/** References in the line of a sighting. */
function referencesIn({ meeting, id }: { meeting: ArchivedMeeting; id: string }): string[] {
  const passage = meeting.actions.find((action) => action.id === id)?.passage
  return meeting.references.filter((reference) => reference.passage === passage).map((reference) => reference.id)
}

/** What the section is about in which an action or decision stands. */
function subjectsOf({ meeting, section }: ArchivedAction | ArchivedDecision): { topics: string[]; releases: string[] } {
  const { topics = [], releases = [] } = meeting.sections[section ?? -1] ?? {}
  return { topics, releases }
}

/** Items of actions.json: each action once, later meetings that name it as its sightings. */
export function actionItems(archive: Archive): ApiItem<'actions'>[] {
  return archive.actions.map((action) => ({
    id: itemId(action.meeting, action),
    url: routes.item(action.meeting, action),
    anchor: routes.anchor(action.meeting, action.id),
    meeting: action.meeting.id,
    source: action.meeting.source,
    line: action.line,
    text: action.text,
    owners: shown(action.owners, archive),
    marker: action.marker,
    status: action.status,
    sightings: action.sightings.map(({ meeting, id, line, note, status, how }) => ({
      meeting: meeting.id,
      url: routes.meeting(meeting),
      line,
      ...(note !== undefined && { note }),
      anchor: routes.anchor(meeting, id),
      status,
      how,
    })),
    ...(action.latest !== undefined && { latest: action.latest }),
    standing: action.life.standing,
    opened: action.life.opened,
    seen: action.life.seen,
    ...(action.life.done && { done: action.life.done }),
    days: action.life.days,
    ...(action.told && { told: action.told.reason }),
    references: [...new Set([action, ...action.sightings].flatMap(referencesIn))],
    ...subjectsOf(action),
  }))
}

/** Items of decisions.json: each decision once, later meetings that repeat it as its sightings. */
export function decisionItems(archive: Archive): ApiItem<'decisions'>[] {
  return archive.decisions.map((decision) => ({
    id: itemId(decision.meeting, decision),
    url: routes.item(decision.meeting, decision),
    anchor: routes.anchor(decision.meeting, decision.id),
    meeting: decision.meeting.id,
    source: decision.meeting.source,
    line: decision.line,
    text: decision.text,
    marker: decision.marker,
    ...(decision.vote && { vote: decision.vote }),
    references: decision.references,
    sightings: decision.sightings.map(({ meeting, id, line }) => ({
      meeting: meeting.id,
      url: routes.meeting(meeting),
      line,
      anchor: routes.anchor(meeting, id),
    })),
    replaces: decision.replaces.map((other) => itemId(other.meeting, other)),
    replacedBy: decision.replacedBy.map((other) => itemId(other.meeting, other)),
    ...subjectsOf(decision),
  }))
}

/** Other minutes have a page already, and a pad has none: it stands in the index. */
export function referencePage({ id, kind }: ArchivedReference, archive: Archive): string {
  if (kind !== 'minutes' && kind !== 'pad') return routes.reference(id)
  const minutes = archive.bySource.get(id)
  return minutes ? routes.meeting(minutes) : routes.references()
}

/** Items of references.json: every reference that minutes name. */
export const referenceItems = (archive: Archive): ApiItem<'references'>[] =>
  [...archive.references.values()].map((reference) => ({
    id: reference.id,
    url: referencePage(reference, archive),
    ...(reference.target && { target: reference.target }),
    kind: reference.kind,
    // The line of the reference itself: in wrapped text it may stand below the first line of its passage.
    mentions: reference.meetings.flatMap((meeting) =>
      meeting.references
        .filter(({ id }) => id === reference.id)
        .map(({ line, section }) => {
          const place = meeting.sections[section ?? -1]
          return { meeting: meeting.id, url: place ? routes.item(meeting, place) : routes.meeting(meeting), line }
        }),
    ),
  }))

/** One meeting as the JSON beside its page. */
export function meetingJson(meeting: ArchivedMeeting, archive: Archive): MeetingJson {
  return {
    version: 1,
    ...meetingItemOf(meeting, archive),
    roles: meeting.roles.filter(({ handle }) => hasPage(archive, handle)),
    actions: meeting.actions.map(({ id, line, text, owners, marker, status, note }) => ({
      id,
      anchor: routes.anchor(meeting, id),
      line,
      text,
      owners: shown(owners, archive),
      marker,
      status,
      ...(note !== undefined && { note }),
    })),
    decisions: meeting.decisions.map(({ id, line, text, marker, references }) => ({
      id,
      anchor: routes.anchor(meeting, id),
      line,
      text,
      marker,
      references,
    })),
    references: meeting.references.map(({ id, kind, target, line }) => ({ id, kind, ...(target && { target }), line })),
    flavors: meeting.flavors.map(({ name, meaning, line }) => ({ name, meaning, line })),
    passages: meeting.passages.map(({ kind, line, text, depth, id, section }) => ({
      kind,
      line,
      text,
      depth,
      ...(id && { anchor: routes.anchor(meeting, id) }),
      ...(section !== undefined && { section: meeting.sections[section]!.id }),
    })),
  }
}
