/** Compiles the pages with Astro, in a process of its own (see program.ts): what that takes in memory is gone with it. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'astro'
import { pagesAsProgram } from '../integrations/program.ts'
import { settings } from '../site.ts'
import { untilLocked } from './native.ts'
import type { Compilation } from './program.ts'

const { root, folder } = JSON.parse(process.argv[2]!) as Compilation

// A build that is ended does not leave this one behind.
process.on('disconnect', () => process.exit(1))

const work = join(folder, 'work')

/**
 * One compilation of a checkout at a time: Astro writes in `.astro` which modules the content is, and reads it again
 * later, so that another build with other content would have its pages in our program. Without locks two at once are rare.
 */
async function untilAlone(): Promise<void> {
  const place = join(root, '.astro')
  mkdirSync(place, { recursive: true })
  await untilLocked(join(place, 'compile.lock'))
}

try {
  await untilAlone()
  await build({
    root,
    outDir: join(folder, 'assets'),
    // No cache of another compilation: it would not notice that a Markdown plugin has changed.
    cacheDir: work,
    // What fails is told by the error itself.
    logLevel: settings.verbose ? 'info' : 'silent',
    integrations: [pagesAsProgram(join(folder, 'program'), work)],
  })
  rmSync(work, { recursive: true, force: true })
  process.exit(0)
} catch (error) {
  const { message, stack, code } = error as NodeJS.ErrnoException
  process.send!({ message, stack, code }, () => process.exit(1))
}
