/** People who are taken out of everything: their names leave the text before it is read, so no output can hold them. */
import type { Registries } from './schema.ts'

/** Stands in the place of a redacted handle and is nobody's; with it "AI @x: …" stays an action. */
export const nobody = 'redacted'
/** Stands in the place of a redacted name. */
export const redacted = '[redacted]'

/** @returns a function that takes every handle, spelling and name of redacted people out of a text. */
export function compileRedaction(registries: Registries): (text: string) => string {
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
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  if (names.length === 0) return (text) => text
  const form = new RegExp(String.raw`(?<![\p{L}\p{N}])@?(?:${names.join('|')})(?![\p{L}\p{N}])`, 'giu')
  return (text) => text.replace(form, (name) => (name.startsWith('@') ? `@${nobody}` : redacted))
}
