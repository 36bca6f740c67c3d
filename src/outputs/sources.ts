/** Beside each meeting its Markdown and JSON; the images and papers of the archive. */
import { meetingJson } from '../api/minutes.ts'
import type { Archive } from '../archive/types.ts'
import { compileVocabulary } from '../registries/vocabulary.ts'
import { routes } from '../routes.ts'
import type { Source, SourceFile } from '../source/types.ts'
import type { Output } from './types.ts'

/** @param gone is told of files that went away since the archive was opened */
export function* sourceCopies(archive: Archive, source: Source, gone: (path: string) => void): Iterable<Output> {
  const decoder = new TextDecoder()
  const { redact } = compileVocabulary(archive.registries)
  const files = new Map(source.files.map((file) => [file.path, file]))
  for (const minutes of [...archive.meetings, ...archive.pages]) {
    yield [routes.meetingMarkdown(minutes), redact(decoder.decode(files.get(minutes.source)!.read()), minutes.source)]
    if (minutes.kind === 'meeting') yield [routes.meetingJson(minutes), JSON.stringify(meetingJson(minutes, archive))]
  }
  for (const path of archive.attachments) {
    const file = files.get(path)
    const content = file && contentOf(file)
    if (content) yield [routes.attachment(path), content]
    else gone(path)
  }
}

function contentOf(file: SourceFile): Uint8Array | undefined {
  try {
    return file.read()
  } catch {
    return undefined
  }
}
