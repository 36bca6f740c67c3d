import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { settings } from './site.ts'

/** The hand-written pages. Minutes are a collection of their own, in `live.config.ts`: they come with each build anew. */
export const collections = {
  pages: defineCollection({
    loader: glob({ base: `${settings.content}/pages`, pattern: '**/*.{md,mdx}' }),
    schema: z.object({
      title: z.string(),
      description: z.string(),
      /** Whom it helps most; pages that say nothing come last. */
      for: z.enum(['readers', 'writers', 'keepers', 'programs', 'developers', 'others']).default('others'),
      /** Place among the pages for the same people. */
      order: z.number().default(100),
      language: z.enum(['en', 'de']).default('en'),
    }),
  }),
}
