/**
 * Who has which chore of the meeting: the lines about chores, and what stands below a heading over them. Wordings: "Report
 * in this weeks community call: @x", "Responsible for the minutes (writing and transfer to github): @x", "Minutes transfer:
 * @x", a heading "Community call and minutes transfer" over "- @x".
 */
import type { CommunityEntry } from '../registries/schema.ts'
import type { Vocabulary } from '../registries/vocabulary.ts'
import { choresIn, isChore } from './chores.ts'
import { peopleIn } from './handles.ts'
import { lineKind, type HeadingKind } from './headings.ts'
import { isPersonOnly } from './participants.ts'
import type { Draft } from './passages.ts'
import type { Role } from './types.ts'

/** @returns each role once, and the places of the lines that only tell of chores */
export function findRoles(
  passages: Draft[],
  region: HeadingKind[],
  words: Vocabulary,
): { roles: Role[]; lines: Set<number> } {
  const roles: Role[] = []
  const lines = new Set<number>()
  const { community } = words.registries
  let heading = ''
  for (const [at, passage] of passages.entries()) {
    if (passage.kind === 'heading') {
      heading = region[at] === 'chores' ? passage.plain : ''
      if (region[at] === 'chores' && passage.plain.includes('@'))
        roles.push(...rolesIn(passage.plain, '', words, passage.line))
      continue
    }
    if (passage.kind === 'code' || !passage.plain.includes('@')) continue
    // "AI @x: announce it in the call" is work, not a chore of the meeting; so is what stands below "Action items".
    if (region[at] === 'actions' || /^[\s_*]*(?:AI|TODO|Action Item)\b[\s_*]*(?::|@)/i.test(passage.plain)) continue
    const parent = passage.parent === undefined ? '' : passages[passage.parent]!.plain
    const choreLine =
      lineKind(passage.text, community) === 'chores' ||
      lineKind(parent, community) === 'chores' ||
      (/\bminutes\b/i.test(passage.plain) && /transfer|responsible|by:|taken by|taking/i.test(passage.plain))
    if (region[at] !== 'chores' && !choreLine) continue
    const found = rolesIn(passage.plain, `${parent} ${heading}`, words, passage.line)
    if (found.length && (choreLine || isPersonOnly(passage.plain) || found.some((role) => role))) {
      roles.push(...found)
      if (choreLine || isPersonOnly(passage.plain) || rolesIn(passage.plain, '', words, 0).length) lines.add(at)
    }
  }
  const seen = new Set<string>()
  return {
    roles: roles.filter((role) => !seen.has(`${role.role} ${role.handle}`) && seen.add(`${role.role} ${role.handle}`)),
    lines,
  }
}

/** "=> Ada" below a question on a chore, "Any volunteers? @ada" among the chores: this says who has it. @param above the line above */
export const namesWhoHasChore = (
  plain: string,
  above: string,
  kind: HeadingKind | undefined,
  community: CommunityEntry,
): boolean =>
  (plain.length < 60 &&
    above.length < 300 &&
    /\?\s*$/.test(above) &&
    isChore(above, community) &&
    plain.split(/[^\p{L}\p{N}@.-]+/u).length < 5) ||
  (kind === 'chores' && /\bvolunteers?\s*\?/i.test(plain))

/** Roles that a line's words name, by themselves or together with the words above it. */
function rolesIn(plain: string, above: string, words: Vocabulary, line: number): Role[] {
  const people = peopleIn(plain, words)
  if (people.length === 0) return []
  const own = choresIn(plain, words.registries.community)
  const roles = own.length ? own : choresIn(above, words.registries.community)
  return people.flatMap((hit) => roles.map((role) => ({ role, handle: hit.handle, line })))
}
