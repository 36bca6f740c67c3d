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

const word = /[\p{L}\p{N}]+/gu
/** A name's longest run of words; "SCS compatible IaaS v 4" has five. */
const mostWords = 7

/** Words of an alias put together: separators that do not matter gone, others kept. */
const compact = (text: string): string => text.replace(/[\s_-]+/g, '')

export function compileTerms(terms: Term[]): (text: string) => TermHit[] {
  const anyCase = new Map<string, string>()
  const withCase = new Map<string, string>()
  const firstWords = new Set<string>()
  const nots = new Map<string, RegExp[]>()
  const add = (map: Map<string, string>, name: string, key: string) => {
    const form = compact(name)
    if (!form || (map.has(form) && map.get(form) !== key)) return
    map.set(form, key)
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
    if (term.not.length) nots.set(term.key, term.not.map((source) => new RegExp(source, 'giu')))
  }
  const keyOf = (form: string): string | undefined => {
    const lower = form.toLowerCase()
    return withCase.get(form) ?? anyCase.get(lower)
      ?? (lower.endsWith('s') ? (withCase.get(form.slice(0, -1)) ?? anyCase.get(lower.slice(0, -1))) : lower.length > 5 ? anyCase.get(`${lower}s`) : undefined)
  }
  const refused = (text: string, hit: TermHit): boolean =>
    (nots.get(hit.key) ?? []).some((pattern) =>
      [...text.matchAll(pattern)].some((no) => no.index < hit.end && hit.start < no.index + no[0].length))

  return (text) => {
    const words = [...text.matchAll(word)]
    const hits: TermHit[] = []
    for (let at = 0; at < words.length; at++) {
      const first = words[at]!
      if (!firstWords.has(first[0].toLowerCase())) continue
      let form = ''
      let best: TermHit | undefined
      let bestAt = at
      for (let next = at; next < Math.min(words.length, at + mostWords); next++) {
        const piece = words[next]!
        if (next > at) {
          const before = words[next - 1]!
          const gap = text.slice(before.index + before[0].length, piece.index)
          if (!/^(?:[\s_-]|\s?[&.+/']\s?)$/.test(gap)) break
          form += gap.replace(/[\s_-]/g, '')
        }
        form += piece[0]
        const end = piece.index + piece[0].length
        // "C++": punctuation may close a name.
        const closing = /^[+#]+/.exec(text.slice(end, end + 2))?.[0] ?? ''
        const key = (closing && keyOf(form + closing)) || keyOf(form)
        if (!key) continue
        const hit = { key, start: first.index, end: keyOf(form) === key ? end : end + closing.length }
        // A mail address, a handle or the end of `mod_auth_x` is not a word of the text.
        if (!/@$|[\p{L}\p{N}]_$/u.test(text.slice(0, first.index)) && !refused(text, hit)) {
          best = hit
          bestAt = next
        }
      }
      if (best) {
        hits.push(best)
        at = bestAt
      }
    }
    return hits
  }
}
