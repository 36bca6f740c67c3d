/** The demo archive as a repository with a past: a file had another name and other words, another one was taken out. */
import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Addresses that only the past explains. */
export const past = {
  /** File that is `iaas/20240410.md` now. */
  meeting: 'iaas/2024-04-11/',
  /** Section whose heading has other words now. */
  reworded: 'iaas/2024-04-11/zones-of-availability/',
  /** Section that was taken out. */
  gone: 'iaas/2024-04-11/lunch/',
  /** File that was taken out. */
  removed: 'ops/2024-01-02/',
}

export function demoRepository(folder: string): void {
  const git = (day: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
      stdio: 'pipe',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
        GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
      },
    })
  const commit = (day: string) => {
    git(day, 'add', '-A')
    git(day, 'commit', '-q', '-m', day)
  }
  cpSync('content/minutes', folder, { recursive: true })
  const [now, then] = [join(folder, 'iaas/20240410.md'), join(folder, 'iaas/20240411.md')]
  const text = readFileSync(now, 'utf8')
  rmSync(now)
  writeFileSync(
    then,
    `${text.replace('Availability zones', 'Zones of availability')}\n### Lunch\n\n- Noodles for everybody\n- AI @ines-moro: order noodles\n`,
  )
  const removed = join(folder, 'ops/20240102.md')
  writeFileSync(removed, '# 2024-01-02\n\n## Agenda\n\n### Fireworks\n\n- Nobody came\n')
  git('2024-11-01', 'init', '-q', '-b', 'main')
  commit('2024-11-01')
  rmSync(removed)
  rmSync(then)
  writeFileSync(now, text)
  commit('2024-11-04')
}
