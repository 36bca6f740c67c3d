/** The demo archive with the interface in German: nothing of it is English, and what is English says so. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Serving } from '../../src/cli/server.ts'
import * as de from '../../src/texts/de.ts'
import * as en from '../../src/texts/en.ts'
import { launchBrowser } from '../browser/browser.ts'
import { serveFolder } from '../browser/serve.ts'
import { environment, root } from '../command.ts'
import { pageKinds } from './kinds.ts'
import { filesOf } from './pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutes-german-'))
const site = join(folder, 'site')
let serving: Serving
let browser: Browser

beforeAll(async () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'src/cli/minutes.ts',
      'build',
      '--archive',
      inject('archive'),
      '--out',
      site,
      '--base',
      '/minutes/',
      '--language',
      'de',
      '--no-cards',
    ],
    { cwd: root, encoding: 'utf8', env: environment },
  )
  expect([status, stderr]).toEqual([0, ''])
  serving = await serveFolder(site, '/minutes/')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await serving?.close()
  rmSync(folder, { recursive: true, force: true })
})

const wild = '§'
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** A text as the forms in which it may stand on a page: values and figures are open. */
function formsOf(text: unknown): string[] {
  if (typeof text === 'string') return [text]
  if (typeof text !== 'function') return []
  return [wild, 1, 2].flatMap((value) => {
    try {
      const said: unknown = (text as (...values: unknown[]) => unknown)(
        ...Array.from({ length: text.length }, () => value),
      )
      return typeof said === 'string' ? [said.replaceAll(/NaN|undefined|\b[12]\b/g, wild)] : []
    } catch {
      return []
    }
  })
}

/** Every English text that the German interface says otherwise. */
function englishForms(english: object, german: object): string[] {
  return Object.entries(english).flatMap(([key, text]) => {
    const other: unknown = (german as Record<string, unknown>)[key]
    if (text && typeof text === 'object') return englishForms(text as object, (other ?? {}) as object)
    const same = new Set(formsOf(other))
    return formsOf(text).filter((form) => !same.has(form))
  })
}

/** Texts that are taken for an interface's where they are words of minutes or of the registries. */
const alsoNames = new Set([
  'Standards',
  'Section',
  'Table',
  'Image',
  'Issue',
  'Discussion',
  'Release',
  'Topic',
  'Person',
])

const forms = [...new Set(englishForms(en, de))]
  .map((form) => form.trim())
  .filter((form) => /\p{L}{3}/u.test(form.replaceAll(wild, '')) && !alsoNames.has(form))
/** One word beside a value tells only of an amount: "7 minutes", and not "SCS minutes". */
const patternOf = (form: string): string =>
  escaped(form).replaceAll(
    wild,
    /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(form.replaceAll(wild, '0')) ? '.+' : String.raw`[\d.,]+`,
  )
const whole = new RegExp(`^(?:${forms.map(patternOf).join('|')})$`, 'u')
/** Several words are told apart from words of minutes wherever they stand. */
const phrases = forms
  .filter((form) => /\p{L}{2,}[^§]* [^§]*\p{L}{2,}[^§]* [^§]*\p{L}{2,}/u.test(form))
  .map((form) => new RegExp(patternOf(form), 'u'))

const isEnglish = (text: string): boolean =>
  text.split(/ · |; | \(|\) /).some((part) => whole.test(part.trim())) || phrases.some((phrase) => phrase.test(text))

/** What a page says to readers who have it read aloud in German: text and attributes outside of all that is marked as another language. */
function spokenIn(file: string): { words: string[]; language: string | undefined } {
  const words: string[] = []
  let language: string | undefined
  const walk = (node: DefaultTreeAdapterTypes.Node, spoken: string) => {
    let own = spoken
    if ('attrs' in node) {
      if (node.tagName === 'script' || node.tagName === 'code') return
      // Words of minutes and ours in one text, which no attribute tells apart; the same stand in the page.
      if (node.tagName === 'title' && /\/[^/]+\/[^/]+\/index/.test(file)) return
      const of = (name: string) => node.attrs.find((attribute) => attribute.name === name)?.value
      own = of('lang') ?? spoken
      if (node.tagName === 'html') language = of('lang')
      if (own === 'de') for (const name of ['aria-label', 'title', 'placeholder', 'alt']) words.push(of(name) ?? '')
    }
    if (node.nodeName === '#text' && own === 'de') words.push((node as DefaultTreeAdapterTypes.TextNode).value)
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, own)
  }
  walk(parse(readFileSync(join(site, file), 'utf8')), '')
  return { words: words.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean), language }
}

test('no text of the interface is English on any page', () => {
  expect(forms.length).toBeGreaterThan(250)
  expect(
    ['Latest minutes', 'Added on 10. April 2024', '2 decisions', 'x · vote: 7 for, 0 against, 1 abstained'].map(
      isEnglish,
    ),
  ).toEqual([true, true, true, true])
  const files = filesOf(site, '.html')
  expect(files.length).toBeGreaterThan(500)
  const left = new Map<string, string>()
  for (const file of files) {
    const { words, language } = spokenIn(file)
    expect([file, language]).toEqual([file, 'de'])
    for (const text of words) if (isEnglish(text)) left.set(text, file)
  }
  expect([...left]).toEqual([])
})

test('scripts carry the texts of German alone', () => {
  const scripts = filesOf(site, '.js')
    .filter((file) => file.startsWith('_astro/'))
    .map((file) => readFileSync(join(site, file), 'utf8'))
    .join('\n')
  expect(scripts).toContain(de.hits.nothing)
  expect(scripts).toContain(de.copying.label)
  const sentences = [
    en.copying,
    en.reading,
    en.filtered,
    en.sinceDay,
    en.hits,
    en.narrowing,
    en.palette,
    en.findings,
    en.answers,
  ]
    .flatMap((part) => englishForms(part, {}))
    .filter((form) => !form.includes(wild) && form.includes(' '))
  expect(sentences.length).toBeGreaterThan(25)
  expect(sentences.filter((sentence) => scripts.includes(sentence))).toEqual([])
})

test('feeds and calendars speak German, and say that their minutes are English', () => {
  expect(readFileSync(join(site, 'feed.xml'), 'utf8')).toContain(
    `<subtitle xml:lang="de">${de.feeds.allAbout}</subtitle>`,
  )
  expect(readFileSync(join(site, 'feed.json'), 'utf8')).toMatch(
    new RegExp(`"title":"${de.feeds.all} – .*"language":"en"`),
  )
  expect(readFileSync(join(site, 'iaas/calendar.ics'), 'utf8')).toContain('//DE')
  expect(readFileSync(join(site, 'iaas.md'), 'utf8')).toContain(`## ${de.names.meetings} (`)
})

async function open(path: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(serving.url.replace(/\/$/, '') + path)
  if (path.includes('?')) await page.locator('[data-search-result]').first().waitFor()
  return page
}

describe('in a browser', () => {
  test.each(pageKinds(inject('site')))('%s has no fault that axe finds, and fits a phone', async (path) => {
    const page = await open(path)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .join(' | ')
            .slice(0, 300)}`,
      ),
    ).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    )
    await page.context().close()
  })

  test('the search, the buttons at a line and what the script of months says are German', async () => {
    const page = await open('/search/?q=heat')
    expect(await page.locator('[data-search-status]').textContent()).toMatch(/^\d+ Abschnitte gefunden\.$/)
    expect(await page.locator('[data-search-result] h2 a').first().getAttribute('lang')).toBe('en')
    await page.goto(`${serving.url}iaas/2024-04-10/`)
    expect(await page.locator('.minutes').getAttribute('lang')).toBe('en')
    expect(await page.getByRole('button', { name: de.copying.label }).getAttribute('lang')).toBe(null)
    expect(await page.locator('.minutes a.chip.action').first().getAttribute('lang')).toBe('de')
    await page.goto(`${serving.url}since/?since=2024-01-01`)
    await page.locator('[data-since-answer] h2').waitFor()
    expect(await page.locator('[data-since-answer] h2').textContent()).toBe('Alle Reihen seit dem 1. Januar 2024')
    await page.context().close()
  })
})
