/**
 * The actions of a file: what markedActions.ts and impliedActions.ts find in its passages, the bullets of lists below a
 * marker, and the lists carried over from earlier meetings, with what is said of their state.
 */
import type { CommunityEntry } from '../registries/schema.ts'
import type { Vocabulary } from '../registries/vocabulary.ts'
import { isActionHeader } from './actionMarkers.ts'
import { stateInLine, stateOf } from './actionStatus.ts'
import type { Anchors } from './anchors.ts'
import { asksForHands, isNamesOnly } from './assignments.ts'
import { childrenOf, listBelow } from './passagesBelow.ts'
import { namesWhoHasChore } from './roles.ts'
import { peopleIn } from './handles.ts'
import { bare, lineKind, nextSteps, type HeadingKind } from './headings.ts'
import { impliedActions } from './impliedActions.ts'
import { isNothing, markedActions, partsWithMarkers } from './markedActions.ts'
import { type Draft, lineAt } from './passages.ts'
import { listOwners } from './tasks.ts'
import type { Action, Section } from './types.ts'

export interface ActionHit {
  /** What is to be done; empty when the words stand elsewhere (in the list below, in the line above). */
  text: string
  owners: string[]
  marker: Action['marker']
  rule: string
}

export interface ActionPlaces {
  sections: Section[]
  deck: boolean
  /** For each passage the kind of the last heading above it. */
  region: HeadingKind[]
  /** Indexes of passages that only list people, or name the chores of the meeting. */
  leftOut: ReadonlySet<number>
}

/** "Ongoing work", "Merged:" over a list. */
const underWay =
  /^\W*(?:ongoing|in progress|(?:current )?work in progress|wip|done|merged|completed|finished|closed|resolved)(?: work| tasks| topics| items| PRs)?\W*$/i

/** "to be asked for by @x": the note says what is left to do. */
const awaits = /\b(?:to|needs to|has to) be \p{L}+ (?:with|by) @/u

/** @param anchors hands out ids and paths, in the order of the file @returns the actions in that order */
export function findActions(
  passages: Draft[],
  { sections, deck, region, leftOut }: ActionPlaces,
  words: Vocabulary,
  anchors: Anchors,
): Action[] {
  const children = childrenOf(passages)
  const listed = listedPassages(passages, region, children, words.registries.community)
  const opensSection = new Set(
    sections.filter(({ origin }) => origin === 'bullet').map(({ passages: [first] }) => first),
  )
  const actions: Action[] = []
  for (const [at, passage] of passages.entries()) {
    if (passage.kind === 'code' || passage.kind === 'image' || leftOut.has(at)) continue
    const heading = passage.kind === 'heading'
    if (heading && region[at] !== 'subject') continue
    const how = listed.get(at)
    const below = (children.get(at) ?? []).map((index) => passages[index]!.text)
    // A tick on the agenda says that a subject was talked of.
    const subject = region[at] === 'agenda' && passage.depth === 1 && listOwners(passage.plain, words).length === 0
    let hits: (ActionHit & Part)[] = partsOf(passage, words).flatMap((part) =>
      markedActions(part.written, part.plain, words, {
        heading,
        checked: part.at === 0 && !subject ? (passage.checked ?? null) : null,
      }).map((hit) => ({ ...hit, ...part })),
    )
    const whole: Part = { at: 0, written: passage.text, plain: passage.plain }
    if (how && hits.length === 0 && !isNothing(passage.plain)) {
      const owners = listOwners(passage.plain, words)
      // A carried list also holds remarks; what names nobody and has no marker is one, unless a state hangs below it.
      if (how === 'list' || owners.length || below.some((note) => stateOf(note) || awaits.test(note))) {
        hits = [{ text: passage.text, owners, marker: 'marked', rule: how, ...whole }]
      }
    }
    const above = passages[passage.parent ?? -1]
    if (
      how !== 'carried' &&
      !namesWhoHasChore(passage.plain, above?.plain ?? '', region[at], words.registries.community)
    ) {
      const place = {
        heading,
        opensSection: opensSection.has(at),
        underWay: above !== undefined && underWay.test(above.plain),
        deck,
        ...(hits.length && { owners: hits.flatMap(({ owners }) => owners) }),
      }
      hits = [
        ...hits,
        ...impliedActions(passage.text, passage.plain, words, place).map((hit) => ({ ...hit, ...whole })),
      ]
    }
    if (
      hits.length === 0 &&
      passage.kind === 'bullet' &&
      passage.depth === 1 &&
      sections[passage.section ?? -1]?.origin === 'heading' &&
      nextSteps.test(bare(sections[passage.section!]!.heading))
    ) {
      const owners = listOwners(passage.plain, words)
      if (owners.length) hits = [{ text: passage.text, owners, marker: 'implied', rule: 'step', ...whole }]
    }
    if (
      hits.length === 0 &&
      passage.kind === 'bullet' &&
      above &&
      isNamesOnly(passage.plain) &&
      asksForHands(above.plain)
    ) {
      const owners = [...new Set(peopleIn(passage.plain, words).map(({ handle }) => handle))]
      if (owners.length) hits = [{ text: above.text, owners, marker: 'implied', rule: 'below', ...whole }]
    }
    const section = sections[passage.section ?? -1]
    for (const hit of hits) {
      const text =
        hit.text || below.join('; ') || passages[passage.parent ?? -1]?.text || section?.title || passage.text
      const id = anchors.words('a', section?.id ?? '', `${text} ${hit.owners.join(' ')}`)
      const carried = how === 'carried' || hit.rule === 'carried'
      actions.push({
        id,
        path: anchors.itemPath(id, text),
        line: hit.at === 0 ? passage.line : lineAt(passage, hit.at),
        text,
        owners: hit.owners,
        marker: hit.marker,
        rule: hit.rule,
        status: statusOf(passage, hit.written, below, carried),
        ...(carried && below.length > 0 && { note: below.join('; ') }),
        carried,
        passage: at,
        ...(passage.section !== undefined && { section: passage.section }),
      })
    }
  }
  return actions
}

/** Bullets that are actions because they hang below "AI:", or below a heading, bullet or line over actions carried over. */
function listedPassages(
  passages: Draft[],
  region: HeadingKind[],
  children: ReadonlyMap<number, number[]>,
  community: CommunityEntry,
): Map<number, 'carried' | 'list'> {
  const listed = new Map<number, 'carried' | 'list'>()
  for (const [at, passage] of passages.entries()) {
    const kind = region[at]
    if (passage.kind === 'heading') {
      if (kind !== 'carried' && kind !== 'actions') continue
      for (let index = at + 1; index < passages.length && passages[index]!.kind !== 'heading'; index++) {
        const other = passages[index]!
        // In a table the head names nobody.
        if ((other.depth === 1 && other.kind === 'bullet') || (other.kind === 'row' && other.plain.includes('@')))
          listed.set(index, kind === 'carried' ? 'carried' : 'list')
      }
    } else if (leadsToCarried(passage, children.has(at), community)) {
      const own = passage.kind === 'bullet' ? bullets(passages, children.get(at)) : listBelow(passages, at)
      for (const index of own) listed.set(index, 'carried')
    } else if (isActionHeader(passage.plain)) {
      const own = passage.kind === 'bullet' ? bullets(passages, children.get(at)) : listBelow(passages, at)
      for (const index of own) {
        if (listed.has(index)) continue
        listed.set(index, 'list')
        // Two lines that name different issues are two actions, although one hangs below the other.
        if (!namesIssue.test(passages[index]!.text)) continue
        for (const below of bullets(passages, children.get(index)))
          if (namesIssue.test(passages[below]!.text)) listed.set(below, 'list')
      }
    }
  }
  return listed
}

/** The address of an issue or a change closes the line. */
const namesIssue = /\/(?:issues|pull|merge_requests)\/\d{1,6}[/.)]?\s*$/

/** A bullet or a line of its own: "AIs from last time:". */
const leadsToCarried = ({ kind, depth, text }: Draft, hasBelow: boolean, community: CommunityEntry): boolean =>
  (kind === 'bullet' ? hasBelow : kind === 'paragraph' && depth === 0 && text.length < 80) &&
  lineKind(text, community) === 'carried'

const bullets = (passages: Draft[], indexes: number[] = []): number[] =>
  indexes.filter((index) => passages[index]!.kind === 'bullet')

/** A stretch of a passage: where it begins, and what stands there; as shown, and masked. */
interface Part {
  at: number
  written: string
  plain: string
}

function partsOf({ text, plain, starts }: Draft, words: Vocabulary): Part[] {
  // Each piece of the text has an entry, also within a line.
  const lines = starts.filter(({ line }, index) => line !== (starts[index - 1]?.line ?? line)).map(({ at }) => at)
  const cuts = partsWithMarkers(text, plain, lines, words)
  return cuts.map((at, index) => ({
    at,
    written: text.slice(at, cuts[index + 1]),
    plain: plain.slice(at, cuts[index + 1]),
  }))
}

/** Struck out or ticked beats words; in a list carried over the bullets below speak, elsewhere only a plain "done", or one with a remark after it. */
function statusOf(passage: Draft, text: string, below: string[], carried: boolean): Action['status'] {
  const struck = passage.marks.some(
    (mark) => mark.kind === 'delete' && mark.end - mark.start > passage.text.length * 0.6,
  )
  if (struck || passage.checked === true) return 'done'
  if (passage.checked === false) return 'open'
  if (carried) return below.map(stateOf).find(Boolean) ?? stateInLine(text) ?? 'unknown'
  if (/^\W*(?:done|erledigt)(?:\W*$|\s*[,.:;(]\s*\S)/i.test(below[0] ?? '')) return 'done'
  return stateInLine(text) ?? 'unknown'
}
