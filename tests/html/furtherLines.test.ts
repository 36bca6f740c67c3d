/** Who and what is named in a further line of a bullet, or in a further paragraph of it, leads to its page as in the first. */
import { expect, test } from 'vitest'
import { renderMinutes } from '../../src/html/render.ts'
import { archiveOf } from '../archive/archiveOf.ts'
import { personEntry, releaseEntry, topicEntry } from '../someRegistries.ts'

const registries = {
  people: [personEntry('ada'), personEntry('bo')],
  topics: [topicEntry('lamp', 'Lamp'), topicEntry('gate', 'Gate')],
  releases: [releaseEntry('r3', 3)],
}

/** @returns the links to pages of this site, as kind and words, and the HTML */
function shown(lines: string) {
  const source = 'iaas/20240410.md'
  const archive = archiveOf({ [source]: `# 2024-04-10\n\n## Agenda\n\n### Light\n\n${lines}\n` }, registries)
  const { html } = renderMinutes(archive.bySource.get(source)!, archive)
  const links = [...html.matchAll(/<a class="(person|topic|release)" href="[^"]*">(.*?)<\/a>/gs)].map(
    ([, kind, words]) => `${kind} ${words}`,
  )
  return { html, links }
}

test.each<[where: string, lines: string, links: string[]]>([
  [
    'in the second line',
    '- paint is dry  \n  -> @ada mends the lamp for R3',
    ['person @ada', 'topic lamp', 'release R3'],
  ],
  ['in the third, behind an empty one', '- paint\\\n\\\n  @bo asks', ['person @bo']],
  ['in a further paragraph', '- paint\n\n  @bo asks for the gate\n- dry', ['person @bo', 'topic gate']],
  ['behind code, in a bullet without gaps', '- paint\n  ```\n  dry\n  ```\n  @bo asks', ['person @bo']],
  ['behind bullets below it', '- paint\n  - dry\n\n  @bo asks', ['person @bo']],
  ['in a further line of a paragraph', 'Paint\\\nand the lamp', ['topic lamp']],
  ['in bold, and beside a reference', '- paint  \n  **@bo**: RFC 2119 for the *lamp*', ['person @bo', 'topic lamp']],
  ['beside raw HTML', '- <u>paint  \n  of @bo</u> <br>on the lamp', ['person @bo', 'topic lamp']],
  ['once in a section', '- the lamp  \n  the lamp, @ada\n- @ada', ['topic lamp', 'person @ada']],
])('%s', (_, lines, links) => {
  const { html, links: found } = shown(lines)
  expect(found).toEqual(links)
  expect(html).not.toMatch(/<data|data-passage/)
})

test.each([
  ['code', '- paint  \n  `@bo` `lamp`'],
  ['a link', '- paint  \n  [of @bo](https://example.org/)'],
])('none within %s', (_, lines) => expect(shown(lines).links).toEqual([]))
