/**
 * What a sentence says of a release that it names: that something is planned for it, that something will miss it or the
 * release itself moves, or that it is out. Read from its words, English and German; a sentence may say none of these.
 *
 * "Moved to R5" and "postponed until R5" are a plan for R5; for every other release that the sentence names they say "later".
 */
import { communityForms } from '../registries/community.ts'
import type { CommunityEntry } from '../registries/schema.ts'

export type SaidOfRelease = 'planned' | 'later' | 'out'

const release = (number: number | string): string => String.raw`(?:the )?(?:R|release )${number}(?!\d)`
const any = release(String.raw`\d+`)

const later = new RegExp(
  [
    String.raw`\b(?:after|post|past|later than|nach) ${any}`,
    String.raw`\bwait(?:s|ing)? (?:for|to|until|till) ${any}`,
    String.raw`(?:\b(?:not|never|nothing)|n.t)\b(?!(?: yet)? (?:required|needed))[^.,;]{0,34}\b(?:in|into|for|part of|with|to) ${any}`,
    String.raw`\bnot part of (?:the )?release\b`,
    String.raw`${any} (?:does|do|will|can|wo|ca)(?: not|n.t)\b`,
    String.raw`${any}(?: release)? lack`,
    String.raw`\bunclear if\b`,
    String.raw`\bunlikely\b`,
    String.raw`\bpost-?pon`,
    String.raw`\bdelay`,
    String.raw`\bslip(?:s|ped|ping)?\b`,
    String.raw`\bpush(?:ed|ing)?\b[^.]{0,40}\b(?:out|back)\b`,
    String.raw`\btoo late\b`,
    String.raw`\bmoved? (?:from ${any} )?to ${any}`,
    String.raw`\bverschieb|\bverschob|\bnicht (?:mehr )?(?:in|für|mit) ${any}`,
  ].join('|'),
  'iu',
)
const planned =
  /\bplan(?:s|n?ed|n?ing)?\b|\bschedul|\btarget|\baim(?:s|ed|ing)?\b|\bgoals?\b|\boutcomes?\b|\bhighlights?\b|\bpriorit|\broadmap|\btowards?\b|\broad to\b|\bwill\b|\bshould\b|\bwants?(?:ed)? to\b|\bexpected\b|\bETA\b|\bdeadline|\bfreeze\b|\bneed(?:s|ed)?\b|\bpropos|(?:->|=>|→) ?R\d|\b(?:before|prior to|ready for|by) R\d|\bgeplant|\bsoll|\bwird\b|\bZiel/iu
const out =
  /\b(?:was|were|is|are|been|now|got|has)\b[^.]{0,24}\b(?:released|published|cut|tagged|finali[sz]ed)\b|\breleased?\b (?:yesterday|today|last)|\bveröffentlicht|\b(?:is|ist) (?:out|there|da)\b/iu

/** @param number of the release whose page asks: 7 for R7 @param community whose name may stand before a release: "SCS R7" */
export function saidOfRelease(written: string, number: number, community: CommunityEntry): SaidOfRelease | undefined {
  const text = written.replace(
    new RegExp(String.raw`${communityForms(community).named}[^\p{L}\p{N}]{1,3}(?=R\d|release )`, 'giu'),
    '',
  )
  const into = new RegExp(
    String.raw`\b(?:moved?|postponed?|delay(?:ed)?|wait(?:s|ing)?|push(?:ed)? (?:out|back))\b[^.]{0,40}\b(?:to|until|till|for|into) ${release(number)}`,
    'iu',
  )
  const aimed = new RegExp(String.raw`\b(?:aim|target|plan)\w*\b[^.]{0,30}\b${release(number)}`, 'iu')
  if (into.test(text) || aimed.test(text)) return 'planned'
  if (later.test(text)) return 'later'
  if (out.test(text) && !/\bwill be\b|\bto be\b|\bonce\b/i.test(text)) return 'out'
  return planned.test(text) ? 'planned' : undefined
}
