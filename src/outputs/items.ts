/** The pages of sections, actions and decisions: one template, filled for each. */
import type { Archive } from '../archive/types.ts'
import { renderMinutes } from '../html/render.ts'
import { compileTemplate } from '../items/template.ts'
import { itemsOf, itemView } from '../items/view.ts'
import { routes } from '../routes.ts'
import type { Output } from './types.ts'

/** @param template the page of one item, as Astro rendered it */
export function* itemPages(archive: Archive, template: string): Iterable<Output> {
  const fill = compileTemplate(template)
  for (const minutes of [...archive.meetings, ...archive.pages]) {
    const rendered = renderMinutes(minutes, archive)
    for (const item of itemsOf(minutes)) yield [`${routes.item(minutes, item)}index.html`, fill(itemView(archive, minutes, item, rendered))]
  }
}
