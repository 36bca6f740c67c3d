/** Links of minutes that have a place on this site: to other minutes, files of the archive, and headings of pads. */
import { headingOfPad } from '../archive/pads.ts'
import type { Archive, ArchivedMeeting, ArchivedPage } from '../archive/types.ts'
import { decoded } from '../decoded.ts'
import { pathsMeant } from '../minutes/ownFiles.ts'
import { routes } from '../routes.ts'
import { settings } from '../site.ts'

/** @param minutes in which the link stands @param href as written @returns root-relative address, or undefined when it leads elsewhere */
export function placeOfLink(
  archive: Archive,
  minutes: ArchivedMeeting | ArchivedPage,
  href: string,
): string | undefined {
  const [, fragment = ''] = href.split('#')
  const { source } = minutes
  for (const path of pathsMeant(href, {
    source,
    homes: [settings.repository, ...archive.registries.repositories.formerMinutes],
  })) {
    const found = archive.bySource.get(path) ?? archive.bySource.get(`${path}.md`)
    if (found) return routes.meeting(found) + (fragmentAt(archive, found, fragment) ?? '')
    const series = archive.series.get(path)
    if (series) return routes.series(series.key)
    if (/^https?:/i.test(href) && archive.attachments.has(path)) return routes.attachment(path)
  }
  const heading = headingOfPad(archive, href, settings.pads, minutes)
  return heading && routes.anchor(heading.minutes, heading.id)
}

/**
 * @param fragment without `#`, as written: an id of now or of former times, or a line of the source as web hosts of git name
 * it (`L57`, `L57-L60`, `lines-57`)
 * @returns with `#`; a line leads to the nearest place at or above it
 */
export function fragmentAt(
  archive: Archive,
  { id, passages, github }: ArchivedMeeting | ArchivedPage,
  fragment: string,
): string | undefined {
  const wanted = decoded(fragment)
  if (wanted === '') return undefined
  const named = passages.find((passage) => passage.id?.toLowerCase() === wanted.toLowerCase())?.id
  const told = passages[github?.find(([name]) => name === wanted.toLowerCase())?.[1] ?? -1]?.id
  const former = archive.former.anchors.get(id)?.has(wanted) ? wanted : undefined
  const line = Number(/^(?:L|lines-)(\d+)/.exec(wanted)?.[1] ?? 0)
  const found =
    named ??
    told ??
    former ??
    (line ? passages.findLast((passage) => passage.id && passage.line <= line)?.id : undefined)
  return found && routes.here(found)
}
