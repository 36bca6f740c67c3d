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

/** @returns the words, those first that differ least from what was written */
export function nearestFirst(written: string, words: readonly string[]): string[] {
  const far = new Map(words.map((word) => [word, distance(written, word, written.length + word.length)]))
  return [...words].sort((a, b) => far.get(a)! - far.get(b)!)
}

/** What sounds alike in one form: `mascari` and `masakari` are one letter apart. */
const sound = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/c(?![eiyh])/g, 'k')
    .replace(/[cz](?=[eiy])/g, 's')
    .replace(/y/g, 'i')
    .replace(/th/g, 't')
    .replace(/(.)\1/g, '$1')

/**
 * @param words words of the archive with the logarithm of their count
 * @param most letters that may be another
 * @returns the likeliest word at most two letters away (one in words of less than eight), or undefined. A word with a digit is never changed.
 */
export function correct(word: string, words: ReadonlyMap<string, number>, most = 2): string | undefined {
  const wanted = fold(word)
  if (wanted.length < 4 || /[^\p{L}]/u.test(wanted)) return undefined
  const heard = sound(wanted)
  const limit = wanted.length < 8 ? 1 : most
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [candidate, count] of words) {
    if (Math.abs(candidate.length - wanted.length) > limit + 1 && candidate.length < wanted.length) continue
    let edits = distance(wanted, candidate, limit)
    // A doubled letter and letters that sound alike are half a slip.
    const slips = distance(heard, sound(candidate), limit)
    if (slips < edits) edits = Math.min(edits, slips + 0.5)
    // A word that is still being typed, or stands in another form, is compared by its beginning.
    if (edits > limit + 0.5 && candidate.length > wanted.length && wanted.length > 5) {
      edits = distance(wanted, candidate.slice(0, wanted.length), 1) + 0.6
      if (edits > 1.6) continue
    }
    // In four letters only two that changed places, or one that is doubled.
    if (edits > limit + 0.5 || (wanted.length < 5 && !isSmallSlip(wanted, candidate))) continue
    const cost =
      edits + (wanted[0] === candidate[0] ? 0 : 0.7) - count * 0.06 - (stem(wanted) === stem(candidate) ? 0.5 : 0)
    if (cost < least) [best, least] = [candidate, cost]
  }
  return best === wanted ? undefined : best
}

const isSmallSlip = (some: string, other: string): boolean =>
  (some.length === other.length &&
    distance(some, other) === 1 &&
    [...some].sort().join('') === [...other].sort().join('')) ||
  some.replace(/(.)\1/g, '$1') === other.replace(/(.)\1/g, '$1')

/** So many more often, in powers of two. */
const usual = 4

/** @returns for a word that stands in the archive once or twice the one letter that stands there so much more often that it is a slip */
export function usualFor(word: string, words: ReadonlyMap<string, number>): string | undefined {
  const wanted = fold(word)
  const own = words.get(wanted) ?? 0
  if (own > 1 || wanted.length < 5) return undefined
  for (const [candidate, count] of words) {
    if (count >= own + usual && stem(candidate) !== stem(wanted) && distance(wanted, candidate, 1) === 1)
      return candidate
  }
  return undefined
}
