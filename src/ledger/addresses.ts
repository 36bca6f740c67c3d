/**
 * Everything of a site that somebody may have a link to: pages, fragments, feeds, JSON, Markdown, papers. A site test holds
 * this list equal to the files of a real build: whoever adds a kind of page adds it here.
 */
import { apiNames } from '../api/files.ts'
import { oneSchemas } from '../api/index.ts'
import { itemFiles } from '../api/items.ts'
import { actionSelections, decisionSelections, standardSelections } from '../archive/selections.ts'
import { months } from '../archive/since.ts'
import { yearsOfPerson, yearsOfTopic } from '../archive/spots.ts'
import type { Archive, ArchivedMeeting, ArchivedPage } from '../archive/types.ts'
import { itemsOf } from '../archive/versions.ts'
import { shownReferences, visiblePeople } from '../archive/visible.ts'
import { calendarScopes } from '../calendars/calendar.ts'
import { feedScopes } from '../feeds/contents.ts'
import type { Places } from '../registries/ledger.ts'
import { routes, withoutBase } from '../routes.ts'

const nowhere: Places = new Map()

/** Further parts of lists are no addresses for ever: they end where a list gets shorter. @param guides names of the hand-written pages, `about` among them @returns address → places in it */
export function addressesOf(archive: Archive, guides: readonly string[]): Map<string, Places> {
  const pages = [
    routes.home(),
    routes.search(),
    routes.where(),
    routes.notices(),
    routes.check(),
    ...guides.map((name) => (name === 'about' ? routes.about() : routes.about(name))),
    routes.people(),
    ...visiblePeople(archive).flatMap((person) => [
      routes.person(person.key),
      ...yearsOfPerson(archive, person).map((year) => routes.person(person.key, year)),
    ]),
    routes.topics(),
    routes.topics('kind'),
    routes.topics('month'),
    ...[...archive.topics.values()].flatMap((topic) => [
      routes.topic(topic.key),
      ...yearsOfTopic(topic).map((year) => routes.topic(topic.key, year)),
    ]),
    routes.releases(),
    ...[...archive.releases.keys()].map((key) => routes.release(key)),
    ...referenceRoutes(archive),
    routes.since(),
    ...months(archive).map(({ key }) => routes.since(key)),
    ...[...archive.series.keys()].map((key) => routes.series(key)),
    ...actionSelections(archive).map(({ of, year }) => routes.actions(of, year)),
    ...[...decisionSelections(archive), ...standardSelections(archive)].map(({ of }) => routes.decisions(of)),
  ]
  const subjects = [
    ...[...archive.series.keys()].map((key) => routes.series(key)),
    ...visiblePeople(archive).map(({ key }) => routes.person(key)),
    ...[...archive.topics.keys()].map((key) => routes.topic(key)),
    ...[...archive.releases.keys()].map((key) => routes.release(key)),
  ]
  const data = [
    ...subjects.flatMap((page) => [routes.beside(page, 'json'), routes.beside(page, 'md')]),
    ...apiNames.flatMap((name) => [routes.api(name), routes.api(`schemas/${name}`)]),
    ...Object.keys(oneSchemas).map((name) => routes.api(`schemas/${name}`)),
    routes.api('index'),
    routes.dump(),
    ...itemFiles(archive).map(({ url }) => url),
    ...feedScopes(archive).flatMap((scope) => [routes.feed(scope), routes.feed(scope, 'json')]),
    ...calendarScopes(archive).map((scope) => routes.calendar(scope)),
    ...[...archive.attachments].map((path) => routes.attachment(path)),
    ...months(archive).map(({ key }) => routes.sinceJson(key)),
    routes.asset('llms.txt'),
    routes.check('registries.json'),
    routes.asset('sitemap.xml'),
  ]
  const all = new Map([...pages, ...data].map((route) => [withoutBase(route), nowhere]))
  for (const minutes of [...archive.meetings, ...archive.pages]) {
    all.set(withoutBase(routes.meeting(minutes)), placesIn(minutes))
    all.set(withoutBase(routes.meetingMarkdown(minutes)), nowhere)
    if (minutes.kind === 'meeting') all.set(withoutBase(routes.meetingJson(minutes)), nowhere)
  }
  return all
}

function referenceRoutes(archive: Archive): string[] {
  const shown = shownReferences(archive)
  const repositories = new Set(shown.flatMap(({ repository }) => repository ?? []))
  return [
    routes.references(),
    ...[...repositories].map((name) => routes.references(name)),
    ...shown.flatMap(({ id }) => [
      routes.reference(id),
      routes.reference(id, 'badge.svg'),
      routes.reference(id, 'index.json'),
    ]),
  ]
}

/** Fragments of the page and items below it, each with its line. */
export function placesIn(minutes: ArchivedMeeting | ArchivedPage): Places {
  const items = itemsOf(minutes)
  return new Map([
    ...minutes.passages.flatMap(({ id, line }): [string, number][] => (id ? [[id, line]] : [])),
    ...items.map(({ id, line }): [string, number] => [id, line]),
    ...items.map(({ path, line }): [string, number] => [`${path}/`, line]),
  ])
}
