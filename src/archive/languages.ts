/** In which language minutes are written, and what has to be said of it where the interface speaks another. */
import { type Language, languageOf } from '../minutes/language.ts'
import { settings } from '../site.ts'
import type { ArchivedMeeting, ArchivedPage } from './types.ts'

/**
 * The language of words from minutes, or from a registry, where it is not that of the interface: the value of a `lang`.
 * @param minutes from which the words are; their language is that of words which tell none
 */
export function foreign(text: string, minutes?: ArchivedMeeting | ArchivedPage): { lang?: Language } {
  const lang = languageOf(text) ?? minutes?.language
  return lang && lang !== settings.language ? { lang } : {}
}
