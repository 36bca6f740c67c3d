/** `minutes find WORDS`: the search of the site in the terminal, on a site that is built. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { nearestFirst } from '../search/correct.ts'
import { resolveFilters } from '../search/entityMatch.ts'
import { find as findIn } from '../search/find.ts'
import { grouped } from '../search/group.ts'
import { titleOf } from '../search/hits.ts'
import { type Index, openIndex } from '../search/open.ts'
import { periodAt } from '../search/period.ts'
import { minutesTitle } from '../search/sections.ts'
import { queryOf, readState } from '../search/state.ts'
import { searchFolder } from '../routes/searchIndex.ts'
import { routes, withoutBase } from '../routes.ts'
import { settings } from '../site.ts'
import { count } from '../words.ts'

/** Hits that are shown; the search page shows the rest. */
const shown = 10

interface Narrowed {
  series?: string | undefined
  person?: string | undefined
  topic?: string | undefined
  release?: string | undefined
  year?: string | undefined
  /** Nothing before it. */
  since?: string | undefined
  json?: boolean | undefined
}

/** @throws Error in one sentence when no site is built, no word is given, or a filter names what the site does not have. */
export async function find(words: string[], { since, json, ...narrowed }: Narrowed): Promise<void> {
  const site = resolve(settings.out)
  const folder = join(site, searchFolder)
  if (!existsSync(folder))
    throw new Error(`${site} holds no site to search: run "npm run build" first, or give the folder with --out.`)
  const asked = new URLSearchParams({ q: words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ') })
  for (const key of filters) if (narrowed[key]) asked.set(key, narrowed[key])
  if (since) asked.set('after', firstDay(since))
  if ([...asked.values()].every((value) => !value))
    throw new Error('Say what to find: npm run find -- WORDS [--series S] [--person P] [--since 2024-01-01]')

  // The search asks for its files by fetch; here they lie on the disk.
  globalThis.fetch = async (address) => new Response(readFileSync(new URL(String(address))))
  const index = await openIndex(pathToFileURL(folder).href)
  for (const key of filters) if (narrowed[key]) refuseUnknown(index, key, narrowed[key])
  const answer = await findIn(index, queryOf(readState(asked.toString())))
  const home = publishedAt(site)
  const whole = (path: string): string => new URL(path, home).href
  const hits = grouped(answer.hits, index.sections)
    .flatMap(({ hits }) => hits)
    .slice(0, shown)
    .map(({ url, title, number, missing }) => {
      const minutes = index.sections.minutes[number]!
      return {
        title,
        meeting: minutesTitle(minutes, titleOf(index, 'series', minutes.series)),
        url: whole(url),
        missing,
      }
    })
  if (json) return void console.log(JSON.stringify(hits, undefined, 2))
  for (const [typed, meant] of answer.corrected) console.log(`Nothing has "${typed}"; showing what has "${meant}".`)
  for (const { title, meeting, url, missing } of hits)
    console.log(`${title}\n  ${meeting}${missing.length ? ` (without ${missing.join(', ')})` : ''}\n  ${url}`)
  if (hits.length === 0) console.log(`Nothing found${answer.nearest ? `; try ${answer.nearest}` : ''}.`)
  else if (answer.amount > hits.length)
    console.log(
      `${count(answer.amount - hits.length, 'more hit')}: ${whole(withoutBase(routes.search(Object.fromEntries(asked))).slice(1))}`,
    )
}

const filters = ['series', 'person', 'topic', 'release', 'year'] as const

/** @param since a day, month or year, by figures or in words @returns ISO date */
function firstDay(since: string): string {
  const period = periodAt(since.split(/\s+/), 0)?.period
  if (!period) throw new Error(`--since "${since}" is no day: write 2024-07-01, 2024-07, 2024 or "july 2024".`)
  return period.from
}

/** A filter that fits nothing would find nothing, and not say why. */
function refuseUnknown({ entities, sections }: Index, key: (typeof filters)[number], value: string): void {
  const known = [...sections.by[key].keys()]
  if (known.includes(resolveFilters({ [key]: [value.toLowerCase()] }, entities)[key]![0]!)) return
  const best = nearestFirst(value.toLowerCase(), known).slice(0, 3)
  throw new Error(
    `No minutes of this site have the ${key} "${value}"${best.length ? `; the nearest are ${best.join(', ')}` : ''}.`,
  )
}

/** Whole address of the home page for which a site was built: its pages name themselves. */
const publishedAt = (site: string): string =>
  /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(join(site, 'index.html'), 'utf8'))?.[1] ??
  routes.absolute(routes.home())
