/** `npm run eval -- threads`: actions followed through meetings, against `tests/labels/threads.json`. */
import { readFileSync } from 'node:fs'
import { scoreThreads, type ThreadLabel } from '../eval/threads.ts'
import { currentArchive } from '../loaders/archive.ts'
import type { EvaluateOptions } from './eval.ts'

const file = 'tests/labels/threads.json'

/** @throws Error when the archive of the settings holds none of the labelled files */
export async function evaluateThreads({ misses, json }: EvaluateOptions): Promise<void> {
  const { archive } = await currentArchive()
  const { pairs } = JSON.parse(readFileSync(file, 'utf8')) as { pairs: ThreadLabel[] }
  const score = scoreThreads(pairs, archive)
  if (score.labels === 0)
    throw new Error(
      `None of the files of ${file} is in the archive. Say with --archive or MINUTES_CORPUS where they are.`,
    )
  if (json) return void console.log(JSON.stringify(score, null, 2))
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  console.log(
    `${score.labels} lines: ${score.right} led to the right earlier line, ${score.wrong} to a wrong one, ${score.missed} to none\nprecision ${percent(score.precision)}, recall ${percent(score.recall)}`,
  )
  if (misses)
    for (const { later, expected, found, how } of score.misses)
      console.log(`  ${later}: ${found ?? 'none'}${how ? ` (${how})` : ''} instead of ${expected ?? 'none'}`)
}
