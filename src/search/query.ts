/**
 * What people type, read: words, "phrases", identifiers, `key:value`, `@handle`, `before:` and `after:`.
 *
 *     local storage @garloff series:iaas year:2024 "driver concept" CVE-2024-32498 after:2024-03
 */

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
  /** A month or year in plain words ("july 2024"): such minutes come first, and the others after them. */
  around?: { text: string; months: string[] }
}

const monthNames = [
  ['january', 'jan', 'januar'], ['february', 'feb', 'februar'], ['march', 'mar', 'märz', 'maerz'], ['april', 'apr'], ['may', 'mai'],
  ['june', 'jun', 'juni'], ['july', 'jul', 'juli'], ['august', 'aug'], ['september', 'sep', 'sept'], ['october', 'oct', 'oktober', 'okt'],
  ['november', 'nov'], ['december', 'dec', 'dezember', 'dez'],
]
const monthOf = (word: string): number => monthNames.findIndex((names) => names.includes(word.toLowerCase()))

const pieces = /(?<key>[a-z]+):(?:["“”„](?<quotedValue>[^"“”„]*)["“”„]?|(?<value>[^\s"“”„]+))|["“”„](?<phrase>[^"“”„]*)(?:["“”„]|$)|(?<word>[^\s"“”„]+)/giu

/** Letters and digits mixed, digits behind a `#`, or parts with a digit in them: a name that no spelling help may touch. */
const isIdentifier = (word: string): boolean =>
  /^#\d+$/.test(word) || /^\d+\.\d[\w.]*$/.test(word) || (/\d/.test(word) && /\p{L}/u.test(word)) || (/\d/.test(word) && /[-_#/]/.test(word))

/** @returns the day that a value of `before:` or `after:` begins with: `2024`, `2024-03`, `2024-03-09`. */
function dayOf(value: string): string | undefined {
  const [, year, month = '01', day = '01'] = /^([12]\d{3})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(value) ?? []
  if (!year || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
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
    const name = key === 'since' ? 'after' : key === 'until' ? 'before' : key
    if (name === 'after' || name === 'before') {
      const day = dayOf(value)
      if (day) query[name] = day
      return day !== undefined
    }
    if (!(filterKeys as readonly string[]).includes(name) || !value) return false
    narrow(name as FilterKey, value.replace(/^@/, '').toLowerCase())
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
  for (let index = 0; index < words.length; index++) {
    const bare = words[index]!.replace(/^[^\p{L}\p{N}#@]+|[^\p{L}\p{N}+]+$/gu, '')
    const month = monthOf(bare)
    const year = (month >= 0 ? words[index + 1] : bare)?.match(/^(20\d\d),?$/)?.[1]
    const handle = /^@([\p{L}\p{N}][\p{L}\p{N}_.-]*)$/u.exec(bare)?.[1]
    if (!/[\p{L}\p{N}]/u.test(bare)) continue
    if (year && month >= 0) {
      query.around = { text: `${bare} ${year}`, months: [`${year}-${String(month + 1).padStart(2, '0')}`] }
      index++
    } else if (year && words.length > 1) {
      query.around = { text: year, months: Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`) }
    } else if (handle) narrow('person', handle.toLowerCase())
    else query.terms.push({ kind: isIdentifier(bare) ? 'identifier' : 'word', text: bare })
  }
  return query
}

/** Words that say nothing by themselves; they count inside phrases only. */
const empty = new Set(
  ('a an the of to in on at for by with from and or but is are was were be been has have had do does did not no we i it its this that these those as if when what which who how why where there than then so because about into can could should would will ' +
    'der die das den dem des ein eine einer eines und oder ist sind war wie was wer wo für mit von zu im am auf bei nicht wir es als').split(' '),
)
export const isEmptyWord = (word: string): boolean => empty.has(word.toLowerCase())
