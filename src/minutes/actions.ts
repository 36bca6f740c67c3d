/**
 * Work that somebody takes on. One passage in, at most a few actions out.
 *
 * Marked:  ("AI" | "TODO" | "ToDo" | "Action Item") then ":" | owner | "(owner)" | "for owner", at the start of a passage,
 *          after an arrow, in brackets, or after a sentence; a ticked or empty checkbox; each bullet below a heading or
 *          bullet that is only such a marker.
 * Implied: "-> @x", "(@x to ask)", "@x will …", "@x to …", "to be validated by @x".
 * Not: artificial intelligence ("for AI", "AI workloads"), "no AI", plurals, reports of what was done.
 */
import type { Vocabulary } from '../registries/vocabulary.ts'
import { handlesIn, ownersAt, peopleIn } from './handles.ts'
import type { Action } from './types.ts'

export interface ActionHit {
  text: string
  owners: string[]
  marker: Action['marker']
  rule: string
}

const word = String.raw`(?:AIs?|A\.I\.|TODO|ToDo|To-?[Dd]o|To Do(?=:)|Todo|TO-DO|[Aa]ction [Ii]tems?|ACTION(?: ITEM)?)`
const arrows = String.raw`(?:[-=–—]+>|→|⇒|>+)`

/** Marker at the start, arrows and dashes before it allowed. */
const atStart = new RegExp(String.raw`^[\s*_•·–—>()\[\]~-]*(?:${arrows}\s*)*[\s*_(\[~]*(?:decision\s*\/\s*)?(${word})(?![\p{L}\p{N}])`, 'u')
const inBrackets = new RegExp(String.raw`[(\[][\s_*]*@?(${word})(?![\p{L}\p{N}])([^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)[)\]]?`, 'u')
const afterArrow = new RegExp(String.raw`${arrows}\s*[_*]*(${word})(?![\p{L}\p{N}])`, 'u')
const within = /(?<=[\s,;.:_–—-])(AI|TODO|Action Item)(?=[\s_:]*(?:for\s+)?[:\s]\s*_?@|:\s)/u

/** "AI" that is no action item. */
const noAction = /^(?:\s*(?:that\b|\/\s*ML|and ML|stuff|models?|workloads?|use[- ]cases?|tools?|factory|act|gigafactory|cluster|training|inference|generated|based|hype|in\b|is\b|are\b|was\b|of\b|from (?:the )?(?:last|previous)|to-?do)\b)/i

/** A marker and nothing to do: the list below holds the actions. */
export const isActionHeader = (plain: string): boolean =>
  new RegExp(String.raw`^[\s*_–—>-]*(?:${arrows}\s*)?(?:(?:[Nn]ew|[Nn]ext|[Oo]pen|[Oo]ther|[Oo]ur|[Mm]y)\s+)?(?:${word}|AI'?s|T[Oo][Dd][Oo]s|To-[Dd]os|[Aa]ction [Pp]oints|[Nn]ext [Ss]teps? \(AIs?\))(?:\s+for\s+(?:this|next)\s+(?:week|time|meeting))?[\s_*]*:?[\s_*]*$`, 'u').test(plain)

/** What follows a marker: owners, then the task. */
function readTask(after: string, words: Vocabulary): { owners: string[]; task: string; named: boolean } {
  let rest = after.replace(/^[\s_*:–—-]+/, (lead) => (/^\s*[-–—]\s*$/.test(lead) ? '' : ''))
  const bracket = /^\(([^)]*)\)\s*:?/.exec(rest)
  if (bracket) {
    const inside = ownersAt(bracket[1]!, words)
    if (inside.named) return { owners: inside.owners, named: true, task: rest.slice(bracket[0].length).trim() }
  }
  rest = rest.replace(/^(?:for|on|by|to|an|für)\s+(?=@)/i, '')
  const list = ownersAt(rest, words)
  let task = rest.slice(list.length)
  // "AI set up: @berendt": the task stands before the colon.
  const behind = !list.named ? /^([^:@]{2,40}):\s*(@.*)$/.exec(rest) : null
  if (behind) {
    const late = ownersAt(behind[2]!, words)
    if (late.named) return { owners: late.owners, named: true, task: `${behind[1]} ${behind[2]!.slice(late.length)}`.trim() }
  }
  task = task.replace(/^[\s_*:;,.–—>)=-]+/, '').trim()
  // "AI @a for the text, @b"
  const further = /^for\s[^,@:]+,\s*((?:@[\w.-]+(?:\s*(?:,|\/|&|and)\s*)?)+)$/.exec(task)
  const others = further ? peopleIn(further[1]!, words).map((hit) => hit.handle) : []
  return { owners: [...list.owners, ...others], task, named: list.named }
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[\s_*~:;,–—>)-]+|[\s_*~(:;,–—-]+$/g, '').replace(/\s+([)\].,;])/g, '$1').trim()

/** "… by @x", "@x to do it" inside a task whose marker names nobody. */
function ownersInTask(task: string, words: Vocabulary): string[] {
  const list = ownersAt(task.replace(/^\W+/, ''), words)
  if (list.owners.length) return list.owners
  const doer = /(?:->|=>|\bby|\bfor)\s+((?:@[\w.-]+(?:\s*(?:,|\/|&|and)\s*)?)+)\s*\.?$/.exec(task)
  if (doer) return peopleIn(doer[1]!, words).map((hit) => hit.handle)
  // "write the story (AI @x)"
  const within = /\((?:AI|TODO):?\s+([^()]*)\)?/.exec(task)
  const inBracket = within ? ownersAt(within[1]!, words) : undefined
  if (inBracket?.owners.length) return inBracket.owners
  const last = /^[^@]*[\s(]((?:@[\w.-]+(?:\s*(?:,|\/|&|and)\s*)?)+)$/.exec(task.replace(/[\s.)_*]+$/, ''))
  if (last && !/\b(?:with|from|of|at|and|to|ask|contact|ping|like|see|than|against)\s+@/i.test(task)) return peopleIn(last[1]!, words).map((hit) => hit.handle)
  const will = /(?:^|[–—.:>-]\s+|\s)((?:@[\w.-]+(?:\s*(?:,|\/|&|and)\s*)?)+)\s+(?:will|to|should|and)\b/.exec(task)
  return will ? peopleIn(will[1]!, words).map((hit) => hit.handle) : []
}

/**
 * Marked actions of a passage.
 * @param text as shown; @param plain masked, same length; @param heading whether the passage is a heading
 */
export function markedActions(text: string, plain: string, words: Vocabulary, place: { heading?: boolean; checked?: boolean | null } = {}): ActionHit[] {
  const hits: ActionHit[] = []
  const add = (rule: string, owners: string[], task: string) => hits.push({ rule, owners: [...new Set(owners)], text: tidy(task), marker: 'marked' })
  const start = atStart.exec(plain)
  if (start) {
    const rest = text.slice(start[0].length)
    // "AI VP04: …" names a group that is no person.
    const colon = /^\s+[\p{L}\p{N}][\p{L}\p{N}/ -]{0,20}:\s/u.test(rest) || /^[\s_*]*[:(]|^[\s_*]*(?:for\s+)?@|^[\s_*]*[-–—]/.test(rest)
    const todo = /^to/i.test(start[1]!)
    const named = ownersAt(plain.slice(start[0].length), words)
    const plural = /s$/i.test(start[1]!) && !/:/.test(rest.slice(0, 3)) && !/^\s*@/.test(rest)
    if (!plural && !noAction.test(rest) && (colon || named.named || (todo && !place.heading && rest.trim() !== '') || /^ACTION/i.test(start[1]!) || /^\s+[A-Z]?[\w-]+ /.test(rest) && /^[\s_*–—>(-]*AI/.test(plain) && imperative(rest))) {
      // Several in one line: "AI @a: x; AI @b: y" is rare enough to read as one task of the first.
      const task = readTask(blankHandles(rest, plain.slice(start[0].length)), words)
      const inBracket = /^[\s*_•·–—>~-]*[(\[]/.test(start[0]) ? task.task.replace(/[)\]]\s*$/, '') : task.task
      const owners = task.owners.length || task.named ? task.owners : ownersInTask(task.task, words)
      if (isActionHeader(plain) ) return hits
      add(/^[\s*_•·>-]*(?:[-=]+>)/.test(start[0]) ? 'arrow-marker' : todo ? 'todo' : 'ai', owners, inBracket)
      return hits
    }
  }
  const bracket = inBrackets.exec(plain)
  if (bracket && !/^\s*(?:ML|and)\b/.test(bracket[2]!) && !(/s$/.test(bracket[1]!) && !/@/.test(bracket[2]!))) {
    const end = bracket.index + bracket[0].length
    const inside = text.slice(bracket.index + bracket[0].indexOf(bracket[1]!) + bracket[1]!.length, end).replace(/[)\]]$/, '')
    const task = readTask(inside, words)
    const before = text.slice(0, bracket.index)
    const owners = task.owners.length || task.named ? task.owners : ownersInTask(task.task, words)
    if (task.named || /^[\s_*]*[:]/.test(inside) || inside.trim() === '' || imperative(inside)) {
      add('brackets', owners, /[\p{L}\p{N}]{2}/u.test(task.task) && task.task.split(' ').length > 2 ? `${task.task}` : `${before} ${task.task}`)
      return hits
    }
  }
  const arrow = afterArrow.exec(plain)
  if (arrow) {
    const rest = text.slice(arrow.index + arrow[0].length)
    const task = readTask(rest, words)
    add('arrow-marker', task.owners.length || task.named ? task.owners : ownersInTask(task.task, words), task.task || text.slice(0, arrow.index))
    return hits
  }
  const inner = within.exec(plain)
  if (inner && !/\b(?:no|an?|the|renew|for|with|of|old|previous)\s*$/i.test(plain.slice(0, inner.index))) {
    const rest = text.slice(inner.index + inner[0].length)
    const task = readTask(rest, words)
    add('ai', task.owners.length || task.named ? task.owners : ownersInTask(task.task, words), task.task || text.slice(0, inner.index))
    return hits
  }
  if (place.checked === true || place.checked === false) {
    add('checkbox', ownersInTask(plain, words).length ? ownersInTask(plain, words) : peopleIn(plain, words).map((hit) => hit.handle), text)
  }
  return hits
}

/** "AI check if …", "AI Discuss in …": a verb in its plain form follows, not a noun of artificial intelligence. */
const imperative = (rest: string): boolean =>
  /^[\s_*]*(?:add|adjust|align|amend|announce|answer|arrange|ask|assign|check|clarify|clean|close|collect|come up|compare|compile|complete|contact|convert|coordinate|create|define|describe|discuss|document|draft|ensure|evaluate|extend|figure|fill|find|finish|fix|follow|gather|get|give|go|include|inform|invest|investigate|invite|look|make|merge|migrate|move|offer|open|organi[sz]e|ping|plan|post|prepare|propose|provide|publish|push|put|raise|reach|read|refine|reflect|release|remind|remove|rename|report|research|resolve|review|revisit|rework|run|schedule|send|set|share|start|submit|summari[sz]e|sync|take|talk|tell|test|track|transfer|try|update|upload|verify|wait|work|write)\b/i.test(rest)

/** A handle in code (`@x` blanked out in plain) is no owner. */
const blankHandles = (text: string, plain: string): string =>
  [...text].length === [...plain].length && !plain.includes('@') ? text.replace(/@(?=[A-Za-z0-9])/g, '＠').replace(/＠/g, '') : text

const person = String.raw`@[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?_?`
const people = String.raw`${person}(?:\s*\([^()]{0,24}\))?(?:\s*(?:,|\/|&|\+|and|und|or|,\s*and)\s*(?:${person}))*`

const promises: { rule: string; form: RegExp }[] = [
  // "-> @x", "=> @x, @y to look": what stands after the names must not be a report.
  { rule: 'arrow', form: new RegExp(String.raw`${arrows}\s*_?(${people})(?=[\s_]*(?:$|[.,;)]|to\b|will\b|should\b|for\b|:|\())`, 'gu') },
  // "(@x to ask)", "(@x will check)"
  { rule: 'bracket-verb', form: new RegExp(String.raw`\(\s*(${people})\s+(?:to|will|wants to|is going to|can|should|needs to|checks?|asks?|prepares?|takes? care)\b[^()]*\)`, 'gu') },
  { rule: 'will', form: new RegExp(String.raw`(?:^|[\s(:;,.>–—-])(${people})\s*,?\s*(?:(?:and\s+\w+\s+)?(?:(?:also|then|still|probably|gladly|kindly|now)\s+)?(?:will|'ll|is going to|are going to|(?:wants?|needs?|plans?|volunteers?|offers?|promises?|intends?|agrees?|tries|try|has|have) to|to|takes? (?:care|over|the lead|this|it)|(?:should|shall|must)))\s+(?!be\b|been\b|have\b|participate|attend|join|report|moderate|leave\b|stay\b|miss\b|not\b|also be\b|no\b)`, 'gu') },
  { rule: 'by', form: new RegExp(String.raw`\b(?:to|will|should|must|can|shall) be (?:\w+ )?(?:\w+(?:ed|en|ne|pt|lt|wn)|done|set up|written|built|made|sent|held|checked|taken)(?: \w+)? by (${people})`, 'giu') },
  // "to be checked (@x)", "we should write it down (@x)", "-> evaluate (@x, @y)"
  { rule: 'bracket-owner', form: new RegExp(String.raw`(?:\b(?:(?:to|will|should|must) be \w+(?:ed|en|ne|pt|lt|wn|up|ten)|we (?:should|need to|will|must|have to)|needs? to|needs \w+ing|someone (?:to|should))\b|${arrows}\s*[a-z]+)[^()]*\(\s*(${people})\s*\)[\s.]*$`, 'giu') },
  { rule: 'to-be-done', form: new RegExp(String.raw`\((?:to be|tbd|needs to be)\b[^()@]*\bby (${people})[^()]*\)`, 'gu') },
]

/** Work somebody takes on without a marker. Not asked of passages that hold a marked action. */
export function impliedActions(text: string, plain: string, words: Vocabulary): ActionHit[] {
  if (!plain.includes('@') || plain.trimEnd().endsWith('?')) return []
  for (const { rule, form } of promises) {
    for (const match of plain.matchAll(form)) {
      const owners = [...new Set(peopleIn(match[1]!, words).map((hit) => hit.handle))]
      if (owners.length === 0) continue
      const rest = plain.slice(match.index + match[0].length)
      if (rule === 'will' && roleWords.test(plain)) continue
      if (rule === 'arrow' && roleWords.test(plain)) continue
      const before = plain.slice(0, match.index + match[0].indexOf('@'))
      // "a proposal by @x to name it" tells of something; "(@a -> @b)" hands something over.
      if (rule === 'will' && /\b(?:by|with|from|of|via|help(?:s|ed)|thanks?(?: to)?|asked|see|like)\s+$/i.test(before) && !/\bwill\b/.test(match[0])) continue
      if (rule === 'will' && /\bwants? to\s+$/.test(match[0]) && /^(?:keep|know|see|have|understand)\b/.test(rest)) continue
      if (rule === 'arrow' && /@[\w.-]+\s*(?:[-=–—]+>|→)\s*_?$/.test(before)) continue
      const bracketOnly = rule === 'arrow' && /^\s*$/.test(rest) ? text.slice(0, match.index) : text
      return [{ text: tidy(bracketOnly) || tidy(text), owners, marker: 'implied', rule }]
    }
  }
  return []
}

/** Chores of the meeting, not actions: see roles.ts. */
const roleWords = /\bminutes\b.*\b(?:transfer|responsible|writing|taking|taker)|\b(?:transfer|responsible|write|writing|taking|takes?)\b.*\bminutes\b|community call|comm\.? ?call|moderat|facilitat|\bnote[- ]?tak/i

const stateDone = /^[\s(*_~–—>:[-]*(?:all |both |is |was |has been |have been |already )?(?:done|dealt with|erledigt|finished|completed?|closed|solved|resolved|fixed|merged|implemented|fertig|superseded|obsolete|cancel(?:l?ed)?|no longer (?:needed|relevant)|not (?:needed|relevant) any ?more|✅|✔|☑|white_check_mark)(?![\p{L}])/iu
const stateOpen = /^[\s(*_~–—>:[-]*(?:still |is |remains |partially |keep )?(?:open|offen|ongoing|on-going|in progress|in arbeit|wip|pending|postponed|deferred|delayed|blocked|to ?do|tbd|todo|not yet|not done|no progress|no update|nothing (?:new|yet)|waiting|stalled|on hold|unchanged|continued?|carry over|keep|will (?:do|follow|be done)|started|underway|partially|work in progress|moved? to next|next (?:week|time))(?![\p{L}])/iu
const doneAnywhere = /(?:^|[\s(–—:;,>-])(?:DONE|erledigt)\b|✅|✔️|☑|:white_check_mark:|\((?:already )?(?:done|erledigt|finished|closed|solved)\)|[-–—>:,]\s*(?:done|erledigt|finished)\s*[.!]?\s*$|\b(?:both|all) done\b/u
const openAnywhere = /(?:^|[\s(–—:;,>-])(?:OPEN|still open)\b|\((?:still )?(?:open|ongoing|in progress|wip|pending)\)|[-–—>:]\s*(?:open|ongoing|in progress)\s*[.!]?\s*$|\bprogressing\b|\(renew AI\)/u

/** State that a note under a carried action gives, or undefined when it says nothing clear. */
export function stateOf(note: string): 'open' | 'done' | undefined {
  // "cancelled?" says nothing for sure.
  if (/\?\s*$/.test(note)) return undefined
  const words = note.replace(/:[a-z_]+:/g, (code) => (code === ':white_check_mark:' ? '✅' : code))
  if (/^[\s(*_~–—>:[-]*(?:not|nothing|never)\b/i.test(words) && !stateDone.test(words)) return stateOpen.test(words) || /^\W*not\b/i.test(words) ? 'open' : undefined
  if (stateDone.test(words)) return 'done'
  if (stateOpen.test(words)) return 'open'
  if (doneAnywhere.test(words)) return 'done'
  if (openAnywhere.test(words)) return 'open'
  return undefined
}

/** A state written in the action's own line: "DONE ✅", "(done)", "(open)". */
export function stateInLine(text: string): 'open' | 'done' | undefined {
  if (doneAnywhere.test(text)) return 'done'
  return openAnywhere.test(text) ? 'open' : undefined
}

/** Whether anybody is named at all. */
export const namesSomebody = (plain: string, words: Vocabulary): boolean => handlesIn(plain, words).length > 0
