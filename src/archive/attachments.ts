/** The copies in the archive of what minutes show and link: which file an address means, and how large images are. */
import { folderOf } from '../filePath.ts'
import { attachmentPath, isImage } from './links.ts'
import type { ArchivedMeeting, ArchivedPage, ImageSize } from './types.ts'

/**
 * A pad's upload is looked for beside the minutes under the same name; a relative address likewise.
 * @param entry its attachments get their paths @param files paths of the archive @param missing is told the 1-based line and address of an upload or image without a copy
 */
export function resolveAttachments(
  entry: ArchivedMeeting | ArchivedPage,
  files: Set<string>,
  missing: (line: number, url: string) => void,
) {
  const folder = folderOf(entry.source)
  entry.attachments = entry.attachments.map((attachment) => {
    const path = attachmentPath(attachment.url, folder, files)
    if (!path && /^https?:\/\/[^/]+\/uploads\/|^(?![a-z]+:)(?!\/\/)[^#]/i.test(attachment.url))
      missing(attachment.line, attachment.url)
    return { ...attachment, ...(path && { path }) }
  })
}

/** @param measure size of an image of the source, by its path @returns sizes of the images that minutes show, by path */
export function measured(
  entries: (ArchivedMeeting | ArchivedPage)[],
  measure: ((path: string) => ImageSize | undefined) | undefined,
): Map<string, ImageSize> {
  const shown = new Set(
    entries.flatMap(({ attachments }) => attachments.flatMap(({ path }) => (path && isImage(path) ? [path] : []))),
  )
  return new Map(
    [...shown].flatMap((path) => {
      const size = measure?.(path)
      return size ? [[path, size]] : []
    }),
  )
}
