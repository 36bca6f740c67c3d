/**
 * Issues, pull requests, discussions, standards, CVEs, other minutes and pads that a passage names.
 *
 * Grammar of text: `scs-0214[-v1]`, `CVE-2024-32498`, `OSSA-2024-001`, `RFC 2119`; short forms of issues stand in shorthands.ts.
 * A link's address beats its text (container/20251212 writes #928 over a link to 982).
 */
import { decoded } from '../decoded.ts'
import { communityForms } from '../registries/community.ts'
import type { CommunityEntry, RepositoriesEntry } from '../registries/schema.ts'
import type { Mark } from './inlineText.ts'
import { pathsMeant } from './ownFiles.ts'
import { canonicalRepository } from './repositories.ts'
import { shorthandsIn } from './shorthands.ts'
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
  community: CommunityEntry
  /** Address of the pad server. */
  pads: string
  /** Path of this file in the archive: relative links start there. */
  source: string
  /** Web addresses of the repository of the minutes, see `OwnPlace`. */
  homes: readonly string[]
  /** The repository that an enclosing bullet speaks of, as `owner/name`. */
  repository?: string
  /** The only repository whose issues the addresses in the section name. */
  sectionRepository?: string
  /** The only repository that the addresses in the section lead to, whether to issues, files or itself. */
  sectionHome?: string
  /** Numbers that addresses in the same file name, each with its one repository: `#146` may come back without it. */
  numbers?: ReadonlyMap<number, string>
  /** Those of the section, which come first. */
  sectionNumbers?: ReadonlyMap<number, string>
  /** Addresses in the section, or in the file where it has none of issues, name issues of several repositories for issues: "Issue #12" may be of either. */
  severalForIssues?: boolean
  /** Most addresses of issues and changes in the file name the registry's `issues`. */
  mostlyIssues?: boolean
}

const github = 'https://github.com/'

/** What an address means, or undefined for an ordinary web page. */
export function referenceOfUrl(
  url: string,
  context: ReferenceContext,
): Omit<ReferenceHit, 'start' | 'end'> | undefined {
  const { repositories, community } = context
  const issue =
    /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\/([\w.-]+)\/(issues|pull|pulls|discussions)\/(\d+)\b/i.exec(url)
  if (issue) {
    const repository = canonicalRepository(issue[1]!, issue[2]!, repositories)
    const kind = /^pull/i.test(issue[3]!) ? 'pull' : /^disc/i.test(issue[3]!) ? 'discussion' : 'issue'
    const path = kind === 'pull' ? 'pull' : kind === 'discussion' ? 'discussions' : 'issues'
    return {
      id: `${repository}#${Number(issue[4])}`,
      kind,
      target: `${github}${repository}/${path}/${Number(issue[4])}`,
    }
  }
  const minutes = minutesPath(url, context)
  if (minutes) return { id: minutes, kind: 'minutes', target: url }
  if (context.pads && url.toLowerCase().startsWith(context.pads.toLowerCase()) && !/\/uploads\//.test(url)) {
    const pad = url
      .slice(context.pads.length)
      .replace(/^\/+/, '')
      .replace(/[?#].*$/, '')
      .replace(/^p\//, '')
    return pad ? { id: `pad:${pad}`, kind: 'pad', target: url } : undefined
  }
  if (/^https?:\/\//i.test(url)) {
    const named = standardForms(community).inAddress.exec(
      decoded(url)
        .split('#')[0]!
        .replace(/^https?:\/\/[^/]+/, ''),
    )
    if (named) return { id: standardId(named[1]!, named[2]), kind: 'standard', target: url }
    const cve = /\b(cve-\d{4}-\d{4,7})\b/i.exec(url)
    if (cve) return { id: cve[1]!.toUpperCase(), kind: 'cve', target: url }
    const ossa = /\b(oss[an]-\d{4}-\d{1,4})\b/i.exec(url)
    if (ossa) return { id: ossa[1]!.toUpperCase(), kind: 'ossa', target: url }
  }
  return undefined
}

/** Path in the archive of a link to other minutes. */
const minutesPath = (url: string, context: ReferenceContext): string | undefined =>
  /\.md(?:[?#]|$)/i.test(url) ? pathsMeant(url, context)[0] : undefined

const standardId = (number: string, version?: string) => (version ? `${number}-${version}` : number).toLowerCase()
/** How the community's standards are written: `scs-0214-v1`, in text also "SCS 0214 v1". */
const forms = new WeakMap<CommunityEntry, { inAddress: RegExp; inText: RegExp }>()
function standardForms(community: CommunityEntry): { inAddress: RegExp; inText: RegExp } {
  const { standard } = communityForms(community)
  const made = forms.get(community) ?? {
    inAddress: new RegExp(String.raw`(?:^|[^a-z0-9])${standard.replace('[- ]', '-')}(?:-(v\d+))?(?![0-9])`, 'iu'),
    inText: new RegExp(String.raw`(?<![\p{L}\p{N}])${standard}(?:[- ]?(v\d+))?(?![0-9])`, 'giu'),
  }
  forms.set(community, made)
  return made
}

/**
 * @param text as shown, @param plain with code and URLs masked (same length)
 * @returns hits in order; the same id may come twice
 */
export function referencesIn(text: string, plain: string, marks: Mark[], context: ReferenceContext): ReferenceHit[] {
  const hits: ReferenceHit[] = []
  const links = marks.flatMap((mark) =>
    mark.kind === 'link' && mark.url
      ? [{ start: mark.start, end: mark.end, found: referenceOfUrl(mark.url, context) }]
      : [],
  )
  for (const { found, start, end } of links) if (found) hits.push({ ...found, start, end })
  if (links.length === 0 && !/\d/.test(text)) return hits
  // Addresses that Markdown did not make links of: in code, in odd brackets.
  for (const match of text.matchAll(/https?:\/\/[^\s<>()[\]"'|]+/g)) {
    if (links.some((link) => link.start <= match.index && match.index < link.end)) continue
    const address = match[0].replace(/[.,;:!?*_]+$/, '')
    const found = referenceOfUrl(address, context)
    if (found) hits.push({ ...found, start: match.index, end: match.index + address.length })
  }
  const linked = (start: number, kinds: ReferenceKind[]) =>
    hits.some((hit) => hit.start <= start && start < hit.end && kinds.includes(hit.kind))
  const issues: ReferenceKind[] = ['issue', 'pull', 'discussion']

  for (const match of plain.matchAll(standardForms(context.community).inText)) {
    if (linked(match.index, issues.concat('standard'))) {
      // A link to an issue about a standard names both; a link to the standard names it already.
      if (linked(match.index, ['standard'])) continue
    }
    const id = standardId(match[1]!.replace(' ', '-'), match[2]?.toLowerCase())
    const link = context.community.standards?.link
    hits.push({
      id,
      kind: 'standard',
      ...(link && { target: link + id }),
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  for (const match of plain.matchAll(
    /(?<![\p{L}\p{N}])(?:(cve)[- ](\d{4})-(\d{4,7})|(oss[an])[- ](\d{4})-(\d{1,4}))(?!\d)/giu,
  )) {
    const [kind, id] = match[1]
      ? (['cve', `CVE-${match[2]}-${match[3]}`] as const)
      : (['ossa', `${match[4]!.toUpperCase()}-${match[5]}-${match[6]}`] as const)
    if (linked(match.index, [kind])) continue
    const target =
      kind === 'cve' ? `https://www.cve.org/CVERecord?id=${id}` : `https://security.openstack.org/ossa/${id}.html`
    hits.push({ id, kind, target, start: match.index, end: match.index + match[0].length })
  }
  for (const match of plain.matchAll(/(?<![\p{L}\p{N}])(?:RFC|rfc)[- ]?(\d{3,5})(?!\d)/gu)) {
    hits.push({
      id: `RFC ${match[1]}`,
      kind: 'rfc',
      target: `https://www.rfc-editor.org/rfc/rfc${match[1]}`,
      start: match.index,
      end: match.index + match[0].length,
    })
  }

  const covered = (start: number, end: number) =>
    links.some((link) => link.found && link.start < end && start < link.end)
  const named = hits
    .filter((hit) => issues.includes(hit.kind))
    .map((hit) => ({ at: hit.start, repository: hit.id.split('#')[0]! }))
  for (const { repository, number, pull, start, end } of shorthandsIn(plain, { named, covered, context })) {
    if (linked(start, issues)) continue
    hits.push({
      id: `${repository}#${number}`,
      kind: pull ? 'pull' : 'issue',
      target: `${github}${repository}/issues/${number}`,
      start,
      end,
    })
  }
  return hits.sort((a, b) => a.start - b.start)
}
