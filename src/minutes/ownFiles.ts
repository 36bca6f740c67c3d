/**
 * Which file of the archive an address means, on the web or relative: one reading for all who ask.
 *
 * Grammar: `<repository>/[-/]<view>/<branch>/<path>`, where the view is that of GitHub (`blob`, `tree`, `raw`, …), GitLab (the
 * same behind `-/`), Gitea (`src/branch`) or Bitbucket (`src`); `https://raw.githubusercontent.com/<owner>/<name>/<branch>/<path>`;
 * or a path from the file that names it, or from the root (`/`).
 */
import { decoded } from '../decoded.ts'
import { folderOf, pathFrom } from '../filePath.ts'

export interface OwnPlace {
  /** Path of the file in which the address stands. */
  source: string
  /** Web addresses of the repository of the minutes: that of now first, then former ones. */
  homes: readonly string[]
}

const view =
  /^(?:-\/)?(?:(?:src|raw)\/(?:branch|tag|commit)|blob|tree|edit|raw|blame|commits|src)\/(?:refs\/(?:heads|tags)\/)?/
const raw = 'raw.githubusercontent.com'

/** @returns paths in the archive that an address may mean, the likeliest first: a branch may have slashes in its name, and some forget it */
export function pathsMeant(url: string, { source, homes }: OwnPlace): string[] {
  const address = url.replace(/[?#].*$/s, '')
  if (address === '') return []
  if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address))
    return [decoded(address)].map((path) => pathFrom(folderOf(source), path)).filter(Boolean)
  for (const home of homes) {
    const behind = behindBranch(address, home)
    if (behind === undefined) continue
    const parts = behind.split('/').filter(Boolean)
    const cuts = parts.map((_, cut) => decoded(parts.slice(cut).join('/')))
    return [...cuts.slice(1), ...cuts.slice(0, 1)]
  }
  return []
}

/** @returns branch and path of an address on the web, when it is one of the repository's files */
function behindBranch(address: string, home: string): string | undefined {
  const [place, own] = [bare(address), bare(home).replace(/(?:\.git)?\/*$/, '')]
  const below = (start: string) =>
    start !== '' && place.toLowerCase().startsWith(`${start.toLowerCase()}/`)
      ? place.slice(start.length + 1)
      : undefined
  const file = below(own)
  if (file !== undefined) return view.test(file) ? file.replace(view, '') : undefined
  const name = /^github\.com\/(.+)$/i.exec(own)?.[1]
  return name === undefined ? undefined : below(`${raw}/${name}`)?.replace(/^refs\/(?:heads|tags)\//, '')
}

/** Without protocol and `www.`, which tell nothing here. */
const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/i, '')
