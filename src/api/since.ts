/** What one month brought, as the JSON beside its page: the page shows the same, and days of one's choice are found in it. */
import { z } from 'zod'
import { knownOn, type Month } from '../archive/since.ts'
import type { Archive, ArchivedMeeting } from '../archive/types.ts'
import { routes } from '../routes.ts'
import { meetingTitle } from '../words.ts'
import { itemId, shown } from './minutes.ts'

const day = z.iso.date()
const place = {
  meeting: z.string().describe('id of meetings.json'),
  series: z.string().describe('id of series.json'),
  day: day.describe(
    'day on which readers could first know of it: its minutes were added, or the meeting was held where git says nothing',
  ),
}
const url = z.string().describe('root-relative address of its page')

export const sinceSchema = z.strictObject({
  version: z.literal(1),
  month: z.string().regex(/^\d{4}-\d{2}$/),
  decisions: z.array(
    z.strictObject({ id: z.string().describe('id of decisions.json'), url, text: z.string(), ...place }),
  ),
  closed: z.array(
    z.strictObject({
      id: z.string().describe('id of actions.json; said to be done in that meeting'),
      url,
      text: z.string(),
      owners: z.array(z.string()),
      ...place,
    }),
  ),
  actions: z.array(
    z.strictObject({
      id: z.string().describe('id of actions.json; taken on in that meeting'),
      url,
      text: z.string(),
      owners: z.array(z.string()),
      ...place,
    }),
  ),
  references: z.array(
    z.strictObject({
      id: z.string().describe('id of references.json'),
      url,
      first: z.boolean().describe('never spoken of before this month'),
      mentions: z.array(z.strictObject(place)),
    }),
  ),
  newcomers: z.array(
    z.strictObject({ id: z.string().describe('id of people.json'), url, title: z.string(), ...place }),
  ),
  meetings: z.array(
    z.strictObject({ id: z.string().describe('id of meetings.json'), url, title: z.string(), date: day, ...place }),
  ),
})
export type SinceJson = z.output<typeof sinceSchema>

/** JSON of one month of "What did I miss"; whoever has no page is left out. */
export function sinceJson(archive: Archive, month: Month): SinceJson {
  const placeOf = (meeting: ArchivedMeeting) => ({ meeting: meeting.id, series: meeting.series, day: knownOn(meeting) })
  return {
    version: 1,
    month: month.key,
    decisions: month.decisions.map((decision) => ({
      id: itemId(decision.meeting, decision),
      url: routes.item(decision.meeting, decision),
      text: decision.text,
      ...placeOf(decision.meeting),
    })),
    closed: month.closed.map(({ action, meeting }) => ({
      id: itemId(action.meeting, action),
      url: routes.item(action.meeting, action),
      text: action.latest ?? action.text,
      owners: shown(action.owners, archive),
      ...placeOf(meeting),
    })),
    actions: month.actions.map((action) => ({
      id: itemId(action.meeting, action),
      url: routes.item(action.meeting, action),
      text: action.text,
      owners: shown(action.owners, archive),
      ...placeOf(action.meeting),
    })),
    references: month.references.map(({ reference, meetings, first }) => ({
      id: reference.id,
      url: routes.reference(reference.id),
      first,
      mentions: meetings.map(placeOf),
    })),
    newcomers: month.newcomers.map(({ handle, meeting }) => ({
      id: handle,
      url: routes.person(handle),
      title: `@${archive.people.get(handle)!.handle}`,
      ...placeOf(meeting),
    })),
    meetings: month.meetings.map((meeting) => ({
      id: meeting.id,
      url: routes.meeting(meeting),
      title: meetingTitle(archive, meeting),
      date: meeting.date,
      ...placeOf(meeting),
    })),
  }
}
