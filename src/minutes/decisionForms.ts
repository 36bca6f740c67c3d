/**
 * What was decided, in one passage.
 *
 * Marked: "Decision: …", "Decision to …", "Consensus: …", "Conclusion: …", "we decided", "agreed", a vote with figures,
 * "no objections", "unanimously", a line that is only "Approved". What is none stands in notDecided.ts, what only the wording
 * implies in impliedDecisions.ts, figures in votes.ts.
 * To read a new form, add a line to its list and a row to tests/minutes/decisions.test.ts.
 */
import { type CommunityForms, ofCommunity } from '../registries/community.ts'
import { arrow, type DecisionHit, type DecisionPlace, lead, tail } from './decisionParts.ts'
import { handle, oneOf, wordsOf } from './forms.ts'
import { implied } from './impliedDecisions.ts'
import { refused } from './notDecided.ts'
import { demand } from './verbs.ts'
import { figures } from './votes.ts'

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

const formsIn = ofCommunity((forms) => ({
  colon: colonFor(forms),
  opening: openingFor(forms),
  decided: decidedFor(forms),
}))

/** A bullet "Consensus" with the words below it. */
export const isBareMarker = (text: string): boolean =>
  /^[\s*_–—>=-]*(?:decisions?|consensus|agreement|agreed|conclusions?|beschluss)[\s*_:]*$/i.test(text)

/** "Decisions", "Binding Agreements (4 notes)", "What we decided", "Entscheidungen". */
const headingSays =
  /^(?:(?:our|all|the|binding|final|joint|common|key|main|team|board) ){0,2}(?:decisions?(?: taken| made| today)?|agreements?|resolutions?|conclusions?|outcome|beschl[uü]ss(?:e|es)?|entscheidung(?:en)?|what (?:we|was|has been) (?:decided|agreed))(?: \([^()]*\))?$/i

/** A heading or bullet that is only the marker; its list holds the text. */
export const isDecisionHeader = (text: string): boolean =>
  headingSays.test(text.replace(/^[\s*_–—>-]+|(?<![\s*_:])[\s*_:]+$/g, ''))

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
  // In a transcript somebody's speech argues with agreements and objections; what came of it stands in a line of its own.
  if (plain.length > longestNote && spoken.test(plain)) return undefined
  const none = objections.exec(plain)
  if (
    none &&
    !oneVoice.test(plain.slice(0, none.index)) &&
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

/** "Ada: …", "AN: …", "**Ada North (Lamp Co)**: …": a speech, where it is longer than what minutes note of one. */
const spoken = /^[\s*_>[-]*\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}(?: \([^()]{1,40}\))?[\]*_]*\s*:[*_]*\s/u
const longestNote = 400

/** "I have no objections" is one voice of many. */
const oneVoice = /\b(?:I|I['’](?:ve|d))(?: (?:would|will|also|have|had|personally|really|see|hear))*\s*$/

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
