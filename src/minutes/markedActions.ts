/**
 * Work that a marker names: "AI", "TODO", "Action Item".
 *
 * The marker stands at the start of the passage, in brackets, behind an arrow, or inside the line; then follow ":" | owners |
 * "(owners)" | "for owners", then the task. `@ada` may also stand before it ("@ada: AI …"). A ticked or an empty box is one, too.
 * Not: artificial intelligence ("for AI", "AI workloads"), "no AI", plurals ("AIs from last week").
 */
import type { Vocabulary } from '../registries/vocabulary.ts'
import { isActionHeader, marker, noAction, wordEnd } from './actionMarkers.ts'
import type { ActionHit } from './actions.ts'
import { arrow, arrowLead, handle, joint, lineLead } from './forms.ts'
import { ownersAt, peopleIn } from './handles.ts'
import { ownersInTask, readTask, tidy, type Task } from './tasks.ts'
import { demand } from './verbs.ts'

/** Arrows, dashes and brackets may stand before it; "decision/_AI @a: …_" is both; "@AI a" swaps the mark. */
const atStart = new RegExp(String.raw`${arrowLead}(?:decision\s*\/\s*_?)?@?(${marker})${wordEnd}`, 'u')
const inBrackets = new RegExp(
  String.raw`[(\[][\s_*]*@?(${marker})${wordEnd}([^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)[)\]]?`,
  'u',
)
const behindArrow = new RegExp(String.raw`${arrow}\s*[_*]*(${marker})${wordEnd}`, 'u')
const inside = /(?<=[\s,;.:_–—-])(AI|TODO|ToDo|Action Item)(?=[\s_:]*(?:for\s+)?[:\s]?\s*_?@[A-Za-z0-9]|:\s)/u
/** "@a: AI check it", "@a TODO: …" */
const behindOwners = new RegExp(
  String.raw`${lineLead}(${handle}(?:${joint}${handle}){0,9})\s*:?\s+(?:AI|TODO|ToDo|Action [Ii]tem)${wordEnd}`,
  'u',
)

/** "Check AI from last time: mend it": one action carried over, in the line that leads to it. */
const carriedInLine = new RegExp(
  String.raw`${lineLead}(?:(?:[Cc]heck|[Rr]eview|[Oo]pen|[Oo]ld|[Pp]ending)\s+)?(?:AI|TODO|[Aa]ction [Ii]tem)\s+(?:from|of)\s+(?:the )?(?:last|previous)\s+(?:time|week|meeting|call)\s*:\s+(?=\S)`,
  'u',
)

/** "AI check if …": a demand follows, not a noun of artificial intelligence. */
const demanded = new RegExp(String.raw`^[\s_*]*${demand}`, 'iu')
const imperative = (rest: string): boolean => demanded.test(rest)

/** A list or a marker that says it has none. */
export const isNothing = (text: string): boolean =>
  /^\W*(?:(?:none|nothing|n\/?a|no(?:ne| explicit| open| pending| new| other| ais?)*(?: (?:ais?|action items?|items))?|keine?)\W*)?$/i.test(
    text,
  )

export interface Place {
  heading?: boolean
  /** State of the box before a task; null without one. */
  checked?: boolean | null
}

/**
 * Marked actions of a passage.
 * @param text as shown; @param plain masked, same length
 */
export function markedActions(text: string, plain: string, words: Vocabulary, place: Place = {}): ActionHit[] {
  if (isActionHeader(plain)) return []
  const carried = carriedInLine.exec(plain)
  if (carried) {
    const task = readTask(text.slice(carried[0].length), words)
    return [hit('carried', ownersOf(task, words), task.task)]
  }
  const own =
    fromStart(text, plain, words, place) ??
    fromBrackets(text, plain, words) ??
    fromArrow(text, plain, words) ??
    fromInside(text, plain, words) ??
    fromBox(text, plain, words, place)
  return own ? [own] : []
}

/** A further marker behind the end of a sentence or part of it: "…, AI @b: …". */
const further = /(?:[.;,!)]|\s[–—-]{1,2})\s+(?=_?(?:AI|TODO|ToDo|Action Item)_?[\s_:]*@)/gu
const anyMarker = /(?<![\p{L}\p{N}])(?:AI|TODO|ToDo|Action Item)(?=[\s_]*(?:[@:]|for @))/u

/**
 * Where the parts of a passage begin that have a marker each: "AI @a: call, AI @b: write", or a wrapped line that begins with one.
 * @param lines offsets of the passage's lines
 * @returns offsets in order; the first is 0
 */
export function partsWithMarkers(text: string, plain: string, lines: readonly number[], words: Vocabulary): number[] {
  if (!atMarker.test(plain)) return [0]
  const cuts = new Set([0])
  for (const at of lines) if (at > 0 && fromStart(text.slice(at), plain.slice(at), words, {})) cuts.add(at)
  const first = anyMarker.exec(plain)?.index ?? plain.length
  for (const {
    0: { length },
    index,
  } of plain.matchAll(further))
    if (index > first) cuts.add(index + length)
  return [...cuts].sort((a, b) => a - b)
}
const atMarker = /AI|TODO|T[oO][- ]?[dD]o|Action|ACTION|Task|Aufgabe/

const leadsWithNames = new RegExp(String.raw`${lineLead}${handle}(?:${joint}${handle}){0,9}\s*$`, 'u')

const hit = (rule: string, owners: string[], task: string): ActionHit => ({
  rule,
  owners: [...new Set(owners)],
  text: tidy(task),
  marker: 'marked',
})

/** Owners behind the marker, else those in the task. */
const ownersOf = (task: Task, words: Vocabulary): string[] =>
  task.owners.length || task.named ? task.owners : ownersInTask(task.task, words)

function fromStart(text: string, plain: string, words: Vocabulary, place: Place): ActionHit | undefined {
  const start = atStart.exec(plain)
  if (!start) return undefined
  const word = start[1]!
  // "[AI] @a: mend it": the bracket closes before the owners.
  const from =
    start[0].length +
    (/[([]\s*$/.test(start[0].slice(0, -word.length))
      ? (/^[)\]][\s:]*(?=@)/.exec(text.slice(start[0].length))?.[0].length ?? 0)
      : 0)
  const rest = text.slice(from)
  const todo = /^to/i.test(word)
  const plural = /s$/i.test(word) && !/:/.test(rest.slice(0, 3)) && !/^\s*@/.test(rest)
  if (plural || noAction.test(rest)) return undefined
  // "AI VP04: …" names a group that is no person.
  const colon =
    /^\s+[\p{L}\p{N}][\p{L}\p{N}/ -]{0,20}:\s/u.test(rest) ||
    /^[\s_*]*[:([]|^[\s_*]*(?:(?:for|to|by|on)\s+)?@|^[\s_*/]*(?:@|[-–—]|=?>|→)/.test(rest)
  const named = ownersAt(plain.slice(from).replace(/^[\s_*]+/, ''), words).named
  const meant =
    colon ||
    named ||
    /^ACTION/.test(word) ||
    (todo && !place.heading && rest.trim() !== '') ||
    (/^[\s_*–—>(-]*AI/.test(plain) && imperative(rest))
  if (!meant) return undefined
  const task = readTask(behindBracket(withoutMaskedHandles(rest, plain.slice(from)), start[0]), words)
  // "AI: none"
  if (!task.named && isNothing(task.task) && rest.replace(/[\s_*:]/g, '') !== '') return undefined
  const shown =
    from === start[0].length && /^[\s_*•·–—>~-]*[([]/.test(start[0]) ? task.task.replace(/[)\]]\s*$/, '') : task.task
  return hit(
    /^[\s_*•·>-]*(?:[-=]+>)/.test(start[0]) ? 'arrow-marker' : todo ? 'todo' : 'ai',
    ownersOf(task, words),
    shown,
  )
}

/** "[ACTION] mend it", "[ACTION: Ada] mend it", "[ACTION Ada]: mend it": the bracket closes within the text. */
const behindBracket = (rest: string, start: string): string =>
  /[([]\s*\p{L}+$/u.test(start)
    ? rest.replace(/^([^()[\]]{0,40})[)\]][\s:–—-]*(?=\S)/, (_, named: string) =>
        /\p{L}/u.test(named) ? `${named.trim()}: ` : '',
      )
    : rest

function fromBrackets(text: string, plain: string, words: Vocabulary): ActionHit | undefined {
  const bracket = inBrackets.exec(plain)
  if (!bracket || /^\s*(?:ML|and)\b/.test(bracket[2]!) || (/s$/.test(bracket[1]!) && !/@/.test(bracket[2]!)))
    return undefined
  const end = bracket.index + bracket[0].length
  const within = text
    .slice(bracket.index + bracket[0].indexOf(bracket[1]!) + bracket[1]!.length, end)
    .replace(/[)\]]$/, '')
  const task = readTask(within, words)
  if (!task.named && !/^[\s_*]*[:]/.test(within) && within.trim() !== '' && !imperative(within)) return undefined
  // "(AI @a: mend it)" holds the task; before "(AI @a)" it stands outside.
  const whole = /[\p{L}\p{N}]{2}/u.test(task.task) && task.task.split(' ').length > 2
  // "@a (AI): mend it"
  const before =
    within.trim() === '' && leadsWithNames.test(plain.slice(0, bracket.index))
      ? ownersAt(plain.slice(0, bracket.index).replace(/^[^@]*/, ''), words)
      : undefined
  if (before?.named) return hit('brackets', before.owners, text.slice(end))
  return hit('brackets', ownersOf(task, words), whole ? task.task : `${text.slice(0, bracket.index)} ${task.task}`)
}

function fromArrow(text: string, plain: string, words: Vocabulary): ActionHit | undefined {
  const found = behindArrow.exec(plain)
  if (!found || noAction.test(plain.slice(found.index + found[0].length))) return undefined
  const task = readTask(text.slice(found.index + found[0].length), words)
  return hit('arrow-marker', ownersOf(task, words), task.task || text.slice(0, found.index))
}

function fromInside(text: string, plain: string, words: Vocabulary): ActionHit | undefined {
  const turned = behindOwners.exec(plain)
  if (turned) {
    const task = readTask(text.slice(turned[0].length), words)
    return hit('ai', [...peopleIn(turned[1]!, words).map(({ handle: key }) => key), ...task.owners], task.task)
  }
  const found = inside.exec(plain)
  if (!found) return undefined
  const owned = /^[\s_:]*(?:for\s+)?@/.test(plain.slice(found.index + found[0].length))
  // "Generative AI: what do we do?"
  if (!owned && /\?\s*$/.test(plain)) return undefined
  if (
    (owned ? /\b(?:no|renew|old|previous)\s*$/i : /\b(?:no|an?|the|renew|for|with|of|old|previous)\s*$/i).test(
      plain.slice(0, found.index),
    )
  )
    return undefined
  const task = readTask(text.slice(found.index + found[0].length), words)
  return hit('ai', ownersOf(task, words), task.task || text.slice(0, found.index))
}

function fromBox(text: string, plain: string, words: Vocabulary, { checked }: Place): ActionHit | undefined {
  if (checked !== true && checked !== false) return undefined
  const doers = ownersInTask(plain, words)
  return hit('checkbox', doers.length ? doers : peopleIn(plain, words).map(({ handle: key }) => key), text)
}

/** A handle in code (`@x` blanked out in plain) is no owner. */
const withoutMaskedHandles = (text: string, plain: string): string =>
  text.length === plain.length && !plain.includes('@') ? text.replace(/@(?=[A-Za-z0-9])/g, '') : text
