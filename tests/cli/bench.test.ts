/** What `minutes bench` measures by: the repeated archive, the kinds of pages and their weights, memory. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { kindOf } from '../../src/cli/bench/kinds.ts'
import { watchMemory } from '../../src/cli/bench/memory.ts'
import { repeatedMinutes } from '../../src/cli/bench/repeated.ts'
import { weighSite } from '../../src/cli/bench/weights.ts'

const minutes = {
  path: 'iaas/20240410-prep.md',
  text: '# 2024-04-10\n\n- @ada: see standards#12 and https://github.com/o/r/pull/7, mail a@b.org\n- open since 20240403, on 1.4.2024\n',
}

test('the second group meets on another day and has other people and issues', () => {
  expect(repeatedMinutes(minutes, 2)).toEqual({
    path: 'iaas-2/20240515-prep.md',
    text: '# 2024-05-15\n\n- @ada-2: see standards#20012 and https://github.com/o/r/pull/20007, mail a@b.org\n- open since 20240508, on 1.4.2024\n\n\n- Notes of group 2\n',
  })
})

test('the third one has its own days, and the same people and issues', () => {
  expect(repeatedMinutes(minutes, 3)).toEqual({
    path: 'iaas-3/20240619-prep.md',
    text: '# 2024-06-19\n\n- @ada: see standards#12 and https://github.com/o/r/pull/7, mail a@b.org\n- open since 20240612, on 1.4.2024\n\n\n- Notes of group 3\n',
  })
})

test.each([
  ['index.html', 'home'],
  ['404.html', '404'],
  ['search/index.html', 'search'],
  ['iaas/index.html', 'series'],
  ['iaas/2024-04-10/index.html', 'meeting'],
  ['iaas/2024-04-10/a-1f/index.html', 'item'],
  ['people/index.html', 'people'],
  ['people/ada/index.html', 'person'],
  ['people/ada/2024/index.html', 'person, a part'],
  ['topics/by-kind/index.html', 'topics'],
  ['topics/heat/2024/index.html', 'topic, a part'],
  ['references/index.html', 'references'],
  ['references/o/r/index.html', 'repository'],
  ['references/o/r/12/index.html', 'reference'],
  ['references/scs-0100/index.html', 'reference'],
  ['actions/by/ada/index.html', 'actions'],
])('%s is a page of the kind: %s', (file, kind) => expect(kindOf(file)).toBe(kind))

test('a page weighs what it brings along, and nothing that is loaded later', () => {
  const site = mkdtempSync(join(tmpdir(), 'minutes-weights-'))
  const write = (path: string, text: string): number => {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), text)
    return gzipSync(text).length
  }
  try {
    const styles = write('_astro/a.css', 'a{}'.repeat(30))
    const scripts =
      write('_astro/a.js', 'import{b}from"./b.js";import("./later.js")') + write('_astro/b.js', 'export const b=1')
    write('_astro/later.js', 'x'.repeat(5000))
    const page = write(
      'iaas/2024-04-10/index.html',
      '<link rel="stylesheet" href="/m/_astro/a.css"><script type="module" src="/m/_astro/a.js"></script>',
    )
    write('iaas/2024-04-17/index.html', 'short')
    const { pages, files, kinds, largest } = weighSite(site, '/m/')
    expect([pages, files, kinds['meeting']!.pages]).toEqual([2, 6, 2])
    expect(kinds['meeting']!.largest).toMatchObject({
      file: 'iaas/2024-04-10/index.html',
      compressed: page,
      withStyles: page + styles,
      scripts,
    })
    expect(largest['.js']).toEqual({ file: '_astro/later.js', bytes: 5000 })
  } finally {
    rmSync(site, { recursive: true, force: true })
  }
})

test.skipIf(process.platform !== 'linux')('memory counts a process and those that it started', async () => {
  const hold = 'const held = Buffer.alloc(80_000_000, 1); setTimeout(() => held.length, 1000)'
  const child = spawn(process.execPath, [
    '-e',
    `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(hold)}], { stdio: 'inherit' }); ${hold}`,
  ])
  const watch = watchMemory(child.pid!)
  await once(child, 'exit')
  expect(watch.peak()).toBeGreaterThan(160_000_000)
})
