/** The SQLite file: the questions of its page are asked as they stand there, and answered as the pages answer them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, inject, test } from 'vitest'
import type { ApiItem, ApiName } from '../../src/api/schemas.ts'
import { dumpRows } from '../../src/dump/rows.ts'
import { tables } from '../../src/dump/schema.ts'
import { personEntry } from '../someRegistries.ts'
import { archiveOf } from '../archive/archiveOf.ts'

const site = inject('site')
const database = new DatabaseSync(join(site, 'api/v1/minutes.sqlite'), { readOnly: true })
const list = <Name extends ApiName>(name: Name): ApiItem<Name>[] =>
  (JSON.parse(readFileSync(join(site, `api/v1/${name}.json`), 'utf8')) as { items: ApiItem<Name>[] }).items

/** Questions of the page by their headings. */
const questions = new Map(
  [...readFileSync('content/pages/database.mdx', 'utf8').matchAll(/^### (.*)\n\n```sql\n([\s\S]*?)```/gm)].map(
    ([, heading = '', sql = '']) => [heading, sql],
  ),
)
function ask(heading: string): Record<string, string | number>[] {
  const sql = questions.get(heading)
  if (!sql) throw new Error(`The page does not ask "${heading}" any more.`)
  const rows = database.prepare(sql).all() as Record<string, string | number>[]
  expect(rows.length, heading).toBeGreaterThan(0)
  return rows
}

type Node = DefaultTreeAdapterTypes.Node
const nodes = (node: Node): Node[] => [node, ...('childNodes' in node ? node.childNodes.flatMap(nodes) : [])]
const attribute = (node: Node, name: string) =>
  'attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined
const words = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(words).join('') : ''
const pageOf = (path: string): Node => parse(readFileSync(join(site, path, 'index.html'), 'utf8'))
/** The first link of each row of the lists of a class. */
const rows = (page: Node, name: string): string[] =>
  nodes(page)
    .filter((node) => attribute(node, 'class')?.split(' ').includes(name) && 'tagName' in node && node.tagName === 'ul')
    .flatMap((listed) => ('childNodes' in listed ? listed.childNodes : []))
    .flatMap((row) => nodes(row).find((node) => 'tagName' in node && node.tagName === 'a') ?? [])
    .map((link) => attribute(link, 'href')!)
const sorted = (values: (string | number | undefined)[]) => values.map(String).sort()
const urls = (heading: string) => sorted(ask(heading).map(({ url }) => url))

test('there are ten questions, and each is held against a page', () => expect(questions.size).toBe(10))

test('decisions of a team are those of its page', () =>
  expect(urls('What did a team decide, latest first?')).toEqual(sorted(rows(pageOf('decisions/iaas'), 'decisions'))))

test('what is open stands so on the page of all actions', () => {
  const page = pageOf('actions')
  const shown = nodes(page)
    .filter((node) => 'tagName' in node && node.tagName === 'section')
    .filter((section) => nodes(section).some((node) => ['open', 'stale'].includes(attribute(node, 'id') ?? '')))
  expect(urls('What is open, and since when?')).toEqual(sorted(shown.flatMap((section) => rows(section, 'actions'))))
})

test('what was carried on is told on the page of each action, meeting by meeting', () => {
  for (const { meetings, url } of ask('What was carried on for longest?')) {
    const biography = nodes(pageOf(String(url).replace('/minutes/', ''))).find(
      (node) => attribute(node, 'class') === 'biography',
    )!
    expect(
      nodes(biography).filter(
        (node) =>
          'tagName' in node &&
          node.tagName === 'li' &&
          node.parentNode &&
          'tagName' in node.parentNode &&
          node.parentNode.tagName === 'ol',
      ),
    ).toHaveLength(Number(meetings) + 1)
  }
})

test("somebody's actions are those of their page", () =>
  expect(urls('What did somebody take on?')).toEqual(sorted(rows(pageOf('actions/by/umut-kaya'), 'actions'))))

test('who comes often is who the page of the series names, as often', () => {
  const people = new Map<string, number>()
  for (const { series, participants } of list('meetings'))
    if (series === 'iaas') for (const person of participants) people.set(person, (people.get(person) ?? 0) + 1)
  const page = words(pageOf('iaas'))
  const answers = ask("Who comes to a team's meetings?")
  for (const { handle, meetings } of answers) {
    expect(people.get(String(handle).toLowerCase())).toBe(meetings)
    expect(page).toContain(`@${handle} (${meetings})`)
  }
})

test('an issue is spoken of in the meetings that its page counts', () => {
  const answers = ask('Which meetings speak of an issue?')
  const page = words(pageOf('references/sovereigncloudstack/standards/548'))
  expect(page).toContain(`${answers.length} meeting`)
  const { mentions } = list('references').find(({ id }) => id === 'SovereignCloudStack/standards#548')!
  expect(sorted(answers.map(({ id }) => id))).toEqual(sorted([...new Set(mentions.map(({ meeting }) => meeting))]))
})

test('a topic was on the agenda where its list says', () => {
  const { sections } = list('topics').find(({ id }) => id === 'heat')!
  expect(urls('Where was a topic on the agenda?')).toEqual(sorted(sections.map(({ url }) => url)))
})

test('words are found where they stand', () => {
  for (const { words: found, anchor } of ask('Who said these words, and where?')) {
    expect(String(found)).toMatch(/\[(?:availab|zone)/i)
    if (anchor === null) continue
    const [path = '', fragment] = String(anchor).replace('/minutes/', '').split('#')
    expect(
      nodes(pageOf(path)).some((node) => attribute(node, 'id') === fragment),
      String(anchor),
    ).toBe(true)
  }
})

test('what came in a month is what the page of the month shows', () => {
  const page = pageOf('since/2024-11')
  const answers = ask('What came into the archive in a month?')
  expect(sorted(answers.map(({ url }) => url))).toEqual(sorted(rows(page, 'meetings')))
  const total = (column: string) => answers.reduce((sum, row) => sum + Number(row[column]), 0)
  const news = (name: string) => nodes(page).find((node) => attribute(node, 'data-news') === name)!
  expect(total('decisions')).toBe(rows(news('decisions'), 'decisions').length)
  expect(total('actions')).toBe(rows(news('actions'), 'actions').length)
})

test('votes have the figures of the page of the decision', () => {
  for (const { votes_for, votes_against, abstained, url } of ask('What was put to the vote?'))
    expect(words(pageOf(String(url).replace('/minutes/', '')))).toContain(
      `${votes_for ?? 0} for, ${votes_against ?? 0} against, ${abstained ?? 0} abstained`,
    )
})

test('the file is sound, and every table has what the archive has', () => {
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  const count = (table: string) => (database.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n
  for (const name of ['meetings', 'actions', 'decisions', 'people', 'topics', 'releases', 'series'] as const)
    expect(count(name), name).toBe(list(name).length)
  expect(count('refs')).toBe(list('references').length)
  expect(count('mentions')).toBe(list('references').flatMap(({ mentions }) => mentions).length)
  for (const table of tables) if (table !== 'replaced') expect(count(table), table).toBeGreaterThan(0)
})

test('nobody hidden is in a table of people', () => {
  const archive = archiveOf(
    {
      'ops/20240104.md':
        '## Participants\n\n- @ada\n- @ben\n\n## Agenda\n\n### Lamps (@ada)\n\n- AI @ada: mend the lamp\n',
    },
    { people: [personEntry('ada', { hidden: true })] },
  )
  const rowsOf = dumpRows(archive)
  const [people, attendance, section_people, action_owners] = [
    [...rowsOf.people],
    [...rowsOf.attendance],
    [...rowsOf.section_people],
    [...rowsOf.action_owners],
  ]
  expect(JSON.stringify([people, attendance, section_people, action_owners])).not.toContain('ada')
  expect(people).toHaveLength(1)
})
