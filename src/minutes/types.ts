/**
 * What one minutes file says, as data. Made by `parseMeeting`, read by everything else.
 * Every `line` is a 1-based line of the file as it is in the archive (front matter included).
 */
import type { Root } from 'mdast'
import type { Language } from './language.ts'
import type { NoticeLevel } from './notices.ts'
import type { Print } from './print.ts'

/** The smallest piece of text with a place of its own: a heading, a bullet's own words, a paragraph, a table row. */
export interface Passage {
  kind: 'heading' | 'bullet' | 'paragraph' | 'row' | 'code' | 'image'
  /** First and last line of the piece itself, nested bullets not included. */
  line: number
  endLine: number
  /** Words without markup, links by their text, emoji as emoji; one space for any white space. */
  text: string
  /** As `text`, but code, HTML and URLs are blanked out: what the finders look at. */
  plain: string
  /** Fragment: GitHub's slug for a heading (without the names of people who are hidden), `b-…` for a bullet, none for the rest. */
  id?: string
  /** Nesting: 0 for what stands free, 1 for a bullet, 2 for a bullet in a bullet. */
  depth: number
  /** Index of the enclosing bullet among the passages. */
  parent?: number
  /** Index of its section among the meeting's sections; none before the first and below wrappers. */
  section?: number
}

/** One agenda topic (subject), or a heading that only wraps others. */
export interface Section {
  /** Fragment in the meeting's page. */
  id: string
  /** Last part of the address of its own page; unique within the meeting. */
  path: string
  /** Heading as written, markup gone. */
  heading: string
  /** Heading without handles, time boxes and trailing colon: what people call it. */
  title: string
  line: number
  /** Last line that belongs to it, subsections that are sections of their own not included. */
  endLine: number
  /** Nesting below the shallowest section, from 1. */
  depth: number
  /** Where the section comes from: a heading, a top bullet of an agenda of bullets, a slide. */
  origin: 'heading' | 'bullet' | 'slide'
  /** Passages that belong to it: [first, end) in the meeting's passages; the heading is the first. */
  passages: [number, number]
  sponsors: string[]
  presenters: string[]
  /** Minutes set aside for it. */
  timebox?: number
  /** Everybody named in it, sponsors and presenters included, in order of appearance. */
  people: string[]
  topics: string[]
  releases: string[]
  /** Ids of references in it. */
  references: string[]
  /** Further slides or sub-headings of the same subject. */
  parts: { id: string; line: number; title: string }[]
}

export interface Attendance {
  handle: string
  line: number
  /** "until 11:00", "sick", "moderating": what stands beside the handle. */
  note?: string
}

/** Who took minutes, reports in the community call or moderates; not an action. */
export interface Role {
  role: 'minutes' | 'report' | 'moderation'
  handle: string
  line: number
}

export interface Action {
  /** Fragment, `a-…`. */
  id: string
  path: string
  line: number
  /** What is to be done, marker and owners taken off. */
  text: string
  /** Canonical handles, lower case; empty when nobody is named. */
  owners: string[]
  marker: 'marked' | 'implied'
  /** Name of the rule that found it: `italic-ai`, `parenthesis`, `will` … */
  rule: string
  status: 'open' | 'done' | 'unknown'
  /** What was said of its state in a carry-over list. */
  note?: string
  /** In a list of actions carried over from earlier meetings. */
  carried: boolean
  passage: number
  section?: number
}

export interface Vote {
  for?: number
  against?: number
  abstain?: number
}

export interface Decision {
  /** Fragment, `d-…`. */
  id: string
  path: string
  line: number
  text: string
  marker: 'marked' | 'implied'
  rule: string
  vote?: Vote
  references: string[]
  passage: number
  section?: number
}

export type ReferenceKind = 'issue' | 'pull' | 'discussion' | 'standard' | 'cve' | 'ossa' | 'rfc' | 'minutes' | 'pad'

export interface Reference {
  /** `SovereignCloudStack/standards#548`, `scs-0214-v1`, `CVE-2024-32498`, a path of the archive for minutes. */
  id: string
  kind: ReferenceKind
  /** Where it leads outside, when known. */
  target?: string
  line: number
  passage: number
  section?: number
  /** Where the line names it, in the order of the passage's `text`: offsets, end exclusive; for a link those of the linked words. */
  places: [start: number, end: number][]
}

export interface Found {
  key: string
  line: number
  passage: number
  section?: number
}

/** A flavor that is named: its name in the spelling of today, and what it means. */
export interface FlavorMention {
  name: string
  meaning: string
  line: number
  passage: number
  section?: number
}

/** A date of a release, a candidate or a freeze, as the minutes give it. */
export interface ReleaseDate {
  release?: string
  what: string
  date: string
  line: number
  passage: number
  section?: number
}

export interface Attachment {
  url: string
  line: number
  /** Path in the archive, when a copy is there. */
  path?: string
  alt: string
}

/** A file's text as data; what a meeting and a page without date have in common. */
export interface Minutes {
  /** `<series>/<date>[-suffix]` for a meeting, `<series>/<name>` for a page. */
  id: string
  series: string
  /** Path in the archive. */
  source: string
  /** Words of the file's own title, beyond series and date; empty when it has none. */
  title: string
  passages: Passage[]
  sections: Section[]
  actions: Action[]
  decisions: Decision[]
  mentions: Found[]
  topics: Found[]
  releases: Found[]
  references: Reference[]
  releaseDates: ReleaseDate[]
  flavors: FlavorMention[]
  attachments: Attachment[]
  /** Links to other files of the archive, as written, and those that lead nowhere. */
  links: { url: string; line: number }[]
  /**
   * Further fragments of headings, with their passages: what GitHub gives to one that names somebody hidden, and what one
   * beside an image had here before it had GitHub's. Links arrive there, and none is made.
   */
  github?: [fragment: string, passage: number][]
  /** The language of most of the words; nothing where they are too few to tell. */
  language?: Language
  /** By what copies of these minutes are told. */
  print: Print
  /**
   * The tree as parsed, with positions of links alone, counted in the whole file: for what shows the text. The facts are
   * kept without it, and it is made again when it is asked for.
   */
  tree: () => Root
}

export interface Meeting extends Minutes {
  kind: 'meeting'
  /** ISO day. */
  date: string
  /** What tells two meetings of a day apart: `overflow`. */
  suffix?: string
  status: 'held' | 'cancelled' | 'empty'
  participants: Attendance[]
  absent: Attendance[]
  /** Full names in its lists of people that have no handle there and that the registry does not know. */
  strangers?: { name: string; line: number }[]
  roles: Role[]
}

/** A living document without a date; a page of its series. */
export interface LivingPage extends Minutes {
  kind: 'page'
}

/** Something odd in a file: what `noticeOf` says. */
export interface Notice {
  source: string
  line: number
  column: number
  /** Permanent name of the rule; `src/minutes/notices.ts` lists them. */
  rule: string
  level: NoticeLevel
  message: string
  hint: string
}
