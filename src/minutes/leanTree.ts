/** The tree as it is kept: an archive holds thousands of them at once. */
import type { Nodes, Parent, Root } from 'mdast'

/** @returns a copy without positions, which are a third of what a meeting takes in memory; links keep theirs, by which lines find them */
export const leanTree = (tree: Root): Root => lean(tree) as Root

function lean(node: Nodes): Nodes {
  const { position, ...rest } = node
  const kept = node.type === 'link' && position ? { ...rest, position } : rest
  return 'children' in kept
    ? ({ ...kept, children: (kept as Parent).children.map((child) => lean(child as Nodes)) } as Nodes)
    : (kept as Nodes)
}
