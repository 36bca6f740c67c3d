/**
 * One action through all its meetings. A later action is the same work as an earlier one when it stands in the same
 * series (or a successor), belongs to the same people, and says the same: in the same words, of the same issue, or, in
 * a list of what is carried over, as the next step of what the meeting before had written down.
 * What cannot be matched with confidence stays apart; `content/actions.yml` has the last word.
 */
import type { Action } from '../minutes/types.ts'
import { matchList, type Live, type Match } from './carryOver.ts'
import { weights, wordingOf } from './likeness.ts'
import { addLives } from './lives.ts'
import type { Corrections } from './corrections.ts'
import type { ArchivedAction, ArchivedMeeting, Series } from './types.ts'

/** Longest silence, in days, after which an action counts as a new one. */
const silence = 200

/** Id of an action or decision in the whole archive. */
export const itemKey = (meeting: { id: string }, item: { id: string }): string => `${meeting.id}#${item.id}`

/** The first day whose actions can still be taken up on this one. */
const reach = (day: string): string => {
  const first = reached.get(day) ?? new Date(Date.parse(day) - silence * 86_400_000).toISOString().slice(0, 10)
  reached.set(day, first)
  return first
}
const reached = new Map<string, string>()

/** @param meetings oldest first @returns each action once, at its earliest meeting, with its later sightings. */
export function threadActions(meetings: ArchivedMeeting[], series: Map<string, Series>, corrections: Corrections): ArchivedAction[] {
  const wordings = new Map(meetings.flatMap((meeting) => meeting.actions.map((action) => [action, wordingOf(meeting, action)] as const)))
  const weigh = weights(wordings.values())
  const threads: ArchivedAction[] = []
  const live = new Map<string, Live[]>()
  const before = new Map<string, ArchivedMeeting>()
  const byKey = new Map<string, Live>()

  for (const meeting of meetings) {
    const keys = [meeting.series, ...(series.get(meeting.series)?.predecessors ?? [])]
    const heard = reach(meeting.date)
    const candidates = keys.flatMap((key) => live.get(key) ?? []).filter(({ last }) => last.date >= heard)
    const previous = before.get(meeting.series) ?? keys.map((key) => before.get(key)).find(Boolean)
    const told = new Map<Action, Match>()
    for (const action of meeting.actions) {
      const thread = corrections.same(itemKey(meeting, action)).map((key) => byKey.get(key)).find(Boolean)
      if (thread) told.set(action, { live: thread, how: 'told' })
    }
    const taken = new Set([...told.values()].map(({ live: item }) => item))
    const free = candidates.filter((item) => !taken.has(item))
    const rest = meeting.actions.filter((action) => !told.has(action)).map((action) => ({ action, wording: wordings.get(action)! }))
    const found = matchList(free, rest, { previous, copy: Boolean(meeting.copyOf), weigh, apart: (item, action) => corrections.apart(item.keys, itemKey(meeting, action)) })
    const fresh: Live[] = []
    for (const action of meeting.actions) {
      const key = itemKey(meeting, action)
      const match = told.get(action) ?? found.get(action)
      const item: Live = match?.live ?? { thread: { ...action, meeting, sightings: [], life: unborn }, keys: [], wording: wordings.get(action)!, last: meeting, carried: action.carried, line: action.line, status: action.status }
      if (match) {
        const { line, status, rule, note, id } = action
        item.thread.sightings.push({ meeting, id, line, status, rule, how: match.how, ...(note !== undefined && { note }) })
        if (status !== 'unknown') item.thread.status = status
        if (action.text !== item.thread.text) item.thread.latest = action.text
        else delete item.thread.latest
        Object.assign(item, { wording: wordings.get(action)!, last: meeting, carried: item.carried || action.carried, line, status })
      } else {
        threads.push(item.thread)
        fresh.push(item)
      }
      item.keys.push(key)
      byKey.set(key, item)
    }
    // Nothing matches after a long silence: keep the lists short, so that the pass stays linear.
    const row = (live.get(meeting.series) ?? []).filter(({ last }) => last.date >= heard)
    live.set(meeting.series, [...row, ...fresh])
    if (meeting.status === 'held' || meeting.actions.length > 0) before.set(meeting.series, meeting)
  }
  for (const [key, state] of corrections.states) {
    const thread = byKey.get(key)?.thread
    if (thread) Object.assign(thread, { status: state.state, told: state })
  }
  addLives(threads, meetings, series)
  return threads
}

/** Until all sightings are known. */
const unborn: ArchivedAction['life'] = { standing: 'unknown', opened: '', seen: '', days: 0 }
