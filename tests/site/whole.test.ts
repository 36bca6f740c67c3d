/** The built site as a whole: what holds for every page. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, inject, test } from 'vitest'
import { weighSite } from '../../src/cli/bench/weights.ts'
import { past } from './demoRepository.ts'
import { brokenLinks, filesOf, readPage } from './pages.ts'

const site = inject('site')
const base = '/minutes/'
const pages = filesOf(site, '.html').map((file) => readPage(site, file))

const addressOf = (file: string) => `https://minutes.example.org${base}${file.replace(/(^|\/)index\.html$/, '$1')}`
/** Pages at addresses that were: they point at what is there now. */
const elsewhere = pages.filter(({ file, canonical }) => canonical !== addressOf(file))

describe('every page', () => {
  test('is one of hundreds', () => expect(pages.length).toBeGreaterThan(500))

  test('leads to pages and places that exist', () => expect(brokenLinks(site, pages, base)).toEqual([]))

  test('has each id once', () => {
    const twice = pages.flatMap(({ file, ids }) =>
      ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file}#${id}`),
    )
    expect(twice).toEqual([])
  })

  test('loads nothing from another host', () => {
    expect(
      pages.flatMap(({ file, loads }) =>
        loads.filter((url) => /^(?:[a-z]+:)?\/\//i.test(url)).map((url) => `${file} ${url}`),
      ),
    ).toEqual([])
  })

  test('has a policy without inline script or style, and none of either', () => {
    for (const { policy } of pages) {
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe-inline')
    }
    expect(pages.flatMap(({ file, inline }) => inline.map((what) => `${file} ${what}`))).toEqual([])
  })

  test('has a title, a description and an address of its own', () => {
    expect(pages.filter(({ title, description }) => !title || !description).map(({ file }) => file)).toEqual([])
    const own = new Set(pages.map(({ file }) => addressOf(file)))
    expect(pages.filter(({ canonical }) => !own.has(canonical)).map(({ file }) => file)).toEqual([])
    const former = new Set(elsewhere)
    const current = pages.filter((page) => !former.has(page))
    for (const words of [current.map(({ title }) => title), current.map(({ description }) => description)]) {
      expect(words.filter((one, at) => words.indexOf(one) !== at)).toEqual([])
    }
  })

  test('is small: at most 150 kB of HTML', () => {
    expect(pages.filter(({ file }) => readFileSync(join(site, file)).length > 150_000).map(({ file }) => file)).toEqual(
      [],
    )
  })

  test('of a meeting loads only the styles it needs: 6.5 kB compressed, a third of the 20 kB that the largest may weigh', () => {
    const { largest } = weighSite(site, base).kinds['meeting']!
    expect(largest.withStyles - largest.compressed).toBeGreaterThan(1000)
    expect(largest.withStyles - largest.compressed).toBeLessThan(6500)
  })
})

test('only what has another address now points elsewhere', () => {
  expect(elsewhere.filter(({ file }) => !file.startsWith(past.meeting)).map(({ file }) => file)).toEqual([])
})

test('the HTML is valid', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    elements: ['html5'],
    rules: {
      // Style of writing, not validity.
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'long-title': 'off',
      'no-raw-characters': 'off',
      // A heading's id is the one GitHub gives it: "2024-04-10" begins with a digit.
      'valid-id': ['error', { relaxed: true }],
    },
  })
  const found: string[] = []
  // Every page that is no item, and every fifth item.
  const checked = pages.filter(({ file }, at) => file.split('/').length < 4 || at % 5 === 0)
  for (const { file } of checked) {
    const { results } = await validator.validateString(readFileSync(join(site, file), 'utf8'), file)
    found.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId} ${message}`),
      ),
    )
  }
  expect(found).toEqual([])
})
