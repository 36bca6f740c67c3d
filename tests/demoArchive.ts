/** The demo archive, joined once for each test file that asks for it. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Archive } from '../src/archive/types.ts'
import { loadArchive } from '../src/loaders/archive.ts'

export const demoArchive = async (): Promise<Archive> =>
  (
    await loadArchive({
      archive: 'content/minutes',
      content: 'content',
      pads: 'https://input.scs.community',
      repository: 'https://github.com/SovereignCloudStack/minutes',
      cacheDir: mkdtempSync(join(tmpdir(), 'minutes-')),
    })
  ).archive
