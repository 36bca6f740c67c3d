/** The files of the site that is being made, written by a thread of its own: the disk is slower than the making. */
import { join, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'

export type Content = string | Uint8Array

export interface SiteFiles {
  /** @param path below the site's folder, with `/` */
  write(path: string, content: Content): void
  /** Waits while so much is unwritten that memory would suffer. @throws what the disk said */
  room(): Promise<void>
  /** Waits until all is written. @throws what the disk said */
  settle(): Promise<void>
  /** The same, and lets the thread go. */
  finish(): Promise<void>
}

/** @returns what long work awaits in between: others get their turn now and then, and nothing is made faster than it is written */
export function breather(files: SiteFiles, milliseconds = 20): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < milliseconds) return
    await setImmediate()
    await files.room()
    last = performance.now()
  }
}

/** What the thread is told. */
export interface Folders { folder: string; before: string }

/** In bytes or characters: handed over at once; waiting at most. */
const [portion, most] = [500_000, 64_000_000]

/**
 * @param folder of the new site
 * @param before folder of the site that it will replace; it may be missing, or vanish meanwhile
 */
export function siteFiles(folder: string, before: string): SiteFiles {
  const thread = new Worker(new URL('writer.ts', import.meta.url), { workerData: { folder, before } satisfies Folders })
  let batch: [path: string, content: Content][] = []
  let [size, unwritten] = [0, 0]
  let failure: Error | undefined
  let heard = () => {}
  thread.on('message', (written: number) => {
    unwritten -= written
    heard()
  })
  thread.on('error', (error) => {
    failure = error as Error
    heard()
  })
  const hand = () => {
    thread.postMessage({ batch, size })
    unwritten += size
    ;[batch, size] = [[], 0]
  }
  const until = async (limit: number) => {
    while (unwritten > limit && !failure) {
      await new Promise<void>((done) => {
        heard = done
      })
    }
    if (failure) throw failure
  }
  const settle = () => {
    hand()
    return until(0)
  }
  return {
    write(path, content) {
      // A name that leads out of the site is no page of it.
      if (!join(folder, path).startsWith(folder + sep)) return
      batch.push([path, content])
      size += content.length
      if (size > portion) hand()
    },
    room: () => until(most),
    settle,
    async finish() {
      await settle()
      await thread.terminate()
    },
  }
}
