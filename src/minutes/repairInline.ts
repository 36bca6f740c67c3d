/** Within blocks: `:emoji:`, placeholders such as `<USER>` as words, and single newlines, which a pad shows as line breaks. */
import { nameToEmoji } from 'gemoji'
import type { Break, Nodes, Paragraph, PhrasingContent, Root, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { isPlaceholder, tagOf } from './placeholders.ts'
import { meantTags } from './tags.ts'
import { isParent } from './visible.ts'

/** A paragraph that an editor wrapped: each line but the last is long, and none begins like something of its own. */
export const isHardWrapped = (lines: string[]): boolean =>
  lines.slice(0, -1).every((line) => line.length >= 65) &&
  lines.slice(1).every((line) => !/^\s*(?:[-=]+>|https?:|@|AI\b|TODO|\*|\(|[-+•–]\s)/.test(line))

/** `:tada:`, but no part of `host:door:port`. */
const emojiName = /(?<![\p{L}\p{N}](?=:[^:]*:[\p{L}\p{N}])):([a-z0-9_+-]+):/gu

/** Text of headings before it is touched, emoji, placeholders, and single newlines as breaks. */
export function repairInline(tree: Root) {
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
