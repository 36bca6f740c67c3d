/**
 * Pages and scripts carry the texts of the site's language alone: what Vite compiles takes the file of that language where
 * it asks for all of them. In the browser each script has a copy of its own, of which only what it uses is left: a single
 * one would hold what all scripts together use, and every page would load it.
 */
import type { AstroIntegration } from 'astro'
import { settings } from '../site.ts'

const all = /\/src\/texts\/index\.ts$/

/** The scripts of a folder that are loaded together share a copy; those in `scripts` stand alone. */
const sharer = (importer: string): string =>
  /\/src\/(scripts\/[^/.]+|[^/]+)/.exec(importer)?.[1]?.replace('/', '-') ?? ''

export const oneLanguage = (): AstroIntegration => ({
  name: 'one-language',
  hooks: {
    'astro:config:setup': ({ updateConfig }) =>
      void updateConfig({
        vite: {
          plugins: [
            {
              name: 'one-language',
              enforce: 'pre',
              async resolveId(source, importer) {
                if (!source.endsWith('/index.ts')) return undefined
                const found = await this.resolve(source, importer, { skipSelf: true })
                if (!found || !all.test(found.id)) return undefined
                const copy = this.environment.name === 'client' && importer ? `?for=${sharer(importer)}` : ''
                return found.id.replace(all, `/src/texts/${settings.language}.ts${copy}`)
              },
            },
          ],
        },
      }),
  },
})
