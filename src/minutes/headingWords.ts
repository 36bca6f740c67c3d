/**
 * What is written beside the words of a heading: presenters, sponsors and time boxes.
 *
 * Annotations: `(@x)`, `(@x, @y)`, `(@x ~5min)`, `(@x 10 min)`, `(text @x text)`, `by @x`, `- @x`, a trailing colon, an
 * emoji in front. They are taken off the title that people see, never off the id.
 */
import type { Vocabulary } from '../registries/vocabulary.ts'
import { peopleIn } from './handles.ts'

const lead = /^(?:[\s\p{Extended_Pictographic}:*_–-]|\uFE0F|\u200D)+/u

export interface HeadingReading {
  title: string
  presenters: string[]
  timebox?: number
}

const minutes = /(?<!\d)(\d{1,3})\s?[-–]?\s?(?:min(?:ute)?s?\b\.?|['′])/i

/** @param plain the heading's text, code and URLs masked; @param text as shown. */
export function readHeading(text: string, plain: string, words: Vocabulary): HeadingReading {
  const presenters = [...new Set(peopleIn(plain, words).map((hit) => hit.handle))]
  const box = minutes.exec(plain)
  let title = text
    // a bracket with a handle or a time box in it
    .replace(/\s?[([]([^()[\]]*)[)\]]/g, (all, inside: string) => (/@[A-Za-z0-9]|\d\s?min/i.test(inside) ? '' : all))
    .replace(
      /(?<!\s)\s*(?:\b(?:by|von|from)\b|->|=>|[-–—:|/])\s*@[A-Za-z0-9][\w.-]*(?:\s*(?:,|\/|&|and|\+)\s*@[A-Za-z0-9][\w.-]*){0,30}\s*$/i,
      '',
    )
    .replace(/^\s*@[A-Za-z0-9][\w.-]*\s*[:–-]\s+(?=\S)/, '')
    .replace(/\s?[,:–-]?\s?~?(?<!\d)\d{1,3}\s?min(?:utes)?\.?\s*$/i, '')
    .replace(lead, (all) => (/[\p{Extended_Pictographic}]/u.test(all) ? '' : all.trimStart()))
    .replace(/(?<!\s)\s*:\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (!title) title = text.trim()
  return { title, presenters, ...(box && { timebox: Number(box[1]) }) }
}

/**
 * `sponsor: @x/@y, timebox: 10 min`, `Sponsor @x`, `- sponsor: @x; time: 5 min` (sig-standardization since 2023-11);
 * `Presenter: @x`, `Report by @x` under a slide's heading.
 */
export function readSponsor(
  plain: string,
  words: Vocabulary,
): { role: 'sponsor' | 'presenter'; people: string[]; timebox?: number } | undefined {
  const match = /^\W*(sponsors?|presenters?|presented by|report(?:ed)? by|speakers?)\b\s*:?/i.exec(plain)
  if (!match || (!/:/.test(match[0]) && !/^\s*@/.test(plain.slice(match[0].length)))) return undefined
  const people = [...new Set(peopleIn(plain, words).map((hit) => hit.handle))]
  const box = minutes.exec(plain)
  return {
    role: /^sponsor/i.test(match[1]!) ? 'sponsor' : 'presenter',
    people,
    ...(box && { timebox: Number(box[1]) }),
  }
}
