/**
 * How people say that somebody takes something on: "@x will ask them", "(@x to ask)", "-> @x", "@x: check …", "to be done by @x".
 *
 * Each form is one entry: what it reads, with the names hidden behind one character (`who`), and what tells that it is none. The
 * first form that reads a list of names has it. To read a new one, add an entry and a row to tests/minutes/actions.test.ts.
 */
import { arrow, lineLead } from './forms.ts'
import { someone } from './handles.ts'
import { adverb, byWhom, done, presence, promise, toBe, who } from './promiseWords.ts'
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

export const promises: PromiseForm[] = [
  {
    // "-> @x", "=> @x, @y to look", "<- Kurt to send"; a report may not follow: "-> @x said".
    rule: 'arrow',
    pattern: String.raw`(?:${arrow}|<-+)\s*_?${who}(?=[\s_]*(?:$|[.,;)!]|(?:to|will|should|for|please|with|together)\s|w/|${arrow}|:|\())`,
    // "(@a -> @b)" hands something over.
    notAfter: /(?:@[\w.-]+|\(\s*\p{L}+)\s*(?:[-=–—]+>|→)\s*_?$/u,
  },
  {
    // "=> PR from @x", "-> meeting on Friday with @x and @y", "-> issue (@x)"
    rule: 'arrow',
    pattern: String.raw`${arrow}\s*(?:a |an |new |another )?(?:PRs?|MRs?|issues?|stor(?:y|ies)|epics?|meeting|call|sync|breakout|workshop|hands-on|blog|mail|e-mail)(?![\p{L}-])[^${someone}.;:?]{0,40}(?:from|by|with|between|\()\s*${who}`,
    not: /\b(?:was|were|is|had|has)\b/,
  },
  {
    // "appointment between @x and @y on Monday"
    rule: 'arrow',
    pattern: String.raw`${lineLead}(?:[Aa]ppointment|[Mm]eeting|[Cc]all|[Ss]ync|[Bb]reakout)\b[^${someone}.;:?]{0,40}\bbetween\s+${who}`,
  },
  {
    // "blog post (@x)", "hands-on session next week (@x)", "doc review @x"
    rule: 'closing',
    handlesOnly: true,
    pattern: String.raw`${lineLead}[^${someone}@.;:?]{0,40}?(?:[Bb]log[ -]?(?:[Pp]ost|[Aa]rticle)|[Bb]reakout|[Hh]ands[ -]?on|[Rr]eservation|[Aa]ppointment|[Kk]nowledge transfer|[Dd]oc(?:umentation)? review|[Uu]ser [Ss]tory|[Dd]eployment guides?|[Pp]ress release|[Mm]ailing|[Nn]ewsletter)(?![\p{L}-])(?:[^${someone}@.;?()]|\([^()${someone}@]*\)){0,100}?\s(?:\([^()${someone}@]{0,60})?${who}\)?(?=[\s.,!]*$|\s\()`,
    notAfter:
      /(?:\b(?:by|with|from|of|to|for|and|than|via|like|see|thanks?)\s+|\bWIP\b.*|\b(?:was|were|done|merged|published|written)\b.*)$/i,
  },
  {
    // "@x for review", "@x as reviewer"
    rule: 'assigned',
    handlesOnly: true,
    pattern: String.raw`${who}\s+(?:for (?:a )?(?:final )?review|as (?:an? )?(?:additional |second )?reviewers?)(?![\p{L}-])`,
  },
  {
    // "@x -> to write a summary"
    rule: 'arrow',
    pattern: String.raw`${lineLead}${who}\s*${arrow}\s*(?:(?:to|will|please)\s+\p{L}|${demand})`,
  },
  {
    // "(@x to ask)", "(@x will check)", "(@x prepares it)"
    rule: 'bracket-verb',
    pattern: String.raw`\(\s*${who}\s+(?:${promise}|can|${takesOn})\b(?!\s+(?:be|attend|join|participate)\b)[^()]*\)`,
    evenAsked: true,
  },
  {
    // "@x: the report is late, but will follow up", "@x: will be revisited", "@x: "I'm working on it""
    rule: 'told',
    handlesOnly: true,
    pattern: String.raw`${lineLead}(?:\p{L}+/)?${who}(?:\s+and\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?)?\s*:\s+["“]?(?:[^${someone}.;:?"]{3,80}\s(?:and|but) will ${adverb}${presence}(?=\p{L})|[Ww]ill be ${done}|(?:I'm|I am|we're|we are) (?:still |currently )?working on(?![\p{L}-]))`,
    not: /\b(?:that|which|who|if|when|proposes?|suggests?|thinks?)\b/i,
  },
  {
    // "@x: Will ask @y", "@x: I'll look"; what they will do goes before whom they ask
    rule: 'told',
    pattern: String.raw`${lineLead}${who}\)?\s*[:–—-]\s*["“]?(?:[Ww]ill|(?:I |we )?(?:am |are )?[Gg]oing to|(?:I|we)(?:'ll| will| can))\s+${adverb}${presence}(?=\p{L})`,
  },
  {
    // "@x with help from @y to write it", "@x together with @y will write it"
    rule: 'will',
    pattern: String.raw`${lineLead}${who}\s+(?:together )?with (?:(?:the |some )?(?:support|help|input|assistance)\s+(?:from|by|of)\s+)?${who}\s+${adverb}${promise}\s+${presence}(?=\p{L})`,
  },
  {
    // "@x will ask", "@x and @y to prepare", "@x wants to look"
    rule: 'will',
    pattern: String.raw`(?:^|[\s(:;,.>–—-])${who}\s*,?\s*(?:and\s+\p{L}+\s+)?${adverb}${promise}\s+${adverb}${presence}(?=[\p{L}@'"#*_])`,
    not: /(?:wants?|would (?:like|love)) to\s+$/i,
    notAfter:
      /\b(?:with|from|via|thanks?(?: to)?|asked|contact|ping|invite|remind|tell|talk(?:ing)? to|reach out to|see|like|help(?:s|ed)?)\s+$/i,
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
    // "@x would write it": offered; "@x would prefer …": a wish
    rule: 'can',
    handlesOnly: true,
    pattern: String.raw`(?:${lineLead}|[.,;>–—-]\s*)${who}\s+would\s+${adverb}(?!(?:agree|be|expect|have|help|like|love|make|need|not|only|prefer|propose|rather|say|see|suggest|support|think|want|welcome|wish)(?![\p{L}-]))\p{Ll}{2,}(?=\s)`,
  },
  {
    // "@x can raise the limit": offered; "@x can help", "… can be reached": told
    rule: 'can',
    pattern: String.raw`(?:^|[.,;:>–—-]\s*|\(\s*)${who}\s+(?:can|could)\s+${adverb}(?!(?:be|have|not|only|help|support|provide|access|see|use|understand|think|continue(?! to)|offer)(?![\p{L}-]))\p{Ll}{2,}(?=\s)`,
  },
  {
    // "@x can help by writing a draft"
    rule: 'can',
    handlesOnly: true,
    pattern: String.raw`(?:${lineLead}|[.,;>–—-]\s*)${who}\s+(?:can|could) ${adverb}(?:help|support)(?:,?\s+e\.g\.,?)?\s+(?:by|with)\s+\p{L}+ing(?![\p{L}-])`,
  },
  {
    // "@x takes care", "@x prepares a draft", "@x and @y look into it"
    rule: 'takes-on',
    pattern: String.raw`(?:^|[\s(:;,.>–—-])${who}\s*,?\s+${adverb}(?:${takesOn}|(?:take|look|follow|pick) (?:care|over|into|up|for|it|this)|takes (?:the|this) (?:topic|question|matter|issue|point|task|discussion))(?![\p{L}-])(?! some (?!more))`,
    notAfter: /\b(?:by|with|from|of|via|to|that|when|if|what|how|which)\s+$/i,
  },
  {
    // "@x: check …", "@x please check …", "@x, @y: create an issue", "[@x] write it"
    rule: 'told',
    pattern: String.raw`${lineLead}${who}(?:[)\]]?\s*[:–—-]\s*(?:(?:please\s+)?${demand}|please\s+\p{Ll}{2,})|[)\]]\s+${demand}|\s*,?\s+please\s+\p{Ll}{2,})`,
  },
  {
    // "@x update the invite", without a colon
    rule: 'told',
    pattern: String.raw`${lineLead}${who}\s+(?!(?:ask|suggest|propose|mention|think|state|want|tell|report|offer|help|wait|find|open (?:for|to))(?![\p{L}-]))(?:${demand}|update\s+\p{L})`,
  },
  {
    // "@x, can you check this?"
    rule: 'asked',
    evenAsked: true,
    handlesOnly: true,
    pattern: String.raw`${who}\s*[,:]?\s*(?:can|could|would) you\s+(?:please\s+)?\p{L}{2,}`,
  },
  {
    // "can @x please check this?", "please @x check it"
    rule: 'asked',
    evenAsked: true,
    handlesOnly: true,
    pattern: String.raw`(?:\b(?:[Cc]an|[Cc]ould)\s+${who}\s+please\s+\p{Ll}{2,}|\b[Pp]lease\s+${who}\s+${demand})`,
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
    pattern: String.raw`\b${toBe} (?:\w+ )?${done}(?:\s+[^\s${someone}@.;:()]+){0,5}\s+(?:\(?by|with the help of) ${who}`,
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
    pattern: String.raw`(?:\b(?:assigned to|handed over to|(?:^|[.;(]\s*)[Tt]aken (?:over )?by)|\b(?:[Aa]ssignees?|[Aa]ssigned|[Oo]wners?|[Ll]ead|DRI|[Dd]rivers?|[Vv]olunteers?|[Rr]esponsible|[Rr]eviewers?|[Dd]oers?|[Rr]eviews?|[Pp]rep(?:aration)?|[Aa]uthors?|[Tt]aken by)\s*(?:is|are)?\s*[:–—-])\s*${who}`,
  },
  {
    // "@x was away, but will look", "@x found the fault and will mend it"
    rule: 'will',
    pattern: String.raw`(?:${lineLead}|[.;,:–-]\s+)${who}\s[^${someone}.;:?()]{3,120}(?:,|,? and|,? but)\s+(?:he |she )?${adverb}(?:will|wants to|is going to)\s+${adverb}${presence}(?=\p{L})`,
    not: /\b(?:that|which|who|if|when|proposes?|suggests?|says|asks?|wonders?|thinks?)\b/i,
  },
  {
    // "@x is on it"
    rule: 'takes-on',
    pattern: String.raw`${who}\s+(?:is|are) ${adverb}on (?:it|this|that)(?![\p{L}-])`,
  },
  {
    // "Any volunteers? @x", "Who will review it? @x"
    rule: 'assigned',
    handlesOnly: true,
    pattern: String.raw`(?:\b[Vv]olunteers?\s*\?|\bWho (?:will|can|could|takes?|wants to|is going to)\s+(?!(?:attend|join|participate|present|moderate|be|come)\b)[^?${someone}]*\?)\s*(?:${arrow}\s*)?${who}[\s.!]*$`,
  },
  {
    // "review by @x is pending", "feedback from @x missing"
    rule: 'needed',
    anyCase: true,
    pattern: String.raw`\b(?:reviews?|feedback|input|answers?|approval|votes?|confirmation)\s+(?:by|from|of)\s+${who}\s+(?:(?:is|are|still)\s+)*(?:needed|required|requested|wanted|pending|missing|outstanding|open)`,
  },
  {
    // "waiting on @x", "waiting for the review of @x"
    rule: 'needed',
    anyCase: true,
    pattern: String.raw`\bwaiting (?:for|on) (?:(?:(?:an?|the|final) )?(?:reviews?|feedback|input|answers?|approval|notes|reply)\s+(?:from|by|of)\s+)?${who}(?=[\s.)]*$|\s+(?:regarding|to (?!be\b)))`,
  },
  {
    // "mail TBW by @x", "follow-up by @x"
    rule: 'by',
    pattern: String.raw`\b(?:TB[ADW]|tb[adw]|[Ff]ollow-?\s?up)\s+(?:by\s+)?${who}`,
  },
  {
    // "is being handled by @x", "looked after by @x"
    rule: 'by',
    pattern: String.raw`(?:\b(?:is|are|gets?) (?:being )?|[.;:,(–—-]\s*)(?:handled|taken (?:care of|over)|looked (?:after|into)|driven|prepared|organi[sz]ed) by ${who}`,
  },
  {
    // "a patch from @x is WIP"
    rule: 'by',
    handlesOnly: true,
    pattern: String.raw`\b(?:[Pp]atch|PRs?|MRs?|[Ii]ssue|[Ss]tory|[Dd]raft|[Pp]roposal|[Ff]ix)(?![\p{L}-])[^${someone}@.;:?]{0,60}\s(?:from|by)\s+${who}\s+is\s+(?:still\s+)?(?:WIP|work in progress|in (?:progress|preparation|the works)|under ?way|coming|ongoing)(?![\p{L}-])`,
  },
  {
    // "PR to come from @x", "an issue will follow (@x)"
    rule: 'by',
    handlesOnly: true,
    pattern: String.raw`\b(?:PRs?|MRs?|issues?|stor(?:y|ies)|mail|draft|proposal|details)\s+(?:to|will)\s+(?:come|follow)\b[^()${someone}@.;]{0,40}(?:from\s+|by\s+|\(\s*)${who}`,
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
    pattern: String.raw`(?:\b(?:${toBe} ${done}|[Ww]e (?:should|need to|will|must|have to|could)|[Nn]eeds? (?:to|\w+ing)|[Ss]hould be|(?:needed|required|requested|wanted!?|missing|planned|desirable|pending|outstanding|TB[ADWC]|tb[adwc])|[Nn]eeds?|someone (?:to|should))(?![\p{L}-])|${arrow}\s*\p{L}+|${lineLead}(?:(?:will|should|must|can|could)(?!\s+be\s)|next steps?:|follow-?\s?up)\s)[^()]*\(\s*\+?${byWhom}${who}(?:,?\s*(?:\.\.\.|…|others|et al\.?))?\s*\)[\s.,:!]*(?:$|[-–—]\s|\b(?:and|but)\s+${demand})`,
    // "should be mended now" tells what was done
    not: /\bshould be \p{L}+ (?:now|again|already)(?!\p{L})/iu,
  },
  {
    // "a summary will be written (@x) - not before Friday"
    rule: 'bracket-owner',
    anyCase: true,
    pattern: String.raw`\b${toBe} (?:${done}|coming)[^()@${someone}]*\(\s*${who}(?:,?\s*(?:\.\.\.|…|others))?\s*\)(?=\s*[-–—,;.:]|\s+(?:until|till|by|before|next|on|in|this)\s)`,
    not: /\bshould be \p{L}+ (?:now|again|already)(?!\p{L})/iu,
  },
  {
    // "to be added as epic @x"
    rule: 'bracket-owner',
    anyCase: true,
    pattern: String.raw`\b(?:to|needs? to) be ${done}[^@().;]{0,80}\s${who}[\s.,!]*$`,
    notAfter: /\b(?:by|with|from|of|at|to|for|and|than|on|in|via|like|see)\s+$/i,
  },
  {
    // "another review needed @x", "needs a list (a long one) - @x", "-> release notes, @x"
    rule: 'bracket-owner',
    anyCase: true,
    pattern: String.raw`(?:\b(?:needs?|needed|wanted|missing|TB[ADWC]|will|should|must)(?![\p{L}-])|${arrow}\s*\p{L}{2,})[^${someone}@.;]{0,120}?[\s,)–-]\s*${who}(?:\s+${someone}){0,5}[\s.,!]*$`,
    notAfter:
      /\b(?:by|with|from|of|at|to|for|and|than|on|in|via|like|see|ask|contact(?: persons?)?\W*|ping|about|between|against|inform|is|are|was|were|has|as|thanks?|(?:join|attend|participate|moderate)\W*)\s+$/i,
  },
  {
    // "split it into three stories (@x)", "Double-check the limits (@x, others to help)"
    rule: 'closing',
    pattern: String.raw`(?:${lineLead}(?:[\p{L}\p{N}#][^:()${someone}@]{2,60}:\s+|[Ff]or now,?\s+|[Pp]lease\s+)?|[.;!?]\s+|\s[-–]\s+|${arrow}\s*)${demand}[^${someone}@]*[(\[]\s*${byWhom}${who}(?:/[\p{L}-]+)?(?:,?\s*(?:\.\.\.|…|others[^()]*|et al\.?))?\s*[)\]][\s.,:!]*(?:$|\b(?:and|but)\s+${demand})`,
    not: /(?:^|\P{L})(?:suggestion|proposal|proposed|idea|option)s?\s*:/iu,
  },
  {
    // "try the upgrade in the lab @x", "Comparison: @x" is none
    rule: 'closing',
    pattern: String.raw`(?:${lineLead}(?:[\p{L}\p{N}#][^:()${someone}@]{2,60}:\s+|[Ff]or now,?\s+|[Pp]lease\s+)?|[.;!?(]\s*|${arrow}\s*)${demand}[^${someone}@]{4,}?(?:\s[-–—]|:|,)?\s+${who}[\s.,!)]*$`,
    notAfter:
      /\b(?:by|with|from|of|at|to|for|and|than|on|in|via|like|see|ask|contact(?: persons?)?\W*|ping|about|between|against|involve|invite|include|inform|thank|remind|welcome|onboard|notify)\s+$/i,
  },
  {
    // "(to be done by @x)", "(tbd by @x)"
    rule: 'to-be-done',
    anyCase: true,
    pattern: String.raw`\((?:to be|tb[ad]|needs to be)\b[^()${someone}@]*\bby ${who}[^()]*\)`,
  },
]
