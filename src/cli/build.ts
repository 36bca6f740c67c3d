/** `minutes build`: nothing, when the site there is what would be built; else the new site takes the place of the old. */
import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Archive } from '../archive/types.ts'
import { codeFingerprint, siteFingerprint } from '../build/fingerprint.ts'
import { fetchSpare, keepSpare, refuseForeign, swap, tidy, workFolder } from '../build/folders.ts'
import { type Program, programFor } from '../build/program.ts'
import { type BuildRecord, holdingOf, isIntact, knownOf, readRecord, writeRecord } from '../build/record.ts'
import type { Indexing, MadeIndex } from '../build/search.ts'
import { growSlowly, indexFirst, isLarge } from '../build/searchFirst.ts'
import { compareAddresses } from '../ledger/kept.ts'
import { currentArchive, currentSource, type Loaded } from '../loaders/archive.ts'
import { refuseUnread } from '../loaders/rootSeries.ts'
import { settings } from '../site.ts'
import { count, ranked } from '../words.ts'
import { explainDisk } from './disk.ts'
import { guideNames, lostSentence } from './ledger.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Built {
  /** Folder of the site. */
  folder: string
  /** What was found, in a few lines. */
  summary: string
  /** Milliseconds by stage, in the order of the work. */
  took: Record<string, number>
  /** The site was there already, and nothing was done. */
  unchanged: boolean
}

/**
 * @param tell takes one line of progress at a time
 * @throws SourceError, RegistryError, LedgerError or, for a folder that is no former site, addresses that would be lost and what the disk refuses, Error in one sentence; then the old output is as it was
 */
export async function buildSite(tell: (text: string) => void): Promise<Built> {
  try {
    return await built(tell)
  } catch (error) {
    const sentence = explainDisk(error)
    throw sentence && !settings.verbose ? new Error(sentence, { cause: error }) : error
  }
}

async function built(tell: (text: string) => void): Promise<Built> {
  const folder = resolve(settings.out)
  tidy(folder)
  refuseForeign(folder)
  tell(`Reading ${settings.archive} …`)
  const { source, took } = await currentSource()
  refuseUnread(source, settings.archive)
  const code = codeFingerprint(root)
  const fingerprint = siteFingerprint(source, code)
  const last = settings.clean ? undefined : readRecord(folder)
  if (last?.fingerprint === fingerprint && isIntact(folder, last))
    return { folder, summary: last.summary, took: { source: took }, unchanged: true }

  // Pages are compiled by a process of its own while minutes are read by this one.
  const compiling = programFor(root, code, tell)
  compiling.catch(() => undefined)
  const knownTo = (program: Program) => (last?.program === program.key ? knownOf(last) : undefined)
  const large = isLarge(source)
  if (large) growSlowly()
  const made = large
    ? await indexFirst(join(settings.cache, `findable.${process.pid}`), knownTo(await compiling), tell)
    : undefined
  const loaded = await currentArchive()
  const { archive } = loaded
  tell(
    `Read ${count(archive.meetings.length, 'meeting')} and ${count(archive.pages.length, 'page')} from ${source.origin}.`,
  )
  const index = await beginning(loaded, last, made)
  try {
    // What makes the site takes a while to load, and is not needed before.
    const [{ makeSite }, { takeDrawings }, { rememberAddresses }] = await Promise.all([
      import('../build/make.ts'),
      import('../build/drawings.ts'),
      import('../build/historic.ts'),
    ])
    const addresses = rememberAddresses(loaded, code)
    const { kept, lost, fresh } = compareAddresses(archive, loaded.ledger, guideNames(), addresses.remember)
    if (lost.length) throw new Error(lostSentence(lost))
    const keepDrawings = takeDrawings(loaded, code)
    const program = await compiling
    const work = workFolder(folder)
    try {
      const site = join(work, 'site')
      fetchSpare(folder, site)
      const before = settings.clean || !existsSync(folder) ? undefined : folder
      const { took, ...made } = await makeSite({
        loaded,
        program,
        kept,
        folder: site,
        before,
        known: knownTo(program),
        index,
        holding: last && holdingOf(last),
        tell,
      })
      const summary = summaryOf(archive)
      swap(site, folder, join(work, 'old'))
      writeRecord(folder, { fingerprint, summary, program: program.key, ...made })
      keepSpare(join(work, 'old'), folder)
      keepDrawings()
      addresses.keep()
      if (settings.ledger && fresh)
        tell(
          `${count(fresh, 'address is', 'addresses are')} not yet in ${settings.ledger}: "npm run ledger" adds them.`,
        )
      return { folder, summary, took: { ...loaded.took, records: index.took, ...took }, unchanged: false }
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  } finally {
    await index.end()
  }
}

/** What takes longest begins first, and runs beside all else. */
async function beginning(
  { archive }: Loaded,
  last: BuildRecord | undefined,
  made: MadeIndex | undefined,
): Promise<Indexing & { took: number }> {
  const started = performance.now()
  const [{ findableIn }, { beginIndex }] = await Promise.all([
    import('../search/findable.ts'),
    import('../build/search.ts'),
  ])
  const index = beginIndex(findableIn(archive), last && knownOf(last), made)
  return { ...index, took: performance.now() - started }
}

/** What was read and what was not understood, in a few lines. */
function summaryOf(archive: Archive): string {
  const rules = ranked(archive.notices.map(({ rule }) => rule))
  const found = [
    count(archive.meetings.length, 'meeting'),
    count(archive.pages.length, 'page'),
    count([...archive.people.values()].filter(({ kind }) => kind === 'person').length, 'person', 'people'),
    count([...archive.topics.values()].filter(({ meetings }) => meetings.length).length, 'topic'),
    count(archive.actions.length, 'action'),
    count(archive.decisions.length, 'decision'),
  ]
  const several = [
    ...new Set(archive.notices.filter(({ rule }) => rule === 'several-meetings').map(({ source }) => source)),
  ]
  const odd = rules
    .slice(0, 3)
    .map(([rule, amount]) => `${amount} × ${rule}`)
    .join(', ')
  return [
    '',
    `Found ${found.join(', ')}.`,
    ...(isOfOthers(archive)
      ? [
          `The registries in ${settings.content} know none of these series: they are those of another community. Give a folder of your own with --content; with a copy of content/pages in it the manual stays.`,
        ]
      : []),
    ...(archive.leftOut.length ? [`Left out, since they are no minutes: ${shortened(archive.leftOut)}.`] : []),
    ...(several.length
      ? [
          `${several.length === 1 ? 'One file holds' : `${several.length} files hold`} several meetings, whose actions and decisions count nowhere: ${shortened(several)}. Give each meeting a file of its own.`,
        ]
      : []),
    rules.length
      ? `${several.length ? 'Apart from that nothing' : 'Nothing else'} is lost, and ${count(archive.notices.length, 'place')} may be read better: ${odd}${rules.length > 3 ? ' and others' : ''}. "npm run check" says where, and what to write.`
      : 'Everything was understood.',
    '',
  ].join('\n')
}

/** Registries know series, and none of those in the archive. */
const isOfOthers = ({ registries, series }: Archive): boolean =>
  registries.series.length > 0 && !registries.series.some(({ key }) => series.get(key)?.meetings.length)

const shortened = (paths: string[]): string =>
  paths.length > 5 ? `${paths.slice(0, 4).join(', ')} and ${paths.length - 4} more` : paths.join(', ')
