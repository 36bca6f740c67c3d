/** The pages as a program: compiled when there is none for this code, and kept for later builds. */
import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type * as entry from '../integrations/programEntry.ts'
import { settings } from '../site.ts'
import { cacheFolder, isRunning } from './folders.ts'
import { exchanged } from './native.ts'
import { filesIn } from './record.ts'

/** The compiled pages. */
export interface Program {
  /** Another one for other code. */
  key: string
  /** Folder of what pages load: styles, scripts, fonts, and all of `public`. */
  assets: string
  /** The module that knows and renders the pages. */
  load(): Promise<typeof entry>
}

/** What the process that compiles is told. */
export interface Compilation {
  root: string
  folder: string
}

/**
 * @param root the project's folder
 * @param code digest of everything that the program is made of
 * @param tell takes one line of progress
 * @throws Error when the pages do not compile, with the message, stack and code of the process that tried
 */
export async function programFor(root: string, code: string, tell: (text: string) => void): Promise<Program> {
  const programs = cacheFolder('programs')
  const key = createHash('sha256').update(code).digest('hex').slice(0, 16)
  const folder = join(programs, key)
  if (settings.clean || !isWhole(root, folder)) {
    tell('Compiling the pages, which later builds find done …')
    await compile(root, folder)
    forgetCompiled()
  }
  utimesSync(folder, new Date(), new Date())
  forgetOld(programs)
  return {
    key,
    assets: join(folder, 'assets'),
    load: () => import(pathToFileURL(join(folder, 'program/prerender-entry.mjs')).href) as Promise<typeof entry>,
  }
}

/** In a process of its own: minutes are read meanwhile, and half a gigabyte of memory goes with it. */
async function compile(root: string, folder: string): Promise<void> {
  const fresh = `${folder}.${process.pid}`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  // The program asks for packages by name, wherever the cache lies.
  symlinkSync(join(root, 'node_modules'), join(fresh, 'node_modules'), 'junction')
  try {
    const order = JSON.stringify({ root, folder: fresh } satisfies Compilation)
    const child = fork(fileURLToPath(new URL('compile.ts', import.meta.url)), [order], {
      cwd: root,
      env: productive(process.env),
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    let fault = new Error('The pages could not be compiled.')
    child.on('message', (error) => {
      fault = Object.assign(fault, error)
    })
    await new Promise<void>((done, fail) => {
      child.on('error', fail)
      child.on('exit', (status) => (status === 0 ? done() : fail(fault)))
    })
    writeFileSync(join(fresh, digests), JSON.stringify(digestsOf(fresh)))
    // Another build may be running what is there, or was quicker: it finds the same in the new one.
    if (!exchanged(fresh, folder)) {
      if (lstatSync(folder, { throwIfNoEntry: false })) renameSync(folder, `${fresh}.old`)
      renameSync(fresh, folder)
    }
  } finally {
    for (const left of [fresh, `${fresh}.old`]) rmSync(left, { recursive: true, force: true })
  }
}

/** File with the digests of all others of a program. */
const digests = 'digests.json'

const digestsOf = (folder: string): [path: string, digest: string][] =>
  filesIn(folder)
    .filter(([path]) => !['node_modules', digests].includes(path))
    .map(([path]) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('base64url'),
    ])

/** Whether a program is as it was compiled: it is run, so that nothing else of a cache could do as much harm. */
function isWhole(root: string, folder: string): boolean {
  try {
    return (
      realpathSync(join(folder, 'node_modules')) === realpathSync(join(root, 'node_modules')) &&
      readFileSync(join(folder, digests), 'utf8') === JSON.stringify(digestsOf(folder))
    )
  } catch {
    return false
  }
}

/** A program for one who runs tests or develops would be kept for everybody: Vite looks for that in these variables. */
const productive = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:VITEST.*|TEST|PROD|DEV|SSR|MODE|BASE_URL)$/.test(name)),
  ),
  NODE_ENV: 'production',
})

/** What Node has kept of our code and of earlier programs (see launch.mjs) goes as a whole when it has become too much. */
function forgetCompiled(most = 100_000_000) {
  const place = join(settings.cache, 'compiled')
  if (!lstatSync(place, { throwIfNoEntry: false })?.isDirectory()) return
  if (filesIn(place).reduce((sum, [, size]) => sum + size, 0) > most) rmSync(place, { recursive: true, force: true })
}

/** Those of earlier code, but for a few: people go to and fro between branches. And what builds left that were killed. */
function forgetOld(programs: string, keep = 5) {
  const names = readdirSync(programs)
  const left = names.filter((name) => name.includes('.') && !isRunning(Number(name.split('.')[1])))
  const age = (name: string) => -(statSync(join(programs, name), { throwIfNoEntry: false })?.mtimeMs ?? 0)
  const old = names
    .filter((name) => !name.includes('.'))
    .sort((a, b) => age(a) - age(b))
    .slice(keep)
  for (const name of [...left, ...old]) rmSync(join(programs, name), { recursive: true, force: true })
}
