/**
 * Addresses of former times. What has another address now stands at the old one as it stands at the new: the whole page with
 * its own tags, so that every chat, browser and fragment finds what it looks for on any host; what is gone says so.
 */
import type { Archive } from '../archive/types.ts'
import { escaped } from '../html/escaped.ts'
import { goneView } from '../items/gone.ts'
import { compileTemplate } from '../items/template.ts'
import type { Kept } from '../ledger/kept.ts'
import { withBase } from '../routes.ts'
import * as texts from '../texts/index.ts'
import type { Output } from './types.ts'

/**
 * @param template the page of one item, as Astro rendered it
 * @param read a file of the site that is written already, by its route
 */
export function* keptPages(
  archive: Archive,
  kept: readonly Kept[],
  template: string,
  read: (route: string) => Buffer,
): Iterable<Output> {
  const fill = compileTemplate(template)
  for (const { address, to, page } of kept) {
    const route = withBase(address)
    // A folder with an index answers for a file's address, too.
    const folder = route.replace(/\/?$/, '/')
    if (to === undefined) yield [folder, fill(goneView(archive, folder, page))]
    else if (to.endsWith('/'))
      yield [folder, movedPage(read(withBase(to)).toString('utf8'), withBase(to), page?.within)]
    else yield [route, read(withBase(to))]
  }
}

/** The page as it is, with a line that says where it lives now. */
function movedPage(html: string, to: string, within = false): string {
  const note = within ? texts.gone.within : texts.gone.moved
  return html
    .replace(/(<link rel="canonical"[^>]*>)(?!\s*<meta name="robots")/, '$1<meta name="robots" content="noindex">')
    .replace(
      /<main id="main"[^>]*>/,
      (main) => `${main}<p class="banner">${note} <a href="${escaped(to)}">${escaped(to)}</a></p>`,
    )
}
