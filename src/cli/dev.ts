/** `minutes dev`: Astro's dev server on the archive; an edited file shows at once. */
import { statSync } from 'node:fs'
import { dev as devWithAstro } from 'astro'
import { currentArchive, currentSource } from '../loaders/archive.ts'
import { refuseUnread } from '../loaders/rootSeries.ts'
import { settings } from '../site.ts'
import { count } from '../words.ts'
import { serveBeside } from './beside.ts'
import { root } from './build.ts'

/** `npm run dev`: Astro over the archive, with each edit shown at once. */
export async function dev({ port, host }: { port?: string | undefined; host?: string | undefined }): Promise<void> {
  refuseUnread((await currentSource()).source, settings.archive)
  const { archive, source } = await currentArchive()
  console.log(
    `Read ${count(archive.meetings.length, 'meeting')} from ${source.origin}; ${count(archive.notices.length, 'notice')}, which "npm run check" lists.`,
  )
  if (statSync(settings.archive, { throwIfNoEntry: false })?.isDirectory())
    console.log('Save a file there, and the page shows it, with its notices.')
  else console.log('It is no folder, so nothing can be edited there: clone it, and give the clone with --archive.')
  await devWithAstro({
    root,
    server: { ...(port && { port: Number(port) }), ...(host && { host }) },
    vite: {
      plugins: [
        {
          name: 'beside-pages',
          configureServer: ({ middlewares }) => void middlewares.use((...of) => void serveBeside(...of)),
        },
      ],
    },
  })
}
