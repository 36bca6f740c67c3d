/** One finished item page as a template: Astro renders it once, with marks where the pages differ. */
import { escaped } from '../html/escaped.ts'
import { withoutMail } from '../minutes/mail.ts'
import { routes } from '../routes.ts'
import type { ItemView } from './view.ts'

/** Marks that no minutes hold: each is replaced in every place where it stands. */
export const marks: ItemView = {
  title: 'item-title-goes-here',
  description: 'item-description-goes-here',
  path: '/item-path-goes-here/',
  tags: '<meta name="item-tags-go-here">',
  body: '<p>item-body-goes-here</p>',
}

/** Where the template lies among the pages until it has been filled. */
export const templatePlace = { series: 'item-template', meeting: 'x', item: 'x' }

/**
 * @param html the template as Astro rendered it
 * @returns a function from an item's view to its page, which is without mail addresses
 * @throws Error when the template lacks a mark: then layout and marks do not fit any more
 */
export function compileTemplate(html: string): (view: ItemView) => string {
  const path = routes.absolute(marks.path)
  const pieces = [
    [marks.title, (view: ItemView) => escaped(view.title)],
    [marks.description, (view: ItemView) => escaped(view.description)],
    [path, (view: ItemView) => escaped(routes.absolute(view.path))],
    [marks.tags, (view: ItemView) => view.tags],
    [marks.body, (view: ItemView) => view.body],
  ] as const
  for (const [mark] of pieces)
    if (!html.includes(mark)) throw new Error(`The template of item pages has no place for ${mark}.`)
  // Cut once at all marks; a page is then one joining of constants and its own parts.
  const places = pieces
    .flatMap(([mark, fill]) => {
      const found: { at: number; length: number; fill: (view: ItemView) => string }[] = []
      for (let at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, at + mark.length))
        found.push({ at, length: mark.length, fill })
      return found
    })
    .sort((a, b) => a.at - b.at)
  const constants: string[] = []
  let end = 0
  for (const { at, length } of places) {
    constants.push(html.slice(end, at))
    end = at + length
  }
  const tail = html.slice(end)
  return (view) => places.map(({ fill }, index) => constants[index]! + withoutMail(fill(view))).join('') + tail
}
