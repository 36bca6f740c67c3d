/** Names of files tell as much as their words. */
import { dayOfName } from '../minutes/dates.ts'
import { isMarkdown } from '../source/folder.ts'
import type { FileHistory, FileVersion, Source, SourceFile } from '../source/types.ts'
import { type Redact, redacted, type Tells } from '../registries/redaction.ts'

/**
 * The source without names that hold redacted words: minutes get a name with `redacted` in the place of their words, former
 * names are forgotten, and an image or paper with such a name is left out, since nobody can take words out of it.
 *
 * @param tells whether a path holds a redacted word (see `registries/redaction.ts`)
 * @param redact takes redacted words out of a text, here out of a path
 * @returns the same source where no name tells
 */
export function withoutTellingNames(source: Source, tells: Tells, redact: Redact): Source {
  const telling = (path: string): boolean => tells(path, path)
  const versionsOf = [
    ...source.files.map(({ history }) => history?.earlier ?? []),
    ...source.removed.map(({ versions }) => versions),
  ].flat()
  if (![...source.files, ...source.removed, ...(source.skipped ?? []), ...versionsOf].some(({ path }) => telling(path)))
    return source

  const taken = new Set(source.files.map(({ path }) => path))
  const names = new Map<string, string>()
  const renamed = (path: string): string => {
    const known = telling(path) ? names.get(path) : path
    if (known !== undefined) return known
    const name = nameWithout(path, redact, telling)
    let free = name
    for (let count = 2; taken.has(free); count++) free = name.replace(/(\.\w+)?$/, `-${count}$1`)
    taken.add(free)
    names.set(path, free)
    return free
  }
  const versions = (known: FileVersion[]): FileVersion[] =>
    known.map((version) => (telling(version.path) ? { ...version, path: renamed(version.path) } : version))
  const history = (known: FileHistory): FileHistory => ({
    ...known,
    formerPaths: known.formerPaths.filter((path) => !telling(path)),
    earlier: versions(known.earlier),
  })
  const files = source.files.flatMap((file): SourceFile[] => {
    if (telling(file.path) && !isMarkdown(file.path)) return []
    if (!telling(file.path) && !file.history?.earlier.some(({ path }) => telling(path))) return [file]
    // Redactions for this file alone know it by its name.
    const read = telling(file.path)
      ? () => new TextEncoder().encode(redact(new TextDecoder().decode(file.read()), file.path))
      : () => file.read()
    return [
      {
        path: renamed(file.path),
        size: file.size,
        read,
        digest: () => file.digest(),
        ...(file.history && { history: history(file.history) }),
      },
    ]
  })
  const removed = source.removed.map((file) => ({
    ...file,
    path: renamed(file.path),
    versions: versions(file.versions),
  }))
  return {
    ...source,
    readBlob: (hash) => source.readBlob(hash),
    removed,
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    ...(source.skipped && { skipped: source.skipped.map(({ path, why }) => ({ path: renamed(path), why })) }),
  }
}

/** The words of a path that tell are `redacted`; where that does not help, of the name only its day is left. */
function nameWithout(path: string, redact: Redact, telling: (path: string) => boolean): string {
  const words = redact(path, path).replaceAll(redacted, 'redacted')
  if (!telling(words)) return words
  const [, folder = '', name = '', ending = ''] = /^(.*\/)?([^/]*?)(\.\w+)?$/.exec(path) ?? []
  const day = /^\d{4}-?\d\d-?\d\d(?!\d)/.exec(name)?.[0] ?? dayOfName(name)?.date
  return `${telling(folder) ? 'redacted/' : folder}${day ? `${day}-` : ''}redacted${ending}`
}
