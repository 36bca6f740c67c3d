/**
 * Which passages belong to which agenda topic.
 *
 * - Prose: each heading that is a subject opens a section that lasts until the next heading of any kind.
 * - Decks: slides of one team are one section. `---` may begin a new one, `----` hangs below it unless a `#` heading
 *   names another team; equal headings continue.
 * - Files without subject headings: bold lines are the sections, else the top bullets of the agenda.
 */
import type { CommunityEntry } from '../registries/schema.ts'
import type { Vocabulary } from '../registries/vocabulary.ts'
import type { Anchors } from './anchors.ts'
import { boldSpans } from './boldSpans.ts'
import { agendaBefore, agendaBehind, bulletSpans } from './bulletSpans.ts'
import { readHeading, readSponsor } from './headingWords.ts'
import { bare, headingKind, lineKind, type MeetingNames, updates, type HeadingKind } from './headings.ts'
import type { Draft, Slide } from './passages.ts'
import { slideSpans } from './slideSpans.ts'
import { datesIn } from './dates.ts'
import type { Span } from './spans.ts'
import type { Section } from './types.ts'

export interface Sectioned {
  sections: Section[]
  /** For each passage the kind of the last heading above it. */
  region: HeadingKind[]
}

/** Ids of headings are handed out here, in order; the passages get their `id` and `section`. */
export function findSections(
  passages: Draft[],
  slides: Slide[],
  deck: boolean,
  names: MeetingNames,
  words: Vocabulary,
  anchors: Anchors,
): Sectioned {
  const region: HeadingKind[] = []
  let current: HeadingKind = 'title'
  let onlyTitles = true
  let dated = false
  const { community } = words.registries
  const named = !deck && namesFile(passages, community)
  for (const [at, passage] of passages.entries()) {
    if (passage.kind === 'heading') {
      passage.id = anchors.heading(passage.slugText ?? passage.text, passage.slugTextBefore)
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
  const headed = deck ? slideSpans(passages, slides, region, community) : headingSpans(passages, region)
  const spans = headed.length > 0 || deck ? headed : boldSpans(passages, region, community)
  if (headed.length === 0) for (const { first, end } of spans) region.fill('subject', first, end)
  const found =
    spans.length === 0
      ? bulletSpans(passages, region, 0, words)
      : deck || headed.length === 0
        ? spans
        : [...agendaBefore(passages, region, words), ...spans, ...agendaBehind(passages, region, words)].sort(
            (a, b) => a.first - b.first,
          )
  const shallowest = Math.min(...found.map((span) => passages[span.first]!.level ?? 1))
  const sections = found.map((span) => section(span, passages, shallowest, words, anchors))
  for (const [
    index,
    {
      passages: [first, end],
    },
  ] of sections.entries()) {
    for (let at = first; at < end; at++) passages[at]!.section = index
  }
  return { sections, region }
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

function headingSpans(passages: Draft[], region: HeadingKind[]): Span[] {
  const spans: Span[] = []
  for (const [at, passage] of passages.entries()) {
    if (passage.kind !== 'heading' || region[at] !== 'subject' || passage.text === '') continue
    const next = passages.findIndex((other, index) => index > at && other.kind === 'heading')
    spans.push({ first: at, end: next < 0 ? passages.length : next, origin: 'heading', parts: [] })
  }
  return spans
}

function section(
  { first, end, origin, parts, title: named, line }: Span,
  passages: Draft[],
  shallowest: number,
  words: Vocabulary,
  anchors: Anchors,
): Section {
  const head = passages[first]!
  const reading = readHeading(head.text, head.plain, words)
  const sponsors: string[] = []
  const presenters = origin === 'bullet' ? [] : [...reading.presenters]
  let timebox = reading.timebox
  // The sponsor's line stands right below the heading.
  for (const passage of passages.slice(first + 1, Math.min(end, first + 4))) {
    const named = readSponsor(passage.plain, words)
    if (!named) continue
    ;(named.role === 'sponsor' ? sponsors : presenters).push(...named.people)
    timebox ??= named.timebox
  }
  const title = named ?? (origin === 'bullet' ? reading.title.slice(0, 140) : reading.title)
  if (origin === 'bullet') head.id = anchors.words('b', '', head.text)
  const id = head.id!
  return {
    id,
    path: anchors.path(title),
    heading: head.text,
    title,
    line: line ?? head.line,
    endLine: Math.max(...passages.slice(first, end).map((passage) => passage.endLine)),
    depth: named === undefined ? (head.level ?? 1) - shallowest + 1 : 1,
    origin,
    passages: [first, end],
    sponsors: [...new Set(sponsors)],
    presenters: [...new Set(presenters)],
    ...(timebox !== undefined && { timebox }),
    people: [],
    topics: [],
    releases: [],
    references: [],
    parts: parts.map((at) => ({ id: passages[at]!.id!, line: passages[at]!.line, title: passages[at]!.text })),
  }
}
