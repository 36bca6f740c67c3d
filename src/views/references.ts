/** All references, by repository and kind; those of one repository. */
import type { Archive, ArchivedReference } from '../archive/types.ts'
import { shownReferences } from '../archive/visible.ts'
import { routes } from '../routes.ts'
import { count, groupBy } from '../words.ts'
import type { PageHead } from './head.ts'

export interface ReferenceLink { text: string; url: string; meetings: number }

export interface ReferencesView {
  head: PageHead
  groups: { name: string; total: number; shown: ReferenceLink[]; /** Page of all, of a repository. */ url?: string }[]
}

export interface RepositoryView { head: PageHead; total: string; references: ReferenceLink[] }

const names: Record<string, string> = { standard: 'Standards', cve: 'CVE', ossa: 'OpenStack advisories', rfc: 'RFC' }
/** References of a repository on the page of all. */
const most = 24

const link = ({ id, number, meetings }: ArchivedReference): ReferenceLink => ({ text: number ? `#${number}` : id, url: routes.reference(id), meetings: meetings.length })

export function referencesView(archive: Archive): ReferencesView {
  const all = shownReferences(archive)
  const mostMet = (references: ArchivedReference[]) => [...references].sort((a, b) => b.meetings.length - a.meetings.length || (b.number ?? 0) - (a.number ?? 0) || (a.id < b.id ? -1 : 1))
  const groups = groupBy(all, ({ repository, kind }) => repository ?? names[kind] ?? kind).sort((a, b) => b[1].length - a[1].length)
  return {
    head: {
      title: 'References',
      description: `${count(all.length, 'issue, standard or advisory', 'issues, standards and advisories')} discussed in the minutes`,
      path: routes.references(),
      area: 'references',
    },
    groups: groups.map(([name, references]) => {
      const repository = references[0]!.repository
      return { name, total: references.length, shown: mostMet(references).slice(0, repository ? most : 200).map(link), ...(repository && { url: routes.references(repository) }) }
    }),
  }
}

/** @returns for each repository that minutes speak of the parts of its address and its page. */
export function repositoryViews(archive: Archive): { owner: string; repository: string; view: RepositoryView }[] {
  const root = routes.references()
  const byPath = groupBy(shownReferences(archive).filter(({ repository }) => repository), ({ repository }) => routes.references(repository).slice(root.length, -1))
  return byPath.map(([path, references]) => {
    const [owner = '', repository = ''] = path.split('/')
    const name = references[0]!.repository!
    const total = count(references.length, 'issue or pull request', 'issues and pull requests')
    return {
      owner,
      repository,
      view: {
        head: { title: name, description: `${total} of ${name} that the minutes speak of`, path: routes.references(name), area: 'references' },
        total,
        references: [...references].sort((a, b) => (b.number ?? 0) - (a.number ?? 0)).map(link),
      },
    }
  })
}
