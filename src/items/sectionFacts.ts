/** By what a build knows that the pages of all sections of a file show what they showed. */
import type { Archive, ArchivedMeeting, ArchivedPage } from '../archive/types.ts'
import { hasPage, hasReferencePage, named } from '../archive/visible.ts'
import { meetingCard } from '../cards/cards.ts'
import type { Rendered } from '../html/render.ts'
import { routes } from '../routes.ts'
import { meetingTitle } from '../words.ts'

/** @returns all that `itemView` takes for the sections of these minutes, our code and the settings aside: what it takes more must come in here, too */
export function sectionFacts(archive: Archive, minutes: ArchivedMeeting | ArchivedPage, rendered: Rendered): unknown {
  const { sections, passages } = minutes
  const handles = new Set(
    named(
      archive,
      sections.flatMap(({ people, sponsors, presenters }) => [...people, ...sponsors, ...presenters]),
    ),
  )
  const near = (id: string) => {
    const { earlier, later } = archive.threads.get(`${minutes.id}#${id}`) ?? {}
    return [earlier, later].map((place) => place && [routes.item(place.meeting, place.section), place.meeting.date])
  }
  return [
    rendered.sections,
    minutes.id,
    minutes.kind,
    minutes.source,
    routes.meeting(minutes),
    routes.pinnedFile(minutes),
    meetingTitle(archive, minutes),
    minutes.kind === 'meeting' ? minutes.date : '',
    meetingCard(archive, minutes),
    minutes.language,
    sections,
    passages.map(({ text }) => text),
    [...handles].map((handle) => [
      handle,
      archive.people.get(handle)?.handle,
      archive.people.get(handle)?.name,
      hasPage(archive, handle),
    ]),
    sections.map(({ id, topics, releases, references }) => [
      near(id),
      topics.map((key) => archive.topics.get(key)?.title),
      releases.map((key) => archive.releases.get(key)?.title),
      references.map((reference) => hasReferencePage(archive, reference)),
    ]),
  ]
}
