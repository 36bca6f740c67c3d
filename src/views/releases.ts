/** All releases, latest first. */
import type { Archive } from '../archive/types.ts'
import { routes } from '../routes.ts'
import type { PageHead } from './head.ts'

export interface ReleasesView {
  head: PageHead
  releases: { title: string; url: string; description: string; planned?: string; released?: string; meetings: number }[]
}

export const releasesView = (archive: Archive): ReleasesView => ({
  head: { title: 'Releases', description: 'Releases, their dates and what was said of them', path: routes.releases(), area: 'releases' },
  releases: [...archive.releases.values()].reverse().map(({ key, title, description, planned, released, meetings }) => ({
    title, url: routes.release(key), description, ...(planned && { planned }), ...(released && { released }), meetings: meetings.length,
  })),
})
