/** The subjects of an agenda without headings: its top bullets, or the words that it begins with. */
import { ofCommunity } from '../registries/community.ts'
import type { CommunityEntry } from '../registries/schema.ts'
import type { Vocabulary } from '../registries/vocabulary.ts'
import { isActionHeader } from './actionMarkers.ts'
import { bare, lineKind, type HeadingKind } from './headings.ts'
import { absenceLabel, attendanceLabel, isPersonInAgenda, isPersonOnly } from './participants.ts'
import type { Draft } from './passages.ts'
import type { Span } from './spans.ts'

const wrappers: readonly HeadingKind[] = ['participants', 'absent', 'chores', 'carried', 'actions', 'agenda']
/** "skipped", "Meeting canceled": a meeting that was none has no subjects. */
const calledOff =
  /^\W*(?:(?:the |this )?(?:meeting|call|sig)(?: (?:is|was|has been))? )?(?:skipped|cancell?ed|no meeting(?: today)?)[\s.!]*$/i
const choreWords = ofCommunity(({ call }) => new RegExp(`minutes|${call}|moderation|facilitat|housekeeping`, 'iu'))

/** An agenda of bullets behind the last subject that has a heading ("Next week off" stands above it). */
export function agendaBehind(passages: Draft[], region: HeadingKind[], words: Vocabulary): Span[] {
  const last = passages.findLastIndex((passage, at) => passage.kind === 'heading' && region[at] === 'subject')
  const agendas = passages.flatMap((passage, at) => (passage.kind === 'heading' && region[at] === 'agenda' ? [at] : []))
  return agendas.length > 0 && agendas[0]! > last ? bulletSpans(passages, region, agendas[0]!, words) : []
}

/** "Ideas for the garden party!": all that follows is of one subject. */
const collects =
  /^\W*(?:topics?|ideas?|questions?|suggestions?|proposals?|wishes) (?:for|of|from|to) (?:the|our|your|an?) [^.:?]{2,60}$/i

/** "Recurring items" hold chores. */
const recurring = /^(?:recurring|regular|standing|fixed)/

/**
 * Bullets right below "Agenda" with notes below them, although headings follow. A list without notes, or one whose words come
 * again as headings, only says what will follow. A line that leads to all of them ("Ideas for the garden party!") makes them one.
 */
export function agendaBefore(passages: Draft[], region: HeadingKind[], words: Vocabulary): Span[] {
  return passages.flatMap((passage, at): Span[] => {
    if (
      passage.kind !== 'heading' ||
      lineKind(passage.text, words.registries.community) !== 'agenda' ||
      region[at] !== 'agenda' ||
      recurring.test(bare(passage.text))
    )
      return []
    const end = passages.findIndex(({ kind }, index) => index > at && kind === 'heading')
    if (end < 0 || !passages.slice(at, end).some(({ kind, depth }) => kind === 'bullet' && depth === 2)) return []
    const spans = bulletSpans(passages, region, at, words).filter(
      ({ first, end: last, origin }) => first < end && (origin === 'bullet' || last === end),
    )
    const headings = passages.filter(
      ({ kind }, index) => kind === 'heading' && index >= end && region[index] === 'subject',
    )
    return headings.length === 0 ||
      spans.some(({ first }) => headings.some(({ text }) => sameWords(text, passages[first]!.text)))
      ? []
      : spans
  })
}

const longWords = (text: string): string[] => bare(text).match(/\p{L}{3,}/gu) ?? []

/** Most of the words of the shorter one stand in the other. */
function sameWords(one: string, other: string): boolean {
  const [short, long] = [longWords(one), longWords(other)].sort((a, b) => a.length - b.length)
  return short!.filter((word) => long!.includes(word)).length > short!.length / 2
}

/** @param region for each passage the kind of the last heading above it; @param from index of the first passage that is looked at */
export function bulletSpans(passages: Draft[], region: HeadingKind[], from: number, words: Vocabulary): Span[] {
  const { community } = words.registries
  const spans: Span[] = []
  const prose = proseSpans(passages, region, from, community)
  for (const [at, passage] of passages.entries()) {
    // "- Agenda:" in a list over all holds the subjects one level further in.
    const depth =
      passage.parent !== undefined &&
      passages[passage.parent]!.depth === 1 &&
      lineKind(passages[passage.parent]!.text, community) === 'agenda'
        ? 2
        : 1
    if (
      at < from ||
      passage.kind !== 'bullet' ||
      passage.depth !== depth ||
      !['title', 'agenda', 'subject'].includes(region[at]!)
    )
      continue
    if (prose.some(({ first, end }) => first < at && at < end)) continue
    const text = passage.text
    const person =
      region[at] === 'title' && depth === 1 ? isPersonOnly(passage.plain) : isPersonInAgenda(passage.plain, words)
    if (!text || person || attendanceLabel.test(`${text}:`) || absenceLabel.test(`${text}:`)) continue
    if (
      wrappers.includes(lineKind(text, community)) ||
      isActionHeader(passage.plain) ||
      calledOff.test(text) ||
      (depth === 1 && listedBelow(passages, at, community))
    )
      continue
    if (choreWords(community).test(text) && /@|:$|\bwho\b.*\?$/i.test(text) && text.length < 160) continue
    if (depth === 1 && hangsOn(passages, at, community)) {
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
  // What stands below it, and further lines of the bullet itself, in any order.
  while (end < passages.length && (passages[end]!.depth > passages[at]!.depth || passages[end]!.parent === at)) end++
  return end
}

/** The line above its list says that it holds people, chores or actions: "AIs from last time:". */
function listedBelow(passages: Draft[], at: number, community: CommunityEntry): boolean {
  const first = passages.findIndex(({ list, depth }) => list === passages[at]!.list && depth === 1)
  const before = passages[first - 1]
  return (
    before?.kind === 'paragraph' &&
    before.depth === 0 &&
    ['participants', 'absent', 'chores', 'carried', 'actions'].includes(lineKind(before.text, community))
  )
}

/**
 * A list that another list or a line leads to: `*` bullets right below `-` bullets (written so for want of indentation), or
 * bullets below "Requirements:" in the midst of an agenda.
 */
function hangsOn(passages: Draft[], at: number, community: CommunityEntry): boolean {
  const { list } = passages[at]!
  const first = passages.findIndex((passage) => passage.list === list && passage.depth === 1)
  const before = passages[first - 1]
  if (!before || before.kind === 'heading') return false
  const heading = passages.findLastIndex((passage, index) => index < first && passage.kind === 'heading')
  const bulletsAbove = passages
    .slice(heading + 1, first)
    .some(
      ({ kind, depth }, index) =>
        kind === 'bullet' && depth === 1 && !listedBelow(passages, heading + 1 + index, community),
    )
  if (before.depth === 0) return bulletsAbove && /:\s*$/.test(before.text)
  if (before.line + 1 !== passages[first]!.line) return false
  // `-` bullets below such `*` bullets take the list above these up again.
  const above = topBullet(passages, first - 1)
  if (!hangsOn(passages, above, community)) return true
  const over = passages.findIndex((passage) => passage.list === passages[above]!.list && passage.depth === 1) - 1
  return passages[over]!.depth === 0 || hangsOn(passages, topBullet(passages, over), community)
}

const topBullet = (passages: Draft[], at: number): number => {
  const { parent } = passages[at]!
  return parent === undefined ? at : topBullet(passages, parent)
}

/**
 * An agenda that begins as plain text is one topic, named by its first words. Bullets behind it stay topics of their own,
 * unless its first line leads to all the rest ("Questions of a guest:").
 */
function proseSpans(passages: Draft[], region: HeadingKind[], from: number, community: CommunityEntry): Span[] {
  return passages.flatMap((passage, at): Span[] => {
    if (at < from || passage.kind !== 'heading' || region[at] !== 'agenda') return []
    let end = at + 1
    while (end < passages.length && passages[end]!.kind !== 'heading') end++
    const free = passages
      .slice(at + 1, end)
      .filter(
        ({ kind, depth, text, plain }) =>
          kind === 'paragraph' &&
          depth === 0 &&
          text !== '' &&
          !isPersonOnly(plain) &&
          !attendanceLabel.test(plain) &&
          !absenceLabel.test(plain) &&
          lineKind(text, community) === 'subject',
      )
    const opening = free[0]
    const bullet = passages.findIndex(
      ({ kind, depth, text }, index) => index > at && index < end && kind === 'bullet' && depth === 1 && text !== '',
    )
    if (!opening || (bullet > 0 && passages[bullet]!.line < opening.line)) return []
    // Its first line as written, also when an editor wrapped the paragraph.
    const leads =
      collects.test(opening.text) ||
      /:\s*$/.test(opening.text) ||
      /:\s*$/.test(opening.text.slice(0, opening.starts[1]?.at ?? 0))
    // "Today:" before a list only leads to it.
    if (free.length === 1 && bullet > 0 && opening.text.length < 80 && /:\s*$/.test(opening.text)) return []
    const named = free.find(({ plain }) => plain.trim() !== '')
    return [
      {
        first: at,
        end: leads || bullet < 0 ? end : bullet,
        origin: 'heading',
        parts: [],
        line: opening.line,
        title: named ? firstWords(named.text) : passage.text,
      },
    ]
  })
}

/** The first sentence, or as much of it as makes a title. */
function firstWords(text: string): string {
  const sentence = /^.*?[^\s.][.!?:](?=\s|$)/.exec(text)?.[0].replace(/[.:]$/, '') ?? text
  return sentence.length <= 100 ? sentence : `${sentence.slice(0, 99).replace(/\s+\S*$/, '')}…`
}
