/**
 * One file's text → one meeting (or page) and its notices. Pure: no disk, no clock, no Astro.
 * The order: tree → passages → sections → people → facts of each passage → actions and decisions.
 */
import type { Nodes } from 'mdast'
import type { SeriesEntry } from '../registries/schema.ts'
import type { Vocabulary } from '../registries/vocabulary.ts'
import { findActions } from './actions.ts'
import { Anchors, type Given } from './anchors.ts'
import { findDecisions } from './decisions.ts'
import { peopleIn } from './handles.ts'
import { headingKind, type HeadingKind } from './headings.ts'
import { noticeRules, type NoticeRuleName } from './notices.ts'
import { absenceLabel, attendanceIn, attendanceLabel, isPersonOnly } from './participants.ts'
import { layFlat, lineAt, type Draft } from './passages.ts'
import { datesIn, readPath } from './path.ts'
import { personalIn } from './personal.ts'
import { numbersLinked, referencesIn, repositoryNamed, type ReferenceHit } from './references.ts'
import { releaseDatesIn } from './releaseDates.ts'
import { rolesIn } from './roles.ts'
import { findSections } from './sections.ts'
import { readTree } from './tree.ts'
import type { Attachment, Attendance, Found, LivingPage, Meeting, Minutes, Notice, Passage, Reference, ReleaseDate, Role, Section } from './types.ts'

export interface ReaderOptions {
  vocabulary: Vocabulary
  /** Address of the pad server whose uploads and pads are recognised; empty for none. */
  pads: string
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
export function parseMeeting(written: string, source: string, { vocabulary: words, pads, published }: ReaderOptions): Reading {
  const text = words.redact(written, source)
  const notices: Notice[] = []
  const tell = (rule: NoticeRuleName, line: number, detail = '', column = 1) => {
    const { message, hint } = noticeRules[rule]
    notices.push({ source, line, column, rule, message: message(detail), hint })
  }
  const folder = source.split('/')[0]!
  const series = words.registries.series.find((entry) => entry.key === folder)
  const read = readTree(text)
  const { passages, slides } = layFlat(read)
  const place = readPath(source, series, dateInside(passages, read.frontMatter))
  if (place.kind === 'none') {
    tell('no-meeting', 1, { template: 'it is a template', readme: 'it describes the repository', outside: 'it lies outside the folder of a series' }[place.why])
    return { notices, given: new Map() }
  }
  for (const problem of read.problems) tell(problem.rule as NoticeRuleName, problem.line, problem.detail)
  if (text.includes('\uFFFD')) tell('encoding', text.slice(0, text.indexOf('\uFFFD')).split('\n').length)
  if (place.kind === 'page') tell('no-date', 1)
  for (const { rule, detail, line, column } of personalIn(text)) tell(rule, line, detail, column)

  const anchors = new Anchors(published)
  const { given } = anchors
  const names = seriesNames(series, folder)
  const { sections, region } = findSections(passages, slides, read.deck, names, words, anchors)
  for (const passage of passages) {
    if (passage.kind === 'bullet' && !passage.id && passage.text) {
      passage.id = anchors.words('b', sections[passage.section ?? -1]?.id ?? '', passage.text)
    }
  }
  const people = findPeople(passages, region, words)
  const facts = findFacts(passages, sections, people.lines, place.kind === 'meeting' ? Number(place.date.slice(0, 4)) : 2024, { words, pads, source })
  const roles = findRoles(passages, region, words)
  const leftOut = new Set([...people.lines, ...roles.lines])
  const actions = findActions(passages, { sections, deck: read.deck, region, leftOut }, words, anchors)
  for (const action of actions) {
    if (action.owners.length === 0 && action.marker === 'marked' && !action.carried) tell('action-without-owner', action.line, action.text.slice(0, 80))
  }
  const decisions = findDecisions(passages, { sections, deck: read.deck, region, references: facts.references }, anchors)
  const title = ownTitle(passages, region, read.frontMatter, names)
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
    tree: read.tree,
  }
  if (place.kind === 'page') return { minutes: { ...minutes, kind: 'page' }, notices, given }
  const status = statusOf(passages, region)
  if (status === 'empty') tell('empty', 1)
  if (people.present.length === 0 && status === 'held' && !read.deck) tell('no-participants', 1)
  const stated = passages.find((passage, at) => passage.kind === 'heading' && region[at] === 'title' && datesIn(passage.text).length)
  const heading = stated && datesIn(stated.text)[0]!.date
  if (heading && heading !== place.date) tell('wrong-date', stated.line, heading)
  const unknown = new Set<string>()
  for (const { handle, line } of people.present.concat(people.absent)) {
    if (!words.entry(handle) && !unknown.has(handle)) tell('unknown-handle', line, handle)
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
    roles: roles.roles,
  }
  return { minutes: meeting, notices, given }
}

/** Drafts lose what only the reader needs. */
const settled = ({ marks: _marks, starts: _starts, node: _node, slugText: _slug, list: _list, slide: _slide, level: _level, checked: _checked, ...passage }: Draft): Passage => passage

const seriesNames = (series: SeriesEntry | undefined, folder: string): string[] => [
  folder, folder.replaceAll('-', ' '), ...(series ? [series.title, ...series.aliases] : []),
]

function dateInside(passages: Draft[], frontMatter: Record<string, unknown>): { date: string; from: 'heading' | 'front matter' } | undefined {
  const written = frontMatter['date']
  const stated = typeof written === 'string' || written instanceof Date ? datesIn(written instanceof Date ? written.toISOString().slice(0, 10) : written)[0] : undefined
  if (stated) return { date: stated.date, from: 'front matter' }
  const heads = passages.filter((passage) => passage.kind === 'heading').slice(0, 3).concat(passages.slice(0, 12))
  const found = heads.flatMap((passage) => datesIn(passage.text))[0]
  return found && { date: found.date, from: 'heading' }
}

/** Words of the title beyond series and date; front matter that every deck repeats is none. */
function ownTitle(passages: Draft[], region: HeadingKind[], frontMatter: Record<string, unknown>, names: string[]): string {
  const at = passages.findIndex((passage, index) => passage.kind === 'heading' && region[index] === 'title' && datesIn(passage.text).length > 0)
  const first = passages[0]?.level === 1 && passages.filter(({ level }) => level === 1).length === 1 && ['title', 'subject'].includes(region[0]!) ? passages[0].text : ''
  const text = at < 0 ? (typeof frontMatter['title'] === 'string' ? frontMatter['title'] : first) : passages[at]!.text
  let rest = text
  for (const { start, end } of datesIn(text).reverse()) rest = rest.slice(0, start) + rest.slice(end)
  rest = rest.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '').replace(/\s+/g, ' ')
  const known = names.map((name) => name.toLowerCase())
  const plain = rest.toLowerCase().replace(/\b(?:on|minutes|meeting|scs)\b/g, '').trim()
  return known.some((name) => plain === name || plain === `scs ${name}` || plain === '') || /^(?:scs )?(?:community call|tech weekly)$/i.test(rest) ? '' : rest
}

interface People { present: Attendance[]; absent: Attendance[]; /** Indexes of passages that only list people. */ lines: Set<number> }

function findPeople(passages: Draft[], region: HeadingKind[], words: Vocabulary): People {
  const present = new Map<string, Attendance>()
  const absent = new Map<string, Attendance>()
  const lines = new Set<number>()
  const take = (at: number, text: string, plain: string, absentList: boolean) => {
    const passage = passages[at]!
    const hit = attendanceIn(text, plain, passage.line, words, absentList)
    for (const entry of hit.present) if (!present.has(entry.handle)) present.set(entry.handle, entry)
    for (const entry of hit.absent) if (!absent.has(entry.handle)) absent.set(entry.handle, entry)
    lines.add(at)
  }
  /** The list that hangs below a label, or follows it. */
  const below = (label: number, absentList: boolean) => {
    const depth = passages[label]!.depth
    for (let at = label + 1; at < passages.length; at++) {
      const passage = passages[at]!
      if (passage.kind === 'heading') break
      const nested = passages[label]!.kind === 'bullet' ? passage.depth > depth : passage.kind === 'bullet' || passage.depth > 0
      if (!nested && !(passages[label]!.kind !== 'bullet' && isPersonOnly(passage.plain))) break
      if (passages[label]!.kind !== 'bullet' && passage.depth > 1 && !peopleIn(passage.plain, words).length) continue
      take(at, passage.text, passage.plain, absentList)
    }
  }
  for (const [at, passage] of passages.entries()) {
    const kind = region[at]
    if (passage.kind === 'heading') {
      // "# Participants: @a, @b" names them in the heading itself.
      if (kind === 'participants' && passage.plain.includes('@')) take(at, passage.text, passage.plain, false)
      continue
    }
    if (lines.has(at)) continue
    if (kind === 'participants' || kind === 'absent') {
      const parentAway = passage.parent !== undefined && absenceLabel.test(`${passages[passage.parent]!.plain}:`)
      // A list of people ends where prose or a housekeeping bullet begins (product-board has the roles there).
      if (passage.kind === 'bullet' || passage.kind === 'row' || passage.depth > 0 || peopleIn(passage.plain, words).length) {
        if (/\b(?:minutes|report|community call)\b/i.test(passage.plain) && !isPersonOnly(passage.plain)) continue
        if (passage.text.length > 140 && peopleIn(passage.plain, words).length < 2) continue
        take(at, passage.text, passage.plain, kind === 'absent' || parentAway)
      }
      continue
    }
    const label = attendanceLabel.exec(passage.plain)
    const away = absenceLabel.exec(passage.plain)
    const early = passages.slice(0, at).every((_, index) => region[index] !== 'subject' || passages[index]!.kind !== 'heading')
    if (label && early) {
      if (passage.plain.slice(label[0].length).trim()) take(at, passage.text.slice(label[0].length), passage.plain.slice(label[0].length), false)
      else {
        lines.add(at)
        below(at, false)
      }
    } else if (away && early) {
      take(at, passage.text, passage.plain, true)
      below(at, true)
    }
  }
  // Bullets with a handle each right below the title, without any label (iaas/20221005); also before the label (project-board/20250217).
  for (const [at, passage] of passages.entries()) {
    if (lines.has(at)) continue
    if (region[at] !== 'title') break
    if ((passage.kind === 'bullet' || passage.kind === 'paragraph') && isPersonOnly(passage.plain)) take(at, passage.text, passage.plain, false)
  }
  // "@x and @y absent" in running text tells of people who are not in the list.
  for (const handle of absent.keys()) if (present.get(handle)?.note === undefined) present.delete(handle)
  return { present: [...present.values()], absent: [...absent.values()], lines }
}

interface Facts { mentions: Found[]; topics: Found[]; releases: Found[]; references: Reference[]; releaseDates: ReleaseDate[] }

function findFacts(passages: Draft[], sections: Section[], peopleLines: Set<number>, year: number, { words, pads, source }: { words: Vocabulary; pads: string; source: string }): Facts {
  const facts: Facts = { mentions: [], topics: [], releases: [], references: [], releaseDates: [] }
  const repositories: (string | undefined)[] = []
  const { registries } = words
  const numbers = numbersLinked(passages, { repositories: registries.repositories, pads, source })
  for (const [at, passage] of passages.entries()) {
    if (peopleLines.has(at)) continue
    const where = { passage: at, ...(passage.section !== undefined && { section: passage.section }) }
    const section = sections[passage.section ?? -1]
    const note = (list: string[] | undefined, value: string) => {
      if (list && !list.includes(value)) list.push(value)
    }
    for (const hit of passage.kind === 'code' ? [] : peopleIn(passage.plain, words)) {
      facts.mentions.push({ key: hit.handle, line: lineAt(passage, hit.start), ...where })
      note(section?.people, hit.handle)
    }
    for (const hit of passage.kind === 'code' ? [] : words.topics(passage.plain)) {
      facts.topics.push({ key: hit.key, line: lineAt(passage, hit.start), ...where })
      note(section?.topics, hit.key)
    }
    const releases = passage.kind === 'code' ? [] : words.releases(passage.plain)
    for (const hit of releases) {
      facts.releases.push({ key: hit.key, line: lineAt(passage, hit.start), ...where })
      note(section?.releases, hit.key)
    }
    const repository = passage.parent === undefined ? (passage.section === undefined ? undefined : repositories[section!.passages[0]]) : repositories[passage.parent]
    const context = { repositories: registries.repositories, pads, source, numbers, ...(repository && { repository }) }
    const hits: ReferenceHit[] = referencesIn(passage.text, passage.kind === 'code' ? '' : passage.plain, passage.marks, context)
    repositories[at] = repositoryNamed(hits, passage.marks, registries.repositories) ?? repository
    const seen = new Set<string>()
    for (const hit of hits) {
      const line = lineAt(passage, hit.start)
      if (seen.has(`${line} ${hit.id}`)) continue
      seen.add(`${line} ${hit.id}`)
      facts.references.push({ id: hit.id, kind: hit.kind, ...(hit.target && { target: hit.target }), line, ...where })
      note(section?.references, hit.id)
    }
    for (const dated of releaseDatesIn(passage.plain, year)) {
      const parent = passage.parent === undefined ? [] : words.releases(passages[passage.parent]!.plain)
      const release = (releases.filter((hit) => hit.start <= dated.start).at(-1) ?? releases[0] ?? parent[0])?.key ?? section?.releases[0]
      if (release || /RC|freeze/.test(dated.what)) {
        facts.releaseDates.push({ ...(release && { release }), what: dated.what, date: dated.date, line: lineAt(passage, dated.start), ...where })
      }
    }
  }
  for (const section of sections) section.people = [...new Set([...section.sponsors, ...section.presenters, ...section.people])]
  return facts
}

function findRoles(passages: Draft[], region: HeadingKind[], words: Vocabulary): { roles: Role[]; lines: Set<number> } {
  const roles: Role[] = []
  const lines = new Set<number>()
  let heading = ''
  for (const [at, passage] of passages.entries()) {
    if (passage.kind === 'heading') {
      heading = region[at] === 'chores' ? passage.plain : ''
      if (region[at] === 'chores' && passage.plain.includes('@')) roles.push(...rolesIn(passage.plain, '', words, passage.line))
      continue
    }
    if (passage.kind === 'code') continue
    // "AI @x: announce it in the call" is work, not a chore of the meeting.
    if (/^[\s_*]*(?:AI|TODO|Action Item)\b[\s_*]*(?::|@)/i.test(passage.plain)) continue
    const parent = passage.parent === undefined ? '' : passages[passage.parent]!.plain
    const choreLine = headingKind(passage.text, [], false) === 'chores' || headingKind(parent, [], false) === 'chores' || (/\bminutes\b/i.test(passage.plain) && /transfer|responsible|by:|taken by|taking/i.test(passage.plain))
    if (region[at] !== 'chores' && !choreLine) continue
    const found = rolesIn(passage.plain, `${parent} ${heading}`, words, passage.line)
    if (found.length && (choreLine || isPersonOnly(passage.plain) || found.some((role) => role))) {
      roles.push(...found)
      if (choreLine || isPersonOnly(passage.plain) || rolesIn(passage.plain, '', words, 0).length) lines.add(at)
    }
  }
  const seen = new Set<string>()
  return { roles: roles.filter((role) => !seen.has(`${role.role} ${role.handle}`) && seen.add(`${role.role} ${role.handle}`)), lines }
}

function findAttachments(tree: Nodes, passages: Draft[]): Attachment[] {
  const found: Attachment[] = []
  for (const passage of passages) {
    for (const mark of passage.marks) {
      if (mark.kind === 'image' && mark.url) found.push({ url: mark.url, line: lineAt(passage, mark.start), alt: passage.text.slice(mark.start, mark.end) })
    }
  }
  const walk = (node: Nodes) => {
    if (node.type === 'html') {
      for (const match of node.value.matchAll(/(?:\bsrc|data-background(?:-image)?)\s*=\s*["']?([^"'\s>]+)/gi)) {
        found.push({ url: match[1]!, line: node.position?.start.line ?? 1, alt: '' })
      }
    } else if ('children' in node) for (const child of node.children) walk(child as Nodes)
  }
  walk(tree)
  return found
}

const calledOff = /\bcancel?led\b|\bskipped\b|no (?:sig|meeting|call|minutes)(?: today| this week)?\b|did not take place|entfällt|fällt aus|ausgefallen/i

function statusOf(passages: Draft[], region: HeadingKind[]): Meeting['status'] {
  const content = passages.filter((passage, at) => passage.kind !== 'heading' && region[at] !== 'participants' && region[at] !== 'absent')
  const text = content.map((passage) => passage.text).join(' ').replace(/[\s@~*_-]+/g, ' ').trim()
  if (text.length < 200 && calledOff.test(passages.map((passage) => passage.text).join('\n'))) return 'cancelled'
  const chores = content.filter((passage) => !['chores', 'carried'].includes(region[passages.indexOf(passage)]!))
  return text.length < 8 || (chores.length === 0 && passages.every((_, at) => region[at] !== 'subject')) ? 'empty' : 'held'
}
