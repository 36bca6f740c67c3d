/** A built site as its pages, links and ids, for checks of the whole. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export interface Page {
  /** Path below the site's folder, e.g. `iaas/2024-04-10/index.html`. */
  file: string
  title: string
  description: string
  canonical: string
  ids: string[]
  /** Every `href` of a link. */
  links: string[]
  /** What the browser loads by itself: images, scripts, styles. */
  loads: string[]
  policy: string | undefined
  inline: string[]
}

/** @returns files of the folder with this ending, relative to it, sorted. */
export const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()

export function readPage(folder: string, file: string): Page {
  const page: Page = {
    file,
    title: '',
    description: '',
    canonical: '',
    ids: [],
    links: [],
    loads: [],
    policy: undefined,
    inline: [],
  }
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('attrs' in node) {
      const of = (name: string) => node.attrs.find((attribute) => attribute.name === name)?.value
      const { tagName } = node
      const id = of('id')
      if (id !== undefined) page.ids.push(id)
      if (tagName === 'a' && of('href') !== undefined) page.links.push(of('href')!)
      if (['img', 'script', 'iframe', 'video', 'audio', 'source'].includes(tagName) && of('src'))
        page.loads.push(of('src')!)
      if (tagName === 'link' && /stylesheet|icon|preload/.test(of('rel') ?? '')) page.loads.push(of('href')!)
      if (tagName === 'link' && of('rel') === 'canonical') page.canonical = of('href')!
      if (tagName === 'link' && of('rel') === 'alternate') page.links.push(of('href')!)
      if (tagName === 'meta' && of('name') === 'description') page.description = of('content')!
      if (tagName === 'meta' && of('http-equiv') === 'Content-Security-Policy') page.policy = of('content')
      if (tagName === 'title' && node.parentNode && 'tagName' in node.parentNode && node.parentNode.tagName === 'head')
        page.title = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
      if ((tagName === 'script' && !of('src')) || tagName === 'style') page.inline.push(tagName)
      for (const { name } of node.attrs)
        if (name.startsWith('on') || name === 'style') page.inline.push(`${tagName} ${name}`)
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  walk(parse(readFileSync(join(folder, file), 'utf8')))
  return page
}

/** @returns links that lead to no file or no id of the site, as `page → link`. @param base path at which the site lives */
export function brokenLinks(folder: string, pages: Page[], base = '/'): string[] {
  const files = new Set(filesOf(folder, ''))
  const ids = new Map(pages.map((page) => [page.file, new Set(page.ids)]))
  const broken: string[] = []
  for (const page of pages) {
    const own = page.file.replace(/index\.html$/, '')
    for (const link of [...page.links, ...page.loads]) {
      if (/^(?:[a-z][a-z0-9+.-]*:)/i.test(link)) continue
      const url = new URL(link, `http://site.test${base}${own}`)
      const path = decodeURIComponent(url.pathname)
      const file = path.startsWith(base) ? path.slice(base.length) : '…outside…'
      const target = file === '' || file.endsWith('/') ? `${file}index.html` : file
      const fragment = decodeURIComponent(url.hash.slice(1))
      if (!files.has(target) || (fragment && ids.has(target) && !ids.get(target)!.has(fragment)))
        broken.push(`${page.file} → ${link}`)
    }
  }
  return broken
}
