/** `minutes new SERIES [DATE]`: a new minutes file from the series' template, with what the last meetings left open. */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildArchive } from '../archive/build.ts'
import type { Archive } from '../archive/types.ts'
import { currentArchive } from '../loaders/archive.ts'
import { readRegistries } from '../loaders/registries.ts'
import { rootSeries } from '../loaders/rootSeries.ts'
import { folderLike, saysWhen } from '../minutes/path.ts'
import { seriesPart } from '../routes.ts'
import { settings } from '../site.ts'
import { isMarkdown, listFolder } from '../source/folder.ts'
import { isRepository } from '../source/open.ts'
import { count } from '../words.ts'
import { newMinutes } from '../writing/newMinutes.ts'
import { readDay, today } from './day.ts'

/**
 * @param positionals series and, if wanted, a day with or without a suffix: `2024-07-01-workshop`; today without one
 * @throws Error in one sentence; then nothing is written
 */
export async function begin([key, written = today()]: string[]): Promise<void> {
  const folder = settings.archive
  const archive = await archiveIn(folder)
  const known = seriesIn(archive, folder)
  if (!key)
    throw new Error(
      `Name a series, for example "npm run new -- ${known[0] ?? 'iaas'}". There are: ${known.join(', ')}.`,
    )
  if (!known.includes(key))
    throw new Error(
      `There is no series "${key}" in ${folder}. There are: ${known.join(', ')}. For a new one make its folder first: mkdir ${join(folder, key)}`,
    )
  const { date, suffix } = readDay(written)

  // Minutes that lie in no folder, or in one of a year, go on there.
  const newest =
    key === rootSeries(folder) && !existsSync(join(folder, key)) && archive.series.get(key)?.meetings.at(-1)
  const place = newest ? join(folder, folderLike(newest.source, date)) : join(folder, key)
  const path = join(place, `${date.replaceAll('-', '')}${suffix && `-${suffix}`}.md`)
  const taken = archive.byId.get(`${seriesPart(key)}/${date}${suffix && `-${suffix}`}`)?.source
  if (existsSync(path) || taken)
    throw new Error(
      `${taken ? join(folder, taken) : path} exists already. A second meeting of that day gets a suffix: npm run new -- ${key} ${date}-workshop`,
    )

  const { text, people, last, carried } = newMinutes(archive, key, date)
  mkdirSync(place, { recursive: true })
  writeFileSync(path, text, { flag: 'wx' })
  console.log(`Wrote ${path}`)
  if (last && people) console.log(`  ${count(people, 'participant')} of the last meeting (${last.date}) to choose from`)
  if (carried.length)
    console.log(
      `  ${count(carried.length, 'action')} carried over, the oldest of ${carried.map(({ since }) => since.date).sort()[0]}`,
    )
  const ended = archive.registries.series.find((entry) => entry.key === key)?.ended
  if (ended && ended < date)
    console.log(
      `  The registry says that this series ended on ${ended}: take that out of ${join(settings.content, 'series', `${key}.yml`)} if it goes on.`,
    )
  console.log(`See it while you write: npm run dev${process.env['MINUTES_ARCHIVE'] ? ` -- --archive ${folder}` : ''}`)
}

/** The archive in the folder; an empty one when no minutes are in it yet. */
async function archiveIn(folder: string): Promise<Archive> {
  if (!existsSync(folder) || !statSync(folder).isDirectory() || isRepository(folder))
    throw new Error(
      `${folder} is no folder of files: a new file needs one. Clone the repository and give its folder with --archive.`,
    )
  if (listFolder(folder).paths.some(isMarkdown)) return (await currentArchive()).archive
  return buildArchive({
    minutes: [],
    notices: [],
    registries: readRegistries(settings.content),
    files: [],
    history: new Map(),
    leftOut: [],
  })
}

/** Series with minutes, series of the registry, and folders that wait for their first minutes. */
const seriesIn = (archive: Archive, folder: string): string[] => {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\w/.test(entry.name) && !saysWhen(entry.name))
    .map(({ name }) => name)
  return [
    ...new Set([...archive.series.keys(), ...archive.registries.series.map((entry) => entry.key), ...folders]),
  ].sort()
}
