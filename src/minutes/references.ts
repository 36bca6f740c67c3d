/**
 * Issues, pull requests, discussions, standards, CVEs, other minutes and pads that a passage names.
 *
 * Grammar of text: `owner/repo#12`, `repo#12`, `repo/#12`, `repo/issues/#12`, `repo PR#12`; `#12`, `PR #12`, `issue 12` only
 * where the same passage, or a bullet above it, names exactly one repository; `scs-0214[-v1]`, `CVE-2024-32498`,
 * `OSSA-2024-001`, `RFC 2119`. A link's address beats its text (container/20251212 writes #928 over a link to 982).
 */
import type { RepositoriesEntry } from '../registries/schema.ts'
import type { Mark } from './passages.ts'
import type { ReferenceKind } from './types.ts'

export interface ReferenceHit {
  id: string
  kind: ReferenceKind
  target?: string
  /** Where it stands in the text; for a link, the linked words. */
  start: number
  end: number
}

export interface ReferenceContext {
  repositories: RepositoriesEntry
  /** Address of the pad server. */
  pads: string
  /** Path of this file in the archive: relative links start there. */
  source: string
  /** The repository that an enclosing bullet speaks of, as `owner/name`. */
  repository?: string
  /** Numbers that addresses in the same file name, each with its one repository: `#146` may come back without it. */
  numbers?: ReadonlyMap<number, string>
}

const github = 'https://github.com/'

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
    spelling: firstWins(Object.values(aliases).concat(Object.values(renamed)).map((full) => [full.toLowerCase(), full])),
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
function canonicalRepository(owner: string, name: string, repositories: RepositoriesEntry): string {
  const wanted = presentName(`${owner}/${name}`, repositories)
  const known = namesOf(repositories).spelling.get(wanted.toLowerCase())
  if (known) return known
  return owner.toLowerCase() === repositories.owner.toLowerCase() ? `${repositories.owner}/${wanted.split('/')[1]!}` : wanted
}

/** A short name in text to `owner/name`, when the registry knows it. */
export function repositoryOf(written: string, repositories: RepositoriesEntry): string | undefined {
  const alias = repositories.aliases[written.toLowerCase()]
  if (alias) return alias
  const [owner, name] = written.split('/')
  return name && owner ? canonicalRepository(owner, name, repositories) : undefined
}

const standard = (text: string) => /(?:^|[^a-z0-9])(scs-0\d{3})(?:-(v\d+))?(?![0-9])/i.exec(text)

/** What an address means, or undefined for an ordinary web page. */
export function referenceOfUrl(url: string, context: ReferenceContext): Omit<ReferenceHit, 'start' | 'end'> | undefined {
  const { repositories } = context
  const issue = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\/([\w.-]+)\/(issues|pull|pulls|discussions)\/(\d+)\b/i.exec(url)
  if (issue) {
    const repository = canonicalRepository(issue[1]!, issue[2]!, repositories)
    const kind = /^pull/i.test(issue[3]!) ? 'pull' : /^disc/i.test(issue[3]!) ? 'discussion' : 'issue'
    const path = kind === 'pull' ? 'pull' : kind === 'discussion' ? 'discussions' : 'issues'
    return { id: `${repository}#${Number(issue[4])}`, kind, target: `${github}${repository}/${path}/${Number(issue[4])}` }
  }
  const minutes = minutesPath(url, context)
  if (minutes) return { id: minutes, kind: 'minutes', target: url }
  if (context.pads && url.toLowerCase().startsWith(context.pads.toLowerCase()) && !/\/uploads\//.test(url)) {
    const pad = url.slice(context.pads.length).replace(/^\/+/, '').replace(/[?#].*$/, '').replace(/^p\//, '')
    return pad ? { id: `pad:${pad}`, kind: 'pad', target: url } : undefined
  }
  if (/^https?:\/\//i.test(url)) {
    const named = standard(decode(url).split('#')[0]!.replace(/^https?:\/\/[^/]+/, ''))
    if (named) return { id: standardId(named[1]!, named[2]), kind: 'standard', target: url }
    const cve = /\b(cve-\d{4}-\d{4,7})\b/i.exec(url)
    if (cve) return { id: cve[1]!.toUpperCase(), kind: 'cve', target: url }
    const ossa = /\b(oss[an]-\d{4}-\d{1,4})\b/i.exec(url)
    if (ossa) return { id: ossa[1]!.toUpperCase(), kind: 'ossa', target: url }
  }
  return undefined
}

const decode = (url: string): string => {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

const ownFile = (repository: string): RegExp => {
  const own = repository.replaceAll('.', '\\.')
  return new RegExp(`^https?://(?:www\\.)?(?:github\\.com/${own}/(?:blob|raw|tree|edit|blame)|raw\\.githubusercontent\\.com/${own})/(?:refs/heads/)?[^/]+/([^?#]+\\.md)`, 'i')
}

/** Path in the archive of a link to other minutes: a GitHub blob, tree or raw address of the minutes' repository, or a relative one. */
export function minutesPath(url: string, { repositories, source }: ReferenceContext): string | undefined {
  const match = url.toLowerCase().includes(repositories.minutes.toLowerCase()) ? ownFile(repositories.minutes).exec(url) : null
  if (match) return decode(match[1]!)
  if (/^[a-z][a-z0-9+.-]*:|^\/|^#/i.test(url) || !/\.md(?:[?#]|$)/i.test(url)) return undefined
  const parts = source.split('/').slice(0, -1)
  for (const part of decode(url.replace(/[?#].*$/, '')).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part) parts.push(part)
  }
  return parts.join('/')
}

const standardId = (number: string, version?: string) => (version ? `${number}-${version}` : number).toLowerCase()
const standardTarget = (id: string) => `https://docs.scs.community/standards/${id}`

/**
 * @param text as shown, @param plain with code and URLs masked (same length)
 * @returns hits in order; the same id may come twice
 */
export function referencesIn(text: string, plain: string, marks: Mark[], context: ReferenceContext): ReferenceHit[] {
  const hits: ReferenceHit[] = []
  const links = marks.flatMap((mark) => (mark.kind === 'link' && mark.url ? [{ start: mark.start, end: mark.end, found: referenceOfUrl(mark.url, context) }] : []))
  for (const { found, start, end } of links) if (found) hits.push({ ...found, start, end })
  if (links.length === 0 && !/\d/.test(text)) return hits
  // Addresses that Markdown did not make links of: in code, in odd brackets.
  for (const match of text.matchAll(/https?:\/\/[^\s<>()[\]"'|]+/g)) {
    if (links.some((link) => link.start <= match.index && match.index < link.end)) continue
    const found = referenceOfUrl(match[0].replace(/[.,;:!?*_]+$/, ''), context)
    if (found) hits.push({ ...found, start: match.index, end: match.index + match[0].length })
  }
  const linked = (start: number, kinds: ReferenceKind[]) =>
    hits.some((hit) => hit.start <= start && start < hit.end && kinds.includes(hit.kind))
  const { repositories } = context
  const issues: ReferenceKind[] = ['issue', 'pull', 'discussion']

  for (const match of plain.matchAll(/(?<![\p{L}\p{N}])(scs-0\d{3})(?:[- ]?(v\d+))?(?![0-9])/giu)) {
    if (linked(match.index, issues.concat('standard'))) {
      // A link to an issue about a standard names both; a link to the standard names it already.
      if (linked(match.index, ['standard'])) continue
    }
    const id = standardId(match[1]!, match[2]?.toLowerCase())
    hits.push({ id, kind: 'standard', target: standardTarget(id), start: match.index, end: match.index + match[0].length })
  }
  for (const match of plain.matchAll(/(?<![\p{L}\p{N}])(?:(cve)[- ](\d{4})-(\d{4,7})|(oss[an])[- ](\d{4})-(\d{1,4}))(?!\d)/giu)) {
    const [kind, id] = match[1] ? (['cve', `CVE-${match[2]}-${match[3]}`] as const) : (['ossa', `${match[4]!.toUpperCase()}-${match[5]}-${match[6]}`] as const)
    if (linked(match.index, [kind])) continue
    const target = kind === 'cve' ? `https://www.cve.org/CVERecord?id=${id}` : `https://security.openstack.org/ossa/${id}.html`
    hits.push({ id, kind, target, start: match.index, end: match.index + match[0].length })
  }
  for (const match of plain.matchAll(/(?<![\p{L}\p{N}])(?:RFC|rfc)[- ]?(\d{3,5})(?!\d)/gu)) {
    hits.push({ id: `RFC ${match[1]}`, kind: 'rfc', target: `https://www.rfc-editor.org/rfc/rfc${match[1]}`, start: match.index, end: match.index + match[0].length })
  }

  // Shorthands, left to right: `#12` after `standards#11` is of the same repository.
  const named = hits.filter((hit) => issues.includes(hit.kind)).map((hit) => ({ at: hit.start, repository: hit.id.split('#')[0]! }))
  const shorthand = /(?<![\p{L}\p{N}#&])(?:([A-Za-z][\w.-]*(?:\/[A-Za-z][\w.-]*)?)?(\/?(?:\/?(?:issues?|pulls?|PRs?)\/)?|\s+(?:PR|issue|pull request)s?\s*))?#(\d{1,5})(?![\p{L}\p{N}])/giu
  for (const match of plain.includes('#') ? plain.matchAll(shorthand) : []) {
    const start = match.index
    const end = start + match[0].length
    if (links.some((link) => link.found && link.start < end && start < link.end)) continue
    const kindWord = /\b(?:PR|pull)/i.test(match[0]) ? 'pull' : 'issue'
    let repository: string | undefined
    const written = match[1]?.replace(/\/(?:issues?|pulls?|PRs?)$/i, '')
    const generic = !written || /^(?:issues?|prs?|pulls?|mrs?|bugs?|tickets?|epics?|storys?|stories)$/i.test(written)
    if (written && !(generic && !/^issues$/i.test(written))) repository = repositoryOf(written, repositories)
    // "based on PR#4": the word before is no repository.
    const loose = generic || (!repository && /^\s/.test(match[2] ?? ''))
    // "issue #12" says nothing of the repository, "issues#12" and "issues/#12" do; so does "PR standards#3".
    if (loose && !(repository && /^issues\/?#/i.test(match[0]))) {
      repository = undefined
      const before = named.filter((other) => other.at < start).at(-1)?.repository
      const all = new Set(named.map((other) => other.repository))
      const plainBefore = shortNameBefore(plain.slice(0, start), repositories)
      repository = plainBefore ?? context.numbers?.get(Number(match[3])) ?? before ?? (all.size === 1 ? [...all][0] : context.repository)
      if (Number(match[3]) < 2 && !before && !plainBefore) continue
    }
    if (!repository) continue
    const id = `${repository}#${Number(match[3])}`
    named.push({ at: start, repository })
    hits.push({ id, kind: kindWord, target: `${github}${repository}/issues/${Number(match[3])}`, start, end })
  }
  // "issue/51" needs no `#`.
  for (const match of plain.matchAll(/(?<![\p{L}\p{N}/#.-])issues?\/(\d{1,5})(?![\p{L}\p{N}/.-])/giu)) {
    const repository = repositories.aliases['issues']
    if (!repository || Number(match[1]) < 10 || linked(match.index, issues)) continue
    hits.push({ id: `${repository}#${Number(match[1])}`, kind: 'issue', target: `${github}${repository}/issues/${Number(match[1])}`, start: match.index, end: match.index + match[0].length })
  }
  return hits.sort((a, b) => a.start - b.start)
}

/** Numbers of issues that the addresses in passages name, as long as all of them are of one repository. */
export function numbersLinked(passages: { marks: Mark[] }[], context: ReferenceContext): Map<number, string> {
  const found = new Map<number, Set<string>>()
  for (const { url } of passages.flatMap(({ marks }) => marks)) {
    const hit = url ? referenceOfUrl(url, context) : undefined
    const issue = hit && /^([^#]+)#(\d+)$/.exec(hit.id)
    if (issue) found.set(Number(issue[2]), (found.get(Number(issue[2])) ?? new Set()).add(issue[1]!))
  }
  return new Map([...found].flatMap(([number, all]) => (all.size === 1 ? [[number, [...all][0]!]] : [])))
}

/** "standards PR #12", "issues issue #3": the word right before is a repository. */
function shortNameBefore(before: string, repositories: RepositoriesEntry): string | undefined {
  const match = /([\w.-]+(?:\/[\w.-]+)?)[\s:]+(?:PRs?|issues?|pull requests?)?\s*$/i.exec(before)
  if (!match || /^(?:issues?|prs?|and|see|the|in|on|of|for)$/i.test(match[1]!)) return undefined
  const alias = repositories.aliases[match[1]!.toLowerCase()]
  // Common English words are repositories, too ("docs", "website"): those need the slash form.
  return alias && /[-/]|^standards$|^testbed$/.test(match[1]!.toLowerCase()) ? alias : undefined
}

/** The one repository that a passage speaks of; undefined when it names none or several. */
export function repositoryNamed(hits: ReferenceHit[], marks: Mark[], repositories: RepositoriesEntry): string | undefined {
  const all = new Set(hits.filter((hit) => ['issue', 'pull', 'discussion'].includes(hit.kind)).map((hit) => hit.id.split('#')[0]!))
  for (const mark of marks) {
    const match = /^https?:\/\/github\.com\/([\w.-]+)\/([\w.-]+)\/?(?:$|[?#]|tree|blob|issues|pulls)/.exec(mark.url ?? '')
    if (match) all.add(canonicalRepository(match[1]!, match[2]!, repositories))
  }
  return all.size === 1 ? [...all][0] : undefined
}
