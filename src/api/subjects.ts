/** What the minutes are about, as JSON: people, topics, releases, series. */
import type { Archive, ArchivedAction, ArchivedDecision, ArchivedMeeting, SectionPlace } from '../archive/types.ts'
import { hasPage } from '../archive/visible.ts'
import { routes } from '../routes.ts'
import { itemId } from './minutes.ts'
import type { ApiItem } from './schemas.ts'

const idsOf = (meetings: ArchivedMeeting[]): string[] => [...new Set(meetings.map(({ id }) => id))]
const itemIds = (items: (ArchivedAction | ArchivedDecision)[]): string[] =>
  items.map((item) => itemId(item.meeting, item))
const days = (meetings: ArchivedMeeting[]) => {
  const [first, last] = [meetings[0]?.date, meetings.at(-1)?.date]
  return { ...(first && { first }), ...(last && { last }) }
}

/** Items of people.json: whoever has a page. */
export function personItems(archive: Archive): ApiItem<'people'>[] {
  return [...archive.people.values()]
    .filter(({ key }) => hasPage(archive, key))
    .map((person) => ({
      id: person.key,
      url: routes.person(person.key),
      title: person.name ?? person.handle,
      aliases: [...person.spellings, ...person.names],
      meetings: idsOf(person.meetings),
      handle: person.handle,
      known: person.known,
      attended: idsOf(person.attended.map(({ meeting }) => meeting)),
      absent: idsOf(person.absences.map(({ meeting }) => meeting)),
      actions: itemIds(person.actions),
      ...days(person.meetings),
    }))
}

/** Items of topics.json: every topic of the archive. */
export function topicItems(archive: Archive): ApiItem<'topics'>[] {
  const place = ({ meeting, section }: SectionPlace) => ({
    meeting: meeting.id,
    url: routes.item(meeting, section),
    anchor: routes.anchor(meeting, section.id),
    title: section.title,
    line: section.line,
  })
  return [...archive.topics.values()].map((topic) => ({
    id: topic.key,
    url: routes.topic(topic.key),
    title: topic.title,
    aliases: [...topic.aliases, ...topic.exact],
    meetings: idsOf(topic.meetings),
    kind: topic.kind,
    description: topic.description,
    ...(topic.parent && { parent: topic.parent }),
    related: topic.related,
    ...(topic.link && { link: topic.link }),
    sections: topic.sections.map(place),
    actions: itemIds(topic.actions),
    decisions: itemIds(topic.decisions),
  }))
}

/** Items of releases.json. */
export const releaseItems = (archive: Archive): ApiItem<'releases'>[] =>
  [...archive.releases.values()].map((release) => ({
    id: release.key,
    url: routes.release(release.key),
    title: release.title,
    aliases: release.aliases,
    meetings: idsOf(release.meetings),
    number: release.number,
    description: release.description,
    ...(release.planned && { planned: release.planned }),
    ...(release.released && { released: release.released }),
    versions: release.versions,
    dates: release.dates.map(({ what, date, meeting, line }) => ({
      what,
      date,
      meeting: meeting.id,
      url: routes.meeting(meeting),
      line,
    })),
    actions: itemIds(release.actions),
    decisions: itemIds(release.decisions),
  }))

/** Items of series.json: series with minutes. */
export function seriesItems(archive: Archive): ApiItem<'series'>[] {
  return [...archive.series.values()].map((series) => ({
    id: series.key,
    url: routes.series(series.key),
    title: series.title,
    aliases: series.aliases,
    meetings: idsOf(series.meetings),
    kind: series.kind,
    description: series.description,
    ...(series.ended && { ended: series.ended }),
    predecessors: series.predecessors,
    successors: series.successors,
    ...days(series.meetings),
    pages: series.pages.map((page) => ({
      id: page.id,
      url: routes.meeting(page),
      title: page.title,
      source: page.source,
    })),
  }))
}
