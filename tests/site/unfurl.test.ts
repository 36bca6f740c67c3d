/** What chats show for a link: two libraries of different make, and Element's server's rules, read the served site. */
import { getPreviewFromContent } from 'link-preview-js'
import openGraph from 'open-graph-scraper'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Serving } from '../../src/cli/server.ts'
import { serveFolder } from '../browser/serve.ts'
import { past } from './demoRepository.ts'

const address = 'https://minutes.example.org/minutes/'
let serving: Serving
beforeAll(async () => {
  serving = await serveFolder(inject('site'), '/minutes/')
})
afterAll(() => serving?.close())

/** One page of each kind, with its title and image, and the address it has now where that is another. */
const kinds: [path: string, title: string | RegExp, image: string, now?: string][] = [
  ['', 'SCS minutes', 'site/site'],
  ['iaas/', 'Team IaaS', 'series/iaas'],
  ['iaas/2024-04-10/', 'Team IaaS, 10 April 2024', 'meetings/iaas/2024-04-10'],
  ['iaas/2024-04-10/availability-zones/', 'Availability zones – Team IaaS, 10 April 2024', 'meetings/iaas/2024-04-10'],
  ['iaas/2024-04-10/a-9386f-bring-it-to-team-iam/', /Team IAM/i, 'meetings/iaas/2024-04-10'],
  ['iaas/2024-04-10/d-63bb8-agreement-that-the-standard-lists/', /agreement/i, 'meetings/iaas/2024-04-10'],
  ['people/umut-kaya/', '@umut-kaya', 'people/umut-kaya'],
  ['topics/heat/', 'Heat – topic', 'topics/heat'],
  ['releases/r6/', 'SCS R6', 'releases/r6'],
  ['actions/', 'Actions', 'site/site'],
  [past.meeting, 'Team IaaS, 10 April 2024', 'meetings/iaas/2024-04-10', 'iaas/2024-04-10/'],
  [
    past.reworded,
    'Availability zones – Team IaaS, 10 April 2024',
    'meetings/iaas/2024-04-10',
    'iaas/2024-04-10/availability-zones/',
  ],
  [past.gone, /^No longer in the minutes of Team IaaS, 10 April 2024/, 'meetings/iaas/2024-04-10'],
  [past.removed, /^No longer in the minutes/, 'site/site'],
]

describe.each(kinds)('%s', (path, title, image, now = path) => {
  const imageUrl = `${address}cards/${image}.png`
  const read = async () => (await fetch(serving.url + path, { redirect: 'manual' })).text()
  const sameTitle = (found: string | undefined) =>
    expect(found).toMatch(title instanceof RegExp ? title : new RegExp(`^${title}$`))

  test('open-graph-scraper reads the card', async () => {
    const { result, error } = await openGraph({
      url: serving.url + path,
      urlValidatorSettings: { require_tld: false } as never,
    })
    expect(error).toBe(false)
    sameTitle(result.ogTitle)
    expect(result).toMatchObject({
      ogUrl: address + now,
      ogSiteName: 'SCS minutes',
      twitterCard: 'summary_large_image',
    })
    expect(result.ogImage).toMatchObject([{ url: imageUrl, width: '1200', height: '630', type: 'image/png' }])
    expect(result.ogImage![0]!.alt).toBeTruthy()
    expect(result.ogDescription!.length).toBeLessThanOrEqual(300)
  })

  test('link-preview-js reads the card', async () => {
    const preview = await getPreviewFromContent({
      data: await read(),
      headers: { 'content-type': 'text/html' },
      url: address + path,
      status: 200,
    } as never)
    sameTitle('title' in preview ? preview.title : undefined)
    expect(preview).toMatchObject({ siteName: 'SCS minutes', images: [imageUrl] })
  })

  test('a server of Matrix reads the card', async () => {
    const { values, before } = synapseReading(await read())
    sameTitle(values.get('og:title'))
    expect(values.get('og:url')).toBe(address + now)
    expect(values.get('og:image')).toBe(imageUrl)
    for (const value of values.values()) expect(value.length).toBeLessThanOrEqual(1000)
    // Charset within the first kilobyte, the tags well within what Slack reads.
    expect(before.charset).toBeLessThan(1024)
    expect(before.tags).toBeLessThan(8 * 1024)
  })

  test('the image is there, large enough not to be taken for an icon', async () => {
    const response = await fetch(imageUrl.replace(address, serving.url))
    expect(response.headers.get('content-type')).toBe('image/png')
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(8192)
  })
})

test('an item names who has to do with it, and since when', async () => {
  const { values } = synapseReading(
    await (await fetch(`${serving.url}iaas/2024-04-10/a-9386f-bring-it-to-team-iam/`)).text(),
  )
  expect(values.get('article:published_time')).toBe('2024-04-10')
  expect(values.get('twitter:label1')).toBe('Owner')
  expect(values.get('twitter:data2')).toMatch(/as of \d/)
})

/** As Synapse does it: `property` for Open Graph, `name` for Twitter; more than fifty tags of a kind are none. */
function synapseReading(html: string): { values: Map<string, string>; before: { charset: number; tags: number } } {
  const values = new Map<string, string>()
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node && node.tagName === 'meta') {
      const of = (name: string) => node.attrs.find((attribute) => attribute.name === name)?.value
      const key =
        [of('property')].find((name) => /^(?:og|article|profile):/.test(name ?? '')) ??
        [of('name')].find((name) => name?.startsWith('twitter:'))
      if (key && of('content') && !values.has(key)) values.set(key, of('content')!)
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  walk(parse(html))
  for (const prefix of ['og:', 'article:', 'profile:', 'twitter:'])
    expect([...values.keys()].filter((key) => key.startsWith(prefix)).length).toBeLessThanOrEqual(50)
  return {
    values,
    before: {
      charset: html.indexOf('charset'),
      tags: Math.max(html.lastIndexOf('"twitter:'), html.lastIndexOf('"og:')),
    },
  }
}
