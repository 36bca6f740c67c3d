/**
 * How an action stands, where the minutes say it: in the bullet below an action carried over, or in the action's own line
 * ("DONE ✅", "(done)", "still open"). What is not said clearly stays unknown: "cancelled?" says nothing for sure.
 */
import { oneOf, wordsOf } from './forms.ts'

/** Marks before the words of a note. */
const lead = String.raw`^[\s(*_~–—>:[-]*`
const end = String.raw`(?![\p{L}])`

/** A note that begins so says that nothing is left to do. */
const doneAtStart = [
  ...wordsOf(
    'done finished completed complete closed solved resolved fixed merged implemented superseded obsolete canceled cancelled cancel dropped drop withdrawn abandoned rejected discarded published delivered erledigt fertig',
  ),
  '(?:PR|MR|pull request|issue)s? (?:is |are |was |were |has been |have been )?(?:merged|closed)',
  'dealt with',
  'taken care of',
  'no longer (?:needed|relevant)',
  'not (?:needed|relevant|necessary|required)(?: any ?more)?',
  '✅',
  '✔',
  '☑',
  'white_check_mark',
]
const openAtStart = [
  ...wordsOf(
    'open offen ongoing on-going wip pending postponed deferred delayed blocked todo tbd waiting stalled unchanged continue continued keep started underway partially',
  ),
  'in progress',
  'in arbeit',
  'to do',
  'to be (?:done|continued)',
  '(?:mostly|partly|half|almost|nearly) (?:done|finished|complete)',
  '(?:under|in) review',
  'review (?:is )?pending',
  'has started',
  'rolled over',
  'paused',
  'renew(?:ed)?',
  'partly',
  'work (?:is |has )?(?:ongoing|started|in progress|progressing)',
  '(?:being )?work(?:ed|ing) on',
  '(?:making |some )?progress(?:ing)?',
  '(?:PR|MR|pull request)s? (?:is |are )?(?:still )?(?:open|pending|submitted|(?:in|under|ready for|waiting for) review)',
  'asked, (?:but )?(?:no|waiting)',
  'no, not yet',
  'carried over',
  'on (?:its|the|my) way',
  'in the works',
  'in preparation',
  'not yet',
  'not done',
  'no progress',
  'no update',
  'nothing (?:new|yet)',
  'on hold',
  'carry over',
  'will (?:do|follow|be done)',
  'still (?:do|to do|to be done)',
  'work in progress',
  'moved? to next',
  'next (?:week|time)',
]

const stateDone = new RegExp(
  String.raw`${lead}(?:all |both |is |was |has been |have been |already )?${oneOf(doneAtStart)}${end}`,
  'iu',
)
const stateOpen = new RegExp(
  String.raw`${lead}(?:still |is |remains |partially |keep )?${oneOf(openAtStart)}${end}`,
  'iu',
)

/** Anywhere in a line, only forms that cannot be part of a sentence. */
const doneAnywhere = new RegExp(
  oneOf([
    String.raw`(?:^|[\s(\[–—:;,>-])(?:DONE|erledigt)\b`,
    '✅',
    '✔️?',
    '☑',
    ':white_check_mark:',
    String.raw`\((?:already )?(?:done|erledigt|finished|closed|solved)\)`,
    String.raw`[-–—>→⇒:,]\s*(?:done|erledigt|finished)\s*[.!]?\s*$`,
    String.raw`(?:(?<!-)--+|(?<![-=])[-=]+>|→|–|—)\s*(?:done|erledigt|finished)(?=[\s,;.(])(?! by\b)`,
    String.raw`\s[-–—]\s+(?:done|erledigt)\s*\([^()]*\)\s*$`,
    String.raw`\b(?:both|all) done\b`,
  ]),
  'u',
)
const openAnywhere = new RegExp(
  oneOf([
    String.raw`(?:^|[\s(–—:;,>-])(?:OPEN|still open)\b`,
    String.raw`\((?:still )?(?:open|ongoing|in progress|wip|pending)\)`,
    String.raw`[-–—>→⇒:]\s*(?:still )?(?:open|ongoing|in progress)\s*[.!]?\s*$`,
  ]),
  'u',
)

export type State = 'open' | 'done' | undefined

/** State that a note under a carried action gives, or undefined when it says nothing clear. */
export function stateOf(note: string): State {
  if (/\?\s*$/.test(note)) return undefined
  const words = note.replace(/:[a-z_]+:/g, (code) => (code === ':white_check_mark:' ? '✅' : code))
  if (/^[\s(*_~–—>:[-]*(?:not|nothing|never)\b/i.test(words) && !stateDone.test(words))
    return stateOpen.test(words) || /^\W*not\b/i.test(words) ? 'open' : undefined
  if (stateDone.test(words)) return 'done'
  if (stateOpen.test(words)) return 'open'
  return (
    stateInLine(words) ??
    (/\bprogressing\b|\(renew AI\)|\bnot (?:yet )?possible (?:so far|yet)\b/.test(words) ? 'open' : undefined)
  )
}

/** A state written in the action's own line. */
export function stateInLine(text: string): State {
  if (doneAnywhere.test(text)) return 'done'
  return openAnywhere.test(text) ? 'open' : undefined
}
