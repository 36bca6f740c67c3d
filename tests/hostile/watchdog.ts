/**
 * Ends the process when one piece of its work takes too much of the processor. It counts the processor's time, not that of
 * the clock: on a busy machine work that is slow is not taken for work that hangs. A thread of its own, since whoever
 * hangs cannot look at anything; killed as a whole, since native code heeds nothing else.
 */
import { writeSync } from 'node:fs'
import { isMainThread, Worker, workerData } from 'node:worker_threads'

/** Begins what is said on the error output of a process that is ended. */
export const hanging = 'hang:'

/** Processor time of this process with all its threads, in seconds. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

interface Orders {
  due: Float64Array
  most: number
}

/** @param most seconds of the processor for one piece of work @returns runs a piece of work */
export function watchdog(most: number): <Result>(work: () => Result) => Result {
  const due = new Float64Array(new SharedArrayBuffer(8)).fill(Number.POSITIVE_INFINITY)
  new Worker(new URL(import.meta.url), { workerData: { due, most } satisfies Orders }).unref()
  return (work) => {
    due[0] = processorTime() + most
    try {
      return work()
    } finally {
      due[0] = Number.POSITIVE_INFINITY
    }
  }
}

if (!isMainThread && workerData?.due) {
  const { due, most } = workerData as Orders
  setInterval(() => {
    if (processorTime() < due[0]!) return
    writeSync(2, `${hanging} more than ${most} s of the processor\n`)
    process.kill(process.pid, 'SIGKILL')
  }, 100)
}
