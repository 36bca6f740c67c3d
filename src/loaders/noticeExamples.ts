/** The examples of the notices, from disk: small archives that raise one rule each, and the same mended. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Example } from '../check/explain.ts'
import type { NoticeRuleName } from '../minutes/notices.ts'

/** A folder for each rule, and `registries` that all of them use. */
export const examplesFolder = fileURLToPath(new URL('../check/examples', import.meta.url))

/**
 * @returns the files of an example with their paths in its small archive, and what is said of it
 * @throws what the disk said where a rule has no example, or no part of one
 */
export function readExample(rule: NoticeRuleName): Example {
  const folder = join(examplesFolder, rule)
  return {
    said: readFileSync(join(folder, 'said.txt'), 'utf8').trimEnd(),
    odd: filesOf(join(folder, 'odd')),
    mended: filesOf(join(folder, 'mended')),
  }
}

const filesOf = (folder: string): Example['odd'] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: path.slice(folder.length + 1).replaceAll(sep, '/'), text: readFileSync(path, 'utf8') }))
