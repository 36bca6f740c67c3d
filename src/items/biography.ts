/** An action through its meetings, and a decision with its circumstances, as HTML of their pages. */
import { itemKey } from '../archive/threads.ts'
import type { Archive, ArchivedAction, ArchivedDecision, ArchivedMeeting, MatchRule, Sighting } from '../archive/types.ts'
import { escaped, withoutMail } from '../html/escaped.ts'
import { routes } from '../routes.ts'
import { count, longDate, meetingTitle, shorten, standingName } from '../words.ts'
import { link } from './markup.ts'

/** Why a later line counts as the same action. */
const reasons: Record<MatchRule, string> = {
  words: 'the same people and words',
  reference: 'the same people and issue',
  elaborated: 'the same in more words, in the next list',
  context: 'the issue of the section where it began, in the next list',
  order: 'the next line of the next list, explained by the section where it began',
  copy: 'in a copy of earlier minutes',
  told: 'told in content/actions.yml',
}

/** "open for 281 days, last seen on 29 August 2024", in HTML. */
export function stateOf({ life, told, status }: ArchivedAction): string {
  const { standing, opened, seen, done, days, dropped } = life
  if (told) return escaped(`${standingName[standing]}${told.day ? ` since ${longDate(told.day)}` : ''}: ${told.reason}`)
  if (standing === 'done') return `done on ${longDate(done ?? seen)}${done === opened ? '' : `, after ${count(days, 'day')}`}`
  if (status === 'unknown') return `not said, as of ${longDate(seen)}`
  const left = dropped ? `; the list of ${link(routes.meeting(dropped), longDate(dropped.date))} does not name it any more` : standing === 'stale' ? '; not heard of since' : ''
  return `open when last seen on ${longDate(seen)}${left}. ${dropped || standing === 'stale' ? 'Taken on' : 'Open for'} ${count(days, 'day')}${dropped || standing === 'stale' ? ' before the newest minutes' : ''}`
}

interface Row { meeting: ArchivedMeeting; id: string; line: number; status: ArchivedAction['status']; rule: string; note?: string; how?: MatchRule }

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
    const state = status === 'unknown' ? '' : `<span class="chip action ${status}">${status}</span> `
    return [
      `<li${key === here ? ' class="own" aria-current="true"' : ''}>`,
      `${link(routes.anchor(meeting, id), longDate(meeting.date))} ${state}`,
      reworded ? `<q>${escaped(withoutMail(shorten(text, 200)))}</q> ` : '',
      note && note.toLowerCase() !== status ? `<span class="note">${escaped(withoutMail(shorten(note, 240)))}</span>` : '',
      `<small>${ways(meeting, line)} · ${how ? escaped(reasons[how]) : 'first seen'} · rule <code>${escaped(rule)}</code></small>`,
      '</li>',
    ].join('')
  })
  const title = rows.length === 1 ? 'Where it stands' : `Through ${count(new Set(rows.map(({ meeting }) => meeting)).size, 'meeting')}`
  return `<section class="biography"><h2>${title}</h2><ol>${items.join('')}</ol>${correction(rows)}</section>`
}

/** `series/file.md:27` as a link to the line, and one that edits it. */
function ways({ source }: ArchivedMeeting, line: number): string {
  const [read, edit] = [routes.sourceFile(source, line), routes.editFile(source, line)]
  const place = `${source}:${line}`
  return read ? `${link(read, place)} ${link(edit, 'edit')}` : escaped(place)
}

function correction(rows: Row[]): string {
  const keys = rows.map(({ meeting, id }) => `<code>${escaped(itemKey(meeting, { id }))}</code>`)
  return `<details><summary>Is this not right?</summary><p>What the reader cannot know is told in <code>content/actions.yml</code>, ${link(routes.about('reader'), 'by these ids')}:</p><ul>${keys.map((key) => `<li>${key}</li>`).join('')}</ul></details>`
}

/** Where a decision was told again, and its id for `content/decisions.yml`. */
export function retold(archive: Archive, decision: ArchivedDecision): string {
  const again = decision.sightings.map(({ meeting, id, line }: Pick<Sighting, 'meeting' | 'id' | 'line'>) => `<li>${link(routes.anchor(meeting, id), meetingTitle(archive, meeting))} <small>${ways(meeting, line)}</small></li>`)
  return [
    again.length ? `<section><h2>Told again</h2><ul>${again.join('')}</ul></section>` : '',
    `<details><summary>Is this not right?</summary><p>What replaces what, and what is the same, is told in <code>content/decisions.yml</code>, ${link(routes.about('reader'), 'by this id')}: <code>${escaped(itemKey(decision.meeting, decision))}</code></p></details>`,
  ].join('')
}

/** Links to the decisions, with their day. */
export const decisionLinks = (decisions: ArchivedDecision[]): string =>
  decisions.map((decision) => `${link(routes.item(decision.meeting, decision), withoutMail(shorten(decision.text, 90)))} (${longDate(decision.meeting.date)})`).join(', ')
