/** Tables of minutes that have a row on a subject: its rows, or the whole table where the head names it. */
import type { Nodes, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { foreign } from '../archive/languages.ts'
import type { Archive, ArchivedMeeting, PassagePlace } from '../archive/types.ts'
import { routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { meetingTitle } from '../words.ts'
import type { Worded } from './lines.ts'

export interface TableView extends Worded {
  title: string
  url: string
  where: string
  head: string[]
  rows: string[][]
}

/** A longer table is cut; its place in the minutes has it all. */
const mostRows = 40

/** @param passages that speak of the subject, oldest first @returns latest table first */
export function tablesOf(archive: Archive, passages: readonly PassagePlace[]): TableView[] {
  const rows = passages.filter(({ meeting, passage }) => meeting.passages[passage]!.kind === 'row')
  const byMeeting = new Map<ArchivedMeeting, PassagePlace[]>()
  for (const row of rows) byMeeting.set(row.meeting, [...(byMeeting.get(row.meeting) ?? []), row])
  return [...byMeeting].reverse().flatMap(([meeting, own]) => {
    const wanted = new Set(own.map(({ passage }) => passage))
    return tablesIn(meeting.tree()).flatMap((table): TableView[] => {
      const [head, ...body] = table.children
      const isWanted = (row: Nodes | undefined) => row?.data?.passage !== undefined && wanted.has(row.data.passage)
      const shown = isWanted(head) ? body : body.filter(isWanted)
      if (!head || shown.length === 0) return []
      const { section } = own.find(({ passage }) => table.children.some(({ data }) => data?.passage === passage))!
      const cells = (row: (typeof body)[number]) => row.children.map((cell) => textOf(cell))
      return [
        {
          title: section?.title || section?.heading || texts.topic.table,
          url: section ? routes.anchor(meeting, section.id) : routes.meeting(meeting),
          ...foreign('', meeting),
          where: meetingTitle(archive, meeting),
          head: cells(head),
          rows: shown.slice(0, mostRows).map(cells),
        },
      ]
    })
  })
}

function tablesIn(node: Nodes): Table[] {
  if (node.type === 'table') return [node]
  return 'children' in node ? (node.children as Nodes[]).flatMap(tablesIn) : []
}
