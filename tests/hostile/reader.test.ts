/** Whatever stands in a file and whatever it is called: there is a page or a notice, and no script. */
import fc from 'fast-check'
import { afterAll, describe, expect, onTestFailed, test } from 'vitest'
import { routes } from '../../src/routes.ts'
import { personEntry, someRegistries, topicEntry } from '../someRegistries.ts'
import { endApart, readApart } from './apart.ts'
import { hostilePaths, hostileTexts, pieces } from './makers.ts'
import { faultsIn, type HostileFile, reader } from './sound.ts'
import { goneFrom, visibleIn } from './words.ts'

const readAll = reader(
  someRegistries({ people: [personEntry('a'), personEntry('b')], topics: [topicEntry('heat', 'Heat')] }),
)
const decoder = new TextDecoder()
const minutes = (text: string): HostileFile[] => [{ path: 'iaas/20240101.md', text }]
const faultsOf = (files: HostileFile[]): string[] => faultsIn(readAll(files), files)

test('there are hundreds of hostile inputs, each with a name of its own', () => {
  expect(hostileTexts.length + hostilePaths.length).toBeGreaterThanOrEqual(400)
  expect(new Set(hostileTexts.map(({ name }) => name)).size).toBe(hostileTexts.length)
})

test('an image in code is looked at like any other', () => {
  const text =
    '<pre>one ![x](//evil.test/a.png) <a href="//evil.test">two</a></pre>\n\na <pre> ![x](//evil.test/b.png) b\n'
  for (const { html } of readAll(minutes(text)).drawn) expect(html).not.toMatch(/<img|src=/)
})

afterAll(endApart)

/** How fast each is read is looked after by the fuzzer; here it only has to come to an end. */
describe('a file of', () => {
  test.each(hostileTexts)('$name', async ({ name }) => {
    onTestFailed(endApart)
    expect((await readApart(name)).faults).toEqual([])
  })
})

test('a long speech on one line is read as it is, and what stands below it', () => {
  const speech = `Ada: ${'the old lamp is heavy. '.repeat(300)}`
  const { archive } = readAll(minutes(`# 2024-01-01\n\n## Lamps\n\n${speech}\n\n## Ladders\n\nx\n`))
  expect(archive.meetings[0]!.sections.map(({ title }) => title)).toEqual(['Lamps', 'Ladders'])
})

test.each([
  '10,000 quotes',
  '10,000 lists',
  'a line of a megabyte',
  'division on one line',
  'entities in a paragraph',
  'tags behind addresses',
  'code behind addresses',
])('what is too deep or too long is shown as text, with a notice: %s', async (name) => {
  onTestFailed(endApart)
  const { rules, shown, length } = await readApart(name)
  expect(rules).toContain('unreadable')
  expect(shown).toBeGreaterThanOrEqual(length)
})

describe('nothing is swallowed by', () => {
  test.each([
    ['a script that is never closed', '# A\n\n<script>\n- first\n\n## Second\n- third\n', 'script first Second third'],
    ['a comment that is never closed', '# A\n\n<!-- x\n- first\n\n## Second\n- third\n', 'x first Second third'],
    [
      'a field that is never closed',
      '# A\n\n- an unclosed <textarea> of first\n\n## Second\n- third\n',
      'textarea first Second third',
    ],
    [
      'a title and a choice that are never closed',
      '# A\n\n- the <title> of first\n- and <select>\n\n## Second\n- third\n',
      'title first select Second third',
    ],
    ['a tag without an end', '# A\n\n<p: as agreed\nwith all\n\n- third\n', 'as agreed with all third'],
    ['a quote without an end', '# A\n\n<p title="x > first\nsecond\n\n- third\n', 'first second third'],
    ['a tag that is none', '- one <a x=y=z> two', 'one x y z two'],
    ['a placeholder in HTML', '<p>ask <NAME> first</p>', 'ask NAME first'],
    ['a list in code', '    - <template>\n    - first', 'template first'],
    ['a footnote that nothing refers to', 'one\n\n[^1]: first\n', 'one 1 first'],
    ['a footnote that is there twice', 'one[^1]\n\n[^1]: first\n\n[^1]: second\n', 'one first second'],
    ['a definition that nothing refers to', 'one\n\n> [todo]: ask\n\n[todo]: http://x.test/again\n', 'one todo ask'],
    ['character data that ends in a tag', '<![CDATA[="<R><a f=">first', 'R a f first'],
    ['a placeholder alone in a quote', '> <caption>first', 'caption first'],
    ['an end without a name between two placeholders', '<caption </<option>first', 'caption option first'],
    ['a placeholder below a line', 'one\n<frame>first', 'one frame first'],
    ['a choice with an attribute, around a picture', '<select e>![first]()', 'select e first'],
    ['a placeholder of several words', '- ask <name of the host> first', 'ask name of the host first'],
    ['a choice around a picture', '<select>![first](a.png)</select>', 'first'],
    ['an entity before words behind `>`', '- <main>>first', 'main first'],
    ['the beginning of a table below a line', '[first]\n[second]:\n-|', 'first second'],
    ['the beginning of a table that has a link for its name', '[first]:\n-|\n\n[first] third', 'first third'],
    ['a declaration', '<center><!x>first', 'first'],
    ['a field before a tag that is never closed', '<textarea><img> first', 'textarea img first'],
    ['an image without words that is missing', '- one ![](plans/first.png)', 'one first png'],
    ['a link without words that leads nowhere', '- one [](first)', 'one first'],
    ['a tag within a tag', '<tr><i<select>first>', 'first'],
    ['a template that a tag is left open in', '<template>one\n<pre></template>first<m', 'one first'],
    ['an image in a field', 'a <textarea>![plan]()</textarea> <title>![map](x)</title>', 'a plan map'],
    [
      'a drawing, a formula, a field, a choice',
      '<svg><text>one</text></svg> <math><mi>two</mi></math> <textarea>three</textarea> <select><option>four</select> <noscript>five</noscript>',
      'one two three four five',
    ],
  ])('%s', (_, text, words) => {
    const read = readAll(minutes(text))
    expect(faultsIn(read, minutes(text))).toEqual([])
    const shown: string[] = read.drawn[0]!.html.replace(/<[^>]+>/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
    expect(words.split(' ').filter((word) => !shown.includes(word))).toEqual([])
  })
})

test.each([
  ['<div><noscript></noscript)>', []],
  ['> <iframe>\n\n<div><noscript></noscript)>', []],
  ['<div><noscript><p title="</noscript>">first</p></div>', ['first']],
  ['<noscript>first</noscript>', ['first']],
  ['<u title=a&#8;(b)>', []],
  ['<b title=one&#8;(two)>first</b>', ['first']],
  ['<u title=a (b)>', ['u', 'title', 'a', 'b']],
  ['<i[](#&n;1)>', ['i']],
  ['<a[](&&n;a)>', ['a']],
  ['<i[](a&0;c) first>', ['i', 'first']],
  ['-\n# \n    first\n1.', ['first']],
  ['-\n# \n    first\n7. second', ['first', 'second']],
  ['```\nfirst```\n<b title=a>second', ['first', 'second']],
  ['```\nfirst```\n<b title=a>second\n```', ['first', 'b', 'title', 'a', 'second']],
  ['first\n\n7 second', ['first', '7', 'second']],
])('the words sought of %j are those that can be seen', (text, words) => {
  expect(visibleIn(text)).toEqual(words)
  const [page] = readAll(minutes(text)).drawn
  expect(goneFrom(words, page!.html)).toEqual([])
  // Each is missed where it is lost.
  for (const word of words) expect(goneFrom(words, page!.html.replaceAll(word, '…'))).toContain(word)
})

describe('a file called', () => {
  test.each(hostilePaths)('%j', (path) => {
    expect(faultsOf([{ path, text: '# Agenda\n\n## One\n\n- AI @a: mend it\n' }])).toEqual([])
  })

  test('as another but for the case of its folder is in the same series', () => {
    const { archive } = readAll(
      ['IAAS/20240101.md', 'iaas/20240101.md', 'iaas/20240108.md', 'people/20240101.md'].map((path) => ({
        path,
        text: `# ${path}\n`,
      })),
    )
    expect([...archive.series].map(([key, { meetings }]) => [key, meetings.length])).toEqual([
      ['IAAS', 3],
      ['people', 1],
    ])
    const pages = [...archive.series.keys()].map((key) => routes.series(key))
    expect(new Set(pages).size).toBe(pages.length)
  })

  test('anything, all of them in one archive', () => {
    const files = hostilePaths.map((path) => ({ path, text: `# ${path}\n\n- AI @a: ${path}\n` }))
    const read = readAll(files)
    expect(faultsIn(read, files)).toEqual([])
    const { archive } = read
    const series = [...archive.series.keys()].map((key) => routes.series(key))
    expect(new Set(series).size).toBe(series.length)
  })
})

describe('whatever is written', () => {
  const markup = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...Object.values(pieces),
          '\n',
          '\n\n',
          '\n- ',
          '\n  - ',
          '\n# ',
          '\n```\n',
          '\n> ',
          '\n---\n',
          '\n|a|b|\n|-|-|\n|',
          ':::',
          '<script>',
          'javascript:',
          '[x](',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 120 },
    )
    .map((parts) => parts.join(''))

  test('is read and drawn, without script', () => {
    fc.assert(
      fc.property(markup, (text) => {
        expect(faultsOf(minutes(text))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('in any bytes, is read and drawn', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(faultsOf(minutes(decoder.decode(bytes)))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('under any names, has addresses of its own', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('20240101', '2024-01-01', 'iaas', '..', 'people', '20240101-2'),
    )
    const path = fc
      .tuple(fc.array(name, { maxLength: 3 }), name)
      .map(([folders, file]) => [...folders, `${file}.md`].join('/'))
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
        expect(faultsOf(paths.map((one) => ({ path: one, text: '# Agenda\n\n## x\n' })))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('gives the same reading twice', () => {
    fc.assert(
      fc.property(markup, (text) => {
        expect(readAll(minutes(text)).drawn).toEqual(readAll(minutes(text)).drawn)
      }),
      { numRuns: 50 },
    )
  })
})
