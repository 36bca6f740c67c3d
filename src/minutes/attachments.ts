/** Images and slide backgrounds that a file shows, and files that it leads to. */
import type { Nodes } from 'mdast'
import { lineAt, type Draft } from './passages.ts'
import type { Attachment } from './types.ts'

/** @returns each with its address as written and its 1-based line; whether there is a copy is told later */
export function findAttachments(tree: Nodes, passages: Draft[]): Attachment[] {
  const found: Attachment[] = []
  for (const passage of passages) {
    for (const mark of passage.marks) {
      if (mark.kind === 'image' && mark.url)
        found.push({ url: mark.url, line: lineAt(passage, mark.start), alt: passage.text.slice(mark.start, mark.end) })
    }
  }
  const walk = (node: Nodes) => {
    if (node.type === 'html') {
      for (const match of node.value.matchAll(/(?:\bsrc|data-background(?:-image)?)\s*=\s*["']?([^"'\s>]+)/gi)) {
        found.push({ url: match[1]!, line: node.position?.start.line ?? 1, alt: '' })
      }
    } else if ('children' in node) for (const child of node.children) walk(child as Nodes)
  }
  walk(tree)
  return found
}

/** What browsers and the programs of readers open; `httpt://` and `C:` are none of it. */
const elsewhere = /^(?:(?:https?|ftps?|ssh|git|matrix|mailto|tel|sip|ircs?|xmpp|news|geo|magnet|webcal):|\/\/|#)/i

/** Links that are to lead to other files of the archive, and those that lead nowhere. */
export const findLinks = (passages: Draft[]): { url: string; line: number }[] =>
  passages.flatMap((passage) =>
    passage.marks.flatMap(({ kind, url, start }) =>
      kind === 'link' && url && !elsewhere.test(url) ? [{ url, line: lineAt(passage, start) }] : [],
    ),
  )
