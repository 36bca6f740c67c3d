/**
 * Work that somebody takes on without a marker: the forms of promises.ts and assignments.ts in one passage.
 *
 * Not work: questions, talk ("@x proposes to …"), being there ("@x will join"), chores of the meeting (roles.ts), what is done.
 */
import type { Vocabulary } from '../registries/vocabulary.ts'
import type { ActionHit } from './actions.ts'
import { assignments } from './assignments.ts'
import { hideNames, someone, type NameList } from './handles.ts'
import { promises } from './promises.ts'
import { isChore } from './chores.ts'
import { tidy } from './tasks.ts'

/** `stands` asks whether a form occurs at all: few do, and `matchAll` makes a new expression each time. */
const compiled = [...promises, ...assignments].map(({ pattern, anyCase, ...rest }) => {
  const flags = anyCase ? 'iu' : 'u'
  return { ...rest, stands: new RegExp(pattern, flags), form: new RegExp(pattern, `g${flags}`) }
})

export interface ImpliedPlace {
  heading?: boolean
  /** A bullet that is a subject of its own. */
  opensSection?: boolean
  /** The bullet above says that what hangs below it is under way or done. */
  underWay?: boolean
  /** Slides tell who will speak where: there only handles count. */
  deck?: boolean
  /** Owners of a marked action in the same passage: only what others promise there counts. */
  owners?: string[]
}

/** The address of a change, and what it is called. */
const ofChange = /^\W*https?:\/\/\S+\/(?:pull|merge_requests)\/\d+\s+[-–—:]\s/

/** Who is named where, and what they take on. */
interface Taken extends NameList {
  rule: string
  /** The words of the task stand before the names. */
  closes: boolean
}

/**
 * Work somebody takes on without a marker; several in a line, when the line names several who do different things.
 * @param text as shown; @param plain masked, same length
 */
export function impliedActions(text: string, plain: string, words: Vocabulary, place: ImpliedPlace = {}): ActionHit[] {
  const { text: hidden, lists } = hideNames(plain, words)
  if (lists.length === 0 || isChore(plain, words.registries.community)) return []
  const found: Taken[] = []
  const asked = plain.trimEnd().endsWith('?')
  for (const { rule, stands, form, evenAsked, handlesOnly, not, notAfter } of compiled) {
    if ((asked && !evenAsked) || refused(rule, place) || !stands.test(hidden)) continue
    for (const match of hidden.matchAll(form)) {
      const name = match.index + match[0].indexOf(someone)
      const list = lists[hidden.slice(0, name).split(someone).length - 1]!
      const before = plain.slice(0, list.from)
      if (found.some(({ from }) => from === list.from) || not?.test(match[0]) || notAfter?.test(before)) continue
      // "a proposal by @x to name it" tells of something.
      if (rule === 'will' && /\b(?:by|of)\s+$/i.test(before) && !/\bwill\b/.test(match[0])) continue
      // "Idea: Ada should show it" is a wish; "#12 - Add a lamp @x" behind the address of a change names who wrote it.
      if (rule === 'will' && /(?:^\W*|[.;(]\s*)(?:ideas?|suggestions?|proposals?|options?)\s*:\s*$/i.test(before))
        continue
      if (rule === 'closing' && ofChange.test(text)) continue
      // "Ada to share her lamps" over a subject says who speaks.
      if (
        place.heading &&
        /^(?:present|report|share|show|tell)(?!\p{L})/u.test(hidden.slice(match.index + match[0].length))
      )
        continue
      // Whom the first one helps or asks takes nothing on: "@x to invite @y to the call".
      if ((found.length > 0 || place.owners) && rule !== 'by' && !/(?:^|[.,;:()>–—-]|\band)\s*$/.test(before)) continue
      if (((place.deck || handlesOnly) && !list.handle) || (place.heading && rule === 'will' && match.index > 0))
        continue
      // A first name that several bear counts only as one who clearly does something.
      if (
        list.owners.length === 0 &&
        (!['will', 'bracket-verb', 'takes-on'].includes(rule) ||
          !/^(?:\P{L}|\p{Ll})/u.test(hidden.slice(match.index + match[0].length)) ||
          !/(?:^|[.;:(>–—-])\s*$/.test(before))
      )
        continue
      if (place.owners && list.owners.length === 0) continue
      const owners = list.owners.filter(
        (key) => !place.owners?.includes(key) && !found.some((other) => other.owners.includes(key)),
      )
      const closes =
        (rule === 'arrow' || rule === 'closing') && /^[\s.)]*$/.test(hidden.slice(match.index + match[0].length))
      if (owners.length || list.owners.length === 0) found.push({ ...list, owners, rule, closes })
    }
  }
  found.sort((a, b) => a.from - b.from)
  return found.map(({ rule, owners, from, closes }, at): ActionHit => {
    const task = found.length > 1 ? text.slice(at ? from : 0, found[at + 1]?.from) : closes ? text.slice(0, from) : text
    return { text: tidy(task.replace(/[\s(<>=–—-]+$/, '')) || tidy(text), owners, marker: 'implied', rule }
  })
}

/** A bullet that is a subject closes with who presents it; in a heading only few forms are work. */
function refused(rule: string, { heading, opensSection, underWay, owners }: ImpliedPlace): boolean {
  // Who stands behind it has begun long ago.
  if (underWay && ['closing', 'assigned'].includes(rule)) return true
  if (opensSection && ['closing', 'bracket-owner', 'arrow'].includes(rule)) return true
  if (heading && !['will', 'arrow'].includes(rule)) return true
  return owners !== undefined && !['will', 'bracket-verb', 'by'].includes(rule)
}
