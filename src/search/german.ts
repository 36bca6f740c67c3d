/** German words in English minutes: looked up whole, by the parts of a compound, or by how both languages spell them. */
import { fold } from './fold.ts'
import type { Form } from './match.ts'

/** A German word without the endings of its cases and numbers, all of them: `meilenstein` and `meilensteine` are one. */
function base(word: string): string {
  const shorter = word.replace(/(?:ern|en|em|er|es|e|n|s)$/, '')
  return shorter.length < 4 || shorter === word ? word : base(shorter)
}

/** The entries of the dictionary that begin with three letters, as `germanPages` wrote them; nothing when there are none. */
export type GermanPages = (beginning: string) => Promise<string>

/** What words that stand on one page begin with. */
export const beginningOf = (word: string): string => word.slice(0, 3).padEnd(3, '_')

/** The dictionary as far as it is there. */
interface Book {
  /** English for a word or for another form of it. Nothing when its page is missing, which is then noted. */
  find(word: string): string[] | undefined
  /** Loads the pages that were missed. @returns whether there were any */
  turn(): Promise<boolean>
}

const books = new WeakMap<GermanPages, Book>()
function bookOf(pages: GermanPages): Book {
  const known = books.get(pages)
  if (known) return known
  const [exactly, byBase] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const [there, missed] = [new Set<string>(), new Set<string>()]
  const found = (word: string): string[] | undefined => exactly.get(word) ?? byBase.get(base(word))
  const book: Book = {
    find: (word) => {
      const beginning = beginningOf(word)
      if (!there.has(beginning)) missed.add(beginning)
      return found(word)
    },
    turn: async () => {
      const beginnings = [...missed]
      missed.clear()
      const written = await Promise.all(beginnings.map(pages))
      for (const beginning of beginnings) there.add(beginning)
      for (const pair of written.flatMap((page) => page.split('|'))) {
        const [, german = '', english = ''] = /^(\S+) (.+)$/.exec(pair) ?? []
        if (!german) continue
        const words = english.split(', ')
        exactly.set(german, words)
        byBase.set(base(german), [...(byBase.get(base(german)) ?? []), ...words])
      }
      return beginnings.length > 0
    },
  }
  books.set(pages, book)
  return book
}

/** A word in its two spellings: `ü` and `ue`. */
const formsOf = (word: string): string[] => [
  ...new Set([fold(word), fold(word.toLowerCase().replace(/ae/g, 'ä').replace(/oe/g, 'ö').replace(/ue/g, 'ü'))]),
]

const wholeWeight = 0.8
/** One part of a compound says less than both. */
const partWeight = 0.3
const mostProducts = 3
/** Meanings that are looked up; others count where they are seen. */
const mostSought = 2

/**
 * @param pages of the dictionary; those that are wanted are loaded
 * @param known whether a word stands in the archive: German compounds hold English words too (`Releaseplanung`)
 * @param plain only what the dictionary itself says of the word: for one that may well be English (`restart`, `fernet`)
 * @returns English for a German word or for the parts of a compound, likeliest first; empty when it is no German word
 */
export async function english(
  word: string,
  pages: GermanPages,
  known: (word: string) => boolean = () => false,
  plain = false,
): Promise<Form[]> {
  const book = bookOf(pages)
  const forms = formsOf(word)
  const ways: (() => Form[] | undefined)[] = [
    () =>
      [...forms, ...(plain ? [] : [...forms.flatMap(verbs), ...forms.flatMap(masculine)])]
        .map((form) => book.find(form))
        .find(Boolean)
        ?.map((text) => whole(text)),
    () => (word.includes('-') ? meaningOf(forms.map((form) => hyphened(form, book)).find(Boolean)) : undefined),
    // Parts of the dictionary first; a piece of it that happens to stand in the archive may be none.
    ...[() => false, known].map(
      (known) => () =>
        meaningOf(forms.map((form) => compound(form, book, known, 2) ?? compound(form, book, known, 3)).find(Boolean)),
    ),
  ]
  for (const way of plain ? ways.slice(0, 1) : ways) {
    let meanings = way()
    while (await book.turn()) meanings = way()
    if (meanings)
      return distinct(meanings).map((form, at) => (form.same && at >= mostSought ? { ...form, seen: true } : form))
  }
  if (plain) return []
  return forms
    .flatMap((form) => relatives(form))
    .filter(known)
    .slice(0, 2)
    .map(whole)
}

/** English for a compound from that for its parts. */
const meaningOf = (parts: string[][] | undefined): Form[] | undefined =>
  parts && [
    ...products(parts).slice(0, mostProducts).map(whole),
    ...parts.map(([text]): Form => ({ text: text!, weight: partWeight })).filter(({ text }) => text.length > 1),
  ]

const distinct = (forms: Form[]): Form[] =>
  forms.filter(({ text }, at) => forms.findIndex((other) => other.text === text) === at)

const whole = (text: string): Form => ({ text, weight: wholeWeight, same: true })

const ahead =
  '(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|hoch|los|mit|nach|nieder|statt|teil|um|unter|vor|weg|weiter|wieder|zu|zuruck|zusammen)'
const participle = new RegExp(`^(${ahead}?)ge(.{3,}?)(?:e?t|en)(?:e[mnrs]?)?$`)
const withZu = new RegExp(`^(${ahead})zu(.{4,}n)$`)
const past = /^(.{4,}?)e?t(?:e(?:n|r|s|m)?)?$/

/** Stems of the past of strong verbs, with those of their infinitives; forms of the present that change their vowel, too. */
const strong = new Map(
  `begann beginn,begonn beginn,bog bieg,bot biet,brach brech,brich brech,broch brech,fand find,fund find,fiel fall,flog flieg,floss fliess,fror frier,fuhr fahr,gab geb,gib geb,ging geh,gang geh,glich gleich,griff greif,
  half helf,hilf helf,holf helf,hielt halt,hob heb,kam komm,las les,lies les,lief lauf,liess lass,lor lier,lud lad,nahm nehm,nimm nehm,nomm nehm,riss reiss,sah seh,schied scheid,schlug schlag,schloss schliess,
  schnitt schneid,schob schieb,schrieb schreib,schwieg schweig,sprach sprech,sprich sprech,sproch sprech,stand steh,stieg steig,strich streich,traf treff,triff treff,troff treff,trat tret,tritt tret,trieb treib,
  trug trag,warf werf,wirf werf,worf werf,wich weich,wies weis,wuchs wachs,zog zieh`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)
const strongForm = new RegExp(
  `^(${ahead}?(?:be|ent|er|miss|uber|unter|ver|zer|wider)?(?:ge)?)(${[...strong.keys()].join('|')})(?:en?|e?t|en?e[mnrs])?$`,
)

/** angeschrieben → anschreiben, verschob → verschieben, übernimmt → übernehmen. A short stem by itself may be another word (`bot`). */
function strongVerbs(word: string): string[] {
  const [, before, past] = strongForm.exec(word) ?? []
  if (before === undefined || past === undefined || (before === '' && past.length < 5)) return []
  return [`${before.replace(/ge$/, '')}${strong.get(past)}en`]
}

/** The verb behind another form of it, and the noun behind a verb: abgelaufen → ablaufen, anzulegen → anlegen, verwaltete → verwalten, Verwaltung. */
function verbs(word: string): string[] {
  const [, before, inner] = participle.exec(word) ?? []
  const [, ahead, rest] = withZu.exec(word) ?? []
  const stems = [
    inner && `${before}${inner}`,
    past.exec(word)?.[1],
    rest && `${ahead}${rest.replace(/e?n$/, '')}`,
    /^(.{4,})ung(?:en)?$/.exec(word)?.[1],
    /^(.{4,}?)e?n$/.exec(word)?.[1],
  ]
  return [
    ...strongVerbs(word),
    ...stems.filter((stem) => stem !== undefined && stem !== '').flatMap((stem) => [`${stem}en`, `${stem}ung`]),
  ]
}

/** Sprecherinnen → Sprecher. */
const masculine = (word: string): string[] => (/er(?:in|innen)$/.test(word) ? [word.replace(/in(?:nen)?$/, '')] : [])

const shortest = 3

/** Sicherheits·lücke: two parts or three that are known words, an `s`, `es`, `n` or `en` between them; the longest last part wins. What follows is only looked up behind a word that is known, so that few pages are wanted. */
function compound(word: string, book: Book, known: (word: string) => boolean, most: number): string[][] | undefined {
  const english = (part: string): string[] | undefined =>
    book.find(part) ?? (part.length > 3 && known(part) ? [part] : undefined)
  for (let cut = shortest; cut <= word.length - shortest; cut++) {
    const [first, last] = [word.slice(0, cut), word.slice(cut)]
    for (const start of new Set([first, first.replace(/e?s$/, ''), first.replace(/e?n$/, ''), `${first}e`])) {
      const head = start.length < shortest ? undefined : english(start)
      if (!head) continue
      const end = english(last)
      const rest = end ? [end] : most > 2 ? compound(last, book, known, most - 1) : undefined
      if (rest) return [head, ...rest]
    }
  }
  return undefined
}

/** IP-Adressen, Keycloak-Anmeldung: parts that are no German words stay as they are, if one of them is. */
function hyphened(word: string, book: Book): string[][] | undefined {
  const parts = word.split('-').filter(Boolean)
  const meanings = parts.map((part) => {
    const within = part.length < shortest ? undefined : compound(part, book, () => false, 2)
    return book.find(part) ?? (within && products(within))
  })
  return meanings.some(Boolean) ? meanings.map((some, at) => some ?? [parts[at]!]) : undefined
}

/** One of each part, in order: the first ones first. */
const products = (parts: string[][]): string[] =>
  parts.reduce<string[]>(
    (heads, part) => part.slice(0, 3).flatMap((word) => heads.map((head) => `${head} ${word}`.trim())),
    [''],
  )

const turns: [from: RegExp, to: string[]][] = [
  [/tat(?:en)?$/, ['ty']],
  [/ierung(?:en)?$/, ['ation', 'ization', 'ing']],
  [/iert(?:e[nrsm]?)?$/, ['ed', 'ated', 'ized']],
  [/ieren$/, ['e', 'ate', 'ize', '']],
  [/isch(?:e[nrsm]?)?$/, ['ic', 'ical', 'ish']],
  [/uell(?:e[nrsm]?)?$/, ['ual']],
  [/ell(?:e[nrsm]?)?$/, ['al']],
  [/iv(?:e[nrsm]?)?$/, ['ive']],
  [/enz(?:en)?$/, ['ence', 'ency']],
  [/anz(?:en)?$/, ['ance']],
  [/ie(?:n)?$/, ['y']],
  [/ik(?:en)?$/, ['ic', 'ics']],
  [/ismus$/, ['ism']],
  [/e[nrs]?$/, ['', 'e']],
  [/$/, ['', 'e']],
]

/** How a word that both languages have is spelt in English: Kandidat, Administratoren, Prozessor. */
function relatives(word: string): string[] {
  const letters = [
    word,
    word.replace(/k/g, 'c'),
    word.replace(/z(?=[eiy])/g, 'c'),
    word.replace(/k/g, 'c').replace(/z(?=[eiy])/g, 'c'),
    word.replace(/sch/g, 'sh'),
  ]
  return [...new Set(letters)]
    .flatMap((form) =>
      turns.filter(([from]) => from.test(form)).flatMap(([from, to]) => to.map((ending) => form.replace(from, ending))),
    )
    .filter((form) => form !== word && form.length > 3)
}
