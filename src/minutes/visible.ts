/** What Markdown or HTML would make disappear without anybody meaning it is shown as it is written. */
import type { Definition, Html, Nodes, Paragraph, Parent, Root, RootContent, Text } from 'mdast'
import { fleetingTags, meantTags, swallowingTag, swallowingTags } from './tags.ts'

export interface Problem {
  line: number
  rule: string
  detail: string
}

/** Whether a node may hold others. */
export const isParent = (node: Nodes): node is Nodes & Parent => 'children' in node

/** @param line 1-based @returns a paragraph of that text alone */
export const plainLine = (value: string, line: number): Paragraph => {
  const position = { start: { line, column: 1 }, end: { line, column: value.length + 1 } }
  return { type: 'paragraph', position, children: [{ type: 'text', value, position }] }
}

/** Line by line; what has more lines than a slip can swallow stays one block, as it is written. */
function linesOf(value: string, line: number): RootContent[] {
  const lines = value.split('\n')
  if (lines.length > 200)
    return [
      {
        type: 'code',
        value,
        position: { start: { line, column: 1 }, end: { line: line + lines.length - 1, column: 1 } },
      },
    ]
  return lines.flatMap((text, at) => (text.trim() ? [plainLine(text, line + at)] : []))
}

/** @param lines of the file, as the tree was made from them */
export function keepVisible(tree: Root, lines: string[], problems: Problem[]): void {
  closeNothing(tree, problems)
  showUnused(tree, lines)
}

/** What pages of the site never hold (html/sanitize.ts); styles are left out without a word, since slides have them. */
const unshown = /<(script|iframe|template|object|embed)(?=[\s>/])/i

/** A comment or tag that is never closed would take the rest of the file, or of its own block, with it: it becomes text. */
function closeNothing(tree: Root, problems: Problem[]) {
  const open = new Map<string, number>()
  const found: { parent: Parent; at: number; node: Html }[] = []
  const walk = (parent: Parent) => {
    for (const [at, node] of parent.children.entries()) {
      if (node.type === 'html') {
        found.push({ parent, at, node })
        const left = unshown.exec(node.value)
        if (left)
          problems.push({
            line: (node.position?.start.line ?? 1) + left.input.slice(0, left.index).split('\n').length - 1,
            rule: 'left-out-html',
            detail: left[1]!.toLowerCase(),
          })
        for (const [, close, name] of node.value.matchAll(swallowingTags))
          open.set(name!.toLowerCase(), Math.max(0, (open.get(name!.toLowerCase()) ?? 0) + (close ? -1 : 1)))
      } else if (isParent(node)) walk(node)
    }
  }
  walk(tree)
  // From the last to the first: a block of several lines takes more places than it had.
  for (const { parent, at, node } of found.reverse()) {
    const tag = [...node.value.matchAll(swallowingTags)].find(
      ([, close, name]) => !close && open.get(name!.toLowerCase()),
    )?.[2]
    const comment = node.value.includes('<!--') && !node.value.slice(node.value.lastIndexOf('<!--')).includes('-->')
    const inline = !['root', 'listItem', 'blockquote', 'footnoteDefinition'].includes(parent.type)
    // Of a comment that is never closed all is shown anyway, and each of thousands would be looked through to the end.
    const value = inline || comment ? node.value : placeholdersWritten(node.value)
    const never = tag ? `<${tag}>` : comment ? 'a comment' : !inline && endsInTag(value) ? 'a tag' : undefined
    if (!never && !inline) node.value = value
    if (!never && !(inline && isNoTag(node.value))) continue
    const line = node.position?.start.line ?? 1
    if (never) problems.push({ line, rule: 'unreadable', detail: `${never} is never closed` })
    const shown = inline ? [{ ...node, type: 'text' } as Text] : linesOf(node.value, line)
    parent.children.splice(at, 1, ...(shown as RootContent[]))
  }
}

/** `<a x=y=z>`: the engine takes for a tag what CommonMark takes for words. */
const isNoTag = (html: string): boolean =>
  /^<[a-z]/i.test(html) &&
  !/^<[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>$/i.test(html)

/** A placeholder in a block of HTML: "<li>ask <NAME></li>"; a tag that another one interrupts, "<i<NAME>", is none, nor is "</" without a name, which hides what follows. */
function placeholdersWritten(html: string): string {
  // Behind the last `>` nothing ends, and each beginning would be followed in vain.
  const end = html.lastIndexOf('>') + 1
  const written = html
    .slice(0, end)
    .replace(
      /<!--[\s\S]*?-->|<[!?][^>]*>|<(\/?([a-z][\w:-]*)[^<>]*)>|<(?=[a-z][^<>"']*<|\/[^a-z>])/gi,
      (whole, inside?: string, name?: string) =>
        whole === '<' ? '&lt;' : name === undefined || isMeant(name.toLowerCase()) ? whole : `&lt;${inside}&gt;`,
    )
  return written + html.slice(end)
}

const isMeant = (name: string): boolean => meantTags.has(name) || fleetingTags.has(name) || swallowingTag.test(name)

/** A block of HTML whose last tag has no `>` ("<p: as agreed"). */
function endsInTag(html: string): boolean {
  const behind = (sign: string, from: number): number => html.indexOf(sign, from) + sign.length
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const next = html[at + 1] ?? ''
    let end = at + 1
    if (html.startsWith('<!--', at)) end = behind('-->', at + 4)
    else if (next === '!' || next === '?') end = behind('>', at)
    else if (/[a-z/]/i.test(next)) end = endOfTag(html, at)
    if (end <= at) return true
    at = end
  }
  return false
}

/** @returns the place behind the `>` of a tag, or 0 without one */
function endOfTag(html: string, start: number): number {
  const signs = /=\s*(["'])|>/g
  signs.lastIndex = start
  for (let found = signs.exec(html); found; found = signs.exec(html)) {
    const [sign, quote] = found
    if (quote === undefined) return found.index + sign.length
    const close = html.indexOf(quote, signs.lastIndex)
    if (close < 0) return 0
    signs.lastIndex = close + 1
  }
  return 0
}

/** A definition or footnote that nothing refers to, or that an earlier one hides, has no place on a page: `[todo]: ask`. */
function showUnused(tree: Root, lines: string[]) {
  const used = new Set<string>()
  const defined = new Set<string>()
  const collect = (node: Nodes) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(`to ${node.identifier}`)
    if (node.type === 'footnoteReference') used.add(`note ${node.identifier}`)
    if (isParent(node)) for (const child of node.children) collect(child)
  }
  const written = (node: Definition): RootContent[] => {
    const { start, end } = node.position!
    return linesOf(
      lines
        .slice(start.line - 1, end.line)
        .map((line, at) => (at === 0 ? line.slice(start.column - 1) : line))
        .join('\n'),
      start.line,
    )
  }
  const show = (parent: Parent) => {
    parent.children = parent.children.flatMap((node, at, all): RootContent[] => {
      if (isParent(node)) show(node)
      if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return [node]
      if (node.type === 'definition' && isNone(node, all[at - 1])) return written(node)
      const name = `${node.type === 'definition' ? 'to' : 'note'} ${node.identifier}`
      if (used.has(name) && !defined.has(name)) {
        defined.add(name)
        return [node]
      }
      if (node.type === 'footnoteDefinition')
        return [plainLine(`[^${node.label ?? node.identifier}]:`, node.position!.start.line), ...node.children]
      return written(node)
    })
  }
  collect(tree)
  show(tree)
}

/**
 * What the engine alone takes for a definition: one that interrupts a paragraph, which none can (CommonMark 4.7), and one
 * whose target is the second line of a table (GFM): `[a]:` with `-|` below it.
 */
const isNone = (node: Definition, before: RootContent | undefined): boolean => {
  const { start, end } = node.position!
  return (
    (before?.type === 'paragraph' && before.position?.end.line === start.line - 1) ||
    (end.line > start.line && /^(?=.*[|:])\|?:?-+:?\|?$/.test(node.url))
  )
}
