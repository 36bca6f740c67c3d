/**
 * Calendars of a series or a person: the meetings as days, each with a link to its minutes, and the open actions as to-dos.
 * No clock: the stamp of an entry is the day on which its minutes last changed.
 */
import ICAL from 'ical.js'
import { firstKnown, identities } from '../archive/identity.ts'
import { knownOn } from '../archive/since.ts'
import type { Archive, ArchivedAction, ArchivedMeeting } from '../archive/types.ts'
import { visiblePeople } from '../archive/visible.ts'
import { withoutMail } from '../minutes/mail.ts'
import { type CalendarScope, routes } from '../routes.ts'
import { settings } from '../site.ts'
import { calendars as texts } from '../texts/index.ts'
import { longDate, meetingTitle, standingName } from '../words.ts'

/** Bytes of a line; the blank before a line that goes on is not counted by the library, and RFC 5545 wants 75. */
ICAL.foldLength = 74

export interface CalendarContents {
  name: string
  meetings: ArchivedMeeting[]
  actions: ArchivedAction[]
}

/** Every scope that has a calendar. */
export const calendarScopes = (archive: Archive): CalendarScope[] => [
  ...[...archive.series.keys()].map((key) => `series/${key}` as const),
  ...visiblePeople(archive).map(({ key }) => `people/${key}` as const),
]

/** @throws RangeError for a scope without a calendar */
function contentsOf(archive: Archive, scope: CalendarScope): CalendarContents {
  const [kind, key = ''] = scope.split('/')
  const series = kind === 'series' ? archive.series.get(key) : undefined
  if (series) return { name: series.title, meetings: series.meetings, actions: series.actions }
  const person = kind === 'people' ? visiblePeople(archive).find((candidate) => candidate.key === key) : undefined
  if (person)
    return {
      name: `@${person.handle}`,
      meetings: person.attended.map(({ meeting }) => meeting),
      actions: person.actions,
    }
  throw new RangeError(`There is no calendar "${scope}": give one of calendarScopes(archive).`)
}

export interface Calendars {
  /** The calendar of a scope as the text of an `.ics` file. */
  make(scope: CalendarScope): string
  /** @param digest of plain data @returns digest of all that decides it, our code and the settings aside */
  key(scope: CalendarScope, digest: (facts: unknown) => string): string
}

/** All calendars of an archive, each made when it is asked for. */
export function calendars(archive: Archive): Calendars {
  const identity = identities(archive, routes.host())
  // A meeting stands in the calendars of everybody who was there: its entry is made once.
  const events = new Map<ArchivedMeeting, string>()
  const eventOf = (meeting: ArchivedMeeting): string => {
    const found = events.get(meeting) ?? event(archive, meeting, identity(meeting)).toString()
    events.set(meeting, found)
    return found
  }
  const digests = new Map<ArchivedMeeting, string>()
  const factsOf = (meeting: ArchivedMeeting, digest: (facts: unknown) => string): string => {
    const facts = () => [
      identity(meeting),
      stampOf(meeting),
      meeting.date,
      meeting.series,
      meeting.status,
      meetingTitle(archive, meeting),
      routes.meeting(meeting),
      meeting.sections.map(({ title }) => title),
    ]
    const found = digests.get(meeting) ?? digest(facts())
    digests.set(meeting, found)
    return found
  }
  const chosen = (scope: CalendarScope) => {
    const { name, meetings, actions } = contentsOf(archive, scope)
    return {
      name,
      held: [...new Set(meetings)].filter(({ status }) => status !== 'copy'),
      open: actions.filter(({ status }) => status === 'open'),
    }
  }
  const key: Calendars['key'] = (scope, digest) => {
    const { name, held, open } = chosen(scope)
    return digest([
      name,
      held.map((meeting) => factsOf(meeting, digest)),
      open.map((action) => {
        const known = firstKnown(action)
        return [
          identity(known.meeting, known),
          todoTexts(archive, action),
          stampOf((action.sightings.at(-1) ?? action).meeting, true),
          factsOf(action.meeting, digest),
        ]
      }),
    ])
  }
  const make = (scope: CalendarScope): string => {
    const { name, held, open } = chosen(scope)
    const title = `${name} – ${settings.name}`
    const calendar = new ICAL.Component('vcalendar')
    const told = {
      version: '2.0',
      prodid: `-//${settings.name}//minutes archive//${settings.language.toUpperCase()}`,
      method: 'PUBLISH',
      name: title,
      'x-wr-calname': title,
    }
    for (const [property, value] of Object.entries(told)) calendar.updatePropertyWithValue(property, value)
    calendar.updatePropertyWithValue('refresh-interval', ICAL.Duration.fromString('P1D'))
    const entries = [
      ...held.map(eventOf),
      ...open.map((action) => {
        const known = firstKnown(action)
        return todo(archive, action, identity(known.meeting, known)).toString()
      }),
    ]
    const body = entries.join('\r\n')
    return `${calendar.toString().replace('END:VCALENDAR', '')}${body}${body && '\r\n'}END:VCALENDAR\r\n`
  }
  return { make, key }
}

/** Day of the stamp: of the last change of the minutes, or for what one meeting tells, the day on which it came. */
const stampOf = (meeting: ArchivedMeeting, came = false): string =>
  (came ? undefined : meeting.history?.changed) ?? knownOn(meeting)

/** What a calendar cannot hold: control characters other than the end of a line. */
const plain = (text: string): string =>
  withoutMail(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\n\t\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')

const midnight = (day: string): ICAL.Time => ICAL.Time.fromDateTimeString(`${day}T00:00:00Z`)

function component(
  name: 'vevent' | 'vtodo',
  uid: string,
  meeting: ArchivedMeeting,
  properties: Record<string, string | ICAL.Time>,
): ICAL.Component {
  const made = new ICAL.Component(name)
  const all = {
    uid,
    dtstamp: midnight(stampOf(meeting)),
    dtstart: ICAL.Time.fromDateString(meeting.date),
    ...properties,
  }
  for (const [property, value] of Object.entries(all))
    made.updatePropertyWithValue(property, typeof value === 'string' ? plain(value) : value)
  return made
}

function event(archive: Archive, meeting: ArchivedMeeting, uid: string): ICAL.Component {
  const end = ICAL.Time.fromDateString(meeting.date)
  end.addDuration(ICAL.Duration.fromString('P1D'))
  const url = routes.absolute(routes.meeting(meeting))
  const agenda = meeting.sections.flatMap(({ title }) => title || [])
  return component('vevent', uid, meeting, {
    dtend: end,
    summary: meetingTitle(archive, meeting).replace(`, ${longDate(meeting.date)}`, ''),
    description: [...agenda, url].join('\n'),
    url,
    categories: meeting.series,
    status: meeting.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    transp: 'TRANSPARENT',
  })
}

function todoTexts(archive: Archive, action: ArchivedAction): { summary: string; description: string; url: string } {
  const url = routes.absolute(routes.item(action.meeting, action))
  const last = action.sightings.at(-1)
  const seen = last ? texts.seenAgain(action.sightings.length, longDate(last.meeting.date), last.note ?? '') : ''
  return {
    summary: action.latest ?? action.text,
    description: [`${meetingTitle(archive, action.meeting)}, ${standingName[action.life.standing]}`, seen, url]
      .filter(Boolean)
      .join('\n'),
    url,
  }
}

function todo(archive: Archive, action: ArchivedAction, uid: string): ICAL.Component {
  return component('vtodo', uid, action.meeting, {
    dtstamp: midnight(stampOf((action.sightings.at(-1) ?? action).meeting, true)),
    ...todoTexts(archive, action),
    categories: action.meeting.series,
    status: 'NEEDS-ACTION',
  })
}
