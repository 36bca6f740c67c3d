/**
 * Meetings + registries → one archive with all its lookups, in one pass; frozen afterwards.
 * Pure: what comes in is not changed, and the same input gives the same archive.
 */
import { subjectsOfItems } from './about.ts'
import { measured, resolveAttachments } from './attachments.ts'
import { findCopies } from './copies.ts'
import { compileCorrections, namedIn } from './corrections.ts'
import { joinDecisions } from './decisions.ts'
import { presenceOf } from './links.ts'
import { type Earlier, findFormer, type Published } from './former.ts'
import { byCode } from './order.ts'
import { joinPeople } from './people.ts'
import { joinReports } from './reports.ts'
import { joinSeries } from './series.ts'
import { joinSubjects } from './subjects.ts'
import { itemKey, threadActions } from './threads.ts'
import { threadSections } from './threadsOfSections.ts'
import { noticeOf, type NoticeRuleName } from '../minutes/notices.ts'
import type { LivingPage, Meeting, Notice } from '../minutes/types.ts'
import { compileTells } from '../registries/redaction.ts'
import type { Registries } from '../registries/schema.ts'
import { pathPart, reserved, seriesPart } from '../routes.ts'
import type { FileHistory } from '../source/types.ts'
import type { Archive, ArchivedMeeting, ArchivedPage, ImageSize } from './types.ts'

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
    (a, b) => Number(known.has(b)) - Number(known.has(a)) || byCode(a, b),
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
    .sort((a, b) => byCode(a.date, b.date) || byCode(a.id, b.id))
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
  notices.sort((a, b) => byCode(a.source, b.source) || a.line - b.line || byCode(a.rule, b.rule))
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

/** Identical or nearly identical minutes of one series: the later ones are copies of the earliest. */
function markCopies(meetings: ArchivedMeeting[], tell: (copy: ArchivedMeeting, original: ArchivedMeeting) => void) {
  for (const [copy, original] of findCopies(meetings)) {
    Object.assign(copy, { status: 'copy', copyOf: original.id })
    tell(copy, original)
  }
}
