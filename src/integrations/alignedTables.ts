/** Columns of hand-written pages are aligned by classes: the content security policy lets no style of an element count. */
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

export const alignedTables =
  () =>
  (tree: Root): void =>
    visit(tree, 'element', (cell) => {
      const { align, ...others } = cell.properties
      if (typeof align === 'string' && /^t[hd]$/.test(cell.tagName))
        cell.properties = { ...others, className: [`to-${align}`] }
    })
