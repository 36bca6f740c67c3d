/** Compiles the pages with Astro, on a thread of its own (see program.ts). */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { workerData } from 'node:worker_threads'
import { build } from 'astro'
import { pagesAsProgram } from '../integrations/program.ts'
import type { Compilation } from './program.ts'

const { root, folder } = workerData as Compilation

const work = join(folder, 'work')

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
