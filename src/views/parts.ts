/**
 * A list that is too long for one page goes on on pages of its own. How long that is, is measured by what the lines hold,
 * not by their number. The parts of a time that is over stay as they are; those of the present move as it grows.
 */
import * as texts from '../texts/index.ts'
import type { PageHead } from './head.ts'
import type { Link } from './lines.ts'

export interface InParts {
  /** All parts and this one's number, from 1 on; not where all fits one page. */
  parts?: { at: number; all: Link[] }
}

/** Characters of the lines' data on one page: as HTML they are about 120 kB. */
const mostOnPage = 110_000
/** What a line costs besides its words. */
const frame = 60

/** Of a list of the view, what this part shows. */
export type Cut = <Line>(list: readonly Line[]) => Line[]

/**
 * @param view with everything in it
 * @param lists those of its lists that may go on, in the order of the page
 * @param path of each part
 * @param showing what a part has in place of the whole view
 * @returns the view of each page; of most there is one
 */
export function inParts<View extends { head: PageHead }>(
  view: View,
  lists: readonly (readonly unknown[])[],
  path: (part: number) => string,
  showing: (cut: Cut, part: number) => Partial<View>,
): (View & InParts)[] {
  const ranges = rangesOf(lists)
  if (ranges.length === 1) return [view]
  const all = ranges.map((_, at): Link => ({ text: String(at + 1), url: path(at + 1) }))
  return ranges.map((range, at) => {
    const cut: Cut = (list) => list.slice(...(range.get(list) ?? [0, 0]))
    const head =
      at === 0
        ? view.head
        : {
            ...view.head,
            title: texts.lists.part(view.head.title, at + 1),
            description: texts.lists.part(view.head.description, at + 1),
            path: path(at + 1),
          }
    return { ...view, ...showing(cut, at + 1), head, parts: { at: at + 1, all } }
  })
}

type Range = Map<readonly unknown[], [from: number, to: number]>

function rangesOf(lists: readonly (readonly unknown[])[]): Range[] {
  const ranges: Range[] = [new Map()]
  let size = 0
  for (const list of lists) {
    let from = 0
    for (const [at, line] of list.entries()) {
      const weight = JSON.stringify(line).length + frame
      if (size > 0 && size + weight > mostOnPage) {
        if (at > from) ranges.at(-1)!.set(list, [from, at])
        ranges.push(new Map())
        ;[from, size] = [at, 0]
      }
      size += weight
    }
    if (list.length > from) ranges.at(-1)!.set(list, [from, list.length])
  }
  return ranges
}
