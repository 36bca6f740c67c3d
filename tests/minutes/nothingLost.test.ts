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
import { shownIn, wordsIn } from '../hostile/words.ts'

/** What of Markdown is no word for readers, and why. */
const unseen: [reason: string, form: RegExp, instead?: string][] = [
  ['front matter is data', /^(?:\s*\n)?---[ \t]*\n(?=\s*(?:#|[\w-]+[ \t]*:))[\s\S]*?\n---[ \t]*(?:\n|$)/],
  ['comments are for authors', /<!--[\s\S]*?(?:-->|$)/g],
  ['what a script or a style holds is no text', /<(script|style)\b[\s\S]*?<\/\1>/gi],
  ['tags of HTML', /<\/?(?:a|b|blockquote|br|center|code|del|details|div|em|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|ol|p|pre|s|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)\b[^<>]*>/gi, ' '],
  ['the target of a link', /\]\(\s*<?[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*>?(?:\s+(?:"[^"\n]*"|'[^'\n]*'|=\d*%?x\d*%?))?\s*\)/g, '] '],
  ['the target of a link, defined elsewhere', /^[ \t>]*\[[^\]\n]+\]:[ \t]*\S+.*$/gm],
  ['the name of a link that is defined elsewhere, and of a footnote', /\]\[[^\]\n]*\]|\[\^[^\]\n]+\]:?/g, '] '],
  ['the language of code', /^([ \t>*+-]*(?:`{3,}|~{3,}))[^`\n]*$/gm, '$1'],
  ['the fence of a box', /^[ \t]*:::[ \t]*[A-Za-z]*/gm],
  ['an emoji is drawn', /:[a-z0-9_+-]+:/g, ' '],
  ['the number of a list item is drawn by the browser', /^([ \t>]*(?:[-*+][ \t]+)*)\d{1,9}[.)](?=\s|$)/gm, '$1'],
  ['the box of a task', /^([ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)+)\[[ xX]\]/gm, '$1'],
  ['entities stand for signs', /&(?:[a-z]+|#\d+|#x[\da-f]+);/gi, ' '],
  ['a backslash keeps a sign from being markup', /\\(?=[^\p{L}\p{N}\s])/gu, ''],
]

const visible = (text: string): string[] => {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return wordsIn(unseen.reduce((rest, [, form, instead = '']) => rest.replace(form, instead), lines))
}

const counted = (words: string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Words of the file that its page lacks, or has less often. */
function lost(text: string, html: string): string[] {
  const { whole, cut } = shownIn(html)
  const [wholes, cuts] = [counted(whole), counted(cut)]
  // Markup inside a word cuts it in the file: "**th**ree" is "three" on the page.
  const run = whole.join('')
  const missing: string[] = []
  for (const [word, count] of counted(visible(text))) {
    const there = Math.max(wholes.get(word) ?? 0, cuts.get(word) ?? 0)
    if (there < count && !(there === 0 && word.length > 1 && run.includes(word))) missing.push(word)
  }
  return missing
}

const archives = [
  { name: 'demo', archive: 'content/minutes' },
  ...(corpusPath ? [{ name: 'real', archive: corpusPath }] : []),
]
if (!corpusPath) console.log(corpusAbsent)

describe.each(archives)('the $name archive', async ({ archive: place }) => {
  const { archive, source } = await loadArchive({ archive: place, content: 'content', pads: 'https://input.scs.community', cacheDir: mkdtempSync(join(tmpdir(), 'minutes-')) })
  const { redact } = compileVocabulary(archive.registries)
  const decoder = new TextDecoder()
  const files = new Map(source.files.map((file) => [file.path, redact(decoder.decode(file.read()), file.path)]))

  test('loses no file: each is a meeting, a page or told in a notice', () => {
    const told = new Set(archive.notices.filter(({ rule }) => rule === 'no-meeting').map(({ source: path }) => path))
    const written = new Set([...archive.meetings, ...archive.pages].map(({ source: path }) => path))
    expect([...files.keys()].filter((path) => /\.(?:md|markdown)$/i.test(path) && !told.has(path) && !written.has(path))).toEqual([])
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
  expect(lost('# One\n\n- two **th**ree [four](https://five.test) two\n', '<h2>One</h2><ul><li>two <strong>th</strong>ree <a href="/">four</a></li></ul>')).toEqual(['two'])
})
