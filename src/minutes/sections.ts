/**
 * Which passages belong to which agenda topic.
 *
 * - Prose: each heading that is a subject opens a section that lasts until the next heading of any kind.
 * - Decks: slides of one team are one section. `---` may begin a new one, `----` hangs below it unless a `#` heading
 *   names another team; equal headings continue.
 * - Files without subject headings: bold lines are the sections, else the top bullets of the agenda.
 */
import type { Vocabulary } from '../registries/vocabulary.ts'
import type { Anchors } from './anchors.ts'
import { boldSpans } from './boldSpans.ts'
import { agendaBefore, agendaBehind, bulletSpans } from './bulletSpans.ts'
import { regionsOf } from './headingRegions.ts'
import { readHeading, readSponsor } from './headingWords.ts'
import type { HeadingKind, MeetingNames } from './headings.ts'
import type { Draft, Slide } from './passages.ts'
import { slideSpans } from './slideSpans.ts'
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
  const { community } = words.registries
  for (const passage of passages)
    if (passage.kind === 'heading')
      passage.id = anchors.heading(passage.slugText ?? passage.text, passage.slugTextBefore)
  const region = regionsOf(passages, slides, deck, names, community)
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
