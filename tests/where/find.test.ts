/** Whatever people paste leads to the page; what is not certain is offered. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, type WhereData, whereIs } from '../../src/where/find.ts'

const data: WhereData = {
  index: async () => ({
    series: [
      ['iaas', 'Team IaaS', ['iaas', 'IaaS Call'], ['*-scs-team-iaas']],
      ['iam', 'Team IAM', ['iam'], ['*-scs-team-iam', 'Workshop-IAM-20240830']],
      ['ops-iam', 'Team Ops/IAM', ['ops-iam'], []],
    ],
    minutes: [
      ['iaas/2024-04-03', 'iaas/20240403.md'],
      ['iaas/2024-04-10', 'iaas/20240410.md', 'iaas/202404010.md'],
      ['iam/2024-04-10', 'iam/20240410.md'],
      ['iam/2024-08-30-iam-workshop', 'iam/20240830-iam-workshop.md'],
      ['iam/scs-federation', 'iam/scs-federation.md'],
      ['ops-iam/2022-08-11', 'ops-iam/20220811.md'],
    ],
  }),
  places: async (part) =>
    part === 'iaas'
      ? {
          'iaas/2024-04-03': 'agenda:3 dns-standard-ada:7',
          'iaas/2024-04-10': 'agenda:3 zones--failures-ada:8 b-12abc:10 größe:20 dns-standard-ada:30',
        }
      : part === 'iam'
        ? { 'iam/2024-04-10': 'agenda:3 federation:9 b-77777:11' }
        : {},
}
const pads = 'https://input.example.org'
const said = ({ places, certain }: Answer): string =>
  (certain ? '' : '? ') + places.map(({ path, fragment }) => path + (fragment ? `#${fragment}` : '')).join(' ')

describe.each([
  [
    'an address of the file',
    [
      ['https://github.com/org/minutes/blob/main/iaas/20240410.md', 'iaas/2024-04-10/'],
      ['https://github.com/org/minutes/blob/feature/new-call/iaas/20240410.md?plain=1#L12', 'iaas/2024-04-10/#b-12abc'],
      ['https://github.com/org/minutes/edit/main/iaas/20240410.md#L7-L9', 'iaas/2024-04-10/#agenda'],
      ['https://raw.githubusercontent.com/org/minutes/refs/heads/main/iaas/202404010.md', 'iaas/2024-04-10/'],
      [
        'https://git.example.org/org/minutes/src/branch/main/iaas/20240410.md#zones--failures-ada',
        'iaas/2024-04-10/#zones--failures-ada',
      ],
      ['https://github.com/org/minutes/blob/main/iaas/20240410.md#gr%C3%B6%C3%9Fe', 'iaas/2024-04-10/#größe'],
      ['https://github.com/org/minutes/blob/main/ops-iam/20220811.md', 'ops-iam/2022-08-11/'],
      ['https://github.com/org/minutes/tree/main/iaas', 'iaas/'],
    ],
  ],
  [
    'an address of this site',
    [
      ['/iaas/20240410.md', 'iaas/2024-04-10/'],
      ['iaas/20240410', 'iaas/2024-04-10/'],
      ['https://old.example.org/minutes/iaas/2024-04-10/#agenda', 'iaas/2024-04-10/#agenda'],
      ['/iaas/2024-04-10/backup/', 'iaas/2024-04-10/backup/ iaas/2024-04-10/'],
      ['/iaas/2024-04-10/d-1a2b3-other-words/', 'iaas/2024-04-10/d-1a2b3-other-words/ iaas/2024-04-10/#d-1a2b3'],
      ['/iam/scs-federation.md', 'iam/scs-federation/'],
      ['iaas/2024-04-10#b-12abc', 'iaas/2024-04-10/#b-12abc'],
    ],
  ],
  [
    'a pad',
    [
      ['https://input.example.org/2024-scs-team-iaas?both#Zones--Failures-ada', 'iaas/2024-04-10/#zones--failures-ada'],
      ['https://input.example.org/s/2023-scs-team-iaas', 'iaas/'],
      ['https://input.example.org/yrVXQ4-tRlODXI4Ic8FfQg#Federation', 'iam/2024-04-10/#federation'],
      [
        'https://input.example.org/2024-scs-team-iaas#DNS-Standard-ada',
        '? iaas/2024-04-10/#dns-standard-ada iaas/2024-04-03/#dns-standard-ada',
      ],
      ['https://input.example.org/Workshop-IAM-20240830#', 'iam/2024-08-30-iam-workshop/'],
    ],
  ],
  [
    'words',
    [
      ['iaas 2024-04-10', 'iaas/2024-04-10/'],
      ['Team IaaS, 10.4.2024', 'iaas/2024-04-10/'],
      ['IaaS Call on April 10th, 2024', 'iaas/2024-04-10/'],
      ['Team IaaS, 10. April 2024', 'iaas/2024-04-10/'],
      ['ops-iam 20220811', 'ops-iam/2022-08-11/'],
      ['2024-04-10', '? iaas/2024-04-10/ iam/2024-04-10/'],
      ['iaas 2024-04-08', '? iaas/2024-04-03/ iaas/2024-04-10/'],
      ['Team IaaS', 'iaas/'],
      ['what did iaas say', '? iaas/'],
      ['b-77777', 'iam/2024-04-10/#b-77777'],
      ['nothing of the sort', '? '],
    ],
  ],
])('%s leads', (_, cases) => {
  test.each(cases)('from %s to %s', async (text, expected) => {
    expect(said(await whereIs(text, data, pads))).toBe(expected)
  })
})

test('whatever is pasted, there is an answer, and it stays on this site', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.constantFrom('#', '%', '//', 'javascript:alert(1)#L5', '/iaas/2024-04-10/%2e%2e/%2e%2e//x.org/'),
      ),
      async (text) => {
        for (const { path } of (await whereIs(text, data, pads)).places) expect(path).toMatch(/^(?:iaas|iam|ops-iam)\//)
      },
    ),
  )
})
