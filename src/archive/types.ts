/** The whole archive, joined with the registries: what every view reads. Frozen once built. */
import type { Action, Attendance, Decision, LivingPage, Meeting, Notice, Reference, Section } from '../minutes/types.ts'
import type { PersonEntry, Registries, ReleaseEntry, SeriesEntry, TopicEntry } from '../registries/schema.ts'
import type { Earlier, Former } from './former.ts'
import type { Reports } from './reports.ts'
import type { SectionThread } from './threadsOfSections.ts'
import type { FileHistory } from '../source/types.ts'

/** A meeting in its place in the archive. */
export interface ArchivedMeeting extends Omit<Meeting, 'status'> {
  status: Meeting['status'] | 'copy'
  /** Id of the earlier meeting that this file repeats. */
  copyOf?: string
  /** Day it came into the archive, where git says. */
  added?: string
  history?: FileHistory
  previous?: string
  next?: string
}

export interface ArchivedPage extends LivingPage {
  added?: string
  history?: FileHistory
}

/** A section with its meeting, as lookups hold it. */
export interface SectionPlace {
  meeting: ArchivedMeeting
  section: Section
}
/** A passage of a meeting: "who said what where" on person, topic and reference pages. */
export interface PassagePlace {
  meeting: ArchivedMeeting
  passage: number
  section?: Section
}

/**
 * Why a later line is the same action: its words, the issue it names, more words for the same, the section it came
 * from, its place in the list, a copied file or passage, or the registry says so.
 */
export type MatchRule = 'words' | 'reference' | 'elaborated' | 'context' | 'order' | 'copy' | 'told'

/** How an action stands, and for how long. Days are ISO dates of meetings. */
export interface ActionLife {
  /** As its state; `stale` was open when last seen, and not heard of since. */
  standing: 'open' | 'stale' | 'done' | 'unknown'
  opened: string
  /** Last seen. */
  seen: string
  done?: string
  /** From when it was taken on to when it was done, else to the newest minutes of the archive. */
  days: number
  /** The first later list of what is carried over that does not name it any more. */
  dropped?: ArchivedMeeting
}

/** A later appearance of an action. */
export interface Sighting {
  meeting: ArchivedMeeting
  /** Fragment in that meeting's page. */
  id: string
  line: number
  note?: string
  status: Action['status']
  /** Rule of the reader that found the line, and why it is the same action. */
  rule: string
  how: MatchRule
}

/** One action with all its appearances; the first is the earliest meeting. */
export interface ArchivedAction extends Action {
  meeting: ArchivedMeeting
  sightings: Sighting[]
  /** Words of the last sighting, where they are others. */
  latest?: string
  life: ActionLife
  /** The state that `content/actions.yml` gives, and why. */
  told?: { state: Action['status']; day?: string; reason: string }
}
export interface ArchivedDecision extends Decision {
  meeting: ArchivedMeeting
  sightings: { meeting: ArchivedMeeting; id: string; line: number }[]
  /** Earlier decisions that no longer hold because of this one, and the other way round. */
  replaces: ArchivedDecision[]
  replacedBy: ArchivedDecision[]
}

export interface Person extends PersonEntry {
  /** False for a handle that no registry entry names. */
  known: boolean
  /** Meetings attended, oldest first. */
  attended: { meeting: ArchivedMeeting; attendance: Attendance }[]
  absences: { meeting: ArchivedMeeting; attendance: Attendance }[]
  /** Meetings attended or named in, oldest first. */
  meetings: ArchivedMeeting[]
  sponsored: SectionPlace[]
  mentions: PassagePlace[]
  actions: ArchivedAction[]
  roles: { meeting: ArchivedMeeting; role: string; line: number }[]
  first?: string
  last?: string
}

export interface Topic extends TopicEntry {
  /** Keys of the topics whose parent it is. */
  narrower: string[]
  /** Versions of a standard that minutes link to. */
  references: ArchivedReference[]
  meetings: ArchivedMeeting[]
  sections: SectionPlace[]
  passages: PassagePlace[]
  actions: ArchivedAction[]
  decisions: ArchivedDecision[]
}

export interface Release extends ReleaseEntry {
  meetings: ArchivedMeeting[]
  sections: SectionPlace[]
  passages: PassagePlace[]
  dates: { what: string; date: string; meeting: ArchivedMeeting; line: number; passage: number }[]
  actions: ArchivedAction[]
  decisions: ArchivedDecision[]
}

export interface Series extends SeriesEntry {
  /** False when no registry file names the folder. */
  known: boolean
  /** Oldest first. */
  meetings: ArchivedMeeting[]
  pages: ArchivedPage[]
  actions: ArchivedAction[]
  decisions: ArchivedDecision[]
}

/** An issue, pull request, standard, CVE … with everything said of it. */
export interface ArchivedReference {
  id: string
  kind: Reference['kind']
  target?: string
  /** `owner/name` and number of an issue, pull request or discussion. */
  repository?: string
  number?: number
  mentions: PassagePlace[]
  meetings: ArchivedMeeting[]
}

/** In pixels of CSS. */
export interface ImageSize {
  width: number
  height: number
}

export interface Archive {
  /** Oldest first; on one day by id. */
  meetings: ArchivedMeeting[]
  pages: ArchivedPage[]
  /** Files of the archive that are neither, each with the notice that says why. */
  leftOut: string[]
  notices: Notice[]
  registries: Registries
  series: Map<string, Series>
  people: Map<string, Person>
  topics: Map<string, Topic>
  releases: Map<string, Release>
  references: Map<string, ArchivedReference>
  /** Each action once, at its earliest meeting; oldest first. */
  actions: ArchivedAction[]
  decisions: ArchivedDecision[]
  /** Sections before and after on the same subject, by `<meeting id>#<section id>`. */
  threads: Map<string, SectionThread>
  /** What community calls told of the meetings of other series. */
  reports: Reports
  /** Meeting or page by id and by path in the archive (former paths too). */
  byId: Map<string, ArchivedMeeting | ArchivedPage>
  bySource: Map<string, ArchivedMeeting | ArchivedPage>
  /** Paths of attachments in the archive (images and the like). */
  attachments: Set<string>
  /** By path, of the images that minutes show. */
  imageSizes: Map<string, ImageSize>
  /** Earlier versions of files, and files that are gone. */
  earlier: Earlier[]
  /** Addresses that they had and nobody has now. */
  former: Former
  /** Paths that files other than minutes had, and the path of each now; undefined when it is gone. */
  formerFiles: Map<string, string | undefined>
  /** Head commit of the source, when it has one. */
  commit?: string
}
