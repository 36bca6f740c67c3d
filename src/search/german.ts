/** German words in English minutes: looked up whole, by the parts of a compound, or by how both languages spell them. */
import { fold } from './fold.ts'
import { germanWords } from './germanWords.ts'
import type { Form } from './match.ts'

/** A German word without the endings of its cases and numbers, all of them: `meilenstein` and `meilensteine` are one. */
function base(word: string): string {
  const shorter = word.replace(/(?:ern|en|em|er|es|e|n|s)$/, '')
  return shorter.length < 4 || shorter === word ? word : base(shorter)
}

/** German word by its base → English words. */
const dictionary = new Map<string, string[]>()
const exactly = new Map<string, string[]>()
for (const pair of germanWords.trim().split(/[|\n]/)) {
  const [, german = '', english = ''] = /^(\S+) (.+)$/.exec(pair) ?? []
  const words = [...(dictionary.get(base(german)) ?? []), ...english.split(', ')]
  dictionary.set(base(german), words)
  exactly.set(german, english.split(', '))
}

/** A word in its two spellings: `ü` and `ue`. */
const formsOf = (word: string): string[] => [...new Set([fold(word), fold(word.toLowerCase().replace(/ae/g, 'ä').replace(/oe/g, 'ö').replace(/ue/g, 'ü'))])]

const wholeWeight = 0.8
/** One part of a compound says less than both. */
const partWeight = 0.3

/**
 * @param known whether a word stands in the archive: German compounds hold English words too (`Releaseplanung`)
 * @returns English for a German word or for the parts of a compound, likeliest first; empty when it is no German word
 */
export function english(word: string, known: (word: string) => boolean = () => false): Form[] {
  const weighted = (texts: string[], weight: number, same = true): Form[] => [...new Set(texts)].map((text) => ({ text, weight, ...(same && { same }) }))
  const forms = formsOf(word)
  for (const form of [...forms, ...forms.flatMap(verbs)]) {
    const whole = exactly.get(form) ?? dictionary.get(base(form))
    if (whole) return weighted(whole, wholeWeight)
  }
  for (const form of forms) {
    // Parts of the dictionary first; a piece of it that happens to stand in the archive may be none.
    const parts = compound(form, () => false, 3) ?? compound(form, known, 3)
    if (parts) return [...weighted(products(parts).slice(0, 6), wholeWeight), ...weighted(parts.map(([part]) => part!), partWeight, false)]
  }
  return weighted(forms.flatMap((form) => relatives(form)).filter(known).slice(0, 2), wholeWeight)
}

const ahead = '(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|hoch|los|mit|nach|nieder|statt|teil|um|unter|vor|weg|weiter|wieder|zu|zuruck|zusammen)'
const participle = new RegExp(`^(${ahead}?)ge(.{3,}?)(?:e?t|en)(?:e[mnrs]?)?$`)
const withZu = new RegExp(`^(${ahead})zu(.{4,}n)$`)
const past = /^(.{4,}?)e?t(?:e(?:n|r|s|m)?)?$/

/** The verb behind another form of it, and the noun behind a verb: abgelaufen → ablaufen, anzulegen → anlegen, verwaltete → verwalten, Verwaltung. */
function verbs(word: string): string[] {
  const [, before, inner] = participle.exec(word) ?? []
  const [, ahead, rest] = withZu.exec(word) ?? []
  const stems = [inner && `${before}${inner}`, past.exec(word)?.[1], rest && `${ahead}${rest.replace(/e?n$/, '')}`, /^(.{4,})ung(?:en)?$/.exec(word)?.[1], /^(.{4,}?)e?n$/.exec(word)?.[1]]
  return stems.filter((stem) => stem !== undefined && stem !== '').flatMap((stem) => [`${stem}en`, `${stem}ung`])
}

const shortest = 3

/** Sicherheits·lücke: parts that are known words, an `s`, `es`, `n` or `en` between them; the longest last part wins. */
function compound(word: string, known: (word: string) => boolean, most: number): string[][] | undefined {
  for (let cut = shortest; cut <= word.length - shortest; cut++) {
    const last = translated(word.slice(cut), known)
    if (!last) continue
    const first = word.slice(0, cut)
    for (const start of new Set([first, first.replace(/e?s$/, ''), first.replace(/e?n$/, ''), `${first}e`])) {
      if (start.length < shortest) continue
      const whole = translated(start, known)
      const parts = whole ? [whole] : most > 2 ? compound(start, known, most - 1) : undefined
      if (parts) return [...parts, last]
    }
  }
  return undefined
}

const translated = (part: string, known: (word: string) => boolean): string[] | undefined =>
  exactly.get(part) ?? dictionary.get(base(part)) ?? (part.length > 3 && known(part) ? [part] : undefined)

/** One of each part, in order: the first ones first. */
const products = (parts: string[][]): string[] =>
  parts.reduce<string[]>((heads, part) => part.slice(0, 3).flatMap((word) => heads.map((head) => `${head} ${word}`.trim())), [''])

const turns: [from: RegExp, to: string[]][] = [
  [/tat(?:en)?$/, ['ty']], [/ierung(?:en)?$/, ['ation', 'ization', 'ing']], [/iert(?:e[nrsm]?)?$/, ['ed', 'ated', 'ized']], [/ieren$/, ['e', 'ate', 'ize', '']],
  [/isch(?:e[nrsm]?)?$/, ['ic', 'ical', 'ish']], [/uell(?:e[nrsm]?)?$/, ['ual']], [/ell(?:e[nrsm]?)?$/, ['al']], [/iv(?:e[nrsm]?)?$/, ['ive']],
  [/enz(?:en)?$/, ['ence', 'ency']], [/anz(?:en)?$/, ['ance']], [/ie(?:n)?$/, ['y']], [/ik(?:en)?$/, ['ic', 'ics']], [/ismus$/, ['ism']], [/e[nrs]?$/, ['', 'e']], [/$/, ['', 'e']],
]

/** How a word that both languages have is spelt in English: Kandidat, Administratoren, Prozessor. */
function relatives(word: string): string[] {
  const letters = [word, word.replace(/k/g, 'c'), word.replace(/z(?=[eiy])/g, 'c'), word.replace(/k/g, 'c').replace(/z(?=[eiy])/g, 'c'), word.replace(/sch/g, 'sh')]
  return [...new Set(letters)].flatMap((form) => turns.filter(([from]) => from.test(form)).flatMap(([from, to]) => to.map((ending) => form.replace(from, ending)))).filter((form) => form !== word && form.length > 3)
}
