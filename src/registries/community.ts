/** What the community calls itself, its standards, calls and boards, as pieces of patterns (any case, Unicode). */
import type { CommunityEntry } from './schema.ts'

/** Pieces of patterns, each whole by itself. */
export interface CommunityForms {
  /** Any of the names; where there is none, what nothing is like. */
  names: string
  /** The same with no letter and no figure beside it: a name that is no part of another word. */
  named: string
  /** The same with the mottos, for what stands alone. */
  alone: string
  /** A standard: its name, which may have a blank for the hyphen, and its version. */
  standard: string
  /** A call at which teams report, as it stands in a sentence: "community call", "comm. call", and those of the community. */
  call: string
  /** A board that decides, by the name that this community alone has for it. */
  board: string
}

const never = '(?!)'

/** What is made of a community, once for each registry. */
function once<Made>(make: (community: CommunityEntry) => Made): (community: CommunityEntry) => Made {
  const known = new WeakMap<CommunityEntry, { made: Made }>()
  return (community) => {
    const found = known.get(community) ?? { made: make(community) }
    known.set(community, found)
    return found.made
  }
}

/** The pieces for a community, made once for each registry; they are for patterns with the flags `i` and `u`. */
export const communityForms = once(
  ({ names, mottos, standards, calls, boards }): CommunityForms => ({
    names: formOf(names),
    named: String.raw`(?<![\p{L}\p{N}])${formOf(names)}(?![\p{L}\p{N}])`,
    alone: formOf([...names, ...mottos]),
    standard: standards ? String.raw`(${formOf([standards.prefix])}[- ](?:${standards.number}))` : never,
    call: `(?:comm(?:unity|\\.)?[ -]?call|${formOf(calls)})`,
    board: formOf(boards),
  }),
)

/** What is made of the forms of a community, once for each registry. */
export const ofCommunity = <Made>(make: (forms: CommunityForms) => Made): ((community: CommunityEntry) => Made) =>
  once((community) => make(communityForms(community)))

/** By their words: punctuation does not matter. The longest first. */
const formOf = (names: readonly string[]): string =>
  names.length === 0
    ? never
    : `(?:${[...names]
        .sort((a, b) => b.length - a.length)
        .map((name) => (name.match(/[\p{L}\p{N}]+/gu) ?? [never]).join(String.raw`[^\p{L}\p{N}]+`))
        .join('|')})`
