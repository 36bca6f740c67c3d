/** The subjects of an agenda whose headings are bold lines: two or more "**Lamps**", each over what follows it. */
import type { CommunityEntry } from '../registries/schema.ts'
import { lineKind, type HeadingKind } from './headings.ts'
import { absenceLabel, attendanceLabel } from './participants.ts'
import type { Draft } from './passages.ts'
import type { Span } from './spans.ts'

/** What lies between the last list of people and the first bold line belongs to none of them. */
const before: readonly HeadingKind[] = ['title', 'participants', 'agenda', 'subject']

/** @param region for each passage the kind of the last heading above it @returns none where fewer than two lines are bold */
export function boldSpans(passages: Draft[], region: HeadingKind[], community: CommunityEntry): Span[] {
  const lines = passages.flatMap((_, at) =>
    before.includes(region[at]!) && isBoldLine(passages, at, community) ? [at] : [],
  )
  if (lines.length < 2) return []
  return lines.map((first): Span => {
    const next = passages.findIndex(({ kind }, at) => at > first && (kind === 'heading' || lines.includes(at)))
    return { first, end: next < 0 ? passages.length : next, origin: 'bullet', parts: [] }
  })
}

/** A paragraph, or its first line, that is bold as a whole, less who brings it ("**Lamps** (@x)"), and has something below it. */
function isBoldLine(passages: Draft[], at: number, community: CommunityEntry): boolean {
  const { kind, depth, text, marks, node } = passages[at]!
  const next = passages[at + 1]
  if (
    kind !== 'paragraph' ||
    depth > 0 ||
    text.length > 100 ||
    passages[at - 1]?.node === node ||
    !next ||
    next.kind === 'heading'
  )
    return false
  const bold = marks.some(
    (mark) =>
      mark.kind === 'strong' && mark.start === 0 && mark.end >= text.replace(/\s*(?:\([^()]*\)\s*)?:?$/, '').length,
  )
  return (
    bold &&
    lineKind(text, community) === 'subject' &&
    !attendanceLabel.test(`${text}:`) &&
    !absenceLabel.test(`${text}:`)
  )
}
