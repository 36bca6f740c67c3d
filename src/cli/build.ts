/** `minutes build`: the archive is read, the site is written beside the old one, and takes its place when all is well. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as buildWithAstro } from 'astro'
import type { Archive } from '../archive/types.ts'
import { drawCards } from '../cards/draw.ts'
import { currentArchive } from '../loaders/archive.ts'
import { writeOutputs } from '../outputs/write.ts'
import { writeSearchIndex } from '../search/index.ts'
import { searchRecords } from '../search/records.ts'
import { settings } from '../site.ts'
import { count, ranked } from '../words.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Built {
  archive: Archive
  /** Folder of the site. */
  folder: string
  /** Milliseconds by stage, in the order of the work. */
  took: Record<string, number>
}

/**
 * @param tell takes one line of progress at a time
 * @throws SourceError or RegistryError in one sentence; then the old output is as it was
 */
export async function buildSite(tell: (text: string) => void): Promise<Built> {
  const { archive, source, took: read } = await currentArchive()
  tell(`Read ${count(archive.meetings.length, 'meeting')} and ${count(archive.pages.length, 'page')} from ${source.origin}.`)
  const folder = resolve(settings.out)
  tidy(folder)
  const work = join(dirname(folder), `.${basename(folder)}.${process.pid}.new`)
  // Astro empties its output folder when it begins; what is made beside it waits in a folder of its own.
  const [pages, extras] = [join(work, 'pages'), join(work, 'extras')]
  for (const path of [pages, extras]) mkdirSync(path, { recursive: true })
  const took: Record<string, number> = { ...read }
  const timed = async <Result>(stage: string, work: () => Promise<Result> | Result): Promise<Result> => {
    const started = performance.now()
    const result = await work()
    took[stage] = performance.now() - started
    return result
  }
  try {
    // Indexing runs in Pagefind's own process beside the rendering, and never waits for it.
    const records = await timed('records', () => searchRecords(archive))
    tell(`Indexing ${count(records.length, 'section')} and rendering pages …`)
    const index = timed('search', () => writeSearchIndex(records, archive, extras))
    index.catch(() => undefined)
    const cards = timed('cards', () => drawCards(archive, extras, 'node_modules/.cache/minutes/cards', tell))
    cards.catch(() => undefined)
    await timed('pages', () => buildWithAstro({ root, outDir: pages, logLevel: process.env['MINUTES_VERBOSE'] ? 'info' : 'error' }))
    await timed('outputs', () => writeOutputs(archive, source, pages))
    await Promise.all([index, cards])
    for (const name of readdirSync(extras)) renameSync(join(extras, name), join(pages, name))
    swap(pages, folder, join(work, 'old'))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return { archive, folder, took }
}

/** The new site takes the place of the old; at any moment one of the two is whole. */
function swap(fresh: string, folder: string, old: string) {
  if (existsSync(folder)) renameSync(folder, old)
  renameSync(fresh, folder)
}

/** Clears what builds left that were killed; one that was killed between the two renames gives its old site back. */
function tidy(folder: string) {
  const parent = dirname(folder)
  if (!existsSync(parent)) return
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(`.${basename(folder)}.`) ? /\.(\d+)\.new$/.exec(name)?.[1] : undefined
    if (!pid || isRunning(Number(pid))) continue
    const old = join(parent, name, 'old')
    if (!existsSync(folder) && existsSync(old)) renameSync(old, folder)
    rmSync(join(parent, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return pid !== process.pid
  } catch {
    return false
  }
}

/** What was found, in a few lines. */
export function summary({ archive }: Built): string {
  const rules = ranked(archive.notices.map(({ rule }) => rule))
  const found = [
    count(archive.meetings.length, 'meeting'), count(archive.pages.length, 'page'),
    count([...archive.people.values()].filter(({ kind }) => kind === 'person').length, 'person', 'people'),
    count([...archive.topics.values()].filter(({ meetings }) => meetings.length).length, 'topic'),
    count(archive.actions.length, 'action'), count(archive.decisions.length, 'decision'),
  ]
  return [
    `Found ${found.join(', ')}.`,
    ...(archive.leftOut.length ? [`No meetings: ${archive.leftOut.join(', ')}.`] : []),
    `Notices: ${archive.notices.length}${rules.length ? ` (${rules.map(([rule, amount]) => `${rule} ${amount}`).join(', ')})` : ''}. "npm run check" lists them.`,
  ].join('\n')
}
