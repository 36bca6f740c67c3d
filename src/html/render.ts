/**
 * One file's tree → safe HTML with anchors, links and marks.
 * The order matters: Markdown tree → hast → raw HTML read → allow-list → only then our own ids, classes and links.
 */
import type { Element, Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { toHtml } from 'hast-util-to-html'
import type { Nodes as MarkdownNodes, Parent as MarkdownParent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { Archive, ArchivedMeeting, ArchivedPage } from '../archive/types.ts'
import { routes } from '../routes.ts'
import { swallowingTags } from '../minutes/tags.ts'
import { decorate, formerMarks } from './decorate.ts'
import { Linker } from './links.ts'
import { passageProperty, withNamed } from './named.ts'
import { safe } from './sanitize.ts'
import { levelled, sliceOf, type Span, spanOf } from './slices.ts'
import { type Asked, Surroundings } from './surroundings.ts'

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
