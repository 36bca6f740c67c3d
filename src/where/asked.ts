/** What people paste to find a page, taken apart: the address of a file, a pad or a page, a date and words, an id. Text only. */
import { decoded } from '../decoded.ts'
import { datesIn, isoDay } from '../minutes/dates.ts'

export interface Asked {
  /** Server, when it is an address. */
  host: string
  /** Path of an address or file, or the words; decoded, without query and fragment, no slash at either end. */
  path: string
  /** What stands behind `#`, decoded. */
  fragment: string
  /** Line of the source that the fragment names. */
  line?: number
  /** ISO day that it names. */
  date?: string
  /** What is left without the date. */
  words: string
}

/** @param text what somebody has typed or pasted: an address with or without host, a path, a fragment, words */
export function readAsked(text: string): Asked {
  const [whole = '', hash = ''] = text.trim().split(/#(.*)/s)
  const [, host = '', rest = ''] = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?]*)(.*)$/i.exec(whole) ?? [whole, '', whole]
  const path = decoded(rest.replace(/\?.*$/s, '')).replace(/^\/+|\/+$/g, '')
  const fragment = decoded(hash)
  const line = Number(/^(?:L|lines-)(\d+)/.exec(fragment)?.[1] ?? 0)
  const found = dateIn(path)
  const words = found ? `${path.slice(0, found.start)} ${path.slice(found.end)}` : path
  return {
    host,
    path,
    fragment,
    ...(line && { line }),
    ...(found && { date: found.date }),
    words: words.replace(/\.(?:md|markdown)$/i, '').trim(),
  }
}

function dateIn(text: string): { date: string; start: number; end: number } | undefined {
  const [written] = datesIn(text)
  if (written) return written
  // "Workshop-IAM-20240830": minutes do not write like this, pads and files do.
  const compact = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text)
  const day = compact && isoDay(+compact[1]!, +compact[2]!, +compact[3]!)
  return day ? { date: day, start: compact!.index, end: compact!.index + 8 } : undefined
}
