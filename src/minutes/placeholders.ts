/** What is written like a tag and is none: `<USER>`, `<name of the host>`. */
import { meantTags } from './tags.ts'

/** Name of the tag that a text is, as written; undefined when it is more than one tag without attributes. */
export const tagOf = (html: string) => /^<\/?([A-Za-z][\w:-]*)\s*\/?>$/.exec(html.trim())?.[1]

/** Text that begins with a tag which is none: `<USER>`, `<name of the host>`. */
export function isPlaceholder(html: string): boolean {
  const name = /^\s*<\/?([A-Za-z][\w:-]*)/.exec(html)?.[1]?.toLowerCase()
  const attributes = /^\s*<[A-Za-z][\w:-]*\s+[\w-]+=/.test(html)
  return name !== undefined && !meantTags.has(name) && !(name === 'link' && attributes)
}
