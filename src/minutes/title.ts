/** What a file says of itself as a whole: its date, its own title, whether the meeting took place. */
import { communityForms } from '../registries/community.ts'
import type { CommunityEntry } from '../registries/schema.ts'
import type { HeadingKind } from './headings.ts'
import type { Draft } from './passages.ts'
import { datesIn, dayWithoutYear } from './dates.ts'
import type { Meeting } from './types.ts'

/**
 * @param year the one that the path says; then "March 5th" in a heading is a day, too
 * @returns the ISO day that the front matter states, else the first one in the first headings or lines
 */
export function dateInside(
  passages: Draft[],
  frontMatter: Record<string, unknown>,
  year?: number,
): { date: string; from: 'heading' | 'front matter' } | undefined {
  const written = frontMatter['date']
  const stated =
    typeof written === 'string' || written instanceof Date
      ? datesIn(written instanceof Date ? written.toISOString().slice(0, 10) : written)[0]
      : undefined
  if (stated) return { date: stated.date, from: 'front matter' }
  const heads = passages
    .filter((passage) => passage.kind === 'heading')
    .slice(0, 3)
    .concat(passages.slice(0, 12))
  const found = heads.flatMap((passage) => datesIn(passage.text))[0]?.date
  const date = found ?? (year && heads.map(({ text }) => dayWithoutYear(text, year)).find(Boolean))
  return date ? { date, from: 'heading' } : undefined
}

/** "Meeting Date/Time: Friday, 5 March 2024" as a heading: no words of its own. */
const saysWhen = /^\W*(?:(?:meeting|call) )?(?:date|time|when|datum|wann)(?!\p{L})/iu

/** Words of the title beyond series and date; front matter that every deck repeats is none. */
export function ownTitle(
  passages: Draft[],
  region: HeadingKind[],
  frontMatter: Record<string, unknown>,
  names: readonly string[],
  community: CommunityEntry,
): string {
  const at = passages.findIndex(
    ({ kind, text }, index) =>
      kind === 'heading' && region[index] === 'title' && !saysWhen.test(text) && datesIn(text).length > 0,
  )
  const first =
    passages[0]?.level === 1 &&
    passages.filter(({ level }) => level === 1).length === 1 &&
    ['title', 'subject'].includes(region[0]!)
      ? passages[0].text
      : ''
  const text = at < 0 ? (typeof frontMatter['title'] === 'string' ? frontMatter['title'] : first) : passages[at]!.text
  let rest = text
  for (const { start, end } of datesIn(text).reverse()) rest = rest.slice(0, start) + rest.slice(end)
  rest = rest
    .replace(/^[\s\p{P}|]+|[\s\p{P}|]+$/gu, '')
    .replace(/\s+(?:vom|am|on|of)$/iu, '')
    .replace(/\s+(?=[:,;])/g, '')
    .replace(/\s+/g, ' ')
  const known = names.map((name) => name.toLowerCase())
  const { names: own, named, call } = communityForms(community)
  const plain = rest
    .toLowerCase()
    .replace(new RegExp(String.raw`(?<![\p{L}\p{N}])(?:on|minutes|notes|meeting)(?![\p{L}\p{N}])|${named}`, 'giu'), '')
    .trim()
  return known.some((name) => plain === name || plain === '') || new RegExp(`^(?:${own} )?${call}$`, 'iu').test(rest)
    ? ''
    : rest
}

const calledOff =
  /\bcancel?led\b|\bskipped\b|no (?:sig|meeting|call|minutes)(?: today| this week)?\b|did not take place|entfällt|fällt aus|ausgefallen/i

/**
 * Cancelled, when little else is said; empty, when nothing stands below headings but the meeting's own business. Actions of
 * earlier meetings are none where nobody took part: a file that was prepared.
 *
 * @param listed the front matter says who took part
 */
export function statusOf(passages: Draft[], region: HeadingKind[], listed = false): Meeting['status'] {
  let length = 0
  let said = region.includes('subject')
  const attended =
    listed ||
    passages.some(({ kind, text }, at) => kind !== 'heading' && region[at] === 'participants' && /\p{L}/u.test(text))
  for (const [at, { kind, text }] of passages.entries()) {
    if (kind === 'heading' || region[at] === 'participants' || region[at] === 'absent') continue
    length += text.replace(/[\s@~*_-]+/g, ' ').trim().length
    said ||= region[at] !== 'chores' && (attended || region[at] !== 'carried')
    if (said && length >= 200) return 'held'
  }
  if (length < 200 && passages.some(({ text }) => calledOff.test(text))) return 'cancelled'
  return length < 8 || !said ? 'empty' : 'held'
}
