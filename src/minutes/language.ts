/**
 * In which language something is written, English or German, by the small words that carry sentences and by those that
 * stand in all minutes. A text without them,
 * such as "Availability zones", tells nothing by itself. Words that both languages have ("in", "was", "die", "will", "also",
 * "so", "an", "am", "man", "hat", "war", "bin", "all") are left out.
 */
import { wordsOf } from './forms.ts'

export type Language = 'en' | 'de'

const small: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    wordsOf(`
    the of to and is are we for on with that this these those be been being it its at from by as or but not no have has had do does did
    should would could can cannot may might must shall which who what when where how why if then than there here they them their our us you your
    i he she his her about after before between into over under until while because since only other some any every each both more most less
    just now still yet already next last please need needs needed use used using via per without within get got let make made new
    participants attendees action actions decision decisions canceled cancelled
  `),
  ),
  de: new Set(
    wordsOf(`
    der das und ist wir ein eine einen einem einer eines den dem des nicht mit auf für von zu zum zur im ins beim vom es sich auch noch schon nur
    wird werden wurde wurden sind waren haben hatte hatten kann können könnte muss müssen soll sollen sollte wollen möchte möchten darf
    sein seine ihr ihre unser unsere euch uns ich er sie du ihm ihn mir mich dich oder aber wenn weil dass ob denn doch mal gibt gab
    bei nach aus über unter vor durch gegen ohne um bis seit wegen zwischen wie wer wann warum welche welcher welches diese dieser dieses diesen
    jetzt dann dort hier heute morgen gestern mehr weniger sehr viel viele kein keine keinen alle allen alles etwas nichts bitte erst einmal selbst offene neue neuer neuen neues
    teilnehmer teilnehmende tagesordnung protokoll beschluss aufgabe aufgaben abgesagt entfällt
  `),
  ),
}

/** Addresses and handles are no words. */
const named = /(?<!\S)\S*(?::\/\/|@)\S*/g

/** @returns the language that has most of the small words, where it has twice as many as the other; of a long text one alone tells nothing */
export function languageOf(text: string): Language | undefined {
  const known = told.get(text)
  if (known !== undefined) return known ?? undefined
  const language = languageOfWords(text)
  // A line is asked about by every page that shows it; a longer text by one.
  if (text.length <= 200) told.set(text, language ?? null)
  return language
}

/** The pages are a program with a copy of this module of its own, and ask about the same lines. */
const shared = Symbol.for('minutes.languages')
const memory = globalThis as { [shared]?: Map<string, Language | null> }
memory[shared] ??= new Map()
const told = memory[shared]

function languageOfWords(text: string): Language | undefined {
  const words = text.replace(named, ' ').match(/\p{L}+/gu) ?? []
  let [en, de] = [0, 0]
  for (const word of words) {
    const low = word.toLowerCase()
    if (small.en.has(low)) en++
    // A German letter in a word that is no name.
    else if (small.de.has(low) || /^\p{Ll}.*[äöüß]|^[äöü]/u.test(word)) de++
  }
  const least = words.length > 8 ? 2 : 1
  if (en >= least && en >= 2 * de) return 'en'
  return de >= least && de >= 2 * en ? 'de' : undefined
}
