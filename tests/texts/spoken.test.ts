/** What readers read stands in `src/texts`: no page, component, view or script has words of its own. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/minutes/language.ts'

const folders = [
  'pages',
  'layouts',
  'components',
  'views',
  'items',
  'scripts',
  'feeds',
  'calendars',
  'cards',
  'html',
  'search',
  'check',
  'where',
]

/** Files whose words are no interface, and why. */
const exempt = new Map([
  ...['Fields', 'Example', 'NoticeRules'].map(
    (name) => [`components/${name}.astro`, 'stands in hand-written pages, which are English'] as const,
  ),
  ...['explain', 'voices'].map((name) => [`check/${name}.ts`, 'speaks in the terminal, which is English'] as const),
  ['search/german.ts', 'endings of words'],
  ['search/germanWords.ts', 'a dictionary'],
  ['search/synonyms.ts', 'words for the same'],
  ['search/period.ts', 'names of times that people type'],
  ['search/query.ts', 'words that people type'],
  ['search/weak.ts', 'words that say little'],
  ['search/names.ts', 'words that people type'],
  ['views/releaseWords.ts', 'words of minutes'],
  ['search/numbered.ts', 'errors that only those who build see'],
  ['where/asked.ts', 'names of months that people type'],
])

/** Names of forms, files and things, the same in every language; the key of a text; classes of a mark; and errors that only those who build see. */
const allowed =
  /^(?:took on|chip action|notices\.json|Atom|JSON Feed|Markdown|JSON|Inter|Control\+K|Enter|Escape|Tab|Arrow\w+|No page is the template.*|The template of item pages.*|There is no (?:feed|calendar) .*|The search index was not written.*|The cards cannot be drawn.*|UTC|SELECT|H1|[A-Z]{2,}|Windows|CANCELLED|END:VCALENDAR|NEEDS-ACTION)$/s

const files = folders.flatMap((folder) =>
  readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|astro)$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
)

const withoutComments = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')

/** Words of a template between its tags. A `>` behind a blank or `=` is no end of a tag. */
const between = /(?:(?<![\s=])>|\})([^<>{}]*\p{L}{2,}[^<>{}]*)[<{]/gu
const attributes = /\s(?:aria-label|title|placeholder|alt|label|description|aria-description)="([^"]*\p{L}{2,}[^"]*)"/gu
const literals = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g

/** A sentence or a name as people read it: begins like one, or holds words that only sentences have. */
const isSpoken = (text: string): boolean =>
  !/^[<.[]/.test(text) &&
  (/^\s*[A-Z][a-z]+(?: [\w,]+)*[.:…?! ]*$/.test(text) ||
    (/\p{L}{2,} \p{L}/u.test(text) && languageOf(text.replace(/\$\{[^}]*\}/g, ' ')) === 'en'))

/** @param code of a template or module @returns the words in it that readers would read */
function spokenIn(code: string, isTemplate: boolean): string[] {
  const plain = withoutComments(code).replace(/^import .*$|\bfrom '.*'/gm, '')
  const body = isTemplate
    ? plain.replace(/^---[\s\S]*?^---$/m, '').replace(/<script>[\s\S]*?<\/script>|<code>[^<]*<\/code>/g, '')
    : ''
  const head = isTemplate ? (/^---[\s\S]*?^---$/m.exec(plain)?.[0] ?? '') : plain
  const quoted = [...`${head}\n${body}`.matchAll(literals)]
    .map(([, single, template]) => (single ?? template!).replace(/\$\{[^}]*\}/g, ' ').trim())
    .filter(isSpoken)
  const drawn = [between, attributes]
    .flatMap((form) => [...body.matchAll(form)].map(([, text]) => text!.trim()))
    // A comparison or the end of a function within braces is code.
    .filter((text) => !/[=;&|?()]/.test(text) && !/^\W*(?:as|of|in) /.test(text))
  return [...new Set([...quoted, ...drawn])].filter((text) => text && !allowed.test(text))
}

describe('words in the code', () => {
  test('are found wherever they may stand', () => {
    expect(
      spokenIn(
        '---\nconst x = \'Two words\'\n---\n<p class="lead">Hello there {x}</p>{y && <b aria-label="What is it">and {n} more</b>}',
        true,
      ),
    ).toEqual(['Two words', 'Hello there', 'and', 'more', 'What is it'])
    expect(spokenIn(`list('Actions done', it, \`chip done\`, \`not heard of since \${day}\`)`, false)).toEqual([
      'Actions done',
      'not heard of since',
    ])
    expect(
      spokenIn('<p class="lead" {lang}>{texts.home.title}</p>{a.length > b.length && <i>{count} · </i>}', true),
    ).toEqual([])
  })

  test.each(files.filter((file) => !exempt.has(file)))('are none in %s', (file) => {
    expect(
      spokenIn(readFileSync(join('src', file), 'utf8'), file.endsWith('.astro')),
      'Put them into src/texts/en.ts and src/texts/de.ts',
    ).toEqual([])
  })

  test('are looked for in every file that is there', () => {
    expect([...exempt.keys()].filter((file) => !files.includes(file))).toEqual([])
  })
})
