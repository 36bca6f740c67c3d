/** What pages say in figures is what the JSON holds. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { filesOf } from './pages.ts'

const site = inject('site')
const read = (name: string) =>
  (JSON.parse(readFileSync(join(site, `api/v1/${name}.json`), 'utf8')) as { items: Record<string, never>[] }).items
const pageOf = (url: string) => readFileSync(join(site, url.replace(/^\/minutes\//, ''), 'index.html'), 'utf8')

/** Words of the page's main part, as they are read. */
const textOf = (url: string) =>
  pageOf(url)
    .replace(/^[\s\S]*<main[^>]*>|<\/main>[\s\S]*$/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const many = (amount: number, one: string) => `${amount} ${one}${amount === 1 ? '' : 's'}`
interface Subject {
  id: string
  url: string
  meetings: string[]
  actions: string[]
  decisions: string[]
  sections: unknown[]
}

const meetings = read('meetings') as unknown as {
  id: string
  url: string
  series: string
  participants: string[]
  sections: { url: string; topics: string[] }[]
}[]

/** Counts what was there to be compared: a comparison that never took place holds nothing. */
function counter() {
  const seen: Record<string, number> = {}
  const compared = (what: string, list: readonly unknown[]): boolean => {
    seen[what] = (seen[what] ?? 0) + Math.min(1, list.length)
    return list.length > 0
  }
  /** @param least of each kind */
  const all = (least: Record<string, number>) => {
    for (const [what, amount] of Object.entries(least)) expect(seen[what], what).toBeGreaterThanOrEqual(amount)
  }
  return Object.assign(compared, { all })
}

describe('pages and JSON agree', () => {
  test('every item of the JSON has its page', () => {
    const urls = ['meetings', 'actions', 'decisions', 'people', 'topics', 'releases', 'series'].flatMap((name) =>
      read(name).map(({ url }) => url as unknown as string),
    )
    const sections = meetings.flatMap(({ sections }) => sections.map(({ url }) => url))
    expect(
      [...urls, ...sections].filter((url) => !existsSync(join(site, url.replace(/^\/minutes\//, ''), 'index.html'))),
    ).toEqual([])
    expect(urls.length).toBeGreaterThan(300)
  })

  test('a topic was spoken of in as many sections and meetings as its page says', () => {
    const compared = counter()
    for (const { id, url, sections, meetings, decisions } of read('topics') as unknown as Subject[]) {
      const page = textOf(url)
      if (compared('meetings', meetings))
        expect(page, id).toContain(`in ${many(sections.length, 'section')} of ${many(meetings.length, 'meeting')}`)
      if (compared('decisions', decisions)) expect(page, id).toContain(`Decided ${many(decisions.length, 'decision')}`)
    }
    compared.all({ meetings: 10, decisions: 3 })
  })

  test('a person was in as many meetings and took on as many actions as the page says', () => {
    const compared = counter()
    for (const { id, url, attended, actions } of read('people') as unknown as (Subject & { attended: string[] })[]) {
      const page = textOf(url)
      if (compared('attended', attended)) expect(page, id).toContain(`In ${many(attended.length, 'meeting')} of`)
      if (compared('actions', actions)) expect(page, id).toContain(`Actions ${many(actions.length, 'action')}`)
    }
    compared.all({ attended: 10, actions: 10 })
  })

  test('a release was spoken of in as many sections and meetings as its page says', () => {
    const compared = counter()
    for (const { id, url, meetings, decisions } of read('releases') as unknown as Subject[]) {
      const page = textOf(url)
      if (compared('meetings', meetings))
        expect(page, id).toMatch(new RegExp(`in \\d+ sections? of ${many(meetings.length, 'meeting')}`))
      if (compared('decisions', decisions)) expect(page, id).toContain(`Decided ${many(decisions.length, 'decision')}`)
    }
    compared.all({ meetings: 3, decisions: 1 })
  })

  test('a series has as many meetings, actions and decisions as its page says, and leads to each meeting', () => {
    const compared = counter()
    const [actions, decisions] = [read('actions'), read('decisions')] as unknown as { meeting: string }[][]
    for (const { id, url, meetings } of read('series') as unknown as Subject[]) {
      const [html, page] = [pageOf(url), textOf(url)]
      for (const meeting of meetings) expect(html).toContain(`${url.replace(/[^/]+\/$/, '')}${meeting}/"`)
      const of = (items: { meeting: string }[]) => items.filter(({ meeting }) => meeting.startsWith(`${id}/`))
      const [own, decided] = [of(actions!), of(decisions!)]
      compared('meetings', meetings)
      expect(page, id).toContain(`Meetings ${meetings.length}`)
      if (compared('actions', own)) expect(page, id).toContain(`All ${many(own.length, 'action')}`)
      if (compared('decisions', decided)) expect(page, id).toContain(`Decided ${many(decided.length, 'decision')}`)
    }
    compared.all({ meetings: 3, actions: 3, decisions: 3 })
  })

  test('a reference has as many meetings on its page and badge as in its JSON', () => {
    const files = filesOf(join(site, 'references'), 'index.json')
    expect(files.length).toBeGreaterThan(30)
    for (const file of files) {
      const { mentions } = JSON.parse(readFileSync(join(site, 'references', file), 'utf8')) as {
        mentions: { meeting: string }[]
      }
      const amount = new Set(mentions.map(({ meeting }) => meeting)).size
      const said = `${amount} meeting${amount === 1 ? '' : 's'}`
      expect(readFileSync(join(site, 'references', file.replace('index.json', 'index.html')), 'utf8')).toContain(
        `Discussed in ${said}`,
      )
      expect(readFileSync(join(site, 'references', file.replace('index.json', 'badge.svg')), 'utf8')).toContain(
        `>${said}<`,
      )
    }
  })
})
