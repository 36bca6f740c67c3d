/**
 * A section, action or decision as a page of its own: the words of its head and the HTML of its body.
 * Pure text: the same view fills Astro's page in the dev server and the finished template of a build, where
 * thousands of item pages differ in nothing else.
 */
import { itemKey } from '../archive/threads.ts'
import { foreign } from '../archive/languages.ts'
import type { Archive, ArchivedAction, ArchivedDecision, ArchivedMeeting, ArchivedPage } from '../archive/types.ts'
import { hasPage, hasReferencePage, named } from '../archive/visible.ts'
import { type Card, meetingCard } from '../cards/cards.ts'
import { itemHead } from '../cards/heads.ts'
import { tagsOf } from '../cards/tags.ts'
import { escaped } from '../html/escaped.ts'
import type { Rendered } from '../html/render.ts'
import type { Section } from '../minutes/types.ts'
import { routes } from '../routes.ts'
import { item as say } from '../texts/index.ts'
import { longDate, meetingTitle } from '../words.ts'
import { biography, decisionLinks, retold, stateOf } from './biography.ts'
import { fact, langOf, link } from './markup.ts'

export type ItemKind = 'section' | 'action' | 'decision'

export interface ItemView {
  /** With its meeting, unlike that of any other page. */
  title: string
  /** What a chat shows below the title. */
  description: string
  /** Root-relative address. */
  path: string
  /** HTML of the tags for card, people, day and facts. */
  tags: string
  /** Inner HTML of the article, escaped. */
  body: string
}

/** An item by its place in the list of its kind. */
export interface Item {
  kind: ItemKind
  index: number
  path: string
}

/** Every item of a file by the list it stands in and its place there, from 0; in the order of these lists. */
export const indexedItems = (minutes: ArchivedMeeting | ArchivedPage): Item[] => [
  ...minutes.sections.map(({ path }, index): Item => ({ kind: 'section', index, path })),
  ...minutes.actions.map(({ path }, index): Item => ({ kind: 'action', index, path })),
  ...minutes.decisions.map(({ path }, index): Item => ({ kind: 'decision', index, path })),
]

/** Joined actions and decisions by each of their sightings, found once for an archive. */
const joinedOf = new WeakMap<Archive, Map<string, ArchivedAction | ArchivedDecision>>()
function joined(archive: Archive, id: string): ArchivedAction | ArchivedDecision | undefined {
  let all = joinedOf.get(archive)
  if (!all) {
    all = new Map(
      [...archive.actions, ...archive.decisions].flatMap((item) =>
        [item, ...item.sightings].map((sighting) => [itemKey(sighting.meeting, sighting), item] as const),
      ),
    )
    joinedOf.set(archive, all)
  }
  return all.get(id)
}

/** The card of a meeting is that of its items, which follow each other. */
let last: { archive: Archive; minutes: ArchivedMeeting | ArchivedPage; card: Card } | undefined
function cardOf(archive: Archive, minutes: ArchivedMeeting | ArchivedPage): Card {
  if (last?.minutes !== minutes || last.archive !== archive)
    last = { archive, minutes, card: meetingCard(archive, minutes) }
  return last.card
}

/** All that the page of a section, action or decision shows. @param rendered HTML of the minutes it stands in */
export function itemView(
  archive: Archive,
  minutes: ArchivedMeeting | ArchivedPage,
  { kind, index }: Item,
  rendered: Rendered,
): ItemView {
  const where = meetingTitle(archive, minutes)
  const date = minutes.kind === 'meeting' ? minutes.date : ''
  const people = (handles: string[]): string =>
    named(archive, handles)
      .map((handle) => {
        const name = `@${archive.people.get(handle)?.handle ?? handle}`
        return hasPage(archive, handle) ? link(routes.person(handle), name, ' class="person"') : escaped(name)
      })
      .join(', ')
  const subjects = (section: { topics: string[]; releases: string[] } | undefined): string => {
    const releases =
      section?.releases.map((key) =>
        link(routes.release(key), archive.releases.get(key)!.title, ' class="tag release"'),
      ) ?? []
    const topics =
      section?.topics.map((key) => link(routes.topic(key), archive.topics.get(key)!.title, ' class="tag"')) ?? []
    return [...releases, ...topics].join(' ')
  }
  const references = (ids: string[]): string =>
    [...new Set(ids)]
      .filter((id) => hasReferencePage(archive, id))
      .map((id) => link(routes.reference(id), id, ' class="reference"'))
      .join(', ')
  /** The same subject in other meetings. */
  const near = (section: Section | undefined): string => {
    const { earlier, later } = archive.threads.get(`${minutes.id}#${section?.id}`) ?? {}
    const ways = [
      earlier && link(routes.item(earlier.meeting, earlier.section), say.earlier(longDate(earlier.meeting.date))),
      later && link(routes.item(later.meeting, later.section), say.later(longDate(later.meeting.date))),
    ].filter(Boolean)
    return ways.length ? `<p>${ways.join(' ')}</p>` : ''
  }
  const foot = (anchor: string, line: number): string => {
    const source = routes.sourceFile(minutes.source, line)
    return `<p class="source">${link(routes.anchor(minutes, anchor), say.read)}${source ? ` ${link(source, say.source(line))}` : ''}</p>`
  }
  const version = routes.pinnedFile(minutes)
  const pinned = version && ` data-copy-pinned="${escaped(version)}"`
  const kicker = (more = ''): string =>
    `<p class="kicker">${say.kinds[kind]} · ${link(routes.meeting(minutes), where)}${more}</p>`
  const own = kind === 'section' ? undefined : (kind === 'action' ? minutes.actions : minutes.decisions)[index]!
  const whole = own && joined(archive, `${minutes.id}#${own.id}`)
  const { authors, labels, title: words, longTitle, description } = itemHead(archive, minutes, kind, index, whole)
  const head = { title: longTitle, description }
  const tags = tagsOf({ card: cardOf(archive, minutes), authors, labels, date })
  const heading = ({ path, line }: { path: string; line: number }): string =>
    `<h1${langOf(foreign(words, minutes))}${pinned} data-line="${line}" data-copy="${escaped(routes.meeting(minutes))}" data-copy-source="${escaped(where)}" data-copy-item="${escaped(path)}">${escaped(words)}</h1>`

  if (!own) {
    const section = minutes.sections[index]!
    const body = [
      kicker(),
      heading(section),
      `<dl class="facts">${fact(say.people, people(section.people))}${fact(say.about, subjects(section) && `<span class="tags">${subjects(section)}</span>`)}${fact(say.references, references(section.references))}</dl>`,
      `<div class="minutes"${langOf(foreign('', minutes))}>${rendered.sections[index]!}</div>`,
      near(section),
      foot(section.id, section.line),
    ]
    return { ...head, path: routes.item(minutes, section), tags, body: body.join('\n') }
  }

  const section = minutes.sections[own.section ?? -1]
  const vote = 'vote' in own ? own.vote : undefined
  const around = minutes.passages.flatMap((passage, at) =>
    Math.abs(at - own.passage) <= 1 && passage.section === own.section
      ? [
          `<li${at === own.passage ? ' class="own"' : ''}${langOf(foreign(passage.text, minutes))}>${escaped(passage.text)}</li>`,
        ]
      : [],
  )
  const action = whole && 'owners' in whole ? whole : undefined
  const decision = whole && 'replaces' in whole ? whole : undefined
  const present =
    decision && minutes.kind === 'meeting'
      ? minutes.participants.map(({ handle }) => handle).filter((handle) => hasPage(archive, handle))
      : []
  const owners = 'owners' in own ? own.owners : []
  const body = [
    kicker(
      section
        ? ` · ${link(routes.item(minutes, section), section.title || section.heading || say.section, langOf(foreign(section.title || section.heading, minutes)))}`
        : '',
    ),
    heading(own),
    '<dl class="facts">',
    fact(say.owner, people(owners)),
    action ? fact(say.state, stateOf(action)) : '',
    vote ? fact(say.vote, say.votes(vote.for ?? 0, vote.against ?? 0, vote.abstain ?? 0)) : '',
    fact(say.present, people(present)),
    decision
      ? fact(say.replaces, decisionLinks(decision.replaces)) + fact(say.replacedBy, decisionLinks(decision.replacedBy))
      : '',
    fact(say.about, subjects(section) && `<span class="tags">${subjects(section)}</span>`),
    fact(
      say.references,
      references(
        minutes.references.flatMap(({ id, passage }) =>
          passage === own.passage || minutes.passages[passage]!.parent === own.passage ? [id] : [],
        ),
      ),
    ),
    '</dl>',
    `<ul class="context">${around.join('')}</ul>`,
    action ? biography(action, itemKey(minutes, own)) : decision ? retold(archive, decision) : '',
    near(section),
    foot(own.id, own.line),
  ]
  return { ...head, path: routes.item(minutes, own), tags, body: body.join('\n') }
}
