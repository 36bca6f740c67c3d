/**
 * Loaded before a build (`node --import`): writes down each step that changes the disk, or kills the build right before one
 * of them. `KILL_STEPS`: file that gets a line for each step; `KILL_BEFORE`: "main 7", the seventh of the first thread, or
 * "other 7", of any other; `KILL_EXCHANGE=no`: as where two folders cannot be exchanged.
 */
import fs from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

const exchange = createRequire(import.meta.url)('fs-native-extensions')
const thread = isMainThread ? 'main' : 'other'
const { KILL_STEPS: steps, KILL_BEFORE: before, KILL_EXCHANGE: may } = process.env
const { writeSync } = fs
const list = steps ? fs.openSync(steps, 'a') : undefined
let done = 0

/** @param {any} module @param {string} name */
function watch(module, name) {
  const original = module[name]
  /** @param {any[]} args */
  module[name] = (...args) => {
    done++
    if (before === `${thread} ${done}`) process.kill(process.pid, 'SIGKILL')
    if (list) writeSync(list, `${thread} ${name}\n`)
    return original(...args)
  }
}

if (may === 'no')
  exchange.swapSync = () => {
    throw new Error('Folders cannot be exchanged here.')
  }
for (const name of ['mkdirSync', 'renameSync', 'rmSync', 'writeFileSync', 'linkSync', 'symlinkSync', 'utimesSync'])
  watch(fs, name)
watch(exchange, 'swapSync')
syncBuiltinESMExports()
