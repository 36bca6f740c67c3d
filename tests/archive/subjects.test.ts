/** What actions, decisions and links are about. */
import { expect, test } from 'vitest'
import { someRegistries, topicEntry } from '../someRegistries.ts'
import { archiveOf } from './archiveOf.ts'

const registries = someRegistries({
  topics: [
    topicEntry('heat', 'Heat'),
    topicEntry('octavia', 'Octavia'),
    topicEntry('manila', 'Manila'),
    topicEntry('scs-0214', 'scs-0214', { kind: 'standard', aliases: ['scs-0214-v1'] }),
  ],
})

test('an action is about what its words, the bullets around it or its heading name, not about all of its section', () => {
  const { topics } = archiveOf(
    {
      'iaas/20240103.md':
        '## Agenda\n\n### Services (@ada)\n\n- Heat\n  - AI @ada: ask the providers\n- Octavia and Manila are fine\n- AI @ada: write to Octavia people\n',
    },
    registries,
  )
  const actionsOf = (key: string) => topics.get(key)!.actions.map(({ text }) => text)
  expect(actionsOf('heat')).toEqual(['ask the providers'])
  expect(actionsOf('octavia')).toEqual(['write to Octavia people'])
  expect(actionsOf('manila')).toEqual([])
})

test('a link to a standard speaks of it', () => {
  const { topics } = archiveOf(
    {
      'iaas/20240103.md':
        '## Agenda\n\n### Nodes (@ada)\n\n- see [this page](https://docs.scs.community/standards/scs-0214-v1-k8s-node-distribution)\n',
    },
    registries,
  )
  const standard = topics.get('scs-0214')!
  expect(standard.references.map(({ id }) => id)).toEqual(['scs-0214-v1'])
  expect(standard.sections.map(({ section }) => section.title)).toEqual(['Nodes'])
})

test('a flavor that is named is a topic, and its name says what it is', () => {
  const { topics } = archiveOf(
    {
      'iaas/20240103.md':
        '## Agenda\n\n### Sizes (@ada)\n\n- SCS-2V-4-20s for all, SCS-2V:4:20s it was before\n- SCS-16V-64-500s_GNa-14h and SCS-16V-64-500s_gNa-14h differ\n',
    },
    registries,
  )
  const flavors = [...topics.values()].filter(({ kind }) => kind === 'flavor')
  expect(flavors.map(({ title }) => title)).toEqual([
    'SCS-16V-64-500s_GNa-14h',
    'SCS-16V-64-500s_gNa-14h',
    'SCS-2V-4-20s',
  ])
  expect(flavors.at(-1)!.description).toContain('2 vCPUs, 4 GiB memory')
  expect(flavors.at(-1)!.sections).toHaveLength(1)
})
