/** Whom to ask: who last brought a subject up, presented it or took something on about it, and in which words. */
import { foreign } from '../archive/languages.ts'
import type { Archive, ArchivedAction, ArchivedMeeting, SectionPlace } from '../archive/types.ts'
import { hasPage } from '../archive/visible.ts'
import { routes } from '../routes.ts'
import { shorten } from '../words.ts'
import { type Link, personLink, type Worded } from './lines.ts'

export interface Asked extends Worded {
  person: Link
  /** What the person did last. */
  did: 'brought up' | 'presented' | 'took on'
  what: string
  /** The very line of the minutes. */
  url: string
  date: string
}

/** More names are no help. */
const most = 5

/** @param sections in which the subject is more than named, oldest first @returns latest first; each person once */
export function askedOf(
  archive: Archive,
  sections: readonly SectionPlace[],
  actions: readonly ArchivedAction[],
): Asked[] {
  const deeds: { handle: string; did: Asked['did']; what: string; meeting: ArchivedMeeting; anchor: string }[] = [
    ...sections.flatMap(({ meeting, section }) => {
      const deed = (did: Asked['did']) => (handle: string) => ({
        handle,
        did,
        what: section.title || section.heading,
        meeting,
        anchor: section.id,
      })
      return [...section.sponsors.map(deed('brought up')), ...section.presenters.map(deed('presented'))]
    }),
    ...actions.flatMap((action) =>
      action.owners.map((handle) => ({
        handle,
        did: 'took on' as const,
        what: action.text,
        meeting: action.meeting,
        anchor: action.id,
      })),
    ),
  ]
  const latest = new Map<string, (typeof deeds)[number]>()
  for (const deed of deeds) {
    const known = latest.get(deed.handle)
    if (hasPage(archive, deed.handle) && (!known || deed.meeting.date > known.meeting.date))
      latest.set(deed.handle, deed)
  }
  return [...latest.values()]
    .sort((a, b) =>
      a.meeting.date === b.meeting.date ? (a.handle < b.handle ? -1 : 1) : a.meeting.date < b.meeting.date ? 1 : -1,
    )
    .slice(0, most)
    .map(({ handle, did, what, meeting, anchor }) => ({
      person: personLink(archive, handle),
      did,
      what: shorten(what, 90),
      url: routes.anchor(meeting, anchor),
      date: meeting.date,
      ...foreign(what, meeting),
    }))
}
