/** Contents out of git's object database, many at a time: a process for each file would take seconds. */
import { git, gitNow } from './git.ts'

export interface Blobs {
  /** Reads these now, in one go. */
  load(hashes: string[]): Promise<void>
  /** Reads these in one go as soon as one of them is asked for. */
  expect(hashes: string[]): void
  /** The content, or undefined when git does not have it (any more). */
  get(hash: string): Uint8Array | undefined
}

/** @param cwd a repository @returns its contents by hash, each read once */
export function openBlobs(cwd: string): Blobs {
  const known = new Map<string, Uint8Array | undefined>()
  const groups = new Map<string, string[]>()
  const command = ['cat-file', '--batch', '--buffer']
  const keep = (hashes: string[], output: Buffer | undefined) => {
    const found = output ? parseBatch(output) : new Map<string, Uint8Array>()
    for (const hash of hashes) known.set(hash, found.get(hash))
  }
  return {
    async load(hashes) {
      const output = await git(command, { cwd, input: lines(hashes) }).catch(() => undefined)
      // A damaged object ends the whole batch; then each is read alone when asked for.
      if (output) keep(hashes, output)
    },
    expect(hashes) {
      for (const hash of hashes) if (!known.has(hash)) groups.set(hash, hashes)
    },
    get(hash) {
      if (!known.has(hash)) {
        const wanted = (groups.get(hash) ?? [hash]).filter((other) => !known.has(other))
        const output = gitNow(command, { cwd, input: lines(wanted) })
        if (output || wanted.length === 1) keep(wanted, output)
        else keep([hash], gitNow(command, { cwd, input: lines([hash]) }))
      }
      return known.get(hash)
    },
  }
}

const lines = (hashes: string[]): string => hashes.map((hash) => `${hash}\n`).join('')

/** `<hash> blob <size>\n<bytes>\n` for each, `<hash> missing\n` for what is not there. */
function parseBatch(output: Buffer): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  let at = 0
  while (at < output.length) {
    const end = output.indexOf(10, at)
    const [hash = '', type, size] = output.toString('latin1', at, end).split(' ')
    at = end + 1
    if (type === 'missing') continue
    if (type === 'blob') found.set(hash, output.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return found
}
