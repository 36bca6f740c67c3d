/** What patterns are put together from. A list of forms becomes one group of alternatives; a form is a piece of a regular expression. */

/** Words written one after another, or one below another, as a list. */
export const wordsOf = (list: string): string[] => list.trim().split(/\s+/)

/** One of the forms; the longest ones first, so that "takes over" goes before "takes". */
export const oneOf = (forms: readonly string[]): string =>
  `(?:${[...new Set(forms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`

/**
 * One of the words, with or without a capital. They are grouped by their first letter: many alternatives that each begin with
 * a class of two letters cost an engine half a second to compile, and these some milliseconds.
 */
export function oneOfAlsoCapital(words: readonly string[]): string {
  const rests = new Map<string, string[]>()
  for (const word of words) rests.set(word[0]!, [...(rests.get(word[0]!) ?? []), word.slice(1)])
  return oneOf([...rests].map(([first, some]) => `[${first.toUpperCase()}${first}]${oneOf(some)}`))
}

/** "->", "=>", "-->", "→", ">". From the first of its signs: a long row of them would be looked through from each one. */
export const arrow = String.raw`(?:(?<![-=–—])[-=–—]+>|→|⇒|(?<!>)>+)`

/** Marks that Markdown and habit put before the words of a line. */
export const lineLead = String.raw`^[\s*_•·–—>()\[\]~-]*`

/** The same with arrows: one class of signs, since arrows in arrows can be cut in so many ways that no search through them ends. */
export const arrowLead = String.raw`^[\s*_•·–—>()\[\]~=→⇒-]*`

/** `@ada`, `@Ada_`, `@cah_hbaum`. */
export const handle = String.raw`@[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?(?![A-Za-z0-9]|[-.][A-Za-z0-9])_?`

/** What joins names: "@a, @b and @c", "@a/@b", "@a & @b". */
export const joint = String.raw`(?:\s*(?:,\s*(?:and|und|or|&)\b|,|\/|&|\+|\band\b|\bund\b|\bor\b|\boder\b)\s*)`
