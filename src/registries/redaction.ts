/** People who are taken out of everything: their names leave the text before it is read, so no output can hold them. */
import type { Registries } from './schema.ts'

/** Stands in the place of a redacted handle and is nobody's; with it "AI @x: …" stays an action. */
export const nobody = 'redacted'
/** Stands in the place of a redacted name. */
export const redacted = '[redacted]'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Takes things out of a text. @param path of the file in the archive, for redactions that are for some files only */
export type Redact = (text: string, path?: string) => string

/** @returns a function that takes redacted people (handles, spellings, names) and the list of redactions out of a text. */
export function compileRedaction(registries: Registries): Redact {
  const people = peopleForm(registries)
  const others = registries.redactions.map(({ text, pattern, only }) => ({
    only,
    form: pattern === undefined ? wordsForm(text!) : new RegExp(pattern, 'giu'),
  }))
  if (!people && others.length === 0) return (text) => text
  return (text, path = '') => {
    let rest = text
    for (const { form, only } of others) {
      // Lines stay lines: every place in the file keeps its number.
      if (concerns(only, path)) rest = rest.replace(form, (found) => (found ? redacted + found.replace(/[^\n]/g, '') : ''))
    }
    return people ? rest.replace(people, (name) => (name.startsWith('@') ? `@${nobody}` : redacted)) : rest
  }
}

const concerns = (only: string | undefined, path: string): boolean =>
  only === undefined || only === path || (only.endsWith('*') && path.startsWith(only.slice(0, -1)))

/** Whole words, where the text begins or ends with one. */
function wordsForm(text: string): RegExp {
  const words = text.trim().split(/\s+/).map(escaped).join(String.raw`\s+`)
  const before = /^[\p{L}\p{N}]/u.test(text.trim()) ? String.raw`(?<![\p{L}\p{N}])` : ''
  const after = /[\p{L}\p{N}]$/u.test(text.trim()) ? String.raw`(?![\p{L}\p{N}])` : ''
  return new RegExp(before + words + after, 'giu')
}

function peopleForm(registries: Registries): RegExp | undefined {
  const names = registries.people
    .filter((person) => person.redacted)
    .flatMap(({ key, handle, spellings, names, name }) => [
      key,
      handle,
      ...spellings,
      ...names,
      ...(name ? [name] : []),
    ])
    // The longest first: "Ada North" goes before "Ada".
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
  return names.length === 0 ? undefined : new RegExp(String.raw`(?<![\p{L}\p{N}])@?(?:${names.join('|')})(?![\p{L}\p{N}])`, 'giu')
}
