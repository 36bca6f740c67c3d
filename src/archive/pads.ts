/**
 * Headings of pads. A HedgeDoc pad is emptied for every meeting, so a link into it finds what it meant only here: the
 * heading of that name in the minutes that the pad became.
 */
import { decoded } from '../decoded.ts'
import type { Archive, ArchivedMeeting, ArchivedPage } from './types.ts'

/** HedgeDoc keeps capitals and drops punctuation, GitHub lowers and drops: what both leave. */
export const foldedFragment = (fragment: string): string => fragment.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** @param pattern of a series registry: `*-scs-team-iaas` @param name of a pad: `2024-scs-team-iaas` */
export const padFits = (pattern: string, name: string): boolean => {
  const [start = '', ...rest] = pattern.split('*')
  const end = rest.join('*')
  return rest.length
    ? name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end)
    : name === pattern
}

/** Name and fragment in the address of a pad; `/s/name` and `/name?both#Heading` are the same pad. */
export function padOf(url: string, server: string): { name: string; fragment: string } | undefined {
  if (!server || !URL.canParse(url) || !URL.canParse(server)) return undefined
  const { host, pathname, hash } = new URL(url)
  if (host !== new URL(server).host || pathname.startsWith('/uploads/')) return undefined
  return {
    name: decoded(pathname.replace(/^\/(?:s\/|p\/)?/, '').replace(/\/.*$/, '')),
    fragment: decoded(hash.slice(1)),
  }
}

interface HeadingPlace {
  minutes: ArchivedMeeting | ArchivedPage
  id: string
}

const headingsOf = new WeakMap<Archive['byId'], Map<string, HeadingPlace[]>>()

function headings(archive: Archive): Map<string, HeadingPlace[]> {
  const known = headingsOf.get(archive.byId)
  if (known) return known
  const all = new Map<string, HeadingPlace[]>()
  for (const minutes of archive.byId.values()) {
    const add = (fragment: string, id: string) => {
      const key = foldedFragment(fragment)
      all.set(key, [...(all.get(key) ?? []), { minutes, id }])
    }
    for (const { kind, id } of minutes.passages) if (kind === 'heading' && id) add(id, id)
    for (const [fragment, passage] of minutes.github ?? []) add(fragment, minutes.passages[passage]!.id!)
  }
  headingsOf.set(archive.byId, all)
  return all
}

/** In days: what is linked was said shortly before, or is about to be said in the meeting of another series. */
const [before, after] = [60, 14]

/**
 * @param from the minutes in which the link stands
 * @returns the one heading that is meant, or undefined when that cannot be told
 */
export function headingOfPad(
  archive: Archive,
  url: string,
  server: string,
  from: ArchivedMeeting | ArchivedPage,
): HeadingPlace | undefined {
  const pad = padOf(url, server)
  if (!pad || !foldedFragment(pad.fragment)) return undefined
  // A link within a pad, copied with the address of its server alone, means the pad of these minutes.
  const series =
    pad.name === ''
      ? from.series
      : [...archive.series.values()].find(({ pads }) => pads.some((pattern) => padFits(pattern, pad.name)))?.key
  const found = (headings(archive).get(foldedFragment(pad.fragment)) ?? []).filter(
    ({ minutes }) => series === undefined || minutes.series === series,
  )
  if (new Set(found.map(({ minutes }) => minutes)).size === 1) return found[0]
  if (from.kind !== 'meeting') return undefined
  const near = found.filter(({ minutes }) => {
    const days = minutes.kind === 'meeting' ? (Date.parse(minutes.date) - Date.parse(from.date)) / 86_400_000 : Infinity
    return days >= -before && days <= after
  })
  // The latest of its series is meant; without a series only a single one will do.
  const last = near.at(-1)?.minutes
  return series !== undefined || near.every(({ minutes }) => minutes === last)
    ? near.find(({ minutes }) => minutes === last)
    : undefined
}
