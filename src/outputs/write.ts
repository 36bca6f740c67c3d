/**
 * What stands beside the pages of Astro: item pages, JSON, feeds, Markdown sources, attachments, and the files that static
 * hosts and robots read. Each kind is a list of addresses and contents in a file of its own; here they are written.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Archive } from '../archive/types.ts'
import { publicRegistries } from '../check/registries.ts'
import { templatePlace } from '../items/template.ts'
import { routes } from '../routes.ts'
import type { Kept } from '../ledger/kept.ts'
import { settings } from '../site.ts'
import type { Source } from '../source/types.ts'
import { apiOutputs, feedOutputs } from './data.ts'
import { guide } from './guide.ts'
import { hostFiles } from './hosts.ts'
import { itemPages } from './items.ts'
import { keptPages } from './kept.ts'
import { sourceCopies } from './sources.ts'
import { whereFiles } from '../where/data.ts'
import type { Output } from './types.ts'

function* outputs(archive: Archive, source: Source, kept: readonly Kept[], template: string, read: (route: string) => Buffer): Iterable<Output> {
  yield* apiOutputs(archive)
  yield* itemPages(archive, template)
  yield* sourceCopies(archive, source)
  yield* feedOutputs(archive)
  yield* hostFiles(archive, kept)
  yield* whereFiles(archive)
  yield [routes.asset('llms.txt'), guide(archive)]
  yield [routes.check('registries.json'), JSON.stringify(publicRegistries(archive.registries))]
  // Last: these are copies of what is written by then.
  yield* keptPages(archive, kept, template, read)
}

/** @param kept addresses of former times @param folder the site being built, Astro's pages in it @returns number of files written */
export function writeOutputs(archive: Archive, source: Source, kept: readonly Kept[], folder: string): number {
  const place = join(folder, templatePlace.series)
  const template = readFileSync(join(place, templatePlace.meeting, templatePlace.item, 'index.html'), 'utf8')
  rmSync(place, { recursive: true })
  const placeOf = (route: string): string => join(folder, decodeURIComponent(route.slice(settings.base.length)))
  let written = 0
  const made = new Set<string>()
  for (const [route, content] of outputs(archive, source, kept, template, (route) => readFileSync(placeOf(route)))) {
    const path = placeOf(route)
    if (!path.startsWith(folder + sep)) continue
    if (!made.has(dirname(path))) {
      mkdirSync(dirname(path), { recursive: true })
      made.add(dirname(path))
    }
    writeFileSync(path, content)
    written++
  }
  return written
}
