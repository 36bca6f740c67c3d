/** Spelling help: the word of the archive that somebody most likely meant. */
import { fold, stem } from './fold.ts'

/** Letters changed, left out, added or swapped with their neighbour; `limit + 1` when there are more than `limit`. */
export function distance(from: string, to: string, limit = 2): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let row = 1; row <= from.length; row++) {
    const now = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let least = Math.min(last[column]! + 1, now[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1))
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        least = Math.min(least, before[column - 2]! + 1)
      }
      now.push(least)
    }
    if (Math.min(...now) > limit) return limit + 1
    before = last
    last = now
  }
  return Math.min(last[to.length]!, limit + 1)
}

/**
 * @param words words of the archive with the logarithm of their count
 * @returns the likeliest word at most two letters away (one in words of less than eight), or undefined. A word with a digit is never changed.
 */
export function correct(word: string, words: ReadonlyMap<string, number>): string | undefined {
  const wanted = fold(word)
  if (wanted.length < 5 || /[^\p{L}]/u.test(wanted)) return undefined
  const limit = wanted.length < 8 ? 1 : 2
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [candidate, count] of words) {
    let edits = distance(wanted, candidate, limit)
    // A word that is still being typed, or stands in another form, is compared by its beginning.
    if (edits > limit && candidate.length > wanted.length && wanted.length > 5) {
      edits = distance(wanted, candidate.slice(0, wanted.length), 1) + 0.6
      if (edits > 1.6) continue
    }
    if (edits > limit) continue
    const cost = edits + (wanted[0] === candidate[0] ? 0 : 0.7) - count * 0.06 - (stem(wanted) === stem(candidate) ? 0.5 : 0)
    if (cost < least) [best, least] = [candidate, cost]
  }
  return best === wanted ? undefined : best
}
