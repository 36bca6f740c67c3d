/** Texts of the tree as their readers want them: side by side as one, or all words of an element. */
import type { ElementContent, Nodes, Text } from 'hast'
import { namedProperty, namedTag, passageProperty } from './named.ts'

/** Texts side by side as one, with what they name. */
export interface Words {
  type: 'words'
  value: string
  named: { start: number; end: number; id: string }[]
  /** Of the passage that they belong to, where it is not that of the element around them. */
  passage?: number
}

/** What the reader found in a text had cut it; what finds people and topics must see it whole. */
export function textsJoined(children: readonly ElementContent[]): (Exclude<ElementContent, Text> | Words)[] {
  const out: (Exclude<ElementContent, Text> | Words)[] = []
  const add = (value: string, passage: number | undefined, id?: string) => {
    const last = out.at(-1)
    const words: Words =
      last?.type === 'words' && last.passage === passage
        ? last
        : { type: 'words', value: '', named: [], ...(passage !== undefined && { passage }) }
    if (words !== last) out.push(words)
    if (id !== undefined) words.named.push({ start: words.value.length, end: words.value.length + value.length, id })
    words.value += value
  }
  const take = (child: ElementContent, passage?: number) => {
    if (child.type === 'text') return add(child.value, passage)
    if (child.type !== 'element' || child.tagName !== namedTag) return void out.push(child)
    const { [namedProperty]: id, [passageProperty]: own } = child.properties
    if (id !== undefined && child.children.every(({ type }) => type === 'text'))
      return add(textOf(child), passage, String(id))
    // Raw HTML that is never closed may reach into it.
    for (const inner of child.children) take(inner, own === undefined ? passage : Number(own))
  }
  for (const child of children) take(child)
  return out
}

/** All words of a node. */
export const textOf = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map((child) => textOf(child as Nodes)).join('')
      : ''
