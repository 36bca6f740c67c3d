/** All topics that were spoken of, by kind. */
import type { Archive } from '../archive/types.ts'
import { routes } from '../routes.ts'
import { count, groupBy } from '../words.ts'
import type { PageHead } from './head.ts'

export interface TopicsView {
  head: PageHead
  total: number
  kinds: { kind: string; topics: { title: string; url: string; meetings: number; aliases: string[] }[] }[]
}

export function topicsView(archive: Archive): TopicsView {
  const topics = [...archive.topics.values()].filter(({ meetings }) => meetings.length > 0).sort((a, b) => a.title.localeCompare(b.title, 'en'))
  return {
    head: { title: 'Topics', description: `${count(topics.length, 'topic')} of the minutes, by kind`, path: routes.topics(), area: 'topics' },
    total: topics.length,
    kinds: groupBy(topics, ({ kind }) => kind).sort(([a], [b]) => a.localeCompare(b)).map(([kind, row]) => ({
      kind,
      topics: row.map(({ key, title, meetings, aliases }) => ({ title, url: routes.topic(key), meetings: meetings.length, aliases: aliases.slice(0, 4) })),
    })),
  }
}
