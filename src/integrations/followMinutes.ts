/** In the dev server: an edited minutes or registry file is read anew, its notices are told and the page in the browser reloads. */
import { relative, resolve, sep } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { AstroIntegration } from 'astro'
import { renewArchive } from '../loaders/archive.ts'
import type { Notice } from '../minutes/types.ts'
import { settings } from '../site.ts'
import { count } from '../words.ts'

/** What happened to which file; a registry changes how every file reads. */
type Change = { kind: 'edited' | 'moved'; path: string } | { kind: 'registry'; path: string }

export const followMinutes = (): AstroIntegration => ({
  name: 'follow-minutes',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const reload = () => {
        // Astro keeps what getStaticPaths gave until it hears that content has changed.
        for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {})
        server.ws.send({ type: 'full-reload' })
      }
      // One after the other: each load begins with what the one before has read.
      let last: Promise<void> = Promise.resolve()
      const follow = (change: Change) => {
        last = last.then(async () => {
          // A page that is being made ends with the archive that it began with.
          await turn()
          const started = performance.now()
          try {
            const renewed = renewArchive(change.kind === 'edited' ? change.path : undefined, change.kind === 'registry')
            // Browsers take a while to ask again: meanwhile the archive is made, and what they ask for waits for it.
            reload()
            const { archive } = await renewed
            const own = archive.notices.filter(({ source }) => source === change.path)
            console.log(told(change, own, performance.now() - started))
          } catch (error) {
            console.error(
              `${error instanceof Error ? error.message : error}\nThe pages stay as they are until that is mended.`,
            )
          }
        })
      }
      const [archive, content] = [resolve(settings.archive), resolve(settings.content)]
      server.watcher.add([archive, content])
      server.watcher.on('all', (event, place) => {
        if (event === 'addDir' || event === 'unlinkDir') return
        const path = below(archive, place)
        if (path) follow({ kind: event === 'change' ? 'edited' : 'moved', path })
        else if (/\.(?:md|ya?ml)$/.test(place) && below(content, place)?.startsWith('pages/') === false)
          follow({ kind: 'registry', path: place })
      })
    },
  },
})

/** The path inside the folder, with `/`; nothing when it lies elsewhere. */
function below(folder: string, place: string): string | undefined {
  const path = relative(folder, place)
  return path && !path.startsWith('..') ? path.replaceAll(sep, '/') : undefined
}

const told = (change: Change, notices: Notice[], took: number): string =>
  [
    `${change.path}: ${change.kind === 'registry' ? 'all minutes read anew' : 'read'} in ${Math.round(took)} ms${change.kind === 'registry' ? '' : notices.length ? `, ${count(notices.length, 'notice')}` : ', no notices'}`,
    ...notices.map(({ line, column, rule, message, hint }) => `  ${line}:${column} ${rule}: ${message} ${hint}`),
  ].join('\n')
