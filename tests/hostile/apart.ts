/**
 * Reads kept inputs in a process of its own. Whoever hangs cannot look at the clock: so a test whose input hangs, or takes all
 * memory, fails by its own limit and under its own name, and the next test gets a new process.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface ReadApart {
  faults: string[]
  /** Rules of all notices. */
  rules: string[]
  /** Characters of the input, and of what its page shows. */
  length: number
  shown: number
}

let child: ChildProcess | undefined

/** @param name of one of the kept inputs @throws Error when its process ends over it */
export async function readApart(name: string): Promise<ReadApart> {
  child ??= fork(fileURLToPath(new URL('readKept.ts', import.meta.url)), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  const over = new AbortController()
  const ended = once(child, 'exit', { signal: over.signal }).then(([status, signal]) => {
    child = undefined
    throw new Error(`The reader ended over it (${signal ?? status}).`)
  })
  child.send(name)
  try {
    const [answer] = await Promise.race([once(child, 'message', { signal: over.signal }), ended])
    return answer as ReadApart
  } finally {
    over.abort()
  }
}

/** Ends the process, whatever it is at. */
export function endApart(): void {
  child?.kill('SIGKILL')
  child = undefined
}
