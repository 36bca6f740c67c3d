/** What the site says of itself where nobody has set it: what `community.yml` tells, else what the archive is called. */
import { isAddress } from '../source/address.ts'
import { readCommunity } from './registries.ts'

/** What somebody has said on the command line or in the environment. */
export interface Told {
  /** Folder of the registries. */
  content: string
  /** The archive as it was given; undefined for that of the project. */
  archive?: string | undefined
  /** Of the interface: names are German for `de`, else English. */
  language?: string | undefined
}

/**
 * @returns the settings as the environment variables that say the same for one run; what nobody tells is left out
 * @throws RegistryError for a `community.yml` that the schema refuses
 */
export function siteVariables({ content, archive = '', language }: Told): Record<string, string> {
  const { name, community, repository, pads } = readCommunity(content).site
  const told = {
    MINUTES_NAME: name ?? nameFor(archive, language === 'de'),
    MINUTES_COMMUNITY: community,
    MINUTES_REPOSITORY: repository ?? webAddress(archive),
    MINUTES_PADS: pads,
  }
  return Object.fromEntries(Object.entries(told).filter((pair): pair is [string, string] => Boolean(pair[1])))
}

/** Names of folders and repositories that say only what is in them. */
const plain = /^(?:meeting[ _-]?)?(?:minutes|notes)$|^meetings$|^protokolle?$/i

/**
 * What a site is called that nobody has named: by its folder or repository; a repository that is itself called "minutes"
 * by its owner.
 */
function nameFor(archive: string, german: boolean): string {
  const parts = archive
    .replace(/[/\\]+$/, '')
    .replace(/\.(?:git|bundle)$/, '')
    .split(/[/\\]|(?<=^[\w.-]+@[\w.-]+):/)
  const last = parts.at(-1)!
  const named = !plain.test(last) ? last : isAddress(archive) ? (parts.at(-2) ?? '') : ''
  const words = named.replace(/[-_.]+/g, ' ').trim()
  const name = words.charAt(0).toUpperCase() + words.slice(1)
  if (name === '') return german ? 'Protokolle' : 'Minutes'
  return /minutes|protokoll/i.test(name) ? name : german ? `Protokolle ${name}` : `${name} minutes`
}

/** Where people find a repository that is fetched from the web, without what lets one in. */
function webAddress(archive: string): string | undefined {
  if (!/^https:\/\//i.test(archive) || !URL.canParse(archive)) return undefined
  const { origin, pathname } = new URL(archive)
  return origin + pathname.replace(/\/+$/, '').replace(/\.git$/, '')
}
