import { defineLiveCollection } from 'astro:content'
import { z } from 'astro/zod'
import { minutesFromArchive } from './loaders/minutes.ts'

export const collections = {
  /** Every minutes file, read and joined: meetings, and pages without a date. */
  minutes: defineLiveCollection({
    loader: minutesFromArchive(),
    schema: z.object({ series: z.string(), source: z.string(), date: z.string().optional() }),
  }),
}
