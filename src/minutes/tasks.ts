/** What stands behind a marker such as "AI": owners, then the task; or the task with its owners in it or at its end. */
import type { Vocabulary } from '../registries/vocabulary.ts'
import { handle, joint } from './forms.ts'
import { ownersAt, peopleIn } from './handles.ts'

/** A task as shown: marks, brackets and dashes at its ends gone. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s_*~:;,–—>)-]+|(?<![\s_*~(:;,–—-])[\s_*~(:;,–—-]+$/g, '')
    .replace(/\s+([)\].,;])/g, '$1')
    .trim()

export interface Task {
  owners: string[]
  task: string
  /** Something was named, be it no person. */
  named: boolean
}

const handles = `${handle}(?:${joint}${handle}){0,9}`
const furtherOwners = new RegExp(String.raw`^for\s[^,@:]+,\s*(${handles})$`, 'u')

/** @param after the text behind a marker */
export function readTask(after: string, words: Vocabulary): Task {
  let rest = after.replace(/^[\s_*:/–—-]+/, (lead) => (/^\s*[-–—]\s*$/.test(lead) ? '' : ''))
  // "AI(@a): …", "TODO [@a]"
  const bracket = /^[([]([^()[\]]*)[)\]]\s*:?/.exec(rest)
  if (bracket) {
    const inside = ownersAt(bracket[1]!, words)
    if (inside.named) return { owners: inside.owners, named: true, task: rest.slice(bracket[0].length).trim() }
  }
  // "TODO(TC): …" gives it to somebody whom nobody knows.
  if (bracket?.[0].endsWith(':') && /^[\p{L}\p{N}_.-]{1,24}$/u.test(bracket[1]!))
    rest = rest.slice(bracket[0].length).trimStart()
  // "AI (new) @a: …"
  if (bracket && !bracket[1]!.includes('@')) rest = rest.replace(/^[([][^()[\]]{0,24}[)\]]\s*:?\s*(?=@)/, '')
  // "AI for @a", "AI on @a", "AI -> @a"
  rest = rest.replace(/^(?:(?:for|on|by|to|an|für)\s+|(?:[-=–—]*>|→|⇒)\s*)(?=@)/i, '')
  // "AI for Ada: …"
  const plainName = /^(?:for|on)\s+(?=(\p{Lu}[\p{L}-]+)\s*(?::|$))/u.exec(rest)
  if (plainName && words.personByName(plainName[1]!)) rest = rest.slice(plainName[0].length)
  const list = ownersAt(rest, words)
  let task = rest.slice(list.length)
  // "AI set up: @a": the task stands before the colon.
  const behind = !list.named ? /^([^:@]{2,40}):\s*(@.*)$/.exec(rest) : null
  if (behind) {
    const late = ownersAt(behind[2]!, words)
    if (late.named)
      return { owners: late.owners, named: true, task: `${behind[1]} ${behind[2]!.slice(late.length)}`.trim() }
  }
  task = task.replace(/^[\s_*:;,.–—>)=-]+/, '').trim()
  // "AI @a for the text, @b"
  const further = furtherOwners.exec(task)
  const others = further ? peopleIn(further[1]!, words).map((hit) => hit.handle) : []
  return { owners: [...list.owners, ...others], task, named: list.named }
}

const doerAtEnd = new RegExp(String.raw`(?:->|=>|\bby|\bfor)\s+(${handles})\s*\.?$`, 'u')
const namesAtEnd = new RegExp(
  String.raw`^[^@]*[\s(](${handles})(?:\s*(?:,|and)?\s*(?:\.\.\.|…|others|et al\.?))?$`,
  'u',
)
const namesInside = new RegExp(String.raw`^[^@()]*\((${handles})\)\s*[,;]`, 'u')
const willDo = new RegExp(String.raw`(?:^|[–—.:>-]\s+|\s)(${handles})\s+(?:will|to|should|and)\b`, 'u')
/** Before such a word the names are not of those who do it. */
const ofOthers = /\b(?:with|from|of|at|and|to|ask|contact|ping|like|see|than|against)\s+@/i

/** "… by @x", "@x to do it", "… (@x)" inside a task whose marker names nobody. */
export function ownersInTask(task: string, words: Vocabulary): string[] {
  const people = (list: string) => peopleIn(list, words).map((hit) => hit.handle)
  const list = ownersAt(task.replace(/^\W+/, ''), words)
  if (list.owners.length) return list.owners
  const doer = doerAtEnd.exec(task)
  if (doer) return people(doer[1]!)
  // "write the story (AI @x)"
  const within = /\((?:AI|TODO):?\s+([^()]*)\)?/.exec(task)
  const inBracket = within ? ownersAt(within[1]!, words) : undefined
  if (inBracket?.owners.length) return inBracket.owners
  // "write the story (@x), input from @y"
  const doing = namesInside.exec(task)
  if (doing) return people(doing[1]!)
  const last = namesAtEnd.exec(task.replace(/(?<![\s.)_*])[\s.)_*]+$/, ''))
  if (last && !ofOthers.test(task)) return people(last[1]!)
  const will = willDo.exec(task)
  return will ? people(will[1]!) : []
}

/** What stands between two names ends before the next "@": names that can be cut in two ways take for ever. */
const names = String.raw`@[\w.-]+(?:(?:[\s,/&]+(?:and\s+)?)?@[\w.-]+)*[\s,/&]*`
const startNames = new RegExp(String.raw`^\W*(${names})`)
const endNames = new RegExp(String.raw`(?:->|=>|\(|:)\s*(${names})\)?\s*$`)

/** Owners of a bullet below "AI:": the names it begins with, else those behind an arrow or in a closing bracket, else all. */
export function listOwners(written: string, words: Vocabulary): string[] {
  // "Text: @a and @b, to be reviewed by @c": @c has work of another kind.
  const later = /(?<!\s),?\s+to be \p{L}{2,20} by\s+@/u.exec(written)
  const plain = later && written.slice(0, later.index).includes('@') ? written.slice(0, later.index) : written
  const named = startNames.exec(plain) ?? endNames.exec(plain)
  // "Kurt: find a slot", "Kurt and @b to ask"
  const first = named ? undefined : ownersAt(plain.replace(/^[\s*_–—-]+/, ''), words)
  if (first?.owners.length) return first.owners
  // "-> Kurt to find a slot"
  const doer = named ? null : /(?:->|=>|→)\s*(\p{Lu}[\p{L}-]+)\s+(?:to|will)\b/u.exec(plain)
  const person = doer ? words.personByName(doer[1]!) : undefined
  if (person) return [person.key]
  // "find a slot - Kurt", "find a slot: Kurt and Ada"
  const tail =
    named || plain.includes('@') ? null : /^.*\S(?:\s+[–—-]\s*|:\s+)([^\s:–—][^:–—]{1,59}?)[\s.]*$/u.exec(plain)
  const last = tail && ownersAt(tail[1]!, words)
  if (last?.owners.length && last.length === tail![1]!.length) return last.owners
  return [...new Set(peopleIn(named ? named[1]! : plain, words).map((hit) => hit.handle))]
}
