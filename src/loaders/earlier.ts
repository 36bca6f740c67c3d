/** Files as they once were, read by the same reader as the files of now. */
import type { Earlier } from '../archive/former.ts'
import type { Given } from '../minutes/anchors.ts'
import { parseMeeting, type ReaderOptions } from '../minutes/meeting.ts'
import { isMarkdown } from '../source/folder.ts'
import type { FileVersion, Source } from '../source/types.ts'
import { withIdsOf } from './beforeRedaction.ts'

/** What a file said before, and the ids that are taken by it. */
export interface EarlierReading {
  /** Newest first. */
  earlier: Earlier[]
  /** Ids and paths they were given. */
  published: Given
  /** Those that they had before anything was redacted. */
  openly: Given
}

/** How files are read, and how without redactions: the same where there are none. */
export interface Readers {
  options: ReaderOptions
  open: ReaderOptions
}

/**
 * Reads the versions of one file, each in knowledge of the ids that those before it handed out; one that redactions change is there
 * twice, with its own ids and with those that it had before.
 *
 * @param versions newest first; what git does not have any more, and what was no minutes, is passed over
 * @param now what became of the file
 */
export function readEarlier(
  versions: FileVersion[],
  source: Source,
  { options, open }: Readers,
  now: Omit<Earlier, 'minutes' | 'blob'>,
): EarlierReading {
  const texts = versions.flatMap(({ path, blob }) => {
    const text = isMarkdown(path) ? source.readBlob(blob) : undefined
    return text === undefined ? [] : [{ path, blob, text, redacted: options.vocabulary.redact(text, path) !== text }]
  })
  const published = new Map<string, string>()
  const openly = texts.some(({ redacted }) => redacted) ? new Map<string, string>() : published
  const earlier: Earlier[] = []
  // Oldest first: each version keeps what was there before it.
  for (const { path, blob, text, redacted } of texts.toReversed()) {
    const { minutes, given } = parseMeeting(text, path, { ...options, published })
    for (const [name, key] of given) published.set(name, key)
    if (minutes) earlier.unshift({ minutes, blob, ...now })
    if (openly === published) continue
    const before = parseMeeting(text, path, { ...open, published: openly })
    for (const [name, key] of before.given) openly.set(name, key)
    if (redacted && minutes && before.minutes)
      earlier.unshift({ minutes: withIdsOf(before.minutes, minutes), blob, ...now })
  }
  return { earlier, published, openly }
}

/** Paths that images and papers had and no file has now, with the path that theirs has; undefined when it is gone. */
export function formerFiles({ files, removed }: Source): Map<string, string | undefined> {
  const present = new Set(files.map(({ path }) => path))
  const former = [
    ...removed.flatMap(({ versions }) => versions.map(({ path }) => [path, undefined] as const)),
    ...files.flatMap(({ path, history }) => history?.earlier.map((version) => [version.path, path] as const) ?? []),
  ]
  return new Map(former.filter(([path]) => !isMarkdown(path) && !present.has(path)))
}
