/** Beside the page of each series, person, topic and release the same as JSON (its entry of the list) and as Markdown. */
import type { Archive, ArchivedAction, ArchivedDecision, ArchivedMeeting, SectionPlace } from '../archive/types.ts'
import { named, visiblePeople } from '../archive/visible.ts'
import { withoutMail } from '../minutes/mail.ts'
import { routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { longDate, meetingTitle, standingName } from '../words.ts'
import { personItems, releaseItems, seriesItems, topicItems } from './subjects.ts'

/** @returns route and content of every file */
export function* besideFiles(archive: Archive): Iterable<[route: string, content: string]> {
  for (const items of [seriesItems(archive), personItems(archive), topicItems(archive), releaseItems(archive)])
    for (const item of items)
      yield [routes.beside(item.url, 'json'), withoutMail(JSON.stringify({ version: 1, ...item }))]
  const page = (route: string, title: string, about: string, parts: string[]): [string, string] => [
    routes.beside(route, 'md'),
    `${[`# ${plain(title)}`, about && plain(about), `<${routes.absolute(route)}>`, ...parts].filter(Boolean).join('\n\n')}\n`,
  ]
  for (const { key, title, description, meetings, actions, decisions } of archive.series.values())
    yield page(routes.series(key), title, description, [
      list(texts.names.meetings, meetings, (meeting) => meetingLine(archive, meeting)),
      ...promises(archive, actions, decisions),
    ])
  for (const { key, handle, name, attended, sponsored, actions } of visiblePeople(archive)) {
    const parts = [
      list(
        texts.names.meetings,
        attended.map(({ meeting }) => meeting),
        (meeting) => meetingLine(archive, meeting),
      ),
      list(texts.beside.broughtUp, sponsored, (place) => sectionLine(archive, place)),
      ...promises(archive, actions, []),
    ]
    yield page(routes.person(key), `@${handle}`, name ?? '', parts)
  }
  for (const { key, title, description, sections, actions, decisions } of archive.topics.values())
    yield page(routes.topic(key), title, description, [
      list(texts.beside.subjects, sections, (place) => sectionLine(archive, place)),
      ...promises(archive, actions, decisions),
    ])
  for (const { key, title, description, sections, actions, decisions } of archive.releases.values())
    yield page(routes.release(key), title, description, [
      list(texts.beside.subjects, sections, (place) => sectionLine(archive, place)),
      ...promises(archive, actions, decisions),
    ])
}

/** Words as they are, whatever Markdown would make of them. */
const plain = (text: string): string =>
  withoutMail(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
const link = (text: string, route: string): string => `[${plain(text)}](${routes.absolute(route)})`

/** Latest first; nothing for an empty list. */
const list = <Item>(heading: string, items: Item[], line: (item: Item) => string): string =>
  items.length > 0
    ? `## ${heading} (${items.length})\n\n${items
        .toReversed()
        .map((item) => `- ${line(item)}`)
        .join('\n')}`
    : ''

const promises = (archive: Archive, actions: ArchivedAction[], decisions: ArchivedDecision[]): string[] => [
  list(
    texts.names.decisions,
    decisions,
    (decision) =>
      `${link(decision.text, routes.item(decision.meeting, decision))}, ${plain(meetingTitle(archive, decision.meeting))}`,
  ),
  list(texts.names.actions, actions, ({ latest, text, meeting, life, owners, ...action }) => {
    const who = named(archive, owners)
      .flatMap((owner) => archive.people.get(owner)?.handle ?? [])
      .map((handle) => `@${handle}`)
      .join(', ')
    return `${link(latest ?? text, routes.item(meeting, action))}, ${[plain(who), standingName[life.standing], plain(meetingTitle(archive, meeting))].filter(Boolean).join(', ')}`
  }),
]

const meetingLine = (archive: Archive, meeting: ArchivedMeeting): string =>
  `${link(meetingTitle(archive, meeting), routes.meeting(meeting))}${texts.beside.status[meeting.status]}: ${texts.counts.subjects(meeting.sections.length)}`

const sectionLine = (archive: Archive, { meeting, section }: SectionPlace): string =>
  `${link(section.title || section.heading || longDate(meeting.date), routes.item(meeting, section))}, ${plain(meetingTitle(archive, meeting))}`
