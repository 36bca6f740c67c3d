/**
 * The decisions of a file: what decisionForms.ts finds in its passages, with the list below a marker that stands alone.
 */
import type { Anchors } from './anchors.ts'
import { decisionIn, isDecisionHeader } from './decisionForms.ts'
import { bare, type HeadingKind } from './headings.ts'
import { listBelow, type Draft } from './passages.ts'
import type { Decision, Reference, Section } from './types.ts'

export function findDecisions(passages: Draft[], sections: Section[], deck: boolean, region: HeadingKind[], references: Reference[], anchors: Anchors): Decision[] {
  const decisions: Decision[] = []
  const taken = new Set<number>()
  const add = (at: number, text: string, marker: Decision['marker'], rule: string, vote?: Decision['vote']) => {
    const passage = passages[at]!
    const section = sections[passage.section ?? -1]
    const id = anchors.words('d', section?.id ?? '', text)
    const near = references.filter((reference) => reference.passage === at || passages[reference.passage]!.parent === at)
    decisions.push({
      id, path: anchors.itemPath(id, text), line: passage.line, text, marker, rule, ...(vote && { vote }),
      references: [...new Set(near.map((reference) => reference.id))], passage: at, ...(passage.section !== undefined && { section: passage.section }),
    })
  }
  for (const [at, passage] of passages.entries()) {
    if (taken.has(at) || passage.kind === 'code' || passage.kind === 'image' || passage.section === undefined) continue
    if (region[at] === 'participants' || region[at] === 'absent') continue
    const section = sections[passage.section]!
    const heading = passage.kind === 'heading'
    if (heading && isDecisionHeader(passage.text)) {
      for (const index of listBelow(passages, at)) {
        taken.add(index)
        add(index, passages[index]!.text, 'marked', 'heading')
      }
      continue
    }
    const parent = passage.parent === undefined ? undefined : passages[passage.parent]
    const firstChild = passages.findIndex((other) => other.parent === passage.parent && (passage.parent !== undefined || other.section === passage.section) && other.kind !== 'heading') === at
    const question = parent?.text.trim().endsWith('?') ? parent.text : !parent && section.title.endsWith('?') ? section.title : undefined
    const hasList = passage.kind === 'bullet' && passages[at + 1]?.parent === at
    const hit = decisionIn(passage.text, passage.plain, { deck, heading, firstInSection: firstChild, hasList, ...(question && { question }) })
    if (!hit) continue
    const nested = passages.filter((other) => other.parent === at && other.kind === 'bullet').map((other) => other.text)
    const text = hit.bare && nested.length ? nested.join('; ') : hit.text
    if (hit.bare && nested.length === 0 && bare(passage.text).split(' ').length < 2 && !followsText(passages, at)) continue
    add(at, hit.bare && nested.length === 0 ? (passages[at + 1]?.text ?? text) : text, hit.marker, hit.rule, hit.vote)
  }
  return decisions
}

const followsText = (passages: Draft[], at: number): boolean => {
  const next = passages[at + 1]
  return next !== undefined && next.kind !== 'heading' && next.depth >= passages[at]!.depth && next.text !== ''
}

