/**
 * Disk to Archive: the source is opened, each file is read once, and everything is joined.
 * One process loads one archive; commands, content collections and pages share it through `currentArchive`.
 */
import { buildArchive } from '../archive/build.ts'
import type { Earlier } from '../archive/former.ts'
import type { Archive } from '../archive/types.ts'
import { noticeOf } from '../minutes/notices.ts'
import type { LivingPage, Meeting, Notice } from '../minutes/types.ts'
import { compileTells } from '../registries/redaction.ts'
import { compileVocabulary } from '../registries/vocabulary.ts'
import { settings } from '../site.ts'
import { openSource } from '../source/open.ts'
import { isMarkdown } from '../source/folder.ts'
import { rereadFile } from '../source/reread.ts'
import type { FileHistory, Source } from '../source/types.ts'
import type { Ledger } from '../registries/ledger.ts'
import { formerFiles } from './earlier.ts'
import { imageSizes } from './imageSizes.ts'
import { readLedger } from './ledger.ts'
import { withoutTellingNames } from './names.ts'
import { Readings } from './readings.ts'
import { readerDigest } from './reader.ts'
import { readRegistries } from './registries.ts'
import { seriesOfRoot } from './rootSeries.ts'
import { openShelf } from './shelf.ts'

/** What an archive is loaded from, and what is known of it beside its files. */
export interface LoadOptions {
  /** Folder, git URL or bundle. */
  archive: string
  /** Folder of the registries. */
  content: string
  /** HedgeDoc server whose uploads and pads are recognised. */
  pads: string
  /** Web address of the repository of the minutes: links there are links to other minutes. */
  repository?: string
  /** Folder for what a later load can use again. */
  cacheDir: string
  /** File with the addresses that the site has had. */
  ledger?: string
  /** Trust no cache. */
  clean?: boolean
  /** Takes one line at a time. */
  progress?: (text: string) => void
}

/** A source that is open. */
export interface Opened {
  source: Source
  /** Milliseconds. */
  took: number
}

/** What an earlier load found, for a later one to go on from. */
export interface Known {
  opened?: Opened
  readings?: Readings
}

/** The archive with all that it was made from. */
export interface Loaded {
  archive: Archive
  ledger: Ledger
  /** Without names of files that hold redacted words. */
  source: Source
  /** What was read of each file, for a later load. */
  readings: Readings
  /** Time of each stage in milliseconds. */
  took: { source: number; read: number; join: number }
}

/**
 * The files and their history, without reading what is in them; a git URL is fetched.
 * @throws SourceError in one sentence
 */
export async function openArchive({ archive, cacheDir, clean, progress }: LoadOptions): Promise<Opened> {
  const started = performance.now()
  const source = await openSource(archive, { cacheDir, ...(clean && { clean }), ...(progress && { progress }) })
  return { source, took: performance.now() - started }
}

/**
 * Reads every file of minutes, as it is and as it was, and joins them.
 *
 * @param known the source, when it is open already; readings, when there are some whose words still hold
 * @throws SourceError, RegistryError or LedgerError in one sentence; never for what stands in a minutes file.
 */
export async function loadArchive(options: LoadOptions, known: Known = {}): Promise<Loaded> {
  const { source: named, took: opening } = known.opened ?? (await openArchive(options))
  const root = seriesOfRoot(named, options.archive)
  const readings = known.readings && known.readings.options.root === root ? known.readings : readingsFor(options, root)
  const { registries } = readings.options.vocabulary
  const ledger = readLedger(options.ledger)
  const source = withoutTellingNames(named, compileTells(registries), readings.options.vocabulary.redact)
  const started = performance.now()

  const minutes: (Meeting | LivingPage)[] = []
  const notices: Notice[] = []
  const leftOut: string[] = []
  const earlier: Earlier[] = []
  const history = new Map<string, FileHistory>()
  for (const file of source.files) {
    if (!isMarkdown(file.path)) continue
    if (file.history) history.set(file.path, file.history)
    const reading = readings.read(file, source)
    earlier.push(...reading.earlier)
    notices.push(...reading.now.notices)
    if (reading.now.minutes) minutes.push(reading.now.minutes)
    else leftOut.push(file.path)
  }
  for (const removed of source.removed) earlier.push(...readings.readRemoved(removed, source))
  readings.keep()
  for (const { path, why } of source.skipped ?? []) notices.push(noticeOf('skipped-file', path, 1, why))
  const read = performance.now()
  const joined = buildArchive({
    minutes,
    notices,
    registries,
    files: source.files.map(({ path }) => path),
    measure: imageSizes(source.files),
    history,
    leftOut,
    earlier,
    published: ledger.addresses,
    formerFiles: formerFiles(source),
    ...(source.commit && { commit: source.commit }),
  })
  const took = { source: opening, read: read - started, join: performance.now() - read }
  return { archive: joined, ledger, source, readings, took }
}

function readingsFor(
  { content, pads, repository, cacheDir, archive, clean }: LoadOptions,
  root: string | undefined,
): Readings {
  const reader = {
    vocabulary: compileVocabulary(readRegistries(content)),
    pads,
    ...(repository && { repository }),
    ...(root && { root }),
  }
  return new Readings(reader, openShelf({ cacheDir, kind: 'readings', archive, maker: readerDigest(reader), clean }))
}

/** Set by the command that runs Astro; Vite loads this module a second time, so that a plain variable is not enough. */
const shared = Symbol.for('minutes.archive')
interface Held {
  source?: Promise<Opened>
  archive?: Promise<Loaded>
}
const memory = globalThis as { [shared]?: Held }
const held = (): Held => {
  memory[shared] ??= {}
  return memory[shared]
}

const options = (): LoadOptions => ({ ...settings, cacheDir: settings.cache })

/** The source of the settings, opened once for the process. @throws SourceError, to everybody who asks */
export const currentSource = (): Promise<Opened> => {
  const all = held()
  all.source ??= openArchive(options())
  return all.source
}

/** The archive of the settings, loaded once for the process. @throws what `loadArchive` throws, to everybody who asks */
export const currentArchive = (): Promise<Loaded> => {
  const all = held()
  all.archive ??= currentSource().then((opened) => loadArchive(options(), { opened }))
  return all.archive
}

/**
 * The archive after a change: only files that changed are read again, and everything is joined anew. Whoever asks for
 * `currentArchive` meanwhile waits for that; when it cannot be done, it gives what it gave before.
 *
 * @param path of the one file that was edited; without it the source is opened anew
 * @param words whether the registries have changed: then every file reads differently
 * @throws what `loadArchive` throws
 */
export function renewArchive(path?: string, words = false): Promise<Loaded> {
  const last = currentArchive()
  const renewed = renewedFrom(last, path, words)
  held().archive = renewed.catch(() => last)
  held().archive?.catch(() => undefined)
  return renewed
}

async function renewedFrom(last: Promise<Loaded>, path: string | undefined, words: boolean): Promise<Loaded> {
  const before = await last.catch(() => undefined)
  const edited = before && path !== undefined ? rereadFile(before.source, settings.archive, path) : undefined
  const opened = edited ? { source: edited, took: 0 } : await openArchive(options())
  const loaded = await loadArchive(options(), { opened, ...(before && !words && { readings: before.readings }) })
  Object.assign(held(), { source: Promise.resolve(opened), archive: Promise.resolve(loaded) })
  return loaded
}
