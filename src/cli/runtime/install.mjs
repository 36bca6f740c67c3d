/**
 * Installs what a small lockfile pins (a Node, a browser) into a cache folder, once.
 * Plain JavaScript, since it has to run on any Node that people have.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** @param {string} folder holds a package.json with its package-lock.json
 *  @param {string} into the cache folder
 *  @returns {boolean} whether the cache holds just what the lockfile pins */
export function isInstalled(folder, into) {
  const lock = join(into, 'package-lock.json')
  return existsSync(lock) && readFileSync(lock, 'utf8') === readFileSync(join(folder, 'package-lock.json'), 'utf8')
}

/** @param {string} folder holds a package.json with its package-lock.json
 *  @param {string} into the cache folder; complete afterwards, or as it was when this throws */
export function install(folder, into) {
  const fresh = `${into}.${process.pid}`
  try {
    mkdirSync(fresh, { recursive: true })
    for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(folder, name), join(fresh, name))
    npm(['ci', '--ignore-scripts', '--include=optional', '--no-audit', '--no-fund', '--prefix', fresh], fresh)
    rmSync(into, { recursive: true, force: true })
    mkdirSync(dirname(into), { recursive: true })
    renameSync(fresh, into)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** @param {string[]} args
 *  @param {string} cwd */
function npm(args, cwd) {
  // The npm that runs us, if one does; the one on the path else, which on Windows is a batch file.
  const cli = process.env.npm_execpath
  const own = cli && /npm-cli\.c?js$/.test(cli) && existsSync(cli)
  const windows = process.platform === 'win32'
  const { status, error, stderr } = own
    ? spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8' })
    : spawnSync('npm', windows ? args.map((arg) => `"${arg}"`) : args, { cwd, encoding: 'utf8', shell: windows })
  if (error) throw new Error(`npm cannot be started (${error.message})`)
  if (status !== 0) throw new Error(`npm says: ${complaint(stderr)}`)
}

/** @param {string} output @returns {string} the line that tells most */
const complaint = (output) => {
  const lines = output
    .split('\n')
    .filter((line) => /^npm err/i.test(line))
    .map((line) => line.replace(/^npm err(?:or|!)\s*/i, ''))
  const telling = lines.find((line) => line && !/^(?:code|errno|syscall) /.test(line))
  return (telling ?? lines[0] ?? 'nothing').slice(0, 300)
}
