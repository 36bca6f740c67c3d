/** Names of repositories: short forms, former names and spellings, led back to `owner/name` of today by the registry. */
import type { RepositoriesEntry } from '../registries/schema.ts'

/** What the registry says of repositories, for looking up. */
interface Names {
  /** Exact spellings of today's repositories. */
  today: Set<string>
  /** Old names in lower case to the new ones. */
  renamed: Map<string, string>
  /** Lower case to the registry's spelling. */
  spelling: Map<string, string>
}
const lookups = new WeakMap<RepositoriesEntry, Names>()

function namesOf(repositories: RepositoriesEntry): Names {
  const known = lookups.get(repositories)
  if (known) return known
  const { aliases, renamed } = repositories
  const firstWins = (pairs: [string, string][]) => new Map(pairs.reverse())
  const made = {
    today: new Set(Object.values(aliases)),
    renamed: firstWins(Object.entries(renamed).map(([old, now]) => [old.toLowerCase(), now])),
    spelling: firstWins(
      Object.values(aliases)
        .concat(Object.values(renamed))
        .map((full) => [full.toLowerCase(), full]),
    ),
  }
  lookups.set(repositories, made)
  return made
}

/**
 * `owner/name` under its present name. The exact spelling goes first: `SovereignCloudStack/Docs` became `standards`,
 * while `SovereignCloudStack/docs` is a repository of today.
 */
function presentName(repository: string, repositories: RepositoriesEntry): string {
  if (Object.hasOwn(repositories.renamed, repository)) return repositories.renamed[repository]!
  const { today, renamed } = namesOf(repositories)
  return today.has(repository) ? repository : (renamed.get(repository.toLowerCase()) ?? repository)
}

/** The id of an issue under the present name of its repository; any other id as it is. */
export function presentId(id: string, repositories: RepositoriesEntry): string {
  const issue = /^([^#/]+)\/([^#/]+)#(\d+)$/.exec(id)
  return issue ? `${canonicalRepository(issue[1]!, issue[2]!, repositories)}#${issue[3]}` : id
}

/** One spelling of a repository for all: the registry's, then the first one seen in upper and lower case. */
export function canonicalRepository(owner: string, name: string, repositories: RepositoriesEntry): string {
  const wanted = presentName(`${owner}/${name}`, repositories)
  const known = namesOf(repositories).spelling.get(wanted.toLowerCase())
  if (known) return known
  return owner.toLowerCase() === repositories.owner.toLowerCase()
    ? `${repositories.owner}/${wanted.split('/')[1]!}`
    : wanted
}

/** A short name in text to `owner/name`, when the registry knows it. */
export function repositoryOf(written: string, repositories: RepositoriesEntry): string | undefined {
  const alias = repositories.aliases[written.toLowerCase()]
  if (alias) return alias
  const [owner, name] = written.split('/')
  return name && owner ? canonicalRepository(owner, name, repositories) : undefined
}
