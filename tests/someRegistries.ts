/** Small registries for tests, every field filled as the schemas would fill it. */
import type { PersonEntry, Registries, ReleaseEntry, SeriesEntry, TopicEntry } from '../src/registries/schema.ts'

export const personEntry = (key: string, more: Partial<PersonEntry> = {}): PersonEntry => ({
  key,
  handle: key,
  kind: 'person',
  spellings: [],
  names: [],
  hidden: false,
  redacted: false,
  ...more,
})

export const topicEntry = (key: string, title: string, more: Partial<TopicEntry> = {}): TopicEntry => ({
  key,
  title,
  kind: 'tool',
  description: '',
  aliases: [],
  exact: [],
  titleIsAlias: true,
  not: [],
  related: [],
  ...more,
})

export const someRegistries = (more: Partial<Registries> = {}): Registries => ({
  series: [],
  people: [],
  topics: [],
  releases: [],
  community: {
    site: {},
    kinds: {},
    calls: ['Tech Weekly'],
    boards: ['Product Board', 'Project Board', 'PB'],
    flavors: 'SCS',
    names: ['SCS', 'Sovereign Cloud Stack'],
    mottos: ['One platform – standardized, built and operated by many'],
    standards: { prefix: 'scs', number: String.raw`0\d{3}`, link: 'https://docs.scs.community/standards/' },
  },
  repositories: {
    owner: 'SovereignCloudStack',
    formerMinutes: [],
    aliases: {},
    unmistakable: [],
    renamed: {},
  },
  redactions: [],
  actions: [],
  decisions: [],
  ...more,
})

export const releaseEntry = (key: string, number: number, more: Partial<ReleaseEntry> = {}): ReleaseEntry => ({
  key,
  number,
  title: key.toUpperCase(),
  description: '',
  aliases: [],
  not: [],
  sources: [],
  versions: {},
  ...more,
})

export const seriesEntry = (key: string, more: Partial<SeriesEntry> = {}): SeriesEntry => ({
  key,
  title: key,
  description: '',
  kind: 'team',
  predecessors: [],
  successors: [],
  aliases: [],
  pads: [],
  dates: {},
  ...more,
})
