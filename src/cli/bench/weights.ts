/** What pages weigh, by kind: the median one and the largest, alone, with their styles, with their scripts. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { byKind, type PageFile } from './kinds.ts'

export interface PageWeight {
  /** Path of the file below the site's folder. */
  file: string
  bytes: number
  /** Bytes as gzip leaves them, which every host does. */
  compressed: number
  /** The page and the styles it names. */
  withStyles: number
  /** All scripts that the page starts with: those it names and what they import. */
  scripts: number
}

export interface KindWeight {
  pages: number
  median: PageWeight
  largest: PageWeight
}

export interface SiteWeight {
  pages: number
  files: number
  bytes: number
  kinds: Record<string, KindWeight>
  /** The largest of the files that are no pages, by ending. */
  largest: Record<string, { file: string; bytes: number }>
}

/** @param site folder of a built site @param base path at which it lives */
export function weighSite(site: string, base: string): SiteWeight {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): PageFile => {
      const place = join(entry.parentPath, entry.name)
      return { file: relative(site, place), bytes: statSync(place).size }
    })
  const pages = files.filter(({ file }) => file.endsWith('.html'))
  const weigh = weigher(site, base)
  const largest: SiteWeight['largest'] = {}
  for (const { file, bytes } of files) {
    const ending = /\.\w+$/.exec(file)?.[0]
    if (ending && ending !== '.html' && bytes > (largest[ending]?.bytes ?? 0)) largest[ending] = { file, bytes }
  }
  return {
    pages: pages.length,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    kinds: Object.fromEntries(
      [...byKind(pages)].map(([kind, row]) => [
        kind,
        { pages: row.length, median: weigh(row[Math.floor(row.length / 2)]!), largest: weigh(row.at(-1)!) },
      ]),
    ),
    largest,
  }
}

function weigher(site: string, base: string): (page: PageFile) => PageWeight {
  const known = new Map<string, number>()
  const packed = (place: string): number => {
    const weight = known.get(place) ?? gzipSync(readFileSync(place)).length
    known.set(place, weight)
    return weight
  }
  const sum = (places: Iterable<string>): number => [...places].reduce((all, place) => all + packed(place), 0)
  const placeOf = (url: string): string => join(site, decodeURI(url).slice(base.length))
  return ({ file, bytes }) => {
    const html = readFileSync(join(site, file), 'utf8')
    const named = (form: RegExp) => new Set([...html.matchAll(form)].map(([, url]) => placeOf(url!)))
    const compressed = packed(join(site, file))
    return {
      file,
      bytes,
      compressed,
      withStyles: compressed + sum(named(/<link rel="stylesheet" href="([^"]+)"/g)),
      scripts: sum(imported(named(/<script[^>]* src="([^"]+)"/g))),
    }
  }
}

/** The scripts and all that they import at once; what is loaded when it is needed begins with `import(`. */
function imported(scripts: Set<string>): Set<string> {
  const all = new Set(scripts)
  for (const place of all) {
    for (const [, path] of readFileSync(place, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+)"/g))
      all.add(resolve(dirname(place), path!))
  }
  return all
}
