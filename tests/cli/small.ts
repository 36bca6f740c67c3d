/** A small archive in a folder of its own, with caches of its own, for tests that build often. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { environment, root } from '../command.ts'

export interface Small {
  folder: string
  site: string
  cache: string
  archive: string
  /** The command as a list of words, to be run by a shell of one's own as well. */
  command(...options: string[]): string[]
  env: NodeJS.ProcessEnv
  /** Builds to the end, in one line each what it said as an error. */
  build(...options: string[]): { status: number | null; said: string; out: string }
  /** The same, beside others. */
  start(...options: string[]): Promise<{ status: number | null; said: string }>
  close(): void
}

export function smallArchive(name: string): Small {
  const folder = mkdtempSync(join(tmpdir(), `minutes-${name}-`))
  const [site, cache, archive, content] = ['site', 'cache', 'archive', 'content'].map((part) => join(folder, part)) as [
    string,
    string,
    string,
    string,
  ]
  cpSync(join(root, 'tests/fixtures/kill'), archive, { recursive: true })
  cpSync(join(root, 'content/pages'), join(content, 'pages'), { recursive: true })
  const env = { ...environment, MINUTES_CACHE: cache }
  const command = (...options: string[]) => [
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    'src/cli/minutes.ts',
    'build',
    '--out',
    site,
    '--content',
    content,
    '--archive',
    archive,
    ...options,
  ]
  return {
    folder,
    site,
    cache,
    archive,
    command,
    env,
    build(...options) {
      const [program = '', ...args] = command(...options)
      const { status, stderr, stdout } = spawnSync(program, args, { cwd: root, env, encoding: 'utf8' })
      return { status, said: stderr.trim(), out: stdout }
    },
    start(...options) {
      const [program = '', ...args] = command(...options)
      const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] })
      let said = ''
      child.stderr.on('data', (text) => {
        said += text
      })
      return new Promise((done) => child.on('close', (status) => done({ status, said: said.trim() })))
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Path and digest of every file. */
export const digestsOf = (place: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(place, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
