/**
 * The examples on the page of notices are archives: each raises its rule once and nothing else, says what the page says,
 * and raises nothing when it is mended.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { changedFiles, explain } from '../../src/check/explain.ts'
import { loadArchive } from '../../src/loaders/archive.ts'
import { examplesFolder, readExample } from '../../src/loaders/noticeExamples.ts'
import { noticeNames, noticeRules } from '../../src/minutes/notices.ts'

const place = mkdtempSync(join(tmpdir(), 'minutes-examples-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** What is said of an archive of these registries and, if it has any, its own. */
async function noticesOf(rule: string, side: 'odd' | 'mended'): Promise<{ rule: string; said: string }[]> {
  const archive = join(examplesFolder, rule, side)
  const content = join(place, `${rule}-${side}`)
  cpSync(join(examplesFolder, 'registries'), content, { recursive: true })
  if (existsSync(join(archive, 'content'))) cpSync(join(archive, 'content'), content, { recursive: true })
  const { archive: read } = await loadArchive({ archive, content, pads: '', cacheDir: join(place, 'cache') })
  return read.notices.map(({ rule: name, source, line, column, message }) => ({
    rule: name,
    said: `${source}:${line}:${column}  ${message}`,
  }))
}

test('every rule has an example, and no other folder lies there', () => {
  expect(
    readdirSync(examplesFolder)
      .filter((name) => name !== 'registries')
      .sort(),
  ).toEqual([...noticeNames].sort())
})

describe.each(noticeNames)('%s', (rule) => {
  test('is raised once by its example, and nothing else is', async () => {
    const found = await noticesOf(rule, 'odd')
    if (process.env['UPDATE']) writeFileSync(join(examplesFolder, rule, 'said.txt'), `${found[0]?.said}\n`)
    expect(found).toEqual([{ rule, said: readExample(rule).said }])
  })

  test('is not raised when it is mended, and neither is another', async () =>
    expect(await noticesOf(rule, 'mended')).toEqual([]))

  test('is explained in the terminal', () => {
    const { said } = readExample(rule)
    const text = explain(rule, noticeRules[rule], readExample(rule))
    for (const words of [
      rule,
      said,
      noticeRules[rule].hint,
      noticeRules[rule].why,
      changedFiles(readExample(rule)).odd[0]!.path,
    ])
      expect(text).toContain(words)
  })
})
