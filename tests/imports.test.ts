/**
 * The direction of imports. The numbered list in content/pages/architecture.mdx is the rule: a place in src imports what
 * stands in lines above its own; neighbours in a line do not know each other.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

const page = 'content/pages/architecture.mdx'

/** They write; whoever imports them is no longer pure. */
const writers = ['search/index.ts', 'cards/draw.ts', 'dump/write.ts']
/** The rim: what touches disk, processes, the environment and the clock. */
const rim = ['source', 'loaders', 'integrations', 'build', 'cli', ...writers]
const knowsAstro = ['content.config', 'live.config', 'pages', 'loaders', 'integrations', 'build', 'cli']
/** What may do one thing of the rim, and no other: the page says why. */
const readsEnvironment = ['site.ts']
const packsWithNode = ['search/numbered.ts']
const asksClock = ['check/client.ts', 'scripts/since.ts']
const takesFilesIn = ['components/Example.astro', 'components/NoticeRules.astro']

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

/** Names that package.json gives to files, and the files: those of the browser and of Node. */
const named = Object.entries(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, Record<string, string>> }).imports,
)
const filesOf = (name: string): string[] =>
  Object.values(named.find(([own]) => own === name)?.[1] ?? { none: name }).map((path) => path.replace('./src/', ''))

const importForm =
  /\b(?:from|import)\s*\(?\s*(?:\/\*.*?\*\/\s*)?(['"])(\.{1,2}\/[^'"]+|#\w+|node:[\w/]+|astro(?:[:/][\w/]+)?)\1/g
/** Files that Vite takes in by a pattern. */
const globForm = /\bimport\.meta\.glob\s*(?:<[^()]*>)?\(\s*(['"])(.+?)\1/g

/** What a text imports. @param from its file */
const importsIn = (text: string, from: string): Import[] =>
  [...text.matchAll(importForm)].flatMap(([, , name = '']) => {
    const to = name.startsWith('.')
      ? [posix.join(posix.dirname(from), name)]
      : name.startsWith('#')
        ? filesOf(name)
        : [name]
    return to.map((path) => ({ from, to: path }))
  })
/** What a text takes in by patterns, from the root of the project. @param from its file */
const globsIn = (text: string, from: string): Import[] =>
  [...text.matchAll(globForm)].map(([, , pattern = '']) => ({
    from,
    to: pattern.startsWith('/') ? pattern.slice(1) : posix.join('src', posix.dirname(from), pattern),
  }))

const imports = files.flatMap((from) => importsIn(textOf(from), from))
const globs = files.flatMap((from) => globsIn(textOf(from), from))
const ours = imports.filter(({ to }) => !/^(?:node:|astro\b)/.test(to))
/** Patterns below src are imports as well. */
const directed = [
  ...ours,
  ...globs.filter(({ to }) => to.startsWith('src/')).map(({ from, to }) => ({ from, to: to.slice('src/'.length) })),
]

/** A folder of src, or a file that lies in src itself, without its ending. */
const placeOf = (path: string): string =>
  path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.\w+$/, '')
const isOneOf = (path: string, list: string[]): boolean => list.includes(path) || list.includes(placeOf(path))

/** Line by line, the names at the head of the numbered list. */
const lines = [...readFileSync(page, 'utf8').matchAll(/^\d+\. ((?:`[\w.]+`(?:, )?)+):/gm)].map(([, names]) =>
  [...names!.matchAll(/`([\w.]+)`/g)].map(([, name]) => name!),
)
const lineOf = new Map(lines.flatMap((names, at) => names.map((name) => [name, at] as const)))

/** What breaks the rule, as sentences. */
const against = (list: Import[]): string[] =>
  list
    .filter(
      ({ from, to }) =>
        placeOf(from) !== placeOf(to) && !((lineOf.get(placeOf(to)) ?? Infinity) < (lineOf.get(placeOf(from)) ?? -1)),
    )
    .map(({ from, to }) => `src/${from} imports ${to}, but ${placeOf(to)} is not above ${placeOf(from)} in ${page}`)

describe('imports', () => {
  test('are found', () => {
    expect(lines.length).toBeGreaterThan(10)
    expect(ours.length).toBeGreaterThan(200)
    expect(imports).toContainEqual({ from: 'loaders/registries.ts', to: 'node:fs' })
    expect(imports).toContainEqual({ from: 'content.config.ts', to: 'astro:content' })
    expect(imports).toContainEqual({ from: 'layouts/Base.astro', to: 'styles/site.css' })
    expect(imports).toContainEqual({ from: 'cli/commands.ts', to: 'cli/start.ts' })
    expect(imports).toContainEqual({ from: 'writing/markdown.ts', to: 'minutes/markdown.ts' })
    expect(imports).toContainEqual({ from: 'writing/markdown.ts', to: 'minutes/markdownInBrowser.ts' })
    expect(directed).toContainEqual({
      from: 'components/NoticeRules.astro',
      to: 'check/examples/*/{said.txt,odd/**,mended/**}',
    })
    expect(globs).toContainEqual({ from: 'components/Example.astro', to: 'content/examples/*/read.json' })
    // As many as the word stands there.
    expect(globs).toHaveLength(files.flatMap((file) => [...textOf(file).matchAll(/import\.meta\.glob\b/g)]).length)
  })

  test('that go the wrong way would be told', () => {
    expect(against([{ from: 'minutes/meeting.ts', to: 'archive/build.ts' }])).toHaveLength(1)
    expect(against([{ from: 'feeds/feed.ts', to: 'api/files.ts' }])).toHaveLength(1)
    expect(against(importsIn("import { parseMarkdown } from '#markdown'", 'registries/terms.ts'))).toHaveLength(2)
    expect(against([{ from: 'elsewhere/new.ts', to: 'site.ts' }])).toHaveLength(1)
    expect(against([{ from: 'archive/build.ts', to: 'minutes/types.ts' }])).toEqual([])
  })

  test('go one way, as the page says', () => expect(against(directed)).toEqual([]))

  test('lead to files that exist', () => {
    expect(ours.filter(({ from, to }) => placeOf(from) !== placeOf(to) && !files.includes(to))).toEqual([])
  })
})

test('hand-written pages name code from the root (/src/…) and no package, so that their folder can lie elsewhere', () => {
  const pages = readdirSync('content/pages', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.mdx'),
  )
  expect(
    pages.filter((path) =>
      /^import .* from ['"](?!\/src\/)/m.test(
        readFileSync(posix.join('content/pages', path), 'utf8').replace(/^```[\s\S]*?^```/gm, ''),
      ),
    ),
  ).toEqual([])
})

describe('the page about how it is built', () => {
  test('names every place in src, once, and no other', () => {
    expect(lines.flat().sort()).toEqual([...new Set(files.map(placeOf))].sort())
  })
})

describe('the rim', () => {
  const told = readFileSync(page, 'utf8').split('## Where the world begins')[1]!.split('\n## ')[0]!

  test('and what may do one thing of it are on the page, and nothing else', () => {
    const places = [...told.matchAll(/`([\w./]+)`/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'import.meta.glob')
    expect([...new Set(places)].sort()).toEqual(
      [
        ...new Set([...rim, ...knowsAstro, ...readsEnvironment, ...packsWithNode, ...asksClock, ...takesFilesIn]),
      ].sort(),
    )
  })

  test('alone knows Node', () => {
    expect(
      imports.filter(({ from, to }) => to.startsWith('node:') && !isOneOf(from, [...rim, ...packsWithNode])),
    ).toEqual([])
    expect(
      new Set(
        imports.filter(({ from, to }) => to.startsWith('node:') && packsWithNode.includes(from)).map(({ to }) => to),
      ),
    ).toEqual(new Set(['node:crypto', 'node:zlib']))
  })

  test('alone, and the settings, read the environment', () => {
    const reading = files.filter((file) => /\bprocess\??\.env\b/.test(textOf(file)))
    expect(reading).toEqual(expect.arrayContaining([...readsEnvironment, 'source/git.ts']))
    expect(reading.filter((file) => !isOneOf(file, [...rim, ...readsEnvironment]))).toEqual([])
  })

  test('alone, and two components, take files in without an import', () => {
    expect([...new Set(globs.map(({ from }) => from))].filter((file) => !isOneOf(file, rim)).sort()).toEqual(
      takesFilesIn,
    )
  })

  test('alone, and the pages, know Astro', () => {
    expect(imports.filter(({ from, to }) => /^astro\b/.test(to) && !isOneOf(from, knowsAstro))).toEqual([])
  })

  test('alone, and two programs of the browser, know clock and chance', () => {
    const asking = files.filter(
      (file) =>
        !isOneOf(file, rim) &&
        /\b(?:Date\.now|performance\.now|Math\.random|randomUUID)\(|\bnew Date\(\)/.test(textOf(file)),
    )
    expect(asking.sort()).toEqual(asksClock)
  })

  test('holds the writers: only the build calls them', () => {
    expect(ours.filter(({ from, to }) => writers.includes(to) && placeOf(from) !== 'build')).toEqual([])
  })
})

test('the README names every folder of src, and each file that lies in src itself, once, and no other', () => {
  const [, table = ''] = readFileSync('README.md', 'utf8').split('## Where things live')
  const cells = [...table.split('\n## ')[0]!.matchAll(/^\| (`src\/[^|]*)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(?:src\/)?([^`]+)`/g)].map(([, name = '']) => name.replace(/\.ts$/, '')),
  )
  expect(cells.sort()).toEqual([...new Set(files.map(placeOf))].sort())
})

test('the table of changes names files that there are', () => {
  const [, table = ''] = readFileSync(page, 'utf8').split('## Where a change goes')
  const paths = [...table.matchAll(/`((?:\w+\/)*\w+\.ts)`/g)].map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(8)
  expect(paths.filter((path) => !files.includes(path))).toEqual([])
})

test('no folder is a drawer for everything', () => {
  const folders = [...files, ...readdirSync('tests', { recursive: true, encoding: 'utf8' })].flatMap((path) =>
    path.split(/[\\/]/),
  )
  expect(folders.filter((name) => /^(?:utils?|helpers?|common|libs?|shared|misc)(?:\.\w+)?$/i.test(name))).toEqual([])
})
