/** Boxes of HedgeDoc: `:::info Title` … `:::` around blocks. */
import type { Nodes, Root, RootContent, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { isParent } from './visible.ts'

/** `:::info Title` … `:::` around blocks becomes a box; also when all of it is one paragraph. */
export function containers(tree: Root) {
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
