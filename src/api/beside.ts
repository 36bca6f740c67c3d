/** Beside the page of each series, person, topic and release the same as JSON (its entry of the list) and as Markdown. */
import type { Archive, ArchivedAction, ArchivedDecision, ArchivedMeeting, SectionPlace } from '../archive/types.ts'
import { visiblePeople } from '../archive/visible.ts'
import { withoutMail } from '../html/escaped.ts'
import { routes } from '../routes.ts'
import { count, longDate, meetingTitle, standingName } from '../words.ts'
import { personItems, releaseItems, seriesItems, topicItems } from './subjects.ts'

/** @returns route and content of every file */
export function* besideFiles(archive: Archive): Iterable<[route: string, content: string]> {
  for (const items of [seriesItems(archive), personItems(archive), topicItems(archive), releaseItems(archive)])
    for (const item of items) yield [routes.beside(item.url, 'json'), JSON.stringify({ version: 1, ...item })]
  const page = (route: string, title: string, about: string, parts: string[]): [string, string] =>
    [routes.beside(route, 'md'), `${[`# ${plain(title)}`, about && plain(about), `<${routes.absolute(route)}>`, ...parts].filter(Boolean).join('\n\n')}\n`]
  for (const { key, title, description, meetings, actions, decisions } of archive.series.values())
    yield page(routes.series(key), title, description, [list('Meetings', meetings, (meeting) => meetingLine(archive, meeting)), ...promises(archive, actions, decisions)])
  for (const { key, handle, name, attended, sponsored, actions } of visiblePeople(archive)) {
    const parts = [
      list('Meetings', attended.map(({ meeting }) => meeting), (meeting) => meetingLine(archive, meeting)),
      list('Brought up', sponsored, (place) => sectionLine(archive, place)),
      ...promises(archive, actions, []),
    ]
    yield page(routes.person(key), `@${handle}`, name ?? '', parts)
  }
  for (const { key, title, description, sections, actions, decisions } of archive.topics.values())
    yield page(routes.topic(key), title, description, [list('Subjects', sections, (place) => sectionLine(archive, place)), ...promises(archive, actions, decisions)])
  for (const { key, title, description, sections, actions, decisions } of archive.releases.values())
    yield page(routes.release(key), title, description, [list('Subjects', sections, (place) => sectionLine(archive, place)), ...promises(archive, actions, decisions)])
}

/** Words as they are, whatever Markdown would make of them. */
const plain = (text: string): string => withoutMail(text).replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]<>#|]/g, '\\$&')
const link = (text: string, route: string): string => `[${plain(text)}](${routes.absolute(route)})`

/** Latest first; nothing for an empty list. */
const list = <Item>(heading: string, items: Item[], line: (item: Item) => string): string =>
  items.length > 0 ? `## ${heading} (${items.length})\n\n${items.toReversed().map((item) => `- ${line(item)}`).join('\n')}` : ''

const promises = (archive: Archive, actions: ArchivedAction[], decisions: ArchivedDecision[]): string[] => [
  list('Decisions', decisions, (decision) => `${link(decision.text, routes.item(decision.meeting, decision))}, ${plain(meetingTitle(archive, decision.meeting))}`),
  list('Actions', actions, ({ latest, text, meeting, life, owners, ...action }) => {
    const who = owners.flatMap((owner) => archive.people.get(owner)?.handle ?? []).map((handle) => `@${handle}`).join(', ')
    return `${link(latest ?? text, routes.item(meeting, action))}, ${[plain(who), standingName[life.standing], plain(meetingTitle(archive, meeting))].filter(Boolean).join(', ')}`
  }),
]

const meetingLine = (archive: Archive, meeting: ArchivedMeeting): string =>
  `${link(meetingTitle(archive, meeting), routes.meeting(meeting))}${meeting.status === 'held' ? '' : ` (${meeting.status})`}: ${count(meeting.sections.length, 'subject')}`

const sectionLine = (archive: Archive, { meeting, section }: SectionPlace): string =>
  `${link(section.title || section.heading || longDate(meeting.date), routes.item(meeting, section))}, ${plain(meetingTitle(archive, meeting))}`
