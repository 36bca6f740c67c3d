/** Whom the outputs may name. A hidden person has no page and stands in no list; a redacted one is taken out of every text. */
import type { Archive } from './types.ts'

export interface Privacy {
  /** True for a person who has a page: no organisation or placeholder, neither hidden nor redacted. */
  shows(handle: string): boolean
  /** The text without redacted handles, spellings and names. */
  text(words: string): string
}

/** What stands in the place of a redacted name. */
export const redaction = '[redacted]'

const known = new WeakMap<Archive, Privacy>()

export function privacyOf(archive: Archive): Privacy {
  const found = known.get(archive)
  if (found) return found
  const names = archive.registries.people
    .filter((person) => person.redacted)
    .flatMap((person) => [
      person.key,
      person.handle,
      ...person.spellings,
      ...person.names,
      ...(person.name ? [person.name] : []),
    ])
    // The longest first: "Ada North" goes before "Ada".
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  const form = names.length
    ? new RegExp(String.raw`(?<![\p{L}\p{N}])@?(?:${names.join('|')})(?![\p{L}\p{N}])`, 'giu')
    : undefined
  const privacy: Privacy = {
    shows: (handle) => {
      const person = archive.people.get(handle)
      return person !== undefined && person.kind === 'person' && !person.hidden && !person.redacted
    },
    text: (words) => (form ? words.replace(form, redaction) : words),
  }
  known.set(archive, privacy)
  return privacy
}
