/**
 * What speaks of a decision and is none: wishes ("decision needed", "to be decided"), reports of others' or earlier decisions
 * ("decided last time", tender boards), titles of standards ("… decision #199"), decision records, polls to fill in.
 */
import { type CommunityForms, ofCommunity } from '../registries/community.ts'
import type { DecisionPlace } from './decisionParts.ts'
import { oneOf, wordsOf } from './forms.ts'

/** Words before a decision that make it a wish: "no decision", "before a decision", "we should reach an agreement". */
const wishes = new RegExp(
  String.raw`\b${oneOf([
    ...wordsOf(
      'no without not never any some upcoming pending missing open more further last previous earlier old future',
    ),
    ...wordsOf('until before after once if whether which how who can could should would might must may'),
    ...wordsOf('final(?:ise|ize|ly)? need(?:s|ed)? require[sd]? wait\\w* prepar\\w* await\\w* help\\w*'),
  ])}\b(?:(?!, (?:so |then )?we\b)[^.;:]){0,30}\b${oneOf(wordsOf('decision decid\\w+ agreement agreed? consensus conclusion vote'))}\b(?!\s*:)`,
  'i',
)
/** Words before or behind a decision that make it a wish, a question or somebody else's. */
const refusals = new RegExp(
  oneOf([
    // "decision needed", "decision record", "decision of the executive board"
    String.raw`\bdecisions?\b[^.;:]{0,20}\b(?:needed|required|pending|missing|open|necessary|record|records|making|maker|process|tree|matrix|doc\w*|power|by (?:the )?(?:board|executive|ministry)|of the (?:executive|board)|nearly|being|has been|have been|was made|will|on hold|making)\b`,
    String.raw`\b(?:to be|tbd|yet to be|be) (?:decided|agreed|voted)`,
    String.raw`\badr\b.*decision|decision\s*#\d|design decision`,
    String.raw`\b(?:(?:executive|advisory|supervisory|tender|osba(?:['’]s)?) board|ministry|bmwk|jury|government|committee)\b[^.;]{0,40}\b(?:decid|decision|approv|adopt|accept)`,
    String.raw`\b(?:voted? (?:for|on|in|at)|voting|please vote|vote (?:for|now)|eligible to vote|go[- ]?\/?no[- ]?go)\b(?![^:]*\d\s*(?:for|yes))`,
    // "we agreed that I'll write it" is somebody's work, and "we concluded that:" stands over what was found
    String.raw`\bagreed that I(?:['’]ll| will)(?![\p{L}-])`,
    String.raw`\bconcluded that\s*:`,
    String.raw`license agreement|framework agreement|agreements? with|service level agreement|nda\b`,
  ]),
  'i',
)
const reportsFor = ({ board, call }: CommunityForms): RegExp =>
  new RegExp(
    oneOf([
      String.raw`\b(?:last (?:time|week|meeting|month|year)|previously|earlier|recap|back then|in the past|some time ago)\b`,
      String.raw`\balready (?:decided|agreed)\b`,
      String.raw`\b(?:decided|agreed|concluded) in (?:the )?(?:sig|team|${board}|${call})\b`,
      String.raw`\bhad (?:been )?(?:decided|agreed)\b`,
      String.raw`\bas (?:(?:the|our|we|this) (?:\w+ ){0,3})?(?:decided|agreed|discussed)\b`,
      String.raw`\bwas (?:decided|agreed) (?:in|at|on|by|last)\b`,
      // "in the call of the other team, the red one was preferred"
      String.raw`\bin the [\w ]{0,30}(?:call|meeting|sig|team),? [^.;]{0,60}\bwas\b`,
    ]),
    'iu',
  )

/** What tells that a line reports. */
export const reportsIn = ofCommunity(reportsFor)

/** Whether the sentence up to a little behind the match tells of a wish, or of what others or earlier meetings decided. */
export function refused(plain: string, match: RegExpExecArray, { community }: DecisionPlace): boolean {
  // "design decisions are kept there <- agreed"
  if (/^<-+\s*agreed$/i.test(match[0])) return false
  const start = Math.max(0, ...['. ', '; '].map((end) => plain.lastIndexOf(end, match.index + 1) + 1))
  const stop = /[.;](?:\s|$)/.exec(plain.slice(match.index + match[0].length))?.index ?? plain.length
  const behind = plain.slice(match.index + match[0].length).slice(0, Math.min(stop, 40))
  const before = plain.slice(start, match.index + match[0].length)
  if (
    wishes.test(before) ||
    /\bdecide\b/i.test(plain.slice(start, match.index)) ||
    refusals.test(before + behind) ||
    reportsIn(community).test(plain)
  )
    return true
  // "@x says it was decided"
  if (/(?:says?|said|reports?|reported|mentions?|recalls?|remembers?)(?: that)?\s*$/i.test(plain.slice(0, match.index)))
    return true
  // "the PR is approved" tells of the PR.
  return (
    /\b(?:PRs?|MRs?|pull requests?|talks?|abstracts?|papers?|patch(?:es)?|fund(?:s|ing)|tenders?|applications?)\s+(?:is|are|was|were)\b/.test(
      plain,
    ) ||
    /\bif\b[^,]*$/i.test(plain.slice(0, match.index)) ||
    /(?<!\p{L})(?:wenn|falls|ob|bis|sobald|dass|bevor|nachdem)(?!\p{L})[^,.;]*$/iu.test(plain.slice(0, match.index))
  )
}
