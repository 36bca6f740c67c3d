/** What the heads of pages tell chats and search engines: titles and descriptions that no other page has, people, facts. */
import type { Archive, ArchivedAction, ArchivedDecision, ArchivedMeeting, ArchivedPage } from '../archive/types.ts'
import { hasPage } from '../archive/visible.ts'
import { titleOf } from '../html/titles.ts'
import { withoutMail } from '../minutes/mail.ts'
import type { Action, Decision, Section } from '../minutes/types.ts'
import { counts, item as say, lists } from '../texts/index.ts'
import { longDate, meetingTitle, shorten } from '../words.ts'

export interface Head {
  title: string
  /** For tabs and chats, unlike that of any other page. */
  longTitle: string
  description: string
  authors: string[]
  labels: [string, string][]
}

type Minutes = ArchivedMeeting | ArchivedPage

/** Names as people are called in public; those without a page are left out. */
const namesOf = (archive: Archive, handles: readonly string[]): string[] =>
  [...new Set(handles)]
    .filter((handle) => hasPage(archive, handle))
    .map((handle) => archive.people.get(handle)!.name ?? `@${archive.people.get(handle)!.handle}`)

/** What the head of a page of minutes tells. */
export function meetingHead(archive: Archive, minutes: Minutes): Head {
  const meeting = minutes.kind === 'meeting' ? minutes : undefined
  const title = meetingTitle(archive, minutes)
  const people = meeting?.participants.length ?? 0
  const about = minutes.sections.flatMap((section) => section.title || []).join(' · ')
  const state =
    meeting?.status === 'cancelled'
      ? lists.cancelled
      : meeting?.status === 'empty'
        ? lists.noMinutes
        : people
          ? counts.participants(people)
          : ''
  const figures = [
    minutes.decisions.length && counts.decisions(minutes.decisions.length),
    minutes.actions.length && counts.actions(minutes.actions.length),
  ]
    .filter(Boolean)
    .join(', ')
  return {
    title,
    longTitle: title,
    description: cut(`${title}${state && `, ${state}`}${about && `: ${about}`}`, 220),
    authors: namesOf(
      archive,
      meeting?.roles.filter(({ role }) => role === 'minutes').map(({ handle }) => handle) ?? [],
    ),
    labels: facts([say.participants, people ? String(people) : ''], [say.outcome, figures]),
  }
}

/** A section, action or decision on its own page. @param joined the same with all its appearances, for the latest state */
export function itemHead(
  archive: Archive,
  minutes: Minutes,
  kind: 'section' | 'action' | 'decision',
  index: number,
  joined?: ArchivedAction | ArchivedDecision,
): Head {
  const list: readonly (Section | Action | Decision)[] =
    kind === 'section' ? minutes.sections : kind === 'action' ? minutes.actions : minutes.decisions
  const item = list[index]!
  const title = titleOf(item)
  const where = meetingTitle(archive, minutes)
  // The same words twice in one meeting: the second says so.
  const same = list.slice(0, index).filter((other) => titleOf(other) === title).length
  const name = `${say.kinds[kind]}${same ? ` ${same + 1}` : ''}`
  const owners = 'owners' in item ? item.owners : 'sponsors' in item ? [...item.sponsors, ...item.presenters] : []
  const shown = owners
    .filter((handle) => hasPage(archive, handle))
    .map((handle) => `@${archive.people.get(handle)!.handle}`)
  const excerpt =
    'passages' in item
      ? minutes.passages
          .slice(item.passages[0] + 1, item.passages[1])
          .map(({ text }) => text)
          .join(' ')
      : item.text
  const status = joined && 'status' in joined ? joined.status : undefined
  const asOf = joined?.sightings.at(-1)?.meeting.date ?? (minutes.kind === 'meeting' ? minutes.date : '')
  const vote =
    'vote' in item && item.vote ? say.votes(item.vote.for ?? 0, item.vote.against ?? 0, item.vote.abstain ?? 0) : ''
  return {
    title,
    longTitle: `${title} – ${kind === 'section' && !same ? '' : `${name}, `}${where}`,
    description: cut(
      `${name} · ${where}${shown.length ? ` · ${shown.slice(0, 4).join(', ')}` : ''}: ${'passages' in item ? title : ''}${'passages' in item && excerpt ? '. ' : ''}${excerpt}`,
      240,
    ),
    authors: namesOf(archive, owners),
    labels: facts(
      kind === 'action'
        ? [say.owner, shown.join(', ') || say.nobody]
        : kind === 'section'
          ? [say.broughtUpBy, shown.join(', ')]
          : [say.decided, minutes.kind === 'meeting' ? longDate(minutes.date) : ''],
      kind === 'action'
        ? [say.state, status ? (asOf ? say.asOf(say.standing[status], longDate(asOf)) : say.standing[status]) : '']
        : kind === 'decision'
          ? [say.vote, vote]
          : [say.meeting, where],
    ),
  }
}

/** Words of minutes, at most so long as they are shown: without mail addresses. */
export const cut = (words: string, length: number): string => shorten(withoutMail(words), length)

/** Labels with their values; pairs without a value are left out. */
export const facts = (...pairs: [string, string][]): [string, string][] => pairs.filter(([, value]) => value)
