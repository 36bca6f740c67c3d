/** `minutes find WORDS`: the search of the site in the terminal, on a site that is built. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { find as findIn } from '../search/find.ts'
import { grouped } from '../search/group.ts'
import { titleOf } from '../search/hits.ts'
import { openIndex } from '../search/open.ts'
import { minutesTitle } from '../search/sections.ts'
import { queryOf, readState } from '../search/state.ts'
import { routes } from '../routes.ts'
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
  /** ISO date; nothing before it. */
  since?: string | undefined
  json?: boolean | undefined
}

/** @throws Error when no site is built, or no word is given. */
export async function find(words: string[], { since, json, ...narrowed }: Narrowed): Promise<void> {
  const folder = join(resolve(settings.out), 'pagefind')
  if (!existsSync(folder)) throw new Error(`${resolve(settings.out)} holds no site to search: run "npm run build" first, or give the folder with --out.`)
  const asked = new URLSearchParams({ q: words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ') })
  for (const key of ['series', 'person', 'topic', 'release', 'year'] as const) if (narrowed[key]) asked.set(key, narrowed[key])
  if (since) asked.set('after', since)
  if ([...asked.values()].every((value) => !value)) throw new Error('Say what to find: npm run find -- WORDS [--series S] [--person P] [--since 2024-01-01]')

  // The search asks for its files by fetch; here they lie on the disk.
  globalThis.fetch = async (address) => new Response(readFileSync(new URL(String(address))))
  const index = await openIndex(pathToFileURL(`${folder}/`).href)
  const answer = await findIn(index, queryOf(readState(asked.toString())))
  const hits = grouped(answer.hits, index.sections).flatMap(({ hits }) => hits).slice(0, shown).map(({ url, title, number, missing }) => {
    const minutes = index.sections.minutes[number]!
    return { title, meeting: minutesTitle(minutes, titleOf(index, 'series', minutes.series)), url: routes.absolute(url), missing }
  })
  if (json) return void console.log(JSON.stringify(hits, undefined, 2))
  for (const [typed, meant] of answer.corrected) console.log(`Nothing has "${typed}"; showing what has "${meant}".`)
  for (const { title, meeting, url, missing } of hits) console.log(`${title}\n  ${meeting}${missing.length ? ` (without ${missing.join(', ')})` : ''}\n  ${url}`)
  if (hits.length === 0) console.log(`Nothing found${answer.nearest ? `; try ${answer.nearest}` : ''}.`)
  else if (answer.amount > hits.length) console.log(`${count(answer.amount - hits.length, 'more hit')}: ${routes.absolute(routes.search(Object.fromEntries(asked)))}`)
}
