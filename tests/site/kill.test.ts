/** A build that is killed leaves a whole site: the old one or the new one. `KILLS=200` for a long run. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const kills = Number(process.env['KILLS'] ?? 3)

test(`after ${kills} kills at different moments the site is whole, and the next build works`, { timeout: 60_000 + kills * 20_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-kill-'))
  const site = join(folder, 'site')
  const archives = ['before', 'after'].map((name) => join(folder, name)) as [string, string]
  for (const archive of archives) cpSync(join(root, 'tests/fixtures/kill'), archive, { recursive: true })
  appendFileSync(join(archives[1], 'ops/20240104.md'), '- AI @ada: order them\n')
  // Vitest's own variables would make it a build for development.
  const { DEV: _dev, PROD: _prod, MODE: _mode, VITEST: _vitest, ...rest } = process.env
  const env: NodeJS.ProcessEnv = { ...rest, NODE_ENV: 'production', MINUTES_CACHE: join(folder, 'cache') }
  const args = (archive: string) => ['src/cli/minutes.ts', 'build', '--out', site, '--no-cards', '--archive', archive]
  /** One digest of every path and content. */
  const state = (): string => {
    const hash = createHash('sha256')
    for (const entry of readdirSync(site, { recursive: true, withFileTypes: true }).sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1)))
      hash.update(join(entry.parentPath, entry.name)).update(entry.isFile() ? readFileSync(join(entry.parentPath, entry.name)) : '')
    return hash.digest('hex')
  }
  const build = (archive: string): string => {
    const { status, stderr } = spawnSync(process.execPath, args(archive), { cwd: root, env, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    return state()
  }
  try {
    build(archives[0])
    const started = performance.now()
    const after = build(archives[1])
    const whole = performance.now() - started
    const before = build(archives[0])
    expect(after).not.toBe(before)
    for (let kill = 0; kill < kills; kill++) {
      // The other archive than that of the site as it is.
      const child = spawn(process.execPath, args(archives[state() === before ? 1 : 0]), { cwd: root, env, stdio: 'ignore' })
      const ended = new Promise((done) => child.on('exit', done))
      await new Promise((done) => setTimeout(done, (whole * (kill + 0.5)) / kills))
      child.kill('SIGKILL')
      await ended
      expect([before, after]).toContain(state())
    }
    expect(build(archives[0])).toBe(before)
    // Nothing is left of the builds that were killed.
    expect(readdirSync(folder).sort()).toEqual(['after', 'before', 'cache', 'site'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
