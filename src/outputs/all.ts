/**
 * What stands beside the pages of Astro: item pages, JSON, feeds, Markdown sources, attachments, and the files that static
 * hosts and robots read. Each kind is a list of addresses and contents in a file of its own; here is all of it.
 */
import type { Archive } from '../archive/types.ts'
import { publicRegistries } from '../check/registries.ts'
import type { Kept } from '../ledger/kept.ts'
import { routes } from '../routes.ts'
import type { Source } from '../source/types.ts'
import { whereFiles } from '../where/data.ts'
import { apiOutputs, calendarOutputs, feedOutputs } from './data.ts'
import { guide } from './guide.ts'
import { hostFiles } from './hosts.ts'
import { itemPages } from './items.ts'
import { shown } from './shown.ts'
import { sourceCopies } from './sources.ts'
import type { Output } from './types.ts'

/** @param kept addresses of former times; their pages are copies of others, and come later @param template the page of one item, as Astro rendered it @param gone is told of files that went away since the archive was opened */
export function* allOutputs(
  archive: Archive,
  source: Source,
  kept: readonly Kept[],
  template: string,
  gone: (path: string) => void = () => {},
): Iterable<Output> {
  yield* itemPages(archive, template)
  yield* filesBeside(archive, source, kept, gone)
}

/** All that is no page. The images of the minutes come first: the dev server looks for them most. */
export function* filesBeside(
  archive: Archive,
  source: Source,
  kept: readonly Kept[],
  gone: (path: string) => void = () => {},
): Iterable<Output> {
  yield* shown(sourceCopies(archive, source, gone))
  yield [routes.check('registries.json'), JSON.stringify(publicRegistries(archive.registries))]
  yield* shown(apiOutputs(archive))
  yield* shown(feedOutputs(archive))
  yield* calendarOutputs(archive)
  yield* hostFiles(archive, kept)
  yield* whereFiles(archive)
  yield [routes.asset('llms.txt'), guide(archive)]
}
