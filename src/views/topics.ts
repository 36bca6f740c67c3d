/** All topics that were spoken of: A to Z with their other names, by kind, by month. */
import { foreign } from '../archive/languages.ts'
import type { Archive, Topic } from '../archive/types.ts'
import { routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { capitalised, groupBy, indexLetter, kindNames } from '../words.ts'
import type { PageHead } from './head.ts'
import { type Link, topicLink } from './lines.ts'

/** A name in the index: a topic's own, or another that leads to it. */
export interface Entry extends Link {
  /** The topic's title, for another name. */
  see?: string
}

export interface TopicsView {
  head: PageHead
  total: number
  letters: { letter: string; entries: Entry[] }[]
}
export interface KindsView {
  head: PageHead
  total: number
  kinds: { key: string; name: string; topics: (Link & { about: string })[] }[]
}
export interface MonthsView {
  head: PageHead
  years: { year: string; months: { month: string; meetings: number; topics: Link[] }[] }[]
}

const sorted = (archive: Archive): Topic[] => [...archive.topics.values()].sort((a, b) => byName(a.title, b.title))
const spoken = (archive: Archive): Topic[] => sorted(archive).filter(({ meetings }) => meetings.length > 0)

const collator = new Intl.Collator(texts.locale, { sensitivity: 'base', numeric: true })
const byName = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)

/** All that the list of topics shows: those that minutes speak of. */
export function topicsView(archive: Archive): TopicsView {
  const topics = spoken(archive)
  const entries = topics.flatMap((topic): Entry[] => {
    const { url } = topicLink(archive, topic.key)
    // A form that begins like one before it ("zone", "zones") stands beside it anyway.
    const own = [folded(topic.title)]
    const others = [...topic.aliases, ...topic.exact].filter(
      (name) =>
        !own.some((other) => other.startsWith(folded(name)) || folded(name).startsWith(other)) &&
        own.push(folded(name)),
    )
    return [
      topicLink(archive, topic.key, texts.counts.meetings(topic.meetings.length)),
      ...others.map((text) => ({ text, url: url!, see: topic.title })),
    ]
  })
  const letters = groupBy(
    entries.sort((a, b) => byName(a.text, b.text)),
    ({ text }) => indexLetter(text),
  ).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    head: {
      title: texts.names.topics,
      description: texts.topics.description(topics.length),
      path: routes.topics(),
      area: 'topics',
    },
    total: topics.length,
    letters: letters.map(([letter, row]) => ({ letter, entries: row })),
  }
}

const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Topics that no meeting spoke of yet are here too. */
export function kindsView(archive: Archive): KindsView {
  const topics = sorted(archive)
  return {
    head: {
      title: texts.topics.byKind,
      description: texts.topics.byKindDescription(topics.length),
      path: routes.topics('kind'),
      area: 'topics',
    },
    total: topics.length,
    kinds: groupBy(topics, ({ kind }) => kind)
      .map(([key, row]) => ({
        key,
        name: capitalised(kindNames(archive.registries.community, key).many),
        topics: row.map((topic) => ({
          ...topicLink(
            archive,
            topic.key,
            topic.meetings.length ? texts.counts.meetings(topic.meetings.length) : texts.topics.notYet,
          ),
          about: topic.description.split(/(?<=\.) /)[0]!,
          ...foreign(topic.description),
        })),
      }))
      .sort((a, b) => byName(a.name, b.name)),
  }
}

/** Topics that one month names. */
const mostOfMonth = 12

/** What was spoken of in each month: in how many of its meetings; latest first. */
export function topicMonthsView(archive: Archive): MonthsView {
  const months = groupBy(archive.meetings, ({ date }) => date.slice(0, 7)).reverse()
  const view = months.map(([month, meetings]) => {
    const amounts = new Map<string, number>()
    for (const meeting of meetings)
      for (const key of new Set(meeting.topics.map(({ key }) => key))) amounts.set(key, (amounts.get(key) ?? 0) + 1)
    const most = [...amounts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostOfMonth)
    return {
      month,
      meetings: meetings.length,
      topics: most.map(([key, amount]) => topicLink(archive, key, String(amount))),
    }
  })
  return {
    head: {
      title: texts.topics.byMonth,
      description: texts.topics.byMonthDescription,
      path: routes.topics('month'),
      area: 'topics',
    },
    years: groupBy(view, ({ month }) => month.slice(0, 4)).map(([year, row]) => ({ year, months: row })),
  }
}
