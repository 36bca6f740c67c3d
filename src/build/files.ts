/** The files of the site that is being made, written by a thread of its own: the disk is slower than the making. */
import { hash } from 'node:crypto'
import { join, sep } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { FileState, Holding } from './record.ts'

/** What stands in a file; text is written as UTF-8. */
export type Content = string | Uint8Array

/** A site that is being written. Paths lie below its folder, with `/`; one that leads out of it is passed over. */
export interface SiteFiles {
  /** Returns before it is written: what fails is thrown by what waits. */
  write(path: string, content: Content): void
  /** A copy of a file that lies elsewhere. @param from its path, which has to stay until `settle` */
  copy(path: string, from: string): void
  /** The file as the site before has it. @returns whether it was still as it is known to be; answered by the time of `settle` */
  keep(state: FileState): Promise<boolean>
  /** Waits while so much is unwritten that memory would suffer. @throws what the disk said */
  room(): Promise<void>
  /** Waits until all is written. @throws what the disk said */
  settle(): Promise<void>
  /** The same, and takes away what is no part of the site. @returns every file of the site */
  finish(): Promise<FileState[]>
  /** Digests of what was written, by path. */
  readonly contents: Readonly<Record<string, string>>
  /** Ends the thread, whatever it is doing. */
  close(): Promise<unknown>
}

/**
 * @param milliseconds of work between two pauses
 * @returns what long work awaits in between: others get their turn now and then, and nothing is made faster than it is written
 */
export function breather(files: SiteFiles, milliseconds = 20): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < milliseconds) return
    await turn()
    await files.room()
    last = performance.now()
  }
}

/** What the thread is told. */
export interface Folders {
  folder: string
  before: string | undefined
}
/** One thing to do; `changed` is the time of last change in milliseconds. */
export type Job =
  | ['write', path: string, content: Content]
  | ['copy', path: string, from: string]
  | ['keep', path: string, size: number, changed: number]
/** Several at once, and what they weigh, in bytes or characters; or that these were all. */
export type Told = { batch: Job[]; size: number } | 'finish'
/** What it answers. */
export interface Done {
  size: number
  kept: [path: string, well: boolean][]
  files?: FileState[]
}

/** In bytes or characters: handed over at once; waiting at most. */
const [portion, most] = [500_000, 64_000_000]

const nameOfContent = (content: Content): string => hash('sha256', content, 'base64url').slice(0, 22)

/**
 * @param folder of the new site; what lies there may serve, and is gone at the end where it does not
 * @param before folder of the site that will be replaced, if anything of it may be used; it may vanish meanwhile
 * @param holding what is known of that site: a file of it that holds the same is neither handed over nor read
 * @returns what has to be closed, whatever happens: a thread is running
 */
export function siteFiles(folder: string, before: string | undefined, holding: Holding = () => undefined): SiteFiles {
  const thread = new Worker(new URL('writer.ts', import.meta.url), { workerData: { folder, before } satisfies Folders })
  const tell = (told: Told) => thread.postMessage(told)
  let batch: Job[] = []
  let [size, unwritten] = [0, 0]
  const keeping = new Map<string, (well: boolean) => void>()
  /** What is kept by its digest, until it is known to be there. */
  const trusted = new Map<string, Content>()
  const contents: Record<string, string> = {}
  let all: FileState[] | undefined
  let failure: Error | undefined
  let waiting: (() => void)[] = []
  const heard = () => {
    const all = waiting
    waiting = []
    for (const wake of all) wake()
  }
  thread.on('message', (done: Done) => {
    for (const [path, well] of done.kept) {
      keeping.get(path)?.(well)
      const content = trusted.get(path)
      trusted.delete(path)
      if (content !== undefined && !well) add(['write', path, content], content.length + 1)
    }
    // Whoever waits for all to be written waits for these, too.
    if (batch.length) hand()
    unwritten -= done.size
    all = done.files
    heard()
  })
  thread.on('error', (error) => {
    failure = error as Error
    heard()
  })
  const hand = () => {
    tell({ batch, size })
    unwritten += size
    ;[batch, size] = [[], 0]
  }
  // Whoever waits for an answer need not wait for others to fill the batch: there may be no others any more.
  let handing = false
  const handSoon = () => {
    if (handing) return
    handing = true
    setImmediate(() => {
      handing = false
      hand()
    })
  }
  const add = (job: Job, weight: number) => {
    // A name that leads out of the site is no page of it.
    if (!join(folder, job[1]).startsWith(folder + sep)) return
    batch.push(job)
    size += weight
    if (size > portion) hand()
  }
  const until = async (met: () => boolean) => {
    while (!met() && !failure) {
      await new Promise<void>((done) => waiting.push(done))
    }
    if (failure) throw failure
  }
  const settle = () => {
    hand()
    return until(() => unwritten === 0)
  }
  return {
    write(path, content) {
      const digest = nameOfContent(content)
      contents[path] = digest
      const state = holding(path, digest)
      if (!state) return add(['write', path, content], content.length + 1)
      trusted.set(path, content)
      add(['keep', ...state], content.length + 1)
    },
    contents,
    copy: (path, from) => add(['copy', path, from], 10_000),
    keep: (state) =>
      new Promise((answer) => {
        keeping.set(state[0], answer)
        add(['keep', ...state], 1000)
        handSoon()
      }),
    room: () => until(() => unwritten < most),
    settle,
    async finish() {
      await settle()
      tell('finish')
      await until(() => all !== undefined)
      return all!
    },
    close: () => thread.terminate(),
  }
}
