/** `minutes dev`: Astro's dev server on the archive; an edited file shows at once. */
import { dev as devWithAstro } from 'astro'
import { currentArchive } from '../loaders/archive.ts'
import { count } from '../words.ts'
import { root } from './build.ts'

export async function dev({ port, host }: { port?: string | undefined; host?: string | undefined }): Promise<void> {
  const { archive } = await currentArchive()
  console.log(`${count(archive.meetings.length, 'meeting')}, ${count(archive.notices.length, 'notice')}.`)
  await devWithAstro({ root, server: { ...(port && { port: Number(port) }), ...(host && { host }) } })
}
