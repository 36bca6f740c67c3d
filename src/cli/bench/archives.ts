/** The archive as a folder that can be changed, and repeated under other names. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Source } from '../../source/types.ts'

/** With its history, where git has it. @param times how often: from the second on each series has a name of its own @returns path of the last minutes file */
export function writeArchive(source: Source, origin: string, folder: string, times: number): string {
  const minutes = source.files.filter(({ path }) => /\/\d{8}[^/]*\.md$/.test(path))
  const last = join(folder, minutes.at(-1)?.path ?? 'README.md')
  if (times === 1 && source.commit && spawnSync('git', ['clone', '-q', origin, folder]).status === 0 && existsSync(last)) return last
  for (let time = 1; time <= times; time++) {
    for (const { path, read } of source.files) {
      const named = time === 1 || !path.includes('/') ? path : path.replace('/', `-${time}/`)
      if (time > 1 && named === path) continue
      const place = join(folder, named)
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, read())
    }
  }
  return last
}

/** One line more, as after a meeting. */
export const changeFile = (path: string, words: string): void => appendFileSync(path, `\n- ${words}\n`)
