/**
 * Every visible word of every file stands on its page, as often as in the file: in the demo archive and, where it is at
 * hand, in the real one. The words are taken from the text by patterns alone, not by the reader that is under test.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderMinutes } from '../../src/html/render.ts'
import { loadArchive } from '../../src/loaders/archive.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { corpusAbsent, corpusPath } from '../corpus.ts'
import { lost } from './lostWords.ts'

const archives = [
  { name: 'demo', archive: 'content/minutes' },
  ...(corpusPath ? [{ name: 'real', archive: corpusPath }] : []),
]
if (!corpusPath) console.log(corpusAbsent)

describe.each(archives)('the $name archive', async ({ archive: place }) => {
  const { archive, source } = await loadArchive({
    archive: place,
    content: 'content',
    pads: 'https://input.scs.community',
    cacheDir: mkdtempSync(join(tmpdir(), 'minutes-')),
  })
  const { redact } = compileVocabulary(archive.registries)
  const decoder = new TextDecoder()
  const files = new Map(source.files.map((file) => [file.path, redact(decoder.decode(file.read()), file.path)]))

  test('loses no file: each is a meeting, a page or told in a notice', () => {
    const told = new Set(archive.notices.filter(({ rule }) => rule === 'no-meeting').map(({ source: path }) => path))
    const written = new Set([...archive.meetings, ...archive.pages].map(({ source: path }) => path))
    expect(
      [...files.keys()].filter((path) => /\.(?:md|markdown)$/i.test(path) && !told.has(path) && !written.has(path)),
    ).toEqual([])
  })

  test('loses no word', () => {
    const missing = [...archive.meetings, ...archive.pages].flatMap((entry) => {
      const words = lost(files.get(entry.source)!, renderMinutes(entry, archive).html)
      return words.length ? [`${entry.source}: ${words.slice(0, 12).join(' ')}`] : []
    })
    expect(missing).toEqual([])
  }, 120_000)
})

test('a lost word is seen', () => {
  expect(
    lost(
      '# One\n\n- two **th**ree [four](https://five.test) two\n',
      '<h2>One</h2><ul><li>two <strong>th</strong>ree <a href="/">four</a></li></ul>',
    ),
  ).toEqual(['two'])
})
