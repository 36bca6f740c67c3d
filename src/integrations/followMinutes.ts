/** In the dev server: an edited minutes or registry file is read anew and the page in the browser reloads. */
import { resolve } from 'node:path'
import type { AstroIntegration } from 'astro'
import { forgetArchive } from '../loaders/archive.ts'
import { settings } from '../site.ts'

export const followMinutes = (): AstroIntegration => ({
  name: 'follow-minutes',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const followed = [resolve(settings.archive), resolve(settings.content)]
      server.watcher.add(followed)
      server.watcher.on('all', (_event, path) => {
        if (!followed.some((folder) => path.startsWith(folder)) || !/\.(?:md|ya?ml)$/.test(path)) return
        forgetArchive()
        // Astro keeps what getStaticPaths gave until it hears that content has changed.
        for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {})
        server.ws.send({ type: 'full-reload' })
      })
    },
  },
})
