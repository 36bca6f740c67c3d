/** The pages of sections, actions and decisions: one template, filled for each. */
import type { Archive } from '../archive/types.ts'
import { renderMinutes } from '../html/render.ts'
import { sectionFacts } from '../items/sectionFacts.ts'
import { compileTemplate } from '../items/template.ts'
import { indexedItems, itemView } from '../items/view.ts'
import { routes } from '../routes.ts'
import type { Later, Output } from './types.ts'

/** @param template the page of one item, as Astro rendered it */
export function* itemPages(archive: Archive, template: string): Iterable<Output> {
  const fill = compileTemplate(template)
  for (const minutes of [...archive.meetings, ...archive.pages]) {
    const rendered = renderMinutes(minutes, archive)
    // Actions and decisions tell of other meetings, too, and are made each time.
    let known: string | undefined
    const key: Later['key'] = (digest) => {
      known ??= digest(sectionFacts(archive, minutes, rendered))
      return known
    }
    for (const item of indexedItems(minutes)) {
      const make = () => fill(itemView(archive, minutes, item, rendered))
      yield [routes.item(minutes, item), item.kind === 'section' ? { key, make } : make()]
    }
  }
}
