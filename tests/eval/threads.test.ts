/** Actions followed through meetings: the score counts what it says, and holds on the real archive. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { scoreThreads, type ThreadLabel } from '../../src/eval/threads.ts'
import { archiveOf } from '../archive/archiveOf.ts'
import { corpusAbsent, corpusArchive, corpusPath } from '../corpus.ts'

test('a right link counts, a wrong one and a missed one are named, files that are not there are passed over', () => {
  const list = (...tasks: string[]) =>
    `## Participants\n\n- @ada\n\n## Check AIs from last time\n\n${tasks.map((task) => `- AI @ada: ${task}\n    - open\n`).join('')}`
  const archive = archiveOf({
    'sig/20240104.md': list('paint the old door', 'ask the neighbours'),
    'sig/20240118.md': list('paint the old door', 'ask the neighbours', 'buy new lamps'),
  })
  const score = scoreThreads(
    [
      { later: 'sig/20240118.md:7', earlier: 'sig/20240104.md:7' },
      { later: 'sig/20240118.md:9', earlier: null },
      { later: 'sig/20240118.md:11', earlier: 'sig/20240104.md:9' },
      { later: 'ops/20240118.md:1', earlier: null },
    ],
    archive,
  )
  expect(score).toMatchObject({ labels: 3, right: 1, wrong: 1, missed: 1, precision: 0.5, recall: 0.5 })
  expect(score.misses.map(({ later, found }) => [later, found])).toEqual([
    ['sig/20240118.md:9', 'sig/20240104.md:9'],
    ['sig/20240118.md:11', null],
  ])
})

test.skipIf(!corpusPath)(
  `the labelled lines of the real archive are followed, and one action through twenty meetings is one${corpusPath ? '' : ` (${corpusAbsent})`}`,
  async () => {
    const archive = await corpusArchive()
    const { pairs } = JSON.parse(readFileSync('tests/labels/threads.json', 'utf8')) as { pairs: ThreadLabel[] }
    const { labels, precision, recall } = scoreThreads(pairs, archive)
    expect(labels).toBe(pairs.length)
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.9)
    const named = archive.actions.filter(
      ({ meeting, sightings }) =>
        [meeting, ...sightings.map((sighting) => sighting.meeting)].some(
          ({ source }) => source === 'sig-standardization/20240829.md',
        ) && sightings.length >= 19,
    )
    expect(named).toHaveLength(1)
  },
)
