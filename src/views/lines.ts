/**
 * The lines of lists: actions, decisions, meetings, places, names. Each holds what it says and where it leads, ready to
 * be drawn; nothing else of the archive goes with it.
 */
import { foreign } from '../archive/languages.ts'
import type { Archive, ArchivedAction, ArchivedDecision, ArchivedMeeting, ArchivedPage } from '../archive/types.ts'
import { hasPage, named } from '../archive/visible.ts'
import type { Language } from '../minutes/language.ts'
import type { Vote } from '../minutes/types.ts'
import { routes } from '../routes.ts'
import { longDate, meetingTitle, seriesTitle, shorten } from '../words.ts'

/** Words that lead somewhere, where there is such a page. */
export interface Link {
  text: string
  url?: string
  /** A figure or remark beside it. */
  note?: string
  /** Language of the text, where it is not that of the interface. */
  lang?: Language
}

/** Where something was said: the meeting's series and day. */
export interface Said {
  where: string
  date: string
}

/** Words of minutes in another language than the interface say which. */
export interface Worded {
  lang?: Language
}

/** What was said at a line of the minutes, which has an address of its own. */
export interface SaidAt extends Said, Worded {
  /** The very line in the minutes. */
  line: string
  /** Title of its section: few words say little without it. */
  subject?: string
  subjectLang?: Language
}

export interface ActionLine extends SaidAt {
  text: string
  /** Its own page. */
  url: string
  standing: ArchivedAction['life']['standing']
  owners: Link[]
  /** How long it is or was open, in days; not where nobody said what became of it. */
  days?: number
  /** Later meetings in which it was seen again, and the day of the last. */
  again?: { meetings: number; last: string }
}

export interface DecisionLine extends SaidAt {
  text: string
  url: string
  vote?: Vote
  /** How many took part in the meeting, where it says. */
  present?: number
  replaces?: Link[]
  replacedBy?: Link[]
}

export interface MeetingLine extends Worded {
  url: string
  date: string
  series: string
  suffix?: string
  status: ArchivedMeeting['status']
  people: number
  about: string
}

const said = (archive: Archive, meeting: ArchivedMeeting): Said => ({
  where: seriesTitle(archive, meeting.series),
  date: meeting.date,
})

/** Without an address where the person has no page. @param note shown behind it */
export const personLink = (archive: Archive, handle: string, note?: string): Link => ({
  text: `@${archive.people.get(handle)?.handle ?? handle}`,
  ...(hasPage(archive, handle) && { url: routes.person(handle) }),
  ...(note !== undefined && { note }),
})

/** Of those who are not hidden. */
export const personLinks = (archive: Archive, handles: readonly string[]): Link[] =>
  named(archive, handles).map((handle) => personLink(archive, handle))

/** @param key of a topic of the archive */
export const topicLink = (archive: Archive, key: string, note?: string): Link => ({
  text: archive.topics.get(key)!.title,
  url: routes.topic(key),
  ...(note !== undefined && { note }),
})

/** Without the community's own name: `standards#548`. */
export const referenceLink = (archive: Archive, id: string, note?: string): Link => ({
  text: id.startsWith(`${archive.registries.repositories.owner}/`)
    ? id.slice(archive.registries.repositories.owner.length + 1)
    : id,
  url: routes.reference(id),
  ...(note !== undefined && { note }),
})

/** @param note shown behind it */
export const seriesLink = (archive: Archive, key: string, note?: string): Link => ({
  text: seriesTitle(archive, key),
  url: routes.series(key),
  ...(note !== undefined && { note }),
})

/** @param note shown behind it */
export const meetingLink = (archive: Archive, meeting: ArchivedMeeting | ArchivedPage, note?: string): Link => ({
  text: meetingTitle(archive, meeting),
  url: routes.meeting(meeting),
  ...(note !== undefined && { note }),
})

const subjectOf = ({
  meeting,
  section,
}: ArchivedAction | ArchivedDecision): { subject?: string; subjectLang?: Language } => {
  const title = meeting.sections[section ?? -1]?.title
  const { lang } = foreign(title ?? '', meeting)
  return title ? { subject: shorten(title, 70), ...(lang && { subjectLang: lang }) } : {}
}

/** An action by its latest words, cut at 200 characters, and its state. */
export const actionLine = (archive: Archive, action: ArchivedAction): ActionLine => ({
  text: shorten(action.latest ?? action.text, 200),
  ...foreign(action.latest ?? action.text, action.meeting),
  url: routes.item(action.meeting, action),
  standing: action.life.standing,
  ...(action.status !== 'unknown' && { days: action.life.days }),
  owners: personLinks(archive, action.owners),
  ...said(archive, action.meeting),
  line: routes.anchor(action.meeting, action.id),
  ...subjectOf(action),
  ...(action.sightings.length > 0 && {
    again: { meetings: action.sightings.length, last: action.sightings.at(-1)!.meeting.date },
  }),
})

/** A decision by its words, cut at 260 characters. */
export const decisionLine = (archive: Archive, decision: ArchivedDecision): DecisionLine => ({
  text: shorten(decision.text, 260),
  ...foreign(decision.text, decision.meeting),
  url: routes.item(decision.meeting, decision),
  ...said(archive, decision.meeting),
  line: routes.anchor(decision.meeting, decision.id),
  ...subjectOf(decision),
  ...(decision.vote && { vote: decision.vote }),
  ...(decision.meeting.participants.length > 0 && { present: decision.meeting.participants.length }),
  ...(decision.replaces.length > 0 && { replaces: decision.replaces.map(decisionLink) }),
  ...(decision.replacedBy.length > 0 && { replacedBy: decision.replacedBy.map(decisionLink) }),
})

const decisionLink = (decision: ArchivedDecision): Link => ({
  text: shorten(decision.text, 80),
  ...foreign(decision.text, decision.meeting),
  url: routes.item(decision.meeting, decision),
  note: longDate(decision.meeting.date),
})

/** A meeting in a list. */
export const meetingLine = (archive: Archive, meeting: ArchivedMeeting): MeetingLine => ({
  url: routes.meeting(meeting),
  date: meeting.date,
  series: seriesTitle(archive, meeting.series),
  ...(meeting.suffix && { suffix: meeting.suffix.replaceAll('-', ' ') }),
  status: meeting.status,
  people: meeting.participants.length,
  about: shorten(meeting.sections.map((section) => section.title).join(' · '), 160),
  ...foreign('', meeting),
})
