/**
 * What is known of every section besides its words, by its number in the index: small enough to be loaded whole, so that
 * filters, counts and the order by date need nothing else.
 */
import { longDate } from '../words.ts'
import type { FilterKey } from './query.ts'
import type { SearchRecord } from './records.ts'

/** As it is written. Numbers of sections rise and stand as steps from the one before. */
export interface WrittenSections {
  /** The mark that names of sections in the index begin with. */
  mark: string
  /** Meetings and pages in the order of their sections: how many, series, day or nothing, suffix or name of the page. */
  minutes: [sections: number, series: string, date: string, name?: string][]
  lists: Record<'person' | 'topic' | 'release' | 'kind', Record<string, number[]>>
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

/** @param numbers rising @returns each as the step from the one before */
export const steps = (numbers: readonly number[]): number[] => numbers.map((number, at) => number - (numbers[at - 1] ?? 0))
export function numbersOf(steps: readonly number[]): number[] {
  let at = 0
  return steps.map((step) => (at += step))
}

function listOf(lists: Record<string, number[]>, key: string): number[] {
  lists[key] ??= []
  return lists[key]
}

export function writeSections(records: readonly SearchRecord[], mark: string): WrittenSections {
  const minutes: WrittenSections['minutes'] = []
  const lists: WrittenSections['lists'] = { person: {}, topic: {}, release: {}, kind: {} }
  const repeated: Record<string, number[]> = {}
  const outside: number[] = []
  for (const [at, { facts }] of records.entries()) {
    const open = minutes.at(-1)
    const name = facts.page ?? facts.suffix
    if (open && records[at - 1]!.facts.source === facts.source) open[0]++
    else minutes.push(name ? [1, facts.series, facts.date ?? '', name] : [1, facts.series, facts.date ?? ''])
    const values = { person: facts.people, topic: facts.topics, release: facts.releases, kind: facts.kinds }
    for (const [key, list] of Object.entries(lists)) for (const value of values[key as keyof typeof values]) listOf(list, value).push(at)
    if (facts.repeated) listOf(repeated, String(facts.repeated)).push(at)
    if (facts.outside) outside.push(at)
  }
  const stepped = (some: Record<string, number[]>) => Object.fromEntries(Object.entries(some).map(([key, numbers]) => [key, steps(numbers)]))
  return {
    mark, minutes, repeated: stepped(repeated), outside: steps(outside),
    lists: { person: stepped(lists.person), topic: stepped(lists.topic), release: stepped(lists.release), kind: stepped(lists.kind) },
  }
}

export function readSections(written: WrittenSections): Sections {
  const minutes: Minutes[] = []
  const series = new Map<string, Set<number>>()
  const year = new Map<string, Set<number>>()
  const add = (lists: Map<string, Set<number>>, key: string, at: number) => (lists.get(key) ?? lists.set(key, new Set()).get(key)!).add(at)
  for (const [amount, key, date, name] of written.minutes) {
    const from = minutes.length
    const own: Minutes = { from, to: from + amount, series: key, ...(date && { date }), ...(name && { name }) }
    for (let at = from; at < own.to; at++) {
      minutes.push(own)
      add(series, key, at)
      if (date) add(year, date.slice(0, 4), at)
    }
  }
  const lists = (of: Record<string, number[]>) => new Map(Object.entries(of).map(([value, steps]) => [value, new Set(numbersOf(steps))]))
  return {
    amount: minutes.length, mark: written.mark, minutes,
    by: { series, year, person: lists(written.lists.person), topic: lists(written.lists.topic), release: lists(written.lists.release), kind: lists(written.lists.kind) },
    repeated: new Map(Object.entries(written.repeated).flatMap(([tenths, steps]) => numbersOf(steps).map((at) => [at, Number(tenths)] as const))),
    outside: new Set(numbersOf(written.outside)),
  }
}

/** "Team IaaS, 10 April 2024 (overflow)", or the name of a page. @param series its title */
export const minutesTitle = ({ date, name }: Minutes, series: string): string =>
  date ? `${series}, ${longDate(date)}${name ? ` (${name})` : ''}` : (name ?? series)
