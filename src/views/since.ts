/** "What did I miss": a page for each month, and the form for a day of one's choice. */
import type { Month } from '../archive/since.ts'
import type { Archive } from '../archive/types.ts'
import { routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { monthName } from '../words.ts'
import type { PageHead } from './head.ts'
import {
  type ActionLine,
  actionLine,
  type DecisionLine,
  decisionLine,
  type Link,
  type MeetingLine,
  meetingLine,
  personLink,
} from './lines.ts'
import { type InParts, inParts } from './parts.ts'

export interface MonthView {
  head: PageHead
  above: Link
  lead: string
  decisions: DecisionLine[]
  closed: ActionLine[]
  actions: ActionLine[]
  /** Spoken of for the first time, and again. */
  first: Link[]
  again: Link[]
  newcomers: Link[]
  meetings: MeetingLine[]
  previous?: Link
  next?: Link
}

export interface SinceView {
  head: PageHead
  series: { value: string; text: string }[]
  /** Latest first; the script takes their data from beside them. */
  months: (Link & { key: string })[]
}

const figuresOf = ({ meetings, decisions, closed, actions, newcomers }: Month): string =>
  texts.since.figures(meetings.length, decisions.length, actions.length, closed.length, newcomers.length)

/** @param around the months before and after, where there are such @returns a page; of a month that brought very much, several */
export function monthViews(
  archive: Archive,
  month: Month,
  around: { previous?: Month | undefined; next?: Month | undefined },
): (MonthView & InParts)[] {
  const view = monthView(archive, month, around)
  const { decisions, closed, actions, first, again, newcomers, meetings } = view
  return inParts(
    view,
    [decisions, closed, actions, first, again, newcomers, meetings],
    (part) => routes.since(month.key, part),
    (cut) => ({
      decisions: cut(decisions),
      closed: cut(closed),
      actions: cut(actions),
      first: cut(first),
      again: cut(again),
      newcomers: cut(newcomers),
      meetings: cut(meetings),
    }),
  )
}

function monthView(
  archive: Archive,
  month: Month,
  around: { previous?: Month | undefined; next?: Month | undefined },
): MonthView {
  const title = texts.since.brought(monthName(month.key))
  const lead = figuresOf(month)
  const referenceLink = ({ reference, meetings }: Month['references'][number]): Link => ({
    text: reference.id,
    url: routes.reference(reference.id),
    ...(meetings.length > 1 && { note: String(meetings.length) }),
  })
  const monthLink = ({ key }: Month): Link => ({ text: monthName(key), url: routes.since(key) })
  return {
    head: {
      title,
      description: texts.since.monthDescription(monthName(month.key), lead),
      path: routes.since(month.key),
      json: routes.sinceJson(month.key),
    },
    above: { text: texts.since.title, url: routes.since() },
    lead: texts.since.monthLead(lead),
    decisions: month.decisions.map((decision) => decisionLine(archive, decision)),
    closed: month.closed.map(({ action }) => actionLine(archive, action)),
    actions: month.actions.map((action) => actionLine(archive, action)),
    first: month.references.filter(({ first }) => first).map(referenceLink),
    again: month.references.filter(({ first }) => !first).map(referenceLink),
    newcomers: month.newcomers.map(({ handle }) => personLink(archive, handle)),
    meetings: month.meetings.toReversed().map((meeting) => meetingLine(archive, meeting)),
    ...(around.previous && { previous: monthLink(around.previous) }),
    ...(around.next && { next: monthLink(around.next) }),
  }
}

/** All that "What did I miss" shows. @param months that have a page of their own */
export function sinceView(archive: Archive, months: readonly Month[]): SinceView {
  return {
    head: { title: texts.since.title, description: texts.since.description, path: routes.since() },
    series: [...archive.series.values()].map(({ key, title }) => ({ value: key, text: title })),
    months: months.map((month) => ({
      key: month.key,
      text: monthName(month.key),
      url: routes.since(month.key),
      note: figuresOf(month),
    })),
  }
}
