/** The pages of a built site by kind, as their addresses tell. */
import { reserved } from '../../routes.ts'

export interface PageFile {
  /** Below the site's folder: `iaas/2024-04-10/index.html`. */
  file: string
  bytes: number
}

const listsOf: Record<string, string> = { people: 'person', topics: 'topic', releases: 'release' }

/** @param file path of a page below the site's folder, e.g. `iaas/2024-04-10/index.html` */
export function kindOf(file: string): string {
  const parts = file
    .replace(/(?:index)?\.html$/, '')
    .split('/')
    .filter(Boolean)
  const [first = '', second, third] = parts
  if (first === '') return 'home'
  if (!reserved.has(first)) return ['', 'series', 'meeting', 'item'][Math.min(parts.length, 3)]!
  const one = listsOf[first]
  if (one && second) return second.startsWith('by-') ? first : third ? `${one}, a part` : one
  if (first === 'references' && parts.length > 1)
    return parts.length === 3 && !/^\d+$/.test(third!) ? 'repository' : 'reference'
  return first
}

/** @returns the pages of each kind, the smallest first */
export function byKind(pages: PageFile[]): Map<string, PageFile[]> {
  const kinds = new Map<string, PageFile[]>()
  for (const page of [...pages].sort((a, b) => a.bytes - b.bytes || (a.file < b.file ? -1 : 1))) {
    const kind = kindOf(page.file)
    const row = kinds.get(kind)
    if (row) row.push(page)
    else kinds.set(kind, [page])
  }
  return new Map([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)))
}
