/** What content/redactions.yml takes out is in no output. All words are invented. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiFiles } from '../../src/api/files.ts'
import { meetingJson } from '../../src/api/minutes.ts'
import { dumpRows } from '../../src/dump/rows.ts'
import { feedScopes } from '../../src/feeds/contents.ts'
import { feedFor, jsonFeedFor } from '../../src/feeds/feed.ts'
import { renderMinutes } from '../../src/html/render.ts'
import { marks } from '../../src/items/template.ts'
import { type Loaded, loadArchive } from '../../src/loaders/archive.ts'
import { RegistryError, readRegistries } from '../../src/loaders/registries.ts'
import { allOutputs } from '../../src/outputs/all.ts'
import { madeOf } from '../../src/outputs/types.ts'
import { compileRedaction } from '../../src/registries/redaction.ts'
import { routes } from '../../src/routes.ts'
import { searchRecords } from '../../src/search/records.ts'
import { personEntry, someRegistries } from '../someRegistries.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutes-redactions-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (path: string, text: string) => {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}

const secret = /quillfeather|zebu-\d+|greta|gone-one|moonbeam/i
const minutes = `---
title: Quillfeather
description: about quillfeather
---

# IaaS 2024-05-06: Quillfeather

## Participants

* @ada
* @gone-one (Greta Gone)

## Agenda

### The QUILLFEATHER plan (@ada)

* AI @ada: call Quillfeather about [the key of quillfeather](https://example.org/quillfeather?k=zebu-4711)
* Decision: Quillfeather is paid
* see ![quillfeather](quillfeather-plan.png) and \`quillfeather --key zebu-4712\`

| Quillfeather | b |
|---|---|
| zebu-4713 | c |

\`\`\`
zebu-4714
\`\`\`

<p title="quillfeather">quillfeather in HTML</p>

* AI @gone-one: water the moonbeam
  plant
`

describe('a small archive', () => {
  let loaded: Loaded
  beforeAll(async () => {
    write('archive/iaas/20240506.md', minutes)
    write('archive/iaas/20240513.md', '# IaaS 2024-05-13\n\n## Agenda\n\n### Heat\n\n* the moonbeam plant stays here\n')
    write('content/people/gone-one.yml', 'handle: gone-one\nname: Greta Gone\nnames: [Greta]\nredacted: true\n')
    write(
      'content/redactions.yml',
      `- { text: quillfeather, reason: a private person }
- { pattern: 'zebu-\\d+', reason: keys of a test system }
- { text: moonbeam plant, reason: asked for, only: iaas/20240506.md }
`,
    )
    loaded = await loadArchive({
      archive: join(folder, 'archive'),
      content: join(folder, 'content'),
      pads: '',
      cacheDir: join(folder, 'cache'),
    })
  })

  /** All that is made, by name. */
  const outputs = (): [string, string][] => {
    const { archive, source } = loaded
    // Item pages are filled into a page that Astro has drawn before.
    const template = [marks.title, marks.description, routes.absolute(marks.path), marks.tags, marks.body].join('\n')
    const written = [...allOutputs(archive, source, [], template)].map(([route, content]): [string, string] => {
      const made = madeOf(content)
      return [`file ${route}`, typeof made === 'string' ? made : new TextDecoder().decode(made)]
    })
    const rendered = archive.meetings.map((meeting) => ({ meeting, ...renderMinutes(meeting, archive) }))
    return [
      ...[...apiFiles(archive)].map(([name, value]): [string, string] => [`api ${name}`, JSON.stringify(value)]),
      ...rendered.flatMap(({ meeting, html, sections }): [string, string][] => [
        [`page ${meeting.id}`, html],
        ...meeting.sections.map(({ id }, at): [string, string] => [`section ${id}`, sections[at]!]),
        [`json ${meeting.id}`, JSON.stringify(meetingJson(meeting, archive))],
        [`data ${meeting.id}`, JSON.stringify({ ...meeting, history: undefined })],
      ]),
      ['search', JSON.stringify(searchRecords(archive))],
      ['dump', JSON.stringify(Object.values(dumpRows(archive)).map((rows) => [...rows]))],
      ['notices', JSON.stringify(archive.notices)],
      ...feedScopes(archive).flatMap((scope): [string, string][] => [
        [`feed ${scope}`, feedFor(archive, scope)],
        [`json feed ${scope}`, JSON.stringify(jsonFeedFor(archive, scope))],
      ]),
      ...written,
    ]
  }

  test('holds the word in no output', () => {
    const made = outputs()
    expect(made.length).toBeGreaterThan(20)
    const elsewhere = (text: string) => text.replaceAll('the moonbeam plant stays here', '')
    expect(
      made
        .filter(([name, text]) => secret.test(name) || secret.test(elsewhere(text)))
        .map(([name, text]) => `${name}: ${secret.exec(text)}`),
    ).toEqual([])
    expect(made.find(([name]) => name === 'page iaas/2024-05-06')![1]).toContain('[redacted]')
  })

  test('keeps its lines, actions and decisions', () => {
    const meeting = loaded.archive.meetings.find(({ date }) => date === '2024-05-06')!
    expect(meeting.actions.map(({ line, owners }) => [line, owners])).toEqual([
      [17, ['ada']],
      [31, []],
    ])
    expect(meeting.decisions.map(({ line }) => line)).toEqual([18])
  })

  test('keeps words that are redacted in other files only', () => {
    const other = loaded.archive.meetings.find(({ date }) => date === '2024-05-13')!
    expect(renderMinutes(other, loaded.archive).html).toContain('moonbeam plant')
  })
})

describe('a redaction', () => {
  const redact = (entry: object, text: string, path?: string) =>
    compileRedaction(someRegistries({ redactions: [{ reason: 'x', ...entry }], people: [personEntry('ada')] }))(
      text,
      path,
    )

  test.each([
    [{ text: 'Ada B' }, 'x Ada\tB, ada  b. AdaB Ada Bc', 'x [redacted], [redacted]. AdaB Ada Bc'],
    [{ text: 'a+b' }, 'a+b aab', '[redacted] aab'],
    [{ text: '(x)' }, 'f(x)y', 'f[redacted]y'],
    [{ text: 'two words' }, 'a two\nwords b', 'a [redacted]\n b'],
    [{ pattern: 'k\\d+' }, 'k1 K22 k', '[redacted] [redacted] k'],
    [{ text: 'ä' }, 'Ä äb', '[redacted] äb'],
  ])('%j', (entry, text, left) => expect(redact(entry, text)).toBe(left))

  test('is for some files where it says so', () => {
    expect(redact({ text: 'x', only: 'a/*' }, 'x', 'a/b.md')).toBe('[redacted]')
    expect(redact({ text: 'x', only: 'a/b.md' }, 'x', 'a/b.md')).toBe('[redacted]')
    expect(redact({ text: 'x', only: 'a/b.md' }, 'x', 'a/c.md')).toBe('x')
    expect(redact({ text: 'x', only: 'a/*' }, 'x')).toBe('x')
  })
})

describe('a list that cannot be used is refused in one sentence', () => {
  test.each([
    ['- { text: ab }', /reason/],
    ['- { reason: because }', /text or pattern/],
    ['- { text: ab, pattern: cd, reason: because }', /text or pattern/],
    ["- { pattern: '(', reason: because }", /regular expression/],
    ["- { pattern: 'a*', reason: because }", /regular expression/],
    ['text: ab', /array/],
    ['- [', /not valid YAML/],
  ])('%s', (text, said) => {
    write('broken/redactions.yml', text)
    expect(() => readRegistries(join(folder, 'broken'))).toThrow(RegistryError)
    expect(() => readRegistries(join(folder, 'broken'))).toThrow(said)
  })

  test('and one of comments alone is empty', () => {
    write('broken/redactions.yml', '# nothing yet\n')
    expect(readRegistries(join(folder, 'broken')).redactions).toEqual([])
  })
})
