/** Topics, releases and references, each with every meeting, section and passage that speaks of it. */
import type { Registries } from '../registries/schema.ts'
import type { ArchivedMeeting, ArchivedReference, PassagePlace, Release, Topic } from './types.ts'

/** @param meetings oldest first */
export function joinSubjects(meetings: ArchivedMeeting[], registries: Registries) {
  const topics = new Map<string, Topic>(
    registries.topics.map((entry) => [entry.key, { ...entry, meetings: [], sections: [], passages: [], actions: [], decisions: [], narrower: [], references: [] }]),
  )
  for (const { key, parent } of topics.values()) if (parent) topics.get(parent)?.narrower.push(key)
  const releases = new Map<string, Release>(
    [...registries.releases].sort((a, b) => a.number - b.number)
      .map((entry) => [entry.key, { ...entry, meetings: [], sections: [], passages: [], dates: [], actions: [], decisions: [] }]),
  )
  const references = new Map<string, ArchivedReference>()
  for (const meeting of meetings) {
    const place = (found: { passage: number; section?: number }): PassagePlace => {
      const section = meeting.sections[found.section ?? -1]
      return { meeting, passage: found.passage, ...(section && { section }) }
    }
    for (const [found, map] of [...meeting.topics.map((hit) => [hit, topics] as const), ...meeting.releases.map((hit) => [hit, releases] as const)]) {
      const subject: Topic | Release = map.get(found.key)!
      if (subject.meetings.at(-1) !== meeting) subject.meetings.push(meeting)
      const last = subject.passages.at(-1)
      if (last?.meeting !== meeting || last.passage !== found.passage) subject.passages.push(place(found))
    }
    for (const section of meeting.sections) {
      for (const key of section.topics) topics.get(key)!.sections.push({ meeting, section })
      for (const key of section.releases) releases.get(key)!.sections.push({ meeting, section })
    }
    for (const dated of meeting.releaseDates) {
      if (dated.release) releases.get(dated.release)!.dates.push({ what: dated.what, date: dated.date, meeting, line: dated.line, passage: dated.passage })
    }
    for (const found of meeting.references) {
      const reference = references.get(found.id) ?? blankReference(found.id, found.kind, found.target)
      references.set(found.id, reference)
      // "#548" in text says issue; the link of another meeting knows that it is a pull request.
      if (found.kind === 'pull' || found.kind === 'discussion') Object.assign(reference, { kind: found.kind, target: found.target })
      if (reference.meetings.at(-1) !== meeting) reference.meetings.push(meeting)
      const last = reference.mentions.at(-1)
      if (last?.meeting === meeting && last.passage === found.passage) continue
      reference.mentions.push(place(found))
      const standard = topics.get(found.id.replace(/-v\d+$/, ''))
      if (found.kind === 'standard' && standard) addReference(standard, reference, place(found))
    }
  }
  return { topics, releases, references: new Map([...references].sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/** A link to a standard speaks of it, even when its text does not name it. */
function addReference(topic: Topic, reference: ArchivedReference, place: PassagePlace) {
  const { meeting, section, passage } = place
  if (!topic.references.includes(reference)) topic.references.push(reference)
  if (topic.meetings.at(-1) !== meeting) topic.meetings.push(meeting)
  const isHere = (other: { meeting: ArchivedMeeting }) => other.meeting === meeting
  if (section && !topic.sections.slice(topic.sections.findLastIndex((other) => !isHere(other)) + 1).some((other) => other.section === section)) topic.sections.push({ meeting, section })
  if (!topic.passages.slice(topic.passages.findLastIndex((other) => !isHere(other)) + 1).some((other) => other.passage === passage)) topic.passages.push(place)
}

function blankReference(id: string, kind: ArchivedReference['kind'], target: string | undefined): ArchivedReference {
  const issue = /^([^#]+\/[^#]+)#(\d+)$/.exec(id)
  return { id, kind, ...(target && { target }), ...(issue && { repository: issue[1]!, number: Number(issue[2]) }), mentions: [], meetings: [] }
}
