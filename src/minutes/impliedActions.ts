/**
 * Work that somebody takes on without a marker: "@x will ask them", "(@x to ask)", "-> @x", "@x: check …", "to be done by @x".
 *
 * Each form is one entry below, with what it reads and the place of the names in it (the group `who`). Not work: questions,
 * talk ("@x proposes to …"), being there ("@x will join"), chores of the meeting (roles.ts), what is done already.
 * To read a new form, add an entry and a row to tests/minutes/actions.test.ts.
 */
import type { Vocabulary } from '../registries/vocabulary.ts'
import type { ActionHit } from './actions.ts'
import { arrow, joint, lineLead, oneOf } from './forms.ts'
import { namedIn, somebody } from './handles.ts'
import { chore } from './roles.ts'
import { tidy } from './tasks.ts'
import { demand, takesOn, verb } from './verbs.ts'

interface Form {
  rule: string
  /** @param who names, as the group `who` */
  pattern: (who: string) => string
  /** Upper and lower case do not matter. */
  anyCase?: true
  /** The line may end with a question mark. */
  evenAsked?: true
  /** The words of the match tell that it is none. */
  not?: RegExp
  /** The text before the names tells that it is none. */
  notAfter?: RegExp
}

/** "@x will", "@x is going to", "@x volunteered to": what follows is a verb in plain form. */
const promise = oneOf([
  'will',
  "'ll",
  '(?:is|are) going to',
  '(?:is|are) (?:willing|happy|supposed) to',
  'to',
  'should',
  'shall',
  'must',
  'can and will',
  '(?:has|have|had) to',
  '(?:needs?|wants?|plans?|intends?|aims?) to',
  '(?:volunteers?|volunteered|offers?|offered|promises?|promised|agrees?|agreed) to',
  '(?:tries|try|continues?) to',
  'would (?:like|love) to',
  // German
  'wird',
  'soll(?:te)?',
  'möchte',
  'muss',
])

/** Between the names and the promise, and between the promise and the verb. */
const adverb = String.raw`(?:(?:also|then|still|probably|gladly|kindly|now|soon|already|both|just|first|maybe|possibly|hopefully|together)\s+)?`

/** Being there, or not: no work. */
const presence = String.raw`(?!(?:also\s+)?(?:be|been|have|not|no|never|participate|attend|join|report|moderate|facilitate|host|leave|stay|miss|represent|speak|talk about|give a talk|sein|nicht)(?![\p{L}-]))`

/** "to be reviewed", "will be written down": the task of whoever stands behind "by". */
const toBe = String.raw`(?:to|will|should|must|can|shall|needs? to|has to|have to|planned to) be`
const done = String.raw`(?:\p{L}{2,}(?:ed|en|ne|pt|lt|wn|nt)|done|set up|made|held|put|taken|built|sent)(?![\p{L}-])`

const forms: Form[] = [
  {
    // "-> @x", "=> @x, @y to look", "<- Kurt to send"; a report may not follow: "-> @x said".
    rule: 'arrow',
    pattern: (who) => String.raw`(?:${arrow}|<-+)\s*_?${who}(?=[\s_]*(?:$|[.,;)]|(?:to|will|should|for|please)\s|:|\())`,
    // "(@a -> @b)" hands something over.
    notAfter: /(?:@[\w.-]+|\(\s*\p{L}+)\s*(?:[-=–—]+>|→)\s*_?$/u,
  },
  {
    // "(@x to ask)", "(@x will check)", "(@x prepares it)"
    rule: 'bracket-verb',
    pattern: (who) => String.raw`\(\s*${who}\s+(?:${promise}|can|${takesOn})\b(?!\s+be\b)[^()]*\)`,
    evenAsked: true,
  },
  {
    // "@x will ask", "@x and @y to prepare", "@x wants to look"
    rule: 'will',
    pattern: (who) => String.raw`(?:^|[\s(:;,.>–—-])${who}\s*,?\s*(?:and\s+\p{L}+\s+)?${adverb}${promise}\s+${adverb}${presence}(?=[\p{L}@'"#*_])`,
    not: /(?:wants?|would (?:like|love)) to\s+$/i,
    notAfter: /\b(?:with|from|via|thanks?(?: to)?|asked|see|like|help(?:s|ed)?)\s+$/i,
  },
  {
    // "@x wants to fix it": work; "@x wants to know": a wish
    rule: 'will',
    pattern: (who) => String.raw`(?:^|[\s(:;,.>–—-])${who}\s+${adverb}(?:wants? to|would (?:like|love) to)\s+(?!(?:keep|know|see|have|understand|discuss|talk|hear|avoid|be|get)(?![\p{L}-]))(?=\p{L})`,
    notAfter: /\b(?:with|from|via|asked)\s+$/i,
  },
  {
    // "@x can raise the limit": offered; "@x can help", "… can be reached": told
    rule: 'can',
    pattern: (who) => String.raw`(?:^|[.;:>–—-]\s*|\(\s*)${who}\s+(?:can|could)\s+${adverb}(?!(?:help|provide|access|see|use|understand|think|continue)(?![\p{L}-]))${verb}(?![\p{L}-])`,
  },
  {
    // "@x takes care", "@x prepares a draft", "@x and @y look into it"
    rule: 'takes-on',
    pattern: (who) => String.raw`(?:^|[\s(:;,.>–—-])${who}\s*,?\s+${adverb}(?:${takesOn}|(?:take|look|follow|pick) (?:care|over|into|up|for|it|this))(?![\p{L}-])`,
    not: /\s(?:fixes some|fixes|offers|files|tests|posts|drafts|reviews|documents|updates)\s+(?:of|from|on|about|for|by)\s*$/i,
    notAfter: /\b(?:by|with|from|of|via|to|that|when|if|what|how|which)\s+$/i,
  },
  {
    // "@x: check …", "@x please check …", "@x, @y: create an issue"
    rule: 'told',
    pattern: (who) => String.raw`${lineLead}${who}(?:\s*[:–—-]\s*(?:please\s+)?|\s*,?\s+please\s+)${demand}`,
  },
  {
    // "@x update the invite", without a colon
    rule: 'told',
    pattern: (who) => String.raw`${lineLead}${who}\s+(?!(?:ask|suggest|propose|mention|think|state|want|tell|report|offer|help|wait|find|open (?:for|to))(?![\p{L}-]))${demand}`,
  },
  {
    // "please check it, @x"; "please contact @x" is for all others
    rule: 'asked',
    pattern: (who) => String.raw`(?:^|[\s(:;,.>–—-])[Pp]lease\s+(?!(?:contact|ask|ping|talk|write|mail|reach|see|join|get in)\b)[^@.;?!]{2,120},\s*${who}\b`,
  },
  {
    // "to be checked by @x", "will be looked after next week by @x"
    rule: 'by',
    anyCase: true,
    pattern: (who) => String.raw`\b${toBe} (?:\w+ )?${done}(?:\s+[^\s@.;:()]+){0,5}\s+by ${who}`,
  },
  {
    // "review needed by @x", "feedback wanted from @x"
    rule: 'needed',
    anyCase: true,
    pattern: (who) => String.raw`\b(?:needed|required|wanted) (?:by|from) ${who}`,
  },
  {
    // "assigned to @x", "volunteer: @x"
    rule: 'assigned',
    pattern: (who) => String.raw`(?:\bassigned to|\b(?:[Aa]ssignees?|[Oo]wners?|[Vv]olunteers?|[Rr]esponsible|[Rr]eviewers?|[Dd]oers?|[Tt]aken by)\s*(?:is|are)?\s*[:–—-])\s*${who}`,
  },
  {
    // "@x is responsible", "@x is in charge"
    rule: 'assigned',
    pattern: (who) => String.raw`${who}\s+(?:is|are) (?:responsible|in charge)\b`,
  },
  {
    // "to be checked (@x)", "we should write it down (@x)", "a summary is missing (@x)", "-> evaluate (@x, @y)"
    rule: 'bracket-owner',
    anyCase: true,
    pattern: (who) => String.raw`(?:\b(?:${toBe} ${done}|[Ww]e (?:should|need to|will|must|have to|could)|[Nn]eeds? (?:to|\w+ing)|[Ss]hould be|(?:needed|required|missing|TB[ADWC]|tb[adwc])|someone (?:to|should))(?![\p{L}-])|${arrow}\s*\p{L}+)[^()]*\(\s*${who}(?:,?\s*(?:\.\.\.|…|others|et al\.?))?\s*\)[\s.]*$`,
  },
  {
    // "to be added as epic @x"
    rule: 'bracket-owner',
    anyCase: true,
    pattern: (who) => String.raw`\b(?:to|needs? to) be ${done}[^@().;]{0,80}\s${who}[\s.]*$`,
    notAfter: /\b(?:by|with|from|of|at|to|for|and|than|on|in|via|like|see)\s+$/i,
  },
  {
    // "split it into three stories (@x)", "Double-check the limits (@x, others to help)"
    rule: 'closing',
    pattern: (who) => String.raw`${lineLead}(?:[A-Z#][^:()@]{2,40}:\s+)?${demand}[^@]*\(\s*${who}(?:,?\s*(?:\.\.\.|…|others[^()]*|et al\.?))?\s*\)[\s.]*$`,
  },
  {
    // "try the upgrade in the lab @x", "Comparison: @x" is none
    rule: 'closing',
    pattern: (who) => String.raw`${lineLead}${demand}[^@]{4,}?(?:\s[-–—]|:|,)?\s+${who}[\s.]*$`,
    notAfter: /\b(?:by|with|from|of|at|to|for|and|than|on|in|via|like|see|ask|contact|ping|about|between|against|involve|invite|include|inform|thank|remind|welcome|onboard|notify)\s+$/i,
  },
  {
    // "(to be done by @x)", "(tbd by @x)"
    rule: 'to-be-done',
    anyCase: true,
    pattern: (who) => String.raw`\((?:to be|tb[ad]|needs to be)\b[^()@]*\bby ${who}[^()]*\)`,
  },
]

interface Compiled extends Pick<Form, 'rule' | 'not' | 'notAfter'> {
  form: RegExp
  evenAsked: boolean
}
const compiled = new WeakMap<Vocabulary, { mentions: RegExp; forms: Compiled[] }>()

function compile(words: Vocabulary) {
  const known = compiled.get(words)
  if (known) return known
  const who = String.raw`(?<who>${somebody(words)}(?:\s*\([^()]{0,24}\))?(?:${joint}${somebody(words)}){0,9})`
  const made = {
    mentions: new RegExp(somebody(words), 'u'),
    forms: forms.map(({ rule, pattern, evenAsked = false, anyCase, ...rest }) => ({
      rule,
      evenAsked,
      ...rest,
      form: new RegExp(pattern(who), anyCase ? 'giu' : 'gu'),
    })),
  }
  compiled.set(words, made)
  return made
}

export interface ImpliedPlace {
  heading?: boolean
  /** A bullet that is a subject of its own. */
  opensSection?: boolean
  /** Slides tell who will speak where: there only handles count. */
  deck?: boolean
}

/** Work somebody takes on without a marker. Not asked of passages that hold a marked action. */
export function impliedActions(text: string, plain: string, words: Vocabulary, { heading, opensSection, deck }: ImpliedPlace = {}): ActionHit[] {
  const { mentions, forms: all } = compile(words)
  if (!mentions.test(plain)) return []
  const asked = plain.trimEnd().endsWith('?')
  for (const { rule, form, evenAsked, not, notAfter } of all) {
    if (asked && !evenAsked) continue
    // A bullet that is a subject closes with who presents it; so does a heading.
    if (opensSection && ['closing', 'bracket-owner', 'arrow'].includes(rule)) continue
    if (heading && rule !== 'will') continue
    for (const match of plain.matchAll(form)) {
      const list = match.groups!['who']!
      const owners = namedIn(list, words)
      if (owners.length === 0 || (deck && !list.startsWith('@')) || (heading && match.index > 0)) continue
      const before = plain.slice(0, match.index + match[0].indexOf(list))
      if (chore.test(plain) || not?.test(match[0]) || notAfter?.test(before)) continue
      // "a proposal by @x to name it" tells of something.
      if (rule === 'will' && /\b(?:by|of)\s+$/i.test(before) && !/\bwill\b/.test(match[0])) continue
      const closes = (rule === 'arrow' || rule === 'closing') && /^[\s.)]*$/.test(plain.slice(match.index + match[0].length))
      const task = closes ? text.slice(0, match.index + match[0].indexOf(list)).replace(/[\s(<>=–—-]+$/, '') : text
      return [{ text: tidy(task) || tidy(text), owners, marker: 'implied', rule }]
    }
  }
  return []
}
