/**
 * A time in plain words, as people remember it:
 *
 *     july 2024 · 10 July 2024 · July 10, 2024 · 10.7.2024 · 2024-07-10 · 2024-07 · 2024 · summer 2024 · early 2024 · Q3 2024
 *     before march 2024 · since 2023
 */

export interface Period {
  /** As it was typed. */
  text: string
  /** First day of it, and the first day that is past it. */
  from: string
  to: string
}

const monthNames = [
  ['january', 'jan', 'januar'],
  ['february', 'feb', 'februar'],
  ['march', 'mar', 'märz', 'maerz'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'jun', 'juni'],
  ['july', 'jul', 'juli'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct', 'oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec', 'dezember', 'dez'],
]
/** First month and how many. */
const partsOfYear: Record<string, [first: number, months: number]> = {
  ...Object.fromEntries(
    monthNames.flatMap((names, month) => names.map((name) => [name, [month + 1, 1] as [number, number]])),
  ),
  q1: [1, 3],
  q2: [4, 3],
  q3: [7, 3],
  q4: [10, 3],
  winter: [1, 3],
  spring: [3, 3],
  frühling: [3, 3],
  frühjahr: [3, 3],
  summer: [6, 3],
  sommer: [6, 3],
  autumn: [9, 3],
  fall: [9, 3],
  herbst: [9, 3],
  early: [1, 4],
  anfang: [1, 4],
  mid: [5, 4],
  mitte: [5, 4],
  late: [9, 4],
  end: [10, 3],
  ende: [10, 3],
}
const open: Record<string, 'from' | 'to'> = {
  before: 'to',
  vor: 'to',
  until: 'to',
  till: 'to',
  bis: 'to',
  after: 'from',
  since: 'from',
  nach: 'from',
  seit: 'from',
  ab: 'from',
}

const two = (number: number): string => String(number).padStart(2, '0')
/** The first day of a month; month 13 is January of the year after. */
const monthStart = (year: number, month: number): string =>
  `${year + Math.floor((month - 1) / 12)}-${two(((month - 1) % 12) + 1)}-01`
const span = (year: number, [first, months]: readonly [number, number]) => ({
  from: monthStart(year, first),
  to: monthStart(year, first + months),
})

/** @returns the day after, for a day of the calendar. */
function dayOf(year: number, month: number, day: number): { from: string; to: string } | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1) return undefined
  const next = new Date(date.getTime() + 86_400_000)
  return { from: date.toISOString().slice(0, 10), to: next.toISOString().slice(0, 10) }
}

/**
 * @param words of a query, signs at their ends taken off
 * @returns the time that begins at a place and the words it takes; nothing when none begins there
 */
export function periodAt(words: readonly string[], at: number): { period: Period; used: number } | undefined {
  const word = (step: number): string => (words[at + step] ?? '').toLowerCase()
  const way = open[word(0)]
  const inner = bare(word, way ? 1 : 0)
  if (!inner) return undefined
  const used = inner.used + (way ? 1 : 0)
  const { from, to } = inner
  const text = words.slice(at, at + used).join(' ')
  if (way === 'to') return { period: { text, from: '0000-01-01', to: from }, used }
  if (way === 'from')
    return {
      period: {
        text,
        from: word(0) === 'since' || word(0) === 'seit' || word(0) === 'ab' ? from : to,
        to: '9999-12-31',
      },
      used,
    }
  return { period: { text, from, to }, used }
}

function bare(word: (step: number) => string, at: number): { from: string; to: string; used: number } | undefined {
  const year = (step: number): number => Number(/^(20\d\d)$/.exec(word(at + step))?.[1] ?? 0)
  const day = (step: number): number => Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word(at + step))?.[1] ?? 0)
  const part = (step: number) => partsOfYear[word(at + step)]
  const month = (step: number): number => (part(step)?.[1] === 1 ? part(step)![0] : 0)
  const found = (range: { from: string; to: string } | undefined, used: number) => range && { ...range, used }

  const [, y, m, d] = /^(20\d\d)-(\d{1,2})(?:-(\d{1,2}))?$/.exec(word(at)) ?? []
  if (y)
    return found(
      d
        ? dayOf(Number(y), Number(m), Number(d))
        : Number(m) > 12 || Number(m) < 1
          ? undefined
          : span(Number(y), [Number(m), 1]),
      1,
    )
  const [, dd, mm, yy] = /^(\d{1,2})\.(\d{1,2})\.(20\d\d)$/.exec(word(at)) ?? []
  if (yy) return found(dayOf(Number(yy), Number(mm), Number(dd)), 1)
  if (day(0) && month(1) && year(2)) return found(dayOf(year(2), month(1), day(0)), 3)
  if (month(0) && day(1) && year(2)) return found(dayOf(year(2), month(0), day(1)), 3)
  if (part(0) && year(1)) return found(span(year(1), part(0)!), 2)
  if (year(0)) return found(span(year(0), [1, 12]), 1)
  return undefined
}
