import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { fromArchive } from './loaders/collections.ts'
import { settings } from './site.ts'

const minutes = z.object({ series: z.string(), source: z.string(), date: z.string().optional() })

export const collections = {
  meetings: defineCollection({
    loader: fromArchive('meetings', ({ meetings, pages }) =>
      [...meetings, ...pages].map((entry) => ({
        id: entry.id,
        data: { series: entry.series, source: entry.source, ...(entry.kind === 'meeting' && { date: entry.date }) },
      })),
    ),
    schema: minutes,
  }),
  series: defineCollection({
    loader: fromArchive('series', ({ series }) => [...series.values()].map(({ key, title }) => ({ id: key, data: { title } }))),
    schema: z.object({ title: z.string() }),
  }),
  people: defineCollection({
    loader: fromArchive('people', ({ people }) => [...people.values()].map(({ key, handle }) => ({ id: key, data: { handle } }))),
    schema: z.object({ handle: z.string() }),
  }),
  topics: defineCollection({
    loader: fromArchive('topics', ({ topics }) => [...topics.values()].map(({ key, title, kind }) => ({ id: key, data: { title, kind } }))),
    schema: z.object({ title: z.string(), kind: z.string() }),
  }),
  releases: defineCollection({
    loader: fromArchive('releases', ({ releases }) => [...releases.values()].map(({ key, title }) => ({ id: key, data: { title } }))),
    schema: z.object({ title: z.string() }),
  }),
  pages: defineCollection({
    loader: glob({ base: `${settings.content}/pages`, pattern: '**/*.{md,mdx}' }),
    schema: z.object({ title: z.string(), description: z.string(), order: z.number().default(100) }),
  }),
}
