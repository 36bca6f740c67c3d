/**
 * What was decided, in one passage.
 *
 * Marked:  "Decision: …", "Decision to …", "Consensus: …", "Conclusion: …", "we decided", "agreed", a vote with figures,
 *          "no objections", "unanimously", a line that is only "Approved".
 * Implied: "-> Yes" under a heading that asks; "Let's …", "we will go with …".
 * Not: wishes ("decision needed", "to be decided"), reports of others' decisions ("decided last time", tender boards),
 * questions, titles of standards ("… decision #199"), decision records, polls to fill in.
 * To read a new form, add a line to its list and a row to tests/minutes/decisions.test.ts.
 */
import { type CommunityForms, ofCommunity } from '../registries/community.ts'
import type { CommunityEntry } from '../registries/schema.ts'
import { handle, oneOf, wordsOf } from './forms.ts'
import type { Vote } from './types.ts'
import { demand } from './verbs.ts'

export interface DecisionHit {
  text: string
  marker: 'marked' | 'implied'
  rule: string
  vote?: Vote
  /** The words of the decision stand in the nested list. */
  bare?: boolean
  /** The answer below is a part of it. */
  answered?: boolean
}

export interface DecisionPlace {
  community: CommunityEntry
  /** What the section's heading or the bullet above asks. */
  question?: string
  /** Slides report, they do not decide. */
  deck: boolean
  heading?: boolean
  firstInSection?: boolean
  /** A list hangs below. */
  hasList?: boolean
  /** The bullet below that begins with an arrow. */
  answer?: string
}

const lead = String.raw`^[\s\p{Extended_Pictographic}*_•(–—>=-]*(?:→\s*)?`
const arrow = '(?:->|=>|→|-->)'
const tail = (text: string): string =>
  text
    .replace(/^[\s:;,*_–—>=.-]+/, '')
    .replace(/[\s*_]+$/, '')
    .trim()

/** The words that a decision goes by; before them may stand "the", "our", "general" … */
const whose = ({ board }: CommunityForms): string =>
  `(?:${oneOf([...wordsOf('the our my board project general final basic group team main so discussion joint rough broad clear discussions/ discussion/ lazy unanimous'), board])}\\s*)*`
const nouns = oneOf([
  '(?:(?:preliminary|tentative) )?decisions?',
  'decided',
  'resolution',
  'resolved',
  'consensus',
  'conclusions?',
  'outcome',
  '(?<=discussion )results?',
  'results? of (?:the |our )?(?:discussion|vote)',
  'agreed',
  'agreement',
  'verdict',
  'beschluss',
  'beschlussfassung',
  'beschlossen',
  'entscheidung',
  'ergebnis',
  String.raw`output(?=:\s+we\s)`,
  String.raw`result(?=:\s+(?:we|want|keep|go|use|${demand})(?![\p{L}-]))`,
])
const separator = String.raw`[*_]*\s*(?::|->|=>|→|–|—|-(?=\s))[*_]*\s*`
/** "Decision: …", "Discussion outcome: …", "Should we? -> Decision: …", "decision (for now): …", "Decision of the team: …" */
const colonFor = (forms: CommunityForms): RegExp =>
  new RegExp(
    String.raw`(?:${lead}|[.;)|]\s+|(?:->|=>|→|–|—)\s*|^[^:]{0,80}:\s*)${whose(forms)}(${nouns})(?:\s+#?\d[\d.-]*)?(?:\s*\/\s*_?AI[^:]*)?(?:\s*\([^()]{1,30}\))?(?:\s+(?:of|from|in|by|on|for|taken|made)\b[^:]{0,40})?${separator}`,
    'iu',
  )
/** "Decision to …", "Agreement that …", "-> Decision taken", "Agreement on “we should have this”" */
const openingFor = (forms: CommunityForms): RegExp =>
  new RegExp(
    String.raw`(?:${lead}|${arrow}\s*)${whose(forms)}(decision|consensus|agreement|conclusion)\s+(?:is\s+)?${oneOf(['to', 'that', String.raw`on [^.?]{0,30}\bthat`, `on (?=["“'])`, String.raw`(?:b/w|between)\b`, String.raw`was (?:taken|made|to)\b`, String.raw`taken\b`, String.raw`reached\b`, String.raw`of (?:today's|the) [^.?,]{0,30} (?:is|was)\b`])}(?!\s*be\b)\s*`,
    'iu',
  )
/** "--> Decision for the blue one"; without the arrow it is a title. */
const forOne = /(?:->|=>|→)\s*(?:decision|consensus|agreement) for\b/iu
/** Who decided, and that they did. */
const decidedFor = ({ board }: CommunityForms): RegExp =>
  new RegExp(
    oneOf([
      String.raw`\b(?:we|team|group|board|${board}|everybody|everyone|all|participants|it (?:was|is|has been)|sig|which)\s+(?:\w+\s+){0,2}?(?:decided|agreed?|concluded)\b`,
      String.raw`(?:^|[.;,>]\s*)[\s*_–-]*(?:so |therefore |thus )?we (?:hereby )?decide (?:to|that|for|against)\b`,
      String.raw`\b(?:team|group|board|${board}|everybody|everyone|sig)\s+(?:\w+\s+){0,2}?(?:decides|agrees|approve[ds]|adopt(?:s|ed)|accept(?:s|ed))\b`,
      // "we talked about it and concluded that …"
      String.raw`\bwe\b[^.;?]{3,120}\band (?:then |thus )?(?:decided|agreed|concluded)\b`,
      String.raw`\bwe\b[^.;?]{3,120}\bconcluded that we\b`,
      // "we conclude that …", "talks resulted in a decision to wait", "came to the conclusion that …"
      String.raw`\bwe conclude that\b`,
      String.raw`\bresult(?:s|ed|ing)? in (?:a|the|our) (?:decision|agreement|consensus) (?:to|that|on)\b`,
      // but not "… that this might help", which is a guess
      String.raw`\b(?:came|come|comes) to (?:the|a|an) (?:conclusion|agreement|decision) (?:that|to)\b(?![^.;]{0,100}\b(?:might|may|could|seems?|probably|likely)\b)`,
      // "decision on the lamp -> the blue one"
      String.raw`\b(?:decision|agreement) (?:on|about|regarding|how|whether)\b[^.;:?>]{0,60}(?:->|=>|→)\s*(?!(?:adr|depends|needed|tbd|pending|open|todo|ai|postponed|next|later|no)(?!\p{L}))\p{L}`,
      // "The council voted 4-0 to buy them"
      String.raw`\bvoted (?:\d{1,3} ?[-–:] ?\d{1,3}(?: ?[-–:] ?\d{1,3})?|unanimously) (?:to|that|for|against|in favou?r)\b`,
      String.raw`\b(?:council|steering committee|tsc|assembly)\s+(?:\w+\s+){0,2}?(?:decided|agreed|voted to|approve[ds]|adopt(?:s|ed)|accept(?:s|ed))\b`,
      // "Der Vorstand beschließt den Kauf", "Es wird beschlossen, …", "Der Antrag wurde angenommen"
      String.raw`(?<!\p{L})(?:vorstand|verein|team|gruppe|plenum|rat|beirat|präsidium|ausschuss|gremium|runde|\p{L}*versammlung)\s+(?:\p{L}+\s+){0,2}?beschlie(?:ß|ss)t(?!\p{L})`,
      String.raw`(?<!\p{L})wir beschlie(?:ß|ss)en(?!\p{L})`,
      String.raw`(?<!\p{L})es (?:wird|wurde) (?:\p{L}+ )?beschlossen(?!\p{L})`,
      String.raw`(?<!\p{L})(?:antrag|anträge|vorschlag) (?:[^.;:?]{0,60} )?(?:wird|wurde|werden|wurden|ist|sind) (?:\p{L}+ ){0,3}?(?:angenommen|abgelehnt)(?!\p{L})`,
      // "new bulbs: agreement on the blue ones"
      String.raw`[:–—>]\s*(?:agreement|consensus) on (?:the|this|that|a)\b`,
      // "the colour of the lamps decided (blue)"
      String.raw`^[\s*_–>-]*(?:the |our )?[\p{L}\p{N}][\p{L}\p{N} -]{2,50} decided\s*(?:\([^()]+\))?[\s.!]*$`,
      // "lamps: decided to wait", "lamps -> agreed", "the lamps (decided)"
      String.raw`^[^:@]{2,60}:\s+(?:decided|agreed) (?:to|that|not|against)\b`,
      String.raw`(?:->|=>|→|:\s|\s[-–—]\s|\()\s*(?:agreed|decided|adopted)\s*\)?[\s.!]*$`,
      // "200 EUR approved by the board"
      String.raw`\b(?:approved|accepted|adopted|agreed) by (?:all|everybody|everyone|${board}|the (?:(?:project |product )?board|${board}|team|group|sig))(?![\p{L}-])`,
      // "proposal adopted", "the vote was in favour"
      String.raw`\b(?:proposal|motion|suggestion)s? (?:accepted|adopted|approved|carried|passed)\b`,
      String.raw`\bthe vote (?:is|was) (?:clear|unanimous|in favou?r|positive)\b`,
      // "@x and @y agreed that …"
      String.raw`${handle}(?:,| and| &)\s+${handle}\s+agreed (?:that|to|on)\b`,
      String.raw`^[\s*_–>-]*(?:->\s*)?(?:(?:was|have|has been)\s+)?(?:decided|agreed|voted)\b(?! (?:by|on the|in|at)\b)`,
      String.raw`\b(?:agreed|consensus|agreement) (?:upon|among|in the (?:call|meeting|group|team))\b`,
      String.raw`\b(?:have|reached|there (?:is|was)|found)\s+(?:an?\s+|general\s+|broad\s+|rough\s+)*(?:agreement|consensus)\b`,
      String.raw`\b(?:is|are|was|were)\s+(?:all\s+)?(?:agreed|accepted|approved|adopted)(?:\s+(?:by all|unanimously)|\s*[.!]?$)`,
      String.raw`[:–—>-]\s*(?:broad|general|full) (?:agreement|consensus)\s*[.!]?$`,
      String.raw`<-+\s*agreed\b`,
    ]),
    'iu',
  )
/** A quick look that says no to most lines: each of these forms has one of these in it. */
const speaksOfDecisions =
  /decid|decision|agree|conclu|consensus|approve|adopt|accept|vote|carried|passed|beschl|angenommen|abgelehnt/i
/** "- Approved", "-> accepted (by those present)", ":white_check_mark: agreed" and nothing else. */
const verdict = new RegExp(
  String.raw`${lead}${oneOf(wordsOf('approved accepted adopted agreed confirmed angenommen beschlossen genehmigt'))}(?:\s+(?:by (?:all|everybody|everyone|the [\p{L} ]{3,24})|unanimously|einstimmig))?(?:\s*\([^()]*\))?[\s.!]*$`,
  'iu',
)
/** "general agreement", "motion carried" and nothing else. */
const verdictOfAll = new RegExp(
  String.raw`${lead}(?:(?:(?:general|broad|full|rough|complete) )?(?:agreement|consensus)(?: (?:reached|found|by all))?|(?:the )?motion (?:is |was )?(?:carried|passed|adopted))[\s.!]*$`,
  'iu',
)

const objections = new RegExp(
  oneOf([
    String.raw`\b(?:nobody|no[- ]?one|none)(?: (?:in|of|from|on) (?:the |our )?\p{L}+)?\s+(?:object(?:s|ed)|disagree[sd]|(?:is|was) against|(?:has|had) (?:any )?objections?)\b`,
    String.raw`\b(?:no|not have any)\s+(?:further |other |more |hard |strong |major )?(?:objections?|concerns? (?:raised|voiced)|veto(?:s|es)?|opposition|dissent|disagreement|counter[- ]?arguments?)\b`,
    String.raw`\bwithout (?:any )?objections?\b`,
    String.raw`\bno (?:different|other|diverging|dissenting|opposing) (?:opinions?|views?)\b`,
    String.raw`\bunanimous(?:ly)?\b`,
    String.raw`\bnemine\b`,
    String.raw`\b(?:all|everybody|everyone) in favou?r\b`,
    String.raw`\bkeine (?:einwände|gegenstimmen)\b`,
    String.raw`\beinstimmig`,
  ]),
  'iu',
)

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

const formsIn = ofCommunity((forms) => ({
  colon: colonFor(forms),
  opening: openingFor(forms),
  decided: decidedFor(forms),
  reports: reportsFor(forms),
}))

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

function figures(text: string): Vote | undefined {
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

/** A bullet "Consensus" with the words below it. */
export const isBareMarker = (text: string): boolean =>
  /^[\s*_–—>=-]*(?:decisions?|consensus|agreement|agreed|conclusions?|beschluss)[\s*_:]*$/i.test(text)

/** "Decisions", "Binding Agreements (4 notes)", "What we decided", "Entscheidungen". */
const headingSays =
  /^(?:(?:our|all|the|binding|final|joint|common|key|main|team|board) ){0,2}(?:decisions?(?: taken| made| today)?|agreements?|resolutions?|conclusions?|outcome|beschl[uü]ss(?:e|es)?|entscheidung(?:en)?|what (?:we|was|has been) (?:decided|agreed))(?: \([^()]*\))?$/i

/** A heading or bullet that is only the marker; its list holds the text. */
export const isDecisionHeader = (text: string): boolean => headingSays.test(text.replace(/^[\s*_–—>-]+|[\s*_:]+$/g, ''))

/** @param text as shown; @param plain masked, same length */
export function decisionIn(text: string, plain: string, place: DecisionPlace): DecisionHit | undefined {
  const { opening, decided } = formsIn(place.community)
  const marked = (rule: string, more: Partial<DecisionHit> = {}): DecisionHit => ({
    text: tail(text),
    marker: 'marked',
    rule,
    ...more,
  })
  const vote = figures(plain)
  if (
    vote &&
    /\bvot|absten|abstain|enthalt|against|in favou?r|\bno\s*[:=]|\+1.*-1|abstimm|abgestimm|dagegen|\bnein\b/i.test(
      plain,
    )
  )
    return marked('vote', { vote })
  const asked = /\?\s*$/.test(plain)
  const named = place.heading || (asked && !place.answer) ? undefined : behindColon(text, plain, place)
  // "Decision: one or two?" with "-> two" below
  if (asked && named && !named.bare && opensWithDecision.test(plain))
    return { ...named, text: `${named.text} ${tail(place.answer!)}`, answered: true }
  if (asked || place.heading) return undefined
  if (named) return named
  const tagged = /^[\s*_–—>=-]*[([](?:decision|decided|agreed|beschluss)[)\]]\s*:?\s*(?=\S)/i.exec(plain)
  if (tagged) return marked('colon', { text: tail(text.slice(tagged[0].length)) })
  if (place.hasList && isBareMarker(text)) return marked('bare', { bare: true })
  const none = objections.exec(plain)
  if (
    none &&
    !/\b(?:if|unless|when|provided|assuming|are there|should there be)\b[^.]{0,20}$/i.test(plain.slice(0, none.index))
  )
    return marked('no-objections')
  if (verdict.test(plain) || verdictOfAll.test(plain)) return marked('verdict')
  for (const [rule, form] of speaksOfDecisions.test(plain)
    ? ([
        ['opening', opening],
        ['opening', forOne],
        ['decided', decided],
      ] as const)
    : []) {
    const match = form.exec(plain)
    if (match && !refused(plain, match, place)) return marked(rule)
  }
  return place.deck ? undefined : implied(text, plain, place)
}

const opensWithDecision = new RegExp(String.raw`${lead}decision\s*:`, 'iu')

function behindColon(text: string, plain: string, { deck, community }: DecisionPlace): DecisionHit | undefined {
  const match = formsIn(community).colon.exec(plain)
  if (!match) return undefined
  const rest = text.slice(match.index + match[0].length)
  if (/\b(?:last|previous|survey|polls?|elections?)\b/i.test(match[0]) || /\bno\s*$/i.test(plain.slice(0, match.index)))
    return undefined
  // "Outcome: <link>" on a slide leads elsewhere.
  if (/^outcomes?|^conclusions/i.test(match[1]!) && rest.trim() === '' && deck) return undefined
  if (/\((?:proposals?|drafts?)\)/i.test(match[0])) return undefined
  if (
    /^\s*(?:needed|required|pending|tbd|open|not yet|depends\b|\?|postponed|deferred|vertagt|to be|voting\b)/i.test(
      rest,
    )
  )
    return undefined
  return { text: tail(rest) || tail(text), marker: 'marked', rule: 'colon', ...(tail(rest) === '' && { bare: true }) }
}

/** Whether the sentence up to a little behind the match tells of a wish, or of what others or earlier meetings decided. */
function refused(plain: string, match: RegExpExecArray, { community }: DecisionPlace): boolean {
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
    formsIn(community).reports.test(plain)
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
function implied(
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
  if ((settles.test(plain) && !formsIn(community).reports.test(plain)) || (forNow.test(plain) && !plain.includes('@')))
    return { text: tail(text), marker: 'implied', rule: 'settles' }
  return undefined
}
