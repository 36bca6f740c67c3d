/** Topics, releases and references, each with every meeting, section and passage that speaks of it. */
import type { Found } from '../minutes/types.ts'
import type { Registries } from '../registries/schema.ts'
import { pathPart } from '../routes.ts'
import type { ArchivedMeeting, ArchivedReference, PassagePlace, Release, Topic } from './types.ts'

/** @param meetings oldest first */
export function joinSubjects(meetings: ArchivedMeeting[], registries: Registries) {
  const topics = new Map<string, Topic>(
    registries.topics.map((entry) => [
      entry.key,
      { ...entry, meetings: [], sections: [], passages: [], actions: [], decisions: [], narrower: [], references: [] },
    ]),
  )
  for (const { key, parent } of topics.values()) if (parent) topics.get(parent)?.narrower.push(key)
  // Neighbours know each other, whichever of the two entries names the other.
  const neighbours = new Map([...topics.values()].map(({ key, related }) => [key, new Set(related)]))
  for (const { key, related } of topics.values()) for (const other of related) neighbours.get(other)?.add(key)
  for (const topic of topics.values()) topic.related = [...neighbours.get(topic.key)!]
  const releases = new Map<string, Release>(
    [...registries.releases]
      .sort((a, b) => a.number - b.number)
      .map((entry) => [
        entry.key,
        { ...entry, meetings: [], sections: [], passages: [], dates: [], actions: [], decisions: [] },
      ]),
  )
  const references = new Map<string, ArchivedReference>()
  for (const meeting of meetings) {
    const place = (found: { passage: number; section?: number }): PassagePlace => {
      const section = meeting.sections[found.section ?? -1]
      return { meeting, passage: found.passage, ...(section && { section }) }
    }
    const speakOf = (subject: Topic | Release, found: Found) => {
      if (subject.meetings.at(-1) !== meeting) subject.meetings.push(meeting)
      const last = subject.passages.at(-1)
      if (last?.meeting !== meeting || last.passage !== found.passage) subject.passages.push(place(found))
    }
    for (const found of meeting.topics) speakOf(topics.get(found.key)!, found)
    for (const found of meeting.releases) speakOf(releases.get(found.key)!, found)
    for (const section of meeting.sections) {
      for (const key of section.topics) topics.get(key)!.sections.push({ meeting, section })
      for (const key of section.releases) releases.get(key)!.sections.push({ meeting, section })
    }
    for (const { name, meaning, passage, section } of meeting.flavors) {
      const topic = topics.get(flavorKey(name)) ?? flavorTopic(name, meaning, topics)
      addPlace(topic, place({ passage, ...(section !== undefined && { section }) }))
    }
    for (const dated of meeting.releaseDates) {
      if (dated.release)
        releases
          .get(dated.release)!
          .dates.push({ what: dated.what, date: dated.date, meeting, line: dated.line, passage: dated.passage })
    }
    for (const found of meeting.references) {
      const reference = references.get(found.id) ?? blankReference(found.id, found.kind, found.target)
      references.set(found.id, reference)
      // "#548" in text says issue; the link of another meeting knows that it is a pull request.
      if (found.kind === 'pull' || found.kind === 'discussion')
        Object.assign(reference, { kind: found.kind, target: found.target })
      if (reference.meetings.at(-1) !== meeting) reference.meetings.push(meeting)
      const last = reference.mentions.at(-1)
      if (last?.meeting === meeting && last.passage === found.passage) continue
      reference.mentions.push(place(found))
      const standard = found.kind === 'standard' ? topics.get(found.id.replace(/-v\d+$/, '')) : undefined
      if (standard) {
        if (!standard.references.includes(reference)) standard.references.push(reference)
        addPlace(standard, place(found))
      }
    }
  }
  const byKey = new Map([...topics].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { topics: byKey, releases, references: new Map([...references].sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/** What speaks of a topic without its being found by name: a link to a standard, the name of a flavor. */
function addPlace(topic: Topic, place: PassagePlace) {
  const { meeting, section, passage } = place
  if (topic.meetings.at(-1) !== meeting) topic.meetings.push(meeting)
  const ofMeeting = <Place extends { meeting: ArchivedMeeting }>(places: Place[]): Place[] =>
    places.slice(places.findLastIndex((other) => other.meeting !== meeting) + 1)
  if (section && !ofMeeting(topic.sections).some((other) => other.section === section))
    topic.sections.push({ meeting, section })
  if (!ofMeeting(topic.passages).some((other) => other.passage === passage)) topic.passages.push(place)
}

/** Case tells a whole graphics card from a part of one; an address has no case. */
const flavorKey = (name: string): string => pathPart(name.replace(/_g(?=[NAI])/, '_v-g'))

/** A flavor needs no entry in the registry: its name says what it is. */
function flavorTopic(name: string, meaning: string, topics: Map<string, Topic>): Topic {
  const key = flavorKey(name)
  const parent = topics.get('flavors')
  parent?.narrower.push(key)
  const topic: Topic = {
    key,
    title: name,
    kind: 'flavor',
    description: `A size of virtual machines: ${meaning}.`,
    aliases: [],
    exact: [],
    titleIsAlias: true,
    not: [],
    related: [],
    ...(parent && { parent: parent.key }),
    meetings: [],
    sections: [],
    passages: [],
    actions: [],
    decisions: [],
    narrower: [],
    references: [],
  }
  topics.set(key, topic)
  return topic
}

function blankReference(id: string, kind: ArchivedReference['kind'], target: string | undefined): ArchivedReference {
  const issue = /^([^#]+\/[^#]+)#(\d+)$/.exec(id)
  return {
    id,
    kind,
    ...(target && { target }),
    ...(issue && { repository: issue[1]!, number: Number(issue[2]) }),
    mentions: [],
    meetings: [],
  }
}
