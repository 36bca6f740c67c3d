/**
 * People and words that are taken out of everything: they leave the text before it is read, so no output can hold them.
 *
 * A word is found in whatever spelling Markdown shows as that word: with marks or escapes inside (`Gre**ta**`, `gone\-one`),
 * soft hyphens, entities (`&#71;reta`), composed or not (`é`), as it stands in addresses (`J%C3%B6rg`, `joerg`, `greta-gone`).
 */
import type { PersonEntry, RedactionEntry, Registries } from './schema.ts'

/** Stands in the place of a redacted handle and is nobody's; with it "AI @x: …" stays an action. */
export const nobody = 'redacted'
/** Stands in the place of a redacted name. */
export const redacted = '[redacted]'

/** Takes things out of a text. @param path of the file in the archive, for redactions that are for some files only */
export type Redact = (text: string, path?: string) => string

interface Form {
  form: RegExp
  only: string | undefined
}

/** @returns a function that takes redacted people (handles, spellings, names) and the list of redactions out of a text. */
export function compileRedaction(registries: Registries): Redact {
  const people = namesForm(registries.people.filter(({ redacted }) => redacted))
  const words = registries.redactions.map(formOf)
  if (!people && words.length === 0) return (text) => text
  return (text, path = '') => {
    const here = words.filter(({ only }) => concerns(only, path)).map(({ form }) => form)
    const all = people ? [...here, people] : here
    let rest = opened(text, all)
    // Lines stay lines: every place in the file keeps its number.
    const lines = (found: string): string => found.replace(/[^\n]/g, '')
    for (const form of here) rest = rest.replace(form, (found) => (found ? redacted + lines(found) : ''))
    if (people) rest = rest.replace(people, (found) => (found.startsWith('@') ? `@${nobody}` : redacted) + lines(found))
    // What is left of a mail address is nobody's handle.
    return rest === text ? text : rest.replace(/\[redacted\]@(?=[\w-]+\.)/g, `${redacted} [at] `)
  }
}

/** Whether an address, or a path in the archive, tells what is redacted. */
export type Tells = (address: string, source?: string) => boolean

/** @returns a function that is also given the path of the file of which the address is; without it redactions for some files count, too. */
export function compileTells({ people, redactions, ...others }: Registries): Tells {
  const everywhere = compileRedaction({ ...others, people, redactions })
  const anywhere = compileRedaction({ ...others, people, redactions: redactions.map(({ only: _, ...entry }) => entry) })
  return (address, source) => {
    const words = address.replace(/[-/._]+/g, ' ')
    return [address, words].some((text) => (source === undefined ? anywhere(text) : everywhere(text, source)) !== text)
  }
}

const formOf = ({ text, pattern, only }: RedactionEntry): Form => ({
  only,
  form: pattern === undefined ? wordsForm(text!) : new RegExp(pattern, 'giu'),
})

const concerns = (only: string | undefined, path: string): boolean =>
  only === undefined || only === path || (only.endsWith('*') && path.startsWith(only.slice(0, -1)))

const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
/** What a reader does not see between two letters: marks, escapes, soft hyphens, characters without width. */
const unseen = String.raw`[\\*_~\u00ad\u200b-\u200d\u2060\ufeff]{0,4}`
/** Between two words of a text. */
const blank = String.raw`(?:[\s_+-]|%20|&nbsp;|&#160;)+`

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** One character in all its spellings. */
function characterForm(character: string): string {
  const spellings = new Set([
    character.normalize('NFC'),
    character.normalize('NFD'),
    ...(umlauts[character.toLowerCase()] ? [umlauts[character.toLowerCase()]!] : []),
  ])
  if (character > '\u007f') {
    // "Renée" is "renee" in an address.
    spellings.add(character.normalize('NFD').replace(/\p{M}/gu, '') || character)
    for (const cased of [character.toLowerCase(), character.toUpperCase()]) spellings.add(encodeURIComponent(cased))
  }
  const forms = [...spellings].map(escaped)
  return forms.length === 1 ? forms[0]! : `(?:${forms.join('|')})`
}

const charactersForm = (word: string): string => [...word.normalize('NFC')].map(characterForm).join(unseen)

/** Whole words, where the text begins or ends with one. */
function wordsForm(text: string): RegExp {
  const words = text
    .trim()
    .split(/\s+/)
    .map(charactersForm)
    .join(unseen + blank + unseen)
  const before = /^[\p{L}\p{N}]/u.test(text.trim()) ? String.raw`(?<![\p{L}\p{N}])` : ''
  const after = /[\p{L}\p{N}]$/u.test(text.trim()) ? String.raw`(?![\p{L}\p{N}])` : ''
  return new RegExp(before + words + after, 'giu')
}

/** Handles, spellings and names in all their spellings; a name also with the s of its genitive. @returns nothing for nobody */
export function namesForm(people: readonly PersonEntry[]): RegExp | undefined {
  const joint = String.raw`(?:[\s_.+-]|%20|&nbsp;|&#160;)`
  const form = (name: string): string =>
    name
      .trim()
      .split(/[\s_.-]+/)
      .filter(Boolean)
      .map(charactersForm)
      .join(`${unseen}${joint}+${unseen}`)
  const names = [
    ...people.flatMap(({ key, handle, spellings }) =>
      [key, handle, ...spellings].map((name) => [name, form(name)] as const),
    ),
    ...people.flatMap(({ names, name }) =>
      [...names, ...(name ? [name] : [])].map((one) => [one, `${form(one)}(?:['’]?s)?`] as const),
    ),
  ]
    // The longest first: "Ada North" goes before "Ada".
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
    .map(([, one]) => one)
  return names.length === 0
    ? undefined
    : new RegExp(String.raw`(?<![\p{L}\p{N}])@?(?:${names.join('|')})(?![\p{L}\p{N}])`, 'giu')
}

const marks: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
}
const entity =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(acute|grave|circ|uml|tilde|ring|cedil|caron)|(szlig)|(shy|zwnj|zwj));/gi
const plain = /^[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d@._-]+$/u

/** The text with entities and codes of addresses that stand for letters and digits written out, where more is found that way. */
function opened(text: string, forms: readonly RegExp[]): string {
  if (!/[&%]/.test(text)) return text
  const named = text.replace(
    entity,
    (whole, decimal?: string, hex?: string, letter?: string, mark?: string, szlig?: string, nothing?: string) => {
      if (nothing) return ''
      if (szlig) return 'ß'
      if (letter && mark) return (letter + marks[mark.toLowerCase()]).normalize('NFC')
      const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16)
      const character = code <= 0x10ffff ? String.fromCodePoint(code) : ''
      return plain.test(character) ? character : whole
    },
  )
  const open = named.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      const characters = decodeURIComponent(codes)
      return plain.test(characters) ? characters : codes
    } catch {
      return codes
    }
  })
  const found = (where: string): number => forms.reduce((sum, form) => sum + [...where.matchAll(form)].length, 0)
  return open !== text && found(open) > found(text) ? open : text
}

/**
 * The registries without what is redacted: descriptions and names may speak of people, too. Handles of other people, keys
 * and addresses stay as they are.
 */
export function withoutRedacted(registries: Registries): Registries {
  if (registries.redactions.length === 0 && !registries.people.some((person) => person.redacted)) return registries
  const redact = compileRedaction(registries)
  const clean = <Value>(value: Value, key = ''): Value => {
    if (typeof value === 'string')
      return (key === 'key' || key === 'id' ? value : redact(value, `content/${key}`)) as Value
    if (Array.isArray(value)) return value.map((one: unknown) => clean(one)) as Value
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, clean(inner as unknown, name)]),
      ) as Value
    return value
  }
  const { series, topics, releases } = registries
  return { ...registries, series: clean(series), topics: clean(topics), releases: clean(releases) }
}
