/**
 * Handles in running text. Grammar: "@" then letters, digits, `_ . -`; trailing `_ . , :` are punctuation
 * (`_AI @fkr_`). Not a handle: mail addresses, Matrix ids (`@gtema:matrix.org`), `@org/team`, "@" used as "at".
 */
import type { Vocabulary } from '../registries/vocabulary.ts'
import { handle, oneOf } from './forms.ts'

export interface HandleHit {
  /** Canonical, lower case. */
  handle: string
  start: number
  end: number
}

const form = /(?<![\p{L}\p{N}_.@/-])@([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)/gu
const slashed = /(?<=@[\w.-]+\/)@([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)/gu

/** Every @-word of a text, people or not; in order. */
export function handlesIn(plain: string, words: Vocabulary): HandleHit[] {
  if (!plain.includes('@')) return []
  const hits: HandleHit[] = []
  for (const match of [...plain.matchAll(form), ...plain.matchAll(slashed)]) {
    const end = match.index + match[0].length
    const after = plain.slice(end)
    if (/^_*:[\w-]+\.[a-z]{2,}/i.test(after)) continue
    if (/^\/[a-z][\w-]*-[\w-]+/.test(after) && !words.entry(match[1]!)) continue
    if (hits.some((hit) => hit.start === match.index)) continue
    hits.push({ handle: words.handle(match[1]!), start: match.index, end })
  }
  return hits.sort((a, b) => a.start - b.start)
}

/** Handles of people only. */
export const peopleIn = (plain: string, words: Vocabulary): HandleHit[] =>
  handlesIn(plain, words).filter((hit) => words.isPerson(hit.handle))

/**
 * A regular expression's piece for somebody: a handle, or a name that the registry calls unambiguous ("Kurt", "Kurt Garloff",
 * `garloff`), with a remark beside it ("@x (OSISM)").
 */
export function somebody(words: Vocabulary): string {
  const known = pieces.get(words)
  if (known) return known
  const names = words.registries.people
    .filter(({ key }) => words.isPerson(key))
    .flatMap(({ key, handle: own, name, names }) => [...names, ...(name ? [name] : []), ...(key.length > 2 ? [key, own] : [])])
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  const piece = `(?:${[handle, ...(names.length ? [String.raw`(?<![\p{L}\p{N}_@./-])${oneOf(names)}(?![\p{L}\p{N}_@]|[./-][\p{L}\p{N}])`] : [])].join('|')})`
  pieces.set(words, piece)
  return piece
}
const pieces = new WeakMap<Vocabulary, string>()

/** Who a list such as "@a, @b (OSISM) and Kurt" names; people only, each once. */
export function namedIn(list: string, words: Vocabulary): string[] {
  const found = [...list.matchAll(new RegExp(somebody(words), 'gu'))].map(([written]) => {
    if (written.startsWith('@')) return words.isPerson(written) ? words.handle(written) : undefined
    return words.personByName(written)?.key
  })
  return [...new Set(found.flatMap((key) => key ?? []))]
}

export interface OwnerList { owners: string[]; /** Length of what was read, punctuation between the names included. */ length: number; /** Something was named, be it no person. */ named: boolean }

/**
 * Names at the start of a text: "@a", "@a, @b and @c", "@a/@b", "Kurt:", "garloff -", "dNation", "VP04:".
 * A plain word counts only if the registry knows it, or (before a colon) as a name that is no person.
 */
/** Behind a name: "@a, @b", "@a/@b", "@a and Kurt", "@a -> @b", "@a @b", "@a (OSISM), @b". */
const joints = /^(?:\s*\([^()@]{0,24}\)(?=\s*(?:,|\/|&|\+|\band\b)\s*@))?(?:\s*(?:,\s*(?:and|und)\b|,|\/|&|\+|;|\band\b|\bund\b|\bor\b|(?:[-=]>|→)(?=\s*@))\s*|\s+(?=@))/i

export function ownersAt(text: string, words: Vocabulary): OwnerList {
  const owners: string[] = []
  let at = 0
  let named = false
  for (;;) {
    const rest = text.slice(at)
    const joint = owners.length || named ? joints.exec(rest) : /^\s*/.exec(rest)
    if (!joint) break
    const name = rest.slice(joint[0].length)
    const hit = /^@([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)_?/.exec(name)
    if (hit) {
      named = true
      if (words.isPerson(hit[1]!)) add(owners, words.handle(hit[1]!))
      at += joint[0].length + hit[0].length
      continue
    }
    const plain = /^([\p{L}][\p{L}\p{N}-]+)/u.exec(name)
    const person = plain ? words.personByName(plain[1]!) : undefined
    if (plain && person && (person.names.some((own) => own.toLowerCase() === plain[1]!.toLowerCase()) || /^\s*(?:[:,/&)\-–]|and\b|to\s|$)/.test(name.slice(plain[0].length)))) {
      named = true
      add(owners, person.key)
      at += joint[0].length + plain[0].length
      continue
    }
    break
  }
  return { owners, length: at, named }
}

const add = (list: string[], value: string) => {
  if (!list.includes(value)) list.push(value)
}
