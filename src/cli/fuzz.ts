/** `minutes fuzz`: reads generated minutes until the time is over; `tests/hostile/fuzz.ts` says what it looks for. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../../tests/hostile/fuzz.ts', import.meta.url))

/** @param args passed on: `--minutes`, `--seed`, `--keep` */
export function fuzz(args: string[]): void {
  process.exitCode = spawnSync(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1
}
