/** In which language minutes are written, and what has to be said of it where the interface speaks another. */
import { type Language, languageOf } from '../minutes/language.ts'
import { settings } from '../site.ts'
import type { ArchivedMeeting, ArchivedPage } from './types.ts'

const known = new WeakMap<ArchivedMeeting | ArchivedPage, { language: Language | undefined }>()

/** @returns the language of most of their words; nothing where they are too few */
export function languageOfMinutes(minutes: ArchivedMeeting | ArchivedPage): Language | undefined {
  const found = known.get(minutes) ?? { language: languageOf(minutes.passages.filter(({ kind }) => kind !== 'code').map(({ text }) => text).join('\n')) }
  known.set(minutes, found)
  return found.language
}

/**
 * The language of words from minutes, or from a registry, where it is not that of the interface: the value of a `lang`.
 * @param minutes from which the words are; their language is that of words which tell none
 */
export function foreign(text: string, minutes?: ArchivedMeeting | ArchivedPage): { lang?: Language } {
  const lang = languageOf(text) ?? (minutes && languageOfMinutes(minutes))
  return lang && lang !== settings.language ? { lang } : {}
}
