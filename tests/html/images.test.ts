/** Images of minutes keep their place on the page while they load. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { renderMinutes } from '../../src/html/render.ts'
import { loadArchive } from '../../src/loaders/archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutes-images-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The beginning of a PNG, which is where it says how large it is. */
function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(25)
  header.writeUInt32BE(13)
  header.write('IHDR', 4, 'latin1')
  header.writeUInt32BE(width, 8)
  header.writeUInt32BE(height, 12)
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), header])
}

const images = {
  'wide.png': png(1200, 400),
  'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10"/>',
  'broken.png': 'x',
}
const shown: [written: string, size: string][] = [
  ['![](wide.png)', 'width="1200" height="400"'],
  ['![](wide.png =300x)', 'width="300" height="100"'],
  ['![](wide.png =x40)', 'width="120" height="40"'],
  ['![](wide.png =7x9)', 'width="7" height="9"'],
  ['![](drawing.svg)', 'width="30" height="10"'],
  ['![](broken.png)', ''],
  ['![](broken.png =7x)', 'width="7"'],
]

test('have their size, as the minutes ask for it or as the file has it', async () => {
  const archive = join(folder, 'archive')
  mkdirSync(join(archive, 'iaas'), { recursive: true })
  for (const [name, content] of Object.entries(images)) writeFileSync(join(archive, 'iaas', name), content)
  writeFileSync(
    join(archive, 'iaas/20240103.md'),
    `# 2024-01-03\n\n## Agenda\n\n### Plans\n\n${shown.map(([written]) => `- ${written}\n`).join('')}`,
  )
  const loaded = await loadArchive({ archive, content: 'content', pads: '', cacheDir: join(folder, 'cache') })
  const { html } = renderMinutes(loaded.archive.meetings[0]!, loaded.archive)
  expect([...html.matchAll(/<img[^>]*decoding="async"\s*([^>]*)>/g)].map(([, size]) => size)).toEqual(
    shown.map(([, size]) => size),
  )
})
