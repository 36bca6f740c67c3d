/** Runs git, and nothing but git: no hook, no pager, no prompt, no program that a repository's own settings name. */
import { spawn, spawnSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

export interface GitOptions {
  /** Folder to run in. */
  cwd: string
  /** Written to standard input. */
  input?: string
  /** Addresses git may talk to, as in GIT_ALLOW_PROTOCOL; none by default, so that a partial clone fetches nothing. */
  protocols?: string
  /** Ends a command that has printed nothing for so many milliseconds. */
  quietFor?: number
  /** Lines that git prints while it works. */
  progress?: (line: string) => void
}

/** A call of git that ended badly, took too long or found no git. */
export class GitFailed extends Error {
  readonly output: string
  /** There is no git on this machine. */
  readonly missing: boolean
  readonly timedOut: boolean

  constructor(output: string, kind: { missing?: boolean; timedOut?: boolean } = {}) {
    super(output.trim() || 'git failed')
    this.output = output
    this.missing = kind.missing ?? false
    this.timedOut = kind.timedOut ?? false
  }
}

/** Settings that win over the ones of the repository, which may come from a stranger. */
const safe = [
  '--no-pager',
  ...[
    'core.hooksPath=/dev/null',
    'core.fsmonitor=',
    'core.quotePath=false',
    'log.showSignature=false',
    'log.mailmap=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'diff.renameLimit=2000',
    // The folder was named by the person at the keyboard; in containers it often has another owner.
    'safe.directory=*',
  ].flatMap((setting) => ['-c', setting]),
]

/** Variables by which a surrounding git (a hook, `git rebase --exec`) would point this one at another repository. */
const surrounding = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_OBJECT_DIRECTORY',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_CONFIG_PARAMETERS',
  'GIT_EXTERNAL_DIFF',
]

function environment(protocols = 'none'): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: protocols === 'none' ? '1' : '0',
    GIT_ALLOW_PROTOCOL: protocols,
  }
  if (!env.GIT_SSH_COMMAND && !env.GIT_SSH) env.GIT_SSH_COMMAND = 'ssh -o BatchMode=yes -o ConnectTimeout=20'
  for (const name of surrounding) delete env[name]
  return env
}

/** Milliseconds until it is tried again. */
const shortly = [20, 50, 200]

/**
 * What git printed; throws `GitFailed`. The system says the same of a git that is missing and of a folder that is: one that
 * another build replaces is missing between two steps, so that it is tried again.
 */
export async function git(args: string[], options: GitOptions): Promise<Buffer> {
  for (const wait of shortly) {
    try {
      return await run(args, options)
    } catch (error) {
      if (!(error instanceof GitFailed && error.missing)) throw error
      await pause(wait)
    }
  }
  return run(args, options)
}

function run(args: string[], options: GitOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const patience = options.quietFor
      ? ['-c', 'http.lowSpeedLimit=1', '-c', `http.lowSpeedTime=${Math.ceil(options.quietFor / 1000)}`]
      : []
    const child = spawn('git', [...safe, ...patience, ...args], {
      cwd: options.cwd,
      env: environment(options.protocols),
      windowsHide: true,
    })
    const printed: Buffer[] = []
    let errors = ''
    let timer: NodeJS.Timeout | undefined
    const stillThere = () => {
      clearTimeout(timer)
      if (!options.quietFor) return
      timer = setTimeout(() => {
        child.kill()
        // The process that git started for the transfer may hold on to these for longer; see http.lowSpeedTime.
        child.stdout.destroy()
        child.stderr.destroy()
        reject(new GitFailed(errors, { timedOut: true }))
      }, options.quietFor)
    }
    stillThere()
    child.stdout.on('data', (chunk: Buffer) => {
      printed.push(chunk)
      stillThere()
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors = (errors + text).slice(-20_000)
      stillThere()
      const line = text
        .split(/[\r\n]+/)
        .filter(Boolean)
        .at(-1)
      if (line) options.progress?.(line)
    })
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      reject(new GitFailed(error.message, { missing: error.code === 'ENOENT' }))
    })
    child.on('close', (status) => {
      clearTimeout(timer)
      if (status === 0) resolve(Buffer.concat(printed))
      else reject(new GitFailed(errors))
    })
    // git may leave before it has read everything; its exit status tells why.
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
  })
}

/** The same, waited for: a file of the archive is read when somebody asks for it. */
export function gitNow(args: string[], options: Pick<GitOptions, 'cwd' | 'input'>): Buffer | undefined {
  const { status, stdout } = spawnSync('git', [...safe, ...args], {
    cwd: options.cwd,
    env: environment(),
    input: options.input ?? '',
    maxBuffer: 2 ** 30,
    windowsHide: true,
  })
  return status === 0 ? stdout : undefined
}
