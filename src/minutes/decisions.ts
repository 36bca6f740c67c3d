/**
 * The decisions of a file: what decisionForms.ts finds in its passages, with the list below a marker that stands alone.
 */
import type { CommunityEntry } from '../registries/schema.ts'
import type { Anchors } from './anchors.ts'
import { decisionIn, isDecisionHeader } from './decisionForms.ts'
import { bare, type HeadingKind } from './headings.ts'
import type { Draft } from './passages.ts'
import { childrenOf, listBelow } from './passagesBelow.ts'
import type { Decision, Reference, Section } from './types.ts'
import { isVoteAlone, voteOf } from './votes.ts'

export interface DecisionPlaces {
  sections: Section[]
  deck: boolean
  /** For each passage the kind of the last heading above it. */
  region: HeadingKind[]
  references: Reference[]
  community: CommunityEntry
}

/** @param anchors hands out ids and paths, in the order of the file @returns the decisions in that order */
export function findDecisions(
  passages: Draft[],
  { sections, deck, region, references, community }: DecisionPlaces,
  anchors: Anchors,
): Decision[] {
  const children = childrenOf(passages)
  const named = referencesByPassage(references, passages)
  const firsts = firstBelow(passages)
  const decisions: Decision[] = []
  const taken = new Set<number>()
  const add = (at: number, found: Pick<Decision, 'text' | 'marker' | 'rule' | 'vote'>) => {
    const passage = passages[at]!
    // Where nobody objects nobody counts.
    const votes = found.vote || found.rule === 'no-objections' ? [] : votesBelow(passages, at)
    const vote = voteOf(votes.map((index) => passages[index]!.plain))
    if (vote) for (const index of votes) taken.add(index)
    const id = anchors.words('d', sections[passage.section ?? -1]?.id ?? '', found.text)
    decisions.push({
      id,
      path: anchors.itemPath(id, found.text),
      line: passage.line,
      ...found,
      ...(vote && { vote }),
      references: [...new Set(named.get(at) ?? [])],
      passage: at,
      ...(passage.section !== undefined && { section: passage.section }),
    })
  }
  for (const [at, passage] of passages.entries()) {
    if (taken.has(at) || passage.kind === 'code' || passage.kind === 'image') continue
    if (region[at] === 'participants' || region[at] === 'absent') continue
    const section = sections[passage.section ?? -1]
    // Among the chores of the meeting, and where an agenda has no subject yet, a decision has to say that it is one, or calls a meeting off.
    if (!section && region[at] !== 'chores' && region[at] !== 'agenda') continue
    const heading = passage.kind === 'heading'
    if (heading && isDecisionHeader(passage.text)) {
      for (const index of listBelow(passages, at)) {
        taken.add(index)
        add(index, { text: passages[index]!.text, marker: 'marked', rule: 'heading' })
      }
      continue
    }
    const parent = passages[passage.parent ?? -1]
    const question = parent?.text.trim().endsWith('?')
      ? parent.text
      : !parent && section?.title.endsWith('?')
        ? section.title
        : undefined
    const next = passages[at + 1]
    const hasList =
      passage.kind === 'bullet'
        ? next?.parent === at
        : passage.depth === 0 && next?.kind === 'bullet' && next.depth === 1
    const answer = passage.text.endsWith('?')
      ? children.get(at)?.find((index) => /^\W*(?:[-=]+>|→)/.test(passages[index]!.text))
      : undefined
    const hit = decisionIn(passage.text, passage.plain, {
      community,
      deck,
      heading,
      firstInSection: firsts.has(at),
      hasList,
      ...(question && { question }),
      ...(answer !== undefined && { answer: passages[answer]!.text }),
    })
    if (!hit || (!section && hit.marker === 'implied' && !/\bcancel/i.test(passage.plain))) continue
    const { bare: alone, answered, ...found } = hit
    if (answered) taken.add(answer!)
    if (!alone) {
      add(at, found)
      continue
    }
    // "Decision:" and the words below it: nested bullets, the list that follows, or the next line.
    const nested = (children.get(at) ?? []).filter((index) => passages[index]!.kind === 'bullet')
    if (nested.length) {
      add(at, { ...found, text: nested.map((index) => passages[index]!.text).join('; ') })
      for (const index of nested) taken.add(index)
    } else if (followsText(passages, at)) {
      const list = passage.kind === 'bullet' ? [] : listBelow(passages, at)
      const text = list.length ? list.map((index) => passages[index]!.text).join('; ') : passages[at + 1]!.text
      // A line of its own over a list: the decision stands where its words begin.
      add(passage.kind === 'bullet' ? at : at + 1, { ...found, text })
      // What is told with its marker is no second decision.
      if (passage.kind !== 'bullet') for (const index of list.length ? list : [at + 1]) taken.add(index)
    } else if (bare(passage.text).split(' ').length > 1) add(at, found)
  }
  return decisions
}

/** Lines right below a decision that only say how the vote on it ended. */
function votesBelow(passages: Draft[], at: number): number[] {
  const votes: number[] = []
  for (let index = at + 1; index < passages.length; index++) {
    const { kind, plain, parent, section } = passages[index]!
    if (
      kind === 'heading' ||
      section !== passages[at]!.section ||
      (parent !== at && parent !== passages[at]!.parent) ||
      !isVoteAlone(plain)
    )
      break
    // A whole vote further down is one of its own.
    if (votes.length > 0 && voteOf([plain])) break
    votes.push(index)
  }
  return votes
}

const followsText = (passages: Draft[], at: number): boolean => {
  const next = passages[at + 1]
  return next !== undefined && next.kind !== 'heading' && next.depth >= passages[at]!.depth && next.text !== ''
}

/** The first passage below each bullet, and of each section those that hang below nothing. */
function firstBelow(passages: Draft[]): Set<number> {
  const seen = new Set<string>()
  const firsts = new Set<number>()
  for (const [at, { kind, parent, section }] of passages.entries()) {
    const below = parent === undefined ? `section ${section}` : `bullet ${parent}`
    if (kind === 'heading' || seen.has(below)) continue
    seen.add(below)
    firsts.add(at)
  }
  return firsts
}

/** Ids of the references that a passage or the lines right below it name. */
function referencesByPassage(references: Reference[], passages: Draft[]): Map<number, string[]> {
  const found = new Map<number, string[]>()
  for (const { id, passage } of references) {
    for (const at of [passage, passages[passage]!.parent]) {
      if (at !== undefined) found.set(at, [...(found.get(at) ?? []), id])
    }
  }
  return found
}
