/**
 * Finds curated names in running text, in one pass over its words.
 *
 * An alias is compared without its blanks, hyphens and underscores and without case, so that "cluster stack" finds
 * "Cluster Stacks", "cluster-stack" and "ClusterStacks"; other punctuation ("C&H", "node.js") must be there.
 * It matches whole words only, and a plural "s" may follow. The longest name at a place wins.
 */

export interface TermHit {
  key: string
  /** Offsets in the text, end exclusive. */
  start: number
  end: number
}

export interface Term {
  key: string
  aliases: string[]
  /** Matched with case. */
  exact: string[]
  /** Regular expressions; a hit inside their match does not count. */
  not: string[]
}

/** Places of a text that are taken, sign by sign: asking takes as long as the hit is, however many there are. */
export class Taken {
  readonly #signs = new Set<number>()
  add({ start, end }: Omit<TermHit, 'key'>): void {
    for (let at = start; at < end; at++) this.#signs.add(at)
  }
  overlaps({ start, end }: Omit<TermHit, 'key'>): boolean {
    for (let at = start; at < end; at++) if (this.#signs.has(at)) return true
    return false
  }
}

/** @returns for a text whether a hit in it stands where its entry says that it is none; looked up once for an entry that is asked for */
export function compileExceptions(
  entries: readonly Pick<Term, 'key' | 'not'>[],
): (text: string) => (hit: TermHit) => boolean {
  const patterns = new Map(
    entries.flatMap(({ key, not }) =>
      not.length > 0 ? [[key, not.map((source) => new RegExp(source, 'giu'))] as const] : [],
    ),
  )
  return (text) => {
    const found = new Map<string, Taken>()
    return (hit) => {
      const own = patterns.get(hit.key)
      if (!own) return false
      const taken = found.get(hit.key) ?? new Taken()
      if (!found.has(hit.key))
        for (const pattern of own)
          for (const {
            0: { length },
            index,
          } of text.matchAll(pattern))
            taken.add({ start: index, end: index + length })
      found.set(hit.key, taken)
      return taken.overlaps(hit)
    }
  }
}

const word = /[\p{L}\p{N}]+/gu
/** A name's longest run of words; "SCS compatible IaaS v 4" has five. */
const mostWords = 7

/** Words of an alias put together: separators that do not matter gone, others kept. */
const compact = (text: string): string => text.replace(/[\s_-]+/g, '')

/** @returns finds the terms in a text, in its order; of those that begin at the same word the longest */
export function compileTerms(terms: Term[]): (text: string) => TermHit[] {
  const anyCase = new Map<string, string>()
  const withCase = new Map<string, string>()
  const firstWords = new Set<string>()
  /** What names begin with, in lower case: where none does, looking at further words is idle. */
  const beginnings = new Set<string>()
  const exceptions = compileExceptions(terms)
  const add = (map: Map<string, string>, name: string, key: string) => {
    const form = compact(name)
    if (!form || (map.has(form) && map.get(form) !== key)) return
    map.set(form, key)
    for (let end = 1; end <= form.length; end++) beginnings.add(form.slice(0, end).toLowerCase())
    for (const first of [form, name.match(word)?.[0] ?? '']) {
      // A plural of a one-word name is another first word.
      firstWords.add(first.toLowerCase()).add(`${first.toLowerCase()}s`)
    }
    // "cluster api": the text may write "clusterapi", "cluster-api" or "Cluster API".
    let joined = ''
    for (const part of name.match(word) ?? []) {
      joined += part.toLowerCase()
      firstWords.add(joined)
    }
  }
  for (const term of terms) {
    for (const alias of term.aliases) add(anyCase, alias.toLowerCase(), term.key)
    for (const alias of term.exact) add(withCase, alias, term.key)
  }
  const keyOf = (form: string): string | undefined => {
    const lower = form.toLowerCase()
    return (
      withCase.get(form) ??
      anyCase.get(lower) ??
      (lower.endsWith('s')
        ? (withCase.get(form.slice(0, -1)) ?? anyCase.get(lower.slice(0, -1)))
        : lower.length > 5
          ? anyCase.get(`${lower}s`)
          : undefined)
    )
  }

  return (text) => {
    const words = wordsIn(text)
    const refused = exceptions(text)
    const lower = text.toLowerCase()
    const lowered = (start: number, end: number) =>
      lower.length === text.length ? lower.slice(start, end) : text.slice(start, end).toLowerCase()
    const hits: TermHit[] = []
    for (let at = 0; at < words.length; at++) {
      const first = words[at]!
      if (!firstWords.has(lowered(first.start, first.end))) continue
      let form = ''
      let best: TermHit | undefined
      let bestAt = at
      for (let next = at; next < Math.min(words.length, at + mostWords); next++) {
        const { start, end } = words[next]!
        if (next > at) {
          const gap = text.slice(words[next - 1]!.end, start)
          if (!/^(?:[\s_-]|\s?[&.+/']\s?)$/.test(gap)) break
          form += gap.replace(/[\s_-]/g, '')
        }
        form += text.slice(start, end)
        const goesOn = beginnings.has(form.toLowerCase())
        if (!goesOn && !form.endsWith('s') && !form.endsWith('S')) break
        // "C++": punctuation may close a name.
        const closing = text[end] === '+' || text[end] === '#' ? /^[+#]+/.exec(text.slice(end, end + 2))![0] : ''
        const own = keyOf(form)
        const key = (closing && keyOf(form + closing)) || own
        if (key) {
          const hit = { key, start: first.start, end: own === key ? end : end + closing.length }
          // A mail address, a handle or the end of `mod_auth_x` is not a word of the text.
          if (!/@$|[\p{L}\p{N}]_$/u.test(text.slice(Math.max(0, first.start - 3), first.start)) && !refused(hit)) {
            best = hit
            bestAt = next
          }
        }
        if (!goesOn) break
      }
      if (best) {
        hits.push(best)
        at = bestAt
      }
    }
    return hits
  }
}

/** Where the words of a text begin and end: runs of letters and digits. */
function wordsIn(text: string): { start: number; end: number }[] {
  const words: { start: number; end: number }[] = []
  let start = -1
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const inside = code < 128 ? ascii[code] === 1 : letter.test(String.fromCodePoint(text.codePointAt(at)!))
    const width = code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1
    if (inside && start < 0) start = at
    if (!inside && start >= 0) {
      words.push({ start, end: at })
      start = -1
    }
    at += width - 1
  }
  if (start >= 0) words.push({ start, end: text.length })
  return words
}

const letter = /^[\p{L}\p{N}]$/u
const ascii = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0))
