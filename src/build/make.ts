/** Archive → the whole site in a folder: pages, search index, cards and everything beside them. */
import { mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { build as buildWithAstro } from 'astro'
import { drawCards } from '../cards/draw.ts'
import type { Kept } from '../ledger/kept.ts'
import type { Loaded } from '../loaders/archive.ts'
import { writeOutputs } from '../outputs/write.ts'
import { writeSearchIndex } from '../search/index.ts'
import { searchRecords } from '../search/records.ts'
import { settings } from '../site.ts'
import { count } from '../words.ts'

/**
 * @param kept addresses of former times
 * @param work an empty folder for whatever lies about meanwhile
 * @param tell takes one line of progress at a time
 * @returns folder of the finished site, inside `work`, and the milliseconds of each stage
 */
export async function makeSite(root: string, { archive, source }: Loaded, kept: readonly Kept[], work: string, tell: (text: string) => void): Promise<{ folder: string; took: Record<string, number> }> {
  // Astro empties its output folder when it begins; what is made beside it waits in a folder of its own.
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
  await timed('pages', () => buildWithAstro({ root, outDir: folder, logLevel: process.env['MINUTES_VERBOSE'] ? 'info' : 'error' }))
  await timed('outputs', () => writeOutputs(archive, source, kept, folder))
  await Promise.all([index, cards])
  for (const name of readdirSync(extras)) renameSync(join(extras, name), join(folder, name))
  rmdirSync(extras)
  return { folder, took }
}
