/**
 * Work that is given to somebody without a verb of theirs: "Removal of the old lamp: @x", "Knowledge transfer (@x) needed".
 * Entries as in promises.ts, which goes first.
 */
import { arrow, handle, joint, lineLead, oneOf, wordsOf } from './forms.ts'
import { who } from './promiseWords.ts'
import type { PromiseForm } from './promises.ts'
import { someone } from './handles.ts'
import { demand } from './verbs.ts'

/** Names of work that somebody does; a name behind them is not of one who speaks of it. */
const work = oneOf([
  ...wordsOf(
    'removal refinement clarification preparation investigation evaluation announcement invitation migration cleanup summary translation',
  ),
  'clean-?up',
  'set-?up',
  'write-?up',
  'follow-?up',
  '(?:first |rough )?draft(?:ing)?',
  'press release',
  'release notes',
  'test(?:ing|s)? of',
  'poll',
  'next steps?',
])

export const assignments: PromiseForm[] = [
  {
    // "Removal of the old lamp: @x", "first draft - @x"
    rule: 'assigned',
    anyCase: true,
    handlesOnly: true,
    pattern: String.raw`${lineLead}(?:[^${someone}@:.;?]{0,50}[\s(])?${work}(?![\p{L}-])[^${someone}@:.;?()]{0,60}\s*(?::|\s[-–—])\s*${who}[\s.]*$`,
    notAfter: /\b(?:done|merged|published|finished|presented|was|were)\b/i,
  },
  {
    // "Epic: lamps in every room @x"
    rule: 'assigned',
    handlesOnly: true,
    pattern: String.raw`${lineLead}(?:[Ee]pic|(?:[Uu]ser )?[Ss]tory)\s*:\s[^${someone}@.;?]{3,120}[\s(]${who}[\s.)]*$`,
    notAfter: /\b(?:by|with|from|of|and|like|see|done|merged|closed|finished)\s+\(?$/i,
  },
  {
    // "a page on lamps - draft by @x"
    rule: 'assigned',
    handlesOnly: true,
    pattern: String.raw`\s[-–—]\s(?:first )?(?:[Dd]raft|[Ss]ummary|[Ww]rite-?up)\s+by\s+${who}[\s.]*$`,
  },
  {
    // "Yes (merge it: @x, number 7)"
    rule: 'bracket-owner',
    handlesOnly: true,
    pattern: String.raw`\(\s*${demand}[^()@${someone}:]{0,40}:\s*${who}\s*(?:(?:[,;/]|with\s|and\s)[^()]*)?\)`,
  },
  {
    // "@x to buy it, paint it green (@y), hang it up (@z)"
    rule: 'closing',
    handlesOnly: true,
    pattern: String.raw`[,;]\s*(?:and\s+|then\s+)?${demand}[^()@${someone},;]{2,80}\(\s*${who}\s*\)(?=\s*(?:[,;.]|$))`,
  },
  {
    // "Knowledge transfer (@x) needed", "a talk between the two (@x -> @y) is still missing", "another list @x, @y wanted"
    rule: 'needed',
    handlesOnly: true,
    pattern: String.raw`(?:\(\s*${who}(?:\s*${arrow}\s*${who})?\s*\)|\s${who})\s+(?:(?:is|are|still)\s+)*(?:needed|required|wanted|desirable|missing|pending|outstanding|TB[ADW]|needs? completion|to be (?:done|written|finished|completed))[\s.!]*$`,
    notAfter: /\b(?:by|with|from|of|at|for|than|on|in|via|like|see|between)\s+$/i,
  },
]

const namesOnly = new RegExp(String.raw`^[\s(]*${handle}(?:${joint}${handle}){0,9}[\s).:]*$`, 'u')
const demanded = new RegExp(
  String.raw`${lineLead}(?:please\s+)?(?!(?:add|ask(?! for)|contact|include|inform|invite|mention|nominate|notify|onboard|remind|remove|see|thank|welcome)(?![\p{L}-]))${demand}`,
  'iu',
)
const wanted =
  /\bwho (?:will|can|could|takes?|is going to|volunteers)(?! (?:attend|be|come|join|participate|present|moderate|speak|talk)\b)|\b(?:volunteers?|assignees?)\s*\?|\bwe need (?:an?|the|to)\b|\bTB[ADW]\b/i

/** Whether a bullet asks for work that the names in the bullets below it take on. */
export const asksForHands = (plain: string): boolean =>
  wanted.test(plain) || (demanded.test(plain) && !/\?\s*$/.test(plain))

/** "@x", "@x and @y": names and nothing else. */
export const isNamesOnly = (plain: string): boolean => plain.includes('@') && namesOnly.test(plain)
