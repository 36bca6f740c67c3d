/** Renders the pages of the program, one after the other. */
import { templatePlace } from '../items/template.ts'
import { settings } from '../site.ts'
import type { SiteFiles } from './files.ts'
import type { Program } from './program.ts'

const template = Object.values(templatePlace).join('/')
const trimmed = (pathname: string): string => pathname.replace(/^\/+|\/+$/g, '')
const fileOf = (path: string): string => (path === '' ? 'index.html' : path === '404' ? '404.html' : `${path}/index.html`)

/** @param pause awaited between two pages @returns the page that is the template of items; it is not written */
export async function renderPages(program: Program, files: SiteFiles, pause: () => Promise<void>): Promise<string> {
  const { paths, render } = await program.load()
  let items: string | undefined
  for (const page of await paths()) {
    const path = trimmed(page.pathname)
    const response = await render(`${settings.site}${settings.base}${path && `${path}/`}`, page)
    if (response.status >= 500) throw new Error(`The page /${path}/ cannot be rendered: there is a fault in ${page.route.component}.`)
    if (path === template) items = await response.text()
    else files.write(fileOf(path), new Uint8Array(await response.arrayBuffer()))
    await pause()
  }
  if (items === undefined) throw new Error(`No page is the template of items: src/pages makes none at /${template}/.`)
  return items
}
