/** Chores of the meeting, and the words that name them: who writes the minutes, who reports in the community call, who moderates. */
import { ofCommunity } from '../registries/community.ts'
import type { CommunityEntry } from '../registries/schema.ts'
import type { Role } from './types.ts'

const kinds = ofCommunity(({ call }): [Role['role'], RegExp][] => [
  ['minutes', /\bminutes?\b|protokoll|note[- ]?tak|scribe|transf(?:er|orm)/i],
  ['report', new RegExp(String.raw`\breport|\bpresent(?:s|ing|er)?\b|${call}`, 'iu')],
  ['moderation', /moderat|facilitat|chair\b|\bhost\b/i],
])

const chore = ofCommunity(
  ({ call }) =>
    new RegExp(
      String.raw`\bminutes\b.*\b(?:transfer|responsible|writing|taking|taker)|\b(?:transfer|responsible|writes?|writing|taking|takes?)\b.*\bminutes\b|${call}|moderat|facilitat|\bnote[- ]?tak`,
      'iu',
    ),
)

/** Whether a line is about such a chore: what it says of a person is a role, no action. */
export const isChore = (plain: string, community: CommunityEntry): boolean => chore(community).test(plain)

/** The chores that words name. */
export const choresIn = (plain: string, community: CommunityEntry): Role['role'][] =>
  kinds(community)
    .filter(([, form]) => form.test(plain))
    .map(([role]) => role)
