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
  span: (from: string, to: string) => `${from} to ${to}`,
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
export const standings = { open: 'open', stale: 'stale', done: 'done', unknown: 'state not said' }

/** What lists say of their entries. */
export const lists = {
  seenAgain: (meetings: number, last: string) => `seen again in ${counts.meetings(meetings)}, last on ${last}`,
  doneAfter: (days: number) => `done after ${counted(days, 'day', 'days')}`,
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
  usualPeople: (people: number) => counts.people(people),
  heldIn: (meetings: number, missed: number) => `${counts.meetings(meetings)}${missed ? `, ${missed} without minutes` : ''}`,
  figuresBelow: 'The figures of each meeting stand in the list of meetings below.',
  figures: 'Figures',
  byMonth: 'By month',
  by: (rows: string) => `By ${rows.toLowerCase()}`,
  timeline: 'Its dates, and when meetings spoke of it',
  date: 'Date',
  source: 'Source',
  spokenOf: 'Spoken of',
  registry: 'as the registry says',
  andMore: (more: string) => `and ${more} more`,
}

/** Selects above a list, and what the script finds with them. */
export const filter = {
  label: { actions: 'Filter the actions', decisions: 'Filter the decisions' },
  any: 'any',
  filter: 'Filter',
  clear: 'Clear',
}
