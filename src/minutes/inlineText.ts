/** The words of one block of the tree as flat text with its marks, and cut where a line break stands in it. */
import type { Heading, Nodes, Paragraph, Parent, TableRow, Text } from 'mdast'

/** A stretch of a passage's text with a mark on it. Offsets in `text`, end exclusive. */
export interface Mark {
  kind: 'link' | 'code' | 'delete' | 'strong' | 'emphasis' | 'image'
  start: number
  end: number
  url?: string
}

/** Flat text. Offsets in `text`; lines are 1-based, 0 where the tree says none. */
export interface Inline {
  text: string
  marks: Mark[]
  /** Where each line of the file begins in `text`. */
  lineStarts: { at: number; line: number }[]
  /** The text nodes, code aside, and where each begins in `text`. */
  words: { node: Text; at: number }[]
}

/** The words of a block as `inlineOf` gives them; those of a heading and of a row are one line, cells with ` | ` between. */
export function wordsOf(node: Heading | Paragraph | TableRow): Inline {
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

interface Piece {
  text: string
  /** Where it begins in the whole. */
  from: number
  marks: Mark[]
  line: number
  endLine: number
  /** The lines that it goes over, as `lineStarts`, by offset in its own text. */
  starts: Inline['lineStarts']
}

/** @param firstLine 1-based line of the block @returns its lines without blanks at their ends, empty ones left out; one piece for a block without words */
export function cutAtBreaks(inline: Inline, firstLine: number): Piece[] {
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
