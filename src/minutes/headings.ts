/**
 * What a heading is: a subject, or one that only wraps others; and what is written beside its words.
 *
 * Annotations: `(@x)`, `(@x, @y)`, `(@x ~5min)`, `(@x 10 min)`, `(text @x text)`, `by @x`, `- @x`, a trailing colon, an
 * emoji in front. They are taken off the title that people see, never off the id.
 */
import type { Vocabulary } from '../registries/vocabulary.ts'
import { peopleIn } from './handles.ts'
import { datesIn } from './path.ts'

export type HeadingKind =
  | 'title' | 'participants' | 'absent' | 'agenda' | 'chores' | 'carried' | 'actions' | 'subject'

const lead = /^(?:[\s\p{Extended_Pictographic}:*_–-]|\uFE0F|\u200D)+/u

/** A heading's words for comparison: no emoji, no brackets, no punctuation at the ends. */
export const bare = (heading: string): string =>
  heading.replace(lead, '').replace(/\([^)]*\)/g, ' ').replace(/[:?!.\s]+$/, '').replace(/\s+/g, ' ').trim().toLowerCase()

const participants = /^(?:\d+\.?\s*)?(?:list of )?partici?pants?\w?\b|^particpants|^partipants|^attendees?\b|^attendance\b|^present$|^anwesen|^teilnehme|^who$|^in presence$|^remote$|^who (?:is|was) (?:here|there|present)/
const notParticipants = /call for|new participants|participation$|low attendance/
const absent = /^(?:excused?|absent|absentees|regrets|apologies|not present|entschuldigt|abwesend)\b/
const agenda = /^(?:(?:meeting )?(?:agenda|topics?|agenda items|agenda topics|themen|tagesordnung|main topics|todays? agenda|agenda (?:for |of )?today|today'?s topics|updates from (?:the|our) (?:teams?|sigs?)(?: (?:and|&) (?:sigs?|teams?))?|discussion topics|open agenda|minutes|meeting minutes|notes|protocol|protokoll|standing items|recurring items?|recurring topics|regular items|regular topics|fixed items|specific topics|general topics|non-recurring items|agenda\s*[/&]\s*(?:minutes|notes)|minutes?\s*[/&]\s*agenda))$/
const chores = /^(?:recurring|regular|standing) (?:items?|topics?) ?(?:&|and|\/|,) ?house ?keeping\b|^report(?:ing|s)? ?(?:&|and|\/|,) ?minutes?\b|^(?:any |new )?newcomers\b|^meta$|^any(?:thing|body)?\b.*\badd to the agenda|^(?:house ?kee?p?ing|organi[sz]ation(?:al)?(?: (?:stuff|topics|matters|things))?|orga|chores|administrivia|formalities)\b|minutes[ -]?(?:taking|transfer|to github)|(?:transfer|responsible|transform)\w*\b.*\bminutes|\bminutes\b.*\btransfer|minute ?takers?|note ?taker|^community call and|(?:report|present)\w*\b.*\bcomm(?:unity|\.)?[ -]?call\b|who is (?:reporting|presenting)|who (?:presents|reports)|^designate people|\breporting in comm|^minutes(?: by)?$|^moderation$|^facilitat|^scribe|^protokollant/
const carried = /^(?:check|review|open|pending|old|previous|carry|carried|go through|follow[- ]?up on|status of)?[\s-]*(?:on |of |the |pending |open |old |previous )*(?:ais?|ai'?s|action ?items?|action points?|todo'?s?|to-dos?)\b.*(?:last|previous|prior|past|pending|carried)|^(?:check|pending|open|old|previous)\s+(?:pending |open |old )?(?:ais?|ai'?s|action ?items?|todos?)\b|^carry[- ]?over|^pending (?:ais?|items)$|^(?:open|pending) actions$/
const actionList = /^(?:new )?(?:ais?|ai'?s|action ?items?|action points|next actions?|to-?do'?s?)$/

/** Headings over the subjects of several teams; subjects themselves when nothing hangs below them. */
export const updates = /^(?:team|teams|project|sig|general) updates$/

/** Words of a title slide or of a heading that is only a date and the series' name. */
function isTitle(text: string, seriesNames: string[]): boolean {
  let rest = text
  for (const { start, end } of [...datesIn(text)].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  const dated = rest !== text
  rest = rest.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  if (rest === '') return dated || text.trim() === ''
  if (/^(?:sovereign cloud stack|one platform.*standardized.*|scs (?:community call|tech weekly)|community call|scs)$/.test(rest)) return true
  const names = new Set(seriesNames.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()))
  const words = rest.replace(/^(?:scs|the)\s+/, '')
    .replace(/\b(?:minutes|meeting|notes|agenda|on|of|from|protocol|call|weekly|session|overflow|special|uhr|cet|cest|utc|\d{1,4}|mo|tu|we|th|fr|mon|tue|wed|thu|fri|monday|tuesday|wednesday|thursday|friday|st|nd|rd)\b/g, ' ')
    .replace(/\s+/g, ' ').trim()
  return (dated && (words === '' || names.has(words) || names.has(rest) || words.split(' ').length <= 4)) || names.has(rest) || names.has(words)
}

/** @param first nothing but titles came before: only then a dated heading names the meeting. */
export function headingKind(text: string, seriesNames: string[], first: boolean): HeadingKind {
  const words = bare(text)
  if (participants.test(words) && !notParticipants.test(words)) return 'participants'
  if (absent.test(words)) return 'absent'
  if (carried.test(words)) return 'carried'
  if (agenda.test(words)) return 'agenda'
  if (chores.test(words)) return 'chores'
  if (actionList.test(words)) return 'actions'
  if (isTitle(text, first ? seriesNames : [])) return first || /\d{4}/.test(text) ? 'title' : 'subject'
  return 'subject'
}

export interface HeadingReading { title: string; presenters: string[]; timebox?: number }

const minutes = /~?\s*(\d{1,3})\s*[-–]?\s*(?:min(?:ute)?s?\b\.?|['′])/i

/** @param plain the heading's text, code and URLs masked; @param text as shown. */
export function readHeading(text: string, plain: string, words: Vocabulary): HeadingReading {
  const presenters = [...new Set(peopleIn(plain, words).map((hit) => hit.handle))]
  const box = minutes.exec(plain)
  let title = text
    // a bracket with a handle or a time box in it
    .replace(/\s*[([][^()[\]]*(?:@[A-Za-z0-9][\w.-]*|\d\s*min)[^()[\]]*[)\]]/g, (all) => (/@|\d\s*min/i.test(all) ? '' : all))
    .replace(/\s*(?:\b(?:by|von|from)\b|->|=>|[-–—:|/])\s*@[A-Za-z0-9][\w.-]*(?:\s*(?:,|\/|&|and|\+)\s*@[A-Za-z0-9][\w.-]*)*\s*$/i, '')
    .replace(/^\s*@[A-Za-z0-9][\w.-]*\s*[:–-]\s+(?=\S)/, '')
    .replace(/\s*[,:–-]?\s*~?\d{1,3}\s*min(?:utes)?\.?\s*$/i, '')
    .replace(lead, (all) => (/[\p{Extended_Pictographic}]/u.test(all) ? '' : all.trimStart()))
    .replace(/\s*:\s*$/, '')
    .replace(/\s+/g, ' ').trim()
  if (!title) title = text.trim()
  return { title, presenters, ...(box && { timebox: Number(box[1]) }) }
}

/**
 * `sponsor: @x/@y, timebox: 10 min`, `Sponsor @x`, `- sponsor: @x; time: 5 min` (sig-standardization since 2023-11);
 * `Presenter: @x`, `Report by @x` under a slide's heading.
 */
export function readSponsor(plain: string, words: Vocabulary): { role: 'sponsor' | 'presenter'; people: string[]; timebox?: number } | undefined {
  const match = /^\W*(sponsors?|presenters?|presented by|report(?:ed)? by|speakers?)\b\s*:?/i.exec(plain)
  if (!match || (!/:/.test(match[0]) && !/^\s*@/.test(plain.slice(match[0].length)))) return undefined
  const people = [...new Set(peopleIn(plain, words).map((hit) => hit.handle))]
  const box = minutes.exec(plain)
  return { role: /^sponsor/i.test(match[1]!) ? 'sponsor' : 'presenter', people, ...(box && { timebox: Number(box[1]) }) }
}
