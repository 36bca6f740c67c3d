/** Short forms of issues: one line of minutes and the ids that it names. */
import { describe, expect, test } from 'vitest'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { someRegistries } from '../someRegistries.ts'

const repositories = {
  owner: 'Garden',
  formerMinutes: [],
  aliases: {
    issues: 'Garden/issues',
    issue: 'Garden/issues',
    'garden/issues': 'Garden/issues',
    standards: 'Garden/standards',
    lamps: 'Light/lamps',
    osism: 'osism/issues',
  },
  unmistakable: ['standards', 'osism'],
  renamed: { 'Garden/Docs': 'Garden/standards' },
}
const vocabulary = compileVocabulary(someRegistries({ repositories }))
const idsOf = (lines: string): string[] =>
  parseMeeting(`# 2024-01-10\n\n## Agenda\n\n### Lamps\n\n${lines}\n`, 'iaas/20240110.md', {
    vocabulary,
    pads: '',
  }).minutes!.references.map(({ id }) => id)

describe('names a repository', () => {
  test.each([
    ['* standards#12', ['Garden/standards#12']],
    ['* standards/#12', ['Garden/standards#12']],
    ['* Light/lamps#12', ['Light/lamps#12']],
    ['* lamps/issues/#12', ['Light/lamps#12']],
    ['* standards/PR#12', ['Garden/standards#12']],
    ['* standards PR #12', ['Garden/standards#12']],
    ['* OSISM bug #12', ['osism/issues#12']],
    ['* osism/12, not lamps/12', ['osism/issues#12']],
    ['* tasks @OSISM #12, #13', ['osism/issues#12', 'osism/issues#13']],
    ['* issues#12, the status of issues#13', ['Garden/issues#12', 'Garden/issues#13']],
    ['* issues/#12 and #13', ['Garden/issues#12', 'Garden/issues#13']],
    ['* Garden/issues/#12', ['Garden/issues#12']],
    ['* issue/51', ['Garden/issues#51']],
    [
      '* standards/51, garden/issues/52, ues/issues/53, not of standards/2024-01',
      ['Garden/standards#51', 'Garden/issues#52'],
    ],
    ['* SCS 0123-v1', ['scs-0123-v1']],
    ['* the epic issue#12', ['Garden/issues#12']],
    ['* Issue #12: paint', ['Garden/issues#12']],
    ['* See issues #12, #13', ['Garden/issues#12', 'Garden/issues#13']],
    ['* https://github.com/Garden/Docs/pull/12', ['Garden/standards#12']],
    ['* [#13](https://github.com/Light/lamps/issues/12)', ['Light/lamps#12']],
  ])('%s', (line, ids) => expect(idsOf(line)).toEqual(ids))
})

describe('takes it from what stands around it', () => {
  test.each([
    ['* https://github.com/Light/lamps/issues/12, based on PR#13', ['Light/lamps#12', 'Light/lamps#13']],
    ['* https://github.com/Light/lamps/issues/12\n  * see #13', ['Light/lamps#12', 'Light/lamps#13']],
    [
      '* https://github.com/Light/lamps/issues/12\n* merge PR #13 and PR 14',
      ['Light/lamps#12', 'Light/lamps#13', 'Light/lamps#14'],
    ],
    [
      '* [lamp](https://github.com/Light/lamps/pull/392)\n\n### Other\n\n* review pull request 392',
      ['Light/lamps#392', 'Light/lamps#392'],
    ],
    [
      '* https://github.com/Light/issues/issues/12\n\n### Other\n\n* Issue #13: paint\n* issues#14',
      ['Light/issues#12', 'Garden/issues#14'],
    ],
    [
      '* see https://github.com/Light/lamps/blob/main/News.md\n* measure again (#12) for lamp #13',
      ['Light/lamps#12', 'Light/lamps#13'],
    ],
    ['* https://github.com/Light/lamps\n* https://github.com/Garden/standards\n* measure again (#12)', []],
    ['* Option one: paint (Issue #12)', ['Garden/issues#12']],
    // Two issues of one number: that of the section.
    [
      '#### Paint #12\n\n* https://github.com/Garden/standards/issues/12\n\n#### Bulbs #12\n\n* https://github.com/Light/lamps/issues/12',
      ['Garden/standards#12', 'Garden/standards#12', 'Light/lamps#12', 'Light/lamps#12'],
    ],
    // Two repositories for issues in the file, one of them in the section.
    [
      '* https://github.com/Light/issues/issues/12\n\n### Other\n\n* https://github.com/Garden/issues/issues/20\n* issues #13',
      ['Light/issues#12', 'Garden/issues#20', 'Garden/issues#13'],
    ],
    [
      '* https://github.com/Garden/issues/issues/1\n* https://github.com/Garden/issues/issues/2\n* https://github.com/Garden/issues/issues/3\n* A lamp for each hall #12\n* #14 paint\n* please review #13',
      ['Garden/issues#1', 'Garden/issues#2', 'Garden/issues#3', 'Garden/issues#12', 'Garden/issues#14'],
    ],
  ])('%s', (lines, ids) => expect(idsOf(lines)).toEqual(ids))
})

test.each([
  '* Hackathon #4',
  '* SCS-2V:4:20s',
  '* PR 12 of nothing known',
  '* generation counters #223',
  '* step 2 of issue 3',
  '* colour #000000',
  '* &#39;',
])('%s names none', (line) => expect(idsOf(line)).toEqual([]))
