/**
 * Names of flavors (sizes of virtual machines) by the naming standard of the Sovereign Cloud Stack, scs-0100 version 3, and what
 * they say: https://docs.scs.community/standards/scs-0100-v3-flavor-naming
 * What stands before them is a word of the community that uses the standard (`flavors` of its registry).
 *
 * Grammar: SCS-<n>(C|T|V|L)[i] -<gib>[u][o] [-[<k>x][<gb>][n|h|s|p]] [_kvm|_xen|_vmw|_hyv|_bms] [_hwv]
 *          [_(i|z|a|r)[<generation>][h…]] [_(G|g)(N|A|I)[<generation>][-<units>[h…]][-<vram>[h]]] [_ib]
 * Version 1 wrote `:` for `-` and `-` for `_`: `SCS-2V:4:20s`, `SCS-2T:8:20p-i3h`.
 */
export interface Flavor {
  /** The name in the spelling of today. */
  name: string
  cpus: {
    count: number
    kind: 'core' | 'thread' | 'vcpu' | 'shared'
    /** Without the mitigations against attacks by neighbours. */
    insecure: boolean
  }
  memory: { gib: number; ecc: boolean; oversubscribed: boolean }
  /** None: one boots from a volume. Without `gb` the cloud chooses the size. */
  disk?: { count: number; gb?: number; type?: 'network' | 'hdd' | 'ssd' | 'nvme' }
  hypervisor?: string
  nested: boolean
  processor?: { vendor: string; generation?: string; fast: number }
  gpu?: { shared: boolean; vendor: string; generation?: string; units?: number; vram?: number; fast: number }
  infiniband: boolean
  /** All of it in words: "2 vCPUs, 4 GiB memory, 20 GB local SSD". */
  meaning: string
}

const name = String.raw`(?<count>\d{1,4})(?<cpu>[CTVL])(?<insecure>i?)-(?<memory>\d{1,5}(?:\.5)?)(?<noEcc>u?)(?<over>o?)(?<disk>-(?:(?<disks>\d{1,2})x)?(?<gb>\d{1,6})?(?<type>[nhsp])?)?`
const extensions = [
  '(?:_(?<hypervisor>kvm|xen|vmw|hyv|bms))?',
  '(?<nested>_hwv)?',
  '(?:_(?<arch>[izar])(?<archGen>\\d)?(?<archFast>h{0,3}))?',
  '(?:_(?<gpu>[Gg])(?<gpuVendor>[NAI])(?<gpuGen>[a-z]|\\d(?:\\.\\d+)?)?(?:-(?<units>\\d{1,5})(?<gpuFast>h{0,3}))?(?:-(?<vram>\\d{1,4})h?)?)?',
  '(?<infiniband>_ib)?',
].join('')

/** @param prefix `SCS` */
const formsOf = (prefix: string) => ({
  whole: new RegExp(`^${prefix}-${name}${extensions}$`),
  today: new RegExp(`(?<![A-Za-z0-9_/-])${prefix}-${name}${extensions}(?![A-Za-z0-9]|[_-][A-Za-z0-9])`, 'g'),
  /** The spelling of version 1; at least one colon tells it. */
  former: new RegExp(String.raw`(?<![A-Za-z0-9_/-])${prefix}-\d{1,4}[CTVL]i?:\d[\w.]*(?::[\w.]*)?(?:-[\w.]+)*`, 'g'),
})
const made = new Map<string, ReturnType<typeof formsOf>>()
const formsFor = (prefix: string): ReturnType<typeof formsOf> => {
  const forms = made.get(prefix) ?? formsOf(prefix)
  made.set(prefix, forms)
  return forms
}

const cpus = {
  C: ['core', 'dedicated core', 'dedicated cores'],
  T: ['thread', 'dedicated thread', 'dedicated threads'],
  V: ['vcpu', 'vCPU', 'vCPUs'],
  L: ['shared', 'heavily shared vCPU', 'heavily shared vCPUs'],
} as const
const disks = {
  n: ['network', 'network storage'],
  h: ['hdd', 'local hard disk'],
  s: ['ssd', 'local SSD'],
  p: ['nvme', 'local NVMe'],
} as const
const hypervisors: Record<string, string> = { kvm: 'KVM', xen: 'Xen', vmw: 'VMware', hyv: 'Hyper-V', bms: 'bare metal' }
const processors: Record<string, [string, string[]]> = {
  i: ['Intel', ['before Skylake', 'Skylake', 'Cascade Lake', 'Ice Lake', 'Sapphire Rapids']],
  z: ['AMD', ['before Zen', 'Zen 1', 'Zen 2', 'Zen 3', 'Zen 4']],
  a: ['ARM', ['before Cortex A76', 'A76', 'A78', 'ARMv9']],
  r: ['RISC-V', []],
}
const frequencies = ['', '2.75', '3.25', '3.75']
const graphics: Record<string, [string, string, Record<string, string>]> = {
  N: [
    'Nvidia',
    'SMs',
    {
      f: 'Fermi',
      k: 'Kepler',
      m: 'Maxwell',
      p: 'Pascal',
      v: 'Volta',
      t: 'Turing',
      a: 'Ampere',
      l: 'Ada Lovelace',
      h: 'Hopper',
      b: 'Blackwell',
    },
  ],
  A: ['AMD', 'CUs', { 1: 'RDNA 1', 2: 'RDNA 2', 3: 'RDNA 3' }],
  I: ['Intel', 'EUs', { '0.9': 'Gen 9', 1: 'Xe' }],
}

/** The name of version 1 as version 2 and later write it. */
const renewed = (old: string): string =>
  old.includes(':') ? old.replaceAll('-', '_').replaceAll(':', '-').replace('_', '-') : old

/**
 * @param written a name in the spelling of today or of version 1; upper and lower case count
 * @param prefix what stands before it: `SCS` @returns nothing for any other name
 */
export function decodeFlavor(written: string, prefix: string): Flavor | undefined {
  const own = renewed(written)
  const found = formsFor(prefix).whole.exec(own)?.groups
  if (!found) return undefined
  const [kind] = cpus[found['cpu'] as keyof typeof cpus]
  const disk =
    found['disk'] === undefined
      ? undefined
      : {
          count: Number(found['disks'] ?? 1),
          ...(found['gb'] && { gb: Number(found['gb']) }),
          ...(found['type'] && { type: disks[found['type'] as keyof typeof disks][0] }),
        }
  const [vendor, generations] = processors[found['arch'] ?? ''] ?? []
  const generation = generations?.[Number(found['archGen'])]
  const card = graphics[found['gpuVendor'] ?? '']
  const cardGeneration = card?.[2][found['gpuGen'] ?? '']
  const flavor: Omit<Flavor, 'meaning'> = {
    name: own,
    cpus: { count: Number(found['count']), kind, insecure: found['insecure'] !== '' },
    memory: { gib: Number(found['memory']), ecc: found['noEcc'] === '', oversubscribed: found['over'] !== '' },
    ...(disk && { disk }),
    ...(found['hypervisor'] && { hypervisor: hypervisors[found['hypervisor']]! }),
    nested: found['nested'] !== undefined,
    ...(vendor && { processor: { vendor, ...(generation && { generation }), fast: found['archFast']?.length ?? 0 } }),
    ...(card && {
      gpu: {
        shared: found['gpu'] === 'g',
        vendor: card[0],
        ...(cardGeneration && { generation: cardGeneration }),
        ...(found['units'] && { units: Number(found['units']) }),
        ...(found['vram'] && { vram: Number(found['vram']) }),
        fast: found['gpuFast']?.length ?? 0,
      },
    }),
    infiniband: found['infiniband'] !== undefined,
  }
  return { ...flavor, meaning: inWords(flavor) }
}

function inWords({
  cpus: { count, kind, insecure },
  memory,
  disk,
  hypervisor,
  nested,
  processor,
  gpu,
  infiniband,
}: Omit<Flavor, 'meaning'>): string {
  const [, one, many] = Object.values(cpus).find(([other]) => other === kind)!
  const kinds = Object.values(disks).find(([type]) => type === disk?.type)
  const size =
    disk?.gb === undefined ? 'of a size the cloud chooses' : `${disk.count > 1 ? `${disk.count} × ` : ''}${disk.gb} GB`
  const units = gpu && Object.values(graphics).find(([vendor]) => vendor === gpu.vendor)![1]
  return [
    `${count} ${count === 1 ? one : many}${insecure ? ' (insecure)' : ''}`,
    `${memory.gib} GiB memory${memory.ecc ? '' : ' without ECC'}${memory.oversubscribed ? ' (oversubscribed)' : ''}`,
    disk ? (disk.gb === undefined ? `${kinds?.[1] ?? 'disk'} ${size}` : `${size} ${kinds?.[1] ?? 'disk'}`) : 'no disk',
    hypervisor,
    nested ? 'nested virtualization' : undefined,
    processor &&
      [processor.vendor, processor.generation, processor.fast ? `above ${frequencies[processor.fast]} GHz` : undefined]
        .filter(Boolean)
        .join(' '),
    gpu &&
      [
        `${gpu.shared ? 'virtual' : 'passed-through'} ${gpu.vendor} GPU`,
        gpu.generation && `(${gpu.generation})`,
        gpu.units && `with ${gpu.units} ${units}`,
        gpu.vram && `${gpu.units ? 'and' : 'with'} ${gpu.vram} GiB of its own`,
      ]
        .filter(Boolean)
        .join(' '),
    infiniband ? 'Infiniband' : undefined,
  ]
    .filter(Boolean)
    .join(', ')
}

/** Names of flavors in a text, in order, first to last. `SCS-<n>C:<m>` with placeholders is none. @param prefix what stands before them; without one there are none */
export function flavorsIn(text: string, prefix: string | undefined): { flavor: Flavor; start: number; end: number }[] {
  if (!prefix || !text.includes(`${prefix}-`)) return []
  const { today, former } = formsFor(prefix)
  return [today, former]
    .flatMap((form) => [...text.matchAll(form)])
    .flatMap(({ 0: written, index }) => {
      const flavor = decodeFlavor(
        written.replace(/[.:-]+$/, (end) => (end === '-' ? end : '')),
        prefix,
      )
      return flavor ? [{ flavor, start: index, end: index + written.length }] : []
    })
    .sort((a, b) => a.start - b.start)
}
