/** Both languages say the same things, and say amounts and days as their readers do. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { around } from '../../src/texts/around.ts'
import * as de from '../../src/texts/de.ts'
import * as en from '../../src/texts/en.ts'
import * as chosen from '../../src/texts/index.ts'
import { noticeRules } from '../../src/minutes/notices.ts'
import { environment, root } from '../command.ts'

/** Names of all texts: `home.title`. */
const keysOf = (texts: object, before = ''): string[] =>
  Object.entries(texts)
    .flatMap(([key, value]) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? keysOf(value as object, `${before}${key}.`)
        : [`${before}${key}`],
    )
    .sort()

/** Names that come from a registry or from minutes: one language may leave them as they are. */
const open = /^(?:topics\.kind|release\.step|rules|details)(?:\.|$)/

describe('the texts', () => {
  test('are the same in both languages, and all of them are to be had', () => {
    const keys = keysOf(en).filter((key) => !open.test(key))
    expect(keys.length).toBeGreaterThan(300)
    expect(keysOf(de).filter((key) => !open.test(key))).toEqual(keys)
    expect(keysOf(chosen).filter((key) => !open.test(key))).toEqual(keys)
  })

  test.each([
    ['de', de, /\b(?:the|of|and|is|are|with|without|not|meeting|decision|action|topic)s?\b/i],
    ['en', en, /[äöüß„]|\b(?:und|oder|nicht|mit|der|das|Sitzung|Beschluss|Aufgabe)\b/],
  ] as const)('of %s hold no word of the other', (_, texts, other) => {
    const wrong = Object.entries(texts)
      .flatMap(([part, values]) =>
        typeof values === 'object'
          ? Object.entries(values).map(([key, value]) => [`${part}.${key}`, value] as const)
          : [],
      )
      // Examples of what minutes hold, and words quoted from them.
      .filter(([key]) => !/^(?:check\.placeholder|biography\.correct\w+)$/.test(key))
      .filter(([, value]) => typeof value === 'string' && other.test(value))
    expect(wrong).toEqual([])
  })
})

test('every rule of the notices has German words, with the detail wherever the English has it', () => {
  expect(Object.keys(de.rules).sort()).toEqual(Object.keys(noticeRules).sort())
  const holds = (say: (detail: string) => string) => say('\0').includes('\0')
  expect(
    Object.entries(noticeRules).filter(([rule, { message }]) => holds(message) !== holds(de.rules[rule]!.message)),
  ).toEqual([])
})

test('every detail that a notice is made with has German words', () => {
  const written = [
    'minutes/personal.ts',
    'minutes/limits.ts',
    'minutes/tree.ts',
    'minutes/frontMatter.ts',
    'minutes/repairBlocks.ts',
    'minutes/meeting.ts',
    'source/folder.ts',
    'source/repository.ts',
    'source/active.ts',
  ].flatMap((file) =>
    [
      ...readFileSync(join('src', file), 'utf8').matchAll(
        /(['"`])((?:an? [a-z]|it (?:is|has|lies|describes)|is (?:an? |no |missing)|has |could run|went away|(?:the|long|more|lists,) [a-zM][^'`]* )[^'`\n]*)\1/g,
      ),
    ].map(([, , text]) => text!.replaceAll(/\$\{[^}]*\}|\d+/g, '#')),
  )
  expect(written.length).toBeGreaterThan(30)
  expect(written.filter((detail) => !(detail in de.details))).toEqual([])
  for (const [english, german] of Object.entries(de.details))
    expect([german, german.match(/#/g)?.length]).toEqual([german, english.match(/#/g)?.length])
})

test('a German site tells the cases in German, and words of a file as they are', () => {
  const said = [
    ['unreadable', '<script> is never closed'],
    ['skipped-file', 'has 31 MB, and more than 25 are not taken'],
    ['dead-link', 'a/b2.md'],
  ]
  const program = `
    const { inLanguage } = await import('./src/check/inLanguage.ts')
    const { noticeOf } = await import('./src/minutes/notices.ts')
    console.log(JSON.stringify(${JSON.stringify(said)}.map(([rule, detail]) => inLanguage(noticeOf(rule, 'x.md', 1, detail)).message)))`
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program],
    { cwd: root, encoding: 'utf8', env: { ...environment, MINUTES_LANGUAGE: 'de' } },
  )
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual([
    'Die Datei lässt sich nicht als Markdown lesen: <script> wird nicht geschlossen.',
    'Diese Datei wurde nicht gelesen: Sie hat 31 MB, und mehr als 25 werden nicht übernommen.',
    'Der Link auf a/b2.md führt nirgendwohin.',
  ])
})

describe('amounts', () => {
  test('have the form of the word that they take', () => {
    expect([1, 2, 0, 1234].map(en.counts.actions)).toEqual(['1 action', '2 actions', '0 actions', '1,234 actions'])
    expect([1, 2, 0, 1234].map(de.counts.actions)).toEqual(['1 Aufgabe', '2 Aufgaben', '0 Aufgaben', '1.234 Aufgaben'])
    expect([1, 12].map(de.counts.decisions)).toEqual(['1 Beschluss', '12 Beschlüsse'])
    expect([1, 12].map(de.lists.openFor)).toEqual(['offen seit 1 Tag', 'offen seit 12 Tagen'])
    expect([0, 1].map(en.lists.doneAfter)).toEqual(['done on the same day', 'done after 1 day'])
    expect([0, 1].map(de.lists.doneAfter)).toEqual(['am selben Tag erledigt', 'erledigt nach 1 Tag'])
    expect([1, 2].map(en.hits.partly)).toEqual([
      '1 section has all the words; the others have some of them.',
      '2 sections have all the words; the others have some of them.',
    ])
    expect([1, 2].map((times) => de.topic.spokenOf(times, times))).toEqual([
      'Besprochen in 1 Abschnitt aus 1 Sitzung.',
      'Besprochen in 2 Abschnitten aus 2 Sitzungen.',
    ])
  })
})

describe('days', () => {
  const day = (texts: typeof en) =>
    texts.dates.week(
      new Intl.DateTimeFormat(texts.locale, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date('2024-04-10T00:00:00Z')),
    )
  test('are written as the language writes them', () => {
    expect(day(en)).toBe('Wednesday 10 April 2024')
    expect(day(de)).toBe('Mittwoch, 10. April 2024')
    expect([en.series.weekday('Wednesday'), de.series.weekday('Mittwoch')]).toEqual(['on Wednesdays', 'mittwochs'])
  })
})

test('a phrase is cut at its names', () => {
  expect(around(en.meeting.added)).toEqual(['Added on ', ''])
  expect(around(de.series.openOf)).toEqual(['', ' von ', ''])
})
