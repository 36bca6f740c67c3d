/**
 * What was decided, in one passage.
 *
 * Marked:  "Decision: …", "Decision to …", "Decision for …", "Consensus: …", "Conclusion: …", "Outcome: …", "Agreed: …",
 *          "we decided", "agreed", "agreement that", a vote with figures, "no objections", "unanimously", "resolved:".
 * Implied: "-> Yes" under a heading that asks; "Let's …", "we will go with …".
 * Not: wishes ("decision needed", "to be decided"), reports of others' decisions ("decided last time", tender boards,
 * "was decided in"), questions, titles of standards ("… decision #199"), decision records, polls to fill in.
 */
import type { Vote } from './types.ts'

export interface DecisionHit {
  text: string
  marker: 'marked' | 'implied'
  rule: string
  vote?: Vote
  /** The words of the decision stand in the nested list. */
  bare?: boolean
}

const lead = String.raw`^[\s\p{Extended_Pictographic}*_•(–—>=-]*(?:→\s*)?`
const tail = (text: string): string => text.replace(/^[\s:;,*_–—>=.-]+/, '').replace(/[\s*_]+$/, '').trim()

/** A line that speaks of decisions and makes none. */
const refuses =
  /\b(?:no|without|not|never|any|some|upcoming|pending|missing|open|more|further|last|previous|earlier|old|final(?:ise|ize|ly)?|future|need(?:s|ed)?|require[sd]?|wait\w*|prepar\w*|await\w*|until|before|after|once|if|whether|which|how|who|help\w*|can|could|should|would|might|must|may)\b[^.;:]{0,30}\b(?:decision|decid\w+|agreement|agreed?|consensus|conclusion|vote)\b(?!\s*:)|\bdecisions?\b[^.;:]{0,20}\b(?:needed|required|pending|missing|open|necessary|record|records|making|maker|process|tree|matrix|doc\w*|power|by (?:the )?(?:board|executive|ministry)|of the (?:executive|board)|nearly|being|has been|have been|was made|will|on hold|making)\b|\b(?:to be|tbd|yet to be|be) (?:decided|agreed|voted)|\bdecide\b|\badr\b.*decision|decision\s*#\d|design decision|\b(?:board|ministry|bmwk|jury|government|committee)\b[^.;]{0,40}\b(?:decid|decision)|\b(?:voted? (?:for|on|in|at)|voting|please vote|vote (?:for|now)|eligible to vote|go[- ]?\/?no[- ]?go)\b(?![^:]*\d\s*(?:for|yes))|license agreement|framework agreement|agreements? with|service level agreement|nda\b/i
const reports = /\b(?:last (?:time|week|meeting|month|year)|previously|earlier|recap|back then|in the past|some time ago|already (?:decided|agreed)|(?:decided|agreed|concluded) in (?:the )?(?:sig|team|product board|pb|community call)\b|had (?:been )?(?:decided|agreed)|as (?:decided|agreed|discussed)|was (?:decided|agreed) (?:in|at|on|by|last))\b/i

const figures = (text: string): Vote | undefined => {
  const vote: Vote = {}
  const take = (field: keyof Vote, form: RegExp) => {
    const match = form.exec(text)
    const number = match?.[1] ?? match?.[2]
    if (number !== undefined) vote[field] = Number(number)
  }
  take('for', /\b(\d{1,3})\s*(?:x\s*)?(?:votes? )?(?:for|yes|in favou?r|pro|\+1|ja|aye)\b|\b(?:yes|for|in favou?r|pro|ja)\s*[:=]\s*(\d{1,3})\b/i)
  take('against', /\b(\d{1,3})\s*(?:x\s*)?(?:votes? )?(?:against|no|contra|-1|nein|nay)\b|\b(?:no|against|contra|nein)\s*[:=]\s*(\d{1,3})\b/i)
  take('abstain', /\b(\d{1,3})\s*(?:x\s*)?(?:abstain(?:ed|s)?|abstentions?|enthaltung(?:en)?|neutral)\b|\b(?:abstain(?:ed)?|abstentions?|enthaltung(?:en)?)\s*[:=]\s*(\d{1,3})\b/i)
  return vote.for !== undefined && (vote.against !== undefined || vote.abstain !== undefined) ? vote : undefined
}

const colon = new RegExp(String.raw`(?:${lead}|[.;)]\s+|(?:->|=>|→|–|—)\s*|^[^:]{0,80}:\s*)(?:(?:the|our|my|general|final|basic|group|team|main|so|discussion|joint)\s+)*(decisions?|decided|resolution|resolved|consensus|conclusions?|outcome|(?<=discussion )results?|agreed|agreement|beschluss|entscheidung|verdict)(?:\s*\/\s*_?AI[^:]*)?(?:\s+(?:of|from|in|by|on|for|taken|made)\b[^:]{0,40})?[*_]*\s*(?::|->|=>|→|–|—|-(?=\s))[*_]*\s*`, 'iu')
const opening = new RegExp(String.raw`(?:${lead}|(?:->|=>|→|-->)\s*)(?:(?:the|our|general|final|group|rough|broad|clear|basic)\s+)*(decision|consensus|agreement|conclusion)\s+(?:is\s+)?(?:to|that|on [^.?]{0,30}\bthat|on (?=["“'])|was (?:taken|made)\b|taken\b|reached\b)\s*(?!be\b)`, 'iu')
/** "--> Decision for the blue one"; without the arrow it is a title. */
const forOne = /(?:->|=>|→)\s*(?:decision|consensus|agreement) for\b/iu
const weDecided = /\b(?:we|team|group|everybody|everyone|all|participants|it (?:was|is|has been)|sig|which)\s+(?:\w+\s+){0,2}?(?:decided|agreed?|concluded)\b|^[\s*_–>-]*(?:decided|agreed)\b(?! by)|\b(?:agreed|consensus|agreement) (?:upon|among|in the (?:call|meeting|group|team))\b|\b(?:have|reached|there (?:is|was)|found)\s+(?:an?\s+|general\s+|broad\s+|rough\s+)*(?:agreement|consensus)\b|\b(?:is|are|was|were)\s+(?:all\s+)?(?:agreed|accepted|approved)(?:\s+(?:by all|unanimously)|\s*[.!]?$)/iu
const objections = /\bnobody\s+object(?:s|ed)\b|\b(?:no|not have any)\s+(?:further |other |more )?(?:objections?|veto(?:s|es)?|opposition|dissent)\b|\bwithout objections?\b|\bunanimous(?:ly)?\b|\bnemine\b|\b(?:all|everybody|everyone) in favou?r\b|\bkeine (?:einwände|gegenstimmen)\b|\beinstimmig/iu
const headingSays = /^(?:decisions?|beschlüsse?|resolutions?|conclusions?|outcome)$/i

/** A bullet "Consensus" with the words below it. */
export const isBareMarker = (text: string): boolean => /^[\s*_–—>=-]*(?:decisions?|consensus|agreement|agreed|conclusions?|beschluss)[\s*_:]*$/i.test(text)

/** A heading or bullet that is only the marker; its list holds the text. */
export const isDecisionHeader = (text: string): boolean => headingSays.test(text.replace(/^[\s*_–—>-]+|[\s*_:]+$/g, ''))

/**
 * @param text as shown; @param plain masked, same length
 * @param place `question`: the section's heading or the bullet above asks; `deck`: slides report, they do not decide
 */
export function decisionIn(text: string, plain: string, place: { question?: string; deck: boolean; heading?: boolean; firstInSection?: boolean; hasList?: boolean }): DecisionHit | undefined {
  const vote = figures(plain)
  if (vote && /\bvot|abstain|enthalt|against|in favou?r|\bno\s*[:=]/i.test(plain)) return { text: tail(text), marker: 'marked', rule: 'vote', vote }
  if (/\?\s*$/.test(plain)) return undefined
  const marked = colon.exec(plain)
  if (marked && !place.heading) {
    const rest = text.slice(marked.index + marked[0].length)
    const before = plain.slice(0, marked.index)
    const reportedColon = /\b(?:last|previous|survey|polls?|elections?)\b/i.test(marked[0]) || /\bno\s*$/i.test(before)
    const link = /^outcomes?|^conclusions/i.test(marked[1]!) && rest.trim() === '' && place.deck
    if (!reportedColon && !link && !/^\s*(?:needed|required|pending|tbd|open|not yet|depends\b|\?|postponed|deferred|vertagt|to be)/i.test(rest)) {
      return { text: tail(rest) || tail(text), marker: 'marked', rule: 'colon', ...(tail(rest) === '' && { bare: true }) }
    }
  }
  if (place.heading) return undefined
  if (place.hasList && isBareMarker(text)) return { text: tail(text), marker: 'marked', rule: 'bare', bare: true }
  if (objections.test(plain) && !/\b(?:if|unless|when|provided|assuming)\b[^.]{0,20}$/i.test(plain.slice(0, objections.exec(plain)!.index))) {
    return { text: tail(text), marker: 'marked', rule: 'no-objections' }
  }
  if (/[:–—>-]\s*(?:broad|general|full) (?:agreement|consensus)\s*[.!]?$/i.test(plain)) return { text: tail(text), marker: 'marked', rule: 'decided' }
  if (refuses.test(plain) || reports.test(plain)) return undefined
  if (opening.test(plain) || forOne.test(plain)) return { text: tail(text), marker: 'marked', rule: 'opening' }
  if (weDecided.test(plain) && !/\b(?:PRs?|MRs?|pull requests?)\s+(?:is|are|was|were)\b/.test(plain) && !/\bif\b/i.test(plain.slice(0, weDecided.exec(plain)!.index))) return { text: tail(text), marker: 'marked', rule: 'decided' }
  if (place.deck) return undefined
  return implied(text, plain, place)
}

/** An answer right below a question, or words that settle a matter. */
function implied(text: string, plain: string, place: { question?: string; firstInSection?: boolean }): DecisionHit | undefined {
  const answer = new RegExp(String.raw`${lead}(?:yes|no|ja|nein|ok|okay|accepted|approved|rejected|declined|go|no[- ]go|we (?:will|won't|do not|don't|skip|keep|use|stay|go|cancel|drop|stick|merge|accept))\b[\s,.:!–-]*`, 'iu').exec(plain)
  if (answer && place.question && place.firstInSection) return { text: tail(`${place.question} ${text}`), marker: 'implied', rule: 'answer' }
  if (/^[\s*_–>=-]*(?:->|=>|→|-->)?\s*(?:let'?s|lets)\s+(?!see\b|discuss|wait|hope|talk|have\b|encrypt|check|try|look|ask\b|hear)\w+/i.test(plain)) return { text: tail(text), marker: 'implied', rule: 'lets' }
  if (/(?:->|=>|→)\s*we (?:will|go for|go with|keep|drop|stick|use|stay|do not|don't|won't)\b/i.test(plain)) return { text: tail(text), marker: 'implied', rule: 'arrow-we' }
  return undefined
}
