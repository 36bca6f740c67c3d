/**
 * What people type, read: words, "phrases", identifiers, `key:value`, `@handle`, `before:` and `after:`.
 *
 *     local storage @garloff series:iaas year:2024 "driver concept" CVE-2024-32498 after:2024-03
 */

import { fold } from './fold.ts'
import { type Period, periodAt } from './period.ts'

/** What a query can be narrowed by, besides days. */
export const filterKeys = ['series', 'person', 'topic', 'release', 'year', 'kind'] as const
export type FilterKey = (typeof filterKeys)[number]

export interface Term {
  text: string
  /** A word may be inflected or mistyped; a phrase or an identifier is meant as it stands. */
  kind: 'word' | 'phrase' | 'identifier'
}

export interface Query {
  terms: Term[]
  filters: Partial<Record<FilterKey, string[]>>
  /** First day that counts, ISO. */
  after?: string
  /** First day that counts no more, ISO. */
  before?: string
  /** A time in plain words ("july 2024"): such minutes come first, and the others after them. */
  around?: Period
}

const pieces =
  /(?<key>[a-z]+):(?:["“”„](?<quotedValue>[^"“”„]*)["“”„]?|(?<value>[^\s"“”„]+))|["“”„](?<phrase>[^"“”„]*)(?:["“”„]|$)|(?<word>[^\s"“”„]+)/giu

/** Letters and digits mixed, digits behind a `#`, or parts with a digit in them: a name that no spelling help may touch. */
const isIdentifier = (word: string): boolean =>
  /^#\d+$/.test(word) ||
  /^\d+\.\d[\w.]*$/.test(word) ||
  (/\d/.test(word) && /\p{L}/u.test(word)) ||
  (/\d/.test(word) && /[-_#/]/.test(word))

/** A link to an issue or pull request is its short name: `standards#548`; without a repository `#548`. */
function termOf(word: string): Term {
  const [, repository = '', number] =
    /(?:^|([\w.-]+)\/)(?:issues|pull|pulls|discussions|merge_requests)\/(\d+)/.exec(word) ?? []
  const text = number ? `${repository}#${number}` : word
  return { kind: isIdentifier(text) ? 'identifier' : 'word', text }
}

/** `after:2024-03` is from the first of March on, as `since:` is; `before:` ends the day before, `until:` takes the month in. */
const bounds: Record<string, { side: 'after' | 'before'; day: 'from' | 'to' }> = {
  after: { side: 'after', day: 'from' },
  since: { side: 'after', day: 'from' },
  before: { side: 'before', day: 'from' },
  until: { side: 'before', day: 'to' },
}

/** Any text is a query; what is no known `key:` is a word like any other. */
export function parseQuery(text: string): Query {
  const query: Query = { terms: [], filters: {} }
  const words: string[] = []
  const narrow = (key: FilterKey, value: string) => {
    const values = query.filters[key] ?? []
    query.filters[key] = values
    if (!values.includes(value)) values.push(value)
  }
  const takeKey = (key: string, value: string): boolean => {
    const bound = bounds[key]
    if (bound) {
      const time = /^\d{4}(?:-\d{1,2}){0,2}$/.test(value) ? periodAt([value], 0) : undefined
      if (time) query[bound.side] = time.period[bound.day]
      return time !== undefined
    }
    if (!(filterKeys as readonly string[]).includes(key) || !value) return false
    narrow(key as FilterKey, value.replace(/^@/, '').toLowerCase())
    return true
  }
  for (const { groups } of text.normalize('NFC').slice(0, 400).matchAll(pieces)) {
    const { key, quotedValue, value, phrase, word } = groups!
    if (key !== undefined) {
      const given = (quotedValue ?? value ?? '').trim()
      if (!takeKey(key.toLowerCase(), given)) words.push(`${key}:${given}`)
    } else if (phrase !== undefined) {
      if (phrase.trim()) query.terms.push({ kind: 'phrase', text: phrase.trim().replace(/\s+/g, ' ') })
    } else words.push(word!)
  }
  const bare = words
    .map((word) => word.replace(/^[^\p{L}\p{N}#@]+|[^\p{L}\p{N}+]+$/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  for (let index = 0; index < bare.length; index++) {
    const time = periodAt(bare, index)
    const handle = /^@([\p{L}\p{N}][\p{L}\p{N}_.-]*)$/u.exec(bare[index]!)?.[1]
    // A year alone may be a number like any other.
    if (time && (bare.length > 1 || !/^\d+$/.test(time.period.text))) {
      query.around = time.period
      index += time.used - 1
    } else if (handle) narrow('person', handle.toLowerCase())
    else {
      const term = termOf(bare[index]!)
      // A word said twice asks for no more than once.
      if (!query.terms.some(({ kind, text }) => kind === term.kind && fold(text) === fold(term.text)))
        query.terms.push(term)
    }
  }
  return query
}
