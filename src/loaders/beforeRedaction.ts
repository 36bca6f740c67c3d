/**
 * A redaction changes words, and with them ids and paths. Those that the words gave before stay alive: the file is read
 * once more as it is, and its ids are put on what the redacted text shows in the same line. No word goes that way but those
 * of ids and paths, and what tells a redacted word by its path is left out later (`archive/former.ts`).
 */
import type { ReaderOptions } from '../minutes/meeting.ts'
import type { LivingPage, Meeting } from '../minutes/types.ts'
import { compileVocabulary } from '../registries/vocabulary.ts'
import { pathPart } from '../routes.ts'

/** @returns a reader that redacts nothing; the same one where there is nothing to redact */
export function openReader(options: ReaderOptions): ReaderOptions {
  const { registries } = options.vocabulary
  const open = {
    ...registries,
    redactions: [],
    people: registries.people.map((person) => ({ ...person, redacted: false })),
  }
  return registries.redactions.length || registries.people.some(({ redacted }) => redacted)
    ? { ...options, vocabulary: compileVocabulary(open) }
    : options
}

/**
 * Sections, actions, decisions and passages belong together when they begin in the same line, in their order there.
 *
 * @param open the same file read without redactions
 * @returns the redacted minutes with the ids and paths of the open ones, where these hold no word that was taken out
 */
export function withIdsOf(
  open: Meeting | LivingPage,
  { sections, actions, decisions, passages, ...shown }: Meeting | LivingPage,
): Meeting | LivingPage {
  return {
    ...shown,
    id: open.id,
    sections: renamed(open.sections, sections, (section, { id, path }) => {
      const known = wordsOf(`${section.path} ${section.title} ${section.heading}`)
      return { ...section, ...(tellsOnly(id, known) && { id }), ...(tellsOnly(path, known) && { path }) }
    }),
    actions: renamed(open.actions, actions, item),
    decisions: renamed(open.decisions, decisions, item),
    passages: renamed(open.passages, passages, (passage, { id }) =>
      id !== undefined && (hash.test(id) || tellsOnly(id, wordsOf(passage.text))) ? { ...passage, id } : passage,
    ),
  } as Meeting | LivingPage
}

/** What is made of numbers alone. */
const hash = /^[bad]-[0-9a-f]{5}$/

function item<Item extends { id: string; path: string; text: string }>(shown: Item, { id, path }: Item): Item {
  const words = path.replace(/^[ad]-[0-9a-f]{5}-?/, '')
  return { ...shown, id, ...(tellsOnly(words, wordsOf(`${shown.path} ${shown.text}`)) && { path }) }
}

const wordsOf = (text: string): Set<string> => new Set(pathPart(text).split('-'))

/** Whether a path or slug is made of these words; its last one may be cut, and numbers tell equal ones apart. */
const tellsOnly = (path: string, known: ReadonlySet<string>): boolean =>
  pathPart(path)
    .split('-')
    .every(
      (word, at, all) =>
        known.has(word) ||
        /^\d$/.test(word) ||
        (at === all.length - 1 && [...known].some((other) => other.startsWith(word))),
    )

/** Entries of one line are taken in their order. */
function renamed<Entry extends { line: number }>(
  open: readonly Entry[],
  shown: readonly Entry[],
  rename: (entry: Entry, before: Entry) => Entry,
): Entry[] {
  const lines = new Map<number, Entry[]>()
  for (const entry of open) lines.set(entry.line, [...(lines.get(entry.line) ?? []), entry])
  return shown.map((entry) => {
    const before = lines.get(entry.line)?.shift()
    return before ? rename(entry, before) : entry
  })
}
