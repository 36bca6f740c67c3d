/** The series of minutes that lie in no folder, `2024-03-05.md` beside the README, or in one of a year, `2024/03-05.md`. */
import { basename, dirname, resolve } from 'node:path'
import { readPath, saysWhen } from '../minutes/path.ts'
import { pathPart, reserved } from '../routes.ts'
import { isAddress } from '../source/address.ts'
import { isMarkdown } from '../source/folder.ts'
import { type Source, SourceError } from '../source/types.ts'

/** Where the archive has no name that makes an address. */
const unnamed = 'meetings'

/**
 * @param archive a folder, git URL or bundle
 * @returns the name of the folder or repository where it is lower case, digits and hyphens, else "meetings"
 */
export function rootSeries(archive: string): string {
  const path = isAddress(archive)
    ? archive
        .replace(/[?#].*$/s, '')
        .replace(/\/+$/, '')
        .replace(/^.*:(?=[^/])/, '')
    : resolve(archive)
  const last = basename(path)
  const name = (last === '.git' ? basename(dirname(path)) : last).replace(/\.(?:git|bundle)$/i, '')
  return /^[a-z][a-z0-9-]{1,39}$/.test(name) && name === pathPart(name) && !reserved.has(name) ? name : unnamed
}

/**
 * The series that some of these files belong to for want of a folder, or nothing: what lay beside the README once, and was moved
 * into a folder or away, had no page there.
 *
 * @param archive a folder, git URL or bundle, as the settings name it
 */
export const seriesOfRoot = ({ files }: Pick<Source, 'files'>, archive: string): string | undefined => {
  const root = rootSeries(archive)
  return files.some(
    ({ path }) =>
      (!path.includes('/') || saysWhen(path.split('/')[0]!)) &&
      isMarkdown(path) &&
      readPath(path, undefined, undefined, root).kind !== 'none',
  )
    ? root
    : undefined
}

/**
 * Stops where no file can be minutes, before anything is made of them.
 * @throws SourceError in one sentence
 */
export function refuseUnread({ origin, files }: Source, archive: string): void {
  const root = rootSeries(archive)
  const texts = files.map(({ path }) => path).filter(isMarkdown)
  if (texts.some((path) => readPath(path, undefined, undefined, root).kind !== 'none')) return
  const named = texts.length > 3 ? `${texts.slice(0, 3).join(', ')} and ${texts.length - 3} more` : texts.join(', ')
  throw new SourceError(
    `Nothing in ${origin} is read as minutes (${named}): a meeting is a file <series>/<YYYY-MM-DD>.md, or <YYYY-MM-DD>.md beside the README; name the files so, or give the folder with the minutes.`,
  )
}
