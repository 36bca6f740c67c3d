/**
 * The tree laid flat: every heading, bullet, paragraph line and table row as one passage with its line.
 * Everything later looks at passages, never at the tree; only the HTML is made from the tree, which carries the
 * passage's index on its nodes (`data.passage`).
 */
import type { Code, Heading, ListItem, Nodes, Paragraph, Parent, Table, TableRow, Text } from 'mdast'
import { blankMail } from './mail.ts'
import type { Passage } from './types.ts'
import type { ReadTree } from './tree.ts'

/** A stretch of a passage's text with a mark on it. Offsets in `text`, end exclusive. */
export interface Mark {
  kind: 'link' | 'code' | 'delete' | 'strong' | 'emphasis' | 'image'
  start: number
  end: number
  url?: string
}

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

interface Inline {
  text: string
  marks: Mark[]
  lineStarts: { at: number; line: number }[]
  /** The text nodes, code aside, and where each begins in `text`. */
  words: { node: Text; at: number }[]
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

/** The words of a block as `inlineOf` gives them; those of a heading and of a row are one line, cells with ` | ` between. */
function wordsOf(node: Heading | Paragraph | TableRow): Inline {
  if (node.type === 'paragraph') return inlineOf(node)
  if (node.type === 'heading') return inOneLine(inlineOf(node))
  const joined: Inline = { text: '', marks: [], lineStarts: [], words: [] }
  for (const cell of node.children.map(inlineOf)) {
    if (joined.text) joined.text += ' | '
    const shift = joined.text.length
    joined.text += cell.text
    joined.marks.push(...cell.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })))
    joined.words.push(...cell.words.map(({ node: word, at }) => ({ node: word, at: at + shift })))
  }
  return inOneLine(joined)
}

const inOneLine = (inline: Inline): Inline => ({ ...inline, text: inline.text.replace(/\n/g, ' ') })

/** A text node of the tree and where it stands in the flat text. */
export interface TextPlace {
  node: Text
  /** Index of the passage. */
  passage: number
  /** Where the node's value begins in the passage's text; below 0 by the blanks that a passage does not begin with. */
  at: number
}

/** @param node numbered by `layFlat` @returns places of its text nodes, code aside, in order; none for what is no passage by its own words */
export function textPlaces(node: Nodes): TextPlace[] {
  const first = node.data?.passage
  if (first === undefined || (node.type !== 'heading' && node.type !== 'paragraph' && node.type !== 'tableRow'))
    return []
  const inline = wordsOf(node)
  const pieces = cutAtBreaks(inline, 0)
  const places: TextPlace[] = []
  let index = 0
  for (const { node: word, at } of inline.words) {
    while (index < pieces.length - 1 && pieces[index + 1]!.from < at + word.value.length) index++
    const piece = pieces[index]
    if (piece && piece.from < at + word.value.length && at < piece.from + piece.text.length)
      places.push({ node: word, passage: first + index, at: at - piece.from })
  }
  return places
}

/** Text of a phrasing container; `\n` stands for a line break, any other white space is kept as one character each. */
export function inlineOf(node: Heading | Parent): Inline {
  const out: Inline = { text: '', marks: [], lineStarts: [], words: [] }
  const walk = (child: Nodes) => {
    const start = out.text.length
    switch (child.type) {
      case 'text':
      case 'inlineCode': {
        let line = child.position?.start.line ?? 0
        out.lineStarts.push({ at: start, line })
        for (const [at, piece] of child.value.split('\n').entries()) {
          if (at) {
            out.text += ' '
            out.lineStarts.push({ at: out.text.length, line: ++line })
          }
          out.text += piece
        }
        if (child.type === 'inlineCode') out.marks.push({ kind: 'code', start, end: out.text.length })
        else out.words.push({ node: child, at: start })
        break
      }
      case 'break':
        out.text += '\n'
        break
      case 'image':
        out.text += child.alt ?? ''
        out.marks.push({ kind: 'image', start, end: out.text.length, url: child.url })
        break
      case 'html':
        break
      default:
        if (!('children' in child)) break
        for (const inner of child.children) walk(inner as Nodes)
        if (child.type === 'link') out.marks.push({ kind: 'link', start, end: out.text.length, url: child.url })
        if (child.type === 'delete' || child.type === 'strong' || child.type === 'emphasis') {
          out.marks.push({ kind: child.type, start, end: out.text.length })
        }
    }
  }
  for (const child of (node as Parent).children) walk(child as Nodes)
  return out
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

interface Piece {
  text: string
  /** Where it begins in the whole. */
  from: number
  marks: Mark[]
  line: number
  endLine: number
  starts: Draft['starts']
}

function cutAtBreaks(inline: Inline, firstLine: number): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const raw of inline.text.split('\n')) {
    const end = start + raw.length
    const lead = raw.length - raw.trimStart().length
    const text = raw.trim()
    const inside = inline.lineStarts.filter((point) => point.at >= start && point.at <= end && point.line > 0)
    const line = inside[0]?.line ?? (pieces.at(-1)?.endLine ?? firstLine - 1) + 1
    if (text || inline.text === '') {
      pieces.push({
        text,
        from: start + lead,
        line: pieces.length === 0 && inside.length === 0 ? firstLine : line,
        endLine: inside.at(-1)?.line ?? line,
        starts: inside.map((point) => ({ at: Math.max(0, point.at - start - lead), line: point.line })),
        marks: inline.marks
          .filter(
            (mark) =>
              (mark.start < end && mark.end > start) ||
              (mark.start === mark.end && mark.start >= start && mark.end <= end),
          )
          .map((mark) => ({
            ...mark,
            start: Math.max(0, Math.min(text.length, mark.start - start - lead)),
            end: Math.max(0, Math.min(text.length, mark.end - start - lead)),
          })),
      })
    }
    start = end + 1
  }
  return pieces
}

const url = /\b(?:https?|ftp|ssh|git|matrix|mailto):[^\s<>]*[^\s<>.,;:!?)\]'"*_]|\bwww\.[^\s<>]+/gi

/** The text with code, URLs and mail addresses blanked out, of the same length. */
function maskMarks(text: string, marks: Mark[]): string {
  let masked = text
  const blank = (start: number, end: number) => {
    masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end)
  }
  for (const mark of marks) if (mark.kind === 'code') blank(mark.start, mark.end)
  if (/:|www/i.test(masked)) masked = masked.replace(url, (found) => ' '.repeat(found.length))
  return blankMail(masked)
}

/** Line of a place in a passage. */
export const lineAt = (passage: Draft, offset: number): number =>
  passage.starts.findLast((point) => point.at <= offset)?.line ?? passage.line

/** For each passage that has any: the passages right below it, bullets and further lines, in order. */
export function childrenOf(passages: Passage[]): Map<number, number[]> {
  const children = new Map<number, number[]>()
  for (const [at, { parent }] of passages.entries()) {
    if (parent === undefined) continue
    const list = children.get(parent)
    if (list) list.push(at)
    else children.set(parent, [at])
  }
  return children
}

/** Bullets of the list that follows a line. */
export function listBelow(passages: Passage[], at: number): number[] {
  const found: number[] = []
  for (let index = at + 1; index < passages.length; index++) {
    const other = passages[index]!
    if (other.kind === 'heading' || other.depth === 0) break
    if (other.kind === 'bullet' && other.depth === passages[at]!.depth + 1) found.push(index)
  }
  return found
}
