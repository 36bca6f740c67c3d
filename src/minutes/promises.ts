/**
 * How people say that somebody takes something on: "@x will ask them", "(@x to ask)", "-> @x", "@x: check …", "to be done by @x".
 *
 * Each form is one entry: what it reads, with the names hidden behind one character (`who`), and what tells that it is none. The
 * first form that reads a list of names has it. To read a new one, add an entry and a row to tests/minutes/actions.test.ts.
 */
import { arrow, lineLead, oneOf, wordsOf } from './forms.ts'
import { someone } from './handles.ts'
import { demand, takesOn } from './verbs.ts'

export interface PromiseForm {
  rule: string
  pattern: string
  /** Upper and lower case do not matter. */
  anyCase?: true
  /** The line may end with a question mark. */
  evenAsked?: true
  /** Plain names do not count. */
  handlesOnly?: true
  /** The words of the match tell that it is none. */
  not?: RegExp
  /** The text before the names tells that it is none. */
  notAfter?: RegExp
}

/** "@x will", "@x is going to", "@x volunteered to": what follows is a verb in plain form. */
const promise = oneOf([
  'will',
  "'ll",
  '(?:is|are) (?:going|planning|about|asked|expected) to',
  '(?:is|are) (?:willing|happy|supposed) to',
  'to',
  'should',
  'shall',
  'must',
  'can and will',
  '(?:has|have|had) to',
  '(?:needs?|wants?|plans?|intends?|aims?) to',
  '(?:volunteers?|volunteered|promises?|promised|agrees?|agreed) to',
  'offer(?:s|ed)? to(?! (?:provide|help|support))',
  '(?:tries|try|continues?) to',
  'would (?:like|love) to',
  // German
  'wird',
  'soll(?:te)?',
  'möchte',
  'muss',
])

/** Names, with a remark beside them. */
const who = String.raw`${someone}(?:\s*\([^()${someone}]{0,24}\))?`

/** Between the names and the promise, and between the promise and the verb. */
const adverb = String.raw`(?:(?:also|then|still|probably|gladly|kindly|now|soon|already|both|just|first|maybe|possibly|hopefully|together)\s+)?`

/** Being there, or not: no work. */
const presence = String.raw`(?!(?:also\s+)?${oneOf([
  ...wordsOf('been not no never sein nicht'),
  ...wordsOf('participate attend join moderate facilitate leave stay miss speak'),
  'talk about', 'give a talk',
  // "will be looking into it" is work, "will be joining" is none
  String.raw`be(?!\s+\p{L}+ing\s)`,
  `be\\s+${oneOf(wordsOf('joining attending participating moderating travell?ing leaving missing'))}`,
  'be working from',
  String.raw`have(?!\s+a\s+(?:\p{L}+\s+)?look)`,
])}(?![\p{L}-]))`

/** "to be reviewed", "will be written down": the task of whoever stands behind "by". */
const toBe = String.raw`(?:to|will|should|must|can|shall|needs? to|has to|have to|planned to) be`
const done = String.raw`(?:\p{L}{2,}(?:ed|en|ne|pt|lt|wn|nt)|done|set up|made|held|put|taken|built|sent)(?![\p{L}-])`

export const promises: PromiseForm[] = [
  {
    // "-> @x", "=> @x, @y to look", "<- Kurt to send"; a report may not follow: "-> @x said".
    rule: 'arrow',
    pattern: String.raw`(?:${arrow}|<-+)\s*_?${who}(?=[\s_]*(?:$|[.,;)]|(?:to|will|should|for|please)\s|:|\())`,
    // "(@a -> @b)" hands something over.
    notAfter: /(?:@[\w.-]+|\(\s*\p{L}+)\s*(?:[-=–—]+>|→)\s*_?$/u,
  },
  {
    // "(@x to ask)", "(@x will check)", "(@x prepares it)"
    rule: 'bracket-verb',
    pattern: String.raw`\(\s*${who}\s+(?:${promise}|can|${takesOn})\b(?!\s+(?:be|attend|join|participate)\b)[^()]*\)`,
    evenAsked: true,
  },
  {
    // "@x will ask", "@x and @y to prepare", "@x wants to look"
    rule: 'will',
    pattern: String.raw`(?:^|[\s(:;,.>–—-])${who}\s*,?\s*(?:and\s+\p{L}+\s+)?${adverb}${promise}\s+${adverb}${presence}(?=[\p{L}@'"#*_])`,
    not: /(?:wants?|would (?:like|love)) to\s+$/i,
    notAfter: /\b(?:with|from|via|thanks?(?: to)?|asked|see|like|help(?:s|ed)?)\s+$/i,
  },
  {
    // "we (@x or @y) will mend it", "I (@x) can ask"
    rule: 'will',
    pattern: String.raw`(?:^|[\s(.;,])(?:I|[Ww]e)\s*\(\s*(?:or\s+|rather\s+)*${who}\s*\)\s+${adverb}(?:${promise}|can)\s+${adverb}${presence}(?=\p{L})`,
  },
  {
    // "@x wants to fix it": work; "@x wants to know": a wish
    rule: 'will',
    pattern: String.raw`(?:^|[\s(:;,.>–—-])${who}\s+${adverb}(?:wants? to|would (?:like|love) to)\s+(?!(?:keep|know|see|have|understand|discuss|talk|hear|avoid|be|get)(?![\p{L}-]))(?=\p{L})`,
    notAfter: /\b(?:with|from|via|asked)\s+$/i,
  },
  {
    // "@x can raise the limit": offered; "@x can help", "… can be reached": told
    rule: 'can',
    pattern: String.raw`(?:^|[.;:>–—-]\s*|\(\s*)${who}\s+(?:can|could)\s+${adverb}(?!(?:be|have|not|only|help|support|provide|access|see|use|understand|think|continue|offer)(?![\p{L}-]))\p{Ll}{2,}(?=\s)`,
  },
  {
    // "@x takes care", "@x prepares a draft", "@x and @y look into it"
    rule: 'takes-on',
    pattern: String.raw`(?:^|[\s(:;,.>–—-])${who}\s*,?\s+${adverb}(?:${takesOn}|(?:take|look|follow|pick) (?:care|over|into|up|for|it|this))(?![\p{L}-])`,
    not: /\s(?:fixes some|fixes|offers|files|tests|posts|drafts|reviews|documents|updates)\s+(?:of|from|on|about|for|by)\s*$/i,
    notAfter: /\b(?:by|with|from|of|via|to|that|when|if|what|how|which)\s+$/i,
  },
  {
    // "@x: check …", "@x please check …", "@x, @y: create an issue"
    rule: 'told',
    pattern: String.raw`${lineLead}${who}\)?(?:\s*[:–—-]\s*(?:please\s+)?|\s*,?\s+please\s+)${demand}`,
  },
  {
    // "@x update the invite", without a colon
    rule: 'told',
    pattern: String.raw`${lineLead}${who}\s+(?!(?:ask|suggest|propose|mention|think|state|want|tell|report|offer|help|wait|find|open (?:for|to))(?![\p{L}-]))(?:${demand}|update\s+\p{L})`,
  },
  {
    // "please check it, @x"; "please contact @x" is for all others
    rule: 'asked',
    pattern: String.raw`(?:^|[\s(:;,.>–—-])[Pp]lease\s+(?!(?:contact|ask|ping|talk|write|mail|reach|see|join|get in)\b)[^${someone}@.;?!]{2,120},\s*${who}(?=[\s.;:!)]|$)`,
  },
  {
    // "to be checked by @x", "will be looked after next week by @x"
    rule: 'by',
    anyCase: true,
    pattern: String.raw`\b${toBe} (?:\w+ )?${done}(?:\s+[^\s${someone}@.;:()]+){0,5}\s+by ${who}`,
  },
  {
    // "review needed by @x", "feedback wanted from @x"
    rule: 'needed',
    anyCase: true,
    pattern: String.raw`\b(?:(?:needed|required|wanted)|needs?\s+(?:[^\s@]+\s+){0,3}(?:reviews?|feedback|input|approval|help|support)) (?:by|from) ${who}`,
  },
  {
    // "assigned to @x", "volunteer: @x"
    rule: 'assigned',
    handlesOnly: true,
    pattern: String.raw`(?:\bassigned to|\b(?:[Aa]ssignees?|[Oo]wners?|[Vv]olunteers?|[Rr]esponsible|[Rr]eviewers?|[Dd]oers?|[Tt]aken by)\s*(?:is|are)?\s*[:–—-])\s*${who}`,
  },
  {
    // "@x is responsible", "@x is in charge"
    rule: 'assigned',
    pattern: String.raw`${who}\s+(?:is|are) (?:responsible|in charge)\b`,
  },
  {
    // "to be checked (@x)", "we should write it down (@x)", "a summary is missing (@x)", "-> evaluate (@x, @y)"
    rule: 'bracket-owner',
    anyCase: true,
    pattern: String.raw`(?:\b(?:${toBe} ${done}|[Ww]e (?:should|need to|will|must|have to|could)|[Nn]eeds? (?:to|\w+ing)|[Ss]hould be|(?:needed|required|requested|wanted!?|missing|TB[ADWC]|tb[adwc])|[Nn]eeds?|someone (?:to|should))(?![\p{L}-])|${arrow}\s*\p{L}+)[^()]*\(\s*${who}(?:,?\s*(?:\.\.\.|…|others|et al\.?))?\s*\)[\s.]*$`,
  },
  {
    // "a summary will be written (@x) - not before Friday"
    rule: 'bracket-owner',
    anyCase: true,
    pattern: String.raw`\b${toBe} (?:${done}|coming)[^()@${someone}]*\(\s*${who}\s*\)(?=\s*[-–—,;.:])`,
  },
  {
    // "to be added as epic @x"
    rule: 'bracket-owner',
    anyCase: true,
    pattern: String.raw`\b(?:to|needs? to) be ${done}[^@().;]{0,80}\s${who}[\s.]*$`,
    notAfter: /\b(?:by|with|from|of|at|to|for|and|than|on|in|via|like|see)\s+$/i,
  },
  {
    // "another review needed @x", "needs a list (a long one) - @x", "-> release notes, @x"
    rule: 'bracket-owner',
    anyCase: true,
    pattern: String.raw`(?:\b(?:needs?|needed|wanted|missing|TB[ADWC]|will|should|must)(?![\p{L}-])|${arrow}\s*\p{L}{2,})[^${someone}@.;]{0,120}?[\s,)–-]\s*${who}[\s.]*$`,
    notAfter: /\b(?:by|with|from|of|at|to|for|and|than|on|in|via|like|see|ask|contact|ping|about|between|against|inform|is|are|was|were|has|as|thanks?)\s+$/i,
  },
  {
    // "split it into three stories (@x)", "Double-check the limits (@x, others to help)"
    rule: 'closing',
    pattern: String.raw`(?:${lineLead}(?:[A-Z#][^:()${someone}@]{2,40}:\s+)?|[.;!]\s+)${demand}[^${someone}@]*\(\s*${who}(?:,?\s*(?:\.\.\.|…|others[^()]*|et al\.?))?\s*\)[\s.]*$`,
  },
  {
    // "try the upgrade in the lab @x", "Comparison: @x" is none
    rule: 'closing',
    pattern: String.raw`${lineLead}${demand}[^${someone}@]{4,}?(?:\s[-–—]|:|,)?\s+${who}[\s.]*$`,
    notAfter: /\b(?:by|with|from|of|at|to|for|and|than|on|in|via|like|see|ask|contact|ping|about|between|against|involve|invite|include|inform|thank|remind|welcome|onboard|notify)\s+$/i,
  },
  {
    // "(to be done by @x)", "(tbd by @x)"
    rule: 'to-be-done',
    anyCase: true,
    pattern: String.raw`\((?:to be|tb[ad]|needs to be)\b[^()${someone}@]*\bby ${who}[^()]*\)`,
  },
]
