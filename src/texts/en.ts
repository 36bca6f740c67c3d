/**
 * Every text of the interface in English. A part is exported by itself, so that a script carries what it uses and no more.
 * Phrases are whole: figures and names come in as values, and where a page puts an element into one, `around` cuts it there.
 *
 * One file a language, however long: who translates has all of it in one place.
 */
import { counting } from './counting.ts'

/** For `Intl`: dates, numbers, plurals, order of names. */
export const locale: string = 'en-GB'

const counted = /* @__PURE__ */ counting(locale)

export const dates = {
  /** A day with its weekday, as `Intl` writes it; some of its versions put a comma. */
  week: (written: string) => written.replace(',', ''),
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  /** Last day known, first not. */
  until: (day: string) => `until ${day}`,
  quarter: (from: string, to: string, year: string) => `${from} to ${to} ${year}`,
}

export const counts = {
  meetings: (amount: number) => counted(amount, 'meeting', 'meetings'),
  people: (amount: number) => counted(amount, 'person', 'people'),
  participants: (amount: number) => counted(amount, 'participant', 'participants'),
  series: (amount: number) => counted(amount, 'series', 'series'),
  sections: (amount: number) => counted(amount, 'section', 'sections'),
  subjects: (amount: number) => counted(amount, 'subject', 'subjects'),
  sentences: (amount: number) => counted(amount, 'sentence', 'sentences'),
  actions: (amount: number) => counted(amount, 'action', 'actions'),
  decisions: (amount: number) => counted(amount, 'decision', 'decisions'),
  topics: (amount: number) => counted(amount, 'topic', 'topics'),
  notices: (amount: number) => counted(amount, 'notice', 'notices'),
}

/** What there are pages of: in the navigation, as titles and at the head of lists. */
export const names = {
  people: 'People',
  topics: 'Topics',
  releases: 'Releases',
  references: 'References',
  actions: 'Actions',
  decisions: 'Decisions',
  series: 'Series',
  meetings: 'Meetings',
  sections: 'Sections',
}

/** Around every page. */
export const frame = {
  skip: 'Skip to content',
  searchLabel: 'Search the minutes',
  /** In a box that is narrow on a phone. */
  searchShort: 'Search the minutes',
  search: 'Search',
  navigation: 'Main',
  follow: 'Follow this page: ',
  asData: ' – as data: ',
  calendar: 'Calendar',
  about: 'About this site',
  writing: 'How to write minutes',
  check: 'Check minutes',
  since: 'What did I miss?',
  where: 'Find a page by its old address',
  feed: 'Feed',
  notices: 'Notices',
}

/** How an action stands. */
export const standings = { open: 'open', stale: 'stale', done: 'done', unknown: 'status unknown' }

/** What lists say of their entries. */
export const lists = {
  seenAgain: (meetings: number, last: string) => `seen again in ${counts.meetings(meetings)}, last on ${last}`,
  doneAfter: (days: number) => (days === 0 ? 'done on the same day' : `done after ${counted(days, 'day', 'days')}`),
  openFor: (days: number) => `open for ${counted(days, 'day', 'days')}`,
  present: (people: number) => `${people} present`,
  vote: (yes: number, no: number, neither: number) => `vote: ${yes} for, ${no} against, ${neither} abstained`,
  replacedBy: 'Replaced by ',
  replaces: 'Replaces ',
  cancelled: 'cancelled',
  noMinutes: 'no minutes',
  copy: 'copy',
  whileWriting: (notices: number) => `${counts.notices(notices)}, shown while you write`,
  line: (line: number) => `Line ${line}: `,
  why: { 'brought up': 'brought up', decision: 'decision', action: 'action' },
  allOfYear: (total: string, year: string) => `All ${total} of ${year}`,
  readYear: (year: string) => `Read ${year}`,
  onDay: (day: string) => `on ${day}`,
  lastOnDay: (day: string) => `last on ${day}`,
  saidIn: (meetings: number) => `said in ${counts.meetings(meetings)}`,
  letters: 'Letters',
  years: 'Years',
  parts: 'Parts of this list',
  onPage: 'On this page',
  part: (title: string, part: number) => `${title}, part ${part}`,
  orders: 'Orders',
  byName: 'A to Z',
  byKind: 'By kind',
  byMonth: 'By month',
  findPage: 'Find a page',
  addressOrWords: 'Address or words',
  findIt: 'Find it',
}

/** What stands at pictures and the tables that they are drawn from. */
export const pictures = {
  calendar: 'Meetings and how many took part, year by year',
  year: 'Year',
  usually: 'Usually',
  time: 'Time',
  usualPeople: (people: number) => counts.people(people),
  heldIn: (meetings: number, missed: number) =>
    `${counts.meetings(meetings)}${missed ? `, ${missed} without minutes` : ''}`,
  figuresBelow: 'The list of meetings below has the figures of each.',
  figures: 'Figures',
  byMonth: 'By month',
  by: (rows: string) => `By ${rows.toLowerCase()}`,
  timeline: 'Its dates, and when meetings discussed it',
  date: 'Date',
  source: 'Source',
  spokenOf: 'Discussed',
  registry: 'as the registry says',
  andMore: (more: string) => `and ${more} more`,
}

/** Selects above a list, and what the script finds with them. */
export const filter = {
  label: { actions: 'Filter the actions', decisions: 'Filter the decisions' },
  any: 'any',
  series: 'Series',
  owner: 'Owner',
  topic: 'Topic',
  release: 'Release',
  filter: 'Filter',
  clear: 'Clear',
}

/** Searching, wherever there is a box for it. */
export const search = {
  title: 'Search',
  description: 'Search all minutes by words, people, topics, releases and identifiers',
  label: 'Search all minutes',
  placeholder: 'A word, @handle, #123, “a phrase” …',
  search: 'Search',
  needsScript: 'Searching needs JavaScript. Without it these lists lead everywhere: ',
  seriesAndLatest: 'series and latest meetings',
  people: 'people',
  topics: 'topics',
  releases: 'releases',
  references: 'references',
  actions: 'actions',
  decisions: 'decisions',
  months: 'months',
  inRepository: (where: string) => `The words of all minutes can be searched ${where} too.`,
  theirRepository: 'in their repository',
  hints: 'Search tips',
  allWords: 'sections with all of these words; then those with some of them',
  phrase: 'just these words, in this order',
  identifiers: 'an issue, standard, advisory or release, exactly',
  only: 'only sections of that person, topic, series, release or year',
  kinds: 'only sections with a decision or an action',
  days: (words: string) =>
    `from March 2024 on; before 2024. In plain words, ${words} brings minutes of that time to the top`,
  daysExample: 'spring 2024',
}

/** The first page. */
export const home = {
  title: 'Who said what, and what came of it',
  facts: (meetings: number, community: string, span: string) =>
    `${counts.meetings(meetings)}${community && ` of the ${community} community`}${span && `, ${span}`}`,
  description: (facts: string) => `Minutes of ${facts}: every person, topic, release, action and decision has a page.`,
  often: 'Often discussed: ',
  ways: 'Ways in',
  people: (amount: number): string => (amount === 1 ? 'person' : 'people'),
  topics: (amount: number): string => (amount === 1 ? 'topic' : 'topics'),
  releases: (amount: number): string => (amount === 1 ? 'release' : 'releases'),
  references: (amount: number): string => (amount === 1 ? 'issue or standard' : 'issues and standards'),
  decisions: (amount: number): string => (amount === 1 ? 'decision' : 'decisions'),
  actions: (amount: number): string => (amount === 1 ? 'action' : 'actions'),
  latestMinutes: 'Latest minutes',
  latestDecisions: 'Latest decisions',
  allDecisions: 'All decisions',
  openActions: 'Open actions',
  allActions: 'All actions',
  topicsMost: 'Most discussed topics',
  ended: 'Ended',
  last: (day: string) => `last on ${day}`,
  activity: 'Meetings by month',
  all: 'All',
}

/** A meeting, or a page of a series. */
export const meeting = {
  cancelled: 'This meeting was cancelled.',
  empty: 'There are no minutes of this meeting.',
  copy: (original: string) => `The text is that of ${original}; its actions and decisions count there only.`,
  absent: 'Absent',
  duties: 'Duties',
  role: (role: string) => ({ minutes: 'minutes', report: 'report', moderation: 'moderation' })[role] ?? role,
  decided: 'Decided',
  takenOn: 'Actions',
  contents: 'Contents',
  section: 'Section',
  threads: 'Before and after',
  threadsMore: (subjects: number) => `${counts.subjects(subjects)} that other meetings took up too`,
  earlier: (day: string) => `earlier on ${day}`,
  later: (day: string) => `continued on ${day}`,
  tells: 'Reports on',
  report: (call: string) => `Reported in the ${call}`,
  linking: 'Linked from: ',
  source: 'Source',
  edit: 'Edit',
  added: (day: string) => `Added on ${day}`,
  neighbours: 'Meetings before and after',
}

export const series = {
  kicker: 'Series of meetings',
  kickerEnded: 'Ended series of meetings',
  description: (title: string, meetings: number) => `Minutes of ${title}: ${counts.meetings(meetings)}`,
  ended: 'Ended',
  before: 'Grew out of',
  after: 'Went on as',
  regulars: 'Regulars',
  takers: 'Took minutes',
  whereSaid: 'where minutes say so',
  noMinutes: 'no minutes here',
  topics: 'Meetings that discussed a topic, by month',
  topic: 'Topic',
  decided: 'Decided',
  allDecisions: (decisions: number) => `All ${counts.decisions(decisions)}`,
  openActions: 'Open actions',
  openOf: (open: string, all: string) => `${open} of ${all}`,
  allActions: (actions: number) => `All ${counts.actions(actions)}`,
  documents: 'Documents',
  latest: 'Latest',
  weekly: 'weekly',
  fortnightly: 'every two weeks',
  monthly: 'monthly',
  weekday: (name: string) => `on ${name}s`,
}

export const people = {
  description: (people: number) => `${counts.people(people)} named in the minutes`,
  lead: (people: number) => `${counts.people(people)} who took part or were named in the minutes, by handle.`,
  named: 'named',
}

export const person = {
  description: (name: string, meetings: number, actions: number, seen: string) =>
    `${name} in the minutes: ${counts.meetings(meetings)}, ${counts.actions(actions)}, ${seen}`,
  seenNowhere: 'in no list of participants',
  attended: (meetings: number, series: number) => `In ${counts.meetings(meetings)} of ${counts.series(series)}`,
  attendedNone: 'In no list of participants',
  onDay: (day: string) => `on ${day}`,
  broughtUp: (sections: number) => `Brought up ${counts.subjects(sections)}.`,
  activity: 'Meetings attended, by month',
  nearTopics: 'Related topics',
  duties: 'Duties',
  duty: (role: string) =>
    ({ minutes: 'took minutes', report: 'reported in the community call', moderation: 'moderated' })[role] ?? role,
  dutyTimes: (duty: string, times: number) => `${duty} ${times === 1 ? 'once' : `${times} times`}, last in `,
  company: 'Often met with',
  spellings: 'Also written',
  years: 'Year by year',
  tookOn: 'Actions',
  sections: 'Brought up or named in',
  latestMeetings: 'Latest meetings',
  allActions: (actions: number) => `All ${counts.actions(actions)}`,
  inYear: (name: string, year: string) => `${name} in ${year}`,
  yearDescription: (title: string, meetings: number, sections: number, actions: number) =>
    `${title}: ${counts.meetings(meetings)}, ${counts.sections(sections)}, ${counts.actions(actions)}`,
}

export const topics = {
  description: (topics: number) => `${counts.topics(topics)} of the minutes, from A to Z`,
  lead: (topics: number) => `${counts.topics(topics)} that meetings discussed, with the other names they go by.`,
  see: (title: string) => `see ${title}`,
  byKind: 'Topics by kind',
  byKindDescription: (topics: number) => `${counts.topics(topics)} of the minutes, by kind`,
  kinds: 'Kinds',
  notYet: 'not yet discussed',
  byMonth: 'Topics by month',
  byMonthDescription: 'What the meetings of each month discussed most',
  byMonthLead: 'What the meetings of each month discussed most, and in how many of them.',
}

export const topic = {
  longTitle: (title: string) => `${title} – topic`,
  description: (title: string) => `${title} in the minutes`,
  spokenOf: (sections: number, meetings: number) =>
    `Discussed in ${counts.sections(sections)} of ${counts.meetings(meetings)}.`,
  notYet: 'Not yet discussed in any minutes of this archive.',
  attention: 'Sections about it, by month',
  versions: 'Versions',
  became: 'What became of it',
  steps: 'Proposed, discussed, decided: step by step',
  aliases: 'Also called',
  parent: 'Part of',
  narrower: 'Includes',
  related: 'Related',
  together: 'Often together with',
  references: 'Discussed with',
  more: 'More',
  years: 'Year by year',
  ask: 'Whom to ask',
  did: { 'brought up': 'brought up', presented: 'presented', 'took on': 'took on' },
  decided: 'Decided',
  allDecisions: (decisions: number) => `All ${counts.decisions(decisions)}`,
  takenOn: 'Actions',
  notDone: (actions: number) => `${counts.actions(actions)} not known to be done`,
  allActions: (title: string) => `All actions about ${title}`,
  tables: 'In tables',
  table: 'Table',
  inYear: (title: string, year: string) => `${title} in ${year}`,
  yearDescription: (title: string, sections: number) => `${title}: ${counts.sections(sections)} of the minutes`,
}

export const release = {
  description: 'Releases, their dates and what was said about them',
  attention: 'Sections about each release, by month',
  release: 'Release',
  inMinutes: (title: string) => `${title} in the minutes`,
  neighbours: 'Releases before and after',
  released: 'Released',
  planned: 'Planned for',
  plannedFor: (day: string) => `planned for ${day}`,
  asPlanned: 'as planned',
  spokenOf: 'Discussed',
  spokenIn: (sections: number, meetings: number) => `in ${counts.sections(sections)} of ${counts.meetings(meetings)}`,
  notYet: 'not yet in any minutes of this archive',
  notSpokenOf: 'not discussed',
  sources: 'Dates from',
  decided: 'Decided',
  said: { planned: 'Planned', later: 'Postponed or dropped', out: 'Out' },
  latestOf: (shown: number, total: number) => `latest ${shown} of ${total}`,
  takenOn: 'Actions',
  allSections: 'All sections',
  bySeries: 'by series',
  /** Steps on the way to a release; others are shown as minutes call them. */
  step: {} as Record<string, string>,
}

export const references = {
  description: (amount: number) =>
    `${counted(amount, 'issue, standard or advisory', 'issues, standards and advisories')} discussed in the minutes`,
  lead: (amount: string) =>
    `${amount} issues, pull requests, standards and advisories, each with the meetings that discussed it.`,
  allOf: (total: number, name: string) => `All ${total} of ${name}`,
  groups: { standard: 'Standards', cve: 'CVE', ossa: 'OpenStack advisories', rfc: 'RFC' } as Record<string, string>,
  ofRepository: (amount: number) => counted(amount, 'issue or pull request', 'issues and pull requests'),
  repositoryDescription: (total: string, name: string) => `${total} of ${name} that the minutes discuss`,
  repositoryLead: (total: string) => `${total} that meetings discussed, newest first.`,
}

export const reference = {
  kinds: {
    issue: 'Issue',
    pull: 'Pull request',
    discussion: 'Discussion',
    standard: 'Standard',
    cve: 'CVE',
    ossa: 'OpenStack advisory',
    rfc: 'RFC',
  } as Record<string, string>,
  heard: (meetings: number) => `Discussed in ${counts.meetings(meetings)}`,
  description: (kind: string, id: string, about: string, meetings: number) =>
    `${kind} ${id}${about && ` (${about})`}: discussed in ${counts.meetings(meetings)}`,
  firstAndLast: (first: string, last: string) => `first on ${first}, last on ${last}`,
  target: 'Leads to',
  topic: 'Topic',
  nearTopics: 'Related topics',
  broughtUpBy: 'Brought up by',
  discussed: 'Discussed at',
  badge: 'Badge and data',
  paste: 'Markdown to paste into the issue: ',
  /** Left side of the badge; the right one is a number of meetings. */
  discussedIn: 'discussed in',
}

export const actions = {
  titles: { open: 'Open', stale: 'Stale', unknown: 'Status unknown', done: 'Done' },
  told: { open: 'open', stale: 'stale', unknown: 'of unknown status', done: 'done' },
  honest:
    'A stale action was open when last seen and has not been mentioned since. Where actions are carried over from meeting to meeting, minutes say what became of them. Most do not: then the status is unknown, which means neither open nor done.',
  fromQuarter: (quarter: string) => `Actions taken on from ${quarter}`,
  ofSeries: (title: string) => `Actions of ${title}`,
  aroundTopic: (title: string) => `Actions around ${title}`,
  ofPerson: (name: string) => `Actions of ${name}`,
  fromYear: (title: string, year: string) => `${title} from ${year}`,
  state: 'Status',
  age: 'Age',
  daysOrMore: (days: number) => `${days} days or more`,
  bySeries: 'By series',
  byPerson: 'By person',
  byTopic: 'By topic',
  moreOn: (more: string, pages: 'year' | 'quarter') => `${more} more on the pages of each ${pages} below.`,
  everything: 'Everything, by time',
}

export const decisions = {
  lead: (decisions: number) => `${counts.decisions(decisions)}, latest first.`,
  ofSeries: (title: string) => `Decisions of ${title}`,
  around: (title: string) => `Decisions around ${title}`,
  ofYear: (year: string) => `Decisions of ${year}`,
  bySeries: 'By series',
  byTopic: 'By topic',
  byRelease: 'By release',
  earlierYears: 'Earlier years',
  earlier: 'Earlier',
  standards: 'Standards',
  becameOfEach: 'What became of each standard',
  standardsLead: (standards: number) =>
    `${counted(standards, 'standard', 'standards')} in the minutes, each with its last known step.`,
  became: (key: string) => `What became of ${key}`,
  standardDescription: (key: string, steps: string) => `${key} in the minutes: ${steps}`,
  times: (step: string, times: number) => `${step} ${times === 1 ? 'once' : `${times} times`}`,
  step: { proposed: 'proposed', discussed: 'discussed', decided: 'decided', merged: 'merged', revisited: 'revisited' },
  stepOn: (step: string, day: string) => `${step} on ${day}`,
  topic: 'Topic',
  versions: 'Versions',
  stepsAbout:
    'The steps are read from the words of the minutes: a line that says “merged” or “stable”, a decision that names the standard, a section that takes it up again.',
}

export const since = {
  title: 'What did I miss?',
  description: 'What each month brought: decisions, new and finished actions, references, newcomers, minutes',
  lead: 'What is new since a day of your choice. Minutes count from the day they were added to the archive.',
  form: 'Since a day of your choice',
  since: 'Since ',
  within: 'In ',
  allSeries: 'all series',
  show: 'Show',
  months: 'Month by month',
  brought: (month: string) => `What ${month} brought`,
  monthDescription: (month: string, figures: string) => `${month}: ${figures}`,
  monthLead: (figures: string) => `${figures}. Minutes count from the day they were added to the archive.`,
  figures: (meetings: number, decisions: number, actions: number, done: number, newcomers: number) =>
    [
      counts.meetings(meetings),
      decisions && counts.decisions(decisions),
      actions && counted(actions, 'new action', 'new actions'),
      done && `${done} done`,
      newcomers && counted(newcomers, 'newcomer', 'newcomers'),
    ]
      .filter(Boolean)
      .join(', '),
  closed: 'Actions done',
  actions: 'New actions',
  first: 'Discussed for the first time',
  again: 'Discussed again',
  newcomers: 'Newcomers',
  minutes: 'Minutes',
  neighbours: 'Months before and after',
}

/** A section in which something came up, where it has no title. */
export const places = { minutesOf: (series: string) => `Minutes of ${series}` }

/** The page that finds a page by an old address, and the one where there is none. */
export const where = {
  title: 'Where is it?',
  description: 'Leads from an old address of minutes to the page here',
  lead: (path: string, words: string, others: string) =>
    `Paste what you have: the address of a minutes file on GitHub or of a pad, heading or line included, a path such as ${path}, or words such as ${words} or ${others}.`,
  plainLead: 'Paste what you have: the address of a minutes file on GitHub or of a pad, heading or line included.',
  needsScript: (list: string) => `This needs JavaScript. The ${list} leads to every meeting.`,
  listOfSeries: 'list of series',
  missing: 'No such page',
  missingDescription: 'There is no page at this address',
  missingTitle: 'There is no page here',
  missingLead: (search: string, series: string) =>
    `Paste what brought you here, a link to minutes on GitHub or to a pad; else ${search} or look through the ${series}.`,
  missingSearch: 'search the minutes',
  missingSeries: 'series',
}

/** The page that checks the text of a pad. */
export const check = {
  title: 'Check minutes',
  description:
    'Paste the text of a pad and see who, which subjects, actions, decisions and references are understood, before it is committed',
  lead: 'Paste the text of a pad and see what will be understood of it. Nothing leaves this page. ',
  needsScript: (command: string) => `Checking here needs JavaScript; ${command} says the same in a terminal.`,
  series: 'Series ',
  date: 'Date ',
  text: 'Minutes as Markdown',
  placeholder:
    '# 2024-07-01\n\n## Participants\n\n- @ada\n\n## Agenda\n\n### Lamps (@ada)\n\n- AI @bert: mend the lamp',
  check: 'Check',
}

export const notices = {
  description: 'What is odd in the files of the archive, by rule',
  lead: 'What the reader found odd in the files. Nothing is left out because of it.',
  more: (amount: string) => `${amount} more: `,
  meaning: 'What this means',
}

export const about = {
  more: 'More about this site',
  for: {
    readers: 'For readers',
    writers: 'For those who write minutes',
    keepers: 'For those who keep the archive',
    programs: 'For programs',
    developers: 'For developers',
    others: 'More',
  },
}

/** The buttons at a line, and their menu. */
export const copying = {
  copy: 'Copy',
  hint: 'Copy the link (c)',
  label: 'Copy the link to this line',
  others: 'Other ways to copy',
  link: 'Link',
  titleAndLink: 'Title and link',
  markdown: 'Markdown',
  rich: 'Rich text',
  quotation: 'Quotation',
  pinned: 'Source at this version',
  share: 'Share …',
  copied: 'Copied',
}

/** Aids for reading a long text. */
export const reading = {
  fold: 'Fold this section',
  foldAll: 'Fold all',
  unfoldAll: 'Unfold all',
  itemsOnly: 'Only actions and decisions',
}

/** What the script of a filtered list says. */
export const filtered = {
  found: (found: number, all: number, kind: string) => `${found} of ${counted(all, kind, kind)}`,
  kinds: { actions: 'actions', decisions: 'decisions' } as Record<string, string>,
  latest: (shown: number) => `; the latest ${shown} are shown`,
  lastSeen: (day: string) => `last seen on ${day}`,
  failed: 'The list could not be read. The pages below need no script.',
}

/** What the script of "What did I miss?" says. */
export const sinceDay = {
  looking: 'Looking …',
  failed: 'The months could not be read. Their pages below need no script.',
  title: (where: string, day: string) => `${where} since ${day}`,
  allSeries: 'All series',
  decisions: (amount: number) => counted(amount, 'decision', 'decisions'),
  actions: (amount: number) => counted(amount, 'new action', 'new actions'),
  closed: (amount: number) => counted(amount, 'finished action', 'finished actions'),
  references: (amount: number) => counted(amount, 'reference', 'references'),
  newcomers: (amount: number) => counted(amount, 'newcomer', 'newcomers'),
  meetings: (amount: number) => counted(amount, 'meeting', 'meetings'),
  firstTime: 'for the first time',
  titles: {
    decisions: 'Decisions',
    closed: 'Actions done',
    actions: 'New actions',
    references: 'References discussed',
    newcomers: 'Newcomers',
    minutes: 'Minutes',
  },
  added: (day: string) => `added on ${day}`,
  copy: 'Copy as a message',
  copied: 'Copied',
  lastVisit: (day: string) => `Since my last visit, ${day}`,
}

/** What the search answers. */
export const hits = {
  nothing: 'Nothing found.',
  nothingExact: 'Nothing found. Phrases in quotes and identifiers are sought exactly as they are written.',
  nothingTry: 'Nothing found. Try fewer or other words, or remove a filter.',
  nearest: 'The nearest that is there: ',
  mended: (typed: string, meant: string) => `“${meant}” instead of “${typed}”`,
  showing: (mended: string) => `Showing results for ${mended}.`,
  found: (sections: number) => `${counted(sections, 'section', 'sections')} found.`,
  some: 'No section has all the words; these have some of them.',
  partly: (sections: number) =>
    `${counted(sections, 'section has', 'sections have')} all the words; the others have some of them.`,
  without: 'Without: ',
  more: 'Show more',
  about: 'Pages about it',
  kinds: { topic: 'Topic', person: 'Person', release: 'Release', series: 'Series', reference: 'Reference' },
  kindIn: (kind: string, meetings: number) => `${kind}, ${counted(meetings, 'meeting', 'meetings')}`,
  byTime: 'Sections by time',
  barOf: (span: string, sections: number) => `${span}: ${counted(sections, 'section', 'sections')}`,
  failed: 'The search index could not be loaded.',
  failedTry: 'The search index could not be loaded. Check the connection and try again.',
}

/** Filters of the search. */
export const narrowing = {
  names: { series: 'Series', person: 'Person', topic: 'Topic', release: 'Release', year: 'Year', kind: 'With' },
  kinds: { action: 'actions', decision: 'decisions' } as Record<string, string>,
  another: (name: string) => `Another ${name.toLowerCase()}`,
  and: (name: string) => `And ${name.toLowerCase()}`,
  from: (day: string) => `from ${day}`,
  before: (day: string) => `before ${day}`,
  without: (choice: string) => `Without ${choice}`,
  order: 'Order',
  best: 'Best first',
  latest: 'Latest first',
}

/** The search as a dialog. */
export const palette = {
  label: 'Search all minutes',
  placeholder: 'Search the minutes',
  dialog: 'Search',
  all: 'All hits, filters and order',
}

/** What the page that checks a pad says of it. */
export const findings = {
  failed: 'The registries could not be loaded. Check the connection and try again.',
  goTo: (line: number) => `Go to line ${line}`,
  silent: (lines: number) => `Lines in which nothing was found (${lines})`,
  kinds: {
    notices: 'Notices',
    participants: 'Participants',
    absent: 'Absent',
    duties: 'Duties',
    subjects: 'Subjects',
    decisions: 'Decisions',
    actions: 'Actions',
    references: 'References',
    topics: 'Topics',
    releases: 'Releases',
  },
  role: (role: string) => ({ minutes: 'minutes', report: 'report', moderation: 'moderation' })[role] ?? role,
  sponsor: (names: string) => `sponsor ${names}`,
  presenter: (names: string) => `presented by ${names}`,
  timebox: (minutes: number) => `${minutes} minutes`,
  implied: 'implied',
  vote: (yes: number, no: number, neither: number) => `vote ${yes}:${no}:${neither}`,
  nobody: 'nobody named',
  state: { open: 'open', done: 'done' },
}

/** What "Where is it?" answers. */
export const answers = {
  several: 'One of these?',
  one: 'This one?',
  none: 'Nothing fits. ',
  search: 'Search for these words',
  failed: 'The list of pages could not be loaded. Try again.',
}

/** Marks in the text of minutes. */
export const marks = {
  action: 'action',
  decision: 'decision',
  done: 'done',
  openAction: 'Action: open its own page',
  openDecision: 'Decision: open its own page',
  section: 'Section',
  permalink: 'Link to this section',
  table: 'Table',
  image: 'Image',
  notArchived: (name: string) => `${name} (not archived)`,
}

/** The page of a section, action or decision, its head and its card. */
export const item = {
  kinds: { section: 'Section', action: 'Action', decision: 'Decision' },
  section: 'Section',
  people: 'People',
  about: 'About',
  references: 'References',
  owner: 'Owner',
  state: 'Status',
  vote: 'Vote',
  votes: (yes: number, no: number, neither: number) => `${yes} for, ${no} against, ${neither} abstained`,
  present: 'Present',
  replaces: 'Replaces',
  replacedBy: 'Replaced by',
  earlier: (day: string) => `← Earlier on this, ${day}`,
  later: (day: string) => `Continued on ${day} →`,
  read: 'Read it in the minutes',
  source: (line: number) => `Source, line ${line}`,
  nobody: 'nobody named',
  broughtUpBy: 'Brought up by',
  decided: 'Decided',
  meeting: 'Meeting',
  participants: 'Participants',
  outcome: 'Outcome',
  standing: { open: 'open', done: 'done', unknown: 'unknown' },
  asOf: (standing: string, day: string) => `${standing}, as of ${day}`,
}

/** An action through its meetings, and a decision with its circumstances. */
export const biography = {
  told: (standing: string, day: string, reason: string) => `${standing}${day && ` since ${day}`}: ${reason}`,
  done: (day: string) => `done on ${day}`,
  after: (days: number) => `, after ${counted(days, 'day', 'days')}`,
  notSaid: (day: string) => `unknown, as of ${day}`,
  open: (day: string) => `open when last seen on ${day}`,
  dropped: (day: string) => `; the list of ${day} does not name it any more`,
  unheard: '; not mentioned since',
  openFor: (days: number) => `Open for ${counted(days, 'day', 'days')}`,
  takenOn: (days: number) => `Taken on ${counted(days, 'day', 'days')} before the newest minutes`,
  state: { open: 'open', done: 'done' },
  stands: 'Where it stands',
  through: (meetings: number) => `Through ${counts.meetings(meetings)}`,
  /** Why a later line counts as the same action. */
  reasons: {
    words: 'the same people and words',
    reference: 'the same people and issue',
    elaborated: 'the same in more words, in the next list',
    context: 'the issue of the section where it began, in the next list',
    order: 'the next line of the next list, explained by the section where it began',
    copy: 'in a copy of other minutes, or of lines of them',
    told: 'told in content/actions.yml',
  },
  first: 'first seen',
  rule: 'rule ',
  edit: 'edit',
  notRight: 'Is this not right?',
  correctAction: (file: string, ids: string) => `What the reader cannot know is told in ${file}, ${ids}:`,
  byTheseIds: 'by these ids',
  correctDecision: (file: string, id: string) =>
    `What replaces what, and what is the same, is told in ${file}, ${id}: `,
  byThisId: 'by this id',
  again: 'Told again',
}

/** What stands at an address whose words are no longer there. */
export const gone = {
  title: 'No longer in the minutes',
  titleOf: (minutes: string) => `No longer in the minutes of ${minutes}`,
  words: 'What stood here was taken out of these minutes. This was next to it:',
  minutes: (day: string) => `The minutes that stood here were taken out of the archive${day && ` on ${day}`}.`,
  subject: 'The minutes no longer name what had a page here.',
  all: 'All minutes',
  named: 'What they name',
  search: 'Search',
  section: 'Section',
  within: 'What this link was made for is now a part of this:',
  moved: 'This page has another address now:',
}

/** The images that chats show. */
export const cards = {
  site: 'Minutes of all meetings',
  siteLines: ['Every person, topic, release, action and decision has a page,', 'and every line a link that lasts.'],
  siteAlt: (community: string) => (community ? `${community}: minutes of all meetings` : 'Minutes of all meetings'),
  series: 'Series',
  person: 'Person',
  topic: (kind: string) => `Topic · ${kind}`,
  release: 'Release',
  released: (day: string) => `Released on ${day}`,
  planned: (day: string) => `Planned for ${day}`,
  mentions: (amount: number) => counted(amount, 'mention', 'mentions'),
}

export const feeds = {
  all: 'All minutes',
  allAbout: 'Every meeting, as its minutes come in',
  actionsAbout: 'Work that somebody took on',
  decisionsAbout: 'What was decided',
  series: (title: string) => `Minutes of ${title}`,
  person: (name: string) => `Meetings that ${name} attended or was named in`,
  subject: (title: string) => `Meetings that name ${title}`,
  cancelled: ' (cancelled)',
  notHeld: 'The meeting did not take place.',
  noSections: 'Minutes without sections.',
  agenda: 'Agenda',
}

export const calendars = {
  seenAgain: (meetings: number, last: string, note: string) =>
    `Seen again in ${counts.meetings(meetings)}, last on ${last}${note && `: ${note}`}`,
}

/** The Markdown beside pages. */
export const beside = {
  broughtUp: 'Brought up',
  subjects: 'Subjects',
  status: { held: '', cancelled: ' (cancelled)', empty: ' (empty)', copy: ' (copy)' },
}

/** Above and below the text of minutes: from one mention to the next. */
export const jump = {
  mentions: 'Mentions of …',
  through: 'Go through the mentions of',
  before: 'The mention before (p)',
  next: 'The next mention (n)',
  end: 'End this',
  /** @param at 0 before the first */
  place: (name: string, at: number, all: number) => (at > 0 ? `${name}: ${at} of ${all}` : `${name}: ${all} mentions`),
}

/** Notices by their rule, in other languages: English is what the rules themselves say (minutes/notices.ts). */
export const rules: Record<string, { title: string; message: (detail: string) => string; hint: string }> = {}

/** What a notice says of one case, in other languages, by the English; `#` stands for a figure or the name of a tag. */
export const details: Record<string, string> = {}
