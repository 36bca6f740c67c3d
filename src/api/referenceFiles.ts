/** What stands beside a reference's page: its JSON, and a badge to paste into the issue. */
import type { Archive, ArchivedReference } from '../archive/types.ts'
import { shownReferences } from '../archive/visible.ts'
import { escaped } from '../html/escaped.ts'
import { routes } from '../routes.ts'
import { referenceItems } from './minutes.ts'
import * as texts from '../texts/index.ts'

/** Width of a character of the badge's font, in pixels; a little generous, since fonts differ. */
const character = 7

/** "discussed in | 7 meetings" as SVG: plain shapes and text, nothing that runs or is fetched. */
function badge(reference: ArchivedReference): string {
  const [left, right] = [texts.reference.discussedIn, texts.counts.meetings(reference.meetings.length)]
  const [a, b] = [left.length * character + 12, right.length * character + 12]
  const label = escaped(`${reference.id}: ${left} ${right}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${a + b}" height="20" role="img" aria-label="${label}"><title>${label}</title><rect width="${a + b}" height="20" rx="3" fill="#3b4453"/><path d="M${a} 0h${b - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H${a}z" fill="#0b52c4"/><g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle"><text x="${a / 2}" y="14">${left}</text><text x="${a + b / 2}" y="14">${right}</text></g></svg>\n`
}

/** @returns route and content of every file of this kind. */
export function referenceFiles(archive: Archive): [route: string, content: string][] {
  const items = new Map(referenceItems(archive).map((item) => [item.id, item]))
  return shownReferences(archive).flatMap((reference): [string, string][] => {
    const item = items.get(reference.id)
    return [
      [routes.reference(reference.id, 'badge.svg'), badge(reference)],
      ...(item
        ? [[routes.reference(reference.id, 'index.json'), JSON.stringify({ version: 1, ...item })] as [string, string]]
        : []),
    ]
  })
}
