/**
 * What each part of the minutes is, by the heading above it. A heading's own words say what it may be; its place among the
 * others and what stands right below it decide where they can mean two things.
 */
import type { CommunityEntry } from '../registries/schema.ts'
import { datesIn } from './dates.ts'
import { bare, groupOfPeople, type HeadingKind, headingKind, lineKind, type MeetingNames, updates } from './headings.ts'
import type { Draft, Slide } from './passages.ts'

/** @returns for each passage the kind of the last heading above it; "title" before the first */
export function regionsOf(
  passages: Draft[],
  slides: Slide[],
  deck: boolean,
  names: MeetingNames,
  community: CommunityEntry,
): HeadingKind[] {
  const region: HeadingKind[] = []
  let current: HeadingKind = 'title'
  let onlyTitles = true
  let dated = false
  const named = !deck && namesFile(passages, community)
  for (const [at, passage] of passages.entries()) {
    if (passage.kind === 'heading') {
      current = headingKind(passage.text, names, onlyTitles, dated)
      dated ||=
        !deck &&
        current === 'title' &&
        datesIn(passage.text).length > 0 &&
        bare(passage.text).replace(/[\d\W]/g, '') !== ''
      if (at === 0 && current === 'subject' && (named || (!deck && standsOverDate(passages, names)))) current = 'title'
      if (
        !deck &&
        current === 'subject' &&
        updates.test(bare(passage.text)) &&
        (passages.slice(at + 1).find(({ kind }) => kind === 'heading')?.level ?? 0) > passage.level!
      )
        current = 'agenda'
      if (!deck && current === 'subject' && updates.test(bare(passage.text)) && holdsOnlyRemark(passages, at))
        current = 'agenda'
      // "Members" and "Observers" below "Present" part the list.
      if (
        !deck &&
        current === 'subject' &&
        groupOfPeople.test(bare(passage.text)) &&
        over(passages, region, at) === 'participants'
      )
        current = 'participants'
      // "Notes" below a subject is a part of that subject's discussion, not of the meeting's.
      if (!deck && current === 'agenda' && below(passages, region, at)) current = 'subject'
      if (!deck && current === 'agenda' && holdsNotes(passages, at, names, community)) current = 'subject'
      // "Facilitator in May" is a chore; who brings it before the meeting makes it a subject.
      if (!deck && current === 'chores' && isBrought(passages[at + 1])) current = 'subject'
      if (current !== 'title') onlyTitles = false
    }
    region[at] = current
  }
  if (deck && slides.length > 2) readTitleSlide(passages, region)
  return region
}

/** A motto between the name and the date on the first slide is no subject. */
function readTitleSlide(passages: Draft[], region: HeadingKind[]) {
  const first = passages.find(({ kind }) => kind === 'heading')?.slide
  const headings = passages.flatMap(({ kind, slide }, at) => (kind === 'heading' && slide === first ? [at] : []))
  const last = headings.findLastIndex((at) => region[at] === 'title')
  for (const at of headings.slice(0, Math.max(0, last))) region[at] = 'title'
}

/**
 * The file begins with words over everything below: its only `#` heading, and the next heading follows at once, is
 * "Agenda", or there are several of the second rank; or a `#` heading with the list of participants as the next one.
 */
function namesFile([first, ...rest]: Draft[], community: CommunityEntry): boolean {
  if (first?.level !== 1) return false
  const next = rest.find(({ kind }) => kind === 'heading')
  if (next && lineKind(next.text, community) === 'participants' && next.level! > 1) return true
  if (rest.some(({ level }) => level === 1)) return false
  const below = rest.filter(({ kind }) => kind === 'heading')
  return (
    rest[0]?.kind === 'heading' ||
    below.filter(({ level }) => level === 2).length > 1 ||
    below.some(({ text }) => ['agenda', 'participants', 'absent'].includes(lineKind(text, community)))
  )
}

/** "Backlog", and right below it a heading of no lower rank with the day of the meeting. */
const standsOverDate = ([first, next]: Draft[], names: MeetingNames): boolean =>
  next?.kind === 'heading' &&
  next.level! <= first!.level! &&
  datesIn(next.text).length > 0 &&
  headingKind(next.text, names, true) === 'title'

/** "General topics" below "Agenda" with bullets of its own is one subject beside the next, which has the same rank. */
function holdsNotes(passages: Draft[], at: number, names: MeetingNames, community: CommunityEntry): boolean {
  const { level, text } = passages[at]!
  if (!/^(?:general|other|further|specific) (?:topics?|items)$/.test(bare(text)) || passages[at + 1]?.kind !== 'bullet')
    return false
  let [above, next] = [at - 1, at + 1]
  while (above >= 0 && passages[above]!.kind !== 'heading') above--
  while (next < passages.length && passages[next]!.kind !== 'heading') next++
  const [over, beside] = [passages[above], passages[next]]
  // "Other items" as the last of several subjects.
  if ((!beside || beside.level! < level!) && /^(?:other|further)/.test(bare(text)) && over && over.level! >= level!)
    return lineKind(over.text, community) === 'subject'
  return (
    over !== undefined &&
    beside !== undefined &&
    over.level! < level! &&
    lineKind(over.text, community) === 'agenda' &&
    beside.level === level &&
    headingKind(beside.text, names, false) === 'subject'
  )
}

/** Nothing, or "NB: only what the slides leave out stands here" and nothing else. */
function holdsOnlyRemark(passages: Draft[], at: number): boolean {
  const remark = passages[at + 1]
  if (!remark || (remark.kind === 'heading' && remark.level! <= passages[at]!.level!)) return true
  const next = passages[at + 2]
  return (
    remark?.kind === 'paragraph' &&
    /^\W*(?:NB|N\.B\.|[Nn]ote)(?!\p{L})/u.test(remark.text) &&
    (!next || next.kind === 'heading')
  )
}

/** "sponsor: @x" right below a heading. */
const isBrought = (next: Draft | undefined): boolean =>
  next !== undefined && next.kind !== 'heading' && /^\W*sponsors?\s*:/i.test(next.plain)

/** What the heading is below which a heading stands: the next one above it of a higher rank. */
function over(passages: Draft[], region: HeadingKind[], at: number): HeadingKind | undefined {
  for (let above = at - 1; above >= 0; above--) {
    const { kind, level } = passages[above]!
    if (kind === 'heading' && level! < passages[at]!.level!) return region[above]
  }
  return undefined
}

/** Whether the heading stands below a heading that is a subject. */
function below(passages: Draft[], region: HeadingKind[], at: number): boolean {
  let level = passages[at]!.level!
  for (let above = at - 1; above >= 0; above--) {
    const { kind, level: other } = passages[above]!
    if (kind !== 'heading' || other! >= level) continue
    if (region[above] === 'subject') return true
    level = other!
  }
  return false
}
