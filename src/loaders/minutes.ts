/**
 * Minutes as a content collection that Astro renders: an entry for each file, its HTML ready to be drawn. Entries come from
 * the archive when they are asked for (`src/live.config.ts`); a store beside it would hold every text a second time.
 */
import type { LiveLoader } from 'astro/loaders'
import type { ArchivedMeeting, ArchivedPage } from '../archive/types.ts'
import { renderMinutes } from '../html/render.ts'
import { currentArchive } from './archive.ts'

/** What an entry says of its minutes beside their HTML. */
export interface MinutesData extends Record<string, unknown> {
  series: string
  /** Path in the archive. */
  source: string
  /** ISO day; a living page has none. */
  date?: string
}

const dataOf = (minutes: ArchivedMeeting | ArchivedPage): MinutesData => ({
  series: minutes.series,
  source: minutes.source,
  ...(minutes.kind === 'meeting' && { date: minutes.date }),
})

/**
 * A live collection of all meetings and living pages of `currentArchive`, by their ids; an id that
 * is none of these has no entry. Only an entry that is asked for by itself has HTML.
 */
export const minutesFromArchive = (): LiveLoader<MinutesData, { id: string }> => ({
  name: 'minutes-from-archive',
  loadCollection: async () => {
    const { archive } = await currentArchive()
    return {
      entries: [...archive.meetings, ...archive.pages].map((minutes) => ({ id: minutes.id, data: dataOf(minutes) })),
    }
  },
  loadEntry: async ({ filter: { id } }) => {
    const { archive } = await currentArchive()
    const minutes = archive.byId.get(id)
    return minutes && { id, data: dataOf(minutes), rendered: { html: renderMinutes(minutes, archive).html } }
  },
})
