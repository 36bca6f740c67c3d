/**
 * What the reader found to be a reference, marked in the tree of the minutes. The places are known there to the letter;
 * in HTML a text is in pieces, and raw HTML may have taken some of it elsewhere.
 */
import type { Emphasis, Nodes, Parent, PhrasingContent, Root, Text } from 'mdast'
import { textPlaces } from '../minutes/passages.ts'
import type { Minutes } from '../minutes/types.ts'

/** Element around words that name a reference, until they become a link. */
export const namedTag = 'data'
/** Its id. */
export const namedProperty = 'value'

interface Named {
  start: number
  end: number
  id: string
}

/** @returns the tree with marks, a copy where there are any; code has none */
export function withNamed(tree: Root, { references }: Pick<Minutes, 'references'>): Root {
  const byPassage = new Map<number, Named[]>()
  for (const { id, passage, places } of references) {
    const list = byPassage.get(passage) ?? []
    byPassage.set(passage, list)
    for (const [start, end] of places) list.push({ id, start, end })
  }
  if (byPassage.size === 0) return tree
  for (const list of byPassage.values()) list.sort((a, b) => a.start - b.start)
  const mark = (node: Nodes, texts: ReadonlyMap<Nodes, PhrasingContent[]>): Nodes => {
    if (!('children' in node)) return node
    const own = node.data?.passage === undefined ? texts : marked(node, byPassage)
    return {
      ...node,
      children: (node as Parent).children.flatMap((child) => own.get(child as Nodes) ?? mark(child as Nodes, own)),
    } as Nodes
  }
  return mark(tree, new Map()) as Root
}

/** @param byPassage sorted by where they begin @returns for the texts of a block in which something is named, their pieces */
function marked(block: Nodes, byPassage: ReadonlyMap<number, Named[]>): Map<Nodes, PhrasingContent[]> {
  const pieces = new Map<Nodes, PhrasingContent[]>()
  let [of, next] = [-1, 0]
  for (const { node, passage, at } of textPlaces(block)) {
    const named = byPassage.get(passage) ?? []
    if (of !== passage) [of, next] = [passage, 0]
    while (next < named.length && named[next]!.end <= at) next++
    const here: Named[] = []
    for (let index = next; index < named.length && named[index]!.start < at + node.value.length; index++) {
      here.push({
        id: named[index]!.id,
        start: Math.max(named[index]!.start - at, 0),
        end: Math.min(named[index]!.end - at, node.value.length),
      })
    }
    if (here.length > 0) pieces.set(node, cut(node, here))
  }
  return pieces
}

/** @param named by offsets in the text */
function cut(text: Text, named: Named[]): PhrasingContent[] {
  const pieces: PhrasingContent[] = []
  const plain = (value: string) => {
    if (value) pieces.push({ ...text, value })
  }
  let done = 0
  for (const { id, start, end } of named) {
    const words = text.value.slice(start, end)
    const from = start + words.length - words.trimStart().length
    const value = words.trim()
    // Of two over the same words the first is meant.
    if (!value || from < done) continue
    plain(text.value.slice(done, from))
    pieces.push({
      type: 'emphasis',
      children: [{ type: 'text', value }],
      data: { hName: namedTag, hProperties: { [namedProperty]: id } },
    } as Emphasis)
    done = from + value.length
  }
  plain(text.value.slice(done))
  return pieces
}
