/**
 * What is private is in no byte of a built site: the command that people use builds a repository with a past, once as it
 * is and once more, over it and with its caches, with one person hidden, another redacted, and words and patterns taken out.
 * All names and words are invented.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cardsOf } from '../../src/cards/cards.ts'
import { loadArchive } from '../../src/loaders/archive.ts'
import { environment, root } from '../command.ts'
import { filesOf } from '../site/pages.ts'
import { textsOf } from '../site/texts.ts'

const place = mkdtempSync(join(tmpdir(), 'minutes-private-'))
const [archive, content, site] = [join(place, 'archive'), join(place, 'content'), join(place, 'site')]
afterAll(() => rmSync(place, { recursive: true, force: true }))

function write(path: string, text: string | Uint8Array) {
  const file = join(place, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function git(day: string, ...args: string[]) {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
    GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
  }
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: archive,
    stdio: 'pipe',
    env,
  })
}

function commit(day: string) {
  git(day, 'add', '-A')
  git(day, 'commit', '-q', '-m', day)
}

function build(...options: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      'src/cli/minutes.ts',
      'build',
      '--archive',
      archive,
      '--content',
      content,
      '--out',
      site,
      ...options,
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...environment, MINUTES_CACHE: join(place, 'cache') },
    },
  )
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`)
  return stdout
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const meeting = `---
title: Quillfeather
tags: [quillfeather]
---

# IaaS 2024-05-06: Quillfeather

## Participants

* @ada
* @gone-one (Zoë Quöndel)
* @hana-hush
* @Hana_Hush (late)

## Agenda

### The QUILLFEATHER plan (@ada)

* AI @ada: call Quillfeather about [the key of quillfeather](https://example.org/quill%66eather?k=zebu-4711)
* AI @gone-one: bring the glowing lanterns
* AI @hana-hush: bring the wooden benches
* Decision: Quillfeather is paid
* Quill**feather**, Quill\\_feather and *Quill*feather, Quill\u00adfeather, &#81;uillfeather, Q&#x75;illfeather; QUILLFEATHER's
* see ![quillfeather](quillfeather-plan.png) and \`quillfeather --key zebu-4712\`
* ![drawing](drawing.png "quillfeather")[^1]
* #quillfeather, quillfeather@example.org, https://quillfeather.example.org/x

[^1]: A note of quillfeather

| Quillfeather | b |
|---|---|
| zebu-4713 | c |

\`\`\`
zebu-4714
\`\`\`

<p title="quillfeather">quillfeather in HTML</p>
<!-- quillfeather in a comment -->

### Lamps of the yard

* Zoë Quöndel, Zoe\u0308 Quo\u0308ndel, Zoe Quoendel, Zo&euml; Qu&ouml;ndel and <https://example.org/zoe-quoendel> and https://example.org/Zo%C3%AB%20Qu%C3%B6ndel
* Zoë's lamps and Quöndel’s yard, Quöndels Haus, @gone_one, gone-one@example.org
* AI @gone-one: water the moonbeam plant
* Hana Hush said yes
* reach @ada at ada@example.org, \`mail ada@example.org\`, <mailto:ada@example.org>, https://lists.example.org/list/dev@lists.example.org/thread/ or under 0049 30 901820 44
`

/** Mail addresses wherever people write one. */
const mails = `# IaaS 2024-05-27: meet at title@example.org

## Participants

* @ada (email: note@example.org)
* guest@example.org
* Bo Berg <name@example.org>

Moderator: moderator@example.org

## Agenda

### Questions to heading@example.org

* AI @ada: ask action@example.org
  * done, says below@example.org
* Decision: decision@example.org is the new list

#### Deeper deeper@example.org

* AI @ada: ask them again

* bullet@example.org has the subject
  * AI @ada: mail them

| table@example.org | b |
|---|---|
| cell@example.org | AI @ada: cells |
`

const registries: Record<string, string> = {
  'people/gone-one.yml': 'handle: Gone-One\nname: Zoë Quöndel\nnames: [Quöndel, Zoë]\nspellings: [gone1]\n',
  'people/hana-hush.yml': 'handle: Hana-Hush\nname: Hana Hush\nspellings: [hana_hush]\n',
  'people/ada.yml': 'handle: ada\n',
  'topics/lamps.md': '---\ntitle: Lamps\nkind: tool\n---\n\nLamps, as Quillfeather wanted them.\n',
  'series/iaas.yml': 'title: Team IaaS\ndescription: Founded by Zoë Quöndel.\n',
}

/** Minutes, item pages and fragments of the site as it was before anything was redacted. */
let before: { items: { id: string; url: string }[]; words: Set<string> }

let published: string

beforeAll(() => {
  mkdirSync(archive, { recursive: true })
  git('2024-05-06', 'init', '-q', '-b', 'main')
  // Files that were called otherwise, said more, and went away.
  write(
    'archive/iaas/20240506-quillfeather.md',
    meeting.replace(
      '### Lamps of the yard',
      '### Lanterns of zebu-99\n\n* Quillfeather speaks\n\n### Lamps of the yard',
    ),
  )
  write(
    'archive/iaas/20240401-zebu-12.md',
    '# 2024-04-01\n\n## Agenda\n\n### Quillfeather leaves\n\n* AI @gone-one: say goodbye to quillfeather\n',
  )
  write('archive/iaas/quillfeather-plan.png', png)
  write('archive/iaas/drawing.png', png)
  commit('2024-05-06')
  git('2024-05-07', 'mv', 'iaas/20240506-quillfeather.md', 'iaas/20240506.md')
  git('2024-05-07', 'rm', '-q', 'iaas/20240401-zebu-12.md')
  write('archive/iaas/20240506.md', meeting)
  write(
    'archive/iaas/20240513.md',
    '# IaaS 2024-05-13\n\n## Participants\n\n* @ada\n* @hana-hush\n\n## Agenda\n\n### Heat\n\n* the moonbeam plant stays here\n* AI @hana-hush: mend the heat\n* AI @ada/@hana-hush: paint the fence\n* Decision: @hana-hush leads\n\n### Fences (@hana-hush)\n\n* moderator: @hana-hush\n* AI @ada: ask Hana Hush for a brush\n\n### Report of hana_hush on brushes\n\n* Brushes are there\n',
  )
  write('archive/iaas/20240527.md', mails)
  write(
    'archive/iaas/charter.md',
    '# Charter of charter@example.org\n\n## Write to write@example.org\n\n* AI @ada: answer answer@example.org\n',
  )
  write(
    'archive/iaas/20240520-zebu-77.md',
    '# IaaS 2024-05-20\n\n## Participants\n\n* @ada\n\n## Agenda\n\n### Rain\n\n* AI @ada: buy umbrellas\n',
  )
  write('archive/zebu-5/20240520.md', '# 2024-05-20\n\n## Agenda\n\n### Snow\n\n* AI @ada: buy skis\n')
  commit('2024-05-21')
  cpSync(join(root, 'content/pages'), join(content, 'pages'), { recursive: true })
  for (const [path, text] of Object.entries(registries)) write(`content/${path}`, text)
  build()
  const { items } = JSON.parse(readFileSync(join(site, 'api/v1/items/2024.json'), 'utf8')) as {
    items: typeof before.items
  }
  before = {
    items,
    words: new Set(
      [...textsOf(site)].flatMap(([, text]) => [...text.matchAll(secret)].map(([word]) => word.toLowerCase())),
    ),
  }

  write('content/people/gone-one.yml', `${registries['people/gone-one.yml']}redacted: true\n`)
  write('content/people/hana-hush.yml', `${registries['people/hana-hush.yml']}hidden: true\n`)
  write(
    'content/redactions.yml',
    `- { text: quillfeather, reason: a private person }
- { pattern: 'zebu-?\\d+', reason: keys of a test system }
- { text: moonbeam plant, reason: asked for, only: iaas/20240506.md }
`,
  )
  // What a keeper has of the time before: the address of one page that names whom nobody shall find.
  published = items.map(({ url }) => url).find((url) => /hana-hush-leads/.test(url))!
  write('ledger.txt', `/iaas/2024-05-13/ ${published.replace('/iaas/2024-05-13/', '')}:18\n`)
  build('--ledger', join(place, 'ledger.txt'))
}, 240_000)

/** Whatever is left of what is redacted: words, their stems, and how addresses write them. */
const secret =
  /quill[\s_*-]?feath|zebu-?\s?\d+|gone[-_ ]?(?:one|1)(?![a-z])|zo[eë][\s-]+qu|qu(?:ö|oe|o)ndel|zoë|zoe(?![a-z])/gi
const hidden = /hana[\s_-]?hush/i

test('the site without redactions holds the words, so that the search for them is one', () => {
  expect([...before.words].length).toBeGreaterThan(15)
})

describe('redacted words', () => {
  test('are in no file, name, index, table or picture', () => {
    const found = [...textsOf(site)].flatMap(([name, text]) =>
      [...text.matchAll(secret)].map(
        ({ index, 0: word }) => `${name}: ${word} in “${text.slice(Math.max(0, index - 30), index + 40)}”`,
      ),
    )
    expect(found).toEqual([])
  })

  test('are on no card', async () => {
    const { archive: read } = await loadArchive({ archive, content, pads: '', cacheDir: join(place, 'cache') })
    const cards = JSON.stringify(cardsOf(read))
    expect(cards).toContain('Team IaaS')
    expect(cards).not.toMatch(secret)
  })

  test('stay where they are redacted in other files only', () => {
    expect(readFileSync(join(site, 'iaas/2024-05-13.md'), 'utf8')).toContain('moonbeam plant')
    expect(readFileSync(join(site, 'iaas/2024-05-06.md'), 'utf8')).not.toContain('moonbeam')
    expect(readFileSync(join(site, 'iaas/2024-05-06/index.html'), 'utf8')).not.toContain('moonbeam')
  })
})

describe('addresses', () => {
  test('of items whose words are redacted remain, and say so', () => {
    const kept = before.items.filter(({ url }) => /lanterns|lamps-of|umbrellas|skis|mend-the-heat/.test(url))
    expect(kept.length).toBeGreaterThan(3)
    for (const { url } of kept) {
      // A path that tells is another now.
      if (/zebu|quillf/.test(url)) continue
      expect([url, existsSync(join(site, url, 'index.html'))]).toEqual([url, true])
    }
    const lanterns = before.items.find(({ url }) => /glowing-lanterns/.test(url))!
    const page = readFileSync(join(site, lanterns.url, 'index.html'), 'utf8')
    expect(page).toContain('@redacted')
    expect(page).toMatch(/has another address now|canonical/)
  })

  test('of lines remain as places of the page', () => {
    const page = readFileSync(join(site, 'iaas/2024-05-06/index.html'), 'utf8')
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const places = before.items.filter(({ id }) => id.startsWith('iaas/2024-05-06#')).map(({ id }) => id.split('#')[1]!)
    expect(places.length).toBeGreaterThan(5)
    expect(places.filter((id) => !ids.has(id) && !/quillfeather/.test(id))).toEqual([])
  })
})

describe('a hidden person', () => {
  test('has no page, feed, calendar or file of any kind, nor a word in the name of one', () => {
    expect(before.items.filter(({ url }) => hidden.test(url)).length).toBe(3)
    expect(filesOf(site, '').filter((file) => hidden.test(file))).toEqual([`${published.slice(1)}index.html`])
  })

  test('is in no data but the words of the minutes', () => {
    const said =
      /Hana Hush said yes|@Hana_Hush \(late\)|(?<![\w/#])@hana-hush(?= leads|: (?:bring|mend)|\)|$)|(?<=@ada\/)@hana-hush(?=: paint)|(?<=^moderator: )@hana-hush|(?<=ask )Hana Hush(?= for a brush)|(?<=Report of )hana_hush(?= on brushes)/gi
    const files = filesOf(site, '.json').filter((file) => file !== 'redirects.json')
    const found = files.flatMap((file) =>
      [...strings(JSON.parse(readFileSync(join(site, file), 'utf8')))]
        .map((text) => text.replace(said, ''))
        .filter((text) => hidden.test(text))
        .map((text) => `${file}: ${text.slice(0, 120)}`),
    )
    expect(found).toEqual([])
  })

  test('is in no address, wherever one stands, but in one that a ledger knows', () => {
    const addresses = [...textsOf(site)].flatMap(([name, text]) =>
      [...text.replaceAll('@ada/@hana-hush', '').matchAll(/[/#][\w./:#-]*hana[_-]?hush[\w/-]*/gi)].map(([address]) => ({
        name,
        address,
      })),
    )
    const tables = /^(?:the name |_redirects|redirects\.(?:json|nginx\.map))/
    expect(addresses.length).toBeGreaterThan(3)
    for (const { name, address } of addresses)
      expect([name, address]).toEqual([
        expect.stringMatching(tables),
        expect.stringContaining(published.split('/').at(-2)!),
      ])
  })

  test('is named by no list of the site’s own', () => {
    const named = [...textsOf(site)]
      .filter(([name, text]) => !/^the name |^iaas\//.test(name) && /@Hana-Hush/.test(text))
      .map(([name]) => name)
    expect(named).toEqual([])
    const page = readFileSync(join(site, 'iaas/2024-05-13/index.html'), 'utf8')
    expect(page).toContain('2 participants')
    expect(page).not.toContain('@Hana-Hush')
  })

  test('is in no list, filter, card, calendar or entity of the search', async () => {
    expect(readFileSync(join(site, 'pagefind/sections.json'), 'utf8'), 'The people whom the search names').toContain(
      '"person":[["',
    )
    for (const file of ['sections.json', 'references.json'])
      expect(
        readFileSync(join(site, 'pagefind', file), 'utf8').replaceAll('Report of hana_hush on brushes', ''),
      ).not.toMatch(hidden)
    for (const file of ['people/index.html', 'people/index.json', 'check/registries.json', 'sitemap.xml', 'llms.txt'])
      if (existsSync(join(site, file)))
        expect([file, readFileSync(join(site, file), 'utf8')]).toEqual([file, expect.not.stringMatching(hidden)])
    const { archive: read } = await loadArchive({ archive, content, pads: '', cacheDir: join(place, 'cache') })
    expect(JSON.stringify(cardsOf(read)).replaceAll('Report of hana_hush on brushes', '')).not.toMatch(/hana/i)
  })

  test('is plain text in minutes', () => {
    const page = readFileSync(join(site, 'iaas/2024-05-06/index.html'), 'utf8')
    expect(page).toContain('@hana-hush')
    expect(page).not.toMatch(/<a [^>]*hana/i)
    expect(page).not.toMatch(/href="[^"]*hana/i)
  })

  test('breaks no link: the address that a ledger knows, and the fragment that GitHub gives a heading, still lead there', () => {
    const page = readFileSync(join(site, published, 'index.html'), 'utf8')
    expect(page).toMatch(
      /<link rel="canonical" href="[^"]*\/d-[0-9a-f]{5}-leads\/"><meta name="robots" content="noindex">/,
    )
    const minutes = readFileSync(join(site, 'iaas/2024-05-13/index.html'), 'utf8')
    expect(minutes).toMatch(/<h\d id="fences"[^>]*><span id="fences-hana-hush" class="former"><\/span>/)
  })
})

test('mail addresses are nowhere as programs look for them, and on no card', async () => {
  const mail = /[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}/gi
  // In the bytes of a database one value follows another without a gap: its tables are read.
  const found = [...textsOf(site, false)].flatMap(([name, text]) =>
    /\.(?:js|css|wasm)\b|\.png|\.pagefind|\.sqlite$/.test(name)
      ? []
      : [...text.matchAll(mail)].map(([word]) => `${name}: ${word}`),
  )
  expect(found).toEqual([])
  const { archive: read } = await loadArchive({ archive, content, pads: '', cacheDir: join(place, 'cache') })
  expect(JSON.stringify(cardsOf(read)).match(mail)).toBeNull()
})

function* strings(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) {
      yield key
      yield* strings(inner)
    }
}
