/** Whose issues the addresses of a file, a section or a passage name: by that a short form such as "#12" beside them is understood. */
import type { RepositoriesEntry } from '../registries/schema.ts'
import type { Mark } from './inlineText.ts'
import { type ReferenceContext, type ReferenceHit, referenceOfUrl } from './references.ts'
import { canonicalRepository } from './repositories.ts'

/** The issues and changes that the addresses in passages name, as often as they do. */
export const issuesLinked = (
  passages: { marks: Mark[]; section?: number }[],
  context: ReferenceContext,
): { repository: string; number: number; section?: number }[] =>
  passages.flatMap(({ marks, section }) =>
    marks.flatMap(({ url }) => {
      const issue = url ? /^([^#]+)#(\d+)$/.exec(referenceOfUrl(url, context)?.id ?? '') : null
      return issue
        ? [{ repository: issue[1]!, number: Number(issue[2]), ...(section !== undefined && { section }) }]
        : []
    }),
  )

/** Numbers of the issues that addresses name, as long as all of them are of one repository. */
export function numbersLinked(issues: ReturnType<typeof issuesLinked>): Map<number, string> {
  const found = new Map<number, Set<string>>()
  for (const { repository, number } of issues) found.set(number, (found.get(number) ?? new Set()).add(repository))
  return new Map([...found].flatMap(([number, all]) => (all.size === 1 ? [[number, [...all][0]!]] : [])))
}

/** The same for each section, of its own addresses alone. */
export function numbersOfSections(issues: ReturnType<typeof issuesLinked>): Map<number, Map<number, string>> {
  const parts = new Map<number, ReturnType<typeof issuesLinked>>()
  for (const issue of issues) {
    if (issue.section === undefined) continue
    const part = parts.get(issue.section)
    if (part) part.push(issue)
    else parts.set(issue.section, [issue])
  }
  return new Map([...parts].map(([section, own]) => [section, numbersLinked(own)]))
}

/** Whether at least three addresses, and most of those that name an issue or change, name the registry's `issues`. */
export function namesMostlyIssues(issues: ReturnType<typeof issuesLinked>, { aliases }: RepositoriesEntry): boolean {
  const own = issues.filter(({ repository }) => repository === aliases['issues']).length
  return own > 2 && own > issues.length * 0.6
}

/** Whether there is a repository of the name `issues` besides the registry's, among those whose issues the addresses name. */
export function namesOtherIssues(numbers: ReadonlyMap<number, string>, { aliases }: RepositoriesEntry): boolean {
  const own = aliases['issues']
  return (
    own !== undefined &&
    [...numbers.values()].some((repository) => repository !== own && repository.endsWith('/issues'))
  )
}

/** The repository that an address leads to, or whose file; undefined for any other address. */
const repositoryOfUrl = (url: string, repositories: RepositoriesEntry): string | undefined => {
  const match = /^https?:\/\/github\.com\/([\w.-]+)\/([\w.-]+)\/?(?:$|[?#]|tree|blob|issues|pulls)/.exec(url)
  return match ? canonicalRepository(match[1]!, match[2]!, repositories) : undefined
}

/**
 * For each section the repository whose issues its addresses name, as long as it is only one.
 * @param files addresses of repositories and of their files count, too
 */
export function repositoriesLinked(
  passages: { marks: Mark[]; section?: number }[],
  context: ReferenceContext,
  files = false,
): Map<number, string> {
  const found = new Map<number, Set<string>>()
  for (const { marks, section } of passages) {
    for (const { url } of section === undefined ? [] : marks) {
      const repository = url
        ? (/^([^#]+)#\d+$/.exec(referenceOfUrl(url, context)?.id ?? '')?.[1] ??
          (files ? repositoryOfUrl(url, context.repositories) : undefined))
        : undefined
      if (repository) found.set(section!, (found.get(section!) ?? new Set()).add(repository))
    }
  }
  return new Map([...found].flatMap(([section, all]) => (all.size === 1 ? [[section, [...all][0]!]] : [])))
}

/** The one repository that a passage speaks of; undefined when it names none or several. */
export function repositoryNamed(
  hits: ReferenceHit[],
  marks: Mark[],
  repositories: RepositoriesEntry,
): string | undefined {
  const all = new Set(
    hits.filter((hit) => ['issue', 'pull', 'discussion'].includes(hit.kind)).map((hit) => hit.id.split('#')[0]!),
  )
  for (const mark of marks) {
    const repository = mark.url ? repositoryOfUrl(mark.url, repositories) : undefined
    if (repository) all.add(repository)
  }
  return all.size === 1 ? [...all][0] : undefined
}
