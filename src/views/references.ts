/** All references, by repository and kind; those of one repository. */
import { foreign } from '../archive/languages.ts'
import type { Archive, ArchivedReference } from '../archive/types.ts'
import { shownReferences } from '../archive/visible.ts'
import type { Language } from '../minutes/language.ts'
import { routes } from '../routes.ts'
import * as texts from '../texts/index.ts'
import { groupBy, longDate, shorten } from '../words.ts'
import type { PageHead } from './head.ts'
import { type InParts, inParts } from './parts.ts'

export interface ReferenceLine {
  text: string
  url: string
  meetings: number
  /** What it was about when it came up, as minutes call it. */
  about?: string
  lang?: Language
  last?: string
}

export interface ReferencesView {
  head: PageHead
  total: number
  groups: {
    name: string
    total: number
    shown: ReferenceLine[]
    /** Page of all, of a repository. */
    url?: string
  }[]
}

export interface RepositoryView {
  head: PageHead
  total: string
  references: ReferenceLine[]
}

/** References of a repository, or of a kind that has none, on the page of all. */
const most = { ofRepository: 6, ofKind: 200 }
/** Of a repository with more than this, the older have no words of their own. */
const mostTold = 400

const line = ({ id, number, meetings }: ArchivedReference): ReferenceLine => ({
  text: number ? `#${number}` : id,
  url: routes.reference(id),
  meetings: meetings.length,
})

const told = (archive: Archive, reference: ArchivedReference): ReferenceLine => ({
  ...line(reference),
  about: aboutOf(archive, reference),
  ...foreign(aboutOf(archive, reference), reference.meetings[0]),
  last: longDate(reference.meetings.at(-1)!.date),
})

/** What minutes call it: the title of the section that is most about it, in a team's own meeting, with the fewest other references. */
export function aboutOf(archive: Archive, { mentions, number }: ArchivedReference): string {
  const sections = mentions.flatMap(({ meeting, section }) =>
    section?.title && archive.series.get(meeting.series)!.kind !== 'call' ? [section] : [],
  )
  const best = sections.reduce<(typeof sections)[number] | undefined>(
    (a, b) => (!a || b.references.length < a.references.length ? b : a),
    undefined,
  )
  const title = best?.title ?? mentions[0]?.section?.title ?? ''
  // Its number stands before it already.
  return shorten(title.replace(new RegExp(`[\\s(]*#${number ?? ''}\\b[\\s):]*`), ' ').trim(), 80)
}

/** All that the list of references shows. */
export function referencesView(archive: Archive): ReferencesView {
  const all = shownReferences(archive)
  const mostMet = (references: ArchivedReference[]) =>
    [...references].sort(
      (a, b) => b.meetings.length - a.meetings.length || (b.number ?? 0) - (a.number ?? 0) || (a.id < b.id ? -1 : 1),
    )
  const groups = groupBy(all, ({ repository, kind }) => repository ?? texts.references.groups[kind] ?? kind).sort(
    (a, b) => b[1].length - a[1].length,
  )
  return {
    head: {
      title: texts.names.references,
      description: texts.references.description(all.length),
      path: routes.references(),
      area: 'references',
    },
    total: all.length,
    groups: groups.map(([name, references]) => {
      const repository = references[0]!.repository
      return {
        name,
        total: references.length,
        shown: mostMet(references)
          .slice(0, repository ? most.ofRepository : most.ofKind)
          .map((reference) => (repository ? told(archive, reference) : line(reference))),
        ...(repository && { url: routes.references(repository) }),
      }
    }),
  }
}

/** @returns for each repository that minutes speak of the parts of its address and its page, or pages. */
export function repositoryViews(
  archive: Archive,
): { owner: string; repository: string; part: string | undefined; view: RepositoryView & InParts }[] {
  const root = routes.references()
  const byPath = groupBy(
    shownReferences(archive).filter(({ repository }) => repository),
    ({ repository }) => routes.references(repository).slice(root.length, -1),
  )
  return byPath.flatMap(([, references]) => {
    const name = references[0]!.repository!
    const total = texts.references.ofRepository(references.length)
    const newest = [...references].sort((a, b) => (b.number ?? 0) - (a.number ?? 0))
    const whole: RepositoryView = {
      head: {
        title: name,
        description: texts.references.repositoryDescription(total, name),
        path: routes.references(name),
        area: 'references',
      },
      total,
      references: newest.map((reference, at) => (at < mostTold ? told(archive, reference) : line(reference))),
    }
    return inParts(
      whole,
      [whole.references],
      (part) => routes.references(name, part),
      (cut) => ({ references: cut(whole.references) }),
    ).map((view) => {
      const [owner = '', repository = '', part] = view.head.path.slice(root.length, -1).split('/')
      return { owner, repository, part, view }
    })
  })
}
