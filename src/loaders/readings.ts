/** Each file read once; kept by content, so that a later load of the archive reads again only what has changed. */
import type { Earlier } from '../archive/former.ts'
import { parseMeeting, type Reading, type ReaderOptions } from '../minutes/meeting.ts'
import type { FileHistory, Source, SourceFile } from '../source/types.ts'
import { readEarlier } from './earlier.ts'

export interface FileReading {
  now: Reading
  /** Newest first. */
  earlier: Earlier[]
}

interface Kept {
  bytes: Uint8Array
  history: FileHistory | undefined
  reading: FileReading
}

export class Readings {
  readonly options: ReaderOptions
  readonly #kept = new Map<string, Kept>()

  /** @param options with other words or pads everything reads differently: make other readings for them */
  constructor(options: ReaderOptions) {
    this.options = options
  }

  read(file: SourceFile, source: Source): FileReading {
    const known = this.#kept.get(file.path)
    const bytes = file.read()
    const { history } = file
    if (known && Buffer.compare(known.bytes, bytes) === 0 && sameHistory(known.history, history)) return known.reading
    const before = readEarlier(history?.earlier ?? [], source, this.options, { source: file.path, added: history?.added ?? '' })
    const now = parseMeeting(new TextDecoder().decode(bytes), file.path, { ...this.options, published: before.published })
    const reading = { now, earlier: before.earlier }
    this.#kept.set(file.path, { bytes, history, reading })
    return reading
  }
}

const sameHistory = (one: FileHistory | undefined, other: FileHistory | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)
