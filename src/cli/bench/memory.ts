/** Memory of a process with all that it started, on systems that tell of it in /proc (Linux). */
import { readdirSync, readFileSync } from 'node:fs'

/** How often, in milliseconds: a peak that is shorter is not seen. */
const every = 100

export interface Watch {
  /** Ends the watching. @returns the most that all of them held at once, in bytes; 0 where the system does not tell */
  peak(): number
}

/** @param pid of the first process; memory that several share counts once for each of them */
export function watchMemory(pid: number): Watch {
  let most = 0
  const look = () => {
    most = Math.max(
      most,
      treeOf(pid).reduce((sum, one) => sum + residentBytes(one), 0),
    )
  }
  const timer = setInterval(look, every)
  timer.unref()
  return {
    peak() {
      clearInterval(timer)
      return most
    },
  }
}

/** The process and all below it. */
function treeOf(pid: number): number[] {
  const children = new Map<number, number[]>()
  for (const name of entries('/proc')) {
    // pid (name of the program, with anything in it) state parent …
    const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(read(`/proc/${name}/stat`))?.[1])
    if (parent) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const all = [pid]
  for (const one of all) all.push(...(children.get(one) ?? []))
  return all
}

const residentBytes = (pid: number): number =>
  1024 * Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)

const entries = (folder: string): string[] => {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

/** A process may end while we look. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
