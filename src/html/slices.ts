/** Parts of a decorated tree: what belongs to some of its passages, with headings in their order. */
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { passageOf } from './decorate.ts'

/** An element that holds passages, or a bunch of neighbours: from which passage to which, and those of its children that do. */
export interface Span {
  first: number
  last: number
  element?: Element
  parts: Span[]
}

/** More neighbours than this are kept in bunches, so that one of thousands is found without looking at each. */
const bunch = 16

/** @param element around the children @returns where its passages stand; from Infinity to -Infinity where it has none */
export function spanOf(children: readonly RootContent[], element?: Element): Span {
  const own = element && passageOf(element)
  let parts = children.flatMap((child) => {
    if (child.type !== 'element') return []
    const span = spanOf(child.children, child)
    return span.first === Infinity ? [] : [span]
  })
  while (parts.length > bunch)
    parts = Array.from({ length: Math.ceil(parts.length / bunch) }, (_, at) =>
      around(parts.slice(at * bunch, (at + 1) * bunch)),
    )
  const { first, last } = around(parts)
  return {
    first: Math.min(first, own ?? Infinity),
    last: Math.max(last, own ?? -Infinity),
    ...(element && { element }),
    parts,
  }
}

const around = (parts: Span[]): Span => ({
  first: Math.min(...parts.map(({ first }) => first)),
  last: Math.max(...parts.map(({ last }) => last)),
  parts,
})

/** What belongs to the passages [first, end), with the lists and tables around it. */
export function sliceOf(whole: Span, first: number, end: number): Root {
  const pick = (span: Span): ElementContent[] => {
    if (span.last < first || span.first >= end) return []
    const { element } = span
    const passage = element && passageOf(element)
    if (passage !== undefined && passage >= first && passage < end) return [element!]
    const children = span.parts.flatMap(pick)
    if (!element || children.length === 0) return children
    // A bullet above the section: only what hangs below it is shown.
    return passage === undefined && element.tagName !== 'li' ? [{ ...element, children }] : children
  }
  return { type: 'root', children: pick(whole) }
}

/** Headings begin at level 2 and skip none, whatever levels the file uses. */
export function levelled(tree: Root): Root {
  const open: number[] = []
  const walk = (node: RootContent): RootContent => {
    if (node.type !== 'element') return node
    const level = /^h([1-6])$/.exec(node.tagName)
    if (level) {
      while (open.length && open.at(-1)! >= Number(level[1])) open.pop()
      open.push(Number(level[1]))
      return { ...node, tagName: `h${Math.min(open.length + 1, 6)}` }
    }
    return { ...node, children: node.children.map((child) => walk(child as RootContent) as ElementContent) }
  }
  return { type: 'root', children: tree.children.map(walk) }
}
