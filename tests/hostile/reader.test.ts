/** Whatever stands in a file and whatever it is called: there is a page or a notice, soon, and no script. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import type { Archive } from '../../src/archive/types.ts'
import { renderMinutes } from '../../src/html/render.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { routes } from '../../src/routes.ts'
import { personEntry, someRegistries, topicEntry } from '../someRegistries.ts'
import { hostilePaths, hostileTexts, pieces } from './makers.ts'
import { scriptIn } from './script.ts'

const registries = someRegistries({ people: [personEntry('a'), personEntry('b')], topics: [topicEntry('heat', 'Heat')] })
const vocabulary = compileVocabulary(registries)
const decoder = new TextDecoder()

/** Reads files as the loader does and draws every page. */
function readAll(files: { path: string; text: string }[]): { archive: Archive; html: string[]; notices: string[] } {
  const readings = files.map(({ path, text }) => parseMeeting(text, path, { vocabulary, pads: 'https://pad.test' }))
  const minutes = readings.flatMap((reading) => reading.minutes ?? [])
  const notices = readings.flatMap((reading) => reading.notices)
  const paths = files.map(({ path }) => path)
  const archive = buildArchive({ minutes, notices, registries, files: paths, history: new Map(), leftOut: [] })
  const html = [...archive.meetings, ...archive.pages].map((entry) => {
    const rendered = renderMinutes(entry, archive)
    for (const section of entry.sections.slice(0, 3)) rendered.slice(...section.passages)
    return rendered.html
  })
  return { archive, html, notices: archive.notices.map(({ rule }) => rule) }
}

/** What holds for every input. */
function expectSound(archive: Archive, html: string[], files: number) {
  expect(archive.meetings.length + archive.pages.length + archive.notices.filter(({ rule }) => rule === 'no-meeting').length).toBe(files)
  for (const entry of [...archive.meetings, ...archive.pages]) {
    const ids = [...entry.passages.map(({ id }) => id), ...entry.actions.map(({ id }) => id), ...entry.decisions.map(({ id }) => id)].filter(Boolean)
    expect(new Set(ids).size).toBe(ids.length)
    const paths = [...entry.sections, ...entry.actions, ...entry.decisions].map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
  }
  for (const page of html) {
    expect(scriptIn(page)).toEqual([])
    const drawn = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(drawn).size).toBe(drawn.length)
  }
}

test('there are hundreds of hostile inputs, each with a name of its own', () => {
  expect(hostileTexts.length + hostilePaths.length).toBeGreaterThanOrEqual(400)
  expect(new Set(hostileTexts.map(({ name }) => name)).size).toBe(hostileTexts.length)
})

describe('a file of', () => {
  test.each(hostileTexts)('$name', ({ bytes }) => {
    const made = bytes()
    const files = [{ path: 'iaas/20240101.md', text: decoder.decode(made) }]
    const started = performance.now()
    const { archive, html } = readAll(files)
    const took = performance.now() - started
    expectSound(archive, html, 1)
    // A second for each 100 kB; a machine that is busy gets one for a smaller file too.
    expect(took).toBeLessThan(1000 * Math.max(1, made.length / 100_000))
  })
})

test('what is too deep or too long is shown as text, with a notice', () => {
  for (const name of ['10,000 quotes', '10,000 lists', 'a line of a megabyte', 'division on one line']) {
    const text = decoder.decode(hostileTexts.find((one) => one.name === name)!.bytes())
    const { html, notices } = readAll([{ path: 'iaas/20240101.md', text }])
    expect(notices).toContain('unreadable')
    expect(html[0]!.replace(/<[^>]+>/g, '').replaceAll('&#x3C;', '<').length).toBeGreaterThanOrEqual(text.length)
  }
})

test.each([
  ['# A\n\n<script>\n- first\n\n## Second\n- third\n', 'script'],
  ['# A\n\n<!-- x\n- first\n\n## Second\n- third\n', 'comment'],
  ['# A\n\n- an unclosed <textarea> of first\n\n## Second\n- third\n', 'textarea'],
  ['# A\n\n- the <title> of first\n- and <select>\n\n## Second\n- third\n', 'title'],
])('a tag that is never closed swallows nothing: %j', (text, tag) => {
  const { html, notices, archive } = readAll([{ path: 'iaas/20240101.md', text }])
  for (const word of [tag === 'comment' ? 'x' : tag, 'first', 'Second', 'third']) expect(html[0]).toContain(word)
  expect(notices).toContain('unreadable')
  expectSound(archive, html, 1)
})

describe('a file called', () => {
  test.each(hostilePaths)('%j', (path) => {
    const { archive, html } = readAll([{ path, text: '# Agenda\n\n## One\n\n- AI @a: mend it\n' }])
    expectSound(archive, html, 1)
    for (const entry of [...archive.meetings, ...archive.pages]) expect(routes.meeting(entry)).toMatch(/^\/(?:[a-z0-9-]+\/)+$/)
  })

  test('as another but for the case of its folder is in the same series', () => {
    const { archive } = readAll(['IAAS/20240101.md', 'iaas/20240101.md', 'iaas/20240108.md', 'people/20240101.md'].map((path) => ({ path, text: `# ${path}\n` })))
    expect([...archive.series].map(([key, { meetings }]) => [key, meetings.length])).toEqual([['IAAS', 3], ['people', 1]])
    const pages = [...archive.series.keys()].map((key) => routes.series(key))
    expect(new Set(pages).size).toBe(pages.length)
  })

  test('anything, all of them in one archive', () => {
    const { archive, html } = readAll(hostilePaths.map((path) => ({ path, text: `# ${path}\n\n- AI @a: ${path}\n` })))
    expectSound(archive, html, hostilePaths.length)
    const addresses = [...archive.byId.values()].map((entry) => routes.meeting(entry))
    expect(new Set(addresses).size).toBe(addresses.length)
    const series = [...archive.series.keys()].map((key) => routes.series(key))
    expect(new Set(series).size).toBe(series.length)
  })
})

describe('whatever is written', () => {
  const markup = fc.array(fc.oneof(fc.constantFrom(...Object.values(pieces), '\n', '\n\n', '\n- ', '\n  - ', '\n# ', '\n```\n', '\n> ', '\n---\n', '\n|a|b|\n|-|-|\n|', ':::', '<script>', 'javascript:', '[x]('), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 120 }).map((parts) => parts.join(''))

  test('is read and drawn, without script', () => {
    fc.assert(fc.property(markup, (text) => {
      const { archive, html } = readAll([{ path: 'iaas/20240101.md', text }])
      expectSound(archive, html, 1)
    }), { numRuns: 400 })
  })

  test('in any bytes, is read and drawn', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { archive, html } = readAll([{ path: 'iaas/20240101.md', text: decoder.decode(bytes) }])
      expectSound(archive, html, 1)
    }), { numRuns: 300 })
  })

  test('under any names, has addresses of its own', () => {
    const name = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('20240101', '2024-01-01', 'iaas', '..', 'people', '20240101-2'))
    const path = fc.tuple(fc.array(name, { maxLength: 3 }), name).map(([folders, file]) => [...folders, `${file}.md`].join('/'))
    fc.assert(fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
      const { archive, html } = readAll(paths.map((one) => ({ path: one, text: '# Agenda\n\n## x\n' })))
      expectSound(archive, html, paths.length)
      const addresses = [...archive.byId.values()].map((entry) => routes.meeting(entry))
      expect(new Set(addresses).size).toBe(addresses.length)
    }), { numRuns: 300 })
  })

  test('gives the same reading twice', () => {
    fc.assert(fc.property(markup, (text) => {
      const once = readAll([{ path: 'iaas/20240101.md', text }])
      expect(readAll([{ path: 'iaas/20240101.md', text }]).html).toEqual(once.html)
    }), { numRuns: 50 })
  })
})
