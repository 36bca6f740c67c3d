/** A topic: what it is, when it was spoken of and where, what was decided, whom to ask. */
import type { Archive, Topic } from '../archive/types.ts'
import { topicCard } from '../cards/cards.ts'
import { facts } from '../cards/heads.ts'
import { routes } from '../routes.ts'
import { ranked } from '../words.ts'
import { type PageHead, shownCard } from './head.ts'
import { type ActionLine, actionLine, type DecisionLine, decisionLine, type Link, passageLine, personLink, type PlaceLine, sectionLine } from './lines.ts'
import { type MonthCounts, monthCounts } from './months.ts'

export interface TopicView {
  head: PageHead
  kind: string
  description: string
  meetings: number
  sections: PlaceLine[]
  aliases: string[]
  parent?: Link
  narrower: Link[]
  related: Link[]
  asked: Link[]
  references: Link[]
  link?: string
  attention: MonthCounts
  decisions: DecisionLine[]
  actions: ActionLine[]
  elsewhere: PlaceLine[]
}

const withPage = new Set(['issue', 'pull', 'discussion', 'standard', 'cve', 'ossa', 'rfc'])

export function topicView(archive: Archive, topic: Topic): TopicView {
  const links = (keys: string[]): Link[] => keys.flatMap((key) => {
    const other = archive.topics.get(key)
    return other ? [{ text: other.title, url: routes.topic(key) }] : []
  })
  const [parent] = topic.parent ? links([topic.parent]) : []
  // Whom to ask: who brought it up or spoke of it lately, latest first.
  const asked = [...new Set(topic.sections.toReversed().flatMap(({ section }) => [...section.sponsors, ...section.presenters]))].slice(0, 6)
  const references = ranked(topic.sections.flatMap(({ section }) => section.references)).filter(([id]) => withPage.has(archive.references.get(id)?.kind ?? ''))
  return {
    head: {
      title: topic.title,
      longTitle: `${topic.title} – topic`,
      description: topic.description || `${topic.title} in the minutes`,
      path: routes.topic(topic.key),
      card: topic.meetings.length ? shownCard(topicCard(topic)) : undefined,
      labels: facts(['Meetings', String(topic.meetings.length || '')], ['Decisions', String(topic.decisions.length || '')]),
      area: 'topics',
      feed: routes.feed(`topics/${topic.key}`),
    },
    kind: topic.kind.replaceAll('-', ' '),
    description: topic.description,
    meetings: topic.meetings.length,
    sections: topic.sections.toReversed().map((place) => sectionLine(archive, place)),
    aliases: topic.aliases,
    ...(parent && { parent }),
    narrower: links([...archive.topics.values()].filter((other) => other.parent === topic.key).map(({ key }) => key)),
    related: links(topic.related),
    asked: asked.map((handle) => personLink(archive, handle)),
    references: references.slice(0, 10).map(([id, amount]) => ({ text: id, url: routes.reference(id), note: String(amount) })),
    ...(topic.link && { link: topic.link }),
    attention: monthCounts(topic.sections.map(({ meeting }) => meeting.date)),
    decisions: topic.decisions.slice(-12).reverse().map((decision) => decisionLine(archive, decision)),
    actions: topic.actions.filter(({ status }) => status !== 'done').slice(-10).reverse().map((action) => actionLine(archive, action)),
    elsewhere: topic.passages.filter(({ section }) => !section).reverse().map((place) => passageLine(archive, place)),
  }
}
