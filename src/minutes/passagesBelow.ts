/** Which passages hang below another. */
import type { Passage } from './types.ts'

/** For each passage that has any: the passages right below it, bullets and further lines, in order. */
export function childrenOf(passages: Passage[]): Map<number, number[]> {
  const children = new Map<number, number[]>()
  for (const [at, { parent }] of passages.entries()) {
    if (parent === undefined) continue
    const list = children.get(parent)
    if (list) list.push(at)
    else children.set(parent, [at])
  }
  return children
}

/** Bullets of the list that follows a line. */
export function listBelow(passages: Passage[], at: number): number[] {
  const found: number[] = []
  for (let index = at + 1; index < passages.length; index++) {
    const other = passages[index]!
    if (other.kind === 'heading' || other.depth === 0) break
    if (other.kind === 'bullet' && other.depth === passages[at]!.depth + 1) found.push(index)
  }
  return found
}
