/** Archive → the whole site in a folder: pages, search index, cards and everything beside them. */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { drawCards } from '../cards/draw.ts'
import type { Kept } from '../ledger/kept.ts'
import type { Loaded } from '../loaders/archive.ts'
import { allOutputs } from '../outputs/all.ts'
import { keptPages } from '../outputs/kept.ts'
import type { Output } from '../outputs/types.ts'
import { routes } from '../routes.ts'
import { writeSearchIndex } from '../search/index.ts'
import { searchRecords } from '../search/records.ts'
import { settings } from '../site.ts'
import { count } from '../words.ts'
import { makeDump } from './dump.ts'
import { breather, siteFiles } from './files.ts'
import { renderPages } from './pages.ts'
import type { Program } from './program.ts'

export interface Making {
  loaded: Loaded
  program: Promise<Program>
  /** Addresses of former times. */
  kept: readonly Kept[]
  /** The site that will be replaced, if there is one. */
  before: string
  /** An empty folder for whatever lies about meanwhile. */
  work: string
  /** Takes one line of progress at a time. */
  tell(text: string): void
}

/** @returns folder of the finished site, inside `work`, and the milliseconds of each stage */
export async function makeSite({ loaded: { archive, source }, program, kept, before, work, tell }: Making): Promise<{ folder: string; took: Record<string, number> }> {
  const [folder, extras] = [join(work, 'pages'), join(work, 'extras')]
  for (const path of [folder, extras]) mkdirSync(path)
  const took: Record<string, number> = {}
  const timed = async <Result>(stage: string, work: () => Promise<Result> | Result): Promise<Result> => {
    const started = performance.now()
    const result = await work()
    took[stage] = performance.now() - started
    return result
  }
  // Indexing runs in Pagefind's own process beside the rendering, and never waits for it.
  const records = await timed('records', () => searchRecords(archive))
  tell(`Indexing ${count(records.length, 'section')} and rendering pages …`)
  const index = timed('search', () => writeSearchIndex(records, archive, extras))
  index.catch(() => undefined)
  const cards = timed('cards', () => drawCards(archive, extras, join(settings.cache, 'cards'), tell))
  cards.catch(() => undefined)
  const dump = timed('dump', () => makeDump(archive, join(folder, pathOf(routes.dump()))))
  dump.catch(() => undefined)
  const files = siteFiles(folder, before)
  const pause = breather(files)
  const compiled = await timed('program', () => program)
  cpSync(compiled.assets, folder, { recursive: true })
  const template = await timed('pages', () => renderPages(compiled, files, pause))
  await timed('outputs', async () => {
    const write = async ([route, content]: Output) => {
      files.write(pathOf(route), content)
      await pause()
    }
    for (const output of allOutputs(archive, source, kept, template, (path) => tell(`${path} went away while the site was built, which is without it.`))) await write(output)
    // These are copies of what is written by then.
    await files.settle()
    for (const output of keptPages(archive, kept, template, (route) => readFileSync(join(folder, pathOf(route))))) await write(output)
  })
  await timed('writing', () => files.finish())
  await Promise.all([index, cards, dump])
  for (const name of readdirSync(extras)) renameSync(join(extras, name), join(folder, name))
  rmdirSync(extras)
  return { folder, took }
}

const pathOf = (route: string): string => decodeURIComponent(route.slice(settings.base.length))
