/** `minutes serve`: shows a built site. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { routes } from '../routes.ts'
import { settings } from '../site.ts'
import { serve } from './server.ts'

export interface Serving {
  port?: string | undefined
  host?: string | undefined
}

/** @throws Error when nothing is built there yet. */
export async function serveSite(folder: string, { port, host }: Serving): Promise<void> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} holds no site: run "npm run build" first, or give the folder with --out.`)
  const serving = await serve({
    folder,
    base: routes.home(),
    ...(port && { port: Number(port) }),
    ...(host && { host }),
  })
  console.log(`\nServing ${folder}\n\n  ${serving.url}\n`)
}

/** The site in the folder of the settings. @throws Error when nothing is built there yet. */
export async function serveBuilt(where: Serving): Promise<void> {
  await serveSite(resolve(settings.out), where)
  console.log('Stop it with Ctrl-C.')
}
