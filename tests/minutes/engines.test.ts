/** Two Markdown engines hold each other to account: the same text has to give the same HTML. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Root } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/minutes/markdown.ts'
import { parseMarkdown as parseInBrowser } from '../../src/minutes/markdownInBrowser.ts'
import { corpusAbsent, corpusFiles, corpusPath } from '../corpus.ts'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()
const writer = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze()

const html = (tree: Root): string => writer.stringify(writer.runSync(tree))
const native = (text: string): string => html(parseMarkdown(text))
const oracle = (text: string): string => html(parser.parse(text))

const browser = (text: string): string => html(parseInBrowser(text))

/** Files whose HTML differs; a list reads better than the first failure. */
const differing = (files: { path: string; text: string }[], engine = native): string[] =>
  files.filter(({ text }) => engine(text) !== oracle(text)).map(({ path }) => path)

/** What people write into minutes, one inline piece each. */
const inline = fc.oneof(
  fc.constantFrom(
    'disk',
    'Wand',
    'größer',
    '10 min',
    'R6',
    '50 %',
    'a < b',
    'a & b',
    '"so"',
    'https://example.org/a_b?c=d',
    '<https://example.org>',
    '[text](https://example.org/x)',
    '![plan](plan.png)',
    '`code`',
    '*so*',
    '_AI @ada_:',
    '**bold**',
    '~~gone~~',
    '@ada',
    '@bert-k',
    '#12',
    'owner/name#12',
    ':tada:',
    '->',
    '=>',
    '<br>',
    '<b>x</b>',
    'snake_case_word',
    '2 * 3 * 4',
    '\\*',
    '&amp;',
    'www.example.org',
    'ada@example.org',
  ),
  fc.stringMatching(/^[a-z]{1,8}$/),
)
const words = fc.array(inline, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '))

const block = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 4 }), words).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  words,
  fc.array(words, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n')),
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom('*', '-', '1.', '- [ ]', '- [x]'), words), {
      minLength: 1,
      maxLength: 6,
    })
    .map((items) =>
      items.map(([depth, sign, text], at) => `${'    '.repeat(at === 0 ? 0 : depth)}${sign} ${text}`).join('\n'),
    ),
  fc
    .array(fc.tuple(words, words), { minLength: 1, maxLength: 3 })
    .map((rows) => `| a | b |\n|---|:-:|\n${rows.map(([a, b]) => `| ${a} | ${b} |`).join('\n')}`),
  words.map((text) => `\`\`\`yaml\n${text}\n\`\`\``),
  words.map((text) => `> ${text}`),
  fc.constantFrom('---', '----', '***'),
)
const document = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => `${blocks.join('\n\n')}\n`)

describe('the native engine gives the HTML of remark', () => {
  it('over generated minutes', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(native(text)).toBe(oracle(text))
      }),
      { numRuns: 400, seed: 20240701 },
    )
  })

  it('over the demo archive and the fixtures', () => {
    const files = ['content/minutes', 'tests/fixtures/minutes'].flatMap((folder) =>
      (readdirSync(folder, { recursive: true }) as string[])
        .filter((path) => path.endsWith('.md'))
        .map((path) => ({ path: join(folder, path), text: readFileSync(join(folder, path), 'utf8') })),
    )
    expect(files.length).toBeGreaterThan(24)
    expect(differing(files)).toEqual([])
    expect(differing(files, browser)).toEqual([])
  })

  it.skipIf(!corpusPath)(
    `over the real archive${corpusPath ? '' : ` (${corpusAbsent})`}`,
    async () => {
      expect(differing(await corpusFiles())).toEqual([])
    },
    120_000,
  )
})
