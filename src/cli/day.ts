/** A day as people type it for a command. */
import { isoDay } from '../minutes/dates.ts'

/**
 * @param written `2024-07-01` or `20240701`, a suffix behind it if it is the second meeting of that day: `2024-07-01-workshop`
 * @throws Error in one sentence
 */
export function readDay(written: string): { date: string; suffix: string } {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})(?:-([a-z0-9][a-z0-9-]*))?$/i.exec(written)
  const date = parts ? isoDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined
  if (!date)
    throw new Error(
      `"${written}" is no day: write it as 2024-07-01, and for a second meeting of that day as 2024-07-01-workshop.`,
    )
  return { date, suffix: parts![4]?.toLowerCase() ?? '' }
}

/** The day on the wall calendar here, not in Greenwich. */
export function today(): string {
  const now = new Date()
  return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate())!
}
