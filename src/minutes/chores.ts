/** Chores of the meeting, and the words that name them: who writes the minutes, who reports in the community call, who moderates. */
import type { Role } from './types.ts'

const kinds: [Role['role'], RegExp][] = [
  ['minutes', /\bminutes?\b|protokoll|note[- ]?tak|scribe|transf(?:er|orm)/i],
  ['report', /\breport|\bpresent(?:s|ing|er)?\b|comm(?:unity|\.)?[ -]?call/i],
  ['moderation', /moderat|facilitat|chair\b|\bhost\b/i],
]

/** A line about such a chore: what it says of a person is a role, no action. */
export const chore =
  /\bminutes\b.*\b(?:transfer|responsible|writing|taking|taker)|\b(?:transfer|responsible|writes?|writing|taking|takes?)\b.*\bminutes\b|community call|comm\.? ?call|moderat|facilitat|\bnote[- ]?tak/i

/** The chores that words name. */
export const choresIn = (plain: string): Role['role'][] => kinds.filter(([, form]) => form.test(plain)).map(([role]) => role)
