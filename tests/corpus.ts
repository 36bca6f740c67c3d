/** A real archive, where one is at hand: `$MINUTES_CORPUS` names its folder, repository or bundle. It is no part of the project. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Archive } from '../src/archive/types.ts'
import { loadArchive } from '../src/loaders/archive.ts'
import { openSource } from '../src/source/open.ts'

export const corpusPath: string | undefined = process.env['MINUTES_CORPUS'] || undefined

/** Said by tests that are left out without it. */
export const corpusAbsent =
  'left out: set MINUTES_CORPUS to a clone or bundle of the minutes of the Sovereign Cloud Stack'

/** Path and text of every Markdown file; sorted by path. */
export async function corpusFiles(): Promise<{ path: string; text: string }[]> {
  if (!corpusPath) return []
  const source = await openSource(corpusPath, { cacheDir: mkdtempSync(join(tmpdir(), 'minutes-corpus-')) })
  const decoder = new TextDecoder()
  return source.files
    .filter(({ path }) => /\.(?:md|markdown)$/i.test(path))
    .map((file) => ({ path: file.path, text: decoder.decode(file.read()) }))
}

/** The whole of it, read by the project's registries into caches of its own. */
export async function corpusArchive(pads = ''): Promise<Archive> {
  const cacheDir = mkdtempSync(join(tmpdir(), 'minutes-corpus-'))
  return (await loadArchive({ archive: corpusPath!, content: 'content', pads, cacheDir })).archive
}
