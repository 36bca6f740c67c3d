/** From what somebody pasted to the places that may be meant, best first. */
import { foldedFragment, padFits } from '../archive/pads.ts'
import { pathBelow } from '../routes/lookUp.ts'
import { type Asked, readAsked } from './asked.ts'
import type { WhereIndex, WherePlaces } from './data.ts'

/** Where the data comes from: the browser fetches it, the command reads it. */
export interface WhereData {
  index(): Promise<WhereIndex>
  /** @param part path part of a series */
  places(part: string): Promise<WherePlaces>
}

/** A page, or a place in it. */
export interface Place {
  /** Below the base, with `/` at its end: `iaas/2024-04-10/`. */
  path: string
  fragment?: string
  /** "Team IaaS, 2024-04-10". */
  title: string
}

export interface Answer {
  places: Place[]
  /** The first is what was asked for, so that one may go there at once. */
  certain: boolean
}

/** @param text whatever was pasted; hostile input is text like any other @param pads address of the pad server */
export async function whereIs(text: string, data: WhereData, pads = ''): Promise<Answer> {
  const asked = readAsked(text)
  const index = await data.index()
  const found =
    byAddress(asked, index) ??
    (await byPad(asked, index, data, pads)) ??
    (await byId(asked, index, data)) ??
    byDate(asked, index) ??
    bySeries(asked, index)
  if (!found) return { places: [], certain: false }
  const [first] = found.places
  const fragment = first && !first.fragment && found.certain ? await fragmentIn(first, asked, data) : undefined
  return fragment ? { ...found, places: [{ ...first!, fragment }, ...found.places.slice(1)] } : found
}

const dateOf = (id: string): string | undefined => /\/(\d{4}-\d{2}-\d{2})/.exec(id)?.[1]
const partOf = (id: string): string => id.split('/')[0]!

function place(id: string, { series }: WhereIndex, fragment?: string): Place {
  const [part = '', rest = ''] = id.split('/')
  const title = series.find(([key]) => key === part)?.[1] ?? part
  return { path: pathBelow(id), title: `${title}, ${rest}`, ...(fragment && { fragment }) }
}

const withoutEnding = (path: string): string => path.replace(/\.(?:md|markdown)$/i, '').toLowerCase()

/** The path of a file, whatever stands before it (server, repository, any branch), or the address of a page on this site. */
function byAddress({ path }: Asked, index: WhereIndex): Answer | undefined {
  const wanted = `/${withoutEnding(path)}`
  let best: { id: string; length: number } | undefined
  for (const [id, ...sources] of index.minutes) {
    for (const source of sources) {
      const end = `/${withoutEnding(source)}`
      if (wanted.endsWith(end) && end.length > (best?.length ?? 0)) best = { id, length: end.length }
    }
  }
  if (best) return { places: [place(best.id, index)], certain: true }
  const parts = path.toLowerCase().split('/')
  const ids = new Set(index.minutes.map(([id]) => id))
  for (const at of parts.keys()) {
    const id = parts
      .slice(at, at + 2)
      .join('/')
      .replace(/\.(?:md|json)$/, '')
    if (!ids.has(id)) continue
    const whole = place(id, index)
    const item = parts[at + 2] ?? ''
    if (!/^[a-z0-9-]+$/.test(item)) return { places: [whole], certain: true }
    // The words behind the id of an action or decision may be others now; the id stays.
    const own = /^[ad]-[0-9a-f]{5}(?![0-9a-z])/.exec(item)?.[0]
    return {
      places: [
        { ...whole, path: pathBelow(id, item), title: `${whole.title}: ${item.replaceAll('-', ' ')}` },
        own ? place(id, index, own) : whole,
      ],
      certain: true,
    }
  }
  return undefined
}

/** A pad: the heading that its fragment names, else the series whose pad it is. */
async function byPad(
  { host, path, fragment, date }: Asked,
  index: WhereIndex,
  data: WhereData,
  pads: string,
): Promise<Answer | undefined> {
  const name = path.replace(/^(?:s|p)\//, '').replace(/\/.*$/, '')
  const [part, title] =
    index.series.find(([, , , patterns]) => patterns.some((pattern) => padFits(pattern, name))) ?? []
  const ofServer = URL.canParse(pads) && host === new URL(pads).host
  if (!part && !ofServer) return undefined
  const wanted = foldedFragment(fragment)
  const found: Place[] = []
  for (const key of wanted ? (part ? [part] : index.series.map(([other]) => other)) : []) {
    for (const [id, places] of Object.entries(await data.places(key))) {
      const heading = namesIn(places).find(([other]) => foldedFragment(other) === wanted)
      if (heading) found.push(place(id, index, heading[0]))
    }
  }
  found.sort(newestFirst)
  if (found.length) return { places: found, certain: found.length === 1 }
  // "Workshop-IAM-20240830" says more than whose pad it is.
  return part && !date ? { places: [{ path: pathBelow(part), title: title! }], certain: true } : undefined
}

/** `b-12abc`, `a-9386f`: the id of a bullet, an action or a decision, in whatever minutes it stands. */
async function byId({ path, fragment }: Asked, index: WhereIndex, data: WhereData): Promise<Answer | undefined> {
  const id = [path, fragment].find((word) => /^[abd]-[0-9a-f]{5}$/.test(word))
  if (!id) return undefined
  const files = await Promise.all(index.series.map(([part]) => data.places(part)))
  const found = files
    .flatMap((minutes) => Object.entries(minutes))
    .filter(([, places]) => ` ${places}`.includes(` ${id}:`))
    .map(([key]) => place(key, index, id))
  return { places: found.sort(newestFirst), certain: found.length === 1 }
}

function byDate({ date, words }: Asked, index: WhereIndex): Answer | undefined {
  if (!date) return undefined
  const series = seriesNamed(words, index)
  const of = series ? index.minutes.filter(([id]) => partOf(id) === series) : index.minutes
  const onDay = of.filter(([id]) => dateOf(id) === date)
  if (onDay.length) return { places: onDay.map(([id]) => place(id, index)), certain: onDay.length === 1 }
  if (!series) return undefined
  // No meeting that day: the ones before and after.
  const dated = of.filter(([id]) => dateOf(id)).sort(([a], [b]) => (dateOf(a)! < dateOf(b)! ? -1 : 1))
  const after = dated.findIndex(([id]) => dateOf(id)! > date)
  const near = after < 0 ? dated.slice(-1) : dated.slice(Math.max(0, after - 1), after + 1)
  return near.length ? { places: near.map(([id]) => place(id, index)), certain: false } : undefined
}

function bySeries({ words }: Asked, index: WhereIndex): Answer | undefined {
  const given = words.split('/').at(-1)!
  const series = index.series.find(([part]) => part === seriesNamed(given, index))
  if (!series) return undefined
  const [part, title, names] = series
  return {
    places: [{ path: pathBelow(part), title }],
    certain: [title, ...names].some((name) => spaced(name) === spaced(given)),
  }
}

const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** The series with the longest name that the words hold: "team iaas" before "iaas". */
function seriesNamed(words: string, { series }: WhereIndex): string | undefined {
  const given = spaced(words)
  const names = series.flatMap(([part, title, others]) =>
    [title, ...others].map((name) => ({ part, name: spaced(name) })),
  )
  return names.filter(({ name }) => given.includes(name)).sort((a, b) => b.name.length - a.name.length)[0]?.part
}

/** The fragment of the page that a fragment of another host, or a line, stands for. */
async function fragmentIn({ path }: Place, { fragment, line }: Asked, data: WhereData): Promise<string | undefined> {
  if (!fragment || !/\//.test(path.slice(0, -1))) return undefined
  const names = namesIn((await data.places(partOf(path)))[path.slice(0, -1)] ?? '')
  if (line) return names.findLast(([, at]) => at <= line)?.[0]
  const wanted = foldedFragment(fragment)
  return (names.find(([name]) => name === fragment) ?? names.find(([name]) => foldedFragment(name) === wanted))?.[0]
}

const namesIn = (places: string): [name: string, line: number][] =>
  places
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const at = word.lastIndexOf(':')
      return [decodeURIComponent(word.slice(0, at)), Number(word.slice(at + 1))]
    })

const newestFirst = (a: Place, b: Place): number => ((dateOf(a.path) ?? '') < (dateOf(b.path) ?? '') ? 1 : -1)
