/** All releases, latest first. */
import { foreign } from '../archive/languages.ts'
import type { Archive } from '../archive/types.ts'
import type { Language } from '../minutes/language.ts'
import { routes } from '../routes.ts'
import type { PageHead } from './head.ts'
import { stripsBy, type StripsView } from './strips.ts'
import * as texts from '../texts/index.ts'

export interface ReleasesView {
  head: PageHead
  /** When each was spoken of. */
  attention: StripsView | undefined
  releases: {
    title: string
    url: string
    description: string
    planned?: string
    released?: string
    meetings: number
    lang?: Language
  }[]
}

/** All that the list of releases shows. */
export const releasesView = (archive: Archive): ReleasesView => ({
  head: {
    title: texts.names.releases,
    description: texts.release.description,
    path: routes.releases(),
    area: 'releases',
  },
  attention: stripsBy(
    archive,
    {
      caption: texts.release.attention,
      rows: texts.release.release,
      amounts: texts.names.sections,
      most: 12,
      all: false,
    },
    [...archive.releases.values()]
      .reverse()
      .flatMap(({ key, sections }) => sections.map(({ meeting }) => ({ key, meeting }))),
    ({ key }) => [key],
    (key) => ({ label: archive.releases.get(key)!.title, url: routes.release(key) }),
    (a, b) => archive.releases.get(b)!.number - archive.releases.get(a)!.number,
  ),
  releases: [...archive.releases.values()]
    .reverse()
    .map(({ key, title, description, planned, released, meetings }) => ({
      title,
      url: routes.release(key),
      description,
      ...(planned && { planned }),
      ...(released && { released }),
      meetings: meetings.length,
      ...foreign(description),
    })),
})
