/** The score of a reading, kind by kind, and its figures. */

export const kinds = [
  'dates',
  'participants',
  'absent',
  'sections',
  'topics',
  'marked actions',
  'implied actions',
  'owners of marked actions',
  'status of marked actions',
  'marked decisions',
  'implied decisions',
  'references',
  'releases',
] as const
export type Kind = (typeof kinds)[number]

/** Kinds that are shares of other hits: how many are right, nothing to find. */
const shares: ReadonlySet<Kind> = new Set(['owners of marked actions', 'status of marked actions'])

export interface Tally {
  hits: number
  missed: number
  extra: number
}
export type Score = Record<Kind, Tally>

/** Nothing counted yet. */
export const blankScore = (): Score =>
  Object.fromEntries(kinds.map((kind) => [kind, { hits: 0, missed: 0, extra: 0 }])) as Score

export interface Figures {
  precision: number
  recall: number
  f1: number
}

/** Nothing to find and nothing found is all right. */
export function figures({ hits, missed, extra }: Tally): Figures {
  const precision = hits + extra ? hits / (hits + extra) : 1
  const recall = hits + missed ? hits / (hits + missed) : 1
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** The score as a Markdown table. */
export function table(score: Score): string {
  const rows = kinds.map((kind) => {
    const tally = score[kind]
    const { precision, recall, f1 } = figures(tally)
    const labelled = tally.hits + tally.missed
    return shares.has(kind)
      ? [kind, labelled, '', `${percent(recall)} right`, '', '']
      : [kind, labelled, tally.hits + tally.extra, percent(precision), percent(recall), percent(f1)]
  })
  const head = ['Kind', 'Labelled', 'Found', 'Precision', 'Recall', 'F1']
  const cells = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, at) => Math.max(3, ...cells.map((row) => row[at]!.length)))
  const line = (row: string[]) =>
    `| ${row.map((cell, at) => (at ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!))).join(' | ')} |`
  const rule = `| ${widths.map((width, at) => (at ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return [line(cells[0]!), rule, ...cells.slice(1).map(line)].join('\n')
}
