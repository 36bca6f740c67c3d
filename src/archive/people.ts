/** Meetings + the registry of people → everybody whom minutes name. */
import type { PersonEntry, Registries } from '../registries/schema.ts'
import { byCode } from './order.ts'
import type { ArchivedMeeting, Person } from './types.ts'

/** @returns by canonical handle, in the order of handles; whoever no minutes name is left out */
export function joinPeople(meetings: ArchivedMeeting[], registries: Registries): Map<string, Person> {
  const known = new Map(registries.people.map((entry) => [entry.key, entry]))
  const people = new Map<string, Person>()
  const of = (handle: string): Person => {
    const found = people.get(handle)
    if (found) return found
    const entry: PersonEntry = known.get(handle) ?? {
      key: handle,
      handle,
      kind: 'person',
      spellings: [],
      names: [],
      hidden: false,
      redacted: false,
    }
    const person: Person = {
      ...entry,
      known: known.has(handle),
      attended: [],
      absences: [],
      meetings: [],
      sponsored: [],
      mentions: [],
      actions: [],
      roles: [],
    }
    people.set(handle, person)
    return person
  }
  const meet = (handle: string, meeting: ArchivedMeeting): Person => {
    const person = of(handle)
    if (person.meetings.at(-1) !== meeting) person.meetings.push(meeting)
    return person
  }
  for (const meeting of meetings) {
    for (const attendance of meeting.participants)
      meet(attendance.handle, meeting).attended.push({ meeting, attendance })
    for (const attendance of meeting.absent) of(attendance.handle).absences.push({ meeting, attendance })
    for (const role of meeting.roles)
      meet(role.handle, meeting).roles.push({ meeting, role: role.role, line: role.line })
    for (const section of meeting.sections) {
      for (const handle of [...section.sponsors, ...section.presenters]) {
        const { sponsored } = meet(handle, meeting)
        if (sponsored.at(-1)?.section !== section) sponsored.push({ meeting, section })
      }
    }
    for (const mention of meeting.mentions) {
      const section = meeting.sections[mention.section ?? -1]
      const { mentions } = meet(mention.key, meeting)
      const last = mentions.at(-1)
      if (last?.meeting !== meeting || last.passage !== mention.passage)
        mentions.push({ meeting, passage: mention.passage, ...(section && { section }) })
    }
    for (const action of meeting.actions) for (const owner of action.owners) meet(owner, meeting)
  }
  for (const person of people.values()) {
    const first = person.meetings[0]?.date
    const last = person.meetings.at(-1)?.date
    Object.assign(person, first && last ? { first, last } : {})
  }
  return new Map([...people].sort(([a], [b]) => byCode(a, b)))
}
