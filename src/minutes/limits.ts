/** Beyond these a file is no minutes but an accident or an attack: it is shown as text, and no finder looks at it. */
import type { Nodes, Root } from 'mdast'
import { fleetingTags, meantTags } from './tags.ts'

export const limits = {
  /** Characters of a file, a line, a paragraph, and the front matter. */
  file: 2_000_000,
  line: 8000,
  paragraph: 10_000,
  frontMatter: 10_000,
  /** Nodes in nodes; tags that are open at once. */
  depth: 60,
  tags: 60,
  /** Headings, bullets, paragraphs and rows: in any file; so many in a short one; for each character more. */
  blocks: { most: 6000, short: 1000, dense: 1 / 40 },
  /** What makes the engine go back in a stretch without a blank line, how often it stands there, times its length. */
  again: 50_000_000,
}

export interface Excess {
  line: number
  detail: string
}

/** What of a text is more than the engine can bear. @param lines of the text */
export function excessOfText(text: string, lines: string[]): Excess | undefined {
  const long = lines.findIndex((line) => line.length > limits.line)
  if (long >= 0) return { line: long + 1, detail: `the line has more than ${limits.line} characters` }
  if (text.length > limits.file) return { line: 1, detail: `it has more than ${limits.file} characters` }
  // At each entity, and at each address that has no protocol and ends in a mark, it keeps all of the paragraph before once more.
  let cost = 0
  for (const stretch of text.split(/\n[ \t]*\n/))
    if (stretch.length > 1000) cost += stretch.length * (stretch.match(/&#?\w+;|(?<![/\w])www\./gi)?.length ?? 0)
  return cost > limits.again
    ? { line: 1, detail: 'long paragraphs hold too many entities (&…;) or addresses without https:// (www.…)' }
    : undefined
}

/** What of a tree is more than its readers can bear; found without recursion. */
export function excessOfTree(tree: Root): Excess | undefined {
  // Each costs the finders about the same time, however little stands in it.
  const most = Math.min(
    limits.blocks.most,
    Math.ceil(limits.blocks.short + (tree.position?.end.offset ?? 0) * limits.blocks.dense),
  )
  let blocks = 0
  let open = 0
  const rest: [node: Nodes, depth: number][] = [[tree, 0]]
  while (rest.length) {
    const [node, depth] = rest.pop()!
    const line = node.position?.start.line ?? 1
    if (depth > limits.depth)
      return { line, detail: `lists, quotes or marks are nested more than ${limits.depth} deep` }
    if (['heading', 'listItem', 'paragraph', 'tableRow', 'blockquote', 'code', 'html'].includes(node.type)) blocks++
    if (node.type === 'tableCell') blocks += 0.1
    if (blocks > most) return { line, detail: `it has more than ${most} headings, bullets, paragraphs and rows` }
    if (node.type === 'paragraph' || node.type === 'heading') {
      const { start, end } = node.position ?? {}
      if ((end?.offset ?? 0) - (start?.offset ?? 0) > limits.paragraph)
        return { line, detail: `the paragraph has more than ${limits.paragraph} characters` }
    }
    if (node.type === 'html') {
      for (const [, close, name] of node.value.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
        if (fleetingTags.has(name!.toLowerCase()) || !meantTags.has(name!.toLowerCase())) continue
        open = Math.max(0, open + (close ? -1 : 1))
        if (open > limits.tags) return { line, detail: `more than ${limits.tags} HTML tags are open at once` }
      }
    }
    if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at--) rest.push([node.children[at] as Nodes, depth + 1])
  }
  return undefined
}
