import { expect, test } from 'vitest'
import { seriesEntry } from '../someRegistries.ts'
import { archiveOf } from './archiveOf.ts'

const series = (key: string, title: string, kind: 'team' | 'sig' | 'call', aliases: string[] = []) =>
  seriesEntry(key, { title, kind, aliases })
const series3 = [
  series('iaas', 'Team IaaS', 'team'),
  series('ops', 'Team Ops', 'team'),
  series('sig-standardization', 'SIG Standardization & Certification', 'sig', ['SIG Standardization']),
  series('call', 'Community Call', 'call'),
]
const about = (title: string) =>
  `## Agenda\n\n### ${title} (@ada)\n\n- enough words to be the minutes of a meeting that was held\n`

test('a call tells of the last meeting of each series before it', () => {
  const { reports } = archiveOf(
    {
      'iaas/20240403.md': about('Old things'),
      'iaas/20240410.md': about('Things'),
      'sig-standardization/20240411.md': about('Votes'),
      'ops/20230101.md': about('Long ago'),
      'call/20240411.md': `${about('Team IaaS')}\n### Standardisation SIG\n\n- enough words to be the minutes of a meeting that was held\n\n### Team Ops\n\n- enough words to be the minutes of a meeting that was held\n\n### Events\n\n- enough words to be the minutes of a meeting that was held\n`,
      'iaas/20240417.md': about('Later things'),
    },
    { series: series3 },
  )
  expect(reports.in.get('call/2024-04-11')?.map(({ section, meeting }) => [section.title, meeting.id])).toEqual([
    ['Team IaaS', 'iaas/2024-04-10'],
    ['Standardisation SIG', 'sig-standardization/2024-04-11'],
  ])
  expect(reports.of.get('iaas/2024-04-10')?.meeting.id).toBe('call/2024-04-11')
  expect([...reports.of.keys()]).not.toContain('ops/2023-01-01')
})
