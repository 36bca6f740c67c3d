/**
 * Which passages belong to which agenda topic.
 *
 * - Prose: each heading that is a subject opens a section that lasts until the next heading of any kind.
 * - Decks: slides of one team are one section. `---` may begin a new one, `----` hangs below it unless a `#` heading
 *   names another team; equal headings continue.
 * - Files without subject headings: the top bullets of the agenda are the sections.
 */
import type { Vocabulary } from '../registries/vocabulary.ts'
import type { Anchors } from './anchors.ts'
import { readHeading, readSponsor } from './headingWords.ts'
import { bare, headingKind, lineKind, updates, type HeadingKind } from './headings.ts'
import { attendanceLabel, absenceLabel, isPersonInAgenda, isPersonOnly } from './participants.ts'
import type { Draft, Slide } from './passages.ts'
import type { Section } from './types.ts'

export interface Sectioned {
  sections: Section[]
  /** For each passage the kind of the last heading above it. */
  region: HeadingKind[]
}

/** Ids of headings are handed out here, in order; the passages get their `id` and `section`. */
export function findSections(passages: Draft[], slides: Slide[], deck: boolean, seriesNames: string[], words: Vocabulary, anchors: Anchors): Sectioned {
  const region: HeadingKind[] = []
  let current: HeadingKind = 'title'
  let onlyTitles = true
  const named = !deck && namesFile(passages)
  for (const [at, passage] of passages.entries()) {
    if (passage.kind === 'heading') {
      passage.id = anchors.heading(passage.slugText ?? passage.text)
      current = headingKind(passage.text, seriesNames, onlyTitles)
      if (at === 0 && named && current === 'subject') current = 'title'
      if (!deck && current === 'subject' && updates.test(bare(passage.text)) && (passages.slice(at + 1).find(({ kind }) => kind === 'heading')?.level ?? 0) > passage.level!) current = 'agenda'
      // "Notes" below a subject is a part of that subject's discussion, not of the meeting's.
      if (!deck && current === 'agenda' && below(passages, region, at)) current = 'subject'
      if (current !== 'title') onlyTitles = false
    }
    region[at] = current
  }
  const spans = deck ? slideSpans(passages, slides, region) : headingSpans(passages, region)
  const found = spans.length === 0 ? bulletSpans(passages, region, 0, words) : deck ? spans : [...spans, ...agendaBehind(passages, region, words)]
  const shallowest = Math.min(...found.map((span) => passages[span.first]!.level ?? 1))
  const sections = found.map((span) => section(span, passages, shallowest, words, anchors))
  for (const [index, { passages: [first, end] }] of sections.entries()) {
    for (let at = first; at < end; at++) passages[at]!.section = index
  }
  return { sections, region }
}

/**
 * The file begins with words over everything below: its only `#` heading, and the next heading follows at once; or a `#`
 * heading with the list of participants as the next one.
 */
function namesFile([first, ...rest]: Draft[]): boolean {
  if (first?.level !== 1) return false
  const next = rest.find(({ kind }) => kind === 'heading')
  if (next && lineKind(next.text) === 'participants' && next.level! > 1) return true
  return rest[0]?.kind === 'heading' && !rest.some(({ level }) => level === 1)
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

interface Span { first: number; end: number; origin: Section['origin']; parts: number[]; /** Words for a heading that says nothing itself, and their line. */ title?: string; line?: number }

function headingSpans(passages: Draft[], region: HeadingKind[]): Span[] {
  const spans: Span[] = []
  for (const [at, passage] of passages.entries()) {
    if (passage.kind !== 'heading' || region[at] !== 'subject' || passage.text === '') continue
    const next = passages.findIndex((other, index) => index > at && other.kind === 'heading')
    spans.push({ first: at, end: next < 0 ? passages.length : next, origin: 'heading', parts: [] })
  }
  return spans
}

/** "Team IAM & Security - IAM" and "Team IAM & Security" are slides of one team. */
const teamOf = (heading: string): string => {
  const words = bare(heading).replace(/\s+\d+(?:\/\d+)?$/, '')
  // "General - Trade fair": behind a word that is no team stands the subject.
  if (/^(?:general|global|misc(?:ellaneous)?|other|any other business|aob)\b(?: topics?)?\s*[-–—:|/]/.test(words)) return words
  const team = words.replace(/\s(?:[-–—:|/]|\(|cont).*$/, '').trim()
  // "Team IAM/Roles" is a slide of "Team IAM".
  return ofTeam.test(team) ? team.replace(/\/.*$/, '').trim() : team
}
/** Slides of a team are one subject; below any other slide a third-level heading names an event or plan of its own. */
const ofTeam = /^(?:scs )?(?:teams?|sig|special interest group|working group|wg)\b/
const closingSlide = /^(?:welcome$|thank(?:s| you)|questions?|q ?& ?a|any questions|danke|the end|contact|backup)\b/

function slideSpans(passages: Draft[], slides: Slide[], region: HeadingKind[]): Span[] {
  const spans: Span[] = []
  let team = ''
  for (let slide = 0; slide < slides.length; slide++) {
    const first = passages.findIndex((passage) => passage.slide === slide)
    if (first < 0) continue
    let end = first
    while (passages[end]?.slide === slide) end++
    const headings = passages.slice(first, end).flatMap((passage, at) => (passage.kind === 'heading' && passage.text ? [first + at] : []))
    const heading = headings.find((at) => region[at] === 'subject')
    const last = spans.at(-1)
    if (heading === undefined) {
      // A slide without a heading of its own goes on with the one before; a title slide opens nothing.
      if (last && headings.length === 0 && last.end === first) last.end = end
      continue
    }
    const name = teamOf(passages[heading]!.text)
    if (closingSlide.test(name)) continue
    // `----` hangs a slide below the one before, unless its heading is of the first rank and names something else.
    const apart = last !== undefined && !ofTeam.test(team) && passages[heading]!.level! > 2 && name !== team
    const hangs = slides[slide]!.sub && passages[heading]!.level !== 1 && !apart
    if (last && last.end === first && (hangs || name === team)) {
      last.end = end
      last.parts.push(...headings)
    } else {
      spans.push({ first: heading, end, origin: 'slide', parts: headings.filter((at) => at > heading) })
      team = name
    }
  }
  return spans
}

const choreWords = /minutes|community call|comm\.? call|moderation|facilitat|housekeeping/i

/** An agenda of bullets behind the last subject that has a heading ("Next week off" stands above it). */
function agendaBehind(passages: Draft[], region: HeadingKind[], words: Vocabulary): Span[] {
  const last = passages.findLastIndex((passage, at) => passage.kind === 'heading' && region[at] === 'subject')
  const agendas = passages.flatMap((passage, at) => (passage.kind === 'heading' && region[at] === 'agenda' ? [at] : []))
  return agendas.length > 0 && agendas[0]! > last ? bulletSpans(passages, region, agendas[0]!, words) : []
}

function bulletSpans(passages: Draft[], region: HeadingKind[], from: number, words: Vocabulary): Span[] {
  const spans: Span[] = []
  const prose = proseSpans(passages, region, from)
  for (const [at, passage] of passages.entries()) {
    // "- Agenda:" in a list over all holds the subjects one level further in.
    const depth = passage.parent !== undefined && passages[passage.parent]!.depth === 1 && lineKind(passages[passage.parent]!.text) === 'agenda' ? 2 : 1
    if (at < from || passage.kind !== 'bullet' || passage.depth !== depth || !['title', 'agenda', 'subject'].includes(region[at]!)) continue
    if (prose.some(({ first, end }) => first < at && at < end)) continue
    const text = passage.text
    const person = region[at] === 'title' && depth === 1 ? isPersonOnly(passage.plain) : isPersonInAgenda(passage.plain, words)
    if (!text || person || attendanceLabel.test(`${text}:`) || absenceLabel.test(`${text}:`)) continue
    if (['participants', 'absent', 'chores', 'carried', 'actions', 'agenda'].includes(lineKind(text))) continue
    if (choreWords.test(text) && /@|\?$|:$/.test(text) && text.length < 160) continue
    if (depth === 1 && hangsOn(passages, at)) {
      const last = spans.at(-1)
      if (last && last.end <= at) last.end = endOfBullet(passages, at)
      continue
    }
    spans.push({ first: at, end: endOfBullet(passages, at), origin: 'bullet', parts: [] })
  }
  return [...spans, ...prose].sort((a, b) => a.first - b.first)
}

function endOfBullet(passages: Draft[], at: number): number {
  let end = at + 1
  while (end < passages.length && passages[end]!.depth > passages[at]!.depth) end++
  // Further lines of the bullet itself.
  while (end < passages.length && passages[end]!.parent === at) end++
  return end
}

/**
 * A list that another list or a line leads to: `*` bullets right below `-` bullets (written so for want of indentation), or
 * bullets below "Requirements:" in the midst of an agenda.
 */
function hangsOn(passages: Draft[], at: number): boolean {
  const { list } = passages[at]!
  const first = passages.findIndex((passage) => passage.list === list && passage.depth === 1)
  const before = passages[first - 1]
  if (!before || before.kind === 'heading') return false
  const heading = passages.findLastIndex((passage, index) => index < first && passage.kind === 'heading')
  const bulletsAbove = passages.slice(heading + 1, first).some(({ kind, depth }) => kind === 'bullet' && depth === 1)
  if (before.depth === 0) return bulletsAbove && /:\s*$/.test(before.text)
  return before.line + 1 === passages[first]!.line
}

/**
 * An agenda that begins as plain text is one topic, named by its first words. Bullets behind it stay topics of their own,
 * unless its first line leads to all the rest ("Questions of a guest:").
 */
function proseSpans(passages: Draft[], region: HeadingKind[], from: number): Span[] {
  return passages.flatMap((passage, at): Span[] => {
    if (at < from || passage.kind !== 'heading' || region[at] !== 'agenda') return []
    let end = at + 1
    while (end < passages.length && passages[end]!.kind !== 'heading') end++
    const free = passages.slice(at + 1, end).filter(({ kind, depth, text, plain }) =>
      kind === 'paragraph' && depth === 0 && text !== '' && !isPersonOnly(plain) && !attendanceLabel.test(plain) && !absenceLabel.test(plain) && lineKind(text) === 'subject')
    const opening = free[0]
    const bullet = passages.findIndex(({ kind, depth, text }, index) => index > at && index < end && kind === 'bullet' && depth === 1 && text !== '')
    if (!opening || (bullet > 0 && passages[bullet]!.line < opening.line)) return []
    // Its first line as written, also when an editor wrapped the paragraph.
    const leads = /:\s*$/.test(opening.text) || /:\s*$/.test(opening.text.slice(0, opening.starts[1]?.at ?? 0))
    // "Today:" before a list only leads to it.
    if (free.length === 1 && bullet > 0 && /:\s*$/.test(opening.text)) return []
    const named = free.find(({ plain }) => plain.trim() !== '')
    return [{ first: at, end: leads || bullet < 0 ? end : bullet, origin: 'heading', parts: [], line: opening.line, title: named ? firstWords(named.text) : passage.text }]
  })
}

/** The first sentence, or as much of it as makes a title. */
function firstWords(text: string): string {
  const sentence = /^.*?[^\s.][.!?:](?=\s|$)/.exec(text)?.[0].replace(/[.:]$/, '') ?? text
  return sentence.length <= 100 ? sentence : `${sentence.slice(0, 99).replace(/\s+\S*$/, '')}…`
}

function section({ first, end, origin, parts, title: named, line }: Span, passages: Draft[], shallowest: number, words: Vocabulary, anchors: Anchors): Section {
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
