/**
 * A section, action or decision as a page of its own: the words of its head and the HTML of its body.
 * Pure text: the same view fills Astro's page in the dev server and the finished template of a build, where
 * thousands of item pages differ in nothing else.
 */
import type { Archive, ArchivedAction, ArchivedDecision, ArchivedMeeting, ArchivedPage } from '../archive/types.ts'
import { hasPage } from '../archive/visible.ts'
import type { Rendered } from '../html/render.ts'
import { routes } from '../routes.ts'
import { longDate, meetingTitle, shorten } from '../words.ts'

export type ItemKind = 'section' | 'action' | 'decision'

export interface ItemView {
  title: string
  /** What a chat shows below the title. */
  description: string
  /** Root-relative address. */
  path: string
  /** ISO day of the meeting; empty for a page without date. */
  date: string
  /** Inner HTML of the article, escaped. */
  body: string
}

export interface Item { kind: ItemKind; index: number; path: string }

/** Every item of a file, in the order of its lists. */
export const itemsOf = (minutes: ArchivedMeeting | ArchivedPage): Item[] => [
  ...minutes.sections.map(({ path }, index): Item => ({ kind: 'section', index, path })),
  ...minutes.actions.map(({ path }, index): Item => ({ kind: 'action', index, path })),
  ...minutes.decisions.map(({ path }, index): Item => ({ kind: 'decision', index, path })),
]

const names = { section: 'Section', action: 'Action', decision: 'Decision' }
const said = { open: 'open', done: 'done', unknown: 'not said' }

/** Text for HTML and for attributes in double quotes. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const link = (href: string, text: string, attributes = ''): string => `<a${attributes} href="${escaped(href)}">${escaped(text)}</a>`
const fact = (name: string, html: string): string => (html ? `<div><dt>${name}</dt><dd>${html}</dd></div>` : '')
const withoutMail = (text: string): string => text.replace(/([\w.+-]+)@([\w-]+\.[\w.-]+)/g, '$1 [at] $2')

/** Joined actions and decisions by meeting and id, found once for an archive. */
const joinedOf = new WeakMap<Archive, Map<string, ArchivedAction | ArchivedDecision>>()
function joined(archive: Archive, id: string): ArchivedAction | ArchivedDecision | undefined {
  let all = joinedOf.get(archive)
  if (!all) {
    all = new Map([...archive.actions, ...archive.decisions].map((item) => [`${item.meeting.id}#${item.id}`, item]))
    joinedOf.set(archive, all)
  }
  return all.get(id)
}

export function itemView(archive: Archive, minutes: ArchivedMeeting | ArchivedPage, { kind, index }: Item, rendered: Rendered): ItemView {
  const where = meetingTitle(archive, minutes)
  const date = minutes.kind === 'meeting' ? minutes.date : ''
  const people = (handles: string[]): string =>
    handles.map((handle) => {
      const name = `@${archive.people.get(handle)?.handle ?? handle}`
      return hasPage(archive, handle) ? link(routes.person(handle), name, ' class="person"') : escaped(name)
    }).join(', ')
  const tags = (section: { topics: string[]; releases: string[] } | undefined): string => {
    const releases = section?.releases.map((key) => link(routes.release(key), archive.releases.get(key)!.title, ' class="tag release"')) ?? []
    const topics = section?.topics.map((key) => link(routes.topic(key), archive.topics.get(key)!.title, ' class="tag"')) ?? []
    return [...releases, ...topics].join(' ')
  }
  const foot = (anchor: string, line: number): string => {
    const source = routes.sourceFile(minutes.source, line)
    return `<p class="source">${link(routes.anchor(minutes, anchor), 'Read it in the minutes')}${source ? ` ${link(source, `Source, line ${line}`)}` : ''}</p>`
  }
  const kicker = (more = ''): string => `<p class="kicker">${names[kind]} · ${link(routes.meeting(minutes), where)}${more}</p>`
  const describe = (title: string, owners: string[], text: string): string =>
    shorten(`${names[kind]} · ${where}${owners.length ? ` · ${owners.map((owner) => `@${owner}`).join(', ')}` : ''}${text && text !== title ? `: ${withoutMail(text)}` : ''}`, 220)

  if (kind === 'section') {
    const section = minutes.sections[index]!
    const title = section.title || section.heading || 'Section'
    const thread = archive.threads.get(`${minutes.id}#${section.id}`)
    const near = [
      thread?.earlier && link(routes.item(thread.earlier.meeting, thread.earlier.section), `← Earlier on this, ${longDate(thread.earlier.meeting.date)}`),
      thread?.later && link(routes.item(thread.later.meeting, thread.later.section), `Continued on ${longDate(thread.later.meeting.date)} →`),
    ].filter(Boolean).join(' ')
    const text = minutes.passages.slice(section.passages[0] + 1, section.passages[1]).map((passage) => passage.text).join(' ')
    const body = [
      kicker(),
      `<h1>${escaped(title)}</h1>`,
      `<dl class="facts">${fact('People', people(section.people))}${fact('About', tags(section) && `<span class="tags">${tags(section)}</span>`)}</dl>`,
      `<div class="minutes">${rendered.slice(...section.passages)}</div>`,
      near && `<p>${near}</p>`,
      foot(section.id, section.line),
    ]
    return { title, description: describe(title, section.sponsors, text), path: routes.item(minutes, section), date, body: body.join('\n') }
  }

  const own = (kind === 'action' ? minutes.actions : minutes.decisions)[index]!
  const section = minutes.sections[own.section ?? -1]
  const whole = joined(archive, `${minutes.id}#${own.id}`)
  const title = shorten(own.text, 110)
  const sightings = whole?.sightings ?? []
  const status = whole && 'status' in whole ? whole.status : 'status' in own ? own.status : undefined
  const asOf = sightings.at(-1)?.meeting.date ?? date
  const vote = 'vote' in own ? own.vote : undefined
  const around = minutes.passages.flatMap((passage, at) =>
    Math.abs(at - own.passage) <= 1 && passage.section === own.section ? [`<li${at === own.passage ? ' class="own"' : ''}>${escaped(withoutMail(passage.text))}</li>`] : [])
  const seen = sightings.map((sighting) => {
    const note = 'note' in sighting && typeof sighting.note === 'string' ? `: ${escaped(shorten(withoutMail(sighting.note), 160))}` : ''
    return `<li>${link(routes.meeting(sighting.meeting), meetingTitle(archive, sighting.meeting))}${note}</li>`
  })
  const owners = 'owners' in own ? own.owners : []
  const body = [
    kicker(section ? ` · ${link(routes.item(minutes, section), section.title || section.heading || 'Section')}` : ''),
    `<h1>${escaped(withoutMail(title))}</h1>`,
    '<dl class="facts">',
    fact('Owner', people(owners)),
    status ? fact('State', `${said[status]}${asOf ? `, as of ${longDate(asOf)}` : ''}`) : '',
    vote ? fact('Vote', `${vote.for ?? 0} for, ${vote.against ?? 0} against, ${vote.abstain ?? 0} abstained`) : '',
    fact('About', tags(section) && `<span class="tags">${tags(section)}</span>`),
    '</dl>',
    `<ul class="context">${around.join('')}</ul>`,
    seen.length ? `<section><h2>Seen again</h2><ul>${seen.join('')}</ul></section>` : '',
    foot(own.id, own.line),
  ]
  return { title: withoutMail(title), description: describe(title, owners, own.text), path: routes.item(minutes, own), date, body: body.join('\n') }
}
