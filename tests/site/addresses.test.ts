/** Every address that there is is listed, and every address that there was is answered. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { type Addresses, compareAddresses } from '../../src/ledger/kept.ts'
import { guideNames } from '../../src/cli/ledger.ts'
import { loadArchive } from '../../src/loaders/archive.ts'
import { noLedger } from '../../src/registries/ledger.ts'
import { past } from './demoRepository.ts'
import { filesOf, readPage } from './pages.ts'

const site = inject('site')
const canonicalOf = (path: string): string => `https://minutes.example.org/minutes/${path}`
const page = (path: string) => readPage(site, `${path}index.html`)
const html = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8')

let addresses: Addresses
beforeAll(async () => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'minutes-'))
  const { archive } = await loadArchive({
    archive: inject('archive'),
    content: 'content',
    pads: 'https://input.scs.community',
    cacheDir,
  })
  addresses = compareAddresses(archive, noLedger, guideNames())
})

describe('the list of addresses', () => {
  /** What hosts and browsers read by themselves, what only our own pages ask for, and how long lists go on. */
  const unlisted =
    /^(?:_|pagefind\/|cards\/|where\/.*\.json$|.*\/part-\d+\/|redirects\.|robots\.txt|favicon\.|404\.html|\.nojekyll)/

  test('is the list of files of the site: a new kind of page belongs into src/ledger/addresses.ts', () => {
    const listed = new Set<string>()
    for (const [address, places] of addresses.present) {
      listed.add(address)
      for (const name of places.keys()) if (name.endsWith('/')) listed.add(address + name)
    }
    for (const { address, to } of addresses.kept)
      listed.add(to !== undefined && !to.endsWith('/') ? address : address.replace(/\/?$/, '/'))
    const files = filesOf(site, '').filter((file) => !unlisted.test(file))
    const written = files.map((file) =>
      `/${file.split('/').map(encodeURIComponent).join('/')}`.replace(/\/index\.html$/, '/'),
    )
    expect(written.filter((address) => !listed.has(address))).toEqual([])
    expect([...listed].filter((address) => !written.includes(address))).toEqual([])
  })

  test('has every fragment of minutes that their page has', () => {
    for (const [address, places] of addresses.present) {
      const fragments = [...places.keys()].filter((name) => !name.endsWith('/'))
      if (!fragments.length) continue
      const { ids } = page(address.slice(1))
      expect(
        fragments.filter((id) => !ids.includes(id)),
        address,
      ).toEqual([])
    }
  })
})

describe('what has another address now', () => {
  test('stands at the old one as at the new, with the tags of the new', () => {
    const [old, now] = [page(past.meeting), page('iaas/2024-04-10/')]
    expect(old.canonical).toBe(canonicalOf('iaas/2024-04-10/'))
    expect([old.title, old.description]).toEqual([now.title, now.description])
    expect(old.ids).toEqual(now.ids)
    expect(html(past.meeting)).toContain('This page has another address now: <a href="/minutes/iaas/2024-04-10/">')
    expect(html(past.meeting)).toContain('<meta name="robots" content="noindex">')
    expect(html(past.meeting)).not.toMatch(/http-equiv="refresh"/i)
  })

  test('is found though its heading has other words now, by its path and by its fragment', () => {
    expect(page(past.reworded).canonical).toBe(canonicalOf('iaas/2024-04-10/availability-zones/'))
    expect(html('iaas/2024-04-10/')).toMatch(
      /<h\d id="availability-zones-ines-moro"[^>]*><span id="zones-of-availability-ines-moro" class="former"><\/span>/,
    )
  })

  test('has its Markdown and JSON, too', () => {
    for (const ending of ['.md', '.json']) {
      expect(readFileSync(join(site, `iaas/2024-04-11${ending}`))).toEqual(
        readFileSync(join(site, `iaas/2024-04-10${ending}`)),
      )
    }
  })
})

describe('what was taken out', () => {
  test('of minutes, says so and leads to them', () => {
    const { title, canonical, links } = page(past.gone)
    expect(title).toContain('No longer in the minutes of Team IaaS, 10 April 2024')
    expect(canonical).toBe(canonicalOf(past.gone))
    expect(links).toContain('/minutes/iaas/2024-04-10/')
    expect(html(past.gone)).not.toContain('Noodles')
  })

  test('of the archive, says since when and leads to its series', () => {
    for (const path of [past.removed, `${past.removed}fireworks/`, 'ops/2024-01-02.md/']) {
      expect(html(path)).toContain('taken out of the archive on 4 November 2024')
      expect(page(path).links).toContain('/minutes/ops/')
      expect(html(path)).not.toContain('Nobody came')
    }
  })
})
