/** The feeds of the demo archive, read by other parsers than the one that wrote them. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseJsonFeed } from 'feedsmith'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import type { Archive } from '../../src/archive/types.ts'
import { feedScopes, mostEntries } from '../../src/feeds/contents.ts'
import { feedFor, jsonFeedFor } from '../../src/feeds/feed.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { type FeedScope, routes } from '../../src/routes.ts'
import { demoArchive } from '../demoArchive.ts'
import { personEntry, someRegistries } from '../someRegistries.ts'

interface Entry {
  id: string
  title: string
  published: string
  updated: string
  summary: string
  content: { '#text': string }
}
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => name === 'entry' || name === 'link',
  trimValues: true,
})
const entriesOf = (xml: string): Entry[] => parser.parse(xml).feed.entry ?? []

/** A small archive of given files; `added` by path as git would tell it. */
function small(files: Record<string, string>, added: Record<string, string> = {}): Archive {
  const registries = someRegistries({ people: [personEntry('hidden-one', { hidden: true })] })
  const vocabulary = compileVocabulary(registries)
  const readings = Object.entries(files).map(([path, text]) => parseMeeting(text, path, { vocabulary, pads: '' }))
  const history = new Map(
    Object.entries(added).map(([path, day]) => [
      path,
      { added: day, changed: day, formerPaths: [], commit: 'c', earlier: [] },
    ]),
  )
  return buildArchive({
    minutes: readings.flatMap(({ minutes }) => (minutes ? [minutes] : [])),
    notices: [],
    registries,
    files: Object.keys(files),
    history,
    leftOut: [],
  })
}

describe('the feeds of the demo archive', () => {
  let demo: Archive
  beforeAll(async () => {
    demo = await demoArchive()
  })

  it('are well-formed Atom with everything that Atom asks for', () => {
    for (const scope of feedScopes(demo)) {
      const xml = feedFor(demo, scope)
      expect(XMLValidator.validate(xml), scope).toBe(true)
      const { feed } = parser.parse(xml)
      expect(feed.id, scope).toBe(routes.absolute(routes.feed(scope)))
      expect(feed.title && feed.author.name, scope).toBeTruthy()
      expect(feed.updated, scope).toMatch(/^\d{4}-\d\d-\d\dT00:00:00/)
      const entries = entriesOf(xml)
      expect(entries.length).toBeLessThanOrEqual(mostEntries)
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
      for (const entry of entries) {
        expect(entry.id).toMatch(/^tag:localhost,\d{4}-\d\d-\d\d:[^#?\s]+$/)
        expect(String(entry.title).length).toBeGreaterThan(0)
        expect(entry.updated).toBe(entry.published)
      }
      expect(entries.map(({ updated }) => updated)).toEqual(
        entries
          .map(({ updated }) => updated)
          .sort()
          .reverse(),
      )
    }
  })

  it('tell the same as JSON Feed', () => {
    for (const scope of feedScopes(demo)) {
      const json = JSON.parse(JSON.stringify(jsonFeedFor(demo, scope)))
      expect(json.version).toBe('https://jsonfeed.org/version/1.1')
      expect(json.feed_url).toBe(routes.absolute(routes.feed(scope, 'json')))
      const entries = entriesOf(feedFor(demo, scope))
      expect((json.items ?? []).map((item: { id: string }) => item.id)).toEqual(entries.map(({ id }) => id))
      if (entries.length) expect(parseJsonFeed(json).items).toHaveLength(entries.length)
    }
  })

  it('do not change from one making to the next', async () => {
    const again = await demoArchive()
    for (const scope of feedScopes(demo)) expect(feedFor(again, scope)).toBe(feedFor(demo, scope))
  })
})

describe('one feed', () => {
  const files = {
    'iaas/20240101.md':
      '# 2024-01-01\n## Agenda\n### Late < &amp; "early"\n* Decision: use `a < b`\n* AI @somebody: write it down\n',
    'iaas/20240301.md': '# 2024-03-01\n## Agenda\n### March\n* many more words than one\n',
    'ops/20240201.md': '# 2024-02-01\n## Agenda\n### February (@hidden-one)\n* AI @hidden-one: lock the door\n',
  }

  it('is ordered by the day on which minutes were added, else by the day of the meeting', () => {
    const titles = (archive: Archive) => entriesOf(feedFor(archive, '')).map(({ title }) => title)
    expect(titles(small(files))).toEqual(['iaas, 2024-03-01', 'ops, 2024-02-01', 'iaas, 2024-01-01'])
    const late = small(files, {
      'iaas/20240101.md': '2024-06-01',
      'iaas/20240301.md': '2024-03-02',
      'ops/20240201.md': '2024-03-02',
    })
    expect(titles(late)).toEqual(['iaas, 2024-01-01', 'iaas, 2024-03-01', 'ops, 2024-02-01'])
    expect(entriesOf(feedFor(late, ''))[0]!.updated).toMatch(/^2024-06-01/)
  })

  it('holds what concerns its subject, and text stays text', () => {
    const archive = small(files)
    expect(entriesOf(feedFor(archive, 'series/ops'))).toHaveLength(1)
    const [person] = entriesOf(feedFor(archive, 'people/somebody'))
    expect(person!.content['#text']).toContain('Late &lt; &amp; &quot;early&quot;</a>')
    const [decision] = entriesOf(feedFor(archive, 'decisions'))
    expect(decision!.title).toBe('use a < b')
    expect(entriesOf(feedFor(archive, 'actions')).map(({ title }) => title)).toEqual([
      'lock the door',
      '@somebody: write it down',
    ])
  })

  it('is in the language of its minutes, whatever the interface speaks', () => {
    const german =
      '# 2024-04-01\n## Agenda\n### Die Lampen\n* wir müssen die Lampen noch einmal reparieren\n* Beschluss: wir kaufen neue Lampen für den Hof\n'
    const english = '# 2024-05-01\n## Agenda\n### The lamps\n* we have to mend the lamps of the yard\n'
    const archive = small({ 'iaas/20240401.md': german, 'iaas/20240408.md': german, 'ops/20240501.md': english })
    const languages = (scope: FeedScope) => {
      const { feed } = parser.parse(feedFor(archive, scope))
      const { language, items } = jsonFeedFor(archive, scope) as { language: string; items: { language?: string }[] }
      expect(feed['@_xml:lang']).toBe(language)
      expect(feed.entry.map((entry: Record<string, string>) => entry['@_xml:lang'] ?? language)).toEqual(
        items.map((item) => item.language),
      )
      return [language, feed.title['@_xml:lang'], ...items.map((item) => item.language)]
    }
    expect(languages('')).toEqual(['de', 'en', 'en', 'de', 'de'])
    expect(languages('series/ops')).toEqual(['en', undefined, 'en'])
    expect(languages('decisions')).toEqual(['de', 'en', 'de', 'de'])
  })

  it('does not exist for somebody hidden, nor for what is unknown', () => {
    const archive = small(files)
    expect(feedScopes(archive)).not.toContain('people/hidden-one')
    expect(() => feedFor(archive, 'people/hidden-one')).toThrow(RangeError)
    expect(() => feedFor(archive, 'topics/none')).toThrow(RangeError)
  })

  it('leaves out what XML cannot hold', () => {
    const archive = small({
      'iaas/20240101.md': '# 2024-01-01\n## Agenda\n### Bell \u0007 and \ud83d tail\n* long enough to be minutes\n',
    })
    expect(XMLValidator.validate(feedFor(archive, ''))).toBe(true)
    for (const sign of ['\u0007', '\ud83d']) expect(feedFor(archive, '')).not.toContain(sign)
  })

  it('has a place beside its page', () => {
    expect(routes.feed('')).toBe('/feed.xml')
    expect(routes.feed('series/people')).toBe('/series-people/feed.xml')
    expect(routes.feed('people/a_b', 'json')).toBe('/people/a-b/feed.json')
  })
})
