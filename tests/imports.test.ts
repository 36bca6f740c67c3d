/**
 * The direction of imports. The numbered list in content/pages/architecture.mdx is the rule: a place in src imports what
 * stands in lines above its own; neighbours in a line do not know each other.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

const page = 'content/pages/architecture.mdx'

/** The rim: what touches disk and processes. `search/numbered.ts` only packs bytes, with Node's gzip and hashes. */
const rim = ['source', 'loaders', 'integrations', 'build', 'cli', 'search/index.ts', 'search/numbered.ts', 'cards/draw.ts', 'dump/write.ts']
const knowsAstro = ['content.config', 'live.config', 'pages', 'loaders', 'integrations', 'build', 'cli']
/** They write; whoever imports them is no longer pure. */
const writers = ['search/index.ts', 'cards/draw.ts', 'dump/write.ts']

interface Import {
  /** Path below src. */
  from: string
  /** Path below src, or the name of a package. */
  to: string
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|mjs|astro|css)$/.test(path))
const textOf = (file: string): string => readFileSync(posix.join('src', file), 'utf8')

const imports: Import[] = files.flatMap((from) =>
  [...textOf(from).matchAll(/\b(?:from|import)\s*\(?\s*(?:\/\*.*?\*\/\s*)?(['"])(\.{1,2}\/[^'"]+|node:[\w/]+|astro(?:[:/][\w/]+)?)\1/g)].map((match) => ({
    from,
    to: match[2]!.startsWith('.') ? posix.join(posix.dirname(from), match[2]!) : match[2]!,
  })),
)
const ours = imports.filter(({ to }) => !/^(?:node:|astro\b)/.test(to))

/** A folder of src, or a file that lies in src itself, without its ending. */
const placeOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.\w+$/, ''))
const isOneOf = (path: string, list: string[]): boolean => list.includes(path) || list.includes(placeOf(path))

/** Line by line, the names at the head of the numbered list. */
const lines = [...readFileSync(page, 'utf8').matchAll(/^\d+\. ((?:`[\w.]+`(?:, )?)+):/gm)].map(([, names]) =>
  [...names!.matchAll(/`([\w.]+)`/g)].map(([, name]) => name!),
)
const lineOf = new Map(lines.flatMap((names, at) => names.map((name) => [name, at] as const)))

/** What breaks the rule, as sentences. */
const against = (list: Import[]): string[] =>
  list
    .filter(({ from, to }) => placeOf(from) !== placeOf(to) && !((lineOf.get(placeOf(to)) ?? Infinity) < (lineOf.get(placeOf(from)) ?? -1)))
    .map(({ from, to }) => `src/${from} imports ${to}, but ${placeOf(to)} is not above ${placeOf(from)} in ${page}`)

describe('imports', () => {
  test('are found', () => {
    expect(lines.length).toBeGreaterThan(10)
    expect(ours.length).toBeGreaterThan(200)
    expect(imports).toContainEqual({ from: 'loaders/registries.ts', to: 'node:fs' })
    expect(imports).toContainEqual({ from: 'content.config.ts', to: 'astro:content' })
    expect(imports).toContainEqual({ from: 'layouts/Base.astro', to: 'styles/site.css' })
    expect(imports).toContainEqual({ from: 'cli/commands.ts', to: 'cli/start.ts' })
  })

  test('that go the wrong way would be told', () => {
    expect(against([{ from: 'minutes/meeting.ts', to: 'archive/build.ts' }])).toHaveLength(1)
    expect(against([{ from: 'feeds/feed.ts', to: 'api/files.ts' }])).toHaveLength(1)
    expect(against([{ from: 'elsewhere/new.ts', to: 'site.ts' }])).toHaveLength(1)
    expect(against([{ from: 'archive/build.ts', to: 'minutes/types.ts' }])).toEqual([])
  })

  test('go one way, as the page says', () => expect(against(ours)).toEqual([]))

  test('lead to files that exist', () => {
    expect(ours.filter(({ from, to }) => placeOf(from) !== placeOf(to) && !files.includes(to))).toEqual([])
  })
})

test('hand-written pages name code from the root (/src/…) and no package, so that their folder can lie elsewhere', () => {
  const pages = readdirSync('content/pages', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.mdx'))
  expect(pages.filter((path) => /^import .* from ['"](?!\/src\/)/m.test(readFileSync(posix.join('content/pages', path), 'utf8').replace(/^```[\s\S]*?^```/gm, '')))).toEqual([])
})

describe('the page about how it is built', () => {
  test('names every place in src, once, and no other', () => {
    expect(lines.flat().sort()).toEqual([...new Set(files.map(placeOf))].sort())
  })
})

describe('the rim', () => {
  test('alone knows Node', () => {
    expect(imports.filter(({ from, to }) => to.startsWith('node:') && !isOneOf(from, rim))).toEqual([])
  })

  test('alone, and the pages, know Astro', () => {
    expect(imports.filter(({ from, to }) => /^astro\b/.test(to) && !isOneOf(from, knowsAstro))).toEqual([])
  })

  test('alone, and what runs in the browser, know clock and chance', () => {
    const pure = files.filter((file) => !isOneOf(file, [...rim, 'scripts', 'check/client.ts']))
    expect(pure.filter((file) => /\b(?:Date\.now|performance\.now|Math\.random|randomUUID)\(|\bnew Date\(\)/.test(textOf(file)))).toEqual([])
  })

  test('holds the writers: only the build calls them', () => {
    expect(ours.filter(({ from, to }) => writers.includes(to) && placeOf(from) !== 'build')).toEqual([])
  })
})

test('no folder is a drawer for everything', () => {
  const folders = [...files, ...readdirSync('tests', { recursive: true, encoding: 'utf8' })].flatMap((path) => path.split(/[\\/]/))
  expect(folders.filter((name) => /^(?:utils?|helpers?|common|libs?|shared|misc)(?:\.\w+)?$/i.test(name))).toEqual([])
})
