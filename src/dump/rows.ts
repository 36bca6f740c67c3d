/** Archive → the rows of each table of the SQLite file. Pure; in the order of the archive, so that the file is the same each time. */
import { referencePage, shown as withPage } from '../api/minutes.ts'
import { itemKey } from '../archive/threads.ts'
import type { Archive } from '../archive/types.ts'
import { visiblePeople } from '../archive/visible.ts'
import { withoutMail } from '../minutes/mail.ts'
import { routes } from '../routes.ts'
import { settings } from '../site.ts'
import type { Table } from './schema.ts'

export type Value = string | number | null
/** Made when they are asked for, and not kept: all at once they weigh more than the archive. */
export type Rows = Record<Table, Iterable<Value[]>>

/** Version of the tables: columns and tables may be added, none is taken away. */
export const dumpVersion = 1

/** @returns for each table its rows, made anew whenever they are walked; mail addresses are taken out */
export function dumpRows(archive: Archive): Rows {
  const shown = (value: Value): Value => (typeof value === 'string' ? withoutMail(value) : value)
  return Object.fromEntries(
    Object.entries(writtenRows(archive)).map(([table, rows]) => [
      table,
      again(function* () {
        for (const row of rows) yield row.map(shown)
      }),
    ]),
  ) as Rows
}

/** A list that is made anew each time somebody goes through it. */
const again = <Row>(make: () => Iterable<Row>): Iterable<Row> => ({
  [Symbol.iterator]: () => make()[Symbol.iterator](),
})

function writtenRows(archive: Archive): Rows {
  const { meetings } = archive
  const each = <Item>(items: Iterable<Item>, rowsOf: (item: Item) => Iterable<Value[]>): Iterable<Value[]> =>
    again(function* () {
      for (const item of items) yield* rowsOf(item)
    })
  const inSections = (keysOf: (section: (typeof meetings)[number]['sections'][number]) => Iterable<string>) =>
    each(meetings, (meeting) =>
      meeting.sections.flatMap((section, number) =>
        [...new Set(keysOf(section))].map((key) => [meeting.id, number, key]),
      ),
    )
  const about: Value[][] = [
    ['base', routes.home()],
    ['commit', archive.commit ?? ''],
    ['community', settings.community],
    ['newest', meetings.at(-1)?.date ?? ''],
    ['site', routes.absolute('')],
    ['version', String(dumpVersion)],
  ]
  return {
    about,
    series: [...archive.series.values()].map(({ key, title, kind, description, ended }) => [
      key,
      title,
      kind,
      description,
      ended ?? null,
      routes.series(key),
    ]),
    meetings: meetings.map((meeting) => [
      meeting.id,
      meeting.series,
      meeting.date,
      meeting.title,
      meeting.status,
      meeting.copyOf ?? null,
      meeting.source,
      meeting.added ?? null,
      routes.meeting(meeting),
    ]),
    sections: each(meetings, (meeting) =>
      meeting.sections.map((section, number) => [
        meeting.id,
        number,
        section.id,
        section.title,
        section.line,
        routes.item(meeting, section),
      ]),
    ),
    passages: each(meetings, (meeting) =>
      meeting.passages.map(({ section, kind, line, text, id }) => [
        meeting.id,
        section ?? null,
        kind,
        line,
        text,
        id ? routes.anchor(meeting, id) : null,
      ]),
    ),
    people: visiblePeople(archive).map((person) => [
      person.key,
      person.handle,
      person.name ?? null,
      person.first ?? null,
      person.last ?? null,
      routes.person(person.key),
    ]),
    attendance: each(meetings, (meeting) => [
      ...withPage(
        meeting.participants.map(({ handle }) => handle),
        archive,
      ).map((handle) => [meeting.id, handle, 1]),
      ...withPage(
        meeting.absent.map(({ handle }) => handle),
        archive,
      ).map((handle) => [meeting.id, handle, 0]),
    ]),
    section_people: inSections(({ people }) => withPage(people, archive)),
    topics: [...archive.topics.values()].map(({ key, title, kind, description }) => [
      key,
      title,
      kind,
      description,
      routes.topic(key),
    ]),
    section_topics: inSections(({ topics }) => topics),
    releases: [...archive.releases.values()].map(({ key, title, number, released }) => [
      key,
      title,
      number,
      released ?? null,
      routes.release(key),
    ]),
    section_releases: inSections(({ releases }) => releases),
    actions: each(archive.actions, (action) => [
      [
        itemKey(action.meeting, action),
        action.meeting.id,
        action.section ?? null,
        action.line,
        action.text,
        action.latest ?? null,
        action.marker,
        action.status,
        action.life.standing,
        action.life.opened,
        action.life.seen,
        action.life.done ?? null,
        action.life.days,
        routes.item(action.meeting, action),
      ],
    ]),
    action_owners: archive.actions.flatMap((action) =>
      withPage(action.owners, archive).map((owner) => [itemKey(action.meeting, action), owner]),
    ),
    sightings: each(archive.actions, (action) =>
      action.sightings.map(({ meeting, line, status, note, how }) => [
        itemKey(action.meeting, action),
        meeting.id,
        line,
        status,
        note ?? null,
        how,
      ]),
    ),
    decisions: archive.decisions.map((decision) => [
      itemKey(decision.meeting, decision),
      decision.meeting.id,
      decision.section ?? null,
      decision.line,
      decision.text,
      decision.marker,
      decision.vote?.for ?? null,
      decision.vote?.against ?? null,
      decision.vote?.abstain ?? null,
      routes.item(decision.meeting, decision),
    ]),
    replaced: archive.decisions.flatMap((decision) =>
      decision.replaces.map((other) => [itemKey(decision.meeting, decision), itemKey(other.meeting, other)]),
    ),
    refs: each([...archive.references.values()], (reference) => [
      [
        reference.id,
        reference.kind,
        reference.target ?? null,
        reference.repository ?? null,
        reference.number ?? null,
        referencePage(reference, archive),
      ],
    ]),
    mentions: each(meetings, (meeting) =>
      meeting.references.map(({ id, section, line }) => [id, meeting.id, section ?? null, line]),
    ),
  }
}
