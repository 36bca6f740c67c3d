/**
 * The registries: hand-kept facts about people, topics, releases, series, repositories and the community itself.
 * One file an entry, its name (without ending) is the entry's key. The schemas are the documentation.
 */
import { z } from 'zod'
import type { ActionCorrection, DecisionCorrection } from './corrections.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD')
const key = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'lower case letters, digits, "-" and "."')

/** `content/series/<folder>.yml`: one folder of the archive. */
export const seriesSchema = z.strictObject({
  /** Name for people: "Team IaaS". */
  title: z.string().min(2),
  /** What the meetings are about, in one or two sentences of our own. */
  description: z.string().min(10),
  /** What sort of meeting it is: a `call` tells of the meetings of other series; the rest only the JSON says. */
  kind: z.enum(['team', 'sig', 'board', 'call', 'event']).default('team'),
  /** Day of the last meeting, when the series is over. */
  ended: day.optional(),
  /** Keys of the series that this one grew out of. */
  predecessors: z.array(key).default([]),
  /** Keys of the series that took over. */
  successors: z.array(key).default([]),
  /** Names of the series in running text ("Team IaaS", "IaaS call"). */
  aliases: z.array(z.string().min(2)).default([]),
  /** Names of its pads on the HedgeDoc server, e.g. `2024-scs-team-iaas`; `*` stands for any characters. */
  pads: z.array(z.string()).default([]),
  /** Whether its minutes list who was there: `false` for a series that never does, such as a call with slides. */
  participants: z.boolean().optional(),
  /** True dates of files whose path is wrong, by path inside the series: `20230320.md: 2024-03-20`. */
  dates: z.record(z.string(), day).default({}),
  /** Headings of a new minutes file of this series, used by `npm run new`. */
  template: z.string().optional(),
})

/** `content/people/<handle>.yml`: one person, or something with an @ that is none. */
export const personSchema = z.strictObject({
  /** The handle as its owner writes it: `JuanPTM`. The key is its lower case form. */
  handle: z.string().min(1),
  /** Only a person gets a page. */
  kind: z.enum(['person', 'organisation', 'placeholder', 'account']).default('person'),
  /** Full name, where it is public in the minutes or in git history. */
  name: z.string().optional(),
  /** Other handles and misspellings that mean the same person; compared in lower case. */
  spellings: z.array(z.string().min(1)).default([]),
  /** Plain names ("Kurt") that mean this person wherever they stand in this archive; leave ambiguous ones out. */
  names: z.array(z.string().min(2)).default([]),
  /** No page, no index, no filter, no JSON, no address; plain text in minutes. */
  hidden: z.boolean().default(false),
  /** Handle, names and spellings are taken out of every output. */
  redacted: z.boolean().default(false),
})

const topicKind = z.string().regex(/^[a-z][a-z0-9-]{1,29}$/, 'a short word of lower case letters, digits and "-"')

/** `content/topics/<topic>.md`: one subject; the text below the front matter describes it. */
export const topicSchema = z.strictObject({
  title: z.string().min(1),
  /**
   * What sort of topic it is, in a word of one's own; topics are listed by it. Those of the kind `standard` with a number for
   * a key (`xy-0214`) have their steps on a page; no other kind has a meaning. What a kind is called stands in `community.yml`.
   */
  kind: topicKind,
  /**
   * Names in running text, matched as whole words in any case. A blank in an alias also matches a hyphen,
   * an underscore or nothing ("cluster stack" finds ClusterStack and cluster-stack); a plural "s" may follow.
   * The title is always an alias, unless `titleIsAlias` is false.
   */
  aliases: z.array(z.string().min(2)).default([]),
  /** Names matched exactly as written, case included: short forms such as `KC`, `CSI`. */
  exact: z.array(z.string().min(1)).default([]),
  titleIsAlias: z.boolean().default(true),
  /** Regular expressions (any case): what they match is hidden before the aliases are sought ("cloud ?(&|and) ?heat" for heat). */
  not: z.array(z.string()).default([]),
  /** Key of the broader topic. */
  parent: key.optional(),
  /** Keys of neighbouring topics. */
  related: z.array(key).default([]),
  /** A page about it outside the archive. */
  link: z.url().optional(),
})

/** `content/releases/<r7>.md`: one release; the text below the front matter describes it. */
export const releaseSchema = z.strictObject({
  title: z.string(),
  /** Order among the releases: 7 for R7. */
  number: z.number().int(),
  /** Names in running text, as whole words in any case ("SCS R7", "Release 7"); `R7` and `R7.1` always count. */
  aliases: z.array(z.string()).default([]),
  /** Regular expressions (any case) of what looks like it and is not: "OSISM R7". */
  not: z.array(z.string()).default([]),
  planned: day.optional(),
  released: day.optional(),
  /** Where a date comes from, as `series/file.md:line`. */
  sources: z.array(z.string()).default([]),
  /** Versions that belong to it: `osism: ["8.0.0"]`, `openstack: ["2024.1", "Caracal"]`, `kubernetes: [...]`. */
  versions: z.record(z.string(), z.array(z.string())).default({}),
})

/** What one of a kind is called and what several are, as words stand in a sentence; one name where both are the same. */
const kindNames = z.record(topicKind, z.union([z.string().min(1), z.tuple([z.string().min(1), z.string().min(1)])]))

/** `content/community.yml`: what the site says of itself; what the community calls itself, its calls, boards, standards and kinds of topics. */
export const communitySchema = z.strictObject({
  /** What the site says of itself; an environment variable or flag says otherwise for one run. */
  site: z
    .strictObject({
      /** Name of the site: title bar, cards, feeds. `MINUTES_NAME` */
      name: z.string().min(1).optional(),
      /** Whose minutes they are, in full. `MINUTES_COMMUNITY` */
      community: z.string().min(1).optional(),
      /** Web address of the repository with the minutes, for links to source and edit and to know links to other minutes by. `MINUTES_REPOSITORY` */
      repository: z.url().optional(),
      /** Address of the HedgeDoc server on which minutes are written. `MINUTES_PADS` */
      pads: z.url().optional(),
    })
    .default({}),
  /** Its names, as they stand before those of a team, call or release and say nothing of their own: "SCS R7", "SCS Tech Weekly". */
  names: z.array(z.string().min(2)).default([]),
  /** What else stands over minutes and is no subject. */
  mottos: z.array(z.string().min(2)).default([]),
  /** Names of the calls at which teams report, beside "Community Call": "Tech Weekly". Who reports there has a chore of the meeting. */
  calls: z.array(z.string().min(2)).default([]),
  /** Names of the boards that decide, beside "board": "Product Board", "PB". */
  boards: z.array(z.string().min(2)).default([]),
  /**
   * What stands before names of flavors (sizes of virtual machines) by the naming standard of the Sovereign Cloud Stack, scs-0100:
   * `SCS` in `SCS-2V-4-20s`. Without it such names are words like others.
   */
  flavors: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9]*$/, 'letters and digits')
    .optional(),
  /** Its standards, where they have numbers: `scs-0214-v1`. */
  standards: z
    .strictObject({
      /** What stands before the number, in lower case: `scs`. */
      prefix: z.string().regex(/^[a-z][a-z0-9]*$/, 'lower case letters and digits'),
      /** Regular expression of the numbers; those that may be years are best left out ("SCS 2024"). */
      number: z.string().default(String.raw`0\d{3}`),
      /** Address of a standard, up to its name. */
      link: z.url().optional(),
    })
    .optional(),
  /**
   * What kinds of topics are called, in each language of the interface: `en: { vendor: [vendor, vendors] }`. Without an entry
   * in that of the site a kind is called what it is.
   */
  kinds: z.strictObject({ en: kindNames.optional(), de: kindNames.optional() }).default({}),
})

/** `content/repositories.yml`: how minutes name the repositories of their community. */
export const repositoriesSchema = z.strictObject({
  /** Owner of a repository named without one. */
  owner: z.string(),
  /**
   * Web addresses that the repository of the minutes had before, on whatever host: links there lead to the same files. Where
   * it is today says the setting (`--repository`, or `site` in `community.yml`).
   */
  formerMinutes: z.array(z.url()).default([]),
  /** Short name in text (lower case) to `owner/name`: `k8s: SovereignCloudStack/k8s-cluster-api-provider`. */
  aliases: z.record(z.string(), z.string()).default({}),
  /**
   * Aliases of one word that mean the repository wherever a number follows ("standards #12", "standards/12"). Those with a
   * hyphen or slash always do; words that minutes use otherwise ("docs", "website") are left out and need their `#`: "docs#12".
   */
  unmistakable: z.array(z.string()).default([]),
  /** Old `owner/name` to the new one; links to the old one count for the new one. */
  renamed: z.record(z.string(), z.string()).default({}),
})

const compiles = (pattern: string): boolean => {
  try {
    return !new RegExp(pattern, 'giu').test('')
  } catch {
    return false
  }
}

/** `content/redactions.yml`: a list of what is taken out of minutes before they are read, so that no output holds it. */
export const redactionsSchema = z.array(
  z
    .strictObject({
      /** Words as they stand in the minutes, in any case; a blank matches any white space. */
      text: z.string().min(2).optional(),
      /** Or a regular expression (any case, Unicode) that does not match nothing. */
      pattern: z
        .string()
        .refine(compiles, 'a regular expression that compiles and does not match an empty text')
        .optional(),
      /** Why; for those who keep the list, shown nowhere. */
      reason: z.string().min(3),
      /** Path of the file in the archive, or its beginning up to a `*`: `iaas/20240101.md`, `hackathons/*`. */
      only: z.string().min(1).optional(),
    })
    .refine(
      ({ text, pattern }) => (text === undefined) !== (pattern === undefined),
      'either text or pattern, not both',
    ),
)

export type RedactionEntry = z.output<typeof redactionsSchema>[number]
export type SeriesEntry = z.output<typeof seriesSchema> & { key: string }
export type PersonEntry = z.output<typeof personSchema> & { key: string }
export type TopicEntry = z.output<typeof topicSchema> & { key: string; description: string }
export type ReleaseEntry = z.output<typeof releaseSchema> & { key: string; description: string }
export type CommunityEntry = z.output<typeof communitySchema>
export type RepositoriesEntry = z.output<typeof repositoriesSchema>

/** All registries, each sorted by key. */
export interface Registries {
  series: SeriesEntry[]
  people: PersonEntry[]
  topics: TopicEntry[]
  releases: ReleaseEntry[]
  community: CommunityEntry
  repositories: RepositoriesEntry
  redactions: RedactionEntry[]
  actions: ActionCorrection[]
  decisions: DecisionCorrection[]
}
