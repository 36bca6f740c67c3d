/**
 * The texts of the interface in the language of the site. What Vite compiles takes the file of that language itself
 * instead of this one (integrations/oneLanguage.ts), so that a script in the browser carries its own texts in one language only.
 */
import { settings } from '../site.ts'
import * as de from './de.ts'
import * as en from './en.ts'

/** What every language has to say; the English file is the source of truth. */
export type Texts = typeof en

const languages: Record<typeof settings.language, Texts> = { en, de }
if (!(settings.language in languages)) {
  throw new Error(
    `The interface has no texts in "${settings.language}": MINUTES_LANGUAGE is one of ${Object.keys(languages).join(', ')}.`,
  )
}

export const {
  locale,
  dates,
  counts,
  names,
  frame,
  standings,
  lists,
  pictures,
  filter,
  search,
  home,
  meeting,
  series,
  people,
  person,
  topics,
  topic,
  release,
  references,
  reference,
  actions,
  decisions,
  since,
  places,
  where,
  check,
  notices,
  about,
  copying,
  reading,
  filtered,
  sinceDay,
  hits,
  narrowing,
  palette,
  findings,
  answers,
  marks,
  item,
  biography,
  gone,
  cards,
  feeds,
  calendars,
  beside,
  jump,
  rules,
  details,
}: Texts = languages[settings.language]
