/** The figures of a vote: "6 for, 1 against, 3 abstain", "vote: 5:0:1", "Abstimmung: 5 Ja, 0 Nein". */
import { oneOf, wordsOf } from './forms.ts'
import type { Vote } from './types.ts'

/** "6 for, 1 against, 3 abstain", "yes: 4, no: 0" */
const count = (words: string): RegExp =>
  new RegExp(
    String.raw`\b(\d{1,3}|none|nobody|no one)\s*(?:x\s*)?(?:votes? )?(?:${words})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:${words})\s*[:=]\s*(\d{1,3})\b`,
    'iu',
  )
const votes: [keyof Vote, RegExp][] = [
  ['for', count(String.raw`for|yes|in favou?r|pro|\+1|ja|aye|dafür`)],
  ['against', count('against|no|contra|-1|nein|nay|dagegen')],
  ['abstain', count('abstain(?:ed|s)?|abstentions?|enthaltung(?:en)?|neutral')],
]

/** "vote: 5:0:1", "voted 5/0/1" */
const threeFigures =
  /\b(?:vot(?:e|ed|es|ing)|abstimmung|abgestimmt)\b[^.\d]{0,30}(\d{1,3})\s*[:/]\s*(\d{1,3})\s*[:/]\s*(\d{1,3})(?![\d/:])/i

/** @returns undefined unless there are votes for it and either against it or abstentions */
export function figures(text: string): Vote | undefined {
  if (!/\d/.test(text)) return undefined
  const three = threeFigures.exec(text)
  if (three) return { for: Number(three[1]), against: Number(three[2]), abstain: Number(three[3]) }
  // "voted 4-0 to buy it"
  const two = /\bvoted (\d{1,3}) ?[-–:] ?(\d{1,3})(?: ?[-–:] ?(\d{1,3}))?(?![\d-])/i.exec(text)
  if (two) return { for: Number(two[1]), against: Number(two[2]), ...(two[3] && { abstain: Number(two[3]) }) }
  const vote: Vote = {}
  for (const [field, form] of votes) {
    const match = form.exec(text)
    const number = match?.[1] ?? match?.[2]
    if (number !== undefined) vote[field] = /^n/i.test(number) ? 0 : Number(number)
  }
  return vote.for !== undefined && (vote.against !== undefined || vote.abstain !== undefined) ? vote : undefined
}

/** Words that stand beside the figures of a vote. */
const besideFigures = new RegExp(
  String.raw`(?<!\p{L})${oneOf([
    ...wordsOf(
      'votes? voting result abstimmung abstimmungsergebnis ergebnis stimmen for yes pro ja aye dafür against no contra nein nay dagegen neutral none with and und mit bei',
    ),
    'in favou?r',
    'abstain(?:ed|s)?',
    'abstentions?',
    'enthaltung(?:en)?',
  ])}(?!\p{L})`,
  'giu',
)

/** "Abstimmung: 5 Ja, 0 Nein", "**Dafür 5**": figures of a vote and nothing else. */
export const isVoteAlone = (plain: string): boolean =>
  plain.length < 120 && /\d/.test(plain) && /\p{L}/u.test(plain) && !/\p{L}/u.test(plain.replace(besideFigures, ''))

/** What lines say together of which each is a vote alone. */
export const voteOf = (lines: readonly string[]): Vote | undefined =>
  figures(lines.map((line) => line.replace(/^(\P{L}*\p{L}+)\s+(?=\d)/u, '$1: ').replace(/[*_]/g, '')).join(', '))
