/** Pages and scripts carry the texts of the site's language alone: what Vite compiles takes that file for all of them. */
import type { AstroIntegration } from 'astro'
import { settings } from '../site.ts'

const all = /\/src\/texts\/index\.ts$/

export const oneLanguage = (): AstroIntegration => ({
  name: 'one-language',
  hooks: {
    'astro:config:setup': ({ updateConfig }) =>
      void updateConfig({
        vite: {
          plugins: [{
            name: 'one-language',
            enforce: 'pre',
            async resolveId(source, importer) {
              if (!source.endsWith('/index.ts')) return undefined
              const found = await this.resolve(source, importer, { skipSelf: true })
              return found && all.test(found.id) ? found.id.replace(all, `/src/texts/${settings.language}.ts`) : undefined
            },
          }],
        },
      }),
  },
})
