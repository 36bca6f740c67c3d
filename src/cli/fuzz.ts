/** `minutes fuzz`: reads generated minutes until the time is over; `tests/hostile/fuzz.ts` says what it looks for. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../../tests/hostile/fuzz.ts', import.meta.url))

/** @param options passed on by their names; those without a value are left out */
export function fuzz(options: Record<string, string | undefined>): void {
  const args = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`]))
  process.exitCode =
    spawnSync(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1
}
