/**
 * Minutes of many meetings in one file that is called by no day: below "Meeting notes" a heading for each day. Each stands
 * at the same rank and says a day and little else; "1.2.0 (2024-03-05)" is the heading of a list of changes.
 */
import { datesIn } from './dates.ts'
import type { Draft } from './passages.ts'

/** @returns lines of the headings that begin a meeting, at least two; else none */
export function meetingsWithin(passages: readonly Draft[]): number[] {
  const headings = passages.flatMap(({ kind, level, line, text }) => {
    const days = kind === 'heading' ? datesIn(text) : []
    if (days.length !== 1) return []
    const [{ date, start, end }] = days as [(typeof days)[0]]
    const rest = `${text.slice(0, start)} ${text.slice(end)}`
    const words = rest.match(/[\p{L}\p{N}]+/gu) ?? []
    return words.length > 4 || /\d\.\d/.test(rest) ? [] : [{ level: level!, line, date }]
  })
  const rank = Math.min(...headings.map(({ level }) => level))
  const meetings = headings.filter(({ level }) => level === rank)
  // The title may say the day on which the file was begun.
  const further = meetings.length === 1 ? headings.filter(({ level }) => level !== rank) : meetings
  return new Set(further.map(({ date }) => date)).size > 1 ? further.map(({ line }) => line) : []
}
