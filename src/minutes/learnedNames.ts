/**
 * Names that a file's own list of participants gives to handles: below "Ada North (@ada-n)" the words "Ada North" mean @ada-n in
 * that file, and so does "Ada" where the list and the registry know no other Ada.
 */
import type { PersonEntry } from '../registries/schema.ts'
import type { Vocabulary } from '../registries/vocabulary.ts'

const named =
  /(?<![\p{L}\p{N}_@.-])(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,3})\s+\((@[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\)/gu

const firstOf = (name: string): string => name.split(' ')[0]!

/**
 * @param lists the lines that list people
 * @returns the vocabulary with what the list tells of handles that have no name in the registry; the same where it tells nothing
 */
export function withNamesOf(lists: readonly string[], words: Vocabulary): Vocabulary {
  const learned = new Map<string, string>()
  for (const list of lists) {
    for (const [, name, handle] of list.matchAll(named)) {
      const entry = words.entry(handle!)
      if (words.isPerson(handle!) && !entry?.name && !entry?.names.length && !words.personByName(name!))
        learned.set(words.handle(handle!), name!)
    }
  }
  if (learned.size === 0) return words
  const { people } = words.registries
  const firsts = [...learned.values(), ...people.flatMap(({ name, names }) => [...(name ? [name] : []), ...names])].map(
    firstOf,
  )
  const entries = [...learned].map(([key, name]): PersonEntry => {
    const first = firstOf(name)
    const own = first.length > 2 && firsts.filter((other) => other === first).length === 1 && !words.personByName(first)
    return {
      ...(words.entry(key) ?? { key, handle: key, kind: 'person', spellings: [], hidden: false, redacted: false }),
      name,
      names: own ? [name, first] : [name],
    }
  })
  const byName = new Map(
    entries.flatMap((entry) => entry.names.map((name): [string, PersonEntry] => [name.toLowerCase(), entry])),
  )
  const known = new Set(learned.keys())
  return {
    ...words,
    registries: { ...words.registries, people: [...people.filter(({ key }) => !known.has(key)), ...entries] },
    personByName: (name) => byName.get(name.toLowerCase()) ?? words.personByName(name),
  }
}
