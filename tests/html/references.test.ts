/** What the reader finds to be a reference leads to its page where the minutes are shown, and nothing else does. */
import { describe, expect, test } from 'vitest'
import { renderMinutes } from '../../src/html/render.ts'
import { routes } from '../../src/routes.ts'
import { archiveOf } from '../archive/archiveOf.ts'
import { personEntry, someRegistries, topicEntry } from '../someRegistries.ts'

const registries = {
  people: [personEntry('ada')],
  topics: [topicEntry('lamp', 'Lamp')],
  repositories: {
    ...someRegistries().repositories,
    aliases: { lamps: 'Garden/lamps', doors: 'Garden/doors', issues: 'Garden/issues', 'old-gate': 'Garden/gate' },
    unmistakable: ['lamps'],
  },
}
const source = 'iaas/20240410.md'

/** @returns the linked words of each reference with the id they lead to, and the ids that the reader found */
function shown(lines: string) {
  const archive = archiveOf({ [source]: `# 2024-04-10\n\n## Agenda\n\n### Light\n\n${lines}\n` }, registries)
  const minutes = archive.bySource.get(source)!
  const { html } = renderMinutes(minutes, archive)
  const ids = minutes.references.flatMap(({ id, places }) => places.map(() => id))
  const byRoute = new Map(ids.map((id) => [routes.reference(id), id]))
  const links = [...html.matchAll(/<a class="reference" href="([^"]*)">(.*?)<\/a>/gs)].map(([, href, text]) => [
    text!.replace(/\s+/g, ' '),
    byRoute.get(href!),
  ])
  return { html, ids, links }
}

describe('a reference leads to its own page', () => {
  test.each<[lines: string, links: [text: string, id: string][]]>([
    [
      '- lamps#12 and doors#12',
      [
        ['lamps#12', 'Garden/lamps#12'],
        ['doors#12', 'Garden/doors#12'],
      ],
    ],
    [
      '- SCS 0214, scs-0214-v1',
      [
        ['SCS 0214', 'scs-0214'],
        ['scs-0214-v1', 'scs-0214-v1'],
      ],
    ],
    [
      '- OSSN-2024-0012 and OSSA-2024-001',
      [
        ['OSSN-2024-0012', 'OSSN-2024-0012'],
        ['OSSA-2024-001', 'OSSA-2024-001'],
      ],
    ],
    [
      '- CVE 2024-32498 or cve-2024-32499',
      [
        ['CVE 2024-32498', 'CVE-2024-32498'],
        ['cve-2024-32499', 'CVE-2024-32499'],
      ],
    ],
    ['- as RFC 2119 has it', [['RFC 2119', 'RFC 2119']]],
    [
      '- lamps/12, once more lamps/12',
      [
        ['lamps/12', 'Garden/lamps#12'],
        ['lamps/12', 'Garden/lamps#12'],
      ],
    ],
    ['- see issues#12', [['issues#12', 'Garden/issues#12']]],
    ['- look at old-gate: PR #12', [['PR #12', 'Garden/gate#12']]],
    [
      '- lamps PR #12 before PR #13 and #14',
      [
        ['lamps PR #12', 'Garden/lamps#12'],
        ['PR #13', 'Garden/lamps#13'],
        ['#14', 'Garden/lamps#14'],
      ],
    ],
    ['- see [the gate](https://github.com/Garden/gate/pull/392)\n- review of PR 392', [['PR 392', 'Garden/gate#392']]],
    ['- written `https://github.com/Garden/gate/issues/7` and <<https://github.com/Garden/gate/issues/8>', []],
  ])('%s', (lines, links) => expect(shown(lines).links).toEqual(links))
})

describe('wherever it stands', () => {
  test.each<[where: string, lines: string, links: [text: string, id: string][]]>([
    ['in a heading', '#### Of doors#12', [['doors#12', 'Garden/doors#12']]],
    ['in the second line of a bullet', '- paint\n  for doors#12', [['doors#12', 'Garden/doors#12']]],
    [
      'in the third line of a paragraph, below an empty one',
      'paint\\\n\\\n  for doors#12',
      [['doors#12', 'Garden/doors#12']],
    ],
    [
      'in a line that an editor wrapped',
      'Paint is what we talked of for most of the time, and at the end of old-gate\nPR #12 and of doors#12 too',
      [
        ['old-gate PR #12', 'Garden/gate#12'],
        ['doors#12', 'Garden/doors#12'],
      ],
    ],
    [
      'in a table',
      '| lamps | doors |\n|---|---|\n| lamps#12 | *see* doors#12 |',
      [
        ['lamps#12', 'Garden/lamps#12'],
        ['doors#12', 'Garden/doors#12'],
      ],
    ],
    ['in a quotation', '> - lamps#12', [['lamps#12', 'Garden/lamps#12']]],
    [
      'beside raw HTML',
      '- <u>paint</u> lamps#12, <b>doors#12</b> <br>lamps#13',
      [
        ['lamps#12', 'Garden/lamps#12'],
        ['doors#12', 'Garden/doors#12'],
        ['lamps#13', 'Garden/lamps#13'],
      ],
    ],
    [
      'partly in bold',
      '- **lamps**#12, **PR** #13',
      [
        ['lamps', 'Garden/lamps#12'],
        ['#12', 'Garden/lamps#12'],
        ['PR', 'Garden/lamps#13'],
        ['#13', 'Garden/lamps#13'],
      ],
    ],
    ['behind an image and emoji', '- ![lamps#11](x.png) :tada: lamps#12', [['lamps#12', 'Garden/lamps#12']]],
    ['behind a mail address', '- mail ada@example.org on lamps#12', [['lamps#12', 'Garden/lamps#12']]],
  ])('%s', (_, lines, links) => expect(shown(lines).links).toEqual(links))

  test.each([
    ['in a link', '- [about lamps#12 and RFC 2119](https://example.org/)'],
    ['in a link of raw HTML', '- <a href="https://example.org/">about lamps#12</a>'],
    ['in code', '- run `lamps#12`\n\n```\nlamps#13\n```'],
    ['in code of raw HTML', '- <code>lamps#12</code>'],
  ])('%s no other link is made', (_, lines) => {
    const { html, links } = shown(lines)
    expect(links).toEqual([])
    expect(html).toContain('lamps#12')
    expect(html).not.toMatch(/<data|value="/)
  })

  test('people and topics beside it keep their links, and none takes its words', () => {
    const { html } = shown('- @ada: lamps#12 for the lamp')
    expect(html).toContain(
      '<a class="person" href="/people/ada/">@ada</a>: <a class="reference" href="/references/garden/lamps/12/">lamps#12</a> for the <a class="topic" href="/topics/lamp/">lamp</a>',
    )
  })

  test('pads and other minutes have no page of their own', () => {
    expect(shown('- (<https://pad.test/2024-light>) <<20240403.md>').links).toEqual([])
  })

  test('the tag by which references are marked goes, and where somebody wrote it, it is text like any unknown tag', () => {
    const { html, links } = shown(
      '- <b>all of lamps#12 *and* lamps#13\n\n<div><data value="Garden/lamps#12">gate</data></div>',
    )
    expect(links).toEqual([
      ['lamps#12', 'Garden/lamps#12'],
      ['lamps#13', 'Garden/lamps#13'],
    ])
    expect(html).not.toContain('<data')
    expect(html).toContain('&#x3C;data value="Garden/lamps#12">gate')
  })
})

const forms = [
  'lamps#12',
  'doors#12',
  '#13',
  'PR #12',
  'lamps PR #14',
  'issue #15',
  'issues#16',
  'lamps/17',
  'Garden/doors#18',
  'SCS 0214 v1',
  'CVE 2024-32498',
  'OSSN-2024-0012',
  'RFC 2119',
  'old-gate #19',
]
const around = [
  '%',
  '**%**',
  '~~%~~ is done',
  'paint *%*',
  '<u>%</u>',
  '(%)',
  '@ada: %',
  'lamp %, lamp',
  '| % | a |',
  '%:',
  'as <b>said</b> in %',
]

test('whatever the reader finds is linked, and to the same', () => {
  let found = 0
  for (const place of around) {
    for (const one of forms) {
      for (const other of forms) {
        const [first, second] = [one, other].map((form) => place.replace('%', form))
        const { ids, links } = shown(
          place.startsWith('|') ? `| x | y |\n|---|---|\n${first}\n${second}` : `- doors#11 ${first} ${second}`,
        )
        expect([...new Set(links.map(([, id]) => id))].sort(), `${first} ${second}`).toEqual([...new Set(ids)].sort())
        expect(links.length, `${first} ${second}`).toBe(ids.length)
        found += links.length
      }
    }
  }
  expect(found).toBeGreaterThan(around.length * forms.length * 2)
})
