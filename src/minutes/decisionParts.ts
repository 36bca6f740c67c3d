/** What the forms of decisions have in common: where a line stands, what is found in it, what may stand around its words. */
import type { CommunityEntry } from '../registries/schema.ts'
import type { Vote } from './types.ts'

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

/** Signs before the first word of a line. */
export const lead = String.raw`^[\s\p{Extended_Pictographic}*_•(–—>=-]*(?:→\s*)?`
/** What leads from a question or a matter to its decision. */
export const arrow = '(?:->|=>|→|-->)'
/** Words behind a marker, without signs at either end. */
export const tail = (text: string): string =>
  text
    .replace(/^[\s:;,*_–—>=.-]+/, '')
    .replace(/(?<![\s*_])[\s*_]+$/, '')
    .trim()
