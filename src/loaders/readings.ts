/** Each file read once; kept by content, so that a later load of the archive reads again only what has changed. */
import type { Earlier } from '../archive/former.ts'
import { parseMeeting, type Reading, type ReaderOptions, treeOf } from '../minutes/meeting.ts'
import type { LivingPage, Meeting, Notice } from '../minutes/types.ts'
import type { FileVersion, RemovedFile, Source, SourceFile } from '../source/types.ts'
import { openReader, withIdsOf } from './beforeRedaction.ts'
import { type EarlierReading, readEarlier } from './earlier.ts'
import { keyOf } from './keyOf.ts'
import type { Shelf } from './shelf.ts'

/** What a file says, and what it said. */
export interface FileReading {
  /** Of the file as it is; without ids handed out, which only its own versions need. */
  now: Omit<Reading, 'given'>
  /** Newest first. */
  earlier: Earlier[]
}

type Bare<Minutes> = Omit<Minutes, 'tree'>
type BareEarlier = Omit<Earlier, 'minutes'> & { minutes: Bare<Meeting> | Bare<LivingPage> }

/** What is kept of a file as it is: without the tree of its text, and without its earlier versions. */
interface NowFacts {
  now: { minutes?: Bare<Meeting> | Bare<LivingPage>; notices: Notice[] }
  /** What it would be without redactions, where they change it. */
  open: BareEarlier[]
}

/** What is kept of a file's earlier versions: an edit changes none of them. */
type EarlierFacts = Omit<EarlierReading, 'earlier'> & { earlier: BareEarlier[] }

/** What a shelf holds for `Readings`: each of them under a digest of what it was made from. */
export type Facts = NowFacts | EarlierFacts

/** What is known of a file, and the very file, which need not be looked at again. */
interface Kept {
  of: SourceFile | RemovedFile
  key: string
  reading: FileReading
}

/** The readings of one reader, file by file. */
export class Readings {
  /** How it reads. */
  readonly options: ReaderOptions
  /** Reads without redactions; only ids and paths are taken from there. */
  readonly open: ReaderOptions
  readonly #shelf: Shelf<Facts> | undefined
  /** By path. */
  readonly #kept = new Map<string, Kept>()
  /** By path. */
  readonly #earlier = new Map<string, { key: string; reading: EarlierReading }>()

  /** @param options with other words or pads everything reads differently: make other readings for them @param shelf where readings outlast the process */
  constructor(options: ReaderOptions, shelf?: Shelf<Facts>) {
    this.options = options
    this.open = openReader(options)
    this.#shelf = shelf
  }

  /**
   * @param file of the source
   * @param source has the earlier versions
   * @throws what `file.read` throws; never for what stands in it
   */
  read(file: SourceFile, source: Source): FileReading {
    const { path, history } = file
    const known = this.#kept.get(path)
    if (known?.of === file) return known.reading
    const state = { source: path, added: history?.added ?? '' }
    const key = keyOf([path, [file.digest(), history?.added, history?.earlier]])
    if (known?.key === key) {
      known.of = file
      return known.reading
    }
    const before = this.#readEarlier(path, history?.earlier ?? [], source, state)
    const facts = this.#shelf?.find(key) as NowFacts | undefined
    const { now, open } = facts
      ? this.#withTrees(facts, source, path, () => decoded(file))
      : this.#readNow(file, before, state)
    if (!facts)
      this.#shelf?.put(key, {
        now: { ...now, ...(now.minutes && { minutes: bare(now.minutes) }) },
        open: open.map(bareEarlier),
      } as NowFacts)
    const reading = { now, earlier: [...open, ...before.earlier] }
    this.#kept.set(path, { of: file, key, reading })
    return reading
  }

  /** What a file said before it was taken away, newest first; what git does not have any more is passed over. */
  readRemoved({ path, added, day, versions }: RemovedFile, source: Source): Earlier[] {
    return this.#readEarlier(path, versions, source, { added, removed: day }).earlier
  }

  /** Digest of all that a file's reading was made from, the reader itself aside. @param path undefined for one that was not read */
  digestOf(path: string): string | undefined {
    return this.#kept.get(path)?.key
  }

  /** Writes what later processes need not read again; once, when every file is read. */
  keep(): void {
    this.#shelf?.keep()
  }

  #readNow(
    file: SourceFile,
    before: EarlierReading,
    state: { source: string; added: string },
  ): Pick<FileReading, 'now'> & { open: Earlier[] } {
    const { path } = file
    const text = decoded(file)
    const { minutes, notices } = parseMeeting(text, path, { ...this.options, published: before.published })
    const open =
      this.options.vocabulary.redact(text, path) === text
        ? undefined
        : parseMeeting(text, path, { ...this.open, published: before.openly }).minutes
    return {
      now: { ...(minutes && { minutes }), notices },
      open: minutes && open ? [{ minutes: withIdsOf(open, minutes), blob: file.digest(), ...state }] : [],
    }
  }

  #readEarlier(
    path: string,
    versions: FileVersion[],
    source: Source,
    now: Omit<Earlier, 'minutes' | 'blob'>,
  ): EarlierReading {
    if (versions.length === 0) return nothing
    const key = keyOf([path, now, versions])
    const known = this.#earlier.get(path)
    if (known?.key === key) return known.reading
    const facts = this.#shelf?.find(key) as EarlierFacts | undefined
    const reading = facts
      ? { ...facts, earlier: facts.earlier.map((one) => this.#earlierWithTree(one, source)) }
      : readEarlier(versions, source, this, now)
    if (!facts) this.#shelf?.put(key, { ...reading, earlier: reading.earlier.map(bareEarlier) })
    this.#earlier.set(path, { key, reading })
    return reading
  }

  #withTrees(
    { now: { minutes, notices }, open }: NowFacts,
    source: Source,
    path: string,
    text: () => string,
  ): Pick<FileReading, 'now'> & { open: Earlier[] } {
    const { options } = this
    return {
      now: {
        ...(minutes && {
          minutes: { ...minutes, tree: once(() => treeOf(text(), path, options)) } as Meeting | LivingPage,
        }),
        notices,
      },
      open: open.map((one) => this.#earlierWithTree(one, source)),
    }
  }

  #earlierWithTree({ minutes, blob, ...rest }: BareEarlier, source: Source): Earlier {
    const { options } = this
    return {
      ...rest,
      blob,
      minutes: { ...minutes, tree: once(() => treeOf(source.readBlob(blob) ?? '', minutes.source, options)) } as
        | Meeting
        | LivingPage,
    }
  }
}

const nothing: EarlierReading = { earlier: [], published: new Map(), openly: new Map() }

const decoded = (file: SourceFile): string => new TextDecoder().decode(file.read())

const bare = ({ tree: _, ...rest }: Meeting | LivingPage): Bare<Meeting> | Bare<LivingPage> => rest
const bareEarlier = ({ minutes, ...rest }: Earlier): BareEarlier => ({ ...rest, minutes: bare(minutes) })

function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined
  return () => {
    made ??= { result: make() }
    return made.result
  }
}
