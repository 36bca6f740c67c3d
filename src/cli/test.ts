/** `minutes test`: form, lint, types and all tests, in this order; the tests come last, so that their sum is the last line. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const biome = 'node_modules/@biomejs/biome/bin/biome'
const root = fileURLToPath(new URL('../..', import.meta.url))

/** @param args passed on to Vitest; with any, only Vitest runs. */
export function test(args: string[]): void {
  const steps: [string, string[]][] = args.length
    ? []
    : [
        [biome, ['format']],
        [biome, ['lint', '--error-on-warnings', '--diagnostic-level=warn']],
        ['node_modules/astro/bin/astro.mjs', ['check', '--minimumSeverity', 'error']],
      ]
  let failed = false
  for (const [script, parameters] of [
    ...steps,
    ['node_modules/vitest/vitest.mjs', ['run', ...args]] as [string, string[]],
  ]) {
    if (!existsSync(join(root, script))) throw new Error(`${script} is missing: run "npm ci" first.`)
    const { status } = spawnSync(process.execPath, [script, ...parameters], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    failed ||= status !== 0
  }
  process.exitCode = failed ? 1 : 0
}
