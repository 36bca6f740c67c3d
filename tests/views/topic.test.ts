import { expect, test } from 'vitest'
import { topicCard } from '../../src/cards/cards.ts'
import { communitySchema, topicSchema } from '../../src/registries/schema.ts'
import { topicView } from '../../src/views/topic.ts'
import { kindsView, topicsView } from '../../src/views/topics.ts'
import { archiveOf } from '../archive/archiveOf.ts'
import { topicEntry } from '../someRegistries.ts'

const topics = [
  topicEntry('heat', 'Heat', { aliases: ['OpenStack Heat', 'Heats', 'warmth'] }),
  topicEntry('plus', 'PlusCloud', { kind: 'provider' }),
]
const minutes = (agenda: string) => `## Participants\n\n- @ada\n- @bela\n\n## Agenda\n\n${agenda}`

test('whom to ask goes by the last that somebody did about it, and says what', () => {
  const archive = archiveOf(
    {
      'iaas/20240103.md': minutes('### Heat (@ada)\n\n- it is warm in here, said everybody\n'),
      'iaas/20240110.md': minutes(
        '### Services (@carl)\n\n- Heat\n  - AI @bela: ask the providers whether they offer it\n',
      ),
      'iaas/20240117.md': minutes('### Heat again\n\n- AI @ada: write it down for all who were not here\n'),
    },
    { topics },
  )
  expect(
    topicView(archive, archive.topics.get('heat')!).asked.map(({ person, did, what, date }) => [
      person.text,
      did,
      what,
      date,
    ]),
  ).toEqual([
    ['@ada', 'took on', 'write it down for all who were not here', '2024-01-17'],
    ['@bela', 'took on', 'ask the providers whether they offer it', '2024-01-10'],
    ['@carl', 'presented', 'Services', '2024-01-10'],
  ])
})

test('a table shows the rows that name a provider, and all of it where its head names the topic', () => {
  const archive = archiveOf(
    {
      'board/20240103.md': minutes(
        '### Who offers what\n\n| CSP | Heat |\n| --- | --- |\n| PlusCloud | yes |\n| Other | no |\n',
      ),
    },
    { topics },
  )
  const rows = (key: string) =>
    topicView(archive, archive.topics.get(key)!).tables.map(({ title, head, rows }) => [title, head, rows])
  expect(rows('plus')).toEqual([['Who offers what', ['CSP', 'Heat'], [['PlusCloud', 'yes']]]])
  expect(rows('heat')).toEqual([
    [
      'Who offers what',
      ['CSP', 'Heat'],
      [
        ['PlusCloud', 'yes'],
        ['Other', 'no'],
      ],
    ],
  ])
})

test('the index knows other names, but not each form of one', () => {
  const archive = archiveOf({ 'iaas/20240103.md': minutes('### Heat\n\n- words\n') }, { topics })
  expect(
    topicsView(archive).letters.map(({ letter, entries }) => [letter, entries.map(({ text, see }) => [text, see])]),
  ).toEqual([
    ['H', [['Heat', undefined]]],
    ['O', [['OpenStack Heat', 'Heat']]],
    ['W', [['warmth', 'Heat']]],
  ])
})

test('a kind is any word of the community: the registry says what it is called, else it is called what it is', () => {
  const community = communitySchema.parse({
    kinds: { de: { tree: ['Baum', 'Bäume'], 'oil-lamp': 'Öllampe' }, en: { tree: ['tree', 'trees'], irc: 'IRC' } },
  })
  const kinds = ['tree', 'irc', 'oil-lamp', 'night-watch']
  for (const kind of kinds) expect(topicSchema.safeParse({ title: 'Oak', kind }).success).toBe(true)
  for (const kind of ['Tree', 'a tree', '', 'x'.repeat(31)])
    expect(topicSchema.safeParse({ title: 'Oak', kind }).success).toBe(false)
  const archive = archiveOf(
    {},
    { community, topics: kinds.map((kind, at) => topicEntry(`t${at}`, `Topic ${at}`, { kind })) },
  )
  expect(kindsView(archive).kinds.map(({ key, name }) => [key, name])).toEqual([
    ['irc', 'IRC'],
    ['night-watch', 'Night watch'],
    ['oil-lamp', 'Oil lamp'],
    ['tree', 'Trees'],
  ])
  expect([...archive.topics.values()].map((topic) => topicView(archive, topic).kind.text)).toEqual([
    'Tree',
    'IRC',
    'Oil lamp',
    'Night watch',
  ])
  expect([...archive.topics.values()].map((topic) => topicCard(archive, topic).face.kicker)).toEqual([
    'Topic · tree',
    'Topic · IRC',
    'Topic · oil lamp',
    'Topic · night watch',
  ])
})
