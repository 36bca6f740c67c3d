/**
 * Large archives are indexed before their pages are made. Pagefind takes about 35 MB of memory for a thousand sections while
 * it indexes; beside all that pages are made of that would be too much. So a process of its own reads the minutes and leaves
 * what the search is made of, its memory goes with it, and only then the index is made.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deserialize, setFlagsFromString } from 'node:v8'
import { searchFolder } from '../routes/searchIndex.ts'
import type { Findable } from '../search/findable.ts'
import { searchFiles } from '../search/index.ts'
import { isMarkdown } from '../source/folder.ts'
import type { Source } from '../source/types.ts'
import { count } from '../words.ts'
import type { Known } from './record.ts'
import { type MadeIndex, searchKey } from './search.ts'

/** Bytes of minutes from which an archive is large: some 25,000 sections. */
const large = 12_000_000

/** Whether the search is indexed before the pages are made. */
export const isLarge = ({ files }: Source): boolean =>
  files.reduce((sum, { path, size }) => sum + (isMarkdown(path) ? size : 0), 0) > large

/**
 * Lets the heap of this process grow by a quarter of what lives in it, where V8 would let it grow several times over before
 * it looks for what can go: with ten times the archive of 2024 a build took 3.4 GB, and takes 2.6 GB so.
 */
export const growSlowly = (): void => setFlagsFromString('--heap-growing-percent=25')

/**
 * @param scratch path where nothing is, and nothing is left
 * @param known the site before, when its index may be used
 * @param tell takes one line of progress at a time
 * @returns undefined where the site before has the same, and where the minutes could not be read: whoever reads them next says why
 * @throws Error in one sentence when Pagefind refuses or cannot run
 */
export async function indexFirst(
  scratch: string,
  known: Known | undefined,
  tell: (text: string) => void,
): Promise<MadeIndex | undefined> {
  tell('Reading a large archive for the search …')
  try {
    const child = fork(fileURLToPath(new URL('findableWriter.ts', import.meta.url)), [scratch], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const [status] = (await once(child, 'exit')) as [number | null]
    if (status !== 0) return undefined
    const findable = deserialize(readFileSync(scratch)) as Findable
    const key = searchKey(findable)
    if (known?.folder(searchFolder, key)) return undefined
    tell(`Indexing ${count(findable.records.length, 'section')} …`)
    return { key, content: await searchFiles(findable) }
  } finally {
    rmSync(scratch, { force: true })
  }
}
