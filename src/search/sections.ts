/**
 * What is known of every section besides its words, by its number in the index: small enough to be loaded whole, so that
 * filters, counts and the order by date need nothing else.
 */
import { longDate } from '../words.ts'
import { type Entity, numbersOf, steps } from './named.ts'
import type { FilterKey } from './query.ts'
import type { SearchRecord, SectionFacts } from './records.ts'

type ListKey = 'person' | 'topic' | 'release' | 'kind'

/**
 * The values that sections have, section by section, since neighbours say the same and so pack well: one sign for each
 * value, a space after each section. The first sign stands for the most frequent entity of that kind, and so on; after
 * the entities come those that have no name there.
 */
export interface ValuesOfSections {
  others: string[]
  of: string
}

/** As it is written. Numbers of sections rise and stand as steps from the one before. */
export interface WrittenSections {
  /** The mark of this index, with which the texts of its sections are asked for. */
  mark: string
  /** Meetings and pages in the order of their sections: how many, series, day or nothing, suffix or name of the page. */
  minutes: [sections: number, series: string, date: string, name?: string][]
  lists: Record<ListKey, ValuesOfSections>
  /** By tenths: sections of which so much stands in earlier minutes. */
  repeated: Record<string, number[]>
  /** Texts of meetings outside their sections. */
  outside: number[]
}

export interface Minutes {
  /** Its first section, and the one after its last. */
  from: number
  to: number
  series: string
  date?: string
  name?: string
}

export interface Sections {
  amount: number
  mark: string
  /** Of each section. */
  minutes: readonly Minutes[]
  /** Sections by the value of a filter; years and series too. */
  by: Record<FilterKey, ReadonlyMap<string, ReadonlySet<number>>>
  repeated: ReadonlyMap<number, number>
  outside: ReadonlySet<number>
}

/** Signs that JSON writes as they are: from `#` on, without the backslash and what no keyboard has. */
const signs = (at: number): string => String.fromCharCode(at < 57 ? 35 + at : at < 90 ? 36 + at : 71 + at)
const placeOf = (sign: number): number => (sign < 92 ? sign - 35 : sign < 126 ? sign - 36 : sign - 71)

const keysOf = (entities: readonly Entity[], kind: ListKey): string[] =>
  entities.filter(([its]) => its === kind).map(([, key]) => key)

function writeValues(records: readonly (readonly string[])[], known: readonly string[]): ValuesOfSections {
  const named = new Set(known)
  const others = [...new Set(records.flat())].filter((value) => !named.has(value)).sort()
  const sign = new Map([...known, ...others].map((value, at) => [value, signs(at)]))
  return {
    others,
    of: records
      .map((own) =>
        own
          .map((value) => sign.get(value)!)
          .sort()
          .join(''),
      )
      .join(' '),
  }
}

/** @returns the numbers of the sections that have each value */
function readValues({ others, of }: ValuesOfSections, known: readonly string[]): Map<string, Set<number>> {
  const values = [...known, ...others]
  const sets = values.map(() => new Set<number>())
  let number = 0
  for (let at = 0; at < of.length; at++) {
    const sign = of.charCodeAt(at)
    if (sign === 32) number++
    else sets[placeOf(sign)]!.add(number)
  }
  return new Map(values.map((value, at) => [value, sets[at]!] as const).filter(([, set]) => set.size > 0))
}

/** @param records in their order, by which sections are numbered from 0 @param mark of the index @returns what a browser loads before the first query */
export function writeSections(
  records: readonly SearchRecord[],
  entities: readonly Entity[],
  mark: string,
): WrittenSections {
  const minutes: WrittenSections['minutes'] = []
  const repeated: Record<string, number[]> = {}
  const outside: number[] = []
  for (const [at, { facts }] of records.entries()) {
    const open = minutes.at(-1)
    const name = facts.page ?? facts.suffix
    if (open && records[at - 1]!.facts.source === facts.source) open[0]++
    else minutes.push(name ? [1, facts.series, facts.date ?? '', name] : [1, facts.series, facts.date ?? ''])
    if (facts.repeated) {
      repeated[facts.repeated] ??= []
      repeated[facts.repeated]!.push(at)
    }
    if (facts.outside) outside.push(at)
  }
  const values = (kind: ListKey, of: (facts: SectionFacts) => string[]): ValuesOfSections =>
    writeValues(
      records.map(({ facts }) => of(facts)),
      keysOf(entities, kind),
    )
  return {
    mark,
    minutes,
    outside: steps(outside),
    repeated: Object.fromEntries(Object.entries(repeated).map(([tenths, numbers]) => [tenths, steps(numbers)])),
    lists: {
      person: values('person', ({ people }) => people),
      topic: values('topic', ({ topics }) => topics),
      release: values('release', ({ releases }) => releases),
      kind: values('kind', ({ kinds }) => kinds),
    },
  }
}

/** @param entities in the order in which they were written */
export function readSections(written: WrittenSections, entities: readonly Entity[]): Sections {
  const minutes: Minutes[] = []
  const series = new Map<string, Set<number>>()
  const year = new Map<string, Set<number>>()
  const add = (lists: Map<string, Set<number>>, key: string, at: number) =>
    (lists.get(key) ?? lists.set(key, new Set()).get(key)!).add(at)
  for (const [amount, key, date, name] of written.minutes) {
    const from = minutes.length
    const own: Minutes = { from, to: from + amount, series: key, ...(date && { date }), ...(name && { name }) }
    for (let at = from; at < own.to; at++) {
      minutes.push(own)
      add(series, key, at)
      if (date) add(year, date.slice(0, 4), at)
    }
  }
  const list = (kind: ListKey) => readValues(written.lists[kind], keysOf(entities, kind))
  return {
    amount: minutes.length,
    mark: written.mark,
    minutes,
    by: { series, year, person: list('person'), topic: list('topic'), release: list('release'), kind: list('kind') },
    repeated: new Map(
      Object.entries(written.repeated).flatMap(([tenths, steps]) =>
        numbersOf(steps).map((at) => [at, Number(tenths)] as const),
      ),
    ),
    outside: new Set(numbersOf(written.outside)),
  }
}

/** "Team IaaS, 10 April 2024 (overflow)", or the name of a page. @param series its title */
export const minutesTitle = ({ date, name }: Minutes, series: string): string =>
  date ? `${series}, ${longDate(date)}${name ? ` (${name})` : ''}` : (name ?? series)
