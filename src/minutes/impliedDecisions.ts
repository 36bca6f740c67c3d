/**
 * Decisions that no word of deciding marks: "-> Yes" under a heading that asks; "Let's …", "we will go with …", "Cancel the
 * next call". To read a new form, add a line to its list and a row to tests/minutes/decisions.test.ts.
 */
import { arrow, type DecisionHit, type DecisionPlace, lead, tail } from './decisionParts.ts'
import { oneOf } from './forms.ts'
import { reportsIn } from './notDecided.ts'
import { demand } from './verbs.ts'

/** An answer that stands right below a question. */
const inLine = new RegExp(
  String.raw`^.{20,}\?\s*${arrow}\s*(?:in general,? )?(?:yes|no|yep|yeah|nope|ok|okay|agreed|sure|ja|nein)(?![\p{L}\p{N}])(?! (?:final|questions?|answers?|idea|update))`,
  'iu',
)
/** "Stick to the red one for now", "=> for the time being, put it at the end": a demand that says for how long. */
const meanwhile = String.raw`(?:for now|for the time being|for the moment|until further notice)`
const forNow = new RegExp(
  String.raw`(?:${lead}(?:[\p{L}\p{N} -]{2,40}:\s+)?|${arrow}\s*)(?:${meanwhile},?\s+(?:${demand}|stick|stay|leave|accept|skip|allow)|(?:${demand}|stick|stay|leave|accept|skip|allow|focus|defocus)(?![\p{L}-])[^.;?@]{0,200}\b${meanwhile})(?![\p{L}-])`,
  'iu',
)
const answer = new RegExp(
  String.raw`${lead}(?:(?:yes|no|ja|nein|ok|okay|accepted|approved|rejected|declined|go|no[- ]go)(?=\s*(?:$|[,.;:!(–—-]))|we (?:will|won't|do not|don't|skip|keep|use|stay|go|cancel|drop|stick|merge|accept))\b[\s,.:!–-]*`,
  'iu',
)
const lets =
  /^[\s*_–>=-]*(?:->|=>|→|-->)?\s*(?:let'?s|lets)\s+(?:also\s+)?(?!(?:start|begin)(?:\s*(?:[.!,]|$)|\s+(?:the|our|this|with the) (?:meeting|call|session|agenda))|also\b|see\b|make sure|ensure|keep in mind|remember|discuss|decide|wait|hope|talk|have\b|encrypt|check|try|look|ask\b|hear)\w+|[,.;–—>]\s+let'?s (?:also )?(?:merge|keep|use|go|do|stick|drop|skip|postpone|start(?!\s*(?:[.!,]|$))|move|close|make(?! sure)|leave)\b/i
/** "we go with …", "-> we will skip it", "but we'll keep it"; "(but we don't use it)" tells how things are */
const weDo = new RegExp(
  String.raw`(?:${lead}(?:(?:so|as expected|then|therefore|hence|thus|instead|ok|okay),? )?|${arrow}\s*|(?<!\()\bbut )${oneOf(
    [
      "we(?: will|'ll)? (?:go (?:for|with)|keep|drop|stick|stay|skip|focus on|postpone|cancel|merge|settle (?:on|for)|opt for|(?:change|switch|move) to the)(?![\\p{L}-])",
      "we (?:will not|won't|do not|don't) (?:use|do|support|require|go)(?![\\p{L}-])",
    ],
  )}`,
  'iu',
)
/** A meeting, or when it would be: "Call", "2024-07-03", "tomorrow". */
const calledOff = String.raw`\d{1,4}[-./]\d|(?<![\p{L}-])(?:meetings?|calls?|sessions?|syncs?|appointments?|termine?|sitzung(?:en)?|today|tomorrow|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\p{L}-])`
/** "Go with the blue one", "Cancel the next call", "-> stick to it", "Call on Friday: CANCEL", "option 1 is preferred" */
const settles = new RegExp(
  oneOf([
    `${lead}(?:(?:will )?go (?:with|for)|(?:will )?stick (?:with|to)|cancel(?=\\s+[\\p{L}\\d])|postpone)(?![\\p{L}-])(?!.*\\b(?:with|if|or)\\b.*\\?)`,
    // What is cancelled has to be said: "CANCEL" alone says nothing, and what is no meeting was cancelled by others.
    String.raw`:(?=\s*cancel(?:l?ed)?[\s.!]*$)(?<=(?:${calledOff})[^:]*:)`,
    String.raw`\b(?:option|proposal|variant|alternative|idea|approach) \w+ (?:is|was|seems to be) (?:preferred|chosen|taken|favou?red)\b`,
    String.raw`\b(?:option|proposal|variant|alternative|idea|approach) \w+ (?:seems to )?wins?\b`,
    String.raw`\((?:aligned|agreed) (?:in|with|by|within) [^()]*\)`,
    // "do it", "just go ahead"
    String.raw`${lead}(?:just )?(?:do (?:it|this|that)(?: (?:this|that) way)?|go ahead)[\s.!]*$`,
    String.raw`\bgeneral approval\b`,
    // "deferred", "proceed as planned"
    String.raw`${lead}(?:deferred|proceed as (?:planned|proposed|suggested))[\s.!]*$`,
    // "will do this!", "will not move the old ones", "there will be no extra lamp"; "will not work with it" tells how things are
    String.raw`${lead}(?:we )?will do (?:this|it|that)[\s.!]*$`,
    `${lead}will not (?!(?:work|get|require|help|need|make)(?![\\p{L}-]))${demand}`,
    String.raw`${lead}there will be no (?:extra|additional|separate|special|further|own)(?![\p{L}-])`,
    // "=> only ask two of them", "=> this will go into the second one"
    String.raw`=>\s*(?:only|just) ${demand}`,
    String.raw`=>\s*(?:this|that|it) will (?!be\b)\p{L}`,
    // "it's okay to postpone it", "best to keep it as it is", "go ahead with our lamps"
    String.raw`\b(?:okay|ok|fine|best) to (?:postpone|skip|drop|defer|leave|keep)(?![\p{L}-])(?![^.;]{0,120}\bif\b)`,
    String.raw`\bgo ahead with (?:our|the|this|that)(?![\p{L}-])`,
    String.raw`${lead}working (?:basis|assumption)\s*:\s*\p{L}`,
    String.raw`\bwe (?:have )?opted for(?![\p{L}-])`,
    // "Date of the party set to Friday", "keep the lamps as they are", "Lamps of last year: reject", "no third party for the next year"
    String.raw`\b(?:date|deadline|slot|time|day)\b[^.;:?]{0,30}\b(?:set to|fixed (?:to|for|on)|moved to)(?![\p{L}-])`,
    String.raw`${lead}(?:keep|leave) [^.;?@]{1,60} as (?:is|it is|they are|before|planned)(?![\p{L}-])`,
    String.raw`${lead}[\p{L}\p{N}][\p{L}\p{N} -]{2,40}: (?:reject|accept|postpone|skip)(?:ed)?(?![\p{L}-])`,
    String.raw`${lead}no (?:third|further|more|additional|extra|separate) [^.;?]{2,60} for the (?:next|coming|upcoming)(?![\p{L}-])`,
    String.raw`\bthis is acceptable\b(?![^.]*\?)`,
    // "=> the green one it is"
    String.raw`(?:^|[\s>])(?!(?:what|how|as|that|where|who|which|than|like|if|because)(?!\p{L}))[\p{L}\p{N}-]+ it is\s*(?:[.!]+|;-?\))?\s*$`,
    // "do not add it", "don't fix the colour", "merge it as draft instead of waiting"; "do not use it before Friday" is a warning
    String.raw`${lead}(?:do not|don['’]t) (?!(?:ask|forget|hesitate|worry|wait|know|see|think|understand|get|have|need|want)(?![\p{L}-]))${demand}(?!.*\b(?:before|until|unless|yet)\b)`,
    `${lead}(?:merge|publish)(?![\\p{L}-])[^.;?@]{2,60}\\binstead of(?![\\p{L}-])`,
  ]),
  'iu',
)

/** Which of two, whether at all, how: what is asked here is chosen, not known. "What should I know?" asks for advice. */
const asksToChoose =
  /\b(?:or|which|where|should(?! I(?![\p{L}-]))|shall|how (?:to|do we|should we) proceed|do we (?:want|need))(?![\p{L}-])[^?]*\?/iu
/** "Matrix or mail? - use both": the first line below says what to do. */
const chosen = new RegExp(
  String.raw`${lead}(?:${arrow}\s*)?(?!(?:ask|check|contact|discuss|find|look|report|see|talk|try|wait|write)(?![\p{L}-]))(?:${demand}|both[\s.!]*$)`,
  'iu',
)
/** "Are there any?", "Is it fixed?", "Does it work?", "Can it be dimmed?": yes and no tell how things are. */
const asksForFacts = new RegExp(
  oneOf([
    String.raw`\b(?:are|is|was|were) (?:there (?!(?:an? |any |enough )?(?:interest|need|demand|wish)(?![\p{L}-]))|(?:this|that|these|those|the|they)(?!\p{L})|it (?!okay|ok|fine|enough))`,
    String.raw`(?:^[\s*_–-]*|[:;.,(]\s+)(?:do|does|did|has|have|had|can|could|will) (?!we\b|I\b|you\b)[^?]*\?`,
    String.raw`\b(?:will|did|have|are) we(?![\p{L}-])`,
    String.raw`\b(?:fixed|done|clear|ready|available|exists?|working|possible)\s*\?`,
    String.raw`,\s*(?:no|right|or)\s*\?`,
  ]),
  'iu',
)

/** Words that settle a matter without saying so. */
export function implied(
  text: string,
  plain: string,
  { question, firstInSection, community }: DecisionPlace,
): DecisionHit | undefined {
  if (inLine.test(plain) && !asksForFacts.test(plain.slice(0, plain.indexOf('?') + 1)))
    return { text: tail(text), marker: 'implied', rule: 'answer' }
  const first = question !== undefined && firstInSection
  if (first && answer.test(plain) && !asksForFacts.test(question))
    return { text: tail(`${question} ${text}`), marker: 'implied', rule: 'answer' }
  if (first && asksToChoose.test(question) && chosen.test(plain) && !plain.includes('@'))
    return { text: tail(`${question} ${text}`), marker: 'implied', rule: 'answer' }
  if (lets.test(plain)) return { text: tail(text), marker: 'implied', rule: 'lets' }
  if (weDo.test(plain)) return { text: tail(text), marker: 'implied', rule: 'we-do' }
  if ((settles.test(plain) && !reportsIn(community).test(plain)) || (forNow.test(plain) && !plain.includes('@')))
    return { text: tail(text), marker: 'implied', rule: 'settles' }
  return undefined
}
