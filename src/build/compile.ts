/** Compiles the pages with Astro, in a process of its own (see program.ts): what that takes in memory is gone with it. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'astro'
import { pagesAsProgram } from '../integrations/program.ts'
import type { Compilation } from './program.ts'

const { root, folder } = JSON.parse(process.argv[2]!) as Compilation

// A build that is ended does not leave this one behind.
process.on('disconnect', () => process.exit(1))

const work = join(folder, 'work')

try {
  await build({
    root,
    outDir: join(folder, 'assets'),
    // No cache of another compilation: it would not notice that a Markdown plugin has changed.
    cacheDir: work,
    // What fails is told by the error itself.
    logLevel: process.env['MINUTES_VERBOSE'] ? 'info' : 'silent',
    integrations: [pagesAsProgram(join(folder, 'program'), work)],
  })
  rmSync(work, { recursive: true, force: true })
  process.exit(0)
} catch (error) {
  const { message, stack, code } = error as NodeJS.ErrnoException
  process.send!({ message, stack, code }, () => process.exit(1))
}
