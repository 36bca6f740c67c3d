/** The real archive, where it is at hand: `$MINUTES_CORPUS` (folder, repository or bundle), else the bundle beside the project. */
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSource } from '../src/source/open.ts'

const bundle = '../shared/corpus/minutes-2024.bundle'

export const corpusPath: string | undefined = process.env['MINUTES_CORPUS'] || (existsSync(bundle) ? bundle : undefined)

/** Said by tests that are left out without it. */
export const corpusAbsent = `left out: no archive at $MINUTES_CORPUS or ${bundle}`

/** Path and text of every Markdown file; sorted by path. */
export async function corpusFiles(): Promise<{ path: string; text: string }[]> {
  if (!corpusPath) return []
  const source = await openSource(corpusPath, { cacheDir: mkdtempSync(join(tmpdir(), 'minutes-corpus-')) })
  const decoder = new TextDecoder()
  return source.files
    .filter(({ path }) => /\.(?:md|markdown)$/i.test(path))
    .map((file) => ({ path: file.path, text: decoder.decode(file.read()) }))
}
