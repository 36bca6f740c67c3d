/**
 * Blocks that Markdown reads otherwise than they were meant: headings without a blank (`##Agenda`) or two on one line
 * (ops/20230727), lists that four blanks turned into code (sig-iam/20230127), code that nothing closes, `---` under a
 * paragraph of slides, and "HTML" that begins with a tag which is none, such as `<USER>`.
 */
import { parseMarkdown } from '#markdown'
import type { Code, Heading, Html, Nodes, Paragraph, Parent, Root, RootContent, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { excessOfTree } from './limits.ts'
import { isPlaceholder } from './placeholders.ts'
import { isParent, keepVisible, plainLine, type Problem } from './visible.ts'

/** Shift every position below a node that was parsed from a piece of the file. */
function shift(node: Nodes, lines: number, columns: number) {
  if (node.position) {
    for (const point of [node.position.start, node.position.end]) {
      point.line += lines
      point.column += columns
    }
  }
  if (isParent(node)) for (const child of node.children) shift(child as Nodes, lines, columns)
}

/** @param parent its children are replaced, at any depth; @param lines of the file; @param problems gets what cannot be told for sure */
export function repairBlocks(parent: Parent, lines: string[], deck: boolean, problems: Problem[]) {
  parent.children = parent.children.flatMap((node): RootContent[] => {
    const block = node as RootContent
    if (block.type === 'heading') return repairHeading(block, lines, deck)
    if (block.type === 'paragraph') return hashHeading(block) ?? [block]
    if (block.type === 'code') return listInCode(block, lines, problems) ?? [block]
    if (block.type === 'html') return unknownTagBlock(block) ?? [block]
    if (isParent(block)) repairBlocks(block, lines, deck, problems)
    return [block]
  })
}

function repairHeading(heading: Heading, lines: string[], deck: boolean): RootContent[] {
  const first = heading.position?.start.line ?? 0
  const last = heading.position?.end.line ?? first
  const setext = !/^[\s>*+-]*(?:\d+[.)]\s+)?#/.test(lines[first - 1] ?? '')
  // `---` right under the text of a slide, or under a paragraph of several lines, is a separator, not an underline.
  if (setext && heading.depth === 2 && (deck || last - first > 1 || textOf(heading).length > 100)) {
    const rule = { start: { line: last, column: 1 }, end: { line: last, column: 4 } }
    return [
      { type: 'paragraph', children: heading.children, ...(heading.position && { position: heading.position }) },
      { type: 'thematicBreak', position: rule },
    ]
  }
  // `# 2023-07-27 ## Participants (…)`: two headings on one line.
  for (const [at, child] of heading.children.entries()) {
    const split = child.type === 'text' ? /^([\s\S]*?)(?<!\s)\s+(#{1,6})\s+(?=\S)/.exec(child.value) : null
    if (!split || child.type !== 'text') continue
    const rest: Text = { ...child, value: child.value.slice(split[0].length) }
    const before = [...heading.children.slice(0, at), { ...child, value: split[1]! }]
    const after: Heading = {
      ...heading,
      depth: split[2]!.length as Heading['depth'],
      children: [rest, ...heading.children.slice(at + 1)],
    }
    return [{ ...heading, children: before }, ...repairHeading(after, lines, deck)]
  }
  return [heading]
}

/** `##Agenda` without a blank (sig-release/20220831) is meant as a heading; `#548` is not. */
function hashHeading(paragraph: Paragraph): RootContent[] | undefined {
  const first = paragraph.children[0]
  const match = first?.type === 'text' ? /^(#{2,6})(?=\p{L})([^\n]*)(\n?)/u.exec(first.value) : null
  if (!match || first?.type !== 'text') return undefined
  const line = paragraph.position?.start.line ?? 1
  const endsHere = match[3] === '\n' || paragraph.children.length === 1
  const rest = first.value.slice(match[0].length)
  const own = { start: { line, column: 1 }, end: { line, column: match[0].length + 1 } }
  const heading: Heading = {
    type: 'heading',
    depth: match[1]!.length as Heading['depth'],
    children: [
      { type: 'text', value: match[2]!.trim(), position: own },
      ...(endsHere ? [] : paragraph.children.slice(1)),
    ],
    position: own,
  }
  if (!endsHere || (!rest && paragraph.children.length === 1)) return [heading]
  const start = { line: line + 1, column: 1 }
  const end = paragraph.position?.end ?? start
  return [
    heading,
    {
      type: 'paragraph',
      children: [{ type: 'text', value: rest, position: { start, end } }, ...paragraph.children.slice(1)],
      position: { start, end },
    },
  ]
}

/**
 * A block of code that nothing closes swallows the rest of the file. Where its signs stand at the end of one of its lines
 * (`a --> b ```` `), an editor has wrapped the block, and it was meant to end there. Looked for once: the rest is parsed anew.
 */
export function closeInLine(tree: Root, lines: string[]) {
  const code = tree.children.at(-1)
  if (code?.type !== 'code') return
  const first = code.position?.start.line ?? 1
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(lines[first - 1] ?? '')?.[1]
  const last = code.position?.end.line ?? first
  if (!fence || lines.slice(last).some((line) => line.trim()) || lines[last - 1]!.trim().startsWith(fence)) return
  const end = lines.findIndex((line, at) => at >= first && at < last && line.trimEnd().endsWith(fence))
  if (end < 0) return
  const root = parseMarkdown(lines.slice(end + 1).join('\n'))
  shift(root, end + 1, 0)
  code.value = lines
    .slice(first, end + 1)
    .join('\n')
    .trimEnd()
    .slice(0, -fence.length)
    .trimEnd()
  if (code.position) code.position.end = { line: end + 1, column: lines[end]!.length + 1 }
  tree.children.push(...root.children)
}

/** Four blanks before a list make CommonMark see code; people meant the list (action items in iaas/20231011). */
function listInCode(code: Code, lines: string[], problems: Problem[]): RootContent[] | undefined {
  const line = code.position?.start.line ?? 1
  if (code.lang || /^[\s>*+-]*(?:`{3}|~{3})/.test(lines[line - 1] ?? '')) return undefined
  const items = code.value.split('\n').filter((text) => text.trim())
  const meant = items.filter((text) => /^\s*(?:[-*+]|\d+\.)\s+\S|^\s*@\w/.test(text))
  if (items.length === 0 || meant.length * 2 < items.length || !/^\s*(?:[-*+]|\d+\.|@)/.test(items[0]!))
    return undefined
  const root = parseMarkdown(code.value)
  if (items.length > 1000 || excessOfTree(root)) return undefined
  keepVisible(root, code.value.split('\n'), problems)
  problems.push({ line, rule: 'list-in-code', detail: '' })
  shift(root, line - 1, 0)
  return root.children
}

/** A block of "HTML" whose first tag is none. */
function unknownTagBlock(html: Html): RootContent[] | undefined {
  if (!isPlaceholder(html.value)) return undefined
  const line = html.position?.start.line ?? 1
  return html.value.split('\n').flatMap((value, at) => (value.trim() ? [plainLine(value, line + at)] : []))
}
