/** Each file read once; kept by content, so that a later load of the archive reads again only what has changed. */
import { createHash } from 'node:crypto'
import type { Earlier } from '../archive/former.ts'
import { parseMeeting, type Reading, type ReaderOptions, treeOf } from '../minutes/meeting.ts'
import type { LivingPage, Meeting, Notice } from '../minutes/types.ts'
import type { RemovedFile, Source, SourceFile } from '../source/types.ts'
import { openReader, withIdsOf } from './beforeRedaction.ts'
import { readEarlier } from './earlier.ts'
import type { Shelf } from './shelf.ts'

export interface FileReading {
  /** Of the file as it is; without ids handed out, which only its own versions need. */
  now: Omit<Reading, 'given'>
  /** Newest first. */
  earlier: Earlier[]
}

type Bare<Minutes> = Omit<Minutes, 'tree'>

/** A reading as it is kept: without the trees of the texts. */
export interface Facts {
  now: { minutes?: Bare<Meeting> | Bare<LivingPage>; notices: Notice[] }
  earlier: (Omit<Earlier, 'minutes'> & { minutes: Bare<Meeting> | Bare<LivingPage> })[]
}

export class Readings {
  readonly options: ReaderOptions
  /** Reads without redactions; only ids and paths are taken from there. */
  readonly open: ReaderOptions
  readonly #shelf: Shelf<Facts> | undefined
  /** By path; `of` is the very file that was read, which need not be looked at again. */
  #kept = new Map<string, { of: SourceFile | RemovedFile; key: string; reading: FileReading }>()

  /** @param options with other words or pads everything reads differently: make other readings for them @param shelf where readings outlast the process */
  constructor(options: ReaderOptions, shelf?: Shelf<Facts>) {
    this.options = options
    this.open = openReader(options)
    this.#shelf = shelf
  }

  read(file: SourceFile, source: Source): FileReading {
    const { path, history } = file
    return this.#once(file, () => [file.digest(), history?.added, history?.earlier], source, () => decoded(file), () => {
      const state = { source: path, added: history?.added ?? '' }
      const before = readEarlier(history?.earlier ?? [], source, this, state)
      const text = decoded(file)
      const { minutes, notices } = parseMeeting(text, path, { ...this.options, published: before.published })
      const open = this.options.vocabulary.redact(text, path) === text ? undefined : parseMeeting(text, path, { ...this.open, published: before.openly }).minutes
      const same = minutes && open ? [{ minutes: withIdsOf(open, minutes), blob: file.digest(), ...state }] : []
      return { now: { ...(minutes && { minutes }), notices }, earlier: [...same, ...before.earlier] }
    })
  }

  /** What a file said before it was taken away. */
  readRemoved(file: RemovedFile, source: Source): Earlier[] {
    const { added, day, versions } = file
    const make = () => ({ now: { notices: [] }, earlier: readEarlier(versions, source, this, { added, removed: day }).earlier })
    return this.#once(file, () => [added, day, versions], source, () => '', make).earlier
  }

  /** Digest of all that a file's reading was made from, the reader itself aside. @param path of a file that was read */
  digestOf(path: string): string | undefined {
    return this.#kept.get(path)?.key
  }

  /** Writes what later processes need not read again. */
  keep(): void {
    this.#shelf?.keep()
  }

  #once(of: SourceFile | RemovedFile, content: () => unknown, source: Source, text: () => string, make: () => FileReading): FileReading {
    const { path } = of
    const known = this.#kept.get(path)
    if (known?.of === of) return known.reading
    const key = createHash('sha256').update(JSON.stringify([path, content()])).digest('base64url')
    if (known?.key === key) {
      known.of = of
      return known.reading
    }
    const facts = this.#shelf?.find(key)
    const reading = facts ? this.#withTrees(facts, source, path, text) : make()
    if (!facts) this.#shelf?.put(key, withoutTrees(reading))
    this.#kept.set(path, { of, key, reading })
    return reading
  }

  #withTrees({ now: { minutes, notices }, earlier }: Facts, source: Source, path: string, text: () => string): FileReading {
    const { options } = this
    return {
      now: { ...(minutes && { minutes: { ...minutes, tree: once(() => treeOf(text(), path, options)) } as Meeting | LivingPage }), notices },
      earlier: earlier.map(({ minutes, blob, ...rest }) => ({
        ...rest, blob, minutes: { ...minutes, tree: once(() => treeOf(source.readBlob(blob) ?? '', minutes.source, options)) } as Meeting | LivingPage,
      })),
    }
  }
}

const decoded = (file: SourceFile): string => new TextDecoder().decode(file.read())

function withoutTrees({ now: { minutes, notices }, earlier }: FileReading): Facts {
  const facts = ({ tree: _, ...rest }: Meeting | LivingPage) => rest
  return { now: { ...(minutes && { minutes: facts(minutes) }), notices }, earlier: earlier.map(({ minutes, ...rest }) => ({ ...rest, minutes: facts(minutes) })) }
}

function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined
  return () => {
    made ??= { result: make() }
    return made.result
  }
}
