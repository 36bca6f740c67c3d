/** Where the text nodes of the tree stand in the flat text of passages. */
import type { Nodes, Text } from 'mdast'
import { cutAtBreaks, wordsOf } from './inlineText.ts'

/** A text node of the tree and where it stands in the flat text. */
export interface TextPlace {
  node: Text
  /** Index of the passage. */
  passage: number
  /** Where the node's value begins in the passage's text; below 0 by the blanks that a passage does not begin with. */
  at: number
}

/** @param node numbered by `layFlat` @returns places of its text nodes, code aside, in order; none for what is no passage by its own words */
export function textPlaces(node: Nodes): TextPlace[] {
  const first = node.data?.passage
  if (first === undefined || (node.type !== 'heading' && node.type !== 'paragraph' && node.type !== 'tableRow'))
    return []
  const inline = wordsOf(node)
  const pieces = cutAtBreaks(inline, 0)
  const places: TextPlace[] = []
  let index = 0
  for (const { node: word, at } of inline.words) {
    while (index < pieces.length - 1 && pieces[index + 1]!.from < at + word.value.length) index++
    const piece = pieces[index]
    if (piece && piece.from < at + word.value.length && at < piece.from + piece.text.length)
      places.push({ node: word, passage: first + index, at: at - piece.from })
  }
  return places
}
