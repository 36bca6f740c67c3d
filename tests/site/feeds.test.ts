/** The feeds of the built site, read by other people's parsers and held against the rules of Atom (RFC 4287) and JSON Feed 1.1. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor'
import { parseFeed } from '@rowanmanning/feed-parser'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, inject, test } from 'vitest'
import { filesOf, readPage } from './pages.ts'

const site = inject('site')
const text = (file: string): string => readFileSync(join(site, file), 'utf8')
const atom = filesOf(site, 'feed.xml')
const json = filesOf(site, 'feed.json')

/** JSON Feed 1.1 as its text describes it (https://jsonfeed.org/version/1.1), with what it only recommends made a must. */
const url = { type: 'string', pattern: '^https?://[^\\s]+$' }
const author = {
  type: 'object',
  minProperties: 1,
  properties: { name: { type: 'string' }, url, avatar: url },
  additionalProperties: false,
}
const language = { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' }
const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items', 'home_page_url', 'feed_url'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    description: { type: 'string' },
    home_page_url: url,
    feed_url: url,
    language,
    authors: { type: 'array', items: author },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'url', 'content_html'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', minLength: 1 },
          url,
          title: { type: 'string' },
          summary: { type: 'string' },
          content_html: { type: 'string', minLength: 1 },
          date_published: {
            type: 'string',
            pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
          },
          language,
          tags: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
}

interface AtomEntry {
  id: string
  title: string
  updated: string
  published: string
  link: { '@rel'?: string; '@type'?: string; '@href': string }[]
  content: { '@type': string; '#text'?: string }
  author?: object
  summary?: string
}
const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => name === 'entry' || name === 'link',
  parseTagValue: false,
})
const day = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
const iri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i

test('there are feeds of everything, of each series, person, topic and release, of actions and decisions, in both forms', () => {
  expect(atom.map((file) => file.replace(/xml$/, 'json'))).toEqual(json)
  for (const file of [
    'feed.xml',
    'actions/feed.xml',
    'decisions/feed.xml',
    'iaas/feed.xml',
    'people/umut-kaya/feed.xml',
    'topics/heat/feed.xml',
    'releases/r6/feed.xml',
  ])
    expect(atom).toContain(file)
})

describe('Atom', () => {
  test('has what RFC 4287 asks for: 4.1.1, 4.1.2, 4.2.6, 4.2.7, 3.3', () => {
    for (const file of atom) {
      const { feed } = xml.parse(text(file)) as {
        feed: {
          id: string
          title: string
          updated: string
          author: { name: string }
          link: AtomEntry['link']
          entry?: AtomEntry[]
        }
      }
      expect(feed.id, file).toMatch(iri)
      expect(feed.title && feed.author.name, file).toBeTruthy()
      expect(feed.updated, file).toMatch(day)
      expect(
        feed.link.filter(({ '@rel': rel }) => rel === 'self').map(({ '@href': href }) => href),
        file,
      ).toEqual([`https://minutes.example.org/minutes/${file}`])
      const entries = feed.entry ?? []
      expect(new Set(entries.map(({ id }) => id)).size, file).toBe(entries.length)
      for (const entry of entries) {
        expect(entry.id, file).toMatch(iri)
        expect(entry.title, file).toBeTruthy()
        expect(
          [entry.updated, entry.published].every((date) => day.test(date)),
          file,
        ).toBe(true)
        expect(entry.content['@type'], file).toBe('html')
        const alternates = entry.link.filter(({ '@rel': rel = 'alternate' }) => rel === 'alternate')
        expect(alternates, file).toHaveLength(1)
        expect(entry.updated <= feed.updated, file).toBe(true)
      }
    }
  })

  test('is read by @rowanmanning/feed-parser and by @extractus/feed-extractor, each entry of it', () => {
    for (const file of atom) {
      const own = (xml.parse(text(file)) as { feed: { entry?: AtomEntry[] } }).feed.entry ?? []
      const one = parseFeed(text(file))
      expect(one.meta).toMatchObject({ type: 'atom', version: '1.0' })
      expect(
        one.items.map(({ id, url, published }) => [id, url, published?.toISOString()]),
        file,
      ).toEqual(own.map(({ id, link, published }) => [id, link[0]!['@href'], published]))
      expect(
        one.items.every(({ title, content }) => title && content),
        file,
      ).toBe(true)
      // It takes no feed without entries for one; RFC 4287 allows it.
      if (own.length === 0) continue
      const other = extractFromXml(text(file))
      expect(other.title, file).toBe(one.title)
      expect(other.entries?.map(({ id, link }) => [id, link]) ?? [], file).toEqual(
        own.map(({ id, link }) => [id, link[0]!['@href']]),
      )
    }
  })
})

describe('JSON Feed', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(jsonFeedSchema)

  test('is as version 1.1 says', () => {
    for (const file of json) {
      validate(JSON.parse(text(file)))
      expect(validate.errors, file).toBe(null)
    }
  })

  test('holds the entries of the Atom feed, and another reader finds them', () => {
    for (const file of json) {
      const feed = JSON.parse(text(file)) as { items: { id: string }[]; feed_url: string }
      expect(feed.feed_url).toBe(`https://minutes.example.org/minutes/${file}`)
      expect(feed.items.map(({ id }) => id)).toEqual(
        parseFeed(text(file.replace(/json$/, 'xml'))).items.map(({ id }) => id),
      )
      expect(
        extractFromJson(feed as unknown as string).entries?.map(({ id }) => id),
        file,
      ).toEqual(feed.items.map(({ id }) => id))
    }
  })
})

test.each([
  'index.html',
  'iaas/index.html',
  'people/umut-kaya/index.html',
  'topics/heat/index.html',
  'releases/r6/index.html',
  'actions/index.html',
  'decisions/index.html',
])('%s leads to its feeds', (file) => {
  const { links } = readPage(site, file)
  const folder = `/minutes/${file.replace('index.html', '')}`
  expect(links).toContain(`${folder}feed.xml`)
  expect(links).toContain(`${folder}feed.json`)
})
