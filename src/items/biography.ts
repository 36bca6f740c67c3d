/** An action through its meetings, and a decision with its circumstances, as HTML of their pages. */
import { foreign } from '../archive/languages.ts'
import { itemKey } from '../archive/threads.ts'
import type {
  Archive,
  ArchivedAction,
  ArchivedDecision,
  ArchivedMeeting,
  MatchRule,
  Sighting,
} from '../archive/types.ts'
import { escaped } from '../html/escaped.ts'
import { routes } from '../routes.ts'
import { biography as say } from '../texts/index.ts'
import { longDate, meetingTitle, shorten, standingName } from '../words.ts'
import { langOf, link } from './markup.ts'

/** "open for 281 days, last seen on 29 August 2024", in HTML. */
export function stateOf({ life, told, status }: ArchivedAction): string {
  const { standing, opened, seen, done, days, dropped } = life
  if (told) return escaped(say.told(standingName[standing], told.day ? longDate(told.day) : '', told.reason))
  if (standing === 'done') return say.done(longDate(done ?? seen)) + (done === opened ? '' : say.after(days))
  if (status === 'unknown') return say.notSaid(longDate(seen))
  const left = dropped
    ? say.dropped(link(routes.meeting(dropped), longDate(dropped.date)))
    : standing === 'stale'
      ? say.unheard
      : ''
  return `${say.open(longDate(seen))}${left}. ${dropped || standing === 'stale' ? say.takenOn(days) : say.openFor(days)}`
}

interface Row {
  meeting: ArchivedMeeting
  id: string
  line: number
  status: ArchivedAction['status']
  rule: string
  note?: string
  how?: MatchRule
}

/** Each sighting with its words, note and state, the rule behind it, and ways to its line. @param here key of the sighting whose page this is */
export function biography(action: ArchivedAction, here: string): string {
  const first = action.meeting.actions.find(({ id }) => id === action.id)!
  const rows: Row[] = [{ ...first, meeting: action.meeting }, ...action.sightings]
  let words = ''
  const items = rows.map((row) => {
    const { meeting, id, line, status, rule, note, how } = row
    const text = meeting.actions.find((other) => other.id === id)?.text ?? ''
    const reworded = text !== words
    words = text
    const key = itemKey(meeting, { id })
    const state = status === 'unknown' ? '' : `<span class="chip action ${status}">${say.state[status]}</span> `
    return [
      `<li${key === here ? ' class="own" aria-current="true"' : ''}>`,
      `${link(routes.anchor(meeting, id), longDate(meeting.date))} ${state}`,
      reworded ? `<q${langOf(foreign(text, meeting))}>${escaped(shorten(text, 200))}</q> ` : '',
      note && note.toLowerCase() !== status
        ? `<span class="note"${langOf(foreign(note, meeting))}>${escaped(shorten(note, 240))}</span>`
        : '',
      `<small>${ways(meeting, line)} · ${escaped(how ? say.reasons[how] : say.first)} · ${say.rule}<code>${escaped(rule)}</code></small>`,
      '</li>',
    ].join('')
  })
  const title = rows.length === 1 ? say.stands : say.through(new Set(rows.map(({ meeting }) => meeting)).size)
  return `<section class="biography"><h2>${title}</h2><ol>${items.join('')}</ol>${correction(rows)}</section>`
}

/** `series/file.md:27` as a link to the line, and one that edits it. */
function ways({ source }: ArchivedMeeting, line: number): string {
  const [read, edit] = [routes.sourceFile(source, line), routes.editFile(source, line)]
  const place = `${source}:${line}`
  return read ? `${link(read, place)} ${link(edit, say.edit)}` : escaped(place)
}

function correction(rows: Row[]): string {
  const keys = rows.map(({ meeting, id }) => `<code>${escaped(itemKey(meeting, { id }))}</code>`)
  return `<details><summary>${say.notRight}</summary><p>${say.correctAction('<code>content/actions.yml</code>', link(routes.about('reader'), say.byTheseIds))}</p><ul>${keys.map((key) => `<li>${key}</li>`).join('')}</ul></details>`
}

/** Where a decision was told again, and its id for `content/decisions.yml`. */
export function retold(archive: Archive, decision: ArchivedDecision): string {
  const again = decision.sightings.map(
    ({ meeting, id, line }: Pick<Sighting, 'meeting' | 'id' | 'line'>) =>
      `<li>${link(routes.anchor(meeting, id), meetingTitle(archive, meeting))} <small>${ways(meeting, line)}</small></li>`,
  )
  return [
    again.length ? `<section><h2>${say.again}</h2><ul>${again.join('')}</ul></section>` : '',
    `<details><summary>${say.notRight}</summary><p>${say.correctDecision('<code>content/decisions.yml</code>', link(routes.about('reader'), say.byThisId))}<code>${escaped(itemKey(decision.meeting, decision))}</code></p></details>`,
  ].join('')
}

/** Links to the decisions, with their day. */
export const decisionLinks = (decisions: ArchivedDecision[]): string =>
  decisions
    .map(
      (decision) =>
        `${link(routes.item(decision.meeting, decision), shorten(decision.text, 90), langOf(foreign(decision.text, decision.meeting)))} (${longDate(decision.meeting.date)})`,
    )
    .join(', ')
