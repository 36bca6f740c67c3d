/**
 * Text of a minutes file → Markdown tree (mdast), with what pads and people do to Markdown put right.
 *
 * Every repair keeps line numbers: a position in the tree is a position in the file. What is repaired: front matter
 * stands within blocks (repairInline.ts).
 */
import { parseMarkdown } from '#markdown'
import type { Code, Root } from 'mdast'
import { cutFrontMatter, type StatedPeople } from './frontMatter.ts'
import { excessOfText, excessOfTree } from './limits.ts'
import { containers } from './noteBoxes.ts'
import { closeInLine, repairBlocks } from './repairBlocks.ts'
import { repairInline } from './repairInline.ts'
import { keepVisible, type Problem } from './visible.ts'

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
    /(!\[[^\]\n]{0,500}\]\([^\s()]+)[ \t]+=(\d*%?)x(\d*%?)\)/g,
    (_, image: string, width: string, height: string) => `${image} "=${width}x${height}")`,
  )
