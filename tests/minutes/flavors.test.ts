/** Names of flavors by the naming standard scs-0100. The examples of the standard itself stand in the first table. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { decodeFlavor, flavorsIn } from '../../src/minutes/flavors.ts'
import { parseMeeting } from '../../src/minutes/meeting.ts'
import { compileVocabulary } from '../../src/registries/vocabulary.ts'
import { someRegistries } from '../someRegistries.ts'

test.each([
  ['SCS-2C-4-10n', '2 dedicated cores, 4 GiB memory, 10 GB network storage'],
  ['SCS-8Ti-32-50p_i1', '8 dedicated threads (insecure), 32 GiB memory, 50 GB local NVMe, Intel Skylake'],
  ['SCS-1L-1u-5', '1 heavily shared vCPU, 1 GiB memory without ECC, 5 GB disk'],
  [
    'SCS-16T-64-200s_GNa-64_ib',
    '16 dedicated threads, 64 GiB memory, 200 GB local SSD, passed-through Nvidia GPU (Ampere) with 64 SMs, Infiniband',
  ],
  ['SCS-4C-16-2x200p_a1', '4 dedicated cores, 16 GiB memory, 2 × 200 GB local NVMe, ARM A76'],
  ['SCS-1V-0.5', '1 vCPU, 0.5 GiB memory, no disk'],
  [
    'SCS-2C-4uo-n',
    '2 dedicated cores, 4 GiB memory without ECC (oversubscribed), network storage of a size the cloud chooses',
  ],
  [
    'SCS-2C-4-_bms_z3h_GNa-64_ib',
    '2 dedicated cores, 4 GiB memory, disk of a size the cloud chooses, bare metal, AMD Zen 3 above 2.75 GHz, passed-through Nvidia GPU (Ampere) with 64 SMs, Infiniband',
  ],
  ['SCS-2C-4-10_kvm_hwv', '2 dedicated cores, 4 GiB memory, 10 GB disk, KVM, nested virtualization'],
  [
    'SCS-16V-64-500s_gNa-14h-6',
    '16 vCPUs, 64 GiB memory, 500 GB local SSD, virtual Nvidia GPU (Ampere) with 14 SMs and 6 GiB of its own',
  ],
])('%s', (name, meaning) => expect(decodeFlavor(name, 'SCS')?.meaning).toBe(meaning))

describe('version 1', () => {
  test.each([
    ['SCS-2V:4:20s', 'SCS-2V-4-20s'],
    ['SCS-2V:8', 'SCS-2V-8'],
    ['SCS-2T:8:20p-i3h', 'SCS-2T-8-20p_i3h'],
  ])('%s is %s', (old, name) => expect(decodeFlavor(old, 'SCS')).toEqual(decodeFlavor(name, 'SCS')))
})

test.each([
  'SCS-2-4-10n',
  'SCS-2iT-4-10n',
  'SCS-2C-4ou-10n',
  'SCS-2C-4-1.5n',
  'scs-2c-4-10n',
  'SCS-0100',
  'SCS-<n>C:<m>:<o>s',
  'SCS-2C-4-10_hwv_xen',
])('%s is none', (name) => expect(decodeFlavor(name, 'SCS')).toBeUndefined())

it('finds names in running text, in code, and before punctuation', () => {
  const names = (text: string) => flavorsIn(text, 'SCS').map(({ flavor }) => flavor.name)
  expect(names('from SCS-2V:4:20s to SCS-2V-4-20s, or `SCS-4V-8`.')).toEqual([
    'SCS-2V-4-20s',
    'SCS-2V-4-20s',
    'SCS-4V-8',
  ])
  expect(names('see scs-0100-v3, SCS-R7 and SCS-2V-4-20s-special')).toEqual([])
  const { minutes } = parseMeeting(
    '# 2024-01-10\n\n## Agenda\n\n### Sizes\n\n* we need `SCS-2V-4-20s`\n',
    'iaas/20240110.md',
    {
      vocabulary: compileVocabulary(someRegistries()),
      pads: '',
    },
  )
  expect(minutes!.flavors).toMatchObject([{ name: 'SCS-2V-4-20s', line: 7, section: 0 }])
})

it('takes every name that the grammar makes, and keeps its figures', () => {
  const number = fc.integer({ min: 1, max: 256 })
  fc.assert(
    fc.property(
      number,
      fc.constantFrom('C', 'T', 'V', 'L'),
      number,
      number,
      fc.constantFrom('', 'n', 'h', 's', 'p'),
      (count, cpu, gib, gb, type) => {
        const found = decodeFlavor(`SCS-${count}${cpu}-${gib}-${gb}${type}`, 'SCS')!
        expect([found.cpus.count, found.memory.gib, found.disk!.gb]).toEqual([count, gib, gb])
        expect(decodeFlavor(`SCS-${count}${cpu}:${gib}:${gb}${type}`, 'SCS')).toEqual(found)
      },
    ),
  )
})
