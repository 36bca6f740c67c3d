/**
 * Sections in which a person or subject comes up, each once. Of whom or what there are more than fit a page, each year
 * has a page of its own; those are addresses that stay, since an archive only grows.
 */
import { isChore } from '../minutes/chores.ts'
import type { Section } from '../minutes/types.ts'
import { byCode } from './order.ts'
import type { Archive, ArchivedMeeting, PassagePlace, Person, SectionPlace, Topic } from './types.ts'

/** A section, or what stands outside of all sections of a meeting, with the passages that count. */
export interface Spot {
  meeting: ArchivedMeeting
  section?: Section
  passages: number[]
  broughtUp?: boolean
}

/** @returns each section once, oldest meeting first */
export function spotsOf(
  passages: readonly PassagePlace[],
  sections: readonly (SectionPlace & { broughtUp?: boolean })[] = [],
): Spot[] {
  const spots = new Map<Section | ArchivedMeeting, Spot>()
  const of = (meeting: ArchivedMeeting, section: Section | undefined): Spot => {
    const known = spots.get(section ?? meeting)
    if (known) return known
    const spot: Spot = { meeting, passages: [], ...(section && { section }) }
    spots.set(section ?? meeting, spot)
    return spot
  }
  for (const { meeting, section, broughtUp } of sections)
    Object.assign(of(meeting, section), broughtUp && { broughtUp })
  for (const { meeting, section, passage } of passages) of(meeting, section).passages.push(passage)
  const line = (spot: Spot) => spot.section?.line ?? 0
  return [...spots.values()].sort(
    (a, b) => byCode(a.meeting.date, b.meeting.date) || byCode(a.meeting.id, b.meeting.id) || line(a) - line(b),
  )
}

/** Who will be away, and why, is of no use to anybody a year later. */
const away =
  /\b(?:vacations?|holidays?|PTO|sick|ill|(?:parental|maternity|paternity) leave|out of office|urlaub|krank|elternzeit)\b/i

/** Duties ("minutes: @ada") and actions carried over from meeting to meeting have lists of their own. */
function isElsewhere({ registries }: Archive, { key }: Person, { meeting, passage }: PassagePlace): boolean {
  const { line, endLine, text } = meeting.passages[passage]!
  const isDuty =
    meeting.roles.some((role) => role.handle === key && role.line >= line && role.line <= endLine) ||
    (text.length < 80 && isChore(text, registries.community))
  return isDuty || away.test(text) || meeting.actions.some((action) => action.carried && action.passage === passage)
}

/** Where a person is named or brought something up. */
export const personSpots = (archive: Archive, person: Person): Spot[] =>
  spotsOf(
    person.mentions.filter((place) => !isElsewhere(archive, person, place)),
    person.sponsored.map((place) => ({ ...place, broughtUp: true })),
  )
/** Where a topic comes up. */
export const topicSpots = (topic: Topic): Spot[] => spotsOf(topic.passages, topic.sections)

/** Up to this many sections, or meetings attended, stand on one page. */
const whole = 60

/** Whether there are more than fit one page. */
export const needsYears = (spots: readonly Spot[]): boolean => spots.length > whole

const yearsIn = (meetings: Iterable<ArchivedMeeting>): string[] =>
  [...new Set([...meetings].map(({ date }) => date.slice(0, 4)))].sort().reverse()

/** @returns years with a page of their own, latest first; none of somebody who fits one page */
export function yearsOfPerson(archive: Archive, person: Person): string[] {
  const spots = personSpots(archive, person)
  if (!needsYears(spots) && person.attended.length <= whole) return []
  return yearsIn([...spots, ...person.attended, ...person.actions].map(({ meeting }) => meeting))
}

/** @returns years with a page of their own, latest first; none of a topic that fits one page */
export function yearsOfTopic(topic: Topic): string[] {
  const spots = topicSpots(topic)
  return needsYears(spots) ? yearsIn(spots.map(({ meeting }) => meeting)) : []
}
