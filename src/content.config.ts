import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { settings } from './site.ts'

/** The hand-written pages. Minutes and registries come as one joined archive, from `loaders/archive.ts`. */
export const collections = {
  pages: defineCollection({
    loader: glob({ base: `${settings.content}/pages`, pattern: '**/*.{md,mdx}' }),
    schema: z.object({ title: z.string(), description: z.string(), order: z.number().default(100) }),
  }),
}
