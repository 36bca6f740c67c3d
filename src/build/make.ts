/** Archive → the whole site in a folder: pages, search index, cards and everything beside them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawCards } from '../cards/draw.ts'
import type { Kept } from '../ledger/kept.ts'
import type { Loaded } from '../loaders/archive.ts'
import { allOutputs } from '../outputs/all.ts'
import { keptPages } from '../outputs/kept.ts'
import { isLater, type Later, type Output } from '../outputs/types.ts'
import { fileOf } from '../routes.ts'
import { count } from '../words.ts'
import { digestOf } from './digest.ts'
import { makeDump } from './dump.ts'
import { breather, siteFiles } from './files.ts'
import { cacheFolder } from './folders.ts'
import { renderPages } from './pages.ts'
import type { Program } from './program.ts'
import type { BuildRecord, Holding, Known } from './record.ts'
import { type Indexing, indexSearch } from './search.ts'

/** All that a site is made of. */
export interface Making {
  loaded: Loaded
  program: Program
  /** Addresses of former times. */
  kept: readonly Kept[]
  /** Folder to make the site in; what lies there may serve, and is gone at the end where it does not. */
  folder: string
  /** The site that will be replaced, if anything of it may be used. */
  before: string | undefined
  /** What is known of that site, when it is of the same program. */
  known: Known | undefined
  /** The index of the search, which is on its way. */
  index: Indexing
  /** What stands in its files, whatever made it. */
  holding: Holding | undefined
  /** Takes one line of progress at a time. */
  tell(text: string): void
}

/** What was made, as the next build wants to know it. */
export interface Made extends Pick<BuildRecord, 'files' | 'keys' | 'contents'> {
  /** Milliseconds by stage. */
  took: Record<string, number>
}

/**
 * Writes every file of the site; search, cards and the SQLite file are made beside the pages.
 * @throws Error in one sentence for a page that cannot be rendered and for a thread that ended; what Pagefind, SQLite or the disk said
 */
export async function makeSite({
  loaded: { archive, source },
  program,
  kept,
  folder,
  before,
  known,
  index,
  holding,
  tell,
}: Making): Promise<Made> {
  const took: Record<string, number> = {}
  const timed = async <Result>(stage: string, work: () => Promise<Result> | Result): Promise<Result> => {
    const started = performance.now()
    const result = await work()
    took[stage] = performance.now() - started
    return result
  }
  const files = siteFiles(folder, before, holding)
  const pause = breather(files)
  try {
    tell(`Indexing ${count(index.sections, 'section')} and rendering pages …`)
    const search = timed('search', () => indexSearch(index, files, known))
    const cards = timed('cards', () => drawCards(archive, cacheFolder('cards'), files.copy, tell))
    const dump = timed('dump', () => makeDump(archive, `${folder}.dump`, files))
    for (const beside of [search, cards, dump]) beside.catch(() => undefined)
    for (const path of filesBelow(program.assets)) files.copy(path, join(program.assets, path))
    const pages = await timed('pages', () => renderPages(program, files, pause, known, tell))
    const keys: Record<string, string> = {}
    const unmade: [path: string, content: Later, well: Promise<boolean>][] = []
    tell('Writing feeds, JSON and the pages of sections, actions and decisions …')
    await timed('outputs', async () => {
      const write = async ([route, content]: Output) => {
        const path = fileOf(route)
        if (!isLater(content)) files.write(path, content)
        else {
          const key = content.key((facts) => digestOf([facts]))
          keys[path] = key
          const state = known?.unchanged(path, key)
          if (state) unmade.push([path, content, files.keep(state)])
          else files.write(path, content.make())
        }
        await pause()
      }
      for (const output of allOutputs(archive, source, kept, pages.items, (path) =>
        tell(`${path} went away while the site was built, which is without it.`),
      ))
        await write(output)
      await files.settle()
      for (const [path, content, well] of unmade) if (!(await well)) files.write(path, content.make())
      // These are copies of what is written by then.
      await files.settle()
      for (const output of keptPages(archive, kept, pages.items, (route) => readFileSync(join(folder, fileOf(route)))))
        await write(output)
    })
    const [indexKey] = await Promise.all([search, dump, cards])
    return {
      files: await timed('writing', () => files.finish()),
      keys: { ...keys, ...pages.keys, ...indexKey },
      contents: files.contents,
      took,
    }
  } finally {
    await files.close()
  }
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
