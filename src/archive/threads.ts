/**
 * One action through all its meetings. A later action is the same work as an earlier one when it stands in the same
 * series (or a successor), belongs to the same people, and says the same: in the same words, of the same issue, or, in
 * a list of what is carried over, as the next step of what the meeting before had written down. What is copied from
 * minutes of any series, as a file or as a passage, is the same work, too.
 * What cannot be matched with confidence stays apart; `content/actions.yml` has the last word.
 */
import type { Action } from '../minutes/types.ts'
import type { CommunityEntry } from '../registries/schema.ts'
import { matchList, type Live, type Match } from './carryOver.ts'
import { folded, linesAround, repeatedOf, soon, standingLines, Surroundings } from './copiedPassages.ts'
import { weights, wordingOf } from './likeness.ts'
import { addLives } from './lives.ts'
import type { Corrections } from './corrections.ts'
import type { ArchivedAction, ArchivedMeeting, Series } from './types.ts'

/** Longest silence, in days, after which an action counts as a new one. */
const silence = 200
/** So many days later the same few words below the same heading are the same work: a meeting or two may skip a subject. */
const shortly = 21

/** Id of an action or decision in the whole archive. */
export const itemKey = (meeting: { id: string }, item: { id: string }): string => `${meeting.id}#${item.id}`

/** The day so many days before. */
export const daysBefore = (day: string, days: number): string => {
  const known = counted.get(days) ?? new Map<string, string>()
  counted.set(days, known)
  const first = known.get(day) ?? new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
  known.set(day, first)
  return first
}
const counted = new Map<number, Map<string, string>>()

/** @param meetings oldest first @returns each action once, at its earliest meeting, with its later sightings. */
export function threadActions(
  meetings: ArchivedMeeting[],
  series: Map<string, Series>,
  corrections: Corrections,
  community: CommunityEntry,
): ArchivedAction[] {
  const wordings = new Map(
    meetings.flatMap((meeting) => meeting.actions.map((action) => [action, wordingOf(meeting, action)] as const)),
  )
  const weigh = weights(wordings.values())
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const threads: ArchivedAction[] = []
  const live = new Map<string, Live[]>()
  const before = new Map<string, ArchivedMeeting>()
  const byKey = new Map<string, Live>()
  const surroundings = new Surroundings<Live>(standingLines(meetings, ({ actions }) => actions, community))

  for (const meeting of meetings) {
    if (meeting.status === 'held' && meeting.actions.length === 0) before.set(meeting.series, meeting)
    if (meeting.actions.length === 0) continue
    const keys = [meeting.series, ...(series.get(meeting.series)?.predecessors ?? [])]
    const heard = daysBefore(meeting.date, silence)
    const candidates = keys.flatMap((key) => live.get(key) ?? []).filter(({ last }) => last.date >= heard)
    const previous = before.get(meeting.series) ?? keys.map((key) => before.get(key)).find(Boolean)
    const original = byId.get(meeting.copyOf ?? '')
    const told = knownByName(meeting, original, byKey, corrections)
    const taken = new Set([...told.values()].map(({ live: item }) => item.thread))
    const free = candidates.filter(({ thread }) => !taken.has(thread))
    // What other series have written down is looked at only where this meeting copies it.
    const inOriginal = (original?.actions ?? []).map((action) => byKey.get(itemKey(original!, action))!)
    const lately = daysBefore(meeting.date, soon)
    const rest = meeting.actions
      .filter((action) => !told.has(action))
      .map((action) => ({
        action,
        wording: wordings.get(action)!,
        between: new Set(
          [...surroundings.between(linesAround(meeting, action, community))].filter(({ last }) => last.date >= lately),
        ),
      }))
    const ours = (thread: ArchivedAction): Live | undefined => candidates.find((item) => item.thread === thread)
    const foreign = new Set(
      [...inOriginal, ...rest.flatMap(({ between }) => [...between])].filter(
        ({ thread }) => !taken.has(thread) && !ours(thread),
      ),
    )
    const found = matchList([...free, ...foreign], rest, {
      previous,
      foreign,
      weigh,
      community,
      original: new Set(inOriginal.map(({ thread }) => thread)),
      lately: daysBefore(meeting.date, shortly),
      apart: (item, action) => corrections.apart(item.keys, itemKey(meeting, action)),
    })
    const fresh: Live[] = []
    for (const action of meeting.actions) {
      const key = itemKey(meeting, action)
      const match = told.get(action) ?? found.get(action)
      const seen = { wording: wordings.get(action)!, last: meeting, action }
      const known = match && ours(match.live.thread)
      const item: Live = known ?? {
        thread: { ...action, meeting, sightings: [], life: unborn },
        keys: [],
        ...match?.live,
        carried: false,
        ...seen,
      }
      if (match) {
        const { line, status, rule, note, id } = action
        item.thread.sightings.push({
          meeting,
          id,
          line,
          status,
          rule,
          how: match.how,
          ...(note !== undefined && { note }),
        })
        if (status !== 'unknown') item.thread.status = status
        if (action.text !== item.thread.text) item.thread.latest = action.text
        else delete item.thread.latest
      } else threads.push(item.thread)
      Object.assign(item, seen, { carried: item.carried || action.carried })
      if (!known) fresh.push(item)
      item.keys.push(key)
      byKey.set(key, item)
      surroundings.add(item, linesAround(meeting, action, community))
    }
    // Nothing matches after a long silence: keep the lists short, so that the pass stays linear.
    const row = (live.get(meeting.series) ?? []).filter(({ last }) => last.date >= heard)
    live.set(meeting.series, [...row, ...fresh])
    before.set(meeting.series, meeting)
  }
  for (const [key, state] of corrections.states) {
    const thread = byKey.get(key)?.thread
    if (thread) Object.assign(thread, { status: state.state, told: state })
  }
  addLives(threads, meetings, series)
  return threads
}

/** What needs no comparing: the registry says so, or the file that this one repeats says the same. */
function knownByName(
  meeting: ArchivedMeeting,
  original: ArchivedMeeting | undefined,
  byKey: ReadonlyMap<string, Live>,
  corrections: Corrections,
): Map<Action, Match> {
  const takeRepeated = repeatedOf(
    (original?.actions ?? []).map((action) => ({
      id: action.id,
      words: saying(action),
      found: byKey.get(itemKey(original!, action))!,
    })),
  )
  const known = new Map<Action, Match>()
  for (const action of meeting.actions) {
    const key = itemKey(meeting, action)
    const told = corrections
      .same(key)
      .map((other) => byKey.get(other))
      .find(Boolean)
    const copied = told ? undefined : takeRepeated(action.id, saying(action))
    if (told) known.set(action, { live: told, how: 'told' })
    else if (copied && !corrections.apart(copied.keys, key)) known.set(action, { live: copied, how: 'copy' })
  }
  return known
}

/** Who is to do what, as compared between a file and its copy. */
const saying = ({ text, owners }: Action): string => `${[...owners].sort().join(' ')}: ${folded(text)}`

/** Until all sightings are known. */
const unborn: ArchivedAction['life'] = { standing: 'unknown', opened: '', seen: '', days: 0 }
