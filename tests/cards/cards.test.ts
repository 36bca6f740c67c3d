import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/types.ts'
import { cardsOf, meetingCard, personCard } from '../../src/cards/cards.ts'
import { drawCards } from '../../src/cards/draw.ts'
import { itemHead, meetingHead } from '../../src/cards/heads.ts'
import { tagsOf } from '../../src/cards/tags.ts'
import { indexedItems } from '../../src/items/view.ts'
import { routes } from '../../src/routes.ts'
import { settings } from '../../src/site.ts'
import { demoArchive } from '../demoArchive.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutes-cards-'))
let archive: Archive
beforeAll(async () => {
  archive = await demoArchive()
})
afterEach(() => {
  settings.cards = true
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Draws into a folder. */
const drawInto = (site: string, cache: string) =>
  drawCards(archive, cache, (path, file) => {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    copyFileSync(file, join(site, path))
  })

const imagesIn = (place: string): string[] =>
  existsSync(place)
    ? readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'))
    : []

test('every card is a PNG of 1200 × 630, large enough for chats to show it large, and drawn once', async () => {
  const [site, cache] = [join(folder, 'site'), join(folder, 'cache')]
  const first = await drawInto(site, cache)
  const cards = cardsOf(archive)
  expect(first).toEqual({ drawn: cards.length, cached: 0 })
  for (const { path } of cards) {
    const png = readFileSync(join(site, path.slice(settings.base.length)))
    expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeGreaterThan(8192)
    expect(png.length).toBeLessThan(200_000)
  }
  const again = await drawInto(join(folder, 'again'), cache)
  expect(again).toEqual({ drawn: 0, cached: cards.length })
  expect(imagesIn(join(folder, 'again')).sort()).toEqual(imagesIn(site).sort())
  const [one] = imagesIn(site)
  expect(readFileSync(join(folder, 'again', one!))).toEqual(readFileSync(join(site, one!)))
})

test('there is one for the site, each meeting, page, series, person and release, and each topic spoken of', () => {
  const paths = new Set(cardsOf(archive).map(({ path }) => path))
  expect(paths).toContain(routes.card('site', 'site'))
  for (const minutes of [...archive.meetings, ...archive.pages])
    expect(paths).toContain(routes.card('meetings', minutes.id))
  for (const key of archive.series.keys()) expect(paths).toContain(routes.card('series', key))
  for (const key of archive.releases.keys()) expect(paths).toContain(routes.card('releases', key))
  for (const topic of archive.topics.values())
    expect(paths.has(routes.card('topics', topic.key))).toBe(topic.meetings.length > 0)
})

test.each(['hidden', 'redacted'] as const)('a %s person gets none', (how) => {
  const [key, person] = [...archive.people].find(([, { kind }]) => kind === 'person')!
  const other: Archive = { ...archive, people: new Map(archive.people).set(key, { ...person, [how]: true }) }
  expect(cardsOf(archive).map(({ path }) => path)).toContain(personCard(person).path)
  const cards = cardsOf(other)
  expect(cards.map(({ path }) => path)).not.toContain(personCard(person).path)
  expect(
    cards
      .filter(({ path }) => path.includes('/cards/people/'))
      .map(({ alt }) => alt)
      .join(),
  ).not.toContain(`@${person.handle} `)
})

test('none is drawn, and no page names one, when cards are switched off', async () => {
  settings.cards = false
  expect(await drawInto(join(folder, 'off'), join(folder, 'off-cache'))).toEqual({ drawn: 0, cached: 0 })
  expect(existsSync(join(folder, 'off'))).toBe(false)
  expect(tagsOf({})).not.toContain('og:image')
  expect(tagsOf({})).toContain('content="summary"')
})

test('a card tells of the meeting', () => {
  const meeting = archive.meetings.find(({ id }) => id === 'iaas/2024-04-10')!
  const { face, alt, path } = meetingCard(archive, meeting)
  expect(path).toBe('/cards/meetings/iaas/2024-04-10.png')
  expect(face).toMatchObject({ kicker: 'Team IaaS', title: 'Wednesday 10 April 2024' })
  expect(face.chips).toContain('9 participants')
  expect(alt).toContain('Team IaaS · Wednesday 10 April 2024 · 9 participants')
})

test('no two pages of minutes and items share a title or a description, and all are within what chats show', () => {
  const heads = [...archive.meetings, ...archive.pages].flatMap((minutes) => [
    meetingHead(archive, minutes),
    ...indexedItems(minutes).map(({ kind, index }) => itemHead(archive, minutes, kind, index)),
  ])
  expect(heads.length).toBeGreaterThan(200)
  for (const of of [heads.map(({ longTitle }) => longTitle), heads.map(({ description }) => description)]) {
    expect(of.filter((words, at) => of.indexOf(words) !== at)).toEqual([])
    expect(of.filter((words) => words.length > 300)).toEqual([])
  }
})

test('words in the tags stay words', () => {
  const tags = tagsOf({
    card: { path: '/cards/x.png', alt: '"><script>alert(1)</script>' },
    authors: ['<b>'],
    labels: [['Owner', '"']],
  })
  expect(tags).not.toMatch(/<(?!meta )/)
})
