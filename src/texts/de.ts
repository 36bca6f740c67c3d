/** Every text of the interface in German; the English file says what each is for. */
import { counting } from './counting.ts'
import type * as en from './en.ts'

export const locale: typeof en.locale = 'de-DE'

const counted = /* @__PURE__ */ counting(locale)

export const dates: typeof en.dates = {
  week: (written) => written,
  span: (from, to) => `${from} bis ${to}`,
  until: (day) => `bis ${day}`,
  quarter: (from, to, year) => `${from} bis ${to} ${year}`,
}

export const counts: typeof en.counts = {
  meetings: (amount) => counted(amount, 'Sitzung', 'Sitzungen'),
  people: (amount) => counted(amount, 'Person', 'Personen'),
  participants: (amount) => counted(amount, 'teilnehmende Person', 'Teilnehmende'),
  series: (amount) => counted(amount, 'Reihe', 'Reihen'),
  sections: (amount) => counted(amount, 'Abschnitt', 'Abschnitte'),
  subjects: (amount) => counted(amount, 'Punkt', 'Punkte'),
  sentences: (amount) => counted(amount, 'Satz', 'Sätze'),
  actions: (amount) => counted(amount, 'Aufgabe', 'Aufgaben'),
  decisions: (amount) => counted(amount, 'Beschluss', 'Beschlüsse'),
  topics: (amount) => counted(amount, 'Thema', 'Themen'),
  notices: (amount) => counted(amount, 'Hinweis', 'Hinweise'),
}

export const names: typeof en.names = {
  people: 'Personen',
  topics: 'Themen',
  releases: 'Releases',
  references: 'Verweise',
  actions: 'Aufgaben',
  decisions: 'Beschlüsse',
  series: 'Reihen',
  meetings: 'Sitzungen',
  sections: 'Abschnitte',
}

export const frame: typeof en.frame = {
  skip: 'Zum Inhalt springen',
  searchLabel: 'Protokolle durchsuchen',
  search: 'Suchen',
  navigation: 'Hauptnavigation',
  follow: 'Dieser Seite folgen: ',
  asData: ' – als Daten: ',
  calendar: 'Kalender',
  about: 'Über diese Seite',
  writing: 'Protokolle schreiben',
  check: 'Protokoll prüfen',
  since: 'Was habe ich verpasst?',
  where: 'Seite zu einer alten Adresse finden',
  feed: 'Feed',
  notices: 'Hinweise',
}

export const standings: typeof en.standings = { open: 'offen', stale: 'eingeschlafen', done: 'erledigt', unknown: 'Stand nicht genannt' }

export const lists: typeof en.lists = {
  seenAgain: (meetings, last) => `wieder in ${counts.meetings(meetings)}, zuletzt am ${last}`,
  doneAfter: (days) => `erledigt nach ${counted(days, 'Tag', 'Tagen')}`,
  openFor: (days) => `offen seit ${counted(days, 'Tag', 'Tagen')}`,
  present: (people) => `${people} anwesend`,
  vote: (yes, no, neither) => `Abstimmung: ${yes} dafür, ${no} dagegen, ${counted(neither, 'Enthaltung', 'Enthaltungen')}`,
  replacedBy: 'Ersetzt durch ',
  replaces: 'Ersetzt ',
  cancelled: 'ausgefallen',
  noMinutes: 'kein Protokoll',
  copy: 'Kopie',
  whileWriting: (notices) => `${counts.notices(notices)}, nur beim Schreiben zu sehen`,
  line: (line) => `Zeile ${line}: `,
  why: { 'brought up': 'eingebracht', decision: 'Beschluss', action: 'Aufgabe' },
  allOfYear: (total, year) => `Alle ${total} aus ${year}`,
  readYear: (year) => `${year} lesen`,
  onDay: (day) => `am ${day}`,
  lastOnDay: (day) => `zuletzt am ${day}`,
  saidIn: (meetings) => `gesagt in ${counts.meetings(meetings)}`,
  letters: 'Buchstaben',
  years: 'Jahre',
  orders: 'Sortierung',
  byName: 'A bis Z',
  byKind: 'Nach Art',
  byMonth: 'Nach Monat',
  findPage: 'Seite finden',
  addressOrWords: 'Adresse oder Wörter',
  findIt: 'Finden',
}

export const pictures: typeof en.pictures = {
  calendar: 'Sitzungen und wie viele dabei waren, Jahr für Jahr',
  year: 'Jahr',
  usually: 'Meist',
  usualPeople: (people) => counts.people(people),
  heldIn: (meetings, missed) => `${counts.meetings(meetings)}${missed ? `, ${missed} ohne Protokoll` : ''}`,
  figuresBelow: 'Die Zahlen jeder Sitzung stehen unten in der Liste der Sitzungen.',
  figures: 'Zahlen',
  byMonth: 'Nach Monaten',
  by: (rows) => `Nach: ${rows}`,
  timeline: 'Termine, und wann Sitzungen davon sprachen',
  date: 'Termin',
  source: 'Quelle',
  spokenOf: 'Besprochen',
  registry: 'laut Verzeichnis',
  andMore: (more) => `und ${more} weitere`,
}

export const filter: typeof en.filter = {
  label: { actions: 'Aufgaben filtern', decisions: 'Beschlüsse filtern' },
  any: 'alle',
  filter: 'Filtern',
  clear: 'Zurücksetzen',
}
