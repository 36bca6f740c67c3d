/**
 * Meetings + registries → one archive with all its lookups, in one pass; frozen afterwards.
 * Pure: what comes in is not changed, and the same input gives the same archive.
 */
import { folderOf } from '../filePath.ts'
import { subjectsOfItems } from './about.ts'
import { findCopies } from './copies.ts'
import { compileCorrections, namedIn } from './corrections.ts'
import { joinDecisions } from './decisions.ts'
import { attachmentPath, isImage, presenceOf } from './links.ts'
import { type Earlier, findFormer, type Published } from './former.ts'
import { joinReports } from './reports.ts'
import { joinSubjects } from './subjects.ts'
import { itemKey, threadActions } from './threads.ts'
import { threadSections } from './threadsOfSections.ts'
import { noticeOf, type NoticeRuleName } from '../minutes/notices.ts'
import type { LivingPage, Meeting, Notice } from '../minutes/types.ts'
import { compileTells } from '../registries/redaction.ts'
import type { PersonEntry, Registries } from '../registries/schema.ts'
import { pathPart, reserved, seriesPart } from '../routes.ts'
import type { FileHistory } from '../source/types.ts'
import type { Archive, ArchivedMeeting, ArchivedPage, ImageSize, Person, Series } from './types.ts'

export interface ArchiveInput {
  minutes: (Meeting | LivingPage)[]
  notices: Notice[]
  registries: Registries
  /** Paths of every file of the source: attachments are looked up here. */
  files: string[]
  /** Size of an image of the source, by its path. */
  measure?: (path: string) => ImageSize | undefined
  history: Map<string, FileHistory>
  leftOut: string[]
  /** Earlier versions of files and files that are gone, newest first within each file. */
  earlier?: Earlier[]
  /** Former paths of files other than minutes, and what they are now. */
  formerFiles?: Map<string, string | undefined>
  /** Addresses that the site is known to have had. */
  published?: Published
  commit?: string
}

/** @throws nothing; two files with one address are told apart and a notice says so. */
export function buildArchive(input: ArchiveInput): Archive {
  const { registries, earlier = [], published = new Map() } = input
  const notices = [...input.notices]
  const tell = (rule: NoticeRuleName, source: string, line: number, detail: string) =>
    notices.push(noticeOf(rule, source, line, detail))

  // Folders whose names differ in nothing that an address shows ("IaaS", "iaas") are one series.
  const folders = new Map<string, string>()
  const known = new Set(registries.series.map(({ key }) => key))
  const named = [...new Set(input.minutes.map(({ series }) => series))].sort(
    (a, b) => Number(known.has(b)) - Number(known.has(a)) || compare(a, b),
  )
  for (const name of named) if (!folders.has(seriesPart(name))) folders.set(seriesPart(name), name)

  const byId = new Map<string, ArchivedMeeting | ArchivedPage>()
  const placed = [...input.minutes]
    .sort((a, b) => (a.source < b.source ? -1 : 1))
    .map((minutes) => {
      const history = input.history.get(minutes.source)
      let id = minutes.id
      for (let count = 2; byId.has(id); count++) id = `${minutes.id}-${count}`
      if (id !== minutes.id) tell('same-address', minutes.source, 1, byId.get(minutes.id)!.source)
      const entry = {
        ...minutes,
        id,
        series: folders.get(seriesPart(minutes.series))!,
        ...(history && { history, added: history.added }),
      } as ArchivedMeeting | ArchivedPage
      byId.set(id, entry)
      return entry
    })
  const meetings = placed
    .filter((entry) => entry.kind === 'meeting')
    .sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
  const pages = placed.filter((entry) => entry.kind === 'page')

  const bySource = new Map<string, ArchivedMeeting | ArchivedPage>()
  for (const entry of placed) for (const former of entry.history?.formerPaths ?? []) bySource.set(former, entry)
  for (const entry of placed) bySource.set(entry.source, entry)

  const attachments = new Set(input.files.filter((path) => !/\.(?:md|markdown)$/i.test(path)))
  for (const entry of placed)
    resolveAttachments(entry, attachments, (line, url) => tell('image-not-archived', entry.source, line, url))

  const there = presenceOf(input.files, [...bySource.keys(), ...(input.formerFiles?.keys() ?? [])])
  for (const entry of placed)
    for (const { url, line } of entry.links) if (!there(url, entry.source)) tell('dead-link', entry.source, line, url)

  markCopies(meetings, (copy, original) => tell('copy', copy.source, 1, original.source))

  const series = joinSeries(meetings, pages, registries)
  for (const key of series.keys()) if (reserved.has(pathPart(key))) tell('reserved-series', `${key}/`, 1, pathPart(key))
  const people = joinPeople(meetings, registries)
  const { topics, releases, references } = joinSubjects(meetings, registries)

  const actions = threadActions(meetings, series, compileCorrections(registries.actions), registries.community)
  const decisions = joinDecisions(meetings, registries.decisions, registries.community)
  const present = new Set(
    meetings.flatMap((meeting) => [...meeting.actions, ...meeting.decisions].map((item) => itemKey(meeting, item))),
  )
  for (const [file, entries] of [
    ['actions.yml', registries.actions],
    ['decisions.yml', registries.decisions],
  ] as const)
    for (const entry of entries)
      for (const id of namedIn(entry)) if (!present.has(id)) tell('correction', `content/${file}`, entry.line, id)
  const aboutOf = subjectsOfItems()
  for (const action of actions) {
    for (const owner of action.owners) people.get(owner)?.actions.push(action)
    series.get(action.meeting.series)?.actions.push(action)
    const about = aboutOf(action)
    for (const key of about.topics) topics.get(key)!.actions.push(action)
    for (const key of about.releases) releases.get(key)!.actions.push(action)
  }
  for (const decision of decisions) {
    series.get(decision.meeting.series)?.decisions.push(decision)
    const about = aboutOf(decision)
    for (const key of about.topics) topics.get(key)!.decisions.push(decision)
    for (const key of about.releases) releases.get(key)!.decisions.push(decision)
  }
  notices.sort((a, b) => compare(a.source, b.source) || a.line - b.line || compare(a.rule, b.rule))
  return Object.freeze({
    meetings,
    pages,
    leftOut: input.leftOut,
    notices,
    registries,
    series,
    people,
    topics,
    releases,
    references,
    actions,
    decisions,
    threads: threadSections(meetings, series),
    reports: joinReports(meetings, series, registries.community),
    byId,
    bySource,
    earlier,
    former: findFormer(earlier, published, byId, bySource, compileTells(registries)),
    formerFiles: input.formerFiles ?? new Map(),
    attachments,
    imageSizes: measured(placed, input.measure),
    ...(input.commit && { commit: input.commit }),
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A pad's upload is looked for beside the minutes under the same name; a relative address likewise. */
function resolveAttachments(
  entry: ArchivedMeeting | ArchivedPage,
  files: Set<string>,
  missing: (line: number, url: string) => void,
) {
  const folder = folderOf(entry.source)
  entry.attachments = entry.attachments.map((attachment) => {
    const path = attachmentPath(attachment.url, folder, files)
    if (!path && /^https?:\/\/[^/]+\/uploads\/|^(?![a-z]+:)(?!\/\/)[^#]/i.test(attachment.url))
      missing(attachment.line, attachment.url)
    return { ...attachment, ...(path && { path }) }
  })
}

function measured(
  entries: (ArchivedMeeting | ArchivedPage)[],
  measure: ArchiveInput['measure'],
): Map<string, ImageSize> {
  const shown = new Set(
    entries.flatMap(({ attachments }) => attachments.flatMap(({ path }) => (path && isImage(path) ? [path] : []))),
  )
  return new Map(
    [...shown].flatMap((path) => {
      const size = measure?.(path)
      return size ? [[path, size]] : []
    }),
  )
}

/** Identical or nearly identical minutes of one series: the later ones are copies of the earliest. */
function markCopies(meetings: ArchivedMeeting[], tell: (copy: ArchivedMeeting, original: ArchivedMeeting) => void) {
  for (const [copy, original] of findCopies(meetings)) {
    Object.assign(copy, { status: 'copy', copyOf: original.id })
    tell(copy, original)
  }
}

function joinSeries(meetings: ArchivedMeeting[], pages: ArchivedPage[], registries: Registries): Map<string, Series> {
  const known = new Map(registries.series.map((entry) => [entry.key, entry]))
  const all = new Map<string, Series>()
  const of = (key: string): Series => {
    const found = all.get(key)
    if (found) return found
    const entry = known.get(key)
    const blank = {
      key,
      title: key,
      description: '',
      kind: 'team' as const,
      predecessors: [],
      successors: [],
      aliases: [],
      pads: [],
      dates: {},
    }
    const series: Series = {
      ...(entry ?? blank),
      known: Boolean(entry),
      meetings: [],
      pages: [],
      actions: [],
      decisions: [],
    }
    all.set(key, series)
    return series
  }
  for (const meeting of meetings) {
    const { meetings: row } = of(meeting.series)
    const previous = row.at(-1)
    if (previous) {
      previous.next = meeting.id
      meeting.previous = previous.id
    }
    row.push(meeting)
  }
  for (const page of pages) of(page.series).pages.push(page)
  return new Map([...all].sort(([a], [b]) => compare(a, b)))
}

function joinPeople(meetings: ArchivedMeeting[], registries: Registries): Map<string, Person> {
  const known = new Map(registries.people.map((entry) => [entry.key, entry]))
  const people = new Map<string, Person>()
  const of = (handle: string): Person => {
    const found = people.get(handle)
    if (found) return found
    const entry: PersonEntry = known.get(handle) ?? {
      key: handle,
      handle,
      kind: 'person',
      spellings: [],
      names: [],
      hidden: false,
      redacted: false,
    }
    const person: Person = {
      ...entry,
      known: known.has(handle),
      attended: [],
      absences: [],
      meetings: [],
      sponsored: [],
      mentions: [],
      actions: [],
      roles: [],
    }
    people.set(handle, person)
    return person
  }
  const meet = (handle: string, meeting: ArchivedMeeting): Person => {
    const person = of(handle)
    if (person.meetings.at(-1) !== meeting) person.meetings.push(meeting)
    return person
  }
  for (const meeting of meetings) {
    for (const attendance of meeting.participants)
      meet(attendance.handle, meeting).attended.push({ meeting, attendance })
    for (const attendance of meeting.absent) of(attendance.handle).absences.push({ meeting, attendance })
    for (const role of meeting.roles)
      meet(role.handle, meeting).roles.push({ meeting, role: role.role, line: role.line })
    for (const section of meeting.sections) {
      for (const handle of [...section.sponsors, ...section.presenters]) {
        const { sponsored } = meet(handle, meeting)
        if (sponsored.at(-1)?.section !== section) sponsored.push({ meeting, section })
      }
    }
    for (const mention of meeting.mentions) {
      const section = meeting.sections[mention.section ?? -1]
      const { mentions } = meet(mention.key, meeting)
      const last = mentions.at(-1)
      if (last?.meeting !== meeting || last.passage !== mention.passage)
        mentions.push({ meeting, passage: mention.passage, ...(section && { section }) })
    }
    for (const action of meeting.actions) for (const owner of action.owners) meet(owner, meeting)
  }
  for (const person of people.values()) {
    const first = person.meetings[0]?.date
    const last = person.meetings.at(-1)?.date
    Object.assign(person, first && last ? { first, last } : {})
  }
  return new Map([...people].sort(([a], [b]) => compare(a, b)))
}
