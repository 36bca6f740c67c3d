/** The archive as a folder that can be changed, and repeated under other names and dates. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Source } from '../../source/types.ts'
import { repeatedMinutes, repeatedPath } from './repeated.ts'

const isMinutes = (path: string): boolean => /\/\d{8}[^/]*\.md$/.test(path)

/** With its history, where git has it. @returns path of the last minutes file */
export function writeArchive(source: Source, origin: string, folder: string): string {
  const last = lastOf(source, folder)
  if (source.commit && spawnSync('git', ['clone', '-q', origin, folder]).status === 0 && existsSync(last)) return last
  return writeRepeated(source, folder, 1)
}

/** Without any history, so that one time and ten times compare. @param times how often (see repeated.ts) @returns path of the last minutes file */
export function writeRepeated(source: Source, folder: string, times: number): string {
  for (const { path, read } of source.files) {
    const content = read()
    write(join(folder, path), content)
    // What lies above the series (README, licence) is there once.
    if (!path.includes('/')) continue
    const text = path.endsWith('.md') ? new TextDecoder().decode(content) : undefined
    for (let time = 2; time <= times; time++) {
      const repeated =
        text === undefined ? { path: repeatedPath(path, time), text: content } : repeatedMinutes({ path, text }, time)
      write(join(folder, repeated.path), repeated.text)
    }
  }
  return lastOf(source, folder)
}

/** One line more, as after a meeting. */
export const changeFile = (path: string, words: string): void => appendFileSync(path, `\n- ${words}\n`)

const lastOf = ({ files }: Source, folder: string): string =>
  join(folder, files.findLast(({ path }) => isMinutes(path))?.path ?? 'README.md')

function write(place: string, content: string | Uint8Array) {
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, content)
}
