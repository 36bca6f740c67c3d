/** `npm run new` as it is called: what it writes and says, and that it never overwrites. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'

let archive: string
// The series are all that is needed here, and read in no time.
const content = mkdtempSync(join(tmpdir(), 'minutes-content-'))
cpSync('content/series', join(content, 'series'), { recursive: true })
beforeEach(() => {
  archive = mkdtempSync(join(tmpdir(), 'minutes-new-'))
})
afterEach(() => rmSync(archive, { recursive: true, force: true }))
afterAll(() => rmSync(content, { recursive: true, force: true }))

const begin = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      'src/cli/minutes.ts',
      'new',
      ...args,
      '--archive',
      archive,
      '--content',
      content,
    ],
    { encoding: 'utf8' },
  )
  return { status, stdout: stdout.replaceAll(archive, 'ARCHIVE'), stderr: stderr.replaceAll(archive, 'ARCHIVE') }
}

test('it writes the file of the day and says what it took over', () => {
  mkdirSync(join(archive, 'iaas'))
  writeFileSync(
    join(archive, 'iaas/20240626.md'),
    '# 2024-06-26\n\n## Participants\n\n- @ada\n- @ben\n\n## Agenda\n\n### Lamps\n\n- AI @ada: order the lamps\n',
  )
  const { status, stdout } = begin('iaas', '2024-07-03')
  expect(stdout).toBe(`Wrote ARCHIVE/iaas/20240703.md
  2 participants of the last meeting (2024-06-26) to choose from
  1 action carried over, the oldest of 2024-06-26
See it while you write: npm run dev -- --archive ARCHIVE
`)
  expect(status).toBe(0)
  expect(readFileSync(join(archive, 'iaas/20240703.md'), 'utf8')).toContain(
    '- AI @ada: order the lamps\n    - open since [2024-06-26](20240626.md#lamps)\n',
  )
})

test('an empty archive can begin, with a series of the registry or a folder of its own', () => {
  mkdirSync(join(archive, 'garden'))
  expect(begin('garden', '20240703').status).toBe(0)
  expect(begin('iaas', '2024-07-03-workshop').status).toBe(0)
  expect(readdirSync(archive, { recursive: true }).map(String).sort()).toEqual([
    'garden',
    'garden/20240703.md',
    'iaas',
    'iaas/20240703-workshop.md',
  ])
})

test('minutes that lie in no folder go on there', () => {
  archive = mkdtempSync(join(tmpdir(), 'Minutes-'))
  writeFileSync(join(archive, '2024-06-26.md'), '# Council\n\n## Participants\n\n- @ada\n')
  expect(begin('meetings', '2024-07-03').stdout).toContain('Wrote ARCHIVE/20240703.md')
  expect(readdirSync(archive).sort()).toEqual(['2024-06-26.md', '20240703.md'])
})

test.each([
  ['2023/2023-12-06.md', '2024/20240703.md'],
  ['2023-12/06.md', '2024-07/20240703.md'],
  ['2023/12/06.md', '2024/07/20240703.md'],
])('minutes in folders of years go on in the folder of the year: %s', (last, next) => {
  archive = mkdtempSync(join(tmpdir(), 'Minutes-'))
  mkdirSync(dirname(join(archive, last)), { recursive: true })
  writeFileSync(join(archive, last), '# Council\n\n## Participants\n\n- @ada\n')
  expect(begin('meetings', '2024-07-03').stdout).toContain(`Wrote ARCHIVE/${next}`)
  expect(begin('2023').stderr).toContain('There is no series "2023"')
})

test('what is there stays as it is', () => {
  mkdirSync(join(archive, 'iaas'))
  // The same meeting under another name.
  writeFileSync(join(archive, 'iaas/2024-07-03.md'), 'Mine.\n')
  const { status, stderr } = begin('iaas', '2024-07-03')
  expect(stderr).toBe(
    'ARCHIVE/iaas/2024-07-03.md exists already. A second meeting of that day gets a suffix: npm run new -- iaas 2024-07-03-workshop\n',
  )
  expect(status).toBe(1)
  expect(readFileSync(join(archive, 'iaas/2024-07-03.md'), 'utf8')).toBe('Mine.\n')
})

test('bad input is told in a sentence', () => {
  expect(begin().stderr).toContain(
    'Name a series, for example "npm run new -- community-call". There are: community-call, ',
  )
  expect(begin('garden').stderr).toContain('There is no series "garden" in ARCHIVE. There are: ')
  expect(begin('iaas', '2024-02-31').stderr).toBe(
    '"2024-02-31" is no day: write it as 2024-07-01, and for a second meeting of that day as 2024-07-01-workshop.\n',
  )
  expect(begin('iaas', '../../x').stderr).toContain('is no day')
  expect(begin('../x').stderr).toContain('There is no series "../x"')
  expect(readdirSync(archive)).toEqual([])
})
