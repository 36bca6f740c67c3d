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
  if (person) return { name: `@${person.handle}`, meetings: person.attended.map(({ meeting }) => meeting), actions: person.actions }
  throw new RangeError(`There is no calendar "${scope}": give one of calendarScopes(archive).`)
}

/** @returns a function that makes the calendar of a scope as the text of an `.ics` file */
export function calendars(archive: Archive): (scope: CalendarScope) => string {
  const identity = identities(archive, new URL(settings.site).hostname)
  // A meeting stands in the calendars of everybody who was there: its entry is made once.
  const events = new Map<ArchivedMeeting, string>()
  const eventOf = (meeting: ArchivedMeeting): string => {
    const found = events.get(meeting) ?? event(archive, meeting, identity(meeting)).toString()
    events.set(meeting, found)
    return found
  }
  return (scope) => {
    const { name, meetings, actions } = contentsOf(archive, scope)
    const title = `${name} – ${settings.name}`
    const calendar = new ICAL.Component('vcalendar')
    const told = { version: '2.0', prodid: `-//${settings.name}//minutes archive//${settings.language.toUpperCase()}`, method: 'PUBLISH', name: title, 'x-wr-calname': title }
    for (const [property, value] of Object.entries(told)) calendar.updatePropertyWithValue(property, value)
    calendar.updatePropertyWithValue('refresh-interval', ICAL.Duration.fromString('P1D'))
    const held = [...new Set(meetings)].filter(({ status }) => status !== 'copy')
    const open = actions.filter(({ status }) => status === 'open')
    const entries = [...held.map(eventOf), ...open.map((action) => {
      const known = firstKnown(action)
      return todo(archive, action, identity(known.meeting, known)).toString()
    })]
    const body = entries.join('\r\n')
    return `${calendar.toString().replace('END:VCALENDAR', '')}${body}${body && '\r\n'}END:VCALENDAR\r\n`
  }
}

/** What a calendar cannot hold: control characters other than the end of a line. */
const plain = (text: string): string => withoutMail(text).replace(/\r\n?/g, '\n').replace(/[^\n\t\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')

const midnight = (day: string): ICAL.Time => ICAL.Time.fromDateTimeString(`${day}T00:00:00Z`)

function component(name: 'vevent' | 'vtodo', uid: string, meeting: ArchivedMeeting, properties: Record<string, string | ICAL.Time>): ICAL.Component {
  const made = new ICAL.Component(name)
  const all = { uid, dtstamp: midnight(meeting.history?.changed ?? knownOn(meeting)), dtstart: ICAL.Time.fromDateString(meeting.date), ...properties }
  for (const [property, value] of Object.entries(all)) made.updatePropertyWithValue(property, typeof value === 'string' ? plain(value) : value)
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

function todo(archive: Archive, action: ArchivedAction, uid: string): ICAL.Component {
  const url = routes.absolute(routes.item(action.meeting, action))
  const last = action.sightings.at(-1)
  const seen = last ? texts.seenAgain(action.sightings.length, longDate(last.meeting.date), last.note ?? '') : ''
  return component('vtodo', uid, action.meeting, {
    dtstamp: midnight(knownOn((last ?? action).meeting)),
    summary: action.latest ?? action.text,
    description: [`${meetingTitle(archive, action.meeting)}, ${standingName[action.life.standing]}`, seen, url].filter(Boolean).join('\n'),
    url,
    categories: action.meeting.series,
    status: 'NEEDS-ACTION',
  })
}
