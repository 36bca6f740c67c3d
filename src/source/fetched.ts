/** Bundles and repositories elsewhere: fetched once into a bare repository of our own, brought up to date later. */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { explain } from './failures.ts'
import { GitFailed, git } from './git.ts'
import { openRepository } from './repository.ts'
import { type Source, SourceError } from './types.ts'

export interface Remote {
  /** What git fetches from: a URL or the path of a bundle. */
  address: string
  /** How to speak of it: without a password. */
  origin: string
  kind: 'url' | 'bundle'
}

export interface FetchOptions {
  cacheDir: string
  /** Trust nothing that was fetched earlier. */
  clean?: boolean
  progress?: (message: string) => void
  /** Give up after so many milliseconds without a sign of life. */
  quietFor?: number
}

/** Our name for the branch; what it is called elsewhere does not matter. */
const branch = 'refs/heads/archive'

/** A git URL or bundle by its copy in the cache: fetched once, and only what is new later. @throws SourceError when it cannot be read */
export async function openFetched(remote: Remote, options: FetchOptions): Promise<Source> {
  const key = createHash('sha256').update(remote.address).digest('hex').slice(0, 16)
  const place = join(options.cacheDir, 'sources', key)
  if (!options.clean && existsSync(place)) {
    const source = (await isSound(place)) ? await reopen(remote, place, options) : undefined
    if (source) return source
    await rm(place, { recursive: true, force: true })
  }
  options.progress?.(`Fetching ${remote.origin} for the first time`)
  // Complete or not there at all: an interrupted fetch leaves only a folder that nobody looks into.
  const fresh = `${place}.${randomUUID()}`
  try {
    const all = dirname(place)
    // A file in the place of the folder is nothing that was fetched.
    if ((await stat(all).catch(() => undefined))?.isDirectory() === false) await rm(all)
    await mkdir(fresh, { recursive: true })
    await git(['init', '-q', '--bare', '--template=', '-b', 'archive', '.'], { cwd: fresh })
    await update(remote, fresh, options)
    // Another build may be reading what is there: it finds the same objects in the new one.
    if (options.clean && existsSync(place)) await rename(place, `${fresh}.old`)
    // Somebody else may have been quicker with the same.
    await rename(fresh, place).catch((error: unknown) => {
      if (!existsSync(join(place, 'HEAD'))) throw error
    })
  } catch (error) {
    throw explain(error, remote)
  } finally {
    for (const left of [fresh, `${fresh}.old`]) await rm(left, { recursive: true, force: true })
  }
  return openRepository(place, remote.origin)
}

/** Whether packs and their indexes are as git wrote them; the last bytes of each are the digest of all others. */
async function isSound(place: string): Promise<boolean> {
  const packs = join(place, 'objects/pack')
  try {
    if (!existsSync(join(place, 'HEAD'))) return false
    for (const name of await readdir(packs)) {
      if (!/\.(?:pack|idx)$/.test(name)) continue
      const content = await readFile(join(packs, name))
      const [all, digest] = [content.subarray(0, -20), content.subarray(-20)]
      if (!createHash('sha1').update(all).digest().equals(digest)) return false
    }
    return true
  } catch {
    return false
  }
}

/** From what was fetched earlier, brought up to date; nothing when it is damaged and has to be fetched again. */
async function reopen(remote: Remote, place: string, options: FetchOptions): Promise<Source | undefined> {
  try {
    await update(remote, place, options)
  } catch (error) {
    const failure = explain(error, remote)
    if (remote.kind === 'bundle') return undefined
    const source = await openRepository(place, remote.origin).catch(() => undefined)
    if (!source) return undefined
    options.progress?.(
      `${failure.message} Going on with what was fetched earlier (commit ${source.commit?.slice(0, 10)}).`,
    )
    return source
  }
  return openRepository(place, remote.origin).catch(() => undefined)
}

async function update(remote: Remote, place: string, { progress, quietFor = 60_000 }: FetchOptions): Promise<void> {
  const stamp = join(place, 'fetched-from')
  const state = remote.kind === 'bundle' ? await fileState(remote.address) : undefined
  if (state && state === (await readFile(stamp, 'utf8').catch(() => ''))) return

  const protocols = 'file:http:https:ssh'
  let told = Date.now()
  const tell = (line: string) => {
    if (Date.now() - told < 1000) return
    told = Date.now()
    progress?.(line.replace(/^remote: /, '').trim())
  }
  const fetch = (ref: string) =>
    git(
      [
        // Few objects, too, come as a pack, which can be proved.
        '-c',
        'fetch.unpackLimit=1',
        'fetch',
        '--quiet',
        '--progress',
        '--no-tags',
        '--no-write-fetch-head',
        '--force',
        '--',
        remote.address,
        `+${ref}:${branch}`,
      ],
      {
        cwd: place,
        protocols,
        quietFor,
        progress: tell,
      },
    )
  try {
    await fetch('HEAD')
  } catch (error) {
    // Some bundles and repositories name no HEAD: then main, master, or whatever there is.
    if (!/couldn't find remote ref HEAD/i.test(String(error))) throw error
    const refs = (await git(['ls-remote', '--', remote.address], { cwd: place, protocols, quietFor })).toString('utf8')
    const names = [...refs.matchAll(/\t(refs\/(?:heads|tags)\/.+)$/gm)].map((match) => match[1]!)
    const ref = ['refs/heads/main', 'refs/heads/master'].find((name) => names.includes(name)) ?? names[0]
    if (!ref && remote.kind === 'bundle') throw new GitFailed('no reference in the bundle')
    if (!ref) throw new SourceError(`${remote.origin} has no commit yet: add minutes to it first.`)
    await fetch(ref)
  }
  if (state) await writeFile(stamp, state)
}

const fileState = async (path: string): Promise<string> => {
  const { size, mtimeMs, ino } = await stat(path)
  return `${size} ${mtimeMs} ${ino}`
}
