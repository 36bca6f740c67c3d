/** Renders the pages of the program, one after the other; those that show what they showed are taken from the site before. */
import type { PagePath } from '../integrations/programEntry.ts'
import { templatePlace } from '../items/template.ts'
import { fileOf, routes, withBase } from '../routes.ts'
import type { SiteFiles } from './files.ts'
import type { Program } from './program.ts'
import type { Known } from './record.ts'

const template = Object.values(templatePlace).join('/')
const trimmed = (pathname: string): string => pathname.replace(/^\/+|\/+$/g, '')
/** @param path below the base, without a slash at either end */
const routeOf = (path: string): string => withBase(path ? `/${path}/` : '/')

/** Milliseconds after which somebody who waits wants to hear how far it is. */
const patience = 3000

/** What rendering gave beside the files. */
export interface RenderedPages {
  /** The page that is the template of items; it is no page of the site. */
  items: string
  /** By path of the file: digest of all that the page shows. */
  keys: Record<string, string>
}

/**
 * @param pause awaited between two pages
 * @param known the site before, when the same program rendered it
 * @param tell takes one line of progress at a time
 * @throws Error in one sentence that names the page and its file, with what was thrown there as its cause
 */
export async function renderPages(
  program: Program,
  files: SiteFiles,
  pause: () => Promise<void>,
  known: Known | undefined,
  tell: (text: string) => void,
): Promise<RenderedPages> {
  const { paths, render } = await program.load()
  const drawn = async ({ pathname, ...page }: PagePath): Promise<Uint8Array> => {
    const path = trimmed(pathname)
    const fault = (cause: unknown) =>
      new Error(
        `The page /${path}/ cannot be rendered: there is a fault in ${page.route.component}${cause instanceof Error ? ` (${cause.message})` : ''}.`,
        { cause },
      )
    const response = await render(routes.absolute(routeOf(path)), { pathname, ...page }).catch((error: unknown) => {
      throw fault(error)
    })
    if (response.status >= 500) throw fault(undefined)
    return new Uint8Array(await response.arrayBuffer())
  }
  let items: string | undefined
  const keys: Record<string, string> = {}
  const kept: [file: string, page: PagePath, well: Promise<boolean>][] = []
  const all = await paths()
  let told = performance.now()
  for (const [at, page] of all.entries()) {
    if (performance.now() - told > patience) {
      tell(`Rendered ${at.toLocaleString('en')} of ${all.length.toLocaleString('en')} pages …`)
      told = performance.now()
    }
    const path = trimmed(page.pathname)
    const file = fileOf(path === '404' ? routes.missing() : routeOf(path))
    if (page.cacheKey !== undefined) keys[file] = page.cacheKey
    const state = known?.unchanged(file, page.cacheKey)
    if (state) kept.push([file, page, files.keep(state)])
    else if (path === template) items = new TextDecoder().decode(await drawn(page))
    else files.write(file, await drawn(page))
    await pause()
  }
  if (kept.length) await files.settle()
  for (const [file, page, well] of kept) if (!(await well)) files.write(file, await drawn(page))
  if (items === undefined) throw new Error(`No page is the template of items: src/pages makes none at /${template}/.`)
  return { items, keys }
}
