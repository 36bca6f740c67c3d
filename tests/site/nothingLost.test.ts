/**
 * Every visible word of every file of the archive stands on the built page of that file, as often as in the file; and every
 * file is a meeting, a page, or told in a notice. Holds for any archive: `SITE_ARCHIVE=… npm test -- -t 'every page'`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Loaded, loadArchive } from '../../src/loaders/archive.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { routes } from '../../src/routes.ts'
import { lost } from '../minutes/lostWords.ts'

const site = inject('site')
const cacheDir = mkdtempSync(join(tmpdir(), 'minutes-lost-'))
afterAll(() => rmSync(cacheDir, { recursive: true, force: true }))

let loaded: Loaded
/** Text by path, redacted as all outputs are. */
const texts = new Map<string, string>()
beforeAll(async () => {
  loaded = await loadArchive({
    archive: inject('archive'),
    content: 'content',
    pads: 'https://input.scs.community',
    cacheDir,
  })
  const { redact } = compileVocabulary(loaded.archive.registries)
  const decoder = new TextDecoder()
  for (const file of loaded.source.files)
    if (/\.(?:md|markdown)$/i.test(file.path)) texts.set(file.path, redact(decoder.decode(file.read()), file.path))
}, 120_000)

/** What a page shows of the minutes themselves, without what is told about them above and below. */
const minutesOn = (path: string): string =>
  /<div class="minutes"[\s\S]*?<footer>/.exec(readFileSync(join(site, path, 'index.html'), 'utf8'))![0]

const json = <Item>(name: string): Item[] =>
  (JSON.parse(readFileSync(join(site, `api/v1/${name}.json`), 'utf8')) as { items: Item[] }).items

describe('every page of minutes', () => {
  test('has every word of its file', () => {
    const { meetings, pages } = loaded.archive
    const missing = [...meetings, ...pages].flatMap((entry) => {
      const words = lost(texts.get(entry.source)!, minutesOn(routes.meeting(entry)))
      return words.length ? [`${entry.source}: ${words.slice(0, 12).join(' ')}`] : []
    })
    expect(missing).toEqual([])
  }, 300_000)

  test('is one of a file, and each file without is told in a notice', () => {
    const { meetings, pages, leftOut } = loaded.archive
    const told = new Set(
      json<{ source: string; rule: string }>('notices')
        .filter(({ rule }) => rule === 'no-meeting')
        .map(({ source }) => source),
    )
    expect(json('meetings')).toHaveLength(meetings.length)
    expect(leftOut.filter((path) => !told.has(path))).toEqual([])
    expect(meetings.length + pages.length + told.size).toBe(texts.size)
    expect(texts.size).toBeGreaterThan(10)
  })
})
