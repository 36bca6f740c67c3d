/** How well the search finds what is known to be there: hand-made queries with their right sections. Pure. */

/** One entry of `tests/labels/queries.json`. */
export interface KnownQuery {
  q: string
  kind: (typeof queryKinds)[number]
  /** `dev` may be looked at, `held` is only counted. */
  half: 'dev' | 'held'
  /** Sections by the line of their heading, any of which answers the query; none where nothing may be found. */
  right: { source: string; line: number }[]
}

const queryKinds = [
  'topical',
  'identifier',
  'person-topic',
  'typo-synonym',
  'german',
  'time-bound',
  'phrase',
  'nothing',
] as const

/** What a search found for a query: addresses of sections, best first. */
export type Found = readonly string[]

/** As far as a reader looks. */
export const depth = 10

/** @returns the first place that holds a right section, from 1; undefined when it is beyond the tenth. */
export function placeOf(found: Found, right: ReadonlySet<string>): number | undefined {
  const at = found.slice(0, depth).findIndex((url) => right.has(url))
  return at < 0 ? undefined : at + 1
}

export interface Figures {
  queries: number
  /** Mean of 1/place of the first right section, 0 beyond the tenth. */
  mrr: number
  /** Share with a right section among the first ten. */
  inTen: number
}

/** @returns figures by kind, and in `all` those of every kind that has something to find; for `nothing` both are the share that found nothing. */
export function scoreSearch(
  answers: readonly { query: KnownQuery; place: number | undefined; found: Found }[],
): Record<string, Figures> {
  const figures = (some: typeof answers): Figures => {
    const mean = (worth: (answer: (typeof answers)[number]) => number): number =>
      some.reduce((sum, answer) => sum + worth(answer), 0) / some.length
    const empty = ({ query, found }: (typeof answers)[number]) => query.kind === 'nothing' && found.length === 0
    return {
      queries: some.length,
      mrr: mean((answer) => (empty(answer) ? 1 : answer.place ? 1 / answer.place : 0)),
      inTen: mean((answer) => (empty(answer) || answer.place ? 1 : 0)),
    }
  }
  const byKind = queryKinds
    .map((kind) => [kind, answers.filter(({ query }) => query.kind === kind)] as const)
    .filter(([, some]) => some.length > 0)
  const finding = answers.filter(({ query }) => query.kind !== 'nothing')
  return Object.fromEntries(
    [...byKind, ...(finding.length ? [['all', finding] as const] : [])].map(([kind, some]) => [kind, figures(some)]),
  )
}

/** The engines side by side, a line for each kind. */
export function searchTable(engines: Record<string, Record<string, Figures>>): string {
  const names = Object.keys(engines)
  const [first] = Object.values(engines)
  const cell = ({ mrr, inTen }: Figures): string => `${mrr.toFixed(2)}  ${inTen.toFixed(2)}`
  const lines = Object.entries(first ?? {}).map(([kind, { queries }]) =>
    [
      kind.padEnd(14),
      String(queries).padStart(3),
      ...names.map((name) => cell(engines[name]![kind]!).padStart(16)),
    ].join(' '),
  )
  return [
    ['kind'.padEnd(14), '  n', ...names.map((name) => name.padStart(16))].join(' '),
    [' '.repeat(18), ...names.map(() => 'MRR@10 in 10'.padStart(16))].join(' '),
    ...lines,
    'For "nothing" both columns are the share that was answered with nothing.',
  ].join('\n')
}
