/**
 * The tree laid flat: every heading, bullet, paragraph line and table row as one passage with its line.
 * Everything later looks at passages, never at the tree; only the HTML is made from the tree, which carries the
 * passage's index on its nodes (`data.passage`).
 */
import type { Code, ListItem, Nodes, Parent, Table } from 'mdast'
import { cutAtBreaks, type Inline, inlineOf, type Mark, wordsOf } from './inlineText.ts'
import { maskMarks } from './maskMarks.ts'
import type { Passage } from './types.ts'
import type { ReadTree } from './tree.ts'

/** A passage while it is read: with its marks, heading level and the node it came from. */
export interface Draft extends Passage {
  marks: Mark[]
  /** Heading level as written, 1 to 6. */
  level?: number
  /** Whole heading text as GitHub slugs it, and as it was slugged here before. */
  slugText?: string
  slugTextBefore?: string
  checked?: boolean | null
  /** Slide number, from 0, in a deck; `sub` says that the slide hangs below the one before (`----`). */
  slide?: number
  /** Lines of a paragraph that an editor wrapped: offset in `text` and line, first to last. */
  starts: { at: number; line: number }[]
  /** Number of the list among the lists of the file: tells where one list ends and the next begins. */
  list?: number
  node: Nodes
}

export interface Slide {
  line: number
  sub: boolean
}

/** @returns passages in the order of the file, and the slides of a deck. */
export function layFlat({ tree, lines }: ReadTree): { passages: Draft[]; slides: Slide[] } {
  const passages: Draft[] = []
  const slides: Slide[] = [{ line: 1, sub: false }]
  let lists = 0

  const push = (node: Nodes, kind: Passage['kind'], inline: Inline, place: Partial<Draft> & { depth: number }) => {
    // Where a line break stands in the text, a new passage begins: the second line of a bullet can be an action.
    const pieces = cutAtBreaks(inline, node.position?.start.line ?? 1)
    for (const [at, piece] of pieces.entries()) {
      const draft: Draft = {
        kind: at === 0 ? kind : 'paragraph',
        line: piece.line,
        endLine: piece.endLine,
        text: piece.text,
        plain: maskMarks(piece.text, piece.marks),
        marks: piece.marks,
        starts: piece.starts,
        node,
        ...place,
        slide: slides.length - 1,
      }
      if (at > 0) {
        delete draft.level
        delete draft.checked
        if (kind === 'bullet') draft.parent = passages.length - at
      }
      passages.push(draft)
    }
    if (pieces.length > 0) node.data = { ...node.data, passage: passages.length - pieces.length }
  }

  const block = (node: Nodes, depth: number, parent?: number) => {
    const place = { depth, ...(parent !== undefined && { parent }) }
    switch (node.type) {
      case 'heading': {
        const inline = wordsOf(node)
        const { slugText = inlineOf(node).text, slugTextBefore = slugText } = node.data ?? {}
        push(node, 'heading', inline, { ...place, level: node.depth, slugText, slugTextBefore })
        break
      }
      case 'list':
        {
          const list = ++lists
          for (const item of node.children) listItem(item, depth + 1, list, parent)
        }
        break
      case 'table':
        table(node, place)
        break
      case 'thematicBreak':
        slides.push({
          line: node.position?.start.line ?? 1,
          sub: /^\s*-{4,}/.test(lines[(node.position?.start.line ?? 1) - 1] ?? ''),
        })
        break
      case 'code':
        passages.push({
          ...place,
          kind: 'code',
          line: node.position?.start.line ?? 1,
          endLine: node.position?.end.line ?? 1,
          text: node.value,
          plain: '',
          marks: [],
          starts: linesOfCode(node, lines),
          node,
          slide: slides.length - 1,
        })
        node.data = { ...node.data, passage: passages.length - 1 }
        break
      case 'paragraph':
        push(node, 'paragraph', wordsOf(node), place)
        break
      default:
        if ('children' in node) for (const child of (node as Parent).children) block(child as Nodes, depth, parent)
    }
  }

  const listItem = (item: ListItem, depth: number, list: number, parent?: number) => {
    const [first, ...rest] = item.children
    const index = passages.length
    const place = { depth, list, checked: item.checked ?? null, ...(parent !== undefined && { parent }) }
    if (first?.type === 'paragraph') push(first, 'bullet', wordsOf(first), place)
    if (passages.length === index) {
      // An empty bullet, or one that begins with a list or code: it still has a place of its own.
      const line = item.position?.start.line ?? 1
      passages.push({
        ...place,
        kind: 'bullet',
        line,
        endLine: line,
        text: '',
        plain: '',
        marks: [],
        starts: [],
        node: item,
        slide: slides.length - 1,
      })
      if (first && first.type !== 'paragraph') block(first, depth, index)
    }
    item.data = { ...item.data, passage: index }
    for (const child of rest) block(child, depth, index)
  }

  const table = (node: Table, place: { depth: number; parent?: number }) => {
    for (const row of node.children) push(row, 'row', wordsOf(row), place)
  }

  for (const child of tree.children) block(child, 0)
  return { passages, slides }
}

/** Where each line of a block of code begins; the first one of a fenced block stands below the fence. */
function linesOfCode({ value, position }: Code, lines: string[]): Draft['starts'] {
  const first = position?.start.line ?? 1
  const fenced = /^[\s>*+-]*(?:\d+[.)]\s+)?(?:`{3}|~{3})/.test(lines[first - 1] ?? '')
  let at = 0
  return value.split('\n').map((line, index) => {
    const start = { at, line: first + index + (fenced ? 1 : 0) }
    at += line.length + 1
    return start
  })
}

/** Line of a place in a passage. */
export const lineAt = (passage: Draft, offset: number): number =>
  passage.starts.findLast((point) => point.at <= offset)?.line ?? passage.line
