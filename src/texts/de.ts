/** Every text of the interface in German; the English file says what each is for. */
import { counting } from './counting.ts'
import type * as en from './en.ts'

export const locale: typeof en.locale = 'de-DE'

const counted = /* @__PURE__ */ counting(locale)

export const dates: typeof en.dates = {
  week: (written) => written,
  span: (from, to) => (from === to ? from : `${from} bis ${to}`),
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
  searchShort: 'Durchsuchen',
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

export const standings: typeof en.standings = {
  open: 'offen',
  stale: 'eingeschlafen',
  done: 'erledigt',
  unknown: 'Stand nicht genannt',
}

export const lists: typeof en.lists = {
  seenAgain: (meetings, last) => `wieder in ${counts.meetings(meetings)}, zuletzt am ${last}`,
  doneAfter: (days) => (days === 0 ? 'am selben Tag erledigt' : `erledigt nach ${counted(days, 'Tag', 'Tagen')}`),
  openFor: (days) => `offen seit ${counted(days, 'Tag', 'Tagen')}`,
  present: (people) => `${people} anwesend`,
  vote: (yes, no, neither) =>
    `Abstimmung: ${yes} dafür, ${no} dagegen, ${counted(neither, 'Enthaltung', 'Enthaltungen')}`,
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
  onPage: 'Auf dieser Seite',
  parts: 'Teile dieser Liste',
  part: (title: string, part: number) => `${title}, Teil ${part}`,
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
  time: 'Zeit',
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
  series: 'Reihe',
  owner: 'Zuständig',
  topic: 'Thema',
  release: 'Release',
  filter: 'Filtern',
  clear: 'Leeren',
}

export const search: typeof en.search = {
  title: 'Suche',
  description: 'Alle Protokolle durchsuchen: nach Wörtern, Personen, Themen, Releases und Kennungen',
  label: 'Alle Protokolle durchsuchen',
  placeholder: 'Ein Wort, @name, #123, „eine Wendung“ …',
  search: 'Suchen',
  needsScript: 'Die Suche braucht JavaScript. Ohne führen diese Listen überallhin: ',
  seriesAndLatest: 'Reihen und neueste Sitzungen',
  people: 'Personen',
  topics: 'Themen',
  releases: 'Releases',
  references: 'Verweise',
  actions: 'Aufgaben',
  decisions: 'Beschlüsse',
  months: 'Monate',
  inRepository: (where) => `Die Wörter aller Protokolle lassen sich auch ${where} suchen.`,
  theirRepository: 'in ihrem Repository',
  hints: 'Was man fragen kann',
  allWords: 'Abschnitte mit allen diesen Wörtern, danach solche mit einigen davon',
  phrase: 'genau diese Wörter, in dieser Reihenfolge',
  identifiers: 'genau dieses Issue, dieser Standard, diese Sicherheitsmeldung oder dieses Release',
  only: 'nur Abschnitte dieser Person, dieses Themas, dieser Reihe, dieses Releases oder dieses Jahres',
  kinds: 'nur Abschnitte mit einem Beschluss oder einer Aufgabe',
  days: (words) => `ab März 2024; vor 2024. In einfachen Worten: ${words} bringt Protokolle dieser Zeit nach oben`,
  daysExample: 'Frühjahr 2024',
}

export const home: typeof en.home = {
  title: 'Wer was gesagt hat und was daraus wurde',
  facts: (meetings, community, span) =>
    `${counts.meetings(meetings)}${community && ` der Gemeinschaft ${community}`}${span && `, ${span}`}`,
  description: (facts) =>
    `Protokolle von ${facts}: Jede Person, jedes Thema, jedes Release, jede Aufgabe und jeder Beschluss hat eine Seite.`,
  often: 'Oft besprochen: ',
  ways: 'Wege hinein',
  people: (amount) => (amount === 1 ? 'Person' : 'Personen'),
  topics: (amount) => (amount === 1 ? 'Thema' : 'Themen'),
  releases: (amount) => (amount === 1 ? 'Release' : 'Releases'),
  references: (amount) => (amount === 1 ? 'Issue oder Standard' : 'Issues und Standards'),
  decisions: (amount) => (amount === 1 ? 'Beschluss' : 'Beschlüsse'),
  actions: (amount) => (amount === 1 ? 'Aufgabe' : 'Aufgaben'),
  latestMinutes: 'Neueste Protokolle',
  latestDecisions: 'Neueste Beschlüsse',
  allDecisions: 'Alle Beschlüsse',
  openActions: 'Offene Aufgaben',
  allActions: 'Alle Aufgaben',
  topicsMost: 'Meistbesprochene Themen',
  ended: 'Beendet',
  last: (day) => `zuletzt am ${day}`,
  activity: 'Sitzungen nach Monaten',
  all: 'Alle',
}

export const meeting: typeof en.meeting = {
  cancelled: 'Diese Sitzung ist ausgefallen.',
  empty: 'Von dieser Sitzung gibt es kein Protokoll.',
  copy: (original) => `Der Text ist derselbe wie in ${original}; seine Aufgaben und Beschlüsse zählen nur dort.`,
  absent: 'Abwesend',
  duties: 'Rollen',
  role: (role) => ({ minutes: 'Protokoll', report: 'Bericht', moderation: 'Moderation' })[role] ?? role,
  decided: 'Beschlossen',
  takenOn: 'Aufgaben',
  contents: 'Inhalt',
  section: 'Abschnitt',
  threads: 'Davor und danach',
  threadsMore: (subjects) => `${counts.subjects(subjects)}, auch in anderen Sitzungen besprochen`,
  earlier: (day) => `davor am ${day}`,
  later: (day) => `weiter am ${day}`,
  tells: 'Berichtet von',
  report: (call) => `Davon wird berichtet in: ${call}`,
  linking: 'Verlinkt in: ',
  source: 'Quelltext',
  edit: 'Bearbeiten',
  added: (day) => `Aufgenommen am ${day}`,
  neighbours: 'Sitzungen davor und danach',
}

export const series: typeof en.series = {
  kicker: 'Sitzungsreihe',
  kickerEnded: 'Beendete Sitzungsreihe',
  description: (title, meetings) => `Protokolle von ${title}: ${counts.meetings(meetings)}`,
  ended: 'Beendet',
  before: 'Hervorgegangen aus',
  after: 'Fortgesetzt als',
  regulars: 'Oft dabei',
  takers: 'Führten Protokoll',
  whereSaid: 'wo es im Protokoll steht',
  noMinutes: 'hier ohne Protokolle',
  topics: 'Sitzungen, die von einem Thema sprachen, nach Monaten',
  topic: 'Thema',
  decided: 'Beschlossen',
  allDecisions: (decisions) => (decisions === 1 ? 'Der eine Beschluss' : `Alle ${counts.decisions(decisions)}`),
  openActions: 'Offene Aufgaben',
  openOf: (open, all) => `${open} von ${all}`,
  allActions: (actions) => (actions === 1 ? 'Die eine Aufgabe' : `Alle ${counts.actions(actions)}`),
  documents: 'Dokumente',
  latest: 'Zuletzt',
  weekly: 'wöchentlich',
  fortnightly: 'alle zwei Wochen',
  monthly: 'monatlich',
  weekday: (name) => `${name.toLowerCase()}s`,
}

export const people: typeof en.people = {
  description: (people) => `${counts.people(people)}, die in den Protokollen vorkommen`,
  lead: (people) => `${counts.people(people)}, die dabei waren oder genannt wurden, nach ihrem Kürzel geordnet.`,
  named: 'genannt',
}

export const person: typeof en.person = {
  description: (name, meetings, actions, seen) =>
    `${name} in den Protokollen: ${counts.meetings(meetings)}, ${counts.actions(actions)}, ${seen}`,
  seenNowhere: 'auf keiner Teilnahmeliste',
  attended: (meetings, series) => `In ${counts.meetings(meetings)} aus ${counts.series(series)}`,
  attendedNone: 'Auf keiner Teilnahmeliste',
  onDay: (day) => `am ${day}`,
  broughtUp: (sections) => `Hat ${counts.sections(sections)} eingebracht.`,
  activity: 'Besuchte Sitzungen nach Monaten',
  nearTopics: 'Verwandte Themen',
  duties: 'Rollen',
  duty: (role) =>
    ({ minutes: 'Protokoll geführt', report: 'in der Community-Runde berichtet', moderation: 'moderiert' })[role] ??
    role,
  dutyTimes: (duty, times) => `${duty}: ${times === 1 ? 'einmal' : `${times}-mal`}, zuletzt in `,
  company: 'Zusammen mit',
  spellings: 'Auch geschrieben',
  years: 'Jahr für Jahr',
  tookOn: 'Aufgaben',
  sections: 'Eingebracht oder genannt in',
  latestMeetings: 'Neueste Sitzungen',
  allActions: (actions) => (actions === 1 ? 'Die eine Aufgabe' : `Alle ${counts.actions(actions)}`),
  inYear: (name, year) => `${name} im Jahr ${year}`,
  yearDescription: (title, meetings, sections, actions) =>
    `${title}: ${counts.meetings(meetings)}, ${counts.sections(sections)}, ${counts.actions(actions)}`,
}

export const topics: typeof en.topics = {
  description: (topics) => `${counts.topics(topics)} der Protokolle, von A bis Z`,
  lead: (topics) =>
    `${counts.topics(topics)}, von denen Sitzungen sprachen, mit den anderen Namen, unter denen sie in Protokollen stehen.`,
  see: (title) => `siehe ${title}`,
  byKind: 'Themen nach Art',
  byKindDescription: (topics) => `${counts.topics(topics)} der Protokolle, nach Art`,
  kinds: 'Arten',
  notYet: 'noch nicht besprochen',
  byMonth: 'Themen nach Monaten',
  byMonthDescription: 'Wovon die Sitzungen jedes Monats am meisten sprachen',
  byMonthLead: 'Wovon die Sitzungen jedes Monats am meisten sprachen; die Zahlen sagen, in wie vielen.',
}

export const topic: typeof en.topic = {
  longTitle: (title) => `${title} – Thema`,
  description: (title) => `${title} in den Protokollen`,
  spokenOf: (sections, meetings) =>
    `Besprochen in ${counted(sections, 'Abschnitt', 'Abschnitten')} aus ${counts.meetings(meetings)}.`,
  notYet: 'Noch in keinem Protokoll dieses Archivs besprochen.',
  attention: 'Abschnitte, die davon sprechen, nach Monaten',
  versions: 'Fassungen',
  became: 'Was daraus wurde',
  steps: 'Vorgeschlagen, besprochen, beschlossen: Schritt für Schritt',
  aliases: 'Heißt auch',
  parent: 'Teil von',
  narrower: 'Darin',
  related: 'Verwandt',
  together: 'Oft zusammen mit',
  references: 'Besprochen mit',
  more: 'Mehr',
  years: 'Jahr für Jahr',
  ask: 'Wen man fragen kann',
  did: { 'brought up': 'brachte ein:', presented: 'stellte vor:', 'took on': 'übernahm:' },
  decided: 'Beschlossen',
  allDecisions: (decisions) => (decisions === 1 ? 'Der eine Beschluss' : `Alle ${counts.decisions(decisions)}`),
  takenOn: 'Aufgaben',
  notDone: (actions) => `${counts.actions(actions)}, soweit bekannt nicht erledigt`,
  allActions: (title) => `Alle Aufgaben zu ${title}`,
  tables: 'In Tabellen',
  table: 'Tabelle',
  inYear: (title, year) => `${title} im Jahr ${year}`,
  yearDescription: (title, sections) => `${title}: ${counts.sections(sections)} der Protokolle`,
}

export const release: typeof en.release = {
  description: 'Releases, ihre Termine und was von ihnen gesagt wurde',
  attention: 'Abschnitte, die von den Releases sprachen, nach Monaten',
  release: 'Release',
  inMinutes: (title) => `${title} in den Protokollen`,
  neighbours: 'Releases davor und danach',
  released: 'Erschienen',
  planned: 'Geplant für',
  plannedFor: (day) => `geplant für ${day}`,
  asPlanned: 'wie geplant',
  spokenOf: 'Besprochen',
  spokenIn: (sections, meetings) =>
    `in ${counted(sections, 'Abschnitt', 'Abschnitten')} aus ${counts.meetings(meetings)}`,
  notYet: 'noch in keinem Protokoll dieses Archivs',
  notSpokenOf: 'nicht besprochen',
  sources: 'Termine aus',
  decided: 'Beschlossen',
  said: { planned: 'Geplant', later: 'Verschoben oder weggelassen', out: 'Erschienen' },
  latestOf: (shown, total) => `die neuesten ${shown} von ${total}`,
  takenOn: 'Aufgaben',
  allSections: 'Alle Abschnitte',
  bySeries: 'nach Reihen',
  step: {
    branch: 'Abzweig',
    branching: 'Abzweig',
    'branch-off': 'Abzweig',
    'feature freeze': 'Feature-Freeze',
    'code freeze': 'Code-Freeze',
    'hard freeze': 'Hard-Freeze',
    'soft freeze': 'Soft-Freeze',
  },
}

export const references: typeof en.references = {
  description: (amount) =>
    `${counted(amount, 'Issue, Standard oder Sicherheitsmeldung', 'Issues, Standards und Sicherheitsmeldungen')} aus den Protokollen`,
  lead: (amount) =>
    `${amount} Issues, Pull Requests, Standards und Sicherheitsmeldungen, jeweils mit den Sitzungen, die davon sprachen.`,
  allOf: (total, name) => `Alle ${total} aus ${name}`,
  groups: { standard: 'Standards', cve: 'CVE', ossa: 'Sicherheitsmeldungen von OpenStack', rfc: 'RFC' },
  ofRepository: (amount) => counted(amount, 'Issue oder Pull Request', 'Issues und Pull Requests'),
  repositoryDescription: (total, name) => `${total} aus ${name}, von denen die Protokolle sprechen`,
  repositoryLead: (total) => `${total}, von denen Sitzungen sprachen, die neuesten zuerst.`,
}

export const reference: typeof en.reference = {
  kinds: {
    issue: 'Issue',
    pull: 'Pull Request',
    discussion: 'Diskussion',
    standard: 'Standard',
    cve: 'CVE',
    ossa: 'Sicherheitsmeldung von OpenStack',
    rfc: 'RFC',
  },
  heard: (meetings) => `Besprochen in ${counts.meetings(meetings)}`,
  description: (kind, id, about, meetings) =>
    `${kind} ${id}${about && ` (${about})`}: besprochen in ${counts.meetings(meetings)}`,
  firstAndLast: (first, last) => `zuerst am ${first}, zuletzt am ${last}`,
  target: 'Führt zu',
  topic: 'Thema',
  nearTopics: 'Verwandte Themen',
  broughtUpBy: 'Eingebracht von',
  discussed: 'Besprochen',
  badge: 'Plakette und Daten',
  paste: 'Markdown zum Einfügen in das Issue: ',
  discussedIn: 'besprochen in',
}

export const actions: typeof en.actions = {
  titles: { open: 'Offen', stale: 'Eingeschlafen', unknown: 'Stand nicht genannt', done: 'Erledigt' },
  told: { open: 'offen', stale: 'eingeschlafen', unknown: 'ohne genannten Stand', done: 'erledigt' },
  honest:
    'Eingeschlafen ist, was zuletzt offen war und seitdem nicht mehr vorkam. Listen, die Aufgaben von Sitzung zu Sitzung mitnehmen, sagen, was daraus wurde. Sonst tun Protokolle das selten; dann ist der Stand „nicht genannt“, also weder offen noch erledigt.',
  fromQuarter: (quarter) => `Aufgaben von ${quarter}`,
  ofSeries: (title) => `Aufgaben von ${title}`,
  aroundTopic: (title) => `Aufgaben rund um ${title}`,
  ofPerson: (name) => `Aufgaben von ${name}`,
  fromYear: (title, year) => `${title} aus dem Jahr ${year}`,
  state: 'Stand',
  age: 'Alter',
  daysOrMore: (days) => `${days} Tage oder mehr`,
  bySeries: 'Nach Reihen',
  byPerson: 'Nach Personen',
  byTopic: 'Nach Themen',
  moreOn: (more, pages) => `${more} weitere unten auf den Seiten der ${pages === 'year' ? 'Jahre' : 'Quartale'}.`,
  everything: 'Alles, nach Zeit',
}

export const decisions: typeof en.decisions = {
  lead: (decisions) => `${counts.decisions(decisions)}, die neuesten zuerst.`,
  ofSeries: (title) => `Beschlüsse von ${title}`,
  around: (title) => `Beschlüsse rund um ${title}`,
  ofYear: (year) => `Beschlüsse aus dem Jahr ${year}`,
  bySeries: 'Nach Reihen',
  byTopic: 'Nach Themen',
  byRelease: 'Nach Releases',
  earlierYears: 'Frühere Jahre',
  earlier: 'Früher',
  standards: 'Standards',
  becameOfEach: 'Was aus jedem Standard wurde',
  standardsLead: (standards) =>
    `${counted(standards, 'Standard', 'Standards')} aus den Protokollen, jeweils mit dem letzten bekannten Schritt.`,
  became: (key) => `Was aus ${key} wurde`,
  standardDescription: (key, steps) => `${key} in den Protokollen: ${steps}`,
  times: (step, times) => `${times === 1 ? 'einmal' : `${times}-mal`} ${step}`,
  step: {
    proposed: 'vorgeschlagen',
    discussed: 'besprochen',
    decided: 'beschlossen',
    merged: 'übernommen',
    revisited: 'wieder aufgegriffen',
  },
  stepOn: (step, day) => `${step} am ${day}`,
  topic: 'Thema',
  versions: 'Fassungen',
  stepsAbout:
    'Die Schritte sind aus den Worten der Protokolle gelesen: eine Zeile mit „merged“ oder „stable“, ein Beschluss, der den Standard nennt, ein Abschnitt, der ihn wieder aufgreift.',
}

export const since: typeof en.since = {
  title: 'Was habe ich verpasst?',
  description: 'Was jeder Monat brachte: Beschlüsse, neue und erledigte Aufgaben, Verweise, neue Gesichter, Protokolle',
  lead: 'Was seit einem Tag dazukam. Es zählt der Tag, an dem das Protokoll ins Archiv kam.',
  form: 'Seit einem Tag deiner Wahl',
  since: 'Seit ',
  within: 'In ',
  allSeries: 'allen Reihen',
  show: 'Zeigen',
  months: 'Monat für Monat',
  brought: (month) => `Was der ${month} brachte`,
  monthDescription: (month, figures) => `${month}: ${figures}`,
  monthLead: (figures) => `${figures}. Protokolle zählen an dem Tag, an dem sie ins Archiv kamen.`,
  figures: (meetings, decisions, actions, done, newcomers) =>
    [
      counts.meetings(meetings),
      decisions && counts.decisions(decisions),
      actions && counted(actions, 'neue Aufgabe', 'neue Aufgaben'),
      done && `${done} erledigt`,
      newcomers && counted(newcomers, 'neues Gesicht', 'neue Gesichter'),
    ]
      .filter(Boolean)
      .join(', '),
  closed: 'Erledigte Aufgaben',
  actions: 'Neue Aufgaben',
  first: 'Zum ersten Mal besprochen',
  again: 'Wieder besprochen',
  newcomers: 'Neue Gesichter',
  minutes: 'Protokolle',
  neighbours: 'Monate davor und danach',
}

export const places: typeof en.places = { minutesOf: (series) => `Protokoll von ${series}` }

export const where: typeof en.where = {
  title: 'Wo steht das?',
  description: 'Führt von einer alten Adresse eines Protokolls zur Seite hier',
  lead: (path, words, others) =>
    `Füge ein, was du hast: die Adresse eines Protokolls auf GitHub oder eines Pads, auch mit Überschrift oder Zeile, einen Pfad wie ${path} oder Wörter wie ${words} oder ${others}.`,
  plainLead:
    'Füge ein, was du hast: die Adresse eines Protokolls auf GitHub oder eines Pads, auch mit Überschrift oder Zeile.',
  needsScript: (list) => `Dafür wird JavaScript gebraucht. Die ${list} führt zu jeder Sitzung.`,
  listOfSeries: 'Liste der Reihen',
  missing: 'Seite nicht gefunden',
  missingDescription: 'Unter dieser Adresse gibt es keine Seite',
  missingTitle: 'Hier ist keine Seite',
  missingLead: (search, series) =>
    `Füge ein, was dich hergeführt hat, etwa einen Link auf ein Protokoll bei GitHub oder auf ein Pad. Oder ${search} und sieh dir die ${series} an.`,
  missingSearch: 'durchsuche die Protokolle',
  missingSeries: 'Reihen',
}

export const check: typeof en.check = {
  title: 'Protokoll prüfen',
  description:
    'Text eines Pads einfügen und sehen, welche Personen, Punkte, Aufgaben, Beschlüsse und Verweise darin erkannt werden, bevor er eingereicht wird',
  lead: 'Füge den Text eines Pads ein und sieh, was davon verstanden wird. Nichts verlässt diese Seite. ',
  needsScript: (command) => `Das Prüfen hier braucht JavaScript; ${command} sagt dasselbe in einem Terminal.`,
  series: 'Reihe ',
  date: 'Datum ',
  text: 'Protokoll als Markdown',
  placeholder:
    '# 2024-07-01\n\n## Teilnehmende\n\n- @ada\n\n## Agenda\n\n### Lampen (@ada)\n\n- TODO @bert: die Lampe reparieren',
  check: 'Prüfen',
}

export const notices: typeof en.notices = {
  description: 'Was an den Dateien des Archivs auffällt, nach Regeln',
  lead: 'Was dem Leseprogramm an den Dateien auffiel. Deswegen wird nichts weggelassen.',
  more: (amount) => `${amount} weitere: `,
  meaning: 'Was das bedeutet',
}

export const about: typeof en.about = {
  more: 'Mehr über diese Seite',
  for: {
    readers: 'Für alle, die lesen',
    writers: 'Für alle, die Protokolle schreiben',
    keepers: 'Für alle, die das Archiv pflegen',
    programs: 'Für Programme',
    developers: 'Für die Entwicklung',
    others: 'Mehr',
  },
}

export const copying: typeof en.copying = {
  copy: 'Kopieren',
  hint: 'Link kopieren (c)',
  label: 'Link auf diese Zeile kopieren',
  others: 'Anders kopieren',
  link: 'Link',
  titleAndLink: 'Titel und Link',
  markdown: 'Markdown',
  rich: 'Formatierter Text',
  quotation: 'Zitat',
  pinned: 'Quelltext in dieser Fassung',
  share: 'Teilen …',
  copied: 'Kopiert',
}

export const reading: typeof en.reading = {
  fold: 'Abschnitt einklappen',
  foldAll: 'Alles einklappen',
  unfoldAll: 'Alles ausklappen',
  itemsOnly: 'Nur Aufgaben und Beschlüsse',
}

export const filtered: typeof en.filtered = {
  found: (found, all, kind) => `${found} von ${counted(all, kind, kind)}`,
  kinds: { actions: 'Aufgaben', decisions: 'Beschlüssen' },
  latest: (shown) => `; gezeigt werden die neuesten ${shown}`,
  lastSeen: (day) => `zuletzt gesehen am ${day}`,
  failed: 'Die Liste konnte nicht gelesen werden. Die Seiten unten brauchen kein Skript.',
}

export const sinceDay: typeof en.sinceDay = {
  looking: 'Einen Augenblick …',
  failed: 'Die Monate konnten nicht gelesen werden. Ihre Seiten unten brauchen kein Skript.',
  title: (where, day) => `${where} seit dem ${day}`,
  allSeries: 'Alle Reihen',
  decisions: (amount) => counted(amount, 'Beschluss', 'Beschlüsse'),
  actions: (amount) => counted(amount, 'neue Aufgabe', 'neue Aufgaben'),
  closed: (amount) => counted(amount, 'erledigte Aufgabe', 'erledigte Aufgaben'),
  references: (amount) => counted(amount, 'Verweis', 'Verweise'),
  newcomers: (amount) => counted(amount, 'neues Gesicht', 'neue Gesichter'),
  meetings: (amount) => counted(amount, 'Sitzung', 'Sitzungen'),
  firstTime: 'zum ersten Mal',
  titles: {
    decisions: 'Beschlüsse',
    closed: 'Erledigte Aufgaben',
    actions: 'Neue Aufgaben',
    references: 'Besprochene Verweise',
    newcomers: 'Neue Gesichter',
    minutes: 'Protokolle',
  },
  added: (day) => `aufgenommen am ${day}`,
  copy: 'Als Nachricht kopieren',
  copied: 'Kopiert',
  lastVisit: (day) => `Seit meinem letzten Besuch am ${day}`,
}

export const hits: typeof en.hits = {
  nothing: 'Nichts gefunden.',
  nothingExact:
    'Nichts gefunden. Wendungen in Anführungszeichen und Kennungen werden genau so gesucht, wie sie dastehen.',
  nothingTry: 'Nichts gefunden. Versuch es mit weniger oder anderen Wörtern, oder nimm einen Filter weg.',
  nearest: 'Am nächsten kommt: ',
  mended: (typed, meant) => `„${meant}“ statt „${typed}“`,
  showing: (mended) => `Gesucht wurde ${mended}.`,
  found: (sections) => `${counted(sections, 'Abschnitt', 'Abschnitte')} gefunden.`,
  some: 'Kein Abschnitt hat alle Wörter; diese haben einige davon.',
  partly: (sections) =>
    `${counted(sections, 'Abschnitt hat', 'Abschnitte haben')} alle Wörter; die übrigen haben einige davon.`,
  without: 'Ohne: ',
  more: 'Mehr zeigen',
  about: 'Seiten dazu',
  kinds: { topic: 'Thema', person: 'Person', release: 'Release', series: 'Reihe', reference: 'Verweis' },
  kindIn: (kind, meetings) => `${kind}, ${counted(meetings, 'Sitzung', 'Sitzungen')}`,
  byTime: 'Abschnitte nach Zeit',
  barOf: (span, sections) => `${span}: ${counted(sections, 'Abschnitt', 'Abschnitte')}`,
  failed: 'Der Suchindex konnte nicht geladen werden.',
  failedTry: 'Der Suchindex konnte nicht geladen werden. Prüf die Verbindung und versuch es noch einmal.',
}

export const narrowing: typeof en.narrowing = {
  names: { series: 'Reihe', person: 'Person', topic: 'Thema', release: 'Release', year: 'Jahr', kind: 'Mit' },
  kinds: { action: 'Aufgaben', decision: 'Beschlüssen' },
  another: (name) => `Andere Wahl: ${name}`,
  and: (name) => `Dazu: ${name}`,
  from: (day) => `ab ${day}`,
  before: (day) => `vor ${day}`,
  without: (choice) => `Ohne ${choice}`,
  order: 'Reihenfolge',
  best: 'Beste zuerst',
  latest: 'Neueste zuerst',
}

export const palette: typeof en.palette = {
  label: 'Alle Protokolle durchsuchen',
  placeholder: 'Protokolle durchsuchen',
  dialog: 'Suche',
  all: 'Alle Treffer, Filter und Reihenfolge',
}

export const findings: typeof en.findings = {
  failed: 'Die Verzeichnisse konnten nicht geladen werden. Prüf die Verbindung und versuch es noch einmal.',
  goTo: (line) => `Zu Zeile ${line}`,
  silent: (lines) => `Zeilen, in denen nichts erkannt wurde (${lines})`,
  kinds: {
    notices: 'Hinweise',
    participants: 'Teilnehmende',
    absent: 'Abwesend',
    duties: 'Rollen',
    subjects: 'Punkte',
    decisions: 'Beschlüsse',
    actions: 'Aufgaben',
    references: 'Verweise',
    topics: 'Themen',
    releases: 'Releases',
  },
  role: (role) => ({ minutes: 'Protokoll', report: 'Bericht', moderation: 'Moderation' })[role] ?? role,
  sponsor: (names) => `eingebracht von ${names}`,
  presenter: (names) => `vorgestellt von ${names}`,
  timebox: (minutes) => `${minutes} Minuten`,
  implied: 'erschlossen',
  vote: (yes, no, neither) => `Abstimmung ${yes}:${no}:${neither}`,
  nobody: 'niemand genannt',
  state: { open: 'offen', done: 'erledigt' },
}

export const answers: typeof en.answers = {
  several: 'Eine von diesen?',
  one: 'Diese?',
  none: 'Dazu passt nichts. ',
  search: 'Nach diesen Wörtern suchen',
  failed: 'Die Liste der Seiten konnte nicht geladen werden. Versuch es noch einmal.',
}

export const marks: typeof en.marks = {
  action: 'Aufgabe',
  decision: 'Beschluss',
  done: 'erledigt',
  openAction: 'Aufgabe: ihre eigene Seite öffnen',
  openDecision: 'Beschluss: seine eigene Seite öffnen',
  section: 'Abschnitt',
  permalink: 'Link auf diesen Abschnitt',
  table: 'Tabelle',
  image: 'Bild',
  notArchived: (name) => `${name} (nicht archiviert)`,
}

export const item: typeof en.item = {
  kinds: { section: 'Abschnitt', action: 'Aufgabe', decision: 'Beschluss' },
  section: 'Abschnitt',
  people: 'Personen',
  about: 'Themen',
  references: 'Verweise',
  owner: 'Zuständig',
  state: 'Stand',
  vote: 'Abstimmung',
  votes: (yes, no, neither) => `${yes} dafür, ${no} dagegen, ${counted(neither, 'Enthaltung', 'Enthaltungen')}`,
  present: 'Anwesend',
  replaces: 'Ersetzt',
  replacedBy: 'Ersetzt durch',
  earlier: (day) => `← Davor, ${day}`,
  later: (day) => `Weiter am ${day} →`,
  read: 'Im Protokoll lesen',
  source: (line) => `Quelltext, Zeile ${line}`,
  nobody: 'niemand genannt',
  broughtUpBy: 'Eingebracht von',
  decided: 'Beschlossen',
  meeting: 'Sitzung',
  participants: 'Teilnehmende',
  outcome: 'Ergebnis',
  standing: { open: 'offen', done: 'erledigt', unknown: 'nicht genannt' },
  asOf: (standing, day) => `${standing}, Stand ${day}`,
}

export const biography: typeof en.biography = {
  told: (standing, day, reason) => `${standing}${day && ` seit ${day}`}: ${reason}`,
  done: (day) => `erledigt am ${day}`,
  after: (days) => `, nach ${counted(days, 'Tag', 'Tagen')}`,
  notSaid: (day) => `nicht genannt (Protokoll vom ${day})`,
  open: (day) => `zuletzt am ${day} offen`,
  dropped: (day) => `; in der Liste vom ${day} steht sie nicht mehr`,
  unheard: '; seitdem nicht mehr erwähnt',
  openFor: (days) => `Offen seit ${counted(days, 'Tag', 'Tagen')}`,
  takenOn: (days) => `${counted(days, 'Tag', 'Tage')} vor dem neuesten Protokoll übernommen`,
  state: { open: 'offen', done: 'erledigt' },
  stands: 'Wo sie steht',
  through: (meetings) => `Durch ${counts.meetings(meetings)}`,
  reasons: {
    words: 'dieselben Personen und Wörter',
    reference: 'dieselben Personen und dasselbe Issue',
    elaborated: 'dasselbe mit mehr Worten, in der nächsten Liste',
    context: 'das Issue des Abschnitts, in dem sie begann, in der nächsten Liste',
    order: 'die nächste Zeile der nächsten Liste, erklärt durch den Abschnitt, in dem sie begann',
    copy: 'in einer Kopie eines anderen Protokolls oder seiner Zeilen',
    told: 'angegeben in content/actions.yml',
  },
  first: 'hier zuerst',
  rule: 'Regel ',
  edit: 'bearbeiten',
  notRight: 'Stimmt das nicht?',
  correctAction: (file, ids) => `Was das Leseprogramm nicht wissen kann, steht in ${file}, ${ids}:`,
  byTheseIds: 'unter diesen Kennungen',
  correctDecision: (file, id) => `Was was ersetzt und was dasselbe ist, steht in ${file}, ${id}: `,
  byThisId: 'unter dieser Kennung',
  again: 'Noch einmal berichtet',
}

export const gone: typeof en.gone = {
  title: 'Nicht mehr in den Protokollen',
  titleOf: (minutes) => `Nicht mehr im Protokoll von ${minutes}`,
  words: 'Was hier stand, wurde aus diesem Protokoll herausgenommen. Daneben stand:',
  minutes: (day) => `Das Protokoll, das hier stand, wurde${day && ` am ${day}`} aus dem Archiv genommen.`,
  subject: 'Was hier eine Seite hatte, kommt in den Protokollen nicht mehr vor.',
  all: 'Alle Protokolle',
  named: 'Was in ihnen vorkommt',
  search: 'Suche',
  section: 'Abschnitt',
  within: 'Wofür dieser Link gemacht war, ist jetzt ein Teil hiervon:',
  moved: 'Diese Seite hat jetzt eine andere Adresse:',
}

export const cards: typeof en.cards = {
  site: 'Protokolle aller Sitzungen',
  siteLines: [
    'Alle Personen, Themen, Releases, Aufgaben und Beschlüsse',
    'haben eine Seite, und jede Zeile einen Link, der bleibt.',
  ],
  siteAlt: (community) => (community ? `${community}: Protokolle aller Sitzungen` : 'Protokolle aller Sitzungen'),
  series: 'Reihe',
  person: 'Person',
  topic: (kind) => `Thema · ${kind}`,
  release: 'Release',
  released: (day) => `Erschienen am ${day}`,
  planned: (day) => `Geplant für ${day}`,
  mentions: (amount) => counted(amount, 'Nennung', 'Nennungen'),
}

export const feeds: typeof en.feeds = {
  all: 'Alle Protokolle',
  allAbout: 'Jede Sitzung, sobald ihr Protokoll da ist',
  actionsAbout: 'Was jemand übernommen hat',
  decisionsAbout: 'Was beschlossen wurde',
  series: (title) => `Protokolle von ${title}`,
  person: (name) => `Sitzungen, in denen ${name} dabei war oder genannt wurde`,
  subject: (title) => `Sitzungen, in denen ${title} vorkommt`,
  cancelled: ' (ausgefallen)',
  notHeld: 'Die Sitzung hat nicht stattgefunden.',
  noSections: 'Protokoll ohne Abschnitte.',
  agenda: 'Tagesordnung',
}

export const calendars: typeof en.calendars = {
  seenAgain: (meetings, last, note) =>
    `Wieder in ${counts.meetings(meetings)}, zuletzt am ${last}${note && `: ${note}`}`,
}

export const beside: typeof en.beside = {
  broughtUp: 'Eingebracht',
  subjects: 'Punkte',
  status: { held: '', cancelled: ' (ausgefallen)', empty: ' (kein Protokoll)', copy: ' (Kopie)' },
}

export const jump: typeof en.jump = {
  mentions: 'Erwähnungen von …',
  through: 'Erwähnungen durchgehen von',
  before: 'Vorige Erwähnung (p)',
  next: 'Nächste Erwähnung (n)',
  end: 'Beenden',
  place: (name, at, all) => (at > 0 ? `${name}: ${at} von ${all}` : `${name}: ${all} Erwähnungen`),
}

export const rules: typeof en.rules = {
  secret: {
    title: 'Passwörter, Schlüssel und Zugangscodes',
    message: (detail) => `Das sieht aus wie ${detail}.`,
    hint: 'Mach es zuerst ungültig. Nimm es dann heraus oder trag es in content/redactions.yml ein.',
  },
  'room-with-key': {
    title: 'Räume, die ein Link öffnet',
    message: (detail) => `Ein Link lässt alle, die ihn haben, hinein: ${detail}.`,
    hint: 'Gib dem Raum einen neuen Schlüssel und schreib stattdessen, wo es den Link gibt; oder trag ihn in content/redactions.yml ein.',
  },
  'open-share': {
    title: 'Freigaben, die ein Link öffnet',
    message: (detail) => `Alle mit diesem Link können das öffnen: ${detail}.`,
    hint: 'Sieh nach, was dahintersteckt. Beende die Freigabe, wenn sie nicht für alle ist, und trag den Link in content/redactions.yml ein.',
  },
  'personal-data': {
    title: 'Persönliche Angaben',
    message: (detail) => `Das sieht aus wie ${detail}.`,
    hint: 'Nimm es heraus oder trag es in content/redactions.yml ein.',
  },
  'skipped-file': {
    title: 'Nicht übernommene Dateien',
    message: (why) => `Diese Datei wurde nicht gelesen: ${why}.`,
    hint: 'Leg eine einfache Datei, die alle lesen dürfen, in den Ordner; Folien und Papiere als PDF.',
  },
  unreadable: {
    title: 'Text, durch den kein Markdown-Leser kommt',
    message: (detail) => `Die Datei lässt sich nicht als Markdown lesen: ${detail}.`,
    hint: 'Schließ, was offen ist, und such nach sehr langen Zeilen oder tiefer Verschachtelung.',
  },
  encoding: {
    title: 'Kaputte Zeichen',
    message: () => 'Die Datei ist kein gültiges UTF-8; kaputte Zeichen erscheinen als �.',
    hint: 'Speichere sie als UTF-8.',
  },
  'front-matter': {
    title: 'Kopf, der kein YAML ist',
    message: (detail) => `Der Kopf der Datei ist kein gültiges YAML (${detail}).`,
    hint: 'Bring ihn in Ordnung oder nimm ihn heraus. Ein Wert mit Doppelpunkt braucht Anführungszeichen.',
  },
  'same-address': {
    title: 'Zwei Dateien mit einer Adresse',
    message: (detail) => `Eine andere Datei hat die Adresse von dieser: ${detail}.`,
    hint: 'Gib einer der Dateien einen Zusatz, etwa 20240701-workshop.md.',
  },
  'wrong-date': {
    title: 'Überschrift und Dateiname nennen verschiedene Tage',
    message: (detail) => `Die Überschrift sagt ${detail}; es gilt das Datum des Pfades.`,
    hint: 'Berichtige die Überschrift, oder den Dateinamen, wenn der falsch ist.',
  },
  'several-meetings': {
    title: 'Mehrere Sitzungen in einer Datei',
    message: (lines) =>
      `Mehrere Sitzungen stehen in einer Datei (Zeilen ${lines}): Ihre Aufgaben und Beschlüsse zählen nirgends.`,
    hint: 'Gib jeder Sitzung eine Datei für sich, <JJJJ-MM-TT>.md.',
  },
  'action-without-owner': {
    title: 'Aufgaben von niemandem',
    message: (detail) => `„${detail}“ nennt kein @kürzel und steht deshalb auf keiner Seite einer Person.`,
    hint: 'Schreib „AI @kürzel: …“.',
  },
  'no-participants': {
    title: 'Keine Liste der Teilnehmenden',
    message: (what) => `${what}.`,
    hint: 'Ergänze eine Überschrift „Teilnehmende“ mit einem @kürzel je Punkt. Eine Reihe, die nie eine Liste führt, bekommt `participants: false` in content/series.',
  },
  'unknown-handle': {
    title: 'Kürzel, die das Verzeichnis nicht kennt',
    message: (detail) => `@${detail} steht nicht im Verzeichnis der Personen.`,
    hint: 'Leg content/people/<kürzel>.yml an, oder ergänze die Schreibweise bei der gemeinten Person.',
  },
  'image-not-archived': {
    title: 'Bilder, die nicht im Archiv sind',
    message: (detail) => `Vom Bild ${detail} ist keine Kopie im Archiv.`,
    hint: 'Leg die Datei unter demselben Namen neben das Protokoll.',
  },
  'dead-link': {
    title: 'Links, die nirgendwohin führen',
    message: (detail) => `Der Link auf ${detail} führt nirgendwohin.`,
    hint: 'Berichtige den Pfad oder die Adresse; verschobene Dateien werden unter ihrem alten Namen gefunden, wenn Git sie kennt.',
  },
  correction: {
    title: 'Berichtigungen von nichts',
    message: (id) => `${id} steht in keinem Protokoll des Archivs; dieser Eintrag bewirkt nichts.`,
    hint: 'Nimm die Kennung von der Seite der Aufgabe oder des Beschlusses, oder entferne den Eintrag; eine Kennung ändert sich mit den Wörtern der Zeile.',
  },
  'left-out-html': {
    title: 'HTML, das nicht gezeigt wird',
    message: (tag) =>
      `<${tag}> wird nicht gezeigt: Kein Skript aus Protokollen läuft, und keine andere Seite und kein Programm wird in eine gesetzt.`,
    hint: 'Schreib in Worten, was es zeigt, oder verlinke es.',
  },
  'list-in-code': {
    title: 'So weit eingerückte Listen, dass sie Code sind',
    message: () => 'Vier Leerzeichen vor einer Liste machen sie zu Code; gelesen wurde sie als die gemeinte Liste.',
    hint: 'Nimm die Leerzeichen weg, oder setz eine leere Zeile und einen Punkt darüber.',
  },
  'reserved-series': {
    title: 'Ordner mit einem Namen, den die Site braucht',
    message: (detail) => `Die Adresse /${detail}/ braucht die Site selbst; die Reihe steht unter /series-${detail}/.`,
    hint: 'Benenne den Ordner um, wenn die Adresse kürzer sein soll.',
  },
  'odd-name': {
    title: 'Dateinamen in anderer Form',
    message: (detail) =>
      `Der Name „${detail}“ hat nicht die Form <JJJJMMTT>[-zusatz].md oder <JJJJ-MM-TT>[-zusatz].md.`,
    hint: 'Benenne die Datei um; die alte Adresse bleibt bestehen.',
  },
  'no-date': {
    title: 'Seiten ohne Tag',
    message: () => 'Der Name der Datei nennt keinen Tag; deshalb ist dies eine Seite ihrer Reihe.',
    hint: 'Nenn die Datei <JJJJMMTT>.md, wenn sie eine Sitzung ist.',
  },
  copy: {
    title: 'Sitzungen mit dem Text einer anderen',
    message: (detail) => `Der Text ist der von ${detail}; Aufgaben und Beschlüsse zählen nur dort.`,
    hint: 'Nichts zu tun, wenn die Sitzung eine Wiederholung war. Sonst gehört hier der richtige Text hinein.',
  },
  empty: {
    title: 'Nur Überschriften',
    message: () => 'Nur Überschriften: Die Sitzung erscheint als eine ohne Protokoll.',
    hint: 'Schreib „Sitzung abgesagt“, wenn sie nicht stattgefunden hat.',
  },
  'no-meeting': {
    title: 'Dateien, die keine Sitzung sind',
    message: (why) => `Diese Datei ist keine Sitzung: ${why}.`,
    hint: 'Nichts zu tun, wenn das so gemeint ist. Eine Sitzung heißt <JJJJMMTT>.md und liegt im Ordner ihrer Reihe.',
  },
}

export const details: typeof en.details = {
  'a phone number': 'eine Telefonnummer',
  'a password or key': 'ein Passwort oder Schlüssel',
  'a private key': 'ein privater Schlüssel',
  'a user with a password': 'ein Zugang mit Passwort',
  'a user and a password in an address': 'Name und Passwort in einer Adresse',
  'an access token': 'ein Zugangscode',
  'an address with a signature or token': 'eine Adresse mit Signatur oder Zugangscode',
  'a meeting': 'eine Besprechung',
  'a meeting, with its code': 'eine Besprechung, mit ihrem Code',
  'a room, with its key': 'ein Raum, mit seinem Schlüssel',
  'a drawing, with its key': 'eine Zeichnung, mit ihrem Schlüssel',
  'a board': 'eine Tafel',
  'a share': 'eine Freigabe',
  'a pad that its link decrypts': 'ein Pad, das der Link entschlüsselt',
  'a paste that its link decrypts': 'ein abgelegter Text, den der Link entschlüsselt',
  'it is a template': 'Sie ist eine Vorlage',
  'it describes the repository': 'Sie beschreibt das Repository',
  'it describes the series': 'Sie beschreibt die Reihe',
  'No list of participants found': 'Keine Liste der Teilnehmenden gefunden',
  'The list of participants has names without @handle': 'Die Liste der Teilnehmenden nennt Namen ohne @kürzel',
  'it lies outside the folder of a series': 'Sie liegt außerhalb des Ordners einer Reihe',
  'not YAML': 'kein YAML',
  'the line has more than # characters': 'Die Zeile hat mehr als # Zeichen',
  'the paragraph has more than # characters': 'Der Absatz hat mehr als # Zeichen',
  'more than # characters': 'mehr als # Zeichen',
  'may not be read': 'Sie darf nicht gelesen werden',
  'it has more than # characters': 'Sie hat mehr als # Zeichen',
  'it has more than # headings, bullets, paragraphs and rows':
    'Sie hat mehr als # Überschriften, Listenpunkte, Absätze und Zeilen von Tabellen',
  'long paragraphs hold too many entities (&…;) or addresses without https:// (www.…)':
    'Lange Absätze enthalten zu viele Zeichencodes (&…;) oder Adressen ohne https:// (www.…)',
  'lists, quotes or marks are nested more than # deep':
    'Listen, Zitate oder Auszeichnungen sind mehr als # Ebenen tief',
  'more than # HTML tags are open at once': 'Mehr als # HTML-Tags sind zugleich offen',
  'the Markdown parser gave up': 'Der Markdown-Leser hat aufgegeben',
  '<#> is never closed': '<#> wird nicht geschlossen',
  'a comment is never closed': 'Ein Kommentar wird nicht geschlossen',
  'a tag is never closed': 'Ein Tag wird nicht geschlossen',
  'has a name that is not UTF-#': 'Ihr Name ist nicht in UTF-#',
  'has # MB, and more than # are not taken': 'Sie hat # MB, und mehr als # werden nicht übernommen',
  'is a link that leads nowhere': 'Sie ist ein Verweis ins Leere',
  'is a link out of the archive': 'Sie ist ein Verweis aus dem Archiv hinaus',
  'is a link to what is no part of the archive': 'Sie ist ein Verweis auf etwas, das nicht zum Archiv gehört',
  'is a link out of the archive, to a folder or to nowhere':
    'Sie ist ein Verweis aus dem Archiv hinaus, auf einen Ordner oder ins Leere',
  'is a link to a folder': 'Sie ist ein Verweis auf einen Ordner',
  'is a repository of its own': 'Sie ist ein eigenes Repository',
  'is no ordinary file': 'Sie ist keine gewöhnliche Datei',
  'is missing or damaged in the repository': 'Sie fehlt im Repository oder ist dort beschädigt',
  'went away while it was read': 'Sie verschwand beim Lesen',
  'could run code in the browser of whoever opens it':
    'Sie könnte im Browser derer, die sie öffnen, Programme ausführen',
  'is a packed drawing, of which nobody sees whether it holds a script':
    'Sie ist eine gepackte Zeichnung, der niemand ansieht, ob ein Skript darin ist',
  'is a drawing that holds a script': 'Sie ist eine Zeichnung mit einem Skript',
}
