/** "What did I miss": the page of each month, the JSON beside it and the lists of the API say the same. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, inject, test } from 'vitest'
import type { ApiFile } from '../../src/api/schemas.ts'
import { type SinceJson, sinceSchema } from '../../src/api/since.ts'
import { filesOf } from './pages.ts'

const site = inject('site')
const json = <Value>(path: string): Value => JSON.parse(readFileSync(join(site, path), 'utf8')) as Value
const meetings = json<ApiFile<'meetings'>>('api/v1/meetings.json').items
const decisions = json<ApiFile<'decisions'>>('api/v1/decisions.json').items
const actions = json<ApiFile<'actions'>>('api/v1/actions.json').items
const references = json<ApiFile<'references'>>('api/v1/references.json').items
const people = json<ApiFile<'people'>>('api/v1/people.json').items

const known = new Map(meetings.map(({ id, added, date }) => [id, added ?? date]))
const months = filesOf(site, '.json')
  .filter((file) => /^since\/\d{4}-\d\d\.json$/.test(file))
  .map((file) => file.slice(6, 13))

/** Addresses to which the first link of each row of a section leads. */
function rowsOf(month: string, news: string): string[] {
  const found: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node, inside: boolean) => {
    const attribute = (name: string) =>
      'attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined
    const within = inside || attribute('data-news') === news
    const row = 'tagName' in node && (node.tagName === 'li' || (news === 'newcomers' && node.tagName === 'p'))
    if (within && row) found.push(...(news === 'newcomers' ? linksIn(node) : linksIn(node).slice(0, 1)))
    else if ('childNodes' in node) for (const child of node.childNodes) walk(child, within)
  }
  walk(parse(readFileSync(join(site, `since/${month}/index.html`), 'utf8')), false)
  return found.sort()
}
const linksIn = (node: DefaultTreeAdapterTypes.Node): string[] => [
  ...('tagName' in node && node.tagName === 'a'
    ? node.attrs.filter(({ name }) => name === 'href').map(({ value }) => value)
    : []),
  ...('childNodes' in node ? node.childNodes.flatMap(linksIn) : []),
]
const urls = (items: { url: string }[]): string[] => items.map(({ url }) => url).sort()

test('there is a month for all minutes', () => {
  expect(months).toEqual([...new Set([...known.values()].map((day) => day.slice(0, 7)))].sort())
})

describe.each(months)('%s', (month) => {
  const beside = json<SinceJson>(`since/${month}.json`)
  const within = (id: string) => known.get(id)!.startsWith(month)

  test('has JSON as its schema says, with the days of the meetings', () => {
    expect(sinceSchema.parse(beside)).toEqual(beside)
    for (const { meeting, day } of [...beside.meetings, ...beside.decisions, ...beside.actions])
      expect(day).toBe(known.get(meeting))
  })

  test('has a page that shows what the JSON beside it holds', () => {
    expect(existsSync(join(site, `since/${month}/index.html`))).toBe(true)
    for (const news of ['meetings', 'decisions', 'actions', 'closed', 'newcomers'] as const)
      expect(rowsOf(month, news), news).toEqual(urls(beside[news]))
    expect(rowsOf(month, 'first')).toEqual(urls(beside.references.filter(({ first }) => first)))
    expect(rowsOf(month, 'again')).toEqual(urls(beside.references.filter(({ first }) => !first)))
  })

  test('agrees with the lists of the API', () => {
    expect(urls(beside.meetings)).toEqual(urls(meetings.filter(({ id }) => within(id))))
    expect(urls(beside.decisions)).toEqual(urls(decisions.filter(({ meeting }) => within(meeting))))
    expect(urls(beside.actions)).toEqual(urls(actions.filter(({ meeting }) => within(meeting))))
    const saidDone = actions.filter(
      ({ status, meeting, sightings, told }) =>
        !told &&
        status === 'done' &&
        within((sightings.find((sighting) => sighting.status === 'done') ?? { meeting }).meeting),
    )
    expect(urls(beside.closed)).toEqual(urls(saidDone))
    const spokenOf = references.filter(
      ({ kind, mentions }) => kind !== 'pad' && kind !== 'minutes' && mentions.some(({ meeting }) => within(meeting)),
    )
    expect(urls(beside.references)).toEqual(urls(spokenOf))
    const first = (attended: string[]) => attended.map((id) => known.get(id)!).sort()[0]
    expect(urls(beside.newcomers)).toEqual(urls(people.filter(({ attended }) => first(attended)?.startsWith(month))))
  })
})
