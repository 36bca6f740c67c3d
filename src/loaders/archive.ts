/**
 * Disk to Archive: the source is opened, each file is read once, and everything is joined.
 * One process loads one archive; commands, content collections and pages share it through `currentArchive`.
 */
import { buildArchive } from '../archive/build.ts'
import type { Earlier } from '../archive/former.ts'
import type { Archive } from '../archive/types.ts'
import { parseMeeting } from '../minutes/meeting.ts'
import { noticeRules } from '../minutes/notices.ts'
import type { LivingPage, Meeting, Notice } from '../minutes/types.ts'
import { compileVocabulary } from '../registries/vocabulary.ts'
import { settings } from '../site.ts'
import { openSource } from '../source/open.ts'
import type { FileHistory, Source } from '../source/types.ts'
import type { Ledger } from '../registries/ledger.ts'
import { formerFiles, readEarlier } from './earlier.ts'
import { readLedger } from './ledger.ts'
import { readRegistries } from './registries.ts'

export interface LoadOptions {
  /** Folder, git URL or bundle. */
  archive: string
  /** Folder of the registries. */
  content: string
  /** HedgeDoc server whose uploads and pads are recognised. */
  pads: string
  cacheDir: string
  /** File with the addresses that the site has had. */
  ledger?: string
  /** Trust no cache. */
  clean?: boolean
  progress?: (text: string) => void
}

export interface Loaded {
  archive: Archive
  ledger: Ledger
  source: Source
  /** Time of each stage in milliseconds. */
  took: { source: number; read: number; join: number }
}

const isMinutes = (path: string): boolean => /\.(?:md|markdown)$/i.test(path)

export interface Opened { source: Source; took: number }

/** @throws SourceError in one sentence */
export async function openArchive({ archive, cacheDir, clean, progress }: LoadOptions): Promise<Opened> {
  const started = performance.now()
  const source = await openSource(archive, { cacheDir, ...(clean && { clean }), ...(progress && { progress }) })
  return { source, took: performance.now() - started }
}

/**
 * @param opened the source, when it is open already
 * @throws SourceError, RegistryError or LedgerError in one sentence; never for what stands in a minutes file.
 */
export async function loadArchive(options: LoadOptions, opened?: Opened): Promise<Loaded> {
  const { content, pads } = options
  const registries = readRegistries(content)
  const ledger = readLedger(options.ledger)
  const { source, took: opening } = opened ?? (await openArchive(options))
  const started = performance.now()

  const reader = { vocabulary: compileVocabulary(registries), pads }
  const minutes: (Meeting | LivingPage)[] = []
  const notices: Notice[] = []
  const leftOut: string[] = []
  const earlier: Earlier[] = []
  const history = new Map<string, FileHistory>()
  const decoder = new TextDecoder()
  for (const file of source.files) {
    if (!isMinutes(file.path)) continue
    if (file.history) history.set(file.path, file.history)
    const before = readEarlier(file.history?.earlier ?? [], source, reader, { source: file.path, added: file.history?.added ?? '' })
    earlier.push(...before.earlier)
    const reading = parseMeeting(decoder.decode(file.read()), file.path, { ...reader, published: before.published })
    notices.push(...reading.notices)
    if (reading.minutes) minutes.push(reading.minutes)
    else leftOut.push(file.path)
  }
  for (const { added, day, versions } of source.removed) earlier.push(...readEarlier(versions, source, reader, { added, removed: day }).earlier)
  for (const { path, why } of source.skipped ?? []) {
    const rule = noticeRules['skipped-file']
    notices.push({ source: path, line: 1, column: 1, rule: 'skipped-file', message: rule.message(why), hint: rule.hint })
  }
  const read = performance.now()
  const joined = buildArchive({
    minutes,
    notices,
    registries,
    files: source.files.map(({ path }) => path),
    history,
    leftOut,
    earlier,
    published: ledger.addresses,
    formerFiles: formerFiles(source),
    ...(source.commit && { commit: source.commit }),
  })
  const took = { source: opening, read: read - started, join: performance.now() - read }
  return { archive: joined, ledger, source, took }
}

/** Set by the command that runs Astro; Vite loads this module a second time, so that a plain variable is not enough. */
const shared = Symbol.for('minutes.archive')
interface Held { source?: Promise<Opened>; archive?: Promise<Loaded> }
const memory = globalThis as { [shared]?: Held }
const held = (): Held => {
  memory[shared] ??= {}
  return memory[shared]
}

const options = (): LoadOptions => ({ ...settings, cacheDir: settings.cache })

/** The source of the settings, opened once. */
export const currentSource = (): Promise<Opened> => {
  const all = held()
  all.source ??= openArchive(options())
  return all.source
}

/** The archive of the settings, loaded once. */
export const currentArchive = (): Promise<Loaded> => {
  const all = held()
  all.archive ??= currentSource().then((opened) => loadArchive(options(), opened))
  return all.archive
}

/** Forget it: a file has changed. */
export const forgetArchive = (): void => {
  delete memory[shared]
}
