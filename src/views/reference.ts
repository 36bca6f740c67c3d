/** An issue, pull request, standard or advisory: every meeting that spoke of it. */
import type { Archive, ArchivedReference } from '../archive/types.ts'
import { routes } from '../routes.ts'
import { count } from '../words.ts'
import type { PageHead } from './head.ts'
import { passageLine, type PlaceLine } from './lines.ts'

export interface ReferenceView {
  head: PageHead
  kind: string
  /** "Discussed in 7 meetings" */
  heard: string
  target?: string
  badge: string
  /** Markdown to paste into the issue. */
  paste: string
  json: string
  places: PlaceLine[]
}

const kinds: Record<string, string> = { issue: 'Issue', pull: 'Pull request', discussion: 'Discussion', standard: 'Standard', cve: 'CVE', ossa: 'OpenStack advisory', rfc: 'RFC' }

export function referenceView(archive: Archive, { id, kind: name, target, meetings, mentions }: ArchivedReference): ReferenceView {
  const kind = kinds[name]!
  const heard = `Discussed in ${count(meetings.length, 'meeting')}`
  const [badge, json] = [routes.reference(id, 'badge.svg'), routes.reference(id, 'index.json')]
  return {
    head: { title: id, description: `${kind} ${id}: ${heard.toLowerCase()}`, path: routes.reference(id), area: 'references', json },
    kind,
    heard,
    ...(target && { target }),
    badge,
    paste: `[![${heard}](${routes.absolute(badge)})](${routes.absolute(routes.reference(id))})`,
    json,
    places: mentions.toReversed().map((place) => passageLine(archive, place)),
  }
}
