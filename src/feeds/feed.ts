/** Archive → Atom and JSON Feed. No clock: a feed is as new as the newest minutes in it. */
import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import { identities } from '../archive/identity.ts'
import type { Archive } from '../archive/types.ts'
import { escaped } from '../html/escaped.ts'
import { type FeedScope, routes } from '../routes.ts'
import { settings } from '../site.ts'
import { ranked } from '../words.ts'
import { contentsOf, factsOf, type FeedContents } from './contents.ts'
import type { FeedEntry } from './entries.ts'

/** Days are told as their midnight in UTC. */
const moment = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** XML 1.0 has no place for control characters and halves of characters, not even escaped. */
const clean = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')

const host = routes.host()

/** Made once for an archive; all its feeds ask for the same names. */
const known = new WeakMap<Archive, ReturnType<typeof identities>>()
function identityIn(archive: Archive): ReturnType<typeof identities> {
  const found = known.get(archive) ?? identities(archive, host)
  known.set(archive, found)
  return found
}

/** @param digest of plain data @returns digest of all that decides a feed of these settings @throws RangeError for a scope that has no page */
export function feedKey(archive: Archive, scope: FeedScope, digest: (facts: unknown) => string): string {
  const facts = factsOf(archive, scope, identityIn(archive), digest)
  if (!facts) throw noFeed(scope)
  return digest([archive.meetings.at(-1)?.date, facts])
}

const noFeed = (scope: FeedScope): RangeError =>
  new RangeError(`There is no feed "${scope}": give one of feedScopes(archive).`)

/** Both forms of a feed are made one after the other, of the same entries. */
let last: { archive: Archive; scope: FeedScope; found: FeedContents } | undefined
function contents(archive: Archive, scope: FeedScope): FeedContents {
  if (last?.archive === archive && last.scope === scope) return last.found
  const found = contentsOf(archive, scope, identityIn(archive))
  if (!found) throw noFeed(scope)
  last = { archive, scope, found }
  return found
}

/** That of most of its entries, which tell the words of minutes. */
const languageOfFeed = ({ entries }: FeedContents): string =>
  ranked(entries.flatMap(({ language }) => language ?? []))[0]?.[0] ?? settings.language

const feedTitle = ({ title }: FeedContents): string => `${title} – ${settings.name}`

/** @throws RangeError for a scope that has no page */
export function feedFor(archive: Archive, scope: FeedScope): string {
  const feed = contents(archive, scope)
  const language = languageOfFeed(feed)
  const ours = (value: string) => ({
    value: clean(value),
    ...(language !== settings.language && { xml: { lang: settings.language } }),
  })
  const newest = feed.entries[0]?.day ?? archive.meetings.at(-1)?.date ?? '1970-01-01'
  return generateAtomFeed({
    id: routes.absolute(routes.feed(scope)),
    xml: { lang: language },
    title: ours(feedTitle(feed)),
    subtitle: ours(feed.subtitle),
    updated: moment(newest),
    authors: [{ name: settings.community || settings.name }],
    links: [
      { href: routes.absolute(routes.feed(scope)), rel: 'self', type: 'application/atom+xml' },
      { href: routes.absolute(feed.page), rel: 'alternate', type: 'text/html' },
    ],
    entries: feed.entries.map((entry) => ({
      ...(entry.language && entry.language !== language && { xml: { lang: entry.language } }),
      id: entry.id,
      title: { value: clean(entry.title) },
      published: moment(entry.day),
      updated: moment(entry.day),
      links: [{ href: entry.url, rel: 'alternate', type: 'text/html' }],
      summary: { value: clean(entry.summary) },
      content: { type: 'html', value: clean(htmlOf(entry)) },
      categories: entry.tags.map((term) => ({ term })),
    })),
  })
}

/** The same as JSON Feed 1.1. @throws RangeError for a scope that has no page */
export function jsonFeedFor(archive: Archive, scope: FeedScope): unknown {
  const feed = contents(archive, scope)
  // The writer leaves out an empty list, which the format demands.
  const empty = feed.entries.length === 0 && { items: [] }
  const written = generateJsonFeed({
    title: feedTitle(feed),
    description: feed.subtitle,
    home_page_url: routes.absolute(feed.page),
    feed_url: routes.absolute(routes.feed(scope, 'json')),
    language: languageOfFeed(feed),
    authors: [{ name: settings.community || settings.name }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: htmlOf(entry),
      date_published: moment(entry.day),
      tags: entry.tags,
      ...(entry.language && { language: entry.language }),
    })),
  })
  return { ...(written as object), ...empty }
}

/** Minutes without agenda, decisions and actions have their summary to show. */
const htmlOf = ({ html, summary }: FeedEntry): string => html || `<p>${escaped(summary)}</p>`
