/** `minutes start` and `minutes build`, with what they say. */
import { buildSite, type Built } from './build.ts'
import { whatNext } from './next.ts'
import { serveSite, type Serving } from './serveSite.ts'

/** @throws as buildSite does */
export async function buildAndTell(): Promise<Built> {
  const started = performance.now()
  const built = await buildSite((text) => console.log(text))
  console.log(built.summary)
  console.log(
    `${built.unchanged ? 'Nothing has changed: looked at' : 'Built'} ${built.folder} in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
  )
  return built
}

/** @param told the archive as it was given, for commands that can be typed again; without one it is that of the settings */
export async function start({ archive, ...where }: Serving & { archive?: string | undefined }): Promise<void> {
  const { folder } = await buildAndTell()
  await serveSite(folder, where)
  console.log(whatNext(archive))
}
