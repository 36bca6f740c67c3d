/** What pages say in figures is what the JSON holds. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { filesOf } from './pages.ts'

const site = inject('site')
const read = (name: string) => (JSON.parse(readFileSync(join(site, `api/v1/${name}.json`), 'utf8')) as { items: Record<string, never>[] }).items
const pageOf = (url: string) => readFileSync(join(site, url.replace(/^\/minutes\//, ''), 'index.html'), 'utf8')

const meetings = read('meetings') as unknown as { id: string; url: string; series: string; participants: string[]; sections: { url: string; topics: string[] }[] }[]

describe('pages and JSON agree', () => {
  test('every item of the JSON has its page', () => {
    const urls = ['meetings', 'actions', 'decisions', 'people', 'topics', 'releases', 'series'].flatMap((name) => read(name).map(({ url }) => url as unknown as string))
    const sections = meetings.flatMap(({ sections }) => sections.map(({ url }) => url))
    expect([...urls, ...sections].filter((url) => !existsSync(join(site, url.replace(/^\/minutes\//, ''), 'index.html')))).toEqual([])
    expect(urls.length).toBeGreaterThan(300)
  })

  test('a topic was spoken of in as many meetings as its page says', () => {
    for (const { id, url } of read('topics') as unknown as { id: string; url: string }[]) {
      const sections = meetings.flatMap((meeting) => meeting.sections.filter(({ topics }) => topics.includes(id)))
      if (sections.length > 1) expect(pageOf(url), id).toContain(`in ${sections.length} sections of`)
    }
  })

  test('a person was in as many meetings as the page says', () => {
    for (const { id, url } of read('people') as unknown as { id: string; url: string }[]) {
      const attended = meetings.filter(({ participants }) => participants.includes(id)).length
      if (attended > 1) expect(pageOf(url), id).toContain(`, ${attended} meetings`)
    }
  })

  test('a reference has as many meetings on its page and badge as in its JSON', () => {
    const files = filesOf(join(site, 'references'), 'index.json')
    expect(files.length).toBeGreaterThan(30)
    for (const file of files) {
      const { mentions } = JSON.parse(readFileSync(join(site, 'references', file), 'utf8')) as { mentions: { meeting: string }[] }
      const amount = new Set(mentions.map(({ meeting }) => meeting)).size
      const said = `${amount} meeting${amount === 1 ? '' : 's'}`
      expect(readFileSync(join(site, 'references', file.replace('index.json', 'index.html')), 'utf8')).toContain(`Discussed in ${said}`)
      expect(readFileSync(join(site, 'references', file.replace('index.json', 'badge.svg')), 'utf8')).toContain(`>${said}<`)
    }
  })
})
