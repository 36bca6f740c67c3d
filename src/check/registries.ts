/** What the reader needs of the registries when it runs in everybody's browser: without what is kept from everybody. */
import type { Registries } from '../registries/schema.ts'

/** @returns the registries without redactions and without people who are hidden or redacted */
export const publicRegistries = (registries: Registries): Registries => ({
  ...registries,
  people: registries.people.filter(({ hidden, redacted }) => !hidden && !redacted),
  // Dates, pads and templates of series are facts; descriptions and names of kinds are not needed to read.
  topics: registries.topics.map((topic) => ({ ...topic, description: '' })),
  releases: registries.releases.map((release) => ({ ...release, description: '' })),
  community: { ...registries.community, site: {}, kinds: {} },
  redactions: [],
})
