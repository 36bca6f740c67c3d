/** Git's many words about a failed fetch, as one sentence with the cause and the mend. */
import type { Remote } from './fetched.ts'
import { GitFailed } from './git.ts'
import { SourceError } from './types.ts'

const causes: [RegExp, (match: RegExpMatchArray) => string][] = [
  [
    /could not resolve host(?:name)?:? ([^\s:]+)/i,
    ([, host]) => `there is no host ${host} to be found; check the address and the network`,
  ],
  [
    /could not read (?:username|password)|authentication failed|permission denied|HTTP 40[13]|error: 40[13]/i,
    () => 'it does not exist or needs a login; check the address, or clone it yourself and give the folder',
  ],
  [/host key verification failed/i, () => 'the host is not known to ssh; connect to it once with ssh'],
  [
    /repository .*not found|not found: did you run|error: 404|HTTP 404/i,
    () => 'there is no repository at this address; check it for typing errors',
  ],
  [
    /does not appear to be a git repository|not a git repository/i,
    () => 'there is no git repository; check the address',
  ],
  [
    /connection refused|failed to connect|couldn't connect|connection reset|timed out|unreachable/i,
    () => 'the host does not answer; check the address and the network, and try again',
  ],
  [/certificate/i, () => 'its certificate is not trusted; check the address and the clock of this machine'],
  [
    /transport '([^']+)' not allowed/i,
    ([, name]) => `it leads to the protocol ${name}, which is not used here; give an https, ssh or file address`,
  ],
  [
    /lacks these prerequisite commits/i,
    () => 'it holds only the newer part of a history; make it anew with "git bundle create FILE --all"',
  ],
  [/no space left/i, () => 'the disk is full; make room and try again'],
]

const damaged = 'it is damaged or cut off; copy it again, or make it anew with "git bundle create FILE --all"'

/** What went wrong with an address or bundle, in words for who gave it, and what to do. */
export function explain(error: unknown, { origin, address, kind }: Remote): SourceError {
  if (error instanceof SourceError) return error
  const what = kind === 'bundle' ? `The bundle ${origin} cannot be read` : `${origin} cannot be fetched`
  if (!(error instanceof GitFailed))
    return new SourceError(`${what}: ${error instanceof Error ? error.message : error}.`, { cause: error })
  if (error.missing) return new SourceError(`${what}: git is not installed; install it, or give a plain folder.`)
  if (error.timedOut)
    return new SourceError(`${what}: the host does not answer; check the address and the network, and try again.`)
  for (const [pattern, cause] of causes) {
    const match = pattern.exec(error.output)
    if (match) return new SourceError(`${what}: ${cause(match)}.`, { cause: error })
  }
  if (kind === 'bundle') return new SourceError(`${what}: ${damaged}.`, { cause: error })
  const told = error.output
    .split(/[\r\n]+/)
    .map((line) => /^(?:fatal|error): (.+)/.exec(line.trim())?.[1])
    .find(Boolean)
  return new SourceError(`${what}: git says "${(told ?? 'nothing').replaceAll(address, origin).slice(0, 300)}".`, {
    cause: error,
  })
}
