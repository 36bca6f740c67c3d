/** Small real repositories in a folder that goes away after the tests. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder of its own for the tests of one file. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'minutes-source-')))
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)
  return folder
}

export function write(folder: string, files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** A repository in which each commit happens on the day given. */
export function createRepository(folder: string) {
  mkdirSync(folder, { recursive: true })
  let day = ''
  const git = (...args: string[]): string => {
    const date = `${day || '2024-01-01'}T12:00:00Z`
    const env = {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    }
    const options = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'protocol.file.allow=always']
    return execFileSync('git', [...options, ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  }
  git('init', '-q', '-b', 'main')
  return {
    folder,
    git,
    /** Writes the files, does what else is asked for, and commits everything. */
    commit(on: string, files: Record<string, string>, ...commands: string[][]): string {
      day = on
      for (const command of commands) git(...command)
      write(folder, files)
      git('add', '-A')
      git('commit', '-q', '--allow-empty', '-m', `state of ${on}`)
      return git('rev-parse', 'HEAD')
    },
    blob: (path: string, commit = 'HEAD'): string => git('rev-parse', `${commit}:${path}`),
  }
}

/** Minutes long enough for git to see a rename with an edit as one. */
export const minutes = (title: string, ...topics: string[]): string =>
  `# ${title}\n\n## Participants\n\n- @ann\n- @bob\n- @cem\n\n${topics.map((topic) => `## ${topic}\n\n- Somebody said something on ${topic}\n`).join('\n')}`
