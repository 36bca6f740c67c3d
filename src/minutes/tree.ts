/**
 * Text of a minutes file → Markdown tree (mdast), with what pads and people do to Markdown put right.
 *
 * Every repair keeps line numbers: a position in the tree is a position in the file. What is repaired:
 * front matter (also after blank lines, community-call/20240201), `![](url =640x)` of HedgeDoc, headings without a blank
 * (`##Agenda`) or two on one line (ops/20230727), lists that four blanks turned into code (sig-iam/20230127),
 * `---` under a paragraph of slides, unknown tags such as `<USER>`, `:::info` boxes, `:emoji:`, and single newlines,
 * which a pad shows as line breaks.
 */
import { parseMarkdown } from '#markdown'
import { nameToEmoji } from 'gemoji'
import type {
  Break,
  Code,
  Heading,
  Html,
  Nodes,
  Paragraph,
  Parent,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { cutFrontMatter, type StatedPeople } from './frontMatter.ts'
import { excessOfText, excessOfTree } from './limits.ts'
import { meantTags } from './tags.ts'
import { isParent, keepVisible, plainLine, type Problem } from './visible.ts'

export interface ReadTree {
  tree: Root
  /** Front matter as an object; empty without one or when it is not valid. */
  frontMatter: Record<string, unknown>
  /** Who was there, and who was not, as the front matter says. */
  stated: StatedPeople[]
  /** Slides for a projector rather than prose. */
  deck: boolean
  /** The text that was parsed: one line for each line of the file. */
  lines: string[]
  problems: Problem[]
}

/** Extra facts about nodes, kept where remark-rehype and our own readers find them. */
declare module 'mdast' {
  interface HeadingData {
    slugText?: string
    slugTextBefore?: string
  }
  interface Data {
    passage?: number
    container?: string
    size?: { width?: string; height?: string }
  }
}

/** @param text the file, decoded. Never throws: what the parser refuses comes back as plain paragraphs. */
export function readTree(text: string): ReadTree {
  const problems: Problem[] = []
  const clean = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')
    // In the target of a link the engine takes it for a letter, CommonMark for the end of the link.
    .replaceAll('\x7F', '\uFFFD')
    // A blank that must not break is none to Markdown: `### Subject` would be no heading.
    .replace(/^([ \t]*(?:#{1,6}|[-*+]|\d{1,3}[.)]))[\u00A0\u202F]/gm, '$1 ')
  const { body, frontMatter, stated } = cutFrontMatter(clean, problems)
  const written = body.split('\n')
  const unreadable = (line: number, detail: string): ReadTree => {
    problems.push({ line, rule: 'unreadable', detail })
    return { tree: asText(written), frontMatter, stated, deck: false, lines: written, problems }
  }
  const much = excessOfText(body, written)
  if (much) return unreadable(much.line, much.detail)
  const source = imageSizes(body)
  const lines = source.split('\n')
  let tree: Root
  try {
    tree = parseMarkdown(source)
    closeInLine(tree, lines)
    const excess = excessOfTree(tree)
    if (excess) return unreadable(excess.line, excess.detail)
  } catch {
    return unreadable(1, 'the Markdown parser gave up')
  }
  keepVisible(tree, lines, problems)
  const slides = tree.children.filter((node) => node.type === 'thematicBreak').length
  const deck = frontMatter['type'] === 'slide' || frontMatter['slideOptions'] !== undefined || slides >= 8
  repairBlocks(tree, lines, deck, problems)
  containers(tree)
  repairInline(tree)
  return { tree, frontMatter, stated, deck, lines, problems }
}

/** The file as blocks of code, a hundred lines each: shown as it is, and never looked into. */
function asText(lines: string[]): Root {
  const children: Code[] = []
  for (let at = 0; at < lines.length; at += 100) {
    const some = lines.slice(at, at + 100)
    const value = some.join('\n')
    const position = { start: { line: at + 1, column: 1 }, end: { line: at + some.length, column: 1 } }
    if (value.trim()) children.push({ type: 'code', value, position })
  }
  return { type: 'root', children }
}

/** HedgeDoc: `![](url =640x480)`; CommonMark sees no image there (community-call/20240418). The size becomes a title. */
const imageSizes = (text: string): string =>
  text.replace(
    /(!\[[^\]\n]*\]\([^\s()]+)[ \t]+=(\d*%?)x(\d*%?)\)/g,
    (_, image: string, width: string, height: string) => `${image} "=${width}x${height}")`,
  )

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

function repairBlocks(parent: Parent, lines: string[], deck: boolean, problems: Problem[]) {
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
    const split = child.type === 'text' ? /^([\s\S]*?)\s+(#{1,6})\s+(?=\S)/.exec(child.value) : null
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
function closeInLine(tree: Root, lines: string[]) {
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

const tagOf = (html: string) => /^<\/?([A-Za-z][\w:-]*)\s*\/?>$/.exec(html.trim())?.[1]

/** Text that begins with a tag which is none: `<USER>`, `<name of the host>`. */
function isPlaceholder(html: string): boolean {
  const name = /^\s*<\/?([A-Za-z][\w:-]*)/.exec(html)?.[1]?.toLowerCase()
  const attributes = /^\s*<[A-Za-z][\w:-]*\s+[\w-]+=/.test(html)
  return name !== undefined && !meantTags.has(name) && !(name === 'link' && attributes)
}

/** A block of "HTML" whose first tag is none. */
function unknownTagBlock(html: Html): RootContent[] | undefined {
  if (!isPlaceholder(html.value)) return undefined
  const line = html.position?.start.line ?? 1
  return html.value.split('\n').flatMap((value, at) => (value.trim() ? [plainLine(value, line + at)] : []))
}

/** `:::info Title` … `:::` around blocks becomes a box; also when all of it is one paragraph. */
function containers(tree: Root) {
  tree.children = tree.children.flatMap(cutListAtClose)
  const open = /^:::[ \t]*([A-Za-z]+)[ \t]*([^\n]*)(?:\n|$)/
  for (let at = 0; at < tree.children.length; at++) {
    const node = tree.children[at]!
    const first = node.type === 'paragraph' ? node.children[0] : undefined
    const match = first?.type === 'text' ? open.exec(first.value) : null
    if (!match || first?.type !== 'text') continue
    const kind = match[1]!.toLowerCase()
    const end = tree.children.findIndex((candidate, index) => index >= at && closes(candidate, index === at))
    if (end < 0) continue
    const inside = tree.children.slice(at, end + 1)
    first.value = (match[2] ? `${match[2]}\n` : '') + first.value.slice(match[0].length)
    if (first.position && !match[2])
      first.position = { ...first.position, start: { line: first.position.start.line + 1, column: 1 } }
    trimClose(inside.at(-1)!)
    const kept = inside.filter((child) => child.type !== 'paragraph' || textOf(child).trim() !== '')
    const box = {
      type: 'blockquote' as const,
      children: kept as never[],
      data: { container: kind, hName: 'div', hProperties: { className: ['note', `note-${kind}`] } },
      ...(node.position && {
        position: { start: node.position.start, end: inside.at(-1)!.position?.end ?? node.position.end },
      }),
    }
    tree.children.splice(at, inside.length, box as unknown as RootContent)
  }
}

/** A list goes on behind the `:::` below one of its bullets: for Markdown it is one, for people two. */
function cutListAtClose(node: RootContent): RootContent[] {
  if (node.type !== 'list') return [node]
  const at = node.children.findIndex(
    (item, index) => index < node.children.length - 1 && /\n[ \t]*:::[ \t]*$/.test(lastText(item)?.value ?? ''),
  )
  if (at < 0) return [node]
  const [inside, behind] = [node.children.slice(0, at + 1), node.children.slice(at + 1)]
  const spanned = (children: typeof inside) => {
    const [start, end] = [children[0]!.position?.start, children.at(-1)!.position?.end]
    return { ...node, children, ...(start && end && { position: { start, end } }) }
  }
  return [spanned(inside), ...cutListAtClose(spanned(behind))]
}

const lastText = (node: Nodes): Text | undefined => {
  if (node.type === 'text') return node
  const child = isParent(node) ? node.children.at(-1) : undefined
  return child ? lastText(child as Nodes) : undefined
}

const closes = (node: RootContent, opening: boolean): boolean => {
  const text = lastText(node)?.value ?? ''
  return opening ? /\n[ \t]*:::[ \t]*$/.test(text) : /(?:^|\n)[ \t]*:::[ \t]*$/.test(text)
}

const trimClose = (node: RootContent) => {
  const text = lastText(node)
  if (text) text.value = text.value.replace(/\n?[ \t]*:::[ \t]*$/, '')
}

/** A paragraph that an editor wrapped: each line but the last is long, and none begins like something of its own. */
export const isHardWrapped = (lines: string[]): boolean =>
  lines.slice(0, -1).every((line) => line.length >= 65) &&
  lines.slice(1).every((line) => !/^\s*(?:[-=]+>|https?:|@|AI\b|TODO|\*|\(|[-+•–]\s)/.test(line))

/** `:tada:`, but no part of `host:door:port`. */
const emojiName = /(?<![\p{L}\p{N}](?=:[^:]*:[\p{L}\p{N}])):([a-z0-9_+-]+):/gu

/** Text of headings before it is touched, emoji, placeholders, and single newlines as breaks. */
function repairInline(tree: Root) {
  const walk = (node: Nodes) => {
    if (node.type === 'heading')
      node.data = { ...node.data, slugText: slugText(node), slugTextBefore: slugText(node, true) }
    if (node.type === 'paragraph') softBreaks(node)
    if (!isParent(node)) return
    for (const [at, child] of node.children.entries()) {
      if (child.type === 'text') {
        child.value = child.value.replace(emojiName, (whole, name: string) =>
          Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name]! : whole,
        )
      } else if (child.type === 'html' && node.type !== 'root') {
        if (isPlaceholder(child.value)) node.children[at] = { ...child, type: 'text' } as Text
      } else walk(child as Nodes)
    }
  }
  walk(tree)
}

/**
 * The words GitHub makes a heading's id from: all text, code included; HTML tags and images left out.
 *
 * @param images with what stands for them, as ids had it before
 */
const slugText = (node: Nodes, images = false): string => {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'html') return meantTags.has(tagOf(node.value)?.toLowerCase() ?? 'a') ? '' : node.value
  if (node.type === 'image' || node.type === 'imageReference') return images ? (node.alt ?? '') : ''
  return isParent(node) ? node.children.map((child) => slugText(child as Nodes, images)).join('') : ''
}

function softBreaks(paragraph: Paragraph) {
  const written = textOf(paragraph).split('\n')
  if (written.length < 2 || isHardWrapped(written)) return
  const split = (children: PhrasingContent[]): PhrasingContent[] =>
    children.flatMap((child): PhrasingContent[] => {
      if (child.type !== 'text') {
        return isParent(child)
          ? [{ ...child, children: split(child.children as PhrasingContent[]) } as PhrasingContent]
          : [child]
      }
      const pieces = child.value.split(/[ \t]*\n[ \t]*/)
      const line = child.position?.start.line ?? 1
      return pieces.flatMap((value, at) => {
        const start = { line: line + at, column: at ? 1 : (child.position?.start.column ?? 1) }
        const text: Text = {
          type: 'text',
          value,
          position: { start, end: { line: line + at, column: start.column + value.length } },
        }
        const pause: Break = { type: 'break' }
        return at ? (value ? [pause, text] : [pause]) : value ? [text] : []
      })
    })
  paragraph.children = split(paragraph.children)
}
