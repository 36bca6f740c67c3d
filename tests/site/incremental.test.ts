/**
 * Whatever has changed since the last build, the site is byte for byte what a build without any cache makes of it.
 * `SEED=7 STEPS=50` repeats a run or makes it longer.
 */
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { digestsOf } from '../cli/small.ts'
import { createRepository, write } from '../source/gitRepository.ts'

const seed = Number(process.env['SEED'] ?? 2024)
const steps = Number(process.env['STEPS'] ?? 4)

const folder = mkdtempSync(join(tmpdir(), 'minutes-incremental-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// A copy of the project, whose templates can be changed.
const project = join(folder, 'project')
for (const part of [
  'src',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'content/examples',
])
  cpSync(part, join(project, part), { recursive: true })
symlinkSync(resolve('node_modules'), join(project, 'node_modules'))
const content = join(folder, 'content')
for (const part of [
  'pages',
  'people/90n20.yml',
  'topics/heat.md',
  'topics/keycloak.md',
  'releases/r6.md',
  'series/iaas.yml',
  'repositories.yml',
])
  cpSync(join('content', part), join(content, part), { recursive: true })
const archive = createRepository(join(folder, 'archive'))

function build(out: string, options: string[], base: string): void {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:VITEST.*|TEST|PROD|DEV|SSR|MODE|BASE_URL|MINUTES_.*)$/.test(name),
    ),
  )
  const args = [
    'src/cli/minutes.ts',
    'build',
    '--archive',
    archive.folder,
    '--content',
    content,
    '--out',
    out,
    '--base',
    base,
    '--no-cards',
    ...options,
  ]
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...env, NODE_ENV: 'production', MINUTES_CACHE: join(folder, `${out}.cache`) },
  })
  expect([status, stderr]).toEqual([0, ''])
}

function expectAsClean(base = '/') {
  const [site, clean] = [join(folder, 'site'), join(folder, 'clean')]
  build(site, [], base)
  build(clean, ['--clean'], base)
  expect(digestsOf(site)).toEqual(digestsOf(clean))
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
}

const words = fc.constantFrom(
  'heat',
  'Keycloak',
  '@ada',
  '@ben',
  'R6',
  'standards#548',
  'SovereignCloudStack/issues#12',
  'CVE-2024-32498',
  'disks',
  'upgrade',
)
const line = fc.oneof(
  fc.array(words, { minLength: 1, maxLength: 5 }).map((some) => `- talk of ${some.join(' and ')}`),
  words.map((word) => `- AI @ada: look after ${word} before the next release`),
  words.map((word) => `- Decision: ${word} stays as it is`),
  fc.constantFrom('- see [last time](../iaas/20240103.md#disks)', '- [pad](20240110.md)', '- ![drawing](drawing.png)'),
)
const topic = fc
  .tuple(
    fc.constantFrom('Disks', 'Heat', 'Release R6', 'Any other business'),
    fc.array(line, { minLength: 1, maxLength: 4 }),
  )
  .map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}\n`)
const text = fc
  .tuple(
    fc.array(
      words.filter((word) => word.startsWith('@')),
      { minLength: 1, maxLength: 2 },
    ),
    fc.array(topic, { minLength: 1, maxLength: 3 }),
  )
  .map(
    ([people, topics]) =>
      `## Participants\n\n${people.map((person) => `- ${person}\n`).join('')}\n${topics.join('\n')}`,
  )
const path = fc
  .tuple(fc.constantFrom('iaas', 'ops'), fc.constantFrom('20240103', '20240110', '20240117', '20240124'))
  .map(([series, date]) => `${series}/${date}.md`)
const change = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), path, text }),
  fc.record({ kind: fc.constant('append' as const), path, text: line }),
  fc.record({ kind: fc.constant('rename' as const), path, to: path }),
  fc.record({ kind: fc.constant('remove' as const), path }),
)

/** Once for each of the days that follow, with one or more changes; some of them are committed. */
function apply(
  changes: (typeof change extends fc.Arbitrary<infer Change> ? Change : never)[],
  day: string,
  commit: boolean,
) {
  const there = (name: string) => readdirSync(archive.folder, { recursive: true, encoding: 'utf8' }).includes(name)
  for (const one of changes) {
    if (one.kind === 'write') write(archive.folder, { [one.path]: one.text })
    else if (!there(one.path)) continue
    else if (one.kind === 'append') appendFileSync(join(archive.folder, one.path), `\n${one.text}\n`)
    else if (one.kind === 'remove') rmSync(join(archive.folder, one.path))
    else if (!there(one.to)) renameSync(join(archive.folder, one.path), join(archive.folder, one.to))
  }
  if (commit) archive.commit(day, {})
}

const [first, ...rest] = fc.sample(fc.tuple(fc.array(change, { minLength: 1, maxLength: 4 }), fc.boolean()), {
  seed,
  numRuns: steps + 1,
})

test(`after ${steps} steps of random changes (SEED=${seed})`, { timeout: steps * 60_000 }, () => {
  // One file that no change reaches: an archive without minutes is none.
  archive.commit('2024-02-01', {
    'iaas/20231220.md': '## Lamps\n\n- @ben will mend the lamp\n',
    'iaas/20240103.md': '## Disks\n\n- AI @ada: buy ten disks for the lab\n',
    'ops/20240110.md': '## Heat\n\n- Decision: keep heat\n',
    'iaas/drawing.png': 'none',
  })
  for (const [at, [changes, commit]] of [first!, ...rest].entries()) {
    apply(changes, `2024-02-${String(at + 2).padStart(2, '0')}`, commit)
    expectAsClean()
  }
})

test('after a change of a registry', { timeout: 60_000 }, () => {
  write(content, {
    'topics/disks.md': '---\ntitle: Disks\nkind: infrastructure\naliases: [disk]\n---\n\nWhat turns.\n',
    'people/ada.yml': 'handle: Ada\nname: Ada\n',
  })
  expectAsClean()
})

test('after a change of a hand-written page and of a template', { timeout: 60_000 }, () => {
  appendFileSync(join(content, 'pages/about.mdx'), '\nOne sentence more.\n')
  const layout = join(project, 'src/layouts/Base.astro')
  writeFileSync(layout, readFileSync(layout, 'utf8').replace('</main>', '<p>One line more</p></main>'))
  expectAsClean()
})

test('after a change of a setting', { timeout: 60_000 }, () => expectAsClean('/minutes/'))
