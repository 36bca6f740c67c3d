/** Generators of hostile minutes for the fuzzer, by kind; each gives the files of a small archive. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { hostilePaths, hostileTexts, pieces } from './makers.ts'
import type { HostileFile } from './sound.ts'
import { vectors } from './vectors.ts'

const decoder = new TextDecoder()

/** Minutes as people write them: the demo archive and every quirk that has a fixture. */
const written: string[] = ['content/minutes', 'tests/fixtures/minutes'].flatMap((folder) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => readFileSync(join(folder, path), 'utf8')),
)

const tags = [
  'a href="https://x.test"',
  'b',
  'br',
  'div',
  'details',
  'em',
  'img src=a.png',
  'p',
  'pre',
  'script',
  'span style=x',
  'style',
  'svg',
  'table',
  'td',
  'tr',
  'template',
  'textarea',
  'title',
  'select',
  'option',
  'math',
  'noscript',
  'iframe',
  'USER',
  'x-y',
  'li',
  'ul',
  'h2',
  'form',
  'input',
  'font color=red',
  'center',
  'caption',
  'frameset',
  'plaintext',
  'xmp',
]
const tag = fc.oneof(
  fc.constantFrom(...tags).map((name) => `<${name}>`),
  fc.constantFrom(...tags).map((name) => `</${name.split(' ')[0]}>`),
  fc.constantFrom(
    '<!--',
    '-->',
    '<!',
    '<?',
    '?>',
    '<![CDATA[',
    ']]>',
    '<a href="',
    '">',
    '<img alt="',
    "'>",
    '/>',
    '&lt;',
    '&#x3c;',
    '&#60;',
    '&quot;',
    '&nbsp;',
  ),
)
const names = fc.constantFrom(
  'ada',
  'word',
  'Größe',
  'R7',
  'heat',
  'standards/#548',
  '[#12](https://github.com/o/n/issues/12)',
  'https://x.test/a_b',
  '@ada',
  '@bert-k',
  'AI @ada:',
  'Decision:',
  'TODO',
  '2024-01-01',
  '10 min',
  'http://x.test/"',
  '[text][ref]',
  '![plan](plan.png)',
  '`code`',
  '**bold**',
  '~~x~~',
  ':tada:',
  'a@b.test',
  'javascript:alert(1)',
  'Participants',
  'Agenda',
  '+1:',
  '-1: @ada',
)
const piece = fc.oneof(
  { weight: 4, arbitrary: names },
  { weight: 2, arbitrary: fc.constantFrom(...Object.values(pieces)) },
  { weight: 2, arbitrary: tag },
  fc.constantFrom(...vectors),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const line = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(' '))
const start = fc.constantFrom(
  '',
  '',
  '',
  '# ',
  '## ',
  '### ',
  '- ',
  '  - ',
  '    - ',
  '      * ',
  '\t- ',
  '1. ',
  '- [ ] ',
  '- [x] ',
  '> ',
  '> - ',
  '| ',
  '    ',
  '```',
  '~~~',
  '---',
  '===',
  ':::',
  ':::info ',
  '[ref]: ',
  '[^1]: ',
  '----',
  '- AI @ada: ',
  '\r',
  '\f',
)
const soup = fc
  .array(
    fc.tuple(start, line).map((parts) => parts.join('')),
    { maxLength: 40 },
  )
  .map((lines) => lines.join('\n'))

/** One change to a text, at places given as shares of its length. */
const change = fc.tuple(
  fc.nat(999),
  fc.nat(999),
  fc.oneof(
    fc.constant((text: string, from: number, to: number) => text.slice(0, from) + text.slice(to)),
    fc.constant(
      (text: string, from: number, to: number) =>
        text.slice(0, to) + text.slice(from, from + ((to - from) % 4000)) + text.slice(to),
    ),
    fc.constant((text: string, from: number) => text.slice(0, from)),
    fc.constant(
      (text: string, from: number, to: number) =>
        text.slice(0, from) + text.slice(from, to).replace(/^/gm, '    ') + text.slice(to),
    ),
    fc.constant(
      (text: string, from: number, to: number) =>
        text.slice(0, from) + text.slice(from, to).replace(/\n/g, '\r\n') + text.slice(to),
    ),
    fc.constant(
      (text: string, from: number, to: number) =>
        text.slice(0, from) + text.slice(from, to).replace(/\n/g, ' ') + text.slice(to),
    ),
    fc.constant(
      (text: string, from: number, to: number) =>
        text.slice(0, from) + text.slice(from, to).replace(/^[ \t]+/gm, '') + text.slice(to),
    ),
    piece.map((part) => (text: string, from: number) => text.slice(0, from) + part + text.slice(from)),
    fc.tuple(piece, fc.integer({ min: 2, max: 400 })).map(
      ([part, times]) =>
        (text: string, from: number) =>
          text.slice(0, from) + part.repeat(times).slice(0, 8000) + text.slice(from),
    ),
    fc
      .tuple(start, line)
      .map(
        (parts) => (text: string, from: number) =>
          `${text.slice(0, text.lastIndexOf('\n', from) + 1)}${parts.join('')}\n${text.slice(text.lastIndexOf('\n', from) + 1)}`,
      ),
  ),
)
const changed = fc
  .tuple(fc.constantFrom(...written), fc.array(change, { minLength: 1, maxLength: 8 }))
  .map(([text, changes]) =>
    changes.reduce((rest, [a, b, apply]) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)].map((share) => Math.floor((rest.length * share) / 1000)) as [
        number,
        number,
      ]
      return apply(rest, from, to).slice(0, 60_000)
    }, text),
  )
const spliced = fc
  .tuple(fc.constantFrom(...written), fc.constantFrom(...written), fc.nat(999), fc.nat(999))
  .map(([a, b, from, to]) => a.slice(0, (a.length * from) / 1000) + b.slice((b.length * to) / 1000))

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }).map((some) => decoder.decode(some)),
  fc
    .tuple(fc.constantFrom(...written), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }))
    .map(([text, flips]) => {
      const some = new TextEncoder().encode(text)
      for (const [at, value] of flips) some[at % some.length] = value
      return decoder.decode(some)
    }),
)

/** Up to three pieces again and again, with something around: what a pattern or a parser takes too long over. */
const repeated = fc
  .tuple(
    line,
    fc.array(piece, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', ' ', '\n', '\n\n', '\n  '),
    fc.constantFrom(2_000, 10_000, 40_000, 150_000),
    line,
  )
  .map(([before, parts, between, size, after]) => {
    const unit = parts.join('') + between || 'x'
    return before + unit.repeat(Math.ceil(size / unit.length)).slice(0, size) + after
  })
/** The same on lines of a length that the reader does not refuse at once. */
const lined = fc
  .tuple(
    start,
    fc.array(piece, { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 20, max: 2900 }),
    fc.constantFrom(2_000, 20_000, 100_000),
    fc.constantFrom('\n', '\n\n'),
  )
  .map(([head, parts, width, size, between]) => {
    const unit = parts.join('').replace(/[\n\r]/g, ' ') || 'x'
    const one = head + unit.repeat(Math.ceil(width / unit.length)).slice(0, width) + between
    return one.repeat(Math.ceil(size / one.length))
  })

const html = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: tag }, names, fc.constantFrom(...vectors), fc.constantFrom('\n', '\n\n', ' ')),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))
const cut = fc
  .tuple(fc.constantFrom(...vectors), fc.constantFrom(...vectors), fc.nat(99), fc.nat(99))
  .map(([a, b, from, to]) => a.slice(0, Math.ceil((a.length * from) / 100)) + b.slice((b.length * to) / 100))
const inside = fc.tuple(start, cut, line).map((parts) => parts.join(''))
const attacks = fc
  .array(fc.oneof(cut, inside), { minLength: 1, maxLength: 6 })
  .map((parts) => `# Agenda\n\n## One\n\n${parts.join('\n\n')}\n`)

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '20240101',
    '2024-01-01',
    'iaas',
    'IAAS',
    '..',
    'people',
    '20240101-2',
    'con',
    '__proto__',
    '👩‍👩‍👧',
    '\u202e',
    ' ',
  ),
)
const path = fc.oneof(
  fc.constantFrom(...hostilePaths),
  fc.tuple(fc.array(name, { maxLength: 3 }), name).map(([folders, file]) => [...folders, `${file}.md`].join('/')),
)
const archive = fc.uniqueArray(fc.record({ path, text: soup }), {
  selector: (file) => file.path,
  minLength: 1,
  maxLength: 8,
})

const alone = (text: fc.Arbitrary<string>): fc.Arbitrary<HostileFile[]> =>
  text.map((one) => [{ path: 'iaas/20240101.md', text: decoder.decode(new TextEncoder().encode(one)) }])

/** Kinds of input by name, with how often each is taken. */
export const kinds: Record<string, { weight: number; arbitrary: fc.Arbitrary<HostileFile[]> }> = {
  soup: { weight: 6, arbitrary: alone(soup) },
  'changed minutes': { weight: 6, arbitrary: alone(changed) },
  'spliced minutes': { weight: 1, arbitrary: alone(spliced) },
  bytes: { weight: 1, arbitrary: alone(bytes) },
  repetitions: { weight: 2, arbitrary: alone(repeated) },
  'repeated lines': { weight: 2, arbitrary: alone(lined) },
  HTML: { weight: 4, arbitrary: alone(html) },
  attacks: { weight: 4, arbitrary: alone(attacks) },
  archives: { weight: 1, arbitrary: archive },
}

export interface Input {
  kind: string
  files: HostileFile[]
}

/** In place of a seed: the round of what the tests keep. */
export const keptRound = -1

/** Each made when it is needed: together they are large. */
function* keptInputs(): Generator<Input> {
  for (const { bytes } of hostileTexts)
    yield { kind: 'kept', files: [{ path: 'iaas/20240101.md', text: decoder.decode(bytes()) }] }
}

/** @returns the inputs of a round; the same seed gives the same. */
export const inputsOf = (seed: number, count: number): Iterable<Input> =>
  seed === keptRound
    ? keptInputs()
    : fc.sample(
        fc.oneof(
          ...Object.entries(kinds).map(([kind, { weight, arbitrary }]) => ({
            weight,
            arbitrary: arbitrary.map((files): Input => ({ kind, files })),
          })),
        ),
        { seed, numRuns: count },
      )
