/**
 * One file's tree → safe HTML with anchors, links and marks.
 * The order matters: Markdown tree → hast → raw HTML read → allow-list → only then our own ids, classes and links.
 */
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import { raw } from 'hast-util-raw'
import { toHtml } from 'hast-util-to-html'
import type { Nodes as MarkdownNodes, Parent as MarkdownParent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { Archive, ArchivedMeeting, ArchivedPage } from '../archive/types.ts'
import { languageOf } from '../minutes/language.ts'
import { routes } from '../routes.ts'
import { settings } from '../site.ts'
import { swallowingTags } from '../minutes/tags.ts'
import { Linker } from './links.ts'
import { passageProperty, withNamed } from './named.ts'
import { safe } from './sanitize.ts'
import { type Asked, Surroundings } from './surroundings.ts'
import * as texts from '../texts/index.ts'

/** A file's HTML, whole and by sections. */
export interface Rendered {
  /** Body of the meeting's page; headings begin at level 2. */
  html: string
  /** HTML of each section alone, without its heading, ids kept. */
  sections: string[]
  /** What was asked of the archive for it; nothing when the drawing was given up. */
  asked?: Asked[]
}

type Known = WeakMap<Archive, WeakMap<ArchivedMeeting | ArchivedPage, Rendered>>

/** The pages are a program with a copy of this module of its own, and show the same minutes as the items beside them. */
const shared = Symbol.for('minutes.rendered')
const memory = globalThis as { [shared]?: Known }
memory[shared] ??= new WeakMap()
const known = memory[shared]

/** All that decides the HTML of minutes beside their reading, the registries, the settings, our code, and what is `asked`. */
export const drawnFrom = (minutes: ArchivedMeeting | ArchivedPage, archive: Archive): unknown => [
  minutes.kind,
  minutes.id,
  minutes.source,
  routes.pinnedFile(minutes),
  [...(archive.former.anchors.get(minutes.id) ?? [])],
]

/** Whether what was drawn for another archive, from the same, serves in this one; then `renderMinutes` gives it. */
export function takeOver(minutes: ArchivedMeeting | ArchivedPage, archive: Archive, rendered: Rendered): boolean {
  if (!rendered.asked || !new Surroundings(minutes, archive).isAs(rendered.asked)) return false
  const all = known.get(archive) ?? new WeakMap()
  known.set(archive, all)
  all.set(minutes, rendered)
  return true
}

/** Drawn once for an archive. @throws nothing: what cannot be drawn is shown as text. */
export function renderMinutes(minutes: ArchivedMeeting | ArchivedPage, archive: Archive): Rendered {
  const all = known.get(archive) ?? new WeakMap()
  known.set(archive, all)
  const rendered = all.get(minutes) ?? render(minutes, archive)
  all.set(minutes, rendered)
  return rendered
}

function render(minutes: ArchivedMeeting | ArchivedPage, archive: Archive): Rendered {
  const former = formerMarks(archive.former.anchors.get(minutes.id))
  // What finds no place of its own leads to the top.
  const top = () => serialize({ type: 'root', children: [...former.values()].flat() })
  try {
    const around = new Surroundings(minutes, archive)
    const linker = new Linker(minutes, archive, around)
    const tree = hastOf(minutes, linker.telling)
    linker.apply(tree)
    const marked = decorate(tree, minutes, former)
    const whole = spanOf(marked.children)
    return {
      html: top() + serialize(levelled(marked)),
      sections: minutes.sections.map(({ passages }) => sectionOf(whole, ...passages)),
      asked: around.asked,
    }
  } catch {
    // Deeper than the machine's stack.
    return {
      html: top() + asText(minutes, 0, minutes.passages.length),
      sections: minutes.sections.map(({ passages }) => asText(minutes, ...passages)),
    }
  }
}

function sectionOf(whole: Span, first: number, end: number): string {
  const { children } = sliceOf(whole, first, end)
  // The first heading is the title of the item's page already.
  const [head, ...rest] = children
  return serialize(
    levelled({ type: 'root', children: head?.type === 'element' && /^h[1-6]$/.test(head.tagName) ? rest : children }),
  )
}

/** The words of passages, each with its id so that every address of the file still leads somewhere. */
function asText(minutes: ArchivedMeeting | ArchivedPage, first: number, end: number): string {
  const children = minutes.passages.slice(first, end).map(
    ({ id, text }): Element => ({
      type: 'element',
      tagName: 'p',
      properties: id ? { id } : {},
      children: [{ type: 'text', value: text }],
    }),
  )
  return serialize({ type: 'root', children })
}

const serialize = (tree: Root): string => toHtml(tree, { closeSelfClosing: false, omitOptionalTags: false })

function hastOf(minutes: ArchivedMeeting | ArchivedPage, telling: ReadonlySet<number>): Root {
  let html = false
  const label = (node: MarkdownNodes) => {
    if (node.type === 'html') html = true
    if (node.data?.passage !== undefined) {
      const data = node.data as { hProperties?: Record<string, unknown> }
      data.hProperties = { ...data.hProperties, [passageProperty]: String(node.data.passage) }
    }
    if ('children' in node) for (const child of (node as MarkdownParent).children) label(child as MarkdownNodes)
  }
  const written = withNamed(minutes.tree(), minutes, telling)
  label(written)
  const tree = toHast(written, { allowDangerousHtml: true, clobberPrefix: 'note-' }) as Root
  if (!html) return safe(tree)
  // Words that end a table which is never closed are kept back until something follows them.
  tree.children.push({ type: 'comment', value: '' })
  keepLastWords(tree)
  return safe(raw(tree) as Root)
}

/**
 * Words behind a declaration (`<!x>`) at the end of raw HTML are lost, and words with an entity when other text follows; a
 * comment behind them keeps both. Neither `<` nor `>` tells where those words begin: behind a tag both may be words again
 * (`&lt;b&gt; > 3`).
 */
function keepLastWords(node: Nodes) {
  if (node.type === 'raw' && /&|<!/.test(node.value) && node.value.search(swallowingTags) < 0) node.value += '<!---->'
  if ('children' in node) for (const child of node.children) keepLastWords(child)
}

/** For each passage the fragments that led there once; nobody sees them, and old links arrive. */
function formerMarks(anchors: ReadonlyMap<string, number> | undefined): Map<number, Element[]> {
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
function decorate(tree: Root, minutes: ArchivedMeeting | ArchivedPage, former: Map<number, Element[]>): Root {
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

const passageOf = (node: Nodes): number | undefined => (node.data as { passage?: number } | undefined)?.passage

/** An element that holds passages, or a bunch of neighbours: from which passage to which, and those of its children that do. */
interface Span {
  first: number
  last: number
  element?: Element
  parts: Span[]
}

/** More neighbours than this are kept in bunches, so that one of thousands is found without looking at each. */
const bunch = 16

function spanOf(children: readonly RootContent[], element?: Element): Span {
  const own = element && passageOf(element)
  let parts = children.flatMap((child) => {
    if (child.type !== 'element') return []
    const span = spanOf(child.children, child)
    return span.first === Infinity ? [] : [span]
  })
  while (parts.length > bunch)
    parts = Array.from({ length: Math.ceil(parts.length / bunch) }, (_, at) =>
      around(parts.slice(at * bunch, (at + 1) * bunch)),
    )
  const { first, last } = around(parts)
  return {
    first: Math.min(first, own ?? Infinity),
    last: Math.max(last, own ?? -Infinity),
    ...(element && { element }),
    parts,
  }
}

const around = (parts: Span[]): Span => ({
  first: Math.min(...parts.map(({ first }) => first)),
  last: Math.max(...parts.map(({ last }) => last)),
  parts,
})

/** What belongs to the passages [first, end), with the lists and tables around it. */
function sliceOf(whole: Span, first: number, end: number): Root {
  const pick = (span: Span): ElementContent[] => {
    if (span.last < first || span.first >= end) return []
    const { element } = span
    const passage = element && passageOf(element)
    if (passage !== undefined && passage >= first && passage < end) return [element!]
    const children = span.parts.flatMap(pick)
    if (!element || children.length === 0) return children
    // A bullet above the section: only what hangs below it is shown.
    return passage === undefined && element.tagName !== 'li' ? [{ ...element, children }] : children
  }
  return { type: 'root', children: pick(whole) }
}

/** Headings begin at level 2 and skip none, whatever levels the file uses. */
function levelled(tree: Root): Root {
  const open: number[] = []
  const walk = (node: RootContent): RootContent => {
    if (node.type !== 'element') return node
    const level = /^h([1-6])$/.exec(node.tagName)
    if (level) {
      while (open.length && open.at(-1)! >= Number(level[1])) open.pop()
      open.push(Number(level[1]))
      return { ...node, tagName: `h${Math.min(open.length + 1, 6)}` }
    }
    return { ...node, children: node.children.map((child) => walk(child as RootContent) as ElementContent) }
  }
  return { type: 'root', children: tree.children.map(walk) }
}
