/** Makers of hostile minutes. Each case is a name and a small recipe; the text is made when it is needed. */

export interface HostileCase {
  name: string
  bytes: () => Uint8Array
}

const encoder = new TextEncoder()
const text = (name: string, make: () => string): HostileCase => ({ name, bytes: () => encoder.encode(make()) })
const bytes = (name: string, make: () => Uint8Array): HostileCase => ({ name, bytes: make })

/** Pieces that a parser or a pattern may choke on when they are repeated. */
export const pieces: Record<string, string> = {
  letters: 'a', blanks: ' ', tabs: '\t', noBreakBlanks: '\u00a0', digits: '1', dots: '.', dashes: '-', dashBlank: '- ',
  equals: '=', underscores: '_', stars: '*', starWord: '*a ', mixedEmphasis: '*a_ ', strongInWord: 'a**b', strikes: '~~a ',
  backticks: '`', unevenTicks: '`a ``', backslashes: '\\', openBracket: '[', openLink: '[a](', openImage: '![', openImageSize: '![](a =',
  doubleBracket: '[[a]', footnote: '[^a]', angle: '<', openTag: '<a ', openComment: '<!--', openCdata: '<![CDATA[', closeTag: '</p>',
  attribute: 'a=b ', bold: '<b>', division: '<div>', cell: '<table><tr><td>', drawing: '<svg>', template: '<template>', choice: '<select><option>',
  formatting: '<a><b><i>', quote: '>', quoteBlank: '> ', number: '1. ', parenthesis: '(', wordParenthesis: 'a (', pipes: '|', pipeWord: 'a|',
  handle: '@a ', handleComma: '@a,@b,', handleSlash: '@a/@b/', handleAnd: '@a and ', at: '@', mail: 'a@', mailName: 'a.', mailMark: 'a-.',
  arrow: '-> ', hash: '#', hashNumber: '#1 ', repository: 'a/b#1 ', day: '2024-01-01 ', digitsDay: '20240101', far: '2202-12-31 ', colon: ':',
  colonWord: ':a', emojiName: ':tada:', entity: '&amp;', halfEntity: '&amp', link: 'http://', site: 'www.', action: 'AI: @a ', will: '@a will ',
  decision: 'Decision: ', vote: 'vote 3:2 ', agreed: 'agreed ', release: 'R7.1', timebox: '10min ', sponsor: 'sponsor @a, ', accent: '\u0301',
  zeroWidth: '\u200b', rightToLeft: '\u202e', emoji: '👩‍👩‍👧 ', halfPair: '\ud800', replacement: '\ufffd', nul: '\0', separator: '\u2028',
  semicolon: '; ', question: '? ', sentence: 'Aa bb. ', phone: '+49 30 ', key: 'pwd=',
}

/** Ways to put a piece together into about 12 000 characters. */
const shapes: Record<string, (piece: string) => string> = {
  'on one line': (piece) => piece.repeat(Math.ceil(12_000 / piece.length)),
  'in paragraphs': (piece) => `x${piece.repeat(Math.ceil(2500 / piece.length)).slice(0, 2500)}y\n\n`.repeat(5),
  'on many lines': (piece) => `${piece}\n`.repeat(Math.ceil(8000 / (piece.length + 1))),
  'in bullets and headings': (piece) => `## ${piece.repeat(3)}\n- ${piece.repeat(10)}\n`.repeat(60),
}

const repeated = Object.entries(pieces).flatMap(([name, piece]) =>
  Object.entries(shapes).map(([shape, make]) => text(`${name} ${shape}`, () => make(piece))),
)

const lines = (count: number, make: (at: number) => string): string => Array.from({ length: count }, (_, at) => make(at)).join('\n')

const deep = [
  text('10,000 quotes', () => `${'>'.repeat(10_000)}x`),
  text('10,000 lists', () => `${'- '.repeat(10_000)}x`),
  text('10,000 numbers', () => `${'1. '.repeat(10_000)}x`),
  text('10,000 brackets', () => `${'['.repeat(10_000)}a${']'.repeat(10_000)}`),
  text('50,000 stars around a letter', () => `${'*'.repeat(50_000)}a${'*'.repeat(50_000)}`),
  text('staircase of bullets', () => lines(900, (at) => `${'  '.repeat(at)}- x`)),
  text('staircase of tabs', () => lines(900, (at) => `${'\t'.repeat(at)}- x`)),
  text('staircase of quotes', () => lines(900, (at) => `${'>'.repeat(at)}x`)),
  text('staircase of backticks', () => lines(300, (at) => `${'`'.repeat(at)}a`)),
  text('59 tags left open', () => `${'<b>a\n\n'.repeat(59)}${'end\n\n'.repeat(200)}`),
  text('boxes in boxes', () => ':::info\n'.repeat(500)),
  text('boxes after boxes', () => ':::info\n- a\n:::\n'.repeat(500)),
  text('footnotes of footnotes', () => lines(500, (at) => `[^${at}]: [^${at + 1}]`)),
  text('unclosed script', () => '# a\n<script>\n- b\n'),
  text('unclosed comment', () => '# a\n<!-- b\n- c\n'),
  text('unclosed fence', () => '# a\n```\n- b\n'),
]

/** Each took a reader minutes or for ever once: a pattern that could cut the same text in many ways, a list looked through for each of its members. */
const slow = [
  text('entities in a paragraph', () => 'ä&lt;heat\n'.repeat(15_000)),
  text('tags behind addresses', () => `${'www.a</br>'.repeat(160)}\n`.repeat(60)),
  text('code behind addresses', () => `===${'www.`'.repeat(160)}\n`.repeat(120)),
  text('arrows behind a rule', () => `===${'>'.repeat(2000)}\n\n`.repeat(40)),
  text('names joined by themselves', () => `- AI: ->\n  - do :${'@nand\t@n&'.repeat(200)}(@n\n`.repeat(30)),
  text('owners joined by themselves', () => `- AI for x, ${'@dand@dan'.repeat(300)}:\n`.repeat(30)),
  text('comments without an end', () => '<!--\n\n'.repeat(5000)),
  text('comments without an end in one block', () => `x <!--y\n${'<!--ä\n'.repeat(20_000)}`),
  text('instructions without an end', () => '<?\n'.repeat(40_000)),
  text('declarations without an end behind a tag', () => `<p>\n${'<!a b="\n'.repeat(15_000)}`),
  text('a note of blanks', () => `# Participants\n\n${`- @a -${' '.repeat(2000)}x${' '.repeat(900)}\n`.repeat(30)}`),
  text('blanks before minutes', () => `## \`${' '.repeat(2000)}\` 0 \`${' '.repeat(900)}\`\n\n`.repeat(30)),
  text('a bracket of letters', () => `## (@m${'A'.repeat(2500)}\n\n`.repeat(30)),
  text('a word before blanks', () => `- ${'R'.repeat(1400)}:${' '.repeat(1400)}:- #1\n`.repeat(30)),
  text('rooms in rooms', () => `- ${'HTTP:///W/C'.repeat(260)}\n`.repeat(30)),
  text('addresses in addresses', () => `|${'http://x.test/"'.repeat(10_000)}`),
  text('addresses in addresses, on lines', () => `- ${'http://x.test/"'.repeat(200)}\n`.repeat(40)),
  text('addresses of rare signs', () => `</b> </div>${'http://\u{785d1}\u{e47ca}'.repeat(13_000)}<br>`),
  text('short headings', () => '# ax\n\n'.repeat(2000)),
  text('headings with an address', () => '# \u{da699}http://x.test/"<im\n\n'.repeat(4000)),
  text('short actions', () => 'AI: @a \n\n'.repeat(4000)),
  text('actions with half a picture', () => '- AI @a: x![x](view-source:javascr\n\n'.repeat(2900)),
  text('tasks of rare signs', () => `- [ ] ${'\u{60399}'.repeat(16)}\n`.repeat(2600)),
  text('passwords in passwords', () => `- ${'S:PW:*'.repeat(450)}\n`.repeat(30)),
]

const large = [
  text('a line of a megabyte', () => 'a'.repeat(1_000_000)),
  text('words of a megabyte', () => 'word '.repeat(200_000)),
  text('three megabytes of bullets', () => '- AI @a: do\n'.repeat(250_000)),
  text('a table of 3,000 columns', () => `|${'a|'.repeat(3000)}\n|${'-|'.repeat(3000)}\n${'|a\n'.repeat(20)}`),
  text('a table of 20,000 rows', () => `|a|\n|-|\n${'|x\n'.repeat(20_000)}`),
  text('5,000 definitions', () => `${lines(5000, (at) => `[a${at}]: http://x/${at}`)}\n${'[a1] '.repeat(500)}`),
  text('100,000 empty lines', () => '\n'.repeat(100_000)),
  text('8,000 different actions', () => lines(8000, (at) => `## A${at}\n- AI @a: b${at}`)),
  text('20,000 participants', () => `# Participants\n${'- @a\n'.repeat(20_000)}`),
  text('9,000 slides', () => 'a\n\n---\n'.repeat(9000)),
]

const bomb = (levels: number): string =>
  `---\na0: &a0 [x, x]\n${lines(levels, (at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}*a${at}]`)}\n---\n# x`
const frontMatter = Object.entries({
  'a bomb': bomb(9), 'a larger bomb': bomb(40), 'an alias of itself': '---\na: &a [*a]\n---\n# x', 'a merge of itself': '---\na: &a\n  <<: *a\n---\n# x',
  'ten thousand brackets': `---\na: ${'['.repeat(10_000)}\n---\nx`, 'deep brackets': `---\na: ${'['.repeat(900)}${']'.repeat(900)}\n---\nx`,
  'many keys': `---\n${lines(20_000, (at) => `a${at}: b`)}\n---\nx`, 'equal keys': `---\n${'a: b\n'.repeat(900)}---\nx`,
  'the prototype': '---\n__proto__: {date: 2024-01-02}\nconstructor: x\n---\nx', 'a tag': '---\na: !!js/function "x"\n---\nx', 'a number': '---\n1\n---\nx',
  'a date as a list': '---\ndate: [2024-01-02]\ntitle: {a: b}\n---\nx', 'year 2202': '---\ndate: 2202-01-01\n---\n# 2202-01-01',
  'the 30th of February': '---\ndate: 2024-02-30\n---\n# 2024-02-30', 'no end': `---\na: b\n${'- c\n'.repeat(100)}`, 'nothing in it': '---\n---\n', 'only itself': '---\na: b\n---',
  'NULs': '---\na: \0\n---\nx', 'tabs': '---\n\ta: b\n---\nx', 'a set': '---\n? a\n? b\n---\nx', 'binary': '---\na: !!binary "////"\n---\nx',
}).map(([name, written]) => text(`front matter: ${name}`, () => written))

const broken: [string, number[]][] = [
  ['nothing', []], ['one NUL', [0]], ['a byte order mark', [0xef, 0xbb, 0xbf]], ['UTF-16, little end first', [0xff, 0xfe, 0x23, 0, 0x20, 0, 0x61, 0]],
  ['UTF-16, big end first', [0xfe, 0xff, 0, 0x23, 0, 0x20, 0, 0x61]], ['a continuation alone', [0x80]], ['an overlong slash', [0xc0, 0xaf]],
  ['half a character', [0xe2, 0x82]], ['a surrogate', [0xed, 0xa0, 0x80]], ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]], ['Latin 1', [0x23, 0x20, 0xfc, 0xdf]],
  ['all ones', [0xff, 0xff, 0xff]], ['carriage returns', [0x23, 0x20, 0x61, 0x0d, 0x2d, 0x20, 0x62, 0x0d]], ['mixed line ends', [0x61, 0x0d, 0x0a, 0x62, 0x0a, 0x63, 0x0d]],
  ['a form feed', [0x0c, 0x61, 0x0c]], ['an escape', [0x1b, 0x5b, 0x33, 0x31, 0x6d]], ['a bell', [7]], ['two marks', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]],
]
const encodings = broken.flatMap(([name, some]) => [
  bytes(`bytes: ${name}`, () => Uint8Array.from(some)),
  bytes(`bytes: ${name}, 500 times in a heading`, () => Uint8Array.from([0x23, 0x20, ...Array.from({ length: 500 }, () => some).flat()])),
])
/** Every byte value, and a picture that was named .md. */
const binary = [
  bytes('bytes: every value', () => Uint8Array.from({ length: 4096 }, (_, at) => at % 256)),
  bytes('bytes: a picture', () => Uint8Array.from({ length: 30_000 }, (_, at) => (at * at * 31 + at * 7) % 251)),
]

export const hostileTexts: HostileCase[] = [...repeated, ...deep, ...slow, ...large, ...frontMatter, ...encodings, ...binary]

/** Paths of files as an archive may hold them; below, each is read with the same harmless text. */
export const hostilePaths: string[] = [
  '', '/', '.', '..', 'a', 'a.md', '.md', '/.md', '../a.md', '../../etc/passwd.md', 'iaas/../../a.md', 'iaas/./20240101.md', 'iaas//20240101.md', '/iaas/20240101.md',
  'iaas/..md', 'iaas/...md', 'iaas/ .md', 'iaas/ 20240101 .md', 'i a a s/2024 01 01.md', 'iaas/20240101\n.md', 'iaas/20240101\0.md', 'iaas/20240101\t.md',
  'iaas/20240101.MD', 'IAAS/20240101.md', 'Iaas/20240101.md', 'iaas/20240101-A.md', 'iaas/20240101-a.md', 'iaas/20240101_a.md', 'iaas/20240101-ä.md', 'iaas/20240101-a\u0308.md',
  'iaas/22020101.md', 'iaas/00000000.md', 'iaas/99999999.md', 'iaas/20240230.md', 'iaas/20241301.md', 'iaas/2024-01-01-2024-01-02.md', 'iaas/20240101-2.md', 'iaas/20240101-2-2.md',
  'iaas/👩‍👩‍👧.md', 'iaas/20240101-🎉.md', 'iaas/\u202e10142024.md', 'iaas/20240101-\u202etxt.md', 'iaas/\u200b20240101.md', `iaas/${'a'.repeat(300)}.md`, `iaas/20240101-${'b'.repeat(300)}.md`,
  `${'c'.repeat(300)}/20240101.md`, `iaas/${'d/'.repeat(150)}20240101.md`, 'people/20240101.md', 'api/20240101.md', 'search/index.md', '404/20240101.md', '_astro/20240101.md', 'files/20240101.md',
  'series-people/20240101.md', 'People/20240101.md', 'index.html/20240101.md', 'iaas/index.html.md', 'iaas/index.md', 'iaas/README.md', 'iaas/feed.xml.md', 'robots.txt/20240101.md',
  'constructor/20240101.md', '__proto__/20240101.md', 'iaas/__proto__.md', 'iaas/constructor.md', 'toString/hasOwnProperty.md', 'con/20240101.md', 'iaas/nul.md', 'iaas/a:b.md', 'iaas/a\\b.md',
  'iaas/a?b#c.md', 'iaas/a%2e%2e%2fb.md', 'iaas/%zz.md', 'iaas/"><script>alert(1)<%2fscript>.md', "iaas/' onload=alert(1).md", 'iaas/$(x).md', 'iaas/20240101.markdown', 'iaas/20240101.md.md',
]
