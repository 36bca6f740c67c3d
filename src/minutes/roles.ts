/**
 * Chores of the meeting: who writes the minutes, who reports in the community call, who moderates.
 * Wordings of ANATOMY: "Report in this weeks community call: @x", "Responsible for the minutes (writing and transfer to
 * github): @x", "Minutes transfer: @x", a heading "Community call and minutes transfer" over "- @x".
 */
import type { Vocabulary } from '../registries/vocabulary.ts'
import { peopleIn } from './handles.ts'
import type { Role } from './types.ts'

const kinds: [Role['role'], RegExp][] = [
  ['minutes', /\bminutes?\b|protokoll|note[- ]?tak|scribe|transf(?:er|orm)/i],
  ['report', /\breport|\bpresent(?:s|ing|er)?\b|comm(?:unity|\.)?[ -]?call/i],
  ['moderation', /moderat|facilitat|chair\b|\bhost\b/i],
]

/** A line about such a chore: what it says of a person is a role, no action. */
export const chore =
  /\bminutes\b.*\b(?:transfer|responsible|writing|taking|taker)|\b(?:transfer|responsible|writes?|writing|taking|takes?)\b.*\bminutes\b|community call|comm\.? ?call|moderat|facilitat|\bnote[- ]?tak/i

/** Roles that a line's words name, by themselves or together with the words above it. */
export function rolesIn(plain: string, above: string, words: Vocabulary, line: number): Role[] {
  const people = peopleIn(plain, words)
  if (people.length === 0) return []
  const own = kinds.filter(([, form]) => form.test(plain)).map(([role]) => role)
  const roles = own.length ? own : kinds.filter(([, form]) => form.test(above)).map(([role]) => role)
  return people.flatMap((hit) => roles.map((role) => ({ role, handle: hit.handle, line })))
}
