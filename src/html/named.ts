/**
 * What the reader found, marked in the tree of the minutes: words that name a reference, and the words of passages that are
 * no element of their own. The places are known there to the letter; in HTML a text is in pieces, and raw HTML may have
 * taken some of it elsewhere.
 */
import type { Emphasis, Nodes, Parent, PhrasingContent, Root, Text } from 'mdast'
import { textPlaces } from '../minutes/textPlaces.ts'
import type { Minutes } from '../minutes/types.ts'

/** Element around marked words, until links are made. */
export const namedTag = 'data'
/** Id of the reference that they name. */
export const namedProperty = 'value'
/** The passage that an element stands for, or that marked words belong to; taken off at the end. */
export const passageProperty = 'dataPassage'

interface Named {
  start: number
  end: number
  id: string
}

/**
 * @param telling passages in which people, topics or releases are to be found
 * @returns the tree with marks, a copy where there are any; code has none
 */
export function withNamed(
  tree: Root,
  { references }: Pick<Minutes, 'references'>,
  telling: ReadonlySet<number> = new Set(),
): Root {
  const byPassage = new Map<number, Named[]>()
  for (const { id, passage, places } of references) {
    const list = byPassage.get(passage) ?? []
    byPassage.set(passage, list)
    for (const [start, end] of places) list.push({ id, start, end })
  }
  if (byPassage.size === 0 && telling.size === 0) return tree
  for (const list of byPassage.values()) list.sort((a, b) => a.start - b.start)
  const marks: Marks = { byPassage, telling }
  const mark = (node: Nodes, texts: ReadonlyMap<Nodes, PhrasingContent[]>, item?: number): Nodes => {
    if (!('children' in node)) return node
    const own = node.data?.passage === undefined ? texts : marked(node, item ?? node.data.passage, marks)
    const inside = node.type === 'listItem' ? node.data?.passage : undefined
    return {
      ...node,
      children: (node as Parent).children.flatMap(
        (child) => own.get(child as Nodes) ?? mark(child as Nodes, own, inside),
      ),
    } as Nodes
  }
  return mark(tree, new Map()) as Root
}

interface Marks {
  /** Sorted by where they begin. */
  byPassage: ReadonlyMap<number, Named[]>
  telling: ReadonlySet<number>
}

/**
 * @param around the passage that the element around the words stands for: a paragraph of a bullet may have none of its own,
 * and further lines never do
 * @returns for the texts of a block that have marks, their pieces
 */
function marked(block: Nodes, around: number, { byPassage, telling }: Marks): Map<Nodes, PhrasingContent[]> {
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
    const words = here.length > 0 ? cut(node, here) : [node]
    if (passage !== around && telling.has(passage))
      pieces.set(node, [markAround(words, { [passageProperty]: String(passage) })])
    else if (here.length > 0) pieces.set(node, words)
  }
  return pieces
}

const markAround = (children: PhrasingContent[], hProperties: Record<string, string>): Emphasis => ({
  type: 'emphasis',
  children,
  data: { hName: namedTag, hProperties },
})

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
    pieces.push(markAround([{ type: 'text', value }], { [namedProperty]: id }))
    done = from + value.length
  }
  plain(text.value.slice(done))
  return pieces
}
