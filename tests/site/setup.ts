/**
 * Builds the demo archive, with a past, once for all tests of the built site, by the command that people use. With
 * `SITE_ARCHIVE` another archive, for the tests that hold for any: `-t 'every page|pages and JSON'`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { demoRepository } from './demoRepository.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site built from the demo archive, for the base `/minutes/`. */
    site: string
    /** The repository it was built from. */
    archive: string
    /** What the command said. */
    said: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-site-'))
  const other = process.env['SITE_ARCHIVE']
  const [site, archive] = [join(folder, 'site'), other || join(folder, 'archive')]
  if (!other) demoRepository(archive)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'src/cli/minutes.ts',
      'build',
      '--archive',
      archive,
      '--out',
      site,
      '--base',
      '/minutes/',
      '--site',
      'https://minutes.example.org',
      ...(other ? ['--no-cards'] : []),
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', VITEST: '' } },
  )
  if (status !== 0) throw new Error(`The archive cannot be built:\n${stdout}\n${stderr}`)
  project.provide('site', site)
  project.provide('archive', archive)
  project.provide('said', stdout)
  return () => rmSync(folder, { recursive: true, force: true })
}
