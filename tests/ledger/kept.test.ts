/** Addresses outlive edits, renames, removals, better readers and the registries; what cannot is told. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/types.ts'
import { renderMinutes } from '../../src/html/render.ts'
import { addressesOf } from '../../src/ledger/addresses.ts'
import { answers, eachAddress } from '../../src/ledger/answers.ts'
import { type Addresses, compareAddresses } from '../../src/ledger/kept.ts'
import { redirectsOf } from '../../src/ledger/redirects.ts'
import { loadArchive } from '../../src/loaders/archive.ts'
import { hostFiles } from '../../src/outputs/hosts.ts'
import { formatLedger, noLedger, parseLedger } from '../../src/registries/ledger.ts'
import { createRepository, temporaryFolder } from '../source/gitRepository.ts'

const folder = temporaryFolder()
const content = join(folder, 'content')
mkdirSync(join(content, 'people'), { recursive: true })
writeFileSync(join(content, 'people/fkr.yml'), 'handle: fkr\nspellings: [fkd]\n')

const load = async (archive: string): Promise<Archive> =>
  (await loadArchive({ archive, content, pads: '', cacheDir: join(folder, 'cache') })).archive
const minutes = (...sections: [heading: string, ...bullets: string[]][]): string =>
  `# 2024-03-01\n\n## Participants\n\n- @ann\n- @fkr\n\n## Agenda\n\n${sections.map(([heading, ...bullets]) => `### ${heading}\n\n${bullets.map((bullet) => `- ${bullet}\n`).join('')}`).join('\n')}`
const keptOf = ({ kept }: Addresses): Record<string, string> =>
  Object.fromEntries(kept.map(({ address, to = 'gone' }) => [address, to]))
const idOf = (archive: Archive, text: string): string =>
  archive.byId.get('iaas/2024-03-01')!.passages.find((passage) => passage.text === text)!.id!

let count = 0
/** Every state is committed a day after the one before; the last one is loaded. */
async function history(...states: Record<string, string>[]) {
  const repository = createRepository(join(folder, `archive-${count++}`))
  const published = new Set<string>()
  for (const [at, files] of states.entries()) {
    const gone = Object.keys(states[at - 1] ?? {}).filter((path) => !(path in files))
    repository.commit(`2024-03-0${at + 1}`, files, ...gone.map((path) => ['rm', '-q', path]))
    for (const address of eachAddress(addressesOf(await load(repository.folder), []))) published.add(address)
  }
  const archive = await load(repository.folder)
  return { archive, published, addresses: compareAddresses(archive, noLedger, []), folder: repository.folder }
}

/** Addresses of `published` that nobody answers. */
const unanswered = (published: Iterable<string>, archive: Archive, addresses: Addresses): string[] => {
  const isAnswered = answers(archive, addresses)
  return [...published].filter((address) => !isAnswered(address))
}

describe('words that changed', () => {
  test('are found by their old addresses: in the page by fragment, on the site by path', async () => {
    const { archive, addresses, published } = await history(
      {
        'iaas/20240301.md': minutes([
          'Backup of volumes',
          'Nightly backups fail since Tuesday for @fkd',
          'AI @ann: ask the storage team',
        ]),
      },
      {
        'iaas/20240301.md': minutes([
          'Backup of the volumes',
          'Nightly backups fail since Monday for @fkr',
          'AI @ann: ask the storage team about it',
        ]),
      },
    )
    expect(keptOf(addresses)).toMatchObject({
      '/iaas/2024-03-01/backup-of-volumes/': '/iaas/2024-03-01/backup-of-the-volumes/',
    })
    expect(unanswered(published, archive, addresses)).toEqual([])
    const { html } = renderMinutes(archive.byId.get('iaas/2024-03-01')!, archive)
    expect(html).toMatch(/id="backup-of-the-volumes"[^>]*><span id="backup-of-volumes" class="former">/)
    const now = idOf(archive, 'Nightly backups fail since Monday for @fkr')
    expect(html).toMatch(new RegExp(`id="${now}"><span id="b-[0-9a-f]{5}" class="former">`))
  })

  test('lead nowhere wrong: what was taken out is gone, and its place is near', async () => {
    const { archive, addresses, published } = await history(
      {
        'iaas/20240301.md': minutes(
          ['Storage', 'Ceph is full', 'AI @ann: buy disks'],
          ['Lunch', 'Noodles for all of us'],
        ),
      },
      { 'iaas/20240301.md': minutes(['Storage', 'Ceph is full']) },
    )
    const kept = keptOf(addresses)
    expect(kept['/iaas/2024-03-01/lunch/']).toBe('gone')
    expect(Object.entries(kept).find(([address]) => address.endsWith('buy-disks/'))?.[1]).toBe('gone')
    expect(unanswered(published, archive, addresses)).toEqual([])
    expect(archive.former.anchors.get('iaas/2024-03-01')?.get('lunch')).toBe(-1)
  })

  test('take along pages of people and issues that only they named', async () => {
    const { archive, addresses, published } = await history(
      {
        'iaas/20240301.md': minutes([
          'Storage',
          'With @fkd, @bob and [standards#7](https://github.com/SovereignCloudStack/standards/issues/7)',
        ]),
      },
      { 'iaas/20240301.md': minutes(['Storage', 'With nobody']) },
    )
    expect(keptOf(addresses)).toMatchObject({
      '/people/bob/': 'gone',
      '/references/sovereigncloudstack/standards/7/': 'gone',
    })
    expect(unanswered(published, archive, addresses)).toEqual([])
  })
})

describe('files', () => {
  test('that were renamed answer at their old addresses, items and data included', async () => {
    const text = minutes(['Storage', 'Ceph is full', 'It will be fuller'], ['Network', 'Fast enough'])
    const { archive, addresses, published } = await history({ 'gaia/20230301.md': text }, { 'iaas/20240301.md': text })
    expect(keptOf(addresses)).toMatchObject({
      '/gaia/2023-03-01/': '/iaas/2024-03-01/',
      '/gaia/2023-03-01/storage/': '/iaas/2024-03-01/storage/',
      '/gaia/2023-03-01.md': '/iaas/2024-03-01.md',
      '/gaia/': '/iaas/',
      '/gaia/feed.xml': '/iaas/feed.xml',
    })
    expect(unanswered(published, archive, addresses)).toEqual([])
    expect(Object.fromEntries(redirectsOf(archive, addresses.kept))).toMatchObject({
      '/gaia/20230301.md': '/iaas/2024-03-01/',
      '/gaia/2023-03-01/storage/': '/iaas/2024-03-01/storage/',
    })
  })

  test('whose former path is a former address too stand in each table of redirects once', async () => {
    const text = minutes(['Storage', 'Ceph is full', 'It will be fuller'])
    const { archive, addresses } = await history({ 'gaia/minutes.md': text }, { 'iaas/20240301.md': text })
    const map = [...hostFiles(archive, addresses.kept)].find(([route]) => route.endsWith('.map'))![1] as string
    const from = map
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0])
    expect(from).toContain('"/gaia/minutes/"')
    expect(from.filter((path, at) => from.indexOf(path) !== at)).toEqual([])
  })

  test('that were taken out leave a page each for themselves and their items', async () => {
    const { archive, addresses, published } = await history(
      {
        'iaas/20240301.md': minutes(['Storage', 'Ceph is full']),
        'ops/20240302.md': '# Other\n\n## Agenda\n\n### Alarms\n\n- Too many\n',
        'ops/plan.pdf': 'x',
      },
      { 'iaas/20240301.md': minutes(['Storage', 'Ceph is full']) },
    )
    expect(keptOf(addresses)).toMatchObject({
      '/ops/2024-03-02/': 'gone',
      '/ops/2024-03-02/alarms/': 'gone',
      '/files/ops/plan.pdf': 'gone',
      '/ops/': 'gone',
    })
    expect(addresses.kept.find(({ address }) => address === '/ops/2024-03-02/')?.page?.removed).toBe('2024-03-02')
    expect(unanswered(published, archive, addresses)).toEqual([])
  })

  test('whatever happens to them, no address is lost', async () => {
    const section = fc.tuple(
      fc.constantFrom('Storage', 'Network', 'Backup of volumes', 'Backup of the volumes', 'Lunch'),
      fc.constantFrom('Ceph is full', 'AI @ann: buy disks', 'Decision: we buy disks', 'With @bob', 'Noodles'),
    )
    const file = fc.array(section, { minLength: 1, maxLength: 4 }).map((sections) => minutes(...sections))
    const state = fc.dictionary(fc.constantFrom('iaas/20240301.md', 'ops/20240301.md', 'ops/20240302.md'), file, {
      minKeys: 1,
      noNullPrototype: true,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 4 }), async (states) => {
        const { archive, addresses, published } = await history(...states)
        expect(unanswered(published, archive, addresses)).toEqual([])
      }),
      { numRuns: 12 },
    )
  }, 120_000)
})

describe('an id', () => {
  test('is never given to something else, though a hash or a cut path would', async () => {
    const long = 'Why do the nightly tests of the testbed fail on every second'
    const first = minutes([`${long} Tuesday`, 'A'], [`${long} Wednesday`, 'B'])
    const { archive, addresses } = await history(
      { 'iaas/20240301.md': first },
      { 'iaas/20240301.md': minutes([`${long} Wednesday`, 'B']) },
    )
    expect(archive.byId.get('iaas/2024-03-01')!.sections.map(({ path }) => path)).toEqual([
      'why-do-the-nightly-tests-of-the-testbed-fail-2',
    ])
    expect(keptOf(addresses)).toHaveProperty('/iaas/2024-03-01/why-do-the-nightly-tests-of-the-testbed-fail-on/')
  })
})

describe('the ledger', () => {
  const text = minutes(['Storage', 'Ceph is full', 'AI @ann: buy disks'])
  const ledgerOf = (archive: Archive) => compareAddresses(archive, noLedger, []).ledger

  test('reads what it writes, and has nothing new to say then', async () => {
    const { archive } = await history({ 'iaas/20240301.md': text })
    const written = formatLedger(ledgerOf(archive))
    const again = compareAddresses(archive, parseLedger(written), [])
    expect(again).toMatchObject({ fresh: 0, lost: [] })
    expect(formatLedger(again.ledger)).toBe(written)
  })

  test('keeps what a better reader finds no longer, by words, else by line', async () => {
    const { folder: place } = await history({ 'iaas/20240301.md': text })
    const ledger = join(folder, 'better.txt')
    writeFileSync(
      ledger,
      '/iaas/2024-03-01/ storage-old:10 b-00000:12 storage-and-more/:10 a-00000-buy-disks-now/:13 a-00001-unlike/:12\n',
    )
    const { archive } = await loadArchive({
      archive: place,
      content,
      pads: '',
      cacheDir: join(folder, 'cache'),
      ledger,
    })
    const addresses = compareAddresses(archive, parseLedger('/iaas/2024-03-01/ storage-and-more/:10\n'), [])
    const kept = keptOf(addresses)
    expect(kept['/iaas/2024-03-01/storage-and-more/']).toBe('/iaas/2024-03-01/storage/')
    expect(kept['/iaas/2024-03-01/a-00000-buy-disks-now/']).toMatch(/a-[0-9a-f]{5}-buy-disks\/$/)
    expect(kept['/iaas/2024-03-01/a-00001-unlike/']).toBe('/iaas/2024-03-01/storage/')
    const { html } = renderMinutes(archive.byId.get('iaas/2024-03-01')!, archive)
    expect(html).toContain(`id="${idOf(archive, 'Ceph is full')}"><span id="b-00000" class="former">`)
  })

  test('tells what would be lost, and is told what may be', async () => {
    const { archive } = await history({ 'iaas/20240301.md': text })
    const known = '/iaas/2024-02-01/ storage:8\n/topics/oats/\n/people/fkd/\n'
    expect(compareAddresses(archive, parseLedger(known), [])).toMatchObject({
      lost: ['/iaas/2024-02-01/', '/topics/oats/'],
    })
    const told = parseLedger(`${known}/topics/oats/ gone\n/iaas/2024-02-01/ > /iaas/2024-03-01/\n`)
    const { lost, kept } = compareAddresses(archive, told, [])
    expect(lost).toEqual([])
    expect(Object.fromEntries(kept.map(({ address, to = 'gone' }) => [address, to]))).toEqual({
      '/topics/oats/': 'gone',
      '/iaas/2024-02-01/': '/iaas/2024-03-01/',
      '/people/fkd/': '/people/fkr/',
    })
  })

  test('follows what has moved twice, and says when it leads nowhere', async () => {
    const { archive } = await history({ 'iaas/20240301.md': text })
    const kept = (ledger: string) => keptOf(compareAddresses(archive, parseLedger(ledger), []))
    expect(kept('/a/ > /b/\n/b/ > /iaas/2024-03-01/storage/\n')).toEqual({
      '/a/': '/iaas/2024-03-01/storage/',
      '/b/': '/iaas/2024-03-01/storage/',
    })
    for (const wrong of ['/a/ > /nowhere/\n', '/a/ > /b/\n/b/ > /a/\n'])
      expect(() => kept(wrong)).toThrow('where nothing is')
  })

  test('withdraws what the registries hide and redact', async () => {
    const { archive } = await history({ 'iaas/20240301.md': text })
    const [person] = [...archive.registries.people]
    const hidden: Archive = {
      ...archive,
      registries: {
        ...archive.registries,
        people: [
          { ...person!, key: 'bob', handle: 'bob', spellings: ['bobby'], hidden: true },
          { ...person!, key: 'eve-east', handle: 'eve-east', spellings: [], redacted: true },
        ],
      },
    }
    const known =
      '/people/bob/\n/people/bobby/\n/actions/by/bob/\n/iaas/2024-03-01/ a-00000-ask-eve-east/:3 storage/:9\n'
    const { lost, kept, ledger } = compareAddresses(hidden, parseLedger(known), [])
    expect(lost).toEqual([])
    expect(
      JSON.stringify([kept, [...ledger.addresses].map(([address, places]) => [address, ...places.keys()])]),
    ).not.toMatch(/bob|eve/)
  })

  test.each([
    ['people/x/', '“people/x/” is no address'],
    ['/people/%/', '“/people/%/” is no address'],
    ['/iaas/2024-03-01/ storage', '“storage” is no place'],
    ['/topics/oats/ >', 'After “>” stands the one address'],
  ])('says what is wrong with %j', (line, said) => {
    expect(() => parseLedger(`# list\n${line}\n`, 'addresses.txt')).toThrow(`addresses.txt:2: ${said}`)
  })
})
