/**
 * Handles in running text. Grammar: "@" then letters, digits, `_ . -`; trailing `_ . , :` are punctuation
 * (`_AI @fkr_`). Not a handle: mail addresses, Matrix ids (`@gtema:matrix.org`), `@org/team`, "@" used as "at".
 */
import type { Vocabulary } from '../registries/vocabulary.ts'
import { handle, joint, oneOf } from './forms.ts'

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

/** Stands for a list of names in a text whose names are hidden. */
export const someone = '\uE000'

export interface NameList {
  /** Canonical handles; none where first names stand that several people may bear. */
  owners: string[]
  /** Offsets in the text that was given, end exclusive. */
  from: number
  to: number
  /** The list begins with a handle, not with a plain name. */
  handle: boolean
}

/**
 * A text with each list of people ("@a, @b (OSISM) and Kurt") as one character, so that the forms of sentences need not know
 * names. A plain name is somebody's where the registry calls it unambiguous, or where it is a handle; any other first name of
 * the registry ("Felix", "Alex" for Alexander) is a person, but who?
 */
export function hideNames(plain: string, words: Vocabulary): { text: string; lists: NameList[] } {
  const patterns = namePatterns(words)
  const lists: NameList[] = []
  let text = ''
  let at = 0
  for (const match of listsIn(plain, patterns)) {
    const owners = [...match[0].matchAll(patterns.one)].flatMap(([written]) =>
      written.startsWith('@')
        ? words.isPerson(written)
          ? words.handle(written)
          : []
        : (words.personByName(written)?.key ?? []),
    )
    if (owners.length === 0 && match[0].startsWith('@')) continue
    const [from, to] = [match.index, match.index + match[0].length]
    text += plain.slice(at, from) + someone
    at = to
    lists.push({ owners: [...new Set(owners)], from, to, handle: match[0].startsWith('@') })
  }
  return { text: text + plain.slice(at), lists }
}

/** The lists of a text, in order. Only where a handle or the first word of a name stands is the long form of a list tried. */
function* listsIn(plain: string, { list, first }: NamePatterns): Iterable<RegExpExecArray> {
  let from = 0
  for (const { 0: word, index } of plain.matchAll(wordOrSign)) {
    if (index < from || !(word === '@' || first.has(word))) continue
    list.lastIndex = index
    const match = list.exec(plain)
    if (!match) continue
    yield match
    from = index + match[0].length
  }
}

const wordOrSign = /@|[\p{L}\p{N}_]+/gu

/** "Felix" of Felix North, "Markus" of `markus-north`, and "Alex" of Alexander. */
function firstNames(own: string, name: string | undefined): string[] {
  const first = name?.split(/[ -]/)[0] ?? /^([a-z]{4,})-[a-z]{3,}$/i.exec(own)?.[1]
  if (!first || first.length < 3 || /[^\p{L}]/u.test(first)) return []
  const written = first[0]!.toUpperCase() + first.slice(1).toLowerCase()
  return written.length > 6 ? [written, written.slice(0, 4)] : [written]
}

interface NamePatterns {
  one: RegExp
  /** Only where it is told to look. */
  list: RegExp
  /** First words of all names. */
  first: ReadonlySet<string>
}

const compiled = new WeakMap<Vocabulary, NamePatterns>()

function namePatterns(words: Vocabulary): NamePatterns {
  const known = compiled.get(words)
  if (known) return known
  const people = words.registries.people.filter(({ key }) => words.isPerson(key))
  const names = people
    .flatMap(({ key, handle: own, name, names }) => [
      ...names,
      ...(name ? [name] : []),
      ...(key.length > 2 ? [key, own] : []),
      ...firstNames(own, name),
    ])
    // A name that begins with another sign is none that could be told from the text around it.
    .filter((name) => /^[\p{L}\p{N}_]/u.test(name))
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  const plainName = String.raw`(?<![\p{L}\p{N}_@./-])${oneOf(escaped)}(?![\p{L}\p{N}_@]|[./-][\p{L}\p{N}])`
  const one = names.length ? `(?:${handle}|${plainName})` : handle
  const made: NamePatterns = {
    one: new RegExp(one, 'gu'),
    // "@a (Ada North) and @b (lamps), @c"
    list: new RegExp(String.raw`${one}(?:\s*\(${one}\))?(?:(?:\s*\([^()@]{0,24}\))?${joint}${one})*`, 'uy'),
    first: new Set(names.map((name) => /^[\p{L}\p{N}_]+/u.exec(name)![0])),
  }
  compiled.set(words, made)
  return made
}

export interface OwnerList {
  owners: string[]
  /** Length of what was read, punctuation between the names included. */
  length: number
  /** Something was named, be it no person. */
  named: boolean
}

/** Behind a name: "@a, @b", "@a/@b", "@a and Kurt", "@a -> @b", "@a @b", "@a (OSISM), @b". */
const joints =
  /^(?:\s*\([^()@]{0,24}\)(?=\s*(?:,|\/|&|\+|\band\b)\s*@))?(?:\s*(?:,\s*(?:and|und)\b|,|\/|&|\+|;|\band\b|\bund\b|\bor\b|(?:[-=]>|→)(?=\s*@))\s*|\s+(?=@))/i

/**
 * Names at the start of a text: "@a", "@a, @b and @c", "@a/@b", "Kurt:", "garloff -", "dNation", "VP04:".
 * A plain word counts only if the registry knows it, or (before a colon) as a name that is no person.
 */
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
    const whole = /^(\p{Lu}[\p{L}\p{N}-]+ \p{Lu}[\p{L}\p{N}-]+)/u.exec(name)
    const plain = whole && words.personByName(whole[1]!) ? whole : /^([\p{L}][\p{L}\p{N}-]+)/u.exec(name)
    const person = plain ? words.personByName(plain[1]!) : undefined
    if (
      plain &&
      person &&
      (person.names.some((own) => own.toLowerCase() === plain[1]!.toLowerCase()) ||
        /^\s*(?:[:,/&)\-–]|and\b|to\s|$)/.test(name.slice(plain[0].length)))
    ) {
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
