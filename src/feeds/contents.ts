/** What stands in a feed: meetings, or actions or decisions, each with a lasting id and the day it came into the archive. */
import { firstKnown, type identities } from '../archive/identity.ts'
import { byCode } from '../archive/order.ts'
import { knownOn } from '../archive/since.ts'
import type { Archive, ArchivedAction, ArchivedDecision, ArchivedMeeting, Release, Topic } from '../archive/types.ts'
import { hasPage } from '../archive/visible.ts'
import type { Section } from '../minutes/types.ts'
import { type FeedScope, routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { type FeedEntry, itemEntry, meetingEntry, meetingFacts, type Told } from './entries.ts'

type Identity = ReturnType<typeof identities>

export interface FeedContents {
  title: string
  subtitle: string
  /** Path of the page that the feed belongs to. */
  page: string
  /** Newest first. */
  entries: FeedEntry[]
}

/** A feed tells what is new; the archive itself has the rest. */
export const mostEntries = 50

/** @returns undefined for a scope that has no page: unknown, hidden, an organisation. */
export function contentsOf(archive: Archive, scope: FeedScope, identity: Identity): FeedContents | undefined {
  const draft = draftOf(archive, scope, identity)
  return draft && { ...draft, entries: draft.entries.map(({ id, day, held, make }) => ({ id, day, held, ...make() })) }
}

/** All that decides what stands in a feed, without the making of its texts. @param digest of plain data @returns undefined for a scope that has no page */
export function factsOf(
  archive: Archive,
  scope: FeedScope,
  identity: Identity,
  digest: (facts: unknown) => string,
): unknown {
  const draft = draftOf(archive, scope, identity)
  return draft && { ...draft, entries: draft.entries.map(({ id, day, held, facts }) => [id, day, held, facts(digest)]) }
}

function draftOf(
  archive: Archive,
  scope: FeedScope,
  identity: Identity,
): (Omit<FeedContents, 'entries'> & { entries: Draft[] }) | undefined {
  const [kind, key = ''] = scope.split('/')
  const contents = (title: string, subtitle: string, page: string, drafts: Draft[]) => ({
    title,
    subtitle,
    page,
    entries: drafts.sort(newestFirst).slice(0, mostEntries),
  })
  const meetings = (list: ArchivedMeeting[], has: (section: Section) => boolean = () => true): Draft[] =>
    list
      .filter(({ status }) => status !== 'copy' && status !== 'empty')
      .map((meeting) => ({
        id: identity(meeting),
        day: knownOn(meeting),
        held: meeting.date,
        make: () => meetingEntry(meeting, archive, has),
        facts: (digest) => meetingFacts(meeting, archive, digest),
      }))
  const items = (list: (ArchivedAction | ArchivedDecision)[]): Draft[] =>
    list.map((item) => {
      // Minutes of an earlier meeting may come in later; what they tell again is no news.
      const known = firstKnown(item)
      return {
        id: identity(known.meeting, known),
        day: knownOn(known.meeting),
        held: known.meeting.date,
        make: () => itemEntry(item, archive),
        facts: () => itemEntry(item, archive),
      }
    })

  const about = (subject: Topic | Release | undefined, page: string, has: (section: Section) => boolean) =>
    subject && contents(subject.title, texts.feeds.subject(subject.title), page, meetings(subject.meetings, has))

  switch (kind) {
    case '':
      return contents(texts.feeds.all, texts.feeds.allAbout, routes.home(), meetings(archive.meetings))
    case 'actions':
      return contents(texts.names.actions, texts.feeds.actionsAbout, routes.actions(), items(archive.actions))
    case 'decisions':
      return contents(texts.names.decisions, texts.feeds.decisionsAbout, routes.decisions(), items(archive.decisions))
    case 'series': {
      const series = archive.series.get(key)
      return (
        series &&
        contents(series.title, texts.feeds.series(series.title), routes.series(key), meetings(series.meetings))
      )
    }
    case 'people': {
      const person = hasPage(archive, key) ? archive.people.get(key) : undefined
      const names = person && (person.name ?? `@${person.handle}`)
      return (
        person &&
        contents(
          names!,
          texts.feeds.person(names!),
          routes.person(key),
          meetings(person.meetings, (section) => section.people.includes(key)),
        )
      )
    }
    case 'topics':
      return about(archive.topics.get(key), routes.topic(key), (section) => section.topics.includes(key))
    case 'releases':
      return about(archive.releases.get(key), routes.release(key), (section) => section.releases.includes(key))
    default:
      return undefined
  }
}

/** Every scope that has a feed. */
export const feedScopes = (archive: Archive): FeedScope[] => [
  '',
  'actions',
  'decisions',
  ...[...archive.series.keys()].map((key) => `series/${key}` as const),
  ...[...archive.people.keys()].filter((key) => hasPage(archive, key)).map((key) => `people/${key}` as const),
  ...[...archive.topics.keys()].map((key) => `topics/${key}` as const),
  ...[...archive.releases.keys()].map((key) => `releases/${key}` as const),
]

/** An entry whose words are made only when it is among the newest. */
interface Draft {
  id: string
  day: string
  held: string
  make: () => Told
  /** All that decides the words. */
  facts: (digest: (facts: unknown) => string) => unknown
}

const newestFirst = (a: Draft, b: Draft): number => byCode(b.day, a.day) || byCode(b.held, a.held) || byCode(a.id, b.id)
