/** What we put into the HTML of minutes beside links: ids, permalinks, the marks of actions and decisions, languages, boxes around tables. */
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import type { ArchivedMeeting, ArchivedPage } from '../archive/types.ts'
import { languageOf } from '../minutes/language.ts'
import { routes } from '../routes.ts'
import { settings } from '../site.ts'
import * as texts from '../texts/index.ts'
import { passageProperty } from './named.ts'

/** For each passage the fragments that led there once; nobody sees them, and old links arrive. */
export function formerMarks(anchors: ReadonlyMap<string, number> | undefined): Map<number, Element[]> {
  const marks = new Map<number, Element[]>()
  for (const [id, passage] of anchors ?? []) {
    marks.set(passage, [
      ...(marks.get(passage) ?? []),
      { type: 'element', tagName: 'span', properties: { id, className: ['former'] }, children: [] },
    ])
  }
  return marks
}

/**
 * Ids, permalinks, the marks of actions and decisions; the passage's number is taken off again.
 * @param former what finds its place is taken out of it
 */
export function decorate(tree: Root, minutes: ArchivedMeeting | ArchivedPage, former: Map<number, Element[]>): Root {
  const seen = new Set<number>()
  const items = new Map<number, Element[]>()
  for (const [kind, list] of [
    ['action', minutes.actions],
    ['decision', minutes.decisions],
  ] as const) {
    for (const item of list) {
      const marks = items.get(item.passage) ?? []
      const done = 'status' in item && item.status === 'done'
      marks.push({
        type: 'element',
        tagName: 'a',
        properties: {
          id: item.id,
          className: ['chip', kind, ...(item.marker === 'implied' ? ['implied'] : []), ...(done ? ['done'] : [])],
          href: routes.item(minutes, item),
          title: kind === 'action' ? texts.marks.openAction : texts.marks.openDecision,
        },
        children: [{ type: 'text', value: kind === 'action' && done ? texts.marks.done : texts.marks[kind] }],
      })
      items.set(item.passage, marks)
    }
  }
  // The copy menu names the line in the repository, where there is one.
  const pinned = routes.pinnedFile(minutes) !== ''
  const sections = new Map(minutes.sections.map((section) => [section.passages[0], section]))
  const present = new Set(minutes.kind === 'meeting' ? minutes.participants.map(({ line }) => line) : [])
  const rosters = new Set<number>()
  /** @param around language of what the node stands in */
  const walk = (node: Nodes, around: string) => {
    let language = around
    if (node.type === 'element') {
      const passage = Number(node.properties[passageProperty] ?? -1)
      delete node.properties[passageProperty]
      const facts = minutes.passages[passage]
      if (facts && !seen.has(passage)) {
        seen.add(passage)
        node.data = { ...node.data, passage } as never
        if (facts.id) node.properties['id'] = facts.id
        language = (facts.kind !== 'code' && languageOf(facts.text)) || around
        if (language !== around) node.properties['lang'] = language
        if (pinned && (facts.id || items.has(passage))) node.properties['dataLine'] = facts.line
        // The file's own title and wrappers ("Agenda") say what the page's head says already.
        if (facts.kind === 'heading' && facts.section === undefined) node.properties['className'] = ['aside']
        if (facts.kind === 'bullet' && present.has(facts.line) && facts.depth === 1) rosters.add(passage)
        // A line break in a bullet begins a passage of its own; its marks stand at the end of the bullet's words.
        const own = [passage]
        for (let next = passage + 1; minutes.passages[next]?.kind === 'paragraph' && !hasElement(next); next++)
          own.push(next)
        const marks = own.flatMap((index) => items.get(index) ?? []).map((mark) => ours(mark, language))
        if (marks.length) insertMarks(node, marks)
        const holder = node.tagName === 'tr' ? node.children.find((child) => child.type === 'element') : node
        for (const index of holder && !/^(?:img|hr|br|input)$/.test(holder.tagName) ? own : []) {
          holder!.children.unshift(...(former.get(index) ?? []))
          former.delete(index)
        }
        const section = sections.get(passage)
        if (facts.kind === 'heading' || section?.origin === 'bullet') addPermalink(node, facts.id, language)
        // The part of the address of its own page: what the copy button takes.
        if (section) node.properties['dataCopyItem'] = section.path
      }
    }
    if (!('children' in node)) return
    for (const child of node.children) walk(child as Nodes, language)
    const roster =
      node.type === 'element' &&
      node.tagName === 'ul' &&
      node.children.some((child) => rosters.has(passageOf(child as Nodes) ?? -1))
    if (roster) node.properties['className'] = ['roster']
  }
  const withElement = new Set<number>()
  const collect = (node: Nodes) => {
    if (node.type === 'element' && node.properties[passageProperty] !== undefined)
      withElement.add(Number(node.properties[passageProperty]))
    if ('children' in node) for (const child of node.children) collect(child as Nodes)
  }
  collect(tree)
  const hasElement = (passage: number) => withElement.has(passage)
  walk(tree, minutes.language ?? settings.language)
  wrapTables(tree)
  return tree
}

/** Marks stand before the words of a row's first cell, of a bullet or paragraph, and behind those of a heading. */
function insertMarks(node: Element, marks: ElementContent[]) {
  const spaced = marks.flatMap((mark): ElementContent[] => [mark, { type: 'text', value: ' ' }])
  if (/^h[1-6]$/.test(node.tagName)) node.children.push({ type: 'text', value: ' ' }, ...marks)
  else {
    const first = node.children.find(
      (child) =>
        child.type === 'element' && (child.tagName === 'p' || child.tagName === 'td' || child.tagName === 'th'),
    )
    const target = node.tagName === 'li' || node.tagName === 'tr' ? ((first as Element | undefined) ?? node) : node
    target.children.unshift(...spaced)
  }
}

/** Words of the interface within minutes of another language. */
const ours = (mark: Element, around: string): Element =>
  around === settings.language ? mark : { ...mark, properties: { ...mark.properties, lang: settings.language } }

function addPermalink(node: Element, id: string | undefined, language: string) {
  if (!id) return
  const link = ours(
    {
      type: 'element',
      tagName: 'a',
      properties: { className: ['permalink'], href: routes.here(id), ariaLabel: texts.marks.permalink },
      children: [{ type: 'text', value: '#' }],
    },
    language,
  )
  if (node.tagName !== 'li') return void node.children.push({ type: 'text', value: ' ' }, link)
  const nested = node.children.findIndex(
    (child) => child.type === 'element' && ['ul', 'ol', 'p'].includes(child.tagName),
  )
  node.children.splice(nested < 0 ? node.children.length : nested, 0, { type: 'text', value: ' ' }, link)
}

/** Wide tables scroll in place; the box can be reached by keyboard. */
function wrapTables(tree: Root) {
  const walk = (parent: { children: RootContent[] }) => {
    parent.children = parent.children.map((child) => {
      if (child.type !== 'element') return child
      if (child.tagName === 'table') {
        return {
          type: 'element',
          tagName: 'section',
          properties: { className: ['table'], ariaLabel: texts.marks.table, tabIndex: 0 },
          children: [child],
        }
      }
      walk(child as { children: RootContent[] })
      return child
    })
  }
  walk(tree as { children: RootContent[] })
}

/** Number of the passage that an element of a decorated tree shows. */
export const passageOf = (node: Nodes): number | undefined => (node.data as { passage?: number } | undefined)?.passage
