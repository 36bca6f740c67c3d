/**
 * One file's text → one meeting (or page) and its notices. Pure: no disk, no clock, no Astro.
 * The order: tree → passages → sections → people → facts of each passage → chores → actions → decisions.
 * A file named find… or after what it finds walks the passages; the grammar of one line stands in a file of its own.
 */
import type { Root } from 'mdast'
import type { SeriesEntry } from '../registries/schema.ts'
import type { Vocabulary } from '../registries/vocabulary.ts'
import { findActions } from './actions.ts'
import { Anchors, type Given, roomBelow } from './anchors.ts'
import { findAttachments, findLinks } from './attachments.ts'
import { findPeople } from './attendance.ts'
import { findRoles } from './roles.ts'
import { findDecisions } from './decisions.ts'
import { findFacts } from './facts.ts'
import { handlesIn } from './handles.ts'
import { meetingNames } from './headings.ts'
import { withNamesOf } from './learnedNames.ts'
import { languageOf } from './language.ts'
import { leanTree } from './leanTree.ts'
import { noticeOf, type NoticeRuleName } from './notices.ts'
import { layFlat, type Draft } from './passages.ts'
import { datesIn } from './dates.ts'
import { readPath, seriesFolder, yearOfFolder } from './path.ts'
import { personalIn } from './personal.ts'
import { printOf } from './print.ts'
import { findSections } from './sections.ts'
import { meetingsWithin } from './severalMeetings.ts'
import { dateInside, ownTitle, statusOf } from './title.ts'
import { readTree } from './tree.ts'
import type { LivingPage, Meeting, Minutes, Notice, Passage } from './types.ts'
import { unname } from './unnamed.ts'

export interface ReaderOptions {
  vocabulary: Vocabulary
  /** Address of the pad server whose uploads and pads are recognised; empty for none. */
  pads: string
  /** Web address of the repository of the minutes, by which links to other minutes are known; none where it lies in none. */
  repository?: string
  /** Series of files with a day that lie in no folder, or in one of a year at the root; without one the first are no minutes. */
  root?: string
  /** Ids and paths that earlier versions of the file were given. */
  published?: Given
}

export interface Reading {
  /** Undefined for a template or README; then a notice says so. */
  minutes?: Meeting | LivingPage
  notices: Notice[]
  /** Ids and paths handed out, with what each stands for. */
  given: Given
}

/**
 * @param written the file, decoded as UTF-8
 * @param source its path in the archive, with `/`
 * @throws nothing: whatever the text, there is a reading or a notice
 */
export function parseMeeting(
  written: string,
  source: string,
  { vocabulary: words, pads, repository = '', root, published }: ReaderOptions,
): Reading {
  const text = words.redact(written, source)
  const notices: Notice[] = []
  const tell = (rule: NoticeRuleName, line: number, detail = '', column = 1) => {
    notices.push(noticeOf(rule, source, line, detail, column))
  }
  const seriesOf = (key: string) => words.registries.series.find((entry) => entry.key === key)
  const folder = seriesFolder(source, root, (key) => seriesOf(key) !== undefined)
  const series = seriesOf(folder)
  const read = readTree(text)
  const { passages, slides } = layFlat(read)
  const place = readPath(source, series, dateInside(passages, read.frontMatter, yearOfFolder(source)), root)
  if (place.kind === 'none') {
    tell(
      'no-meeting',
      1,
      {
        template: 'it is a template',
        readme: source.includes('/') ? 'it describes the series' : 'it describes the repository',
        outside: 'it lies outside the folder of a series',
      }[place.why],
    )
    return { notices, given: new Map() }
  }
  for (const problem of read.problems) tell(problem.rule as NoticeRuleName, problem.line, problem.detail)
  if (text.includes('\uFFFD')) tell('encoding', text.slice(0, text.indexOf('\uFFFD')).split('\n').length)
  if (place.kind === 'page') {
    const lines = meetingsWithin(passages)
    if (lines.length > 0) tell('several-meetings', lines[0]!, lines.join(', '))
    else tell('no-date', 1)
  }
  const name = source.split('/').at(-1)!
  // Where the folder has the day the name is free.
  if (
    place.kind === 'meeting' &&
    (place.from === 'path' || /^\d/.test(name)) &&
    !/^(?:\d{8}|\d{4}-\d\d-\d\d)(?:-[\p{L}\p{N}_.-]+)?\.md$/u.test(name)
  )
    tell('odd-name', 1, name)
  for (const { rule, detail, line, column } of personalIn(text)) tell(rule, line, detail, column)

  const anchors = new Anchors(published, roomBelow(place.id))
  const { given } = anchors
  const names = seriesNames(series, folder)
  const { community } = words.registries
  const { sections, region } = findSections(passages, slides, read.deck, meetingNames(names, community), words, anchors)
  for (const passage of passages) {
    if (passage.kind === 'bullet' && !passage.id && passage.text) {
      passage.id = anchors.words('b', sections[passage.section ?? -1]?.id ?? '', passage.text)
    }
  }
  const people = findPeople(passages, region, words, read.stated)
  const facts = findFacts(
    passages,
    sections,
    people.lines,
    place.kind === 'meeting' ? Number(place.date.slice(0, 4)) : 2024,
    { words, pads, source, repository },
  )
  const roles = findRoles(passages, region, words)
  const leftOut = new Set([...people.lines, ...roles.lines])
  const actions = findActions(
    passages,
    { sections, deck: read.deck, region, leftOut },
    withNamesOf(
      [...[...people.lines].map((at) => passages[at]!.plain), ...read.stated.map(({ text: entry }) => entry)],
      words,
    ),
    anchors,
  )
  for (const action of actions) {
    if (
      action.owners.length === 0 &&
      action.marker === 'marked' &&
      !action.carried &&
      !handlesIn(action.text, words).length
    )
      tell('action-without-owner', action.line, action.text.slice(0, 80))
  }
  const decisions = findDecisions(
    passages,
    { sections, deck: read.deck, region, references: facts.references, community },
    anchors,
  )
  const before = headingsBefore(passages, anchors)
  const github = unname({ passages, sections, actions, decisions }, words.unnamed, anchors)
  const arriving = [...github, ...before.filter(([id]) => passages.every((passage) => passage.id !== id))]
  const title = ownTitle(passages, region, read.frontMatter, names, community)
  const tree = leanTree(read.tree)
  const language = languageOf(
    passages
      .filter(({ kind }) => kind !== 'code')
      .map(({ text }) => text)
      .join('\n'),
  )
  const minutes: Minutes = {
    id: place.id,
    series: folder,
    source,
    title,
    passages: passages.map(settled),
    sections,
    actions,
    decisions,
    ...facts,
    attachments: findAttachments(read.tree, passages),
    links: findLinks(passages),
    ...(arriving.length > 0 && { github: arriving }),
    ...(language && { language }),
    print: printOf(passages),
    tree: () => tree,
  }
  if (place.kind === 'page') return { minutes: { ...minutes, kind: 'page' }, notices, given }
  const status = statusOf(passages, region, read.stated.length > 0)
  if (status === 'empty') tell('empty', 1)
  if (people.present.length === 0 && status === 'held' && !read.deck && series?.participants !== false)
    tell(
      'no-participants',
      people.unnamed ?? 1,
      people.unnamed === undefined
        ? 'No list of participants found'
        : 'The list of participants has names without @handle',
    )
  const stated = passages.find(
    (passage, at) => passage.kind === 'heading' && region[at] === 'title' && datesIn(passage.text).length,
  )
  const heading = stated && datesIn(stated.text)[0]!.date
  if (heading && heading !== place.date) tell('wrong-date', stated.line, heading)
  const unknown = new Set<string>()
  for (const { handle, line } of people.present.concat(people.absent)) {
    // Where nobody is registered, nobody is misspelt.
    if (words.registries.people.length > 0 && !words.entry(handle) && !unknown.has(handle))
      tell('unknown-handle', line, handle)
    unknown.add(handle)
  }
  const meeting: Meeting = {
    ...minutes,
    kind: 'meeting',
    date: place.date,
    ...(place.suffix && { suffix: place.suffix }),
    status,
    participants: people.present,
    absent: people.absent,
    ...(people.strangers.length > 0 && { strangers: people.strangers }),
    roles: roles.roles,
  }
  return { minutes: meeting, notices, given }
}

/** The tree of minutes whose facts were kept without it: the same that `parseMeeting` gives for the same file. */
export function treeOf(written: string, source: string, { vocabulary }: Pick<ReaderOptions, 'vocabulary'>): Root {
  const read = readTree(vocabulary.redact(written, source))
  // Marks the nodes with the numbers of their passages.
  layFlat(read)
  return leanTree(read.tree)
}

/** Fragments that headings had once, with their passages. */
const headingsBefore = (passages: Passage[], { before }: Anchors): [fragment: string, passage: number][] =>
  passages.flatMap(({ id }, at): [string, number][] => {
    const former = id === undefined ? undefined : before.get(id)
    return former === undefined ? [] : [[former, at]]
  })

/** Drafts lose what only the reader needs. */
const settled = ({ kind, line, endLine, text, plain, id, depth, parent, section }: Draft): Passage => ({
  kind,
  line,
  endLine,
  text,
  plain,
  depth,
  ...(id !== undefined && { id }),
  ...(parent !== undefined && { parent }),
  ...(section !== undefined && { section }),
})

const seriesNames = (series: SeriesEntry | undefined, folder: string): string[] => [
  folder,
  folder.replaceAll('-', ' '),
  ...(series ? [series.title, ...series.aliases] : []),
]
