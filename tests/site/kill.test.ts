/** A build that is killed leaves a whole site: the old one or the new one. `KILLS=200` for a long run. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const kills = Number(process.env['KILLS'] ?? 3)

test(`after ${kills} kills at different moments the site is whole, and the next build works`, { timeout: 60_000 + kills * 20_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-kill-'))
  const site = join(folder, 'site')
  const args = ['src/cli/minutes.ts', 'build', '--out', site, '--no-cards', '--clean', '--archive', 'tests/fixtures/kill']
  // Vitest's own variables would make it a build for development.
  const { DEV: _dev, PROD: _prod, MODE: _mode, VITEST: _vitest, ...env } = { ...process.env, NODE_ENV: 'production' } as NodeJS.ProcessEnv
  try {
    const started = performance.now()
    const first = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' })
    expect(first.stderr).toBe('')
    expect(first.status).toBe(0)
    const whole = performance.now() - started
    const files = (path: string) => readdirSync(path, { recursive: true }).length
    const amount = files(site)
    const home = readFileSync(join(site, 'index.html'), 'utf8')
    for (let kill = 0; kill < kills; kill++) {
      const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'ignore' })
      const ended = new Promise((done) => child.on('exit', done))
      await new Promise((done) => setTimeout(done, (whole * (kill + 0.5)) / kills))
      child.kill('SIGKILL')
      await ended
      expect(existsSync(site)).toBe(true)
      expect(files(site)).toBe(amount)
      expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(home)
    }
    expect(spawnSync(process.execPath, args, { cwd: root, env }).status).toBe(0)
    // Nothing is left of the builds that were killed.
    expect(readdirSync(folder)).toEqual(['site'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
