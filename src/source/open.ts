/** The way in: a folder, a repository, a git URL or a bundle becomes a Source. */
import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withoutActive } from './active.ts'
import { type FetchOptions, openFetched } from './fetched.ts'
import { isMarkdown } from './folder.ts'
import { GitFailed } from './git.ts'
import { openRepository } from './repository.ts'
import { type Source, SourceError } from './types.ts'
import { openFolder } from './worktree.ts'

export type OpenOptions = FetchOptions

/**
 * @param origin a folder (plain, work tree or a part of one, bare repository), a git URL, or a git bundle
 * @throws SourceError in one sentence, when there is nothing to read
 */
export async function openSource(origin: string, options: OpenOptions): Promise<Source> {
  const source = withoutActive(await open(origin.trim(), options))
  if (source.files.some(({ path }) => isMarkdown(path))) return source
  throw new SourceError(
    `${source.origin} holds no Markdown file (*.md): give the folder or repository with the minutes.`,
  )
}

async function open(origin: string, options: OpenOptions): Promise<Source> {
  if (!origin) throw new SourceError('No archive is named: give a folder, a git URL or a git bundle.')
  // Git would take these for an option, or for a program to run (ext::…).
  if (origin.startsWith('-')) throw new SourceError(`"${origin}" is no archive: if it is a folder, write ./${origin}.`)
  if (/^[a-z][a-z0-9+.-]*::/i.test(origin))
    throw new SourceError(`"${origin}" is not fetched for safety: give an https, ssh or file address.`)

  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(origin)?.[1]?.toLowerCase()
  if (scheme === 'file') {
    const path = fileURLToPath(origin)
    if (existsSync(path) && statSync(path).isFile()) return openFile(path, origin, options)
    return openFetched({ address: origin, origin, kind: 'url' }, options)
  }
  if (scheme === 'http' || scheme === 'https' || scheme === 'ssh') {
    return openFetched({ address: origin, origin: withoutPassword(origin), kind: 'url' }, options)
  }
  if (scheme)
    throw new SourceError(
      `${withoutPassword(origin)} is not fetched: give an https, ssh or file address instead of ${scheme}.`,
    )

  const path = resolve(origin.replace(/^~(?=$|[\\/])/, homedir()))
  if (!existsSync(path)) {
    if (/^[\w.-]+@[\w.-]+:[^-]/.test(origin)) return openFetched({ address: origin, origin, kind: 'url' }, options)
    const hint = /^[\w-]+(?:\.[\w-]+)+\/\S+$/.test(origin)
      ? `write https://${origin} if it is a web address`
      : 'give a folder, a git URL or a git bundle'
    throw new SourceError(`There is no file or folder ${origin}: ${hint}.`)
  }
  if (!statSync(path).isDirectory()) return openFile(path, origin, options)
  const root = realpathSync(path)
  return isRepository(root) ? openBare(root, origin) : openFolder(root, origin)
}

/** A repository without a work tree, or the `.git` folder of one with. */
export const isRepository = (folder: string): boolean =>
  ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)))

async function openBare(root: string, origin: string): Promise<Source> {
  try {
    return await openRepository(root, origin)
  } catch (error) {
    if (error instanceof GitFailed && error.missing) {
      throw new SourceError(
        `The repository ${origin} cannot be read: git is not installed; install it, or give a plain folder.`,
      )
    }
    throw new SourceError(
      `The repository ${origin} has no commit to read: push the minutes into it, and see that its HEAD names the right branch.`,
      {
        cause: error,
      },
    )
  }
}

function openFile(path: string, origin: string, options: OpenOptions): Promise<Source> {
  if (/^# v\d+ git bundle\n/.test(firstBytes(path)))
    return openFetched({ address: realpathSync(path), origin, kind: 'bundle' }, options)
  const mend = isMarkdown(path)
    ? 'give the folder it lies in'
    : 'give a folder, a git URL or a bundle made by "git bundle create FILE --all"'
  throw new SourceError(`${origin} is a file, but no git bundle: ${mend}.`)
}

function firstBytes(path: string): string {
  const bytes = Buffer.alloc(20)
  const file = openSync(path, 'r')
  try {
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, 0))
  } finally {
    closeSync(file)
  }
}

const withoutPassword = (url: string): string =>
  url.replace(/^([a-z]+:\/\/)([^/@]*)@/i, (_, scheme, login) => (login === 'git' ? `${scheme}git@` : scheme))
